#include <fmt/format.h>

#include "engine/plan/dosing.h"
#include "engine/plan/past.h"

namespace unknot::plan {
namespace {

// Whether soreness was told since that cuts the step's dose, where the plan knew of none.
Result<void> fits_soreness(const atlas::Atlas& atlas, const Plan& plan, const Step& step,
                           const atlas::Region& region, const History& history) {
    const auto sore = sore_before(atlas, history, region);
    if (!sore) {
        return std::unexpected(sore.error());
    }
    const auto sore_then = sore_before(atlas, plan.history, region);
    if (*sore && !(sore_then && *sore_then)) {
        return fail(
            ErrorCode::conflict,
            fmt::format("{}: last time was felt for too long, which this plan did not know.",
                        step.title),
            "Make a new plan: it will be a third less there.");
    }
    return {};
}

Result<void> fits_ceilings(const atlas::Limits& limits, const Step& step, const MuscleDone& done) {
    const Restraint left = restraint_for(limits, done, false, false);
    const bool too_much =
        (step.press && step.press->budget_seconds > left.press_seconds_left) ||
        (step.stretch && step.stretch->seconds * step.stretch->repeats > left.stretch_seconds_left);
    if (too_much) {
        return fail(
            ErrorCode::conflict,
            fmt::format("{}: this would pass the ceiling for today or this week.", step.title),
            "Make a new plan: it will leave out what has had enough.");
    }
    return {};
}

}  // namespace

Result<void> verify(const atlas::Atlas& atlas, const Plan& plan, Instant now) {
    if (now.ms - plan.made_at.ms > ms_per_day || plan.made_at.ms - now.ms > ms_per_hour) {
        return fail(ErrorCode::not_ready, "This plan was made for another day.",
                    "Make a new one: what was done since then counts too.");
    }
    const auto clearance = safety::clear(atlas, plan.clearance, now);
    if (!clearance) {
        return std::unexpected(clearance.error());
    }
    const auto again = make(atlas, plan.wishes, *clearance, plan.history, plan.made_at);
    if (!again) {
        return std::unexpected(again.error());
    }
    if (json::to_json(*again) != json::to_json(plan)) {
        return fail(
            ErrorCode::conflict,
            "This plan was changed, or was made by another version of Unknot with other rules.",
            "Make a new plan, and change the wishes instead of the steps.");
    }
    return {};
}

Result<void> fits(const atlas::Atlas& atlas, const Plan& plan, const History& history) {
    for (const Step& step : plan.steps) {
        const atlas::Region* region = find_region(atlas, step.region);
        if (region == nullptr || !step.side) {
            continue;
        }
        if (auto ok = fits_soreness(atlas, plan, step, *region, history); !ok) {
            return ok;
        }
        const MuscleDone done = done_for(history, step.muscle, *step.side);
        if (auto ok = fits_ceilings(atlas.limits, step, done); !ok) {
            return ok;
        }
    }
    return {};
}

}  // namespace unknot::plan
