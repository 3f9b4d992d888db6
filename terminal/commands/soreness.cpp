// unknot soreness: how it felt the day after, which decides what the next plan may hold.
#include "engine/atlas/no_such.h"
#include "engine/progress/progress.h"
#include "terminal/base/records.h"
#include "terminal/commands/commands.h"
#include "terminal/program.h"

namespace unknot::terminal {
namespace {

struct Wanted {
    std::string session = "last";
    journal::SorenessRated rated;
};

// "last" is the session that waits for its rating, or else the latest one.
Result<std::string> find_session(const progress::Progress& progress, const std::string& asked) {
    if (asked == "last" && !progress.soreness_due.empty()) {
        return progress.soreness_due.front().session;
    }
    std::vector<std::string_view> known;
    for (const progress::SessionLine& each : progress.sessions) {
        if (asked == "last" || each.session == asked) {
            return each.session;
        }
        known.push_back(each.session);
    }
    if (known.empty()) {
        return fail(ErrorCode::not_found, "No session is recorded yet.",
                    "Do one first: `unknot session --region calves`.");
    }
    return atlas::no_such("session", asked, known,
                          "`unknot progress --json` lists all sessions; \"last\" is the latest.");
}

Result<int> rate(const Context& context, const Wanted& wanted) {
    const auto now = context.now();
    const auto journal = load_journal(context);
    if (!now || !journal) {
        return std::unexpected(now ? journal.error() : now.error());
    }
    const auto session =
        find_session(progress::read(atlas::built_in(), *journal, *now), wanted.session);
    if (!session) {
        return std::unexpected(session.error());
    }
    journal::SorenessRated rated = wanted.rated;
    rated.session = *session;
    if (const auto done = record_events(context, {journal::draft(rated, *now)}); !done) {
        return std::unexpected(done.error());
    }
    out(context.json
            ? json::to_json(rated) + "\n"
            : render::wrap("Noted. The next plan takes it into account.", context.style.width));
    return exit_ok;
}

}  // namespace

void add_soreness(Program& program) {
    const auto wanted = std::make_shared<Wanted>();
    CLI::App* command =
        add_command(program, program.app, "soreness", "Say how it felt the day after a session",
                    "  unknot soreness --rating 2 --lasted under_a_day\n"
                    "  unknot soreness --session last --rating 6 --lasted over_two_days --bruise",
                    [&program, wanted] { return rate(program.context, *wanted); });
    command->add_option("--session", wanted->session, "The session's id, or \"last\" (the default)")
        ->type_name("ID");
    command->add_option("--rating", wanted->rated.soreness, "How sore, 0 (not at all) to 10")
        ->required()
        ->check(CLI::Range(0, 10))
        ->type_name("0-10");
    add_choice(program, command, "--lasted", wanted->rated.lasted, "How long it lasted")
        ->required();
    command->add_flag("--bruise", wanted->rated.bruise, "It left a bruise");
}

}  // namespace unknot::terminal
