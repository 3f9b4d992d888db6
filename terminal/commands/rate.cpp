// unknot rate: pain, what one wants to do again, and the change so far, in the person's own
// numbers.
#include <algorithm>

#include "engine/base/rating.h"
#include "engine/progress/judge.h"
#include "terminal/base/records.h"
#include "terminal/commands/commands.h"
#include "terminal/program.h"

namespace unknot::terminal {
namespace {

Result<int> keep(const Context& context, const progress::Rating& rating) {
    const auto now = context.now();
    const auto journal = load_journal(context);
    if (!now || !journal) {
        return std::unexpected(now ? journal.error() : now.error());
    }
    const auto draft = progress::rated(atlas::built_in(), *journal, rating, *now);
    if (!draft) {
        return std::unexpected(draft.error());
    }
    if (const auto done = record_events(context, {*draft}); !done) {
        return std::unexpected(done.error());
    }
    out(context.json
            ? draft->body + "\n"
            : render::wrap("Noted. `unknot progress` says what it comes to.", context.style.width));
    return exit_ok;
}

// "--now" is the program's own option for a time; here it may be the pain of this moment too.
std::optional<int> as_rating(const std::string& text) {
    const bool digits =
        !text.empty() && text.size() <= 2 &&
        std::all_of(text.begin(), text.end(), [](unsigned char c) { return c >= '0' && c <= '9'; });
    const int value = digits ? std::stoi(text) : -1;
    return counted_rating(value);
}

struct Pain {
    journal::PainRated rated;
    std::vector<std::string> now;
};

void add_pain(Program& program, CLI::App* rate) {
    const auto told = std::make_shared<Pain>();
    CLI::App* pain = add_command(program, *rate, "pain",
                                 "How strong the pain is, 0 (none) to 10 (the worst there is)",
                                 "  unknot rate pain --now 4 --average 5 --worst 7\n"
                                 "  unknot rate pain --average 3 --region calves",
                                 [&program, told] {
                                     progress::Rating rating;
                                     for (const std::string& each : told->now) {
                                         if (const auto value = as_rating(each)) {
                                             told->rated.now = value;
                                         } else {
                                             program.context.now_text = each;
                                         }
                                     }
                                     rating.pain = told->rated;
                                     return keep(program.context, rating);
                                 });
    const auto scale = CLI::Range(0, 10);
    pain->add_option("--now", told->now, "Now; or the time to act as if it were")
        ->allow_extra_args(false)
        ->check([](const std::string& text) {
            return as_rating(text) || parse_instant(text)
                       ? std::string()
                       : text + " is neither a rating from 0 to 10 nor a time";
        })
        ->type_name("0-10");
    pain->add_option("--average", told->rated.average, "On average, over the last week")
        ->check(scale)
        ->type_name("0-10");
    pain->add_option("--worst", told->rated.worst, "At its worst, in the last week")
        ->check(scale)
        ->type_name("0-10");
    pain->add_option("--region", told->rated.region, "Of one region only; without it: of all")
        ->type_name("REGION");
}

struct Activity {
    std::string id, words;
    std::optional<int> ability;
    bool drop = false;
};

void add_activity(Program& program, CLI::App* rate) {
    const auto told = std::make_shared<Activity>();
    CLI::App* activity = add_command(
        program, *rate, "activity", "Something that the pain makes hard: name it, rate it, drop it",
        "  unknot rate activity --words \"carrying my child upstairs\"\n"
        "  unknot rate activity --id a1 --ability 4\n"
        "  unknot rate activity --id a1 --drop",
        [&program, told] {
            progress::Rating rating;
            if (told->ability) {
                rating.activity = journal::ActivityRated{told->id, *told->ability};
            }
            if (!told->words.empty() || told->drop || !told->ability) {
                rating.named = journal::ActivityNamed{told->id, told->words, told->drop};
            }
            return keep(program.context, rating);
        });
    activity->add_option("--id", told->id, "Which one; `unknot progress` lists them")
        ->type_name("ID");
    activity->add_option("--words", told->words, "In your own words; at most three activities")
        ->type_name("WORDS");
    activity->add_option("--ability", told->ability, "0 (cannot do it) to 10 (as before)")
        ->check(CLI::Range(0, 10))
        ->type_name("0-10");
    activity->add_flag("--drop", told->drop, "It is no longer asked for");
}

void add_change(Program& program, CLI::App* rate) {
    const auto told = std::make_shared<journal::ChangeRated>();
    CLI::App* change = add_command(
        program, *rate, "change", "All in all, next to how it was at the start",
        "  unknot rate change --value 1\n  unknot rate change --value=-2", [&program, told] {
            progress::Rating rating;
            rating.change = *told;
            return keep(program.context, rating);
        });
    change->add_option("--value", told->change, "-3 (very much worse) to 3 (very much better)")
        ->required()
        ->check(CLI::Range(-3, 3))
        ->type_name("-3..3");
}

}  // namespace

void add_rate(Program& program) {
    CLI::App* rate = add_command(program, program.app, "rate",
                                 "Rate your pain, what you want to do again, the change so far",
                                 "  unknot rate pain --now 4 --average 5 --worst 7\n"
                                 "  unknot rate activity --words \"carrying my child upstairs\"\n"
                                 "  unknot rate change --value 1",
                                 nullptr);
    add_pain(program, rate);
    add_activity(program, rate);
    add_change(program, rate);
}

}  // namespace unknot::terminal
