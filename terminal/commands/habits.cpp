// unknot habits: what may bring it back, and one habit tried at a time.
#include "engine/progress/habits.h"

#include "terminal/base/records.h"
#include "terminal/commands/commands.h"
#include "terminal/program.h"
#include "terminal/render/words.h"

namespace unknot::terminal {
namespace {

using progress::Habits;
using progress::TrialLine;

struct Wanted {
    std::vector<std::string> regions;
    std::string cause;
    bool yes = false;
    bool on_off = false;
    std::optional<std::string> day, reason;
    std::optional<int> pain;
};

struct Past {
    journal::Journal journal;
    Instant now;
};

Result<Past> past_of(const Context& context) {
    const auto now = context.now();
    if (!now) {
        return std::unexpected(now.error());
    }
    auto journal = load_journal(context);
    if (!journal) {
        return std::unexpected(journal.error());
    }
    return Past{*std::move(journal), *now};
}

// Writes the events down and says so; with --json the bodies of the events.
Result<int> record(const Context& context, const Result<std::vector<journal::Draft>>& drafts,
                   std::string_view said) {
    if (!drafts) {
        return std::unexpected(drafts.error());
    }
    if (const auto done = record_events(context, *drafts); !done) {
        return std::unexpected(done.error());
    }
    if (!context.json) {
        out(render::wrap(said, context.style.width));
        return exit_ok;
    }
    for (const journal::Draft& each : *drafts) {
        out(each.body + "\n");
    }
    return exit_ok;
}

Result<std::vector<journal::Draft>> one(Result<journal::Draft> draft) {
    if (!draft) {
        return std::unexpected(draft.error());
    }
    return std::vector{*std::move(draft)};
}

void print_trial(const Context& context, const TrialLine& trial) {
    const render::Style& style = context.style;
    const auto say = [&](std::string_view text) {
        out(render::wrap(text, style.width, "  ", "  "));
    };
    out(style.bold(fmt::format("{} ({} to {}, {})", trial.habit, trial.from, trial.to,
                               json::name_of(trial.state))) +
        "\n");
    if (trial.state == progress::TrialState::running) {
        say(fmt::format("Day {} of {}{}.", trial.day_number, trial.days,
                        trial.today == habits::TrialWeek::without ? ", a week without it" : ""));
        if (trial.today != habits::TrialWeek::without) {
            say(trial.try_this);
        }
        if (!trial.kept_today) {
            say(fmt::format("{} `unknot habits check yes` or `no`.", trial.daily));
        }
    }
    say(trial.outcome.says);
    say(trial.outcome.cannot_say);
}

void print_proposal(const Context& context, const habits::Proposal& each) {
    const render::Style& style = context.style;
    out(style.bold(each.habit) + style.dim(fmt::format("  [{}]", each.cause)) + "\n");
    const auto say = [&](std::string_view text) {
        out(render::wrap(text, style.width, "  ", "  "));
    };
    say(each.try_this);
    for (const std::string& reason : each.because) {
        say(reason);
    }
    say(each.how_sure);
    say(each.on_off_weeks > 0 ? fmt::format("{} weeks; or {} weeks with turns by lot (--on-off).",
                                            each.weeks, each.on_off_weeks)
                              : fmt::format("{} weeks. {}", each.weeks, each.why_not_on_off));
}

void print_questions(const Context& context, const Habits& told) {
    for (const habits::CauseQuestion& each : told.ask) {
        out(render::wrap(each.asks, context.style.width, "  ", "  "));
        out(context.style.dim(fmt::format("    unknot habits answer {} yes|no", each.cause)) +
            "\n");
    }
}

void print(const Context& context, const Habits& told) {
    const render::Style& style = context.style;
    if (told.running) {
        print_trial(context, *told.running);
    } else if (told.choice.first) {
        out("Try one habit, and nothing else new meanwhile:\n\n");
        print_proposal(context, *told.choice.first);
        out(style.dim(fmt::format("  unknot habits try {}", told.choice.first->cause)) + "\n");
    }
    if (!told.choice.others.empty()) {
        out("\nAlso possible, one after the other:\n");
        for (const habits::Proposal& each : told.choice.others) {
            out(render::wrap(fmt::format("{} [{}]", each.habit, each.cause), style.width, "  ",
                             "    "));
        }
    }
    for (const TrialLine& each : told.past) {
        out("\n");
        print_trial(context, each);
    }
    if (told.load) {
        out("\n" + render::wrap(told.load->says, style.width));
    }
    out("\n" + render::wrap(told.choice.note, style.width));
    if (!told.ask.empty()) {
        out(fmt::format("\n{} questions are open; next:\n", told.open_questions));
        print_questions(context, told);
    }
}

Result<int> show(const Context& context, const Wanted& wanted, bool only_questions) {
    const auto past = past_of(context);
    if (!past) {
        return std::unexpected(past.error());
    }
    const auto told =
        progress::read_habits(atlas::built_in(), past->journal, wanted.regions, past->now);
    if (!told) {
        return std::unexpected(told.error());
    }
    if (context.json) {
        out((only_questions ? json::to_json(told->ask) : json::to_json(*told)) + "\n");
    } else if (!only_questions) {
        print(context, *told);
    } else if (told->ask.empty()) {
        out("Every question is answered. `unknot habits` says what follows.\n");
    } else {
        print_questions(context, *told);
    }
    return exit_ok;
}

Result<int> answer(const Context& context, const Wanted& wanted) {
    const auto now = context.now();
    if (!now) {
        return std::unexpected(now.error());
    }
    return record(context,
                  one(progress::tell_causes(atlas::built_in(), {{wanted.cause, wanted.yes}}, *now)),
                  "Noted.");
}

Result<int> start(const Context& context, const Wanted& wanted) {
    const auto past = past_of(context);
    if (!past) {
        return std::unexpected(past.error());
    }
    const EntropySource entropy = random_entropy();
    const record::Entropy lot = entropy();
    return record(
        context,
        one(progress::start_trial(
            atlas::built_in(), past->journal, wanted.cause,
            wanted.on_off ? habits::TrialDesign::on_off : habits::TrialDesign::one_change,
            new_session_id(past->now, entropy), lot, past->now)),
        "It begins today. Change nothing else meanwhile, rate your pain on most days, and check "
        "the habit each day: `unknot habits check yes`.");
}

Result<int> check(const Context& context, const Wanted& wanted) {
    const auto past = past_of(context);
    if (!past) {
        return std::unexpected(past.error());
    }
    return record(context,
                  progress::check_trial(atlas::built_in(), past->journal,
                                        {wanted.yes, wanted.day, wanted.pain}, past->now),
                  "Noted.");
}

Result<int> stop(const Context& context, const Wanted& wanted) {
    const auto past = past_of(context);
    if (!past) {
        return std::unexpected(past.error());
    }
    return record(
        context,
        one(progress::stop_trial(atlas::built_in(), past->journal, wanted.reason, past->now)),
        "Stopped. What was noted is kept.");
}

void add_cause(Program& program, CLI::App* command, std::string& target) {
    CLI::Option* option = command
                              ->add_option("cause", target,
                                           "The cause's id, as `unknot habits ask` "
                                           "shows it")
                              ->required()
                              ->type_name("CAUSE");
    for (const atlas::Cause& each : atlas::built_in().causes) {
        program.words[option].emplace_back(each.id);
    }
}

void add_yes_no(Program& program, CLI::App* command, const std::string& name, bool& target) {
    CLI::Option* option = command
                              ->add_option_function<std::string>(
                                  name,
                                  [&target, name](const std::string& given) {
                                      if (given != "yes" && given != "no") {
                                          refuse_word(name, given, {"yes", "no"});
                                      }
                                      target = given == "yes";
                                  },
                                  "yes or no")
                              ->required()
                              ->type_name("yes|no");
    program.words[option] = {"yes", "no"};
}

}  // namespace

void add_habits(Program& program) {
    const auto wanted = std::make_shared<Wanted>();
    const Context& context = program.context;
    CLI::App* habits = add_command(
        program, program.app, "habits", "See what may bring it back, and try one habit at a time",
        "  unknot habits\n  unknot habits ask --region neck\n"
        "  unknot habits answer long_screen_work yes\n  unknot habits try long_screen_work",
        [&context, wanted] { return show(context, *wanted, false); });
    habits->require_subcommand(0, 1);
    add_regions(program, habits, wanted->regions, "Only what concerns these");
    CLI::App* ask = add_command(program, *habits, "ask", "The next few questions about your days",
                                "", [&context, wanted] { return show(context, *wanted, true); });
    add_regions(program, ask, wanted->regions, "Only what concerns these");
    CLI::App* answered = add_command(program, *habits, "answer", "Answer one of them",
                                     "  unknot habits answer long_sitting yes",
                                     [&context, wanted] { return answer(context, *wanted); });
    add_cause(program, answered, wanted->cause);
    add_yes_no(program, answered, "answer", wanted->yes);
    CLI::App* tried = add_command(program, *habits, "try", "Begin to try a habit",
                                  "  unknot habits try long_sitting\n"
                                  "  unknot habits try long_sitting --on-off",
                                  [&context, wanted] { return start(context, *wanted); });
    add_cause(program, tried, wanted->cause);
    tried->add_flag("--on-off", wanted->on_off,
                    "Weeks with and without it, in an order drawn by lot");
    CLI::App* checked = add_command(program, *habits, "check", "Say whether you kept it today",
                                    "  unknot habits check yes\n"
                                    "  unknot habits check no --day 2026-11-21\n"
                                    "  unknot habits check yes --pain 3",
                                    [&context, wanted] { return check(context, *wanted); });
    add_yes_no(program, checked, "kept", wanted->yes);
    checked->add_option("--day", wanted->day, "An earlier day: 2026-11-21")->type_name("DAY");
    checked->add_option("--pain", wanted->pain, "Your pain now, 0 to 10")
        ->check(CLI::Range(0, 10))
        ->type_name("0-10");
    CLI::App* stopped = add_command(program, *habits, "stop", "Stop trying it", "",
                                    [&context, wanted] { return stop(context, *wanted); });
    stopped->add_option("--reason", wanted->reason, "Why, in your own words")->type_name("TEXT");
}

}  // namespace unknot::terminal
