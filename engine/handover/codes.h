// What the exports call things: one own vocabulary with its meaning, and the public codes beside it
// where one says the same. docs/handover.md has the reasons.
#pragma once

#include <string>
#include <string_view>

#include <boost/describe/enum.hpp>

namespace unknot::handover {

// What was told or measured. The enumerator's name is the code in every export; only ever added to.
enum class What {
    pain_now,
    pain_average,
    pain_worst,
    pain_drawing,
    pain_there,
    painted_share,
    activity_ability,
    overall_change,
    hold,
    tenderness_before,
    tenderness_after,
    hold_ended,
    pressing,
    rolled,
    held,
    tender_spots,
    stretch,
    next_day_soreness,
    soreness_lasted,
    bruise,
    motion,
    repeat,
    habit_kept,
    workout,
    workout_sport,
    workout_duration,
    workout_distance,
    session,
    session_ended,
    screening,
    screening_result,
    cause_interview,
    habit_trial,
    week_plan,
};
BOOST_DESCRIBE_ENUM(What, pain_now, pain_average, pain_worst, pain_drawing, pain_there,
                    painted_share, activity_ability, overall_change, hold, tenderness_before,
                    tenderness_after, hold_ended, pressing, rolled, held, tender_spots, stretch,
                    next_day_soreness, soreness_lasted, bruise, motion, repeat, habit_kept, workout,
                    workout_sport, workout_duration, workout_distance, session, session_ended,
                    screening, screening_result, cause_interview, habit_trial, week_plan)

enum class Unit { none, score, second, minute, metre, percent, degree, centimetre };

struct UnitInfo {
    std::string_view ucum;  // "{score}", "deg"
    std::string_view name;  // as a person reads it: "degrees"
};
UnitInfo info(Unit unit);

struct Meaning {
    std::string_view display;     // a few words
    std::string_view definition;  // a sentence, with the scale
    std::string_view loinc;       // empty: none says just this
    std::string_view loinc_display;
};
Meaning meaning(What what);

// Text of any origin as it may stand in a file: bytes that are not UTF-8 and control characters
// become U+FFFD, carriage returns go, white space at both ends too.
std::string tidy(std::string_view text);

}  // namespace unknot::handover
