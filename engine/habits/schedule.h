// The person's week: when workouts are, and when short breaks are due. All by the clock on the
// wall: a workout at 18:30 stays at 18:30 when the clocks change or the person travels.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/base/error.h"
#include "engine/base/json.h"

namespace unknot::habits {

// A time of the week, by the clock on the wall: weekday 1 Monday to 7 Sunday, "18:30".
struct WeekTime {
    int weekday = 1;
    std::string at;
};
BOOST_DESCRIBE_STRUCT(WeekTime, (), (weekday, at))

struct Workout {
    WeekTime starts;
    int minutes = 60;
    std::string sport;                 // the person's words
    bool before = true, after = true;  // a routine before it, and after it
    std::vector<std::string> regions;
};
BOOST_DESCRIBE_STRUCT(Workout, (), (starts, minutes, sport, before, after, regions))

// Short breaks on working days: every so many minutes between two times.
struct Breaks {
    std::vector<int> weekdays;
    std::string from, to;
    int every_minutes = 30;
};
BOOST_DESCRIBE_STRUCT(Breaks, (), (weekdays, from, to, every_minutes))

struct Schedule {
    std::vector<Workout> workouts;
    std::optional<Breaks> breaks;
};
BOOST_DESCRIBE_STRUCT(Schedule, (), (workouts, breaks))

inline constexpr std::size_t most_workouts = 21;  // three a day
inline constexpr int least_break_minutes = 5, most_break_minutes = 240;
inline constexpr int least_workout_minutes = 5, most_workout_minutes = 600;
inline constexpr std::size_t most_sport_bytes = 60;

// Errors: bad_input (a weekday, a time, minutes or the number of workouts out of range, a sport
// that is too long, breaks that end before they begin or on no day), not_found (an unknown region).
Result<void> check(const atlas::Atlas& atlas, const Schedule& schedule);

// What of a schedule from a foreign journal makes sense; the rest is left out.
Schedule sound(const atlas::Atlas& atlas, const Schedule& schedule);

// A routine that belongs to a workout.
struct Routine {
    std::string day, at;  // "2026-11-23", "18:20": when to begin it, by the clock on the wall
    atlas::Moment moment = atlas::Moment::before_workout;
    std::vector<std::string> regions;  // none told: whatever is being treated
    int minutes = 0;
    std::string sport;
    std::string workout_at;  // when the workout itself begins
};
BOOST_DESCRIBE_STRUCT(Routine, (), (day, at, moment, regions, minutes, sport, workout_at))

// A calm start costs no strength when it is short; after sport there is time.
inline constexpr int before_minutes = 6, after_minutes = 10;

// The routines of today and the next `days` - 1 days that are not over yet, in order. One is over a
// quarter of an hour after it should have ended.
std::vector<Routine> routines(const atlas::Atlas& atlas, const Schedule& schedule, Instant now,
                              int days = 7);

// The times of a day's breaks: "09:30", "10:00", ...; the first one `every_minutes` after `from`,
// none at `to` or later.
std::vector<std::string> break_times(const Breaks& breaks);

// The next break after `now`, if there is one today.
std::optional<std::string> next_break(const Breaks& breaks, Instant now);

// Sport that was done.
struct Load {
    Day day = 0;
    int seconds = 0;
};

// This week's sport against the four before.
struct LoadChange {
    int week_minutes = 0;        // of the last seven days
    int usual_minutes = 0;       // a week, mean of the 28 days before those
    std::optional<int> percent;  // change; none without a usual
    bool jump = false;           // a rise that is worth a word
    std::string says;
};
BOOST_DESCRIBE_STRUCT(LoadChange, (), (week_minutes, usual_minutes, percent, jump, says))

// A rise of half, and of at least so many minutes: smaller ones everybody has. Our own mark: no
// exact safe step is known.
inline constexpr int jump_percent = 50, jump_minutes = 30;

// So many days up to today count: the last seven, and the four weeks that they are held against.
inline constexpr Day load_days = 35;

// Nothing when no sport is known of those days.
std::optional<LoadChange> load_change(const atlas::Atlas& atlas, const std::vector<Load>& done,
                                      Day today);

}  // namespace unknot::habits
