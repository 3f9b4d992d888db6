#include "engine/habits/schedule.h"

#include <algorithm>
#include <set>

#include "engine/atlas/no_such.h"
#include "engine/base/text.h"
#include "engine/habits/calendar_days.h"

namespace unknot::habits {
namespace {

using atlas::Word;

constexpr int over_after_minutes = 15;

bool is_weekday(int weekday) {
    return weekday >= 1 && weekday <= 7;
}

std::unexpected<Error> bad(std::string message, std::string next) {
    return fail(ErrorCode::bad_input, std::move(message), std::move(next));
}

Result<void> check(const atlas::Atlas& atlas, const Workout& workout) {
    if (!is_weekday(workout.starts.weekday)) {
        return bad(fmt::format("There is no weekday {}.", workout.starts.weekday),
                   "1 is Monday, 7 is Sunday.");
    }
    if (!minute_of(workout.starts.at)) {
        return bad(fmt::format("\"{}\" is not a time of day.", workout.starts.at.substr(0, 20)),
                   "Write it as 18:30.");
    }
    if (workout.minutes < least_workout_minutes || workout.minutes > most_workout_minutes) {
        return bad(fmt::format("A workout lasts {} to {} minutes, not {}.", least_workout_minutes,
                               most_workout_minutes, workout.minutes),
                   "Write how long it usually takes.");
    }
    if (workout.sport.size() > most_sport_bytes) {
        return bad("The sport's name is too long.", "Write it in a few words.");
    }
    for (const std::string& region : workout.regions) {
        if (find_region(atlas, region) == nullptr) {
            return atlas::no_such("region", region, atlas.regions);
        }
    }
    return {};
}

Result<void> check(const Breaks& breaks) {
    if (breaks.weekdays.empty() || !std::ranges::all_of(breaks.weekdays, is_weekday)) {
        return bad("Breaks need at least one weekday from 1 to 7.", "1 is Monday, 7 is Sunday.");
    }
    const auto from = minute_of(breaks.from);
    const auto to = minute_of(breaks.to);
    if (!from || !to || *from >= *to) {
        return bad("Breaks need a time to begin and a later one to end.",
                   "Such as from 09:00 to 17:00.");
    }
    if (breaks.every_minutes < least_break_minutes || breaks.every_minutes > most_break_minutes) {
        return bad(fmt::format("Breaks come every {} to {} minutes.", least_break_minutes,
                               most_break_minutes),
                   "Every 30 minutes is a good start.");
    }
    return {};
}

// A routine that begins `minute` minutes after (or before) the midnight of `day`.
Routine routine_at(const Workout& workout, atlas::Moment moment, Day day, int minute, int minutes) {
    if (minute < 0) {
        minute += minutes_in_day;
        --day;
    } else if (minute >= minutes_in_day) {
        minute -= minutes_in_day;
        ++day;
    }
    return {day_text(day), minute_text(minute), moment,           workout.regions,
            minutes,       workout.sport,       workout.starts.at};
}

int clamp_minutes(const atlas::Atlas& atlas, int minutes) {
    return std::clamp(minutes, atlas.limits.session_minutes_min, atlas.limits.session_minutes_max);
}

}  // namespace

Result<void> check(const atlas::Atlas& atlas, const Schedule& schedule) {
    if (schedule.workouts.size() > most_workouts) {
        return bad(fmt::format("That is more than {} workouts a week.", most_workouts),
                   "Leave out the short ones.");
    }
    for (const Workout& each : schedule.workouts) {
        if (const auto ok = check(atlas, each); !ok) {
            return ok;
        }
    }
    return schedule.breaks ? check(*schedule.breaks) : Result<void>{};
}

Schedule sound(const atlas::Atlas& atlas, const Schedule& schedule) {
    Schedule out;
    for (Workout each : schedule.workouts) {
        // A newer atlas may have had other regions: the workout stands without them.
        std::erase_if(each.regions, [&](const std::string& region) {
            return find_region(atlas, region) == nullptr;
        });
        if (check(atlas, each) && out.workouts.size() < most_workouts) {
            out.workouts.push_back(std::move(each));
        }
    }
    if (schedule.breaks && check(*schedule.breaks)) {
        out.breaks = schedule.breaks;
    }
    return out;
}

std::vector<Routine> routines(const atlas::Atlas& atlas, const Schedule& schedule, Instant now,
                              int days) {
    const Day today = local_day(now);
    const int before = clamp_minutes(atlas, before_minutes);
    const int after = clamp_minutes(atlas, after_minutes);
    struct Timed {
        std::int64_t minute;  // since the epoch, on the wall
        Routine routine;
    };
    std::vector<Timed> all;
    const auto add = [&](Routine routine) {
        const std::int64_t minute =
            *parse_day(routine.day) * minutes_in_day + *minute_of(routine.at);
        all.push_back({minute, std::move(routine)});
    };
    // A day before and one after: a routine may lie on the other side of midnight.
    for (Day day = today - 1; day <= today + days; ++day) {
        for (const Workout& each : schedule.workouts) {
            const auto start = minute_of(each.starts.at);
            if (!start || each.starts.weekday != weekday_of(day)) {
                continue;
            }
            if (each.before) {
                add(routine_at(each, atlas::Moment::before_workout, day, *start - before, before));
            }
            if (each.after) {
                add(routine_at(each, atlas::Moment::after_workout, day, *start + each.minutes,
                               after));
            }
        }
    }
    const std::int64_t clock = today * minutes_in_day + local_minute(now);
    const std::int64_t last = (today + days) * minutes_in_day;
    std::erase_if(all, [&](const Timed& each) {
        return each.minute + each.routine.minutes + over_after_minutes <= clock ||
               each.minute >= last;
    });
    std::ranges::stable_sort(all, {}, &Timed::minute);
    std::vector<Routine> out;
    for (Timed& each : all) {
        out.push_back(std::move(each.routine));
    }
    return out;
}

std::vector<std::string> break_times(const Breaks& breaks) {
    std::vector<std::string> times;
    const auto from = minute_of(breaks.from);
    const auto to = minute_of(breaks.to);
    if (!check(breaks)) {
        return times;
    }
    for (int minute = *from + breaks.every_minutes; minute < *to; minute += breaks.every_minutes) {
        times.push_back(minute_text(minute));
    }
    return times;
}

std::optional<std::string> next_break(const Breaks& breaks, Instant now) {
    if (std::ranges::find(breaks.weekdays, weekday_of(local_day(now))) == breaks.weekdays.end()) {
        return std::nullopt;
    }
    const std::string clock = minute_text(local_minute(now));
    for (const std::string& each : break_times(breaks)) {
        if (each > clock) {
            return each;
        }
    }
    return std::nullopt;
}

std::optional<LoadChange> load_change(const atlas::Atlas& atlas, const std::vector<Load>& done,
                                      Day today) {
    constexpr Day week = 7;
    constexpr Day weeks_before = load_days / week - 1;
    std::int64_t now = 0;
    std::int64_t before = 0;
    for (const Load& each : done) {
        const Day ago = today - each.day;
        const std::int64_t seconds = std::clamp(each.seconds, 0, 24 * 3600);
        if (ago >= 0 && ago < week) {
            now += seconds;
        } else if (ago >= week && ago < week * (1 + weeks_before)) {
            before += seconds;
        }
    }
    if (now == 0 && before == 0) {
        return std::nullopt;
    }
    LoadChange out;
    // A journal may hold any number of workouts; a week has no more than its minutes.
    constexpr std::int64_t most_minutes = 7 * 24 * 60;
    out.week_minutes = static_cast<int>(std::min(now / 60, most_minutes));
    out.usual_minutes = static_cast<int>(std::min(before / 60 / weeks_before, most_minutes));
    Word word = Word::habits_load_new;
    if (out.usual_minutes > 0) {
        out.percent = (out.week_minutes - out.usual_minutes) * 100 / out.usual_minutes;
        out.jump =
            *out.percent >= jump_percent && out.week_minutes - out.usual_minutes >= jump_minutes;
        word = out.jump ? Word::habits_load_jump : Word::habits_load_steady;
    }
    out.says = fill(say(atlas, word), {{"week", std::to_string(out.week_minutes)},
                                       {"usual", std::to_string(out.usual_minutes)}});
    return out;
}

}  // namespace unknot::habits
