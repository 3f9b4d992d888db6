// unknot schedule: the person's week: workouts with routines around them, breaks, the calendar.
#include <algorithm>

#include "engine/habits/calendar_days.h"
#include "engine/progress/habits.h"
#include "terminal/base/records.h"
#include "terminal/commands/commands.h"
#include "terminal/program.h"
#include "terminal/render/words.h"

namespace unknot::terminal {
namespace {

struct Wanted {
    std::string ics;  // a file, or "-"
    habits::Workout workout;
    std::string day = "Monday";
    bool not_before = false, not_after = false;
    std::vector<std::string> days;
    habits::Breaks breaks;
    int number = 0;
    bool no_breaks = false;
};

const std::vector<std::string>& day_names() {
    static const std::vector<std::string> names{"monday", "tuesday",  "wednesday", "thursday",
                                                "friday", "saturday", "sunday"};
    return names;
}

// "monday", "Mon", "mo" as 1 to 7.
Result<int> weekday(const std::string& given) {
    std::string lowered = given;
    std::ranges::transform(lowered, lowered.begin(), [](unsigned char c) {
        return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    });
    constexpr std::size_t least_letters = 2;
    for (std::size_t i = 0; i < day_names().size(); ++i) {
        if (lowered.size() >= least_letters && day_names()[i].starts_with(lowered)) {
            return static_cast<int>(i) + 1;
        }
    }
    return fail(ErrorCode::bad_input, fmt::format("\"{}\" is no day of the week.", given),
                "Write monday, tuesday, ...");
}

Result<progress::Habits> read(const Context& context) {
    const auto now = context.now();
    const auto journal = load_journal(context);
    if (!now || !journal) {
        return std::unexpected(now ? journal.error() : now.error());
    }
    return progress::read_habits(atlas::built_in(), *journal, {}, *now);
}

void print(const Context& context, const progress::Habits& told) {
    std::vector<std::vector<std::string>> rows;
    int number = 0;
    for (const habits::Workout& each : told.schedule.workouts) {
        rows.push_back(
            {fmt::format("{}", ++number), std::string(habits::weekday_name(each.starts.weekday)),
             each.starts.at, fmt::format("{} min", each.minutes), each.sport,
             fmt::format("{}{}", each.before ? "before " : "", each.after ? "after" : "")});
    }
    out(rows.empty() ? "No workouts are told. `unknot schedule add --day monday --at 18:30 --sport "
                       "running`\n"
                     : render::table(rows, context.style.width, "  "));
    if (told.schedule.breaks) {
        const habits::Breaks& breaks = *told.schedule.breaks;
        out(fmt::format("Breaks every {} minutes from {} to {}{}.\n", breaks.every_minutes,
                        breaks.from, breaks.to,
                        told.next_break ? ", the next at " + *told.next_break : ""));
    }
    if (!told.routines.empty()) {
        out("\nNext:\n");
        rows.clear();
        for (const habits::Routine& each : told.routines) {
            rows.push_back({each.day, each.at, std::string(render::words(each.moment)), each.sport,
                            fmt::format("{} min", each.minutes)});
        }
        out(render::table(rows, context.style.width, "  "));
    }
    if (told.load) {
        out("\n" + render::wrap(told.load->says, context.style.width));
    }
}

Result<int> show_week(const Context& context) {
    const auto told = read(context);
    if (!told) {
        return std::unexpected(told.error());
    }
    if (context.json) {
        out(fmt::format("{{\"schedule\":{},\"routines\":{}}}\n", json::to_json(told->schedule),
                        json::to_json(told->routines)));
    } else {
        print(context, *told);
    }
    return exit_ok;
}

Result<int> write_calendar(const Context& context, const std::string& path) {
    const auto now = context.now();
    const auto journal = load_journal(context);
    if (!now || !journal) {
        return std::unexpected(now ? journal.error() : now.error());
    }
    const auto text = progress::calendar(atlas::built_in(), *journal, *now);
    if (!text) {
        return std::unexpected(text.error());
    }
    if (path == "-") {
        out(*text);
        return exit_ok;
    }
    if (const auto done = write_file(path, *text, "The calendar"); !done) {
        return std::unexpected(done.error());
    }
    out(context.json
            ? fmt::format("{{\"bytes\":{}}}\n", text->size())
            : fmt::format("The calendar is in {}. Open it with your calendar program.\n", path));
    return exit_ok;
}

// Reads the week, changes it and writes it down again.
template <class Change>
Result<int> change_week(const Context& context, Change change) {
    const auto told = read(context);
    const auto now = context.now();
    if (!told || !now) {
        return std::unexpected(told ? now.error() : told.error());
    }
    habits::Schedule week = told->schedule;
    if (const Result<void> changed = change(week); !changed) {
        return std::unexpected(changed.error());
    }
    const auto draft = progress::tell_schedule(atlas::built_in(), week, *now);
    if (!draft) {
        return std::unexpected(draft.error());
    }
    if (const auto done = record_events(context, {*draft}); !done) {
        return std::unexpected(done.error());
    }
    out(context.json ? draft->body + "\n" : "Noted.\n");
    return exit_ok;
}

Result<int> add_workout(const Context& context, const Wanted& wanted) {
    return change_week(context, [&](habits::Schedule& week) -> Result<void> {
        const auto day = weekday(wanted.day);
        if (!day) {
            return std::unexpected(day.error());
        }
        habits::Workout workout = wanted.workout;
        workout.starts.weekday = *day;
        workout.before = !wanted.not_before;
        workout.after = !wanted.not_after;
        week.workouts.push_back(std::move(workout));
        return {};
    });
}

Result<int> remove_workout(const Context& context, const Wanted& wanted) {
    return change_week(context, [&](habits::Schedule& week) -> Result<void> {
        if (wanted.number < 1 || static_cast<std::size_t>(wanted.number) > week.workouts.size()) {
            return fail(ErrorCode::not_found, fmt::format("There is no workout {}.", wanted.number),
                        "`unknot schedule` numbers them.");
        }
        week.workouts.erase(week.workouts.begin() + (wanted.number - 1));
        return {};
    });
}

Result<int> set_breaks(const Context& context, const Wanted& wanted) {
    return change_week(context, [&](habits::Schedule& week) -> Result<void> {
        week.breaks.reset();
        if (wanted.no_breaks) {
            return {};
        }
        habits::Breaks breaks = wanted.breaks;
        for (const std::string& each : wanted.days) {
            const auto day = weekday(each);
            if (!day) {
                return std::unexpected(day.error());
            }
            breaks.weekdays.push_back(*day);
        }
        if (wanted.days.empty()) {
            breaks.weekdays = {1, 2, 3, 4, 5};
        }
        week.breaks = std::move(breaks);
        return {};
    });
}

}  // namespace

void add_schedule(Program& program) {
    const auto wanted = std::make_shared<Wanted>();
    wanted->breaks = {{}, "09:00", "17:00", 30};
    const Context& context = program.context;
    CLI::App* schedule = add_command(
        program, program.app, "schedule", "Your week: workouts, breaks, and the calendar",
        "  unknot schedule\n"
        "  unknot schedule add --day tuesday --at 18:30 --sport running --region calves\n"
        "  unknot schedule breaks --every 30 --from 09:00 --to 17:00\n"
        "  unknot schedule --ics week.ics",
        [&context, wanted] {
            return wanted->ics.empty() ? show_week(context) : write_calendar(context, wanted->ics);
        });
    schedule->require_subcommand(0, 1);
    add_file(program, schedule, "--ics", wanted->ics,
             "Write a calendar file (\"-\": to the screen)");
    CLI::App* add = add_command(program, *schedule, "add", "Add a workout of every week", "",
                                [&context, wanted] { return add_workout(context, *wanted); });
    program.words[add->add_option("--day", wanted->day, "Its day of the week")
                      ->required()
                      ->type_name("DAY")] = day_names();
    add->add_option("--at", wanted->workout.starts.at, "When it begins: 18:30")
        ->required()
        ->type_name("TIME");
    add->add_option("--minutes", wanted->workout.minutes, "How long it lasts (60)");
    add->add_option("--sport", wanted->workout.sport, "What it is, in your own words");
    add_regions(program, add, wanted->workout.regions, "What its routines are for");
    add->add_flag("--not-before", wanted->not_before, "No routine before it");
    add->add_flag("--not-after", wanted->not_after, "No routine after it");
    CLI::App* remove =
        add_command(program, *schedule, "remove", "Remove a workout by its number", "",
                    [&context, wanted] { return remove_workout(context, *wanted); });
    remove->add_option("number", wanted->number, "As `unknot schedule` numbers them")->required();
    CLI::App* breaks = add_command(program, *schedule, "breaks", "Set short breaks, or --none", "",
                                   [&context, wanted] { return set_breaks(context, *wanted); });
    program.words[breaks->add_option("--days", wanted->days, "Monday to Friday if left out")
                      ->delimiter(',')
                      ->type_name("DAY,...")] = day_names();
    breaks->add_option("--from", wanted->breaks.from, "When the day begins (09:00)");
    breaks->add_option("--to", wanted->breaks.to, "When it ends (17:00)");
    breaks->add_option("--every", wanted->breaks.every_minutes, "Minutes between them (30)");
    breaks->add_flag("--none", wanted->no_breaks, "No breaks any more");
}

}  // namespace unknot::terminal
