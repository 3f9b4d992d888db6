// unknot progress: whether it is working, and what was done.
#include "engine/progress/progress.h"

#include "engine/progress/judge.h"
#include "terminal/base/records.h"
#include "terminal/commands/commands.h"
#include "terminal/program.h"
#include "terminal/render/words.h"

namespace unknot::terminal {
namespace {

using progress::Judged;
using progress::Progress;

// The progress with what is judged as one more member, so that scripts find all else where it was.
std::string as_json(const Progress& progress, const Judged& judged) {
    std::string text = json::to_json(progress);
    text.pop_back();  // its closing brace
    return text + ",\"judged\":" + json::to_json(judged) + "}\n";
}

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

void print_advice(const Context& context, const Judged& judged) {
    for (const progress::Advice& each : judged.advice) {
        out(render::wrap("> " + each.says, context.style.width));
    }
    if (!judged.advice.empty()) {
        out("\n");
    }
}

void print_judged(const Context& context, const Judged& judged) {
    const render::Style& style = context.style;
    out(style.bold("Is it working?") + "\n");
    for (const progress::Judgement& each : judged.judgements) {
        out(render::wrap(fmt::format("{}: {}", each.name, each.headline), style.width));
        for (const std::string* text : {&each.says, &each.noise, &each.rests_on}) {
            if (!text->empty()) {
                out(render::wrap("  " + *text, style.width));
            }
        }
        if (each.immediate) {
            out(render::wrap("  " + each.immediate->says, style.width));
        }
    }
    out(render::wrap(judged.note, style.width) + "\n");
    print_advice(context, judged);
    for (const progress::CameBack& each : judged.came_back) {
        out(render::wrap(each.says, style.width));
        for (const std::string& before : each.before) {
            out(render::wrap("  Before it: " + before, style.width));
        }
    }
    for (const progress::SharedBefore& each : judged.shared_before) {
        out(render::wrap(each.says, style.width));
    }
    if (!judged.came_back.empty()) {
        out(render::wrap(judged.came_back_note, style.width) + "\n");
    }
    if (!judged.activities.empty()) {
        std::vector<std::vector<std::string>> rows;
        for (const progress::ActivityLine& each : judged.activities) {
            rows.push_back({each.activity, each.words,
                            each.ability ? fmt::format("{} of 10", *each.ability) : "not rated",
                            each.rated_on.value_or("")});
        }
        out(style.bold("What you want to do again") + "\n" +
            render::table(rows, style.width, "  ") + "\n");
    }
}

void print(const Context& context, const Progress& progress, const Judged& judged) {
    const render::Style& style = context.style;
    if (!progress.sessions.empty() || !judged.judgements.empty() || !judged.activities.empty()) {
        print_judged(context, judged);
    }
    if (progress.sessions.empty()) {
        out(render::wrap(
            "No session yet. Begin with `unknot screen`, then `unknot session --region calves`.",
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
    const Judged judged = progress::judge(atlas::built_in(), *journal, *now);
    if (context.json) {
        out(as_json(progress, judged));
    } else {
        print(context, progress, judged);
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
