#include "engine/plan/dosing.h"

#include <algorithm>

namespace unknot::plan {
namespace {

int less_by_percent(int seconds, int percent) {
    return seconds * (100 - percent) / 100;
}

}  // namespace

Restraint restraint_for(const atlas::Limits& limits, const MuscleDone& done, bool gentle,
                        bool sore) {
    return {gentle, sore,
            std::min(limits.muscle_press_seconds_ceiling - done.pressed_seconds_today,
                     limits.week_press_seconds_ceiling - done.pressed_seconds_week),
            std::min(limits.muscle_stretch_seconds_ceiling - done.stretched_seconds_today,
                     limits.week_stretch_seconds_ceiling - done.stretched_seconds_week)};
}

std::optional<PressDose> press_dose(const atlas::Limits& limits, const atlas::Dose& dose,
                                    const Restraint& restraint) {
    PressDose press{dose.roll_seconds,
                    dose.light_hold_seconds,
                    dose.firm_hold_seconds,
                    dose.repeats,
                    dose.spots,
                    dose.ease_seconds,
                    limits.tenderness_max,
                    limits.muscle_press_seconds_target};
    if (restraint.gentle) {
        press.light_hold_seconds = std::min(press.light_hold_seconds, limits.gentle_hold_seconds);
        press.firm_hold_seconds = std::min(press.firm_hold_seconds, limits.gentle_hold_seconds);
        press.presses = 1;
        press.tenderness_max = limits.gentle_tenderness_max;
    }
    if (restraint.sore) {
        const int percent = limits.sore_reduce_percent;
        press.roll_seconds = less_by_percent(press.roll_seconds, percent);
        press.light_hold_seconds =
            std::max(least_hold_seconds, less_by_percent(press.light_hold_seconds, percent));
        press.firm_hold_seconds =
            std::max(least_hold_seconds, less_by_percent(press.firm_hold_seconds, percent));
        press.presses = 1;
        press.budget_seconds = less_by_percent(press.budget_seconds, percent);
    }
    press.budget_seconds = std::min(press.budget_seconds, restraint.press_seconds_left);
    if (press.budget_seconds < least_press_seconds) {
        return std::nullopt;
    }
    return press;
}

std::optional<StretchDose> stretch_dose(const atlas::Limits& limits, const atlas::Dose& dose,
                                        const Restraint& restraint) {
    if (dose.stretch_seconds == 0) {
        return std::nullopt;
    }
    StretchDose stretch{dose.stretch_seconds, dose.stretch_repeats, limits.stretch_pull_max};
    while (stretch.repeats > 0 &&
           stretch.repeats * stretch.seconds > restraint.stretch_seconds_left) {
        --stretch.repeats;
    }
    if (stretch.repeats == 0) {
        return std::nullopt;
    }
    return stretch;
}

int about_seconds(const PressDose& dose) {
    const int presses = dose.spots * dose.presses;
    const int work = dose.roll_seconds + presses * dose.firm_hold_seconds;
    const int breaks =
        presses * rating_seconds + dose.spots * (dose.presses - 1) * dose.ease_seconds;
    return settle_seconds + std::min(work, dose.budget_seconds) + breaks;
}

int about_seconds(const StretchDose& dose) {
    return settle_seconds / 2 + dose.repeats * (dose.seconds + 5);
}

}  // namespace unknot::plan
