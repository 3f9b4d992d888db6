// How much: a moment's dose from content, cut down by gentle limits, soreness and ceilings.
#pragma once

#include "engine/plan/plan.h"

namespace unknot::plan {

// Getting down, finding the muscle and putting the ball there takes about this long.
constexpr int settle_seconds = 25;
// Telling a rating takes about this long, before and after a hold.
constexpr int rating_seconds = 10;
// Less pressing time than this is not worth getting down for.
constexpr int least_press_seconds = 30;
constexpr int least_hold_seconds = 20;

// What cuts a dose down.
struct Restraint {
    bool gentle = false;         // the screening allows gentle work only
    bool sore = false;           // last time was felt for longer than it should be
    int press_seconds_left = 0;  // until this muscle's ceiling of today or of the week
    int stretch_seconds_left = 0;
};

// Seconds left for a muscle and side before a ceiling (today's or the week's) is reached.
Restraint restraint_for(const atlas::Limits& limits, const MuscleDone& done, bool gentle,
                        bool sore);

// Nothing when too little time is left before a ceiling.
std::optional<PressDose> press_dose(const atlas::Limits& limits, const atlas::Dose& dose,
                                    const Restraint& restraint);
std::optional<StretchDose> stretch_dose(const atlas::Limits& limits, const atlas::Dose& dose,
                                        const Restraint& restraint);

// With getting into place and ratings, for the plan's length.
int about_seconds(const PressDose& dose);
int about_seconds(const StretchDose& dose);

}  // namespace unknot::plan
