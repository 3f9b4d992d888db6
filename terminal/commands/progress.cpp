// unknot progress: what the journal says.
#include "engine/progress/progress.h"

#include "terminal/base/records.h"
#include "terminal/commands/commands.h"
#include "terminal/program.h"
#include "terminal/render/words.h"

namespace unknot::terminal {
namespace {

using progress::Progress;

std::string fraction(int done, int target) {
    return fmt::format("{} of {}", render::duration(done), render::duration(target));
}

void print_regions(const Context& context, const Progress& progress) {
    std::vector<std::vector<std::string>> rows;
    for (const progress::RegionLine& each : progress.regions) {
        const std::string last =
            each.last_treated ? day_text(local_day(*each.last_treated)) : "not yet";
        rows.push_back({each.name, each.due ? "due" : "", last, each.due_because});
    }
    out(render::table(rows, context.style.width, "  "));
}

void print_weeks(const Context& context, const Progress& progress) {
    std::vector<std::vector<std::string>> rows{
        {"week of", "sessions", "pressed", "stretched", "tenderness before > after"}};
    for (const progress::WeekLine& each : progress.weeks) {
        rows.push_back({each.week, fmt::format("{}", each.sessions),
                        render::duration(each.pressed_seconds),
                        render::duration(each.stretched_seconds),
                        fmt::format("{} > {}", render::tenths(each.before_tenths),
                                    render::tenths(each.after_tenths))});
    }
    out(render::table(rows, context.style.width, "  "));
}

void print_muscles(const Context& context, const Progress& progress) {
    std::vector<std::vector<std::string>> rows{{"", "pressed this week", "stretched this week"}};
    for (const progress::MuscleLine& each : progress.muscles) {
        rows.push_back({fmt::format("{} ({})", each.name, render::words(each.side)),
                        fraction(each.pressed_seconds_week, each.press_target_seconds),
                        fraction(each.stretched_seconds_week, each.stretch_target_seconds)});
    }
    out(render::table(rows, context.style.width, "  "));
}

void print(const Context& context, const Progress& progress) {
    const render::Style& style = context.style;
    if (progress.sessions.empty()) {
        out(render::wrap(
            "Nothing yet. Begin with `unknot screen`, then `unknot session --region calves`.",
            style.width));
        return;
    }
    if (!progress.soreness_due.empty()) {
        out(style.ink(render::Ink::accent,
                      render::wrap(
                          "How did it feel the day after? `unknot soreness --rating 0-10 --lasted "
                          "under_a_day`",
                          style.width)) +
            "\n");
    }
    out(style.bold("Regions") + "\n");
    print_regions(context, progress);
    out("\n" + style.bold("Weeks") + "\n");
    print_weeks(context, progress);
    out("\n" + style.bold("Muscles") + "\n");
    print_muscles(context, progress);
    out("\n" + render::wrap(progress.note, style.width));
}

Result<int> show_progress(const Context& context) {
    const auto now = context.now();
    const auto journal = load_journal(context);
    if (!now || !journal) {
        return std::unexpected(now ? journal.error() : now.error());
    }
    const Progress progress = progress::read(atlas::built_in(), *journal, *now);
    if (context.json) {
        out(json::to_json(progress) + "\n");
    } else {
        print(context, progress);
    }
    return exit_ok;
}

}  // namespace

void add_progress(Program& program) {
    add_command(program, program.app, "progress", "See what you did and whether it helps",
                "  unknot progress\n  unknot progress --json --now 2026-11-22T18:00:00+01:00",
                [&program] { return show_progress(program.context); });
}

}  // namespace unknot::terminal
