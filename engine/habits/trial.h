// A trial of one habit: its weeks, whether it was kept, and what came of it.
//
// Only one runs at a time: with two changes at once nobody could say which one did it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/base/error.h"
#include "engine/base/json.h"
#include "engine/habits/compare.h"

namespace unknot::habits {

enum class TrialDesign {
    one_change,  // weeks with the habit, compared with the weeks before
    on_off,      // weeks with and without it, in an order that was drawn by lot
};
BOOST_DESCRIBE_ENUM(TrialDesign, one_change, on_off)

enum class TrialWeek { with, without };
BOOST_DESCRIBE_ENUM(TrialWeek, with, without)

// Whether weeks with and without this habit may take turns. Errors: not_safe where weeks without it
// may do harm; conflict where its effect builds up over weeks, so that the turns would show
// nothing.
Result<void> may_switch(const atlas::Atlas& atlas, const atlas::Cause& cause);

// How long a trial by lot of this habit lasts: as many weeks with as without, twice the length of a
// trial of one change and at least four.
int on_off_weeks(const atlas::Cause& cause);

// The weeks of a trial. on_off: pairs of one week with and one without, the order within each pair
// drawn from `lot`, a bit a pair, so that a slow course falls on both sides alike. Errors: as for
// may_switch.
Result<std::vector<TrialWeek>> weeks_of(const atlas::Atlas& atlas, const atlas::Cause& cause,
                                        TrialDesign design, std::span<const std::uint8_t> lot);

// The weeks before a trial of one change with which it is compared.
inline constexpr Day days_before = 28;

struct Trial {
    TrialDesign design = TrialDesign::one_change;
    Day from = 0;
    std::vector<TrialWeek> weeks;

    Day end() const { return from + 7 * static_cast<Day>(weeks.size()); }  // the day after its last
    // What that day is; nothing outside the trial.
    std::optional<TrialWeek> week_on(Day day) const;
};

// What may be believed of a trial from a journal: dates in order, at least one week and no more
// than a year.
bool is_sound(const Trial& trial);

// The days to compare, up to and without `until`.
std::vector<Stretch> stretches(const Trial& trial, Day until);

// A day's answer to "did you keep it?".
struct Checked {
    Day day = 0;
    bool kept = false;
};

struct Adherence {
    int days_with = 0, kept = 0, told = 0;  // days of weeks with the habit so far
    int days_without = 0, kept_without = 0, told_without = 0;  // and of weeks without it
};
BOOST_DESCRIBE_STRUCT(Adherence, (),
                      (days_with, kept, told, days_without, kept_without, told_without))

// The latest answer of a day counts; days outside the trial and from `until` on do not.
Adherence adherence(const Trial& trial, std::span<const Checked> checks, Day until);

// Whether the habit was kept well enough for a comparison to say anything: told on at least half of
// the days with it and kept on at least six of ten of those; and, where weeks took turns, kept on
// at most half of the told days without it.
bool kept_well(const Trial& trial, const Adherence& adherence);

struct TrialOutcome {
    Showed showed = Showed::too_few;
    std::string measure;  // what was compared: "pain", "tenderness"
    int readings_with = 0, readings_without = 0;
    std::optional<int> difference_tenths, low_tenths, high_tenths;  // with less without, in points
    std::string says;                                               // one sentence
    std::string cannot_say;                                         // what this trial cannot show
};
BOOST_DESCRIBE_STRUCT(TrialOutcome, (),
                      (showed, measure, readings_with, readings_without, difference_tenths,
                       low_tenths, high_tenths, says, cannot_say))

// How far a trial has come.
enum class Course { runs, over, left };

// What the trial has shown up to (without) the day `until`, from the readings of both measures:
// pain decides where it was rated on enough days, else tenderness. Nothing is judged before its
// weeks are over: whoever looks at every day's result finds a difference sooner or later.
TrialOutcome outcome(const atlas::Atlas& atlas, const Trial& trial, std::span<const Checked> checks,
                     std::span<const Rated> pain, std::span<const Rated> tenderness, Day until,
                     Course course = Course::over);

}  // namespace unknot::habits
