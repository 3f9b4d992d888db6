// What may bring it back, as the journal tells it: the interview so far, the habit that is being
// tried, the person's week. A fold, like the rest of this folder; the rules are engine/habits'.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/base/json.h"
#include "engine/habits/interview.h"
#include "engine/habits/schedule.h"
#include "engine/habits/trial.h"
#include "engine/journal/journal.h"

namespace unknot::progress {

struct ToldCause {
    std::string cause, name;
    bool applies = false;
    std::string day;
};
BOOST_DESCRIBE_STRUCT(ToldCause, (), (cause, name, applies, day))

enum class TrialState { running, finished, left };
BOOST_DESCRIBE_ENUM(TrialState, running, finished, left)

// One day of a trial up to now.
struct TrialDay {
    std::string day;
    habits::TrialWeek week = habits::TrialWeek::with;
    std::optional<bool> kept;   // as it was checked
    std::optional<int> tenths;  // the pain that was rated that day
};
BOOST_DESCRIBE_STRUCT(TrialDay, (), (day, week, kept, tenths))

struct TrialLine {
    std::string trial, cause, name, habit, try_this, daily;
    habits::TrialDesign design = habits::TrialDesign::one_change;
    TrialState state = TrialState::running;
    std::string from, to;  // its first and its last day
    std::vector<habits::TrialWeek> weeks;
    int day_number = 0, days = 0;            // today's, from 1; of how many
    std::optional<habits::TrialWeek> today;  // what today is; none outside
    std::optional<bool> kept_today;
    habits::Adherence adherence;
    habits::TrialOutcome outcome;       // so far while it runs
    std::vector<TrialDay> by_day;       // oldest first
    std::vector<TrialDay> before;       // rated days before it that count, oldest first
    std::optional<std::string> reason;  // why it was left
};
BOOST_DESCRIBE_STRUCT(TrialLine, (),
                      (trial, cause, name, habit, try_this, daily, design, state, from, to, weeks,
                       day_number, days, today, kept_today, adherence, outcome, by_day, before,
                       reason))

// Sport that was done, as it was told or stands in a file.
struct SportLine {
    Instant start;
    std::string sport;
    int seconds = 0;
    std::optional<int> metres;
    std::string source;  // "typed", "gpx", "tcx", "fit", "apple_health"
};
BOOST_DESCRIBE_STRUCT(SportLine, (), (start, sport, seconds, metres, source))

struct Habits {
    std::vector<std::string> regions;        // that this is about; none: the whole body
    std::vector<habits::CauseQuestion> ask;  // next, at most a sitting's worth
    int open_questions = 0;                  // without a valid answer, in all
    std::vector<ToldCause> told;             // valid answers, those that apply first
    habits::Choice choice;                   // what to try
    std::optional<TrialLine> running;        // what is being tried
    bool check_due = false;                  // today's one tap is missing
    std::vector<TrialLine> past;             // newest first
    habits::Schedule schedule;
    std::vector<habits::Routine> routines;  // of the next seven days
    std::optional<std::string> next_break;  // today
    std::optional<habits::LoadChange> load;
    std::vector<SportLine> sport;  // of the weeks that the load counts, newest first, at most 50
};
BOOST_DESCRIBE_STRUCT(Habits, (),
                      (regions, ask, open_questions, told, choice, running, check_due, past,
                       schedule, routines, next_break, load, sport))

// Regions: none means those that were treated or rated in the last 60 days, and where there are
// none, the whole body. A trial whose weeks are over counts as finished, whether it was told or
// not. Errors: not_found for an unknown region.
Result<Habits> read_habits(const atlas::Atlas& atlas, const journal::Journal& journal,
                           const std::vector<std::string>& regions, Instant now);

// Answers to be recorded. Errors: bad_input without one, not_found for an unknown cause.
Result<journal::Draft> tell_causes(const atlas::Atlas& atlas,
                                   const std::vector<journal::CauseAnswer>& answers, Instant now);

// A trial that begins today. `trial` is its new id, `lot` draws the order of weeks. Errors:
// not_found; conflict while another one runs, and those of habits::weeks_of.
Result<journal::Draft> start_trial(const atlas::Atlas& atlas, const journal::Journal& journal,
                                   const std::string& cause, habits::TrialDesign design,
                                   const std::string& trial, std::span<const std::uint8_t> lot,
                                   Instant now);

// A day's answer; the pain is that of now, so it goes with today only.
struct DayCheck {
    bool kept = false;
    std::optional<std::string> day;  // none: today
    std::optional<int> pain;         // 0 to 10
};
BOOST_DESCRIBE_STRUCT(DayCheck, (), (kept, day, pain))

// Whether the habit was kept today, or on an earlier day of the running trial. Errors: not_ready
// when none runs, bad_input for another day or a pain that no scale has.
Result<std::vector<journal::Draft>> check_trial(const atlas::Atlas& atlas,
                                                const journal::Journal& journal,
                                                const DayCheck& check, Instant now);

// Ends the running trial. Errors: not_ready when none runs.
Result<journal::Draft> stop_trial(const atlas::Atlas& atlas, const journal::Journal& journal,
                                  const std::optional<std::string>& reason, Instant now);

// The person's week, to be recorded. Errors: those of habits::check.
Result<journal::Draft> tell_schedule(const atlas::Atlas& atlas, const habits::Schedule& schedule,
                                     Instant now);

// Sport that was done, to be recorded; what the journal holds already is left out. Errors:
// bad_input for more than `most_workouts_at_once`, without a sport, or with a time, a length or a
// distance that no workout has.
inline constexpr std::size_t most_workouts_at_once = 500;
inline constexpr int longest_workout_seconds = 48 * 3600;
inline constexpr int farthest_workout_metres = 1'000'000;
Result<std::vector<journal::Draft>> tell_workouts(const journal::Journal& journal,
                                                  const std::vector<journal::WorkoutDone>& done,
                                                  Instant now);

// The same for what stands in files, any number of workouts: one that cannot be right is counted
// and left out, so that it does not keep the others away.
struct WorkoutsTaken {
    std::vector<journal::Draft> drafts;
    int already = 0;   // that the journal holds, or that were given twice
    int left_out = 0;  // that cannot be right
};
WorkoutsTaken take_workouts(const journal::Journal& journal,
                            const std::vector<journal::WorkoutDone>& done, Instant now);

// Everything that has a date, as a calendar file (RFC 5545): breaks, routines around workouts, the
// running trial's daily check and its weeks, regions whose day has come. Errors: not_ready when
// there is nothing.
Result<std::string> calendar(const atlas::Atlas& atlas, const journal::Journal& journal,
                             Instant now);

}  // namespace unknot::progress
