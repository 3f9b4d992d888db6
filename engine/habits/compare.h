// Was it other with the habit than without it?
//
// The same model as engine/trend's, written with covariances instead of states, and with one thing
// more: a reading y of one day, or the mean of some days, is taken to be
//
//   y = level(t) + spell(t) + b x + error
//
// where x is the share of its days that were days with the habit, and b is what is asked for: how
// much higher the reading is with it than without. The level is an integrated Ornstein-Uhlenbeck
// process (a course that keeps its direction for about four weeks), the spell an
// Ornstein-Uhlenbeck process (good and bad days last about ten days), the error independent. How
// much the level drifts, spells spread and readings err beyond the measure's known error is not
// known: each stands on a small grid. On every point of it, level at the start and b get flat
// priors and are estimated by generalised least squares; the answers are averaged, each weighted by
// how well its point foretold the readings (the restricted likelihood). A trial begins when it is
// bad: the spell of the first day lies one of its spreads on the bad side, so that falling back to
// the usual does not count as the habit's doing (docs/habits.md says more).
//
// In plain words: a habit has an effect here only as far as the good and bad weeks that everybody
// has, and the course that the pain was on already, do not explain the difference.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include <boost/describe/enum.hpp>

#include "engine/base/time.h"

namespace unknot::habits {

// A rating, and the days that it speaks of: one, or the mean of `from` to `to`, both included.
struct Rated {
    Day from = 0, to = 0;
    double value = 0;  // 0 to 10, less is better
};

// Days with the habit, or without it: `from` to `to`, both included.
struct Stretch {
    Day from = 0, to = 0;
    bool with = false;
};

struct Comparison {
    int readings_with = 0, readings_without = 0;  // days with a reading
    double difference = 0;                        // with less without, in points
    double low = 0, high = 0;                     // it lies between with a chance of 95 %
    double chance_less = 0.5;                     // that it is below 0
};

// Readings err by so much in themselves (measures: the smallest real change of a 0 to 10 pain
// rating is 1.8, which is 2.77 errors; of tenderness none is published).
inline constexpr double pain_error = 0.65;
inline constexpr double tenderness_error = 1.0;

// After a change from with to without, or back, so many days tell nothing: an effect may linger or
// take its time.
inline constexpr Day change_over_days = 2;

// Compares readings inside the stretches (in order, not overlapping); others are left out, and so
// are a stretch's first `change_over_days` where it follows another kind directly. Nothing when one
// of the sides has no reading or the readings cannot tell level and difference apart. The cost
// grows with the cube of the days: beyond `most_readings` the oldest are left out.
inline constexpr std::size_t most_readings = 84;
std::optional<Comparison> compare(std::span<const Rated> readings, std::span<const Stretch> days,
                                  double error);

// What a comparison comes to.
enum class Showed {
    not_yet,        // the trial runs: looking again and again would find what is not there
    left_early,     // before its weeks were over
    too_few,        // ratings on too few days of one of the sides
    not_kept,       // the habit was not kept, or not told, on enough days
    cannot_tell,    // the difference may be nothing, and it may be large
    helped,         // less, surely, and by as much as people notice
    a_little,       // less, surely, and by less than most people notice
    no_difference,  // surely less than people notice, either way
    worse,          // more, surely
};
BOOST_DESCRIBE_ENUM(Showed, not_yet, left_early, too_few, not_kept, cannot_tell, helped, a_little,
                    no_difference, worse)

// The smallest difference that people call worthwhile, in points of 10 (evidence on ratings: 2).
inline constexpr double worthwhile = 2;
inline constexpr int least_readings = 4;  // days, on each side

Showed judge(const std::optional<Comparison>& comparison);

}  // namespace unknot::habits
