// unknot session: be led through a plan, live at a terminal or from a script.
#include "engine/session/session.h"

#include <unistd.h>

#include <iostream>

#include "engine/base/text.h"
#include "engine/progress/progress.h"
#include "store/sqlite/live_lock.h"
#include "store/sqlite/sqlite.h"
#include "terminal/base/records.h"
#include "terminal/commands/commands.h"
#include "terminal/commands/wishes.h"
#include "terminal/live/live.h"
#include "terminal/live/replay.h"

namespace unknot::terminal {
namespace {

struct Asked {
    Wanted wanted;
    std::string plan_file, replay_file;
    bool dry_run = false;
    LiveOptions live;
};

Result<plan::Plan> read_plan(const std::string& path) {
    const auto text = read_file(path, "The plan in");
    return text ? json::from_json<plan::Plan>(*text, "the plan") : std::unexpected(text.error());
}

bool names_a_plan(const Asked& asked) {
    return !asked.plan_file.empty() || !asked.wanted.wishes.regions.empty();
}

// What the journal says was done, against which a plan must still fit.
Result<plan::History> history_now(const Context& context, Instant now) {
    const auto journal = load_journal(context);
    return journal ? Result<plan::History>(progress::history(atlas::built_in(), *journal, now))
                   : std::unexpected(journal.error());
}

Result<Played> begin(const Context& context, Conductor& conductor, const plan::Plan& plan,
                     Instant now) {
    const auto history = history_now(context, now);
    return history ? conductor.begin(plan, *history, now) : std::unexpected(history.error());
}

Result<plan::Plan> wanted_plan(const Context& context, const Asked& asked, Instant now) {
    if (!asked.plan_file.empty()) {
        return read_plan(asked.plan_file);
    }
    if (asked.wanted.wishes.regions.empty()) {
        return fail(ErrorCode::bad_input, "There is nothing to be led through.",
                    "Name a region with --region or a plan with --plan.");
    }
    return make_plan(context, asked.wanted, now);
}

// ---- from a script ------------------------------------------------------------------------------

// Written at once, at the end; a session that has not ended can be gone on with.
Result<std::int64_t> record_replay(const Context& context, const Replay& replay,
                                   const Conductor& conductor) {
    auto store = open_store(context);
    if (!store) {
        return std::unexpected(store.error());
    }
    const auto directory = context.data();
    const auto alone = store::LiveLock::take(*directory);
    if (!alone) {
        return std::unexpected(alone.error());
    }
    return (*store)->append(replay.events,
                            conductor.ended() ? "" : json::to_json(conductor.state()));
}

// The session that was left in the middle, if there is one.
Result<std::optional<std::string>> saved_session(const Context& context) {
    const auto directory = context.data();
    auto store = directory ? store::open_sqlite(*directory, store::Access::read)
                           : std::unexpected(directory.error());
    return store ? (*store)->session() : std::unexpected(store.error());
}

Result<int> run_replay(const Context& context, const Asked& asked, Instant now) {
    const auto script = read_file(asked.replay_file, "The replay in");
    if (!script) {
        return std::unexpected(script.error());
    }
    const auto saved = names_a_plan(asked) ? std::optional<std::string>{} : saved_session(context);
    if (!saved) {
        return std::unexpected(saved.error());
    }
    std::string seed;
    Result<plan::Plan> plan;
    if (*saved) {
        seed = **saved;
    } else {
        plan = wanted_plan(context, asked, now);
        if (!plan) {
            return std::unexpected(plan.error());
        }
        seed = json::to_json(*plan);
    }
    // Nothing is kept on the way: a script that fails in its middle leaves no trace.
    Conductor conductor("replay", fixed_entropy(seed + *script),
                        [](auto, const auto&) { return Result<void>{}; });
    Result<Played> first;
    if (*saved) {
        auto state = session::restore(atlas::built_in(), **saved, now);
        first = state ? Result<Played>(conductor.resume(std::move(*state)))
                      : std::unexpected(state.error());
    } else {
        first = begin(context, conductor, *plan, now);
    }
    const auto replayed =
        first ? replay(conductor, std::move(*first), *script, now) : std::unexpected(first.error());
    if (!replayed) {
        return std::unexpected(replayed.error());
    }
    const auto recorded =
        asked.dry_run ? Result<std::int64_t>(0) : record_replay(context, *replayed, conductor);
    if (!recorded) {
        return std::unexpected(recorded.error());
    }
    out(context.json ? to_json(*replayed, conductor, *recorded)
                     : to_text(*replayed, context.style));
    return exit_ok;
}

// ---- live ---------------------------------------------------------------------------------------

bool yes_or_no(std::string_view question) {
    out(question);
    std::fflush(stdout);
    std::string line;
    if (!std::getline(std::cin, line)) {
        return false;
    }
    const std::string word = lower(trimmed(line));
    return word.empty() || word == "y" || word == "yes";
}

// Goes on with the saved session if there is one, it is still good, and the person wants to.
// A refused one is stopped in the journal; one that can't be read any more is let go with its
// reason.
Result<std::optional<Played>> offer_resume(const Context& context, store::Store& store,
                                           Conductor& conductor, Instant now) {
    const auto saved = store.session();
    if (!saved || !*saved) {
        return saved ? Result<std::optional<Played>>(std::nullopt) : std::unexpected(saved.error());
    }
    auto state = session::restore(atlas::built_in(), **saved, now);
    if (!state) {
        warn(render::wrap(
            "The session that was left can't be gone on with: " + state.error().message,
            context.style.width));
        const auto cleared = store.append({}, "");
        return cleared ? Result<std::optional<Played>>(std::nullopt)
                       : std::unexpected(cleared.error());
    }
    Played first = conductor.resume(std::move(*state));
    out(render::wrap(fmt::format("A session was left at step {} of {}: {}.", first.view.step,
                                 first.view.steps, first.view.title),
                     context.style.width));
    if (yes_or_no("Go on with it? [Y/n] ")) {
        return first;
    }
    const auto stopped = conductor.apply({session::InputKind::stop, now, {}, {}, {}, {}});
    return stopped ? Result<std::optional<Played>>(std::nullopt) : std::unexpected(stopped.error());
}

Result<int> run_live(const Context& context, const Asked& asked, Instant now) {
    auto store = open_store(context);
    const auto directory = context.data();
    if (!store) {
        return std::unexpected(store.error());
    }
    const auto alone = store::LiveLock::take(*directory);
    if (!alone) {
        return std::unexpected(alone.error());
    }
    const auto device = device_name(context);
    if (!device) {
        return std::unexpected(device.error());
    }
    Conductor conductor(
        *device, random_entropy(),
        [&](std::span<const record::Record> events, const store::SessionChange& state) {
            const auto kept = (*store)->append(events, state);
            return kept ? Result<void>{} : std::unexpected(kept.error());
        });
    auto resumed = offer_resume(context, **store, conductor, now);
    if (!resumed) {
        return std::unexpected(resumed.error());
    }
    const Instant start = context.now_text.empty() ? clock_now() : now;
    if (*resumed) {
        return lead(context, conductor, **resumed, start, asked.live);
    }
    const auto plan = wanted_plan(context, asked, start);
    auto first = plan ? begin(context, conductor, *plan, start) : std::unexpected(plan.error());
    return first ? Result<int>(lead(context, conductor, *first, start, asked.live))
                 : std::unexpected(first.error());
}

Result<int> lead_through(const Context& context, const Asked& asked) {
    const auto now = context.now();
    if (!now) {
        return std::unexpected(now.error());
    }
    if (!asked.replay_file.empty()) {
        return run_replay(context, asked, *now);
    }
    if (::isatty(STDIN_FILENO) == 0 || ::isatty(STDOUT_FILENO) == 0 || context.json) {
        return fail(ErrorCode::bad_input, "A live session needs a terminal.",
                    "Run it at a terminal without --json, or use --replay FILE.");
    }
    return run_live(context, asked, *now);
}

}  // namespace

void add_session(Program& program) {
    const auto asked = std::make_shared<Asked>();
    CLI::App* command = add_command(
        program, program.app, "session", "Be led through pressing and stretching",
        "  unknot session --region calves --minutes 8\n"
        "  unknot session --plan plan.json --say \"espeak-ng -s 150\" --bell\n"
        "  unknot session                          goes on with a session that was left\n"
        "  unknot session --plan plan.json --replay script.txt --json\n"
        "\n"
        "Keys: space or enter does what is offered; 0-9 and t (10) rate; p pauses; m too much; s "
        "skips;\n"
        "b does the step again; r says it again; w something feels wrong; q stops; y and n "
        "answer.\n"
        "Ctrl-C leaves; the session can be gone on with for a day.\n"
        "\n"
        "A replay has an input a line, seconds after the one before: +20 tap, +5 rate 4, +30 "
        "tick,\n"
        "+2 pause, +1 sign dizzy, +0 answer no, +0 stop phone rang. Lines after # are not read.",
        [&program, asked] { return lead_through(program.context, *asked); });
    add_file(program, command, "--plan", asked->plan_file, "A plan written by `unknot plan -o`");
    add_wishes(program, command, asked->wanted);
    add_file(program, command, "--replay", asked->replay_file,
             "Take the inputs from this file, without waiting");
    command->add_flag("--dry-run", asked->dry_run, "With --replay: record nothing");
    command->add_option("--say", asked->live.say, "Say each cue by this program")
        ->type_name("COMMAND");
    command->add_flag("--bell", asked->live.bell, "Ring the terminal's bell at turns");
}

}  // namespace unknot::terminal
