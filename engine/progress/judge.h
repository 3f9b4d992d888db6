// Is it working, and did it come back? The ratings and measures of the journal as courses over time
// (engine/trend), each with a verdict in plain words, and the advice that follows from them.
//
// A course is what was rated or measured since the last long break, at most half a year of it. Its
// days are those of the person's calendar at the time, wherever the clock stood then. Of several
// ratings of one day the latest counts: the earlier ones were corrected. Of a session's holds of a
// muscle and side only the first rating counts, given before anything was pressed there: what
// pressing does at once is told beside it (`immediate`) and is no part of the verdict.
//
// Numbers are in tenths of the unit, so that every face and every build prints the same.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/base/json.h"
#include "engine/journal/journal.h"
#include "engine/trend/verdict.h"

namespace unknot::progress {

enum class Series { pain, activities, tenderness, measured };
BOOST_DESCRIBE_ENUM(Series, pain, activities, tenderness, measured)

struct CoursePoint {
    std::string day;
    int value_tenths = 0;
};
BOOST_DESCRIBE_STRUCT(CoursePoint, (), (day, value_tenths))

// The course under the readings, and where it lies in 95 of 100 cases.
struct CourseLine {
    std::string day;
    int level_tenths = 0, low_tenths = 0, high_tenths = 0;
};
BOOST_DESCRIBE_STRUCT(CourseLine, (), (day, level_tenths, low_tenths, high_tenths))

// What pressing does at once: means over the sessions of the course, of holds rated both times.
struct Immediate {
    int sessions = 0;
    int before_tenths = 0, after_tenths = 0;
    std::string says;
};
BOOST_DESCRIBE_STRUCT(Immediate, (), (sessions, before_tenths, after_tenths, says))

struct Judgement {
    std::string id;  // "pain", "pain.calves", "activities", "tenderness.soleus.left", "measured.x"
    Series series = Series::pain;
    std::string name;
    std::optional<std::string> region, muscle, measure;
    std::optional<body::Side> side;
    trend::Direction verdict = trend::Direction::too_early;
    bool judged = true;    // false: shown only, for no way is better for everyone
    std::string headline;  // "Getting better"
    std::string says;      // why, in a sentence or two
    std::string noise;     // the last reading beside the first, and the noise of measuring
    std::string rests_on;
    std::string unit;  // "points"
    bool less_is_better = true;
    std::optional<int> least_tenths, most_tenths;  // of the scale, where it has ends
    std::optional<int> from_tenths, to_tenths, change_tenths, change_low_tenths, change_high_tenths;
    int needed_tenths = 0;  // the smallest change that counts
    int error_tenths = 0;   // a reading may be that far off, either way
    int percent_better = 50;
    std::vector<CoursePoint> points;
    std::vector<CourseLine> line;
    std::optional<Immediate> immediate;
};
BOOST_DESCRIBE_STRUCT(Judgement, (),
                      (id, series, name, region, muscle, measure, side, verdict, judged, headline,
                       says, noise, rests_on, unit, less_is_better, least_tenths, most_tenths,
                       from_tenths, to_tenths, change_tenths, change_low_tenths, change_high_tenths,
                       needed_tenths, error_tenths, percent_better, points, line, immediate))

enum class AdviceKind {
    rate,          // nothing to judge by
    wait,          // too early
    review,        // Limits::review_after_days without a clear change
    change,        // Limits::change_after_days without one, although really tried: see somebody
    unsure,        // looks better, not surely
    watch,         // may be getting worse
    seldom,        // so long, but hardly tried
    screen_again,  // worse
    taper,         // better
    less,          // too sore too often: the next plans take a third off
};
BOOST_DESCRIBE_ENUM(AdviceKind, rate, wait, review, change, unsure, watch, seldom, screen_again,
                    taper, less)

struct Advice {
    AdviceKind kind = AdviceKind::rate;
    std::string says;
    std::vector<std::string> regions;  // that it is about; empty: all
    std::vector<std::string> evidence;
};
BOOST_DESCRIBE_STRUCT(Advice, (), (kind, says, regions, evidence))

// Something that was quiet and came back, newest first.
struct CameBack {
    std::string id;  // of its judgement's name
    std::string name;
    std::string quiet_from, quiet_to, back_on;
    std::string says;
    std::vector<std::string> before;  // what the days before it had that others had not
};
BOOST_DESCRIBE_STRUCT(CameBack, (), (id, name, quiet_from, quiet_to, back_on, says, before))

// What at least half of several returns had before them, and at least twice as often as other times
// had it. Returns within Judging::before_days of each other are one.
struct SharedBefore {
    std::string what;  // "more sport than usual"
    std::string says;
    int count = 0, times = 0;  // before so many of the returns
    int usual_percent = 0;     // of the spans as long that were not before a return
};
BOOST_DESCRIBE_STRUCT(SharedBefore, (), (what, says, count, times, usual_percent))

// The person's own activities, in the order in which they were named; those not dropped.
struct ActivityLine {
    std::string activity, words;
    std::optional<int> ability;
    std::optional<std::string> rated_on;
};
BOOST_DESCRIBE_STRUCT(ActivityLine, (), (activity, words, ability, rated_on))

struct Judged {
    std::vector<Judgement> judgements;  // pain first, whole before regions; then as in Series
    std::vector<Advice> advice;         // the most pressing first
    std::vector<CameBack> came_back;
    std::vector<SharedBefore> shared_before;
    std::string came_back_note;  // where something came back
    std::vector<ActivityLine> activities;
    bool more_activities = true;  // whether another one may be named
    int longest_activity = 0;     // bytes
    std::optional<int> change;    // the latest ChangeRated
    std::optional<std::string> pain_rated_on;
    bool pain_due = true;  // not rated for a week
    std::string note;
};
BOOST_DESCRIBE_STRUCT(Judged, (),
                      (judgements, advice, came_back, shared_before, came_back_note, activities,
                       more_activities, longest_activity, change, pain_rated_on, pain_due, note))

Judged judge(const atlas::Atlas& atlas, const journal::Journal& journal, Instant now);

// What a person rates, checked: exactly one of the three. Errors: bad_input (none or several,
// numbers outside their scale, words missing or too long), not_found (an unknown region, an
// activity that was not named or was dropped), conflict (a fourth activity).
struct Rating {
    std::optional<journal::PainRated> pain;
    std::optional<journal::ActivityNamed> named;
    std::optional<journal::ActivityRated> activity;
    std::optional<journal::ChangeRated> change;
};
BOOST_DESCRIBE_STRUCT(Rating, (), (pain, named, activity, change))

inline constexpr std::size_t most_activities = 3;
inline constexpr std::size_t longest_activity = 120;  // bytes

// The event to be kept. An activity without an id gets the first free one of "a1", "a2", ...
Result<journal::Draft> rated(const atlas::Atlas& atlas, const journal::Journal& journal,
                             const Rating& rating, Instant now);

}  // namespace unknot::progress
