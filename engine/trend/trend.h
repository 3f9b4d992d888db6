// The slow course under sparse, uneven, noisy ratings, and how far it has moved since the start.
//
// A reading y of one day is taken to be
//
//   y(t) = level(t) + spell(t) + error,          error ~ N(0, e^2 + x^2)
//   d level = slope dt,   d slope = -slope/T dt + s dW    (integrated Ornstein-Uhlenbeck: a damped
//                                                          local linear trend in continuous time)
//   d spell = -spell/B dt + c dW                          (Ornstein-Uhlenbeck: good and bad days)
//
// with e the known error of the measure, x what this person's readings err beyond it, T the days
// for which a course keeps its direction, and B the days that a good or bad spell lasts. Damped,
// because an undamped line would run on through a gap without readings; a spell of its own, because
// people with a lasting pain have good and bad weeks that are no change of it. The spell begins on
// the bad side (`starts_bad` of its own spreads): people start when it is bad, and falling back to
// the usual must not look like a success (regression to the mean).
//
// Over a gap of h days, with f = exp(-h/T), r = exp(-h/B) and q = s^2, exactly:
//
//   level' = level + T(1-f) slope         Var = q T^2 (h - 2T(1-f) + T(1-f^2)/2)
//   slope' = f slope                      Var = q T (1-f^2)/2,   Cov = q T^2 (1-f)^2 / 2
//   spell' = r spell                      Var = v (1-r^2),       v the spread of spells, squared
//
// What was known on a day comes from the Kalman filter, what is known of it by now from the
// smoother of Rauch, Tung and Striebel (1965). The mean level of the first days stands in the state
// as a fourth, constant part, so that the change from it has its exact variance (fixed-point
// smoothing by augmentation). How much the level drifts, spells spread and readings err is not
// known: each stands on a small grid, and everything is averaged over the grid by how well each
// point of it foretold the readings. No randomness, no iteration: the same readings give the same
// answer. Sources: Harvey AC, Forecasting, structural time series models and the Kalman filter,
// 1989; Durbin J, Koopman SJ, Time series analysis by state space methods, 2012; Rauch HE, Tung F,
// Striebel CT, AIAA J 1965;3:1445-50; Taylor JMG, Cumberland WG, Sy JP, J Am Stat Assoc
// 1994;89:727-36 for the integrated Ornstein-Uhlenbeck process. docs/judging.md says more.
#pragma once

#include <span>
#include <vector>

namespace unknot::trend {

struct Reading {
    double day = 0;       // any zero; fractions are parts of a day
    double value = 0;     // in the measure's unit
    double error_sd = 1;  // of one such reading, above 0, in the same unit
};

struct Setting {
    double least_value = 0, most_value = 10;  // readings outside tell nothing
    bool less_is_better = true;
    double baseline_days = 7;  // the start: readings up to so many days after the first one
    double drift_days = 28;    // T
    double spell_days = 10;    // B
    double starts_bad = 1;
};

// A normal distribution, or several, each with its weight; the weights sum to 1.
struct Part {
    double weight = 0, mean = 0, sd = 0;
};
class Spread {
  public:
    Spread() = default;
    explicit Spread(std::vector<Part> parts);

    double mean() const { return mean_; }
    double sd() const { return sd_; }
    double below(double x) const;          // the chance of a value below x
    double quantile(double chance) const;  // where `below` is that chance; within 1e-6 of the sd
    bool empty() const { return parts_.empty(); }

  private:
    std::vector<Part> parts_;
    double mean_ = 0, sd_ = 0;
};

// What the readings up to a day said then.
struct Look {
    double day = 0;
    int days_read = 0;                   // on how many days there was a reading, up to then
    double first_day = 0, last_day = 0;  // of those readings; meaningless without one
    Spread level, baseline, change;      // change: the level less the baseline; empty without one
};

// What all readings say of one day by now.
struct Level {
    double day = 0;
    double level = 0, level_sd = 0;
    double slope = 0, slope_sd = 0;  // a day
};

struct Fit {
    Look now;                    // on the last day asked for, or of the last reading if none
    std::vector<Level> levels;   // on the days asked for, in their order
    double reading_sd = 0;       // how far a single reading strays from the course, spells included
    int used = 0, left_out = 0;  // readings
};

// Readings may come in any order, many a day, with what is no number among them (left out). Those
// of one day count as their mean with the error of one: they share the day. Beyond `most_steps`
// days with readings, days are pooled by twos, fours and so on.
inline constexpr int most_steps = 1024;

// What was known on each of these days (in any order), one pass for all. Same order as `days`.
std::vector<Look> looks(std::span<const Reading> readings, const Setting& setting,
                        std::span<const double> days);

// An empty fit (used = 0) when no reading can be used.
Fit fit(std::span<const Reading> readings, const Setting& setting, std::span<const double> days);

}  // namespace unknot::trend
