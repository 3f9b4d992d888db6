#include "engine/plan/plan.h"

#include <algorithm>

#include "engine/plan/choose.h"
#include "engine/plan/fit.h"
#include "engine/plan/steps.h"
#include "engine/plan/wishes.h"

namespace unknot::plan {
namespace {

using atlas::Word;

std::unexpected<Error> nothing_left(const atlas::Atlas& atlas, const Wishes& wishes,
                                    const safety::Clearance& clearance, const Outline& outline) {
    const bool closed = std::ranges::none_of(
        wishes.regions, [&](const std::string& id) { return clearance.level(id).has_value(); });
    return fail(closed ? ErrorCode::not_safe : ErrorCode::conflict,
                std::string(say(atlas, Word::plan_nothing_left)),
                outline.left_out.empty() ? std::string(say(atlas, Word::plan_out_safety))
                                         : outline.left_out.front().why);
}

int session_seconds(const atlas::Limits& limits, const Wishes& wishes, const Outline& outline) {
    const int minutes =
        outline.gentle ? std::min(wishes.minutes, limits.gentle_session_minutes) : wishes.minutes;
    return minutes * 60;
}

}  // namespace

Result<Plan> make(const atlas::Atlas& atlas, const Wishes& wishes,
                  const safety::Clearance& clearance, const History& history, Instant now) {
    if (const auto ok = check(atlas, wishes); !ok) {
        return std::unexpected(ok.error());
    }
    if (!clearance.holds_at(now)) {
        return fail(ErrorCode::not_ready, "The safety answers are out of date.",
                    std::string(say(atlas, Word::safety_next_answer)));
    }
    auto outline = choose(atlas, wishes, clearance, history);
    if (!outline) {
        return std::unexpected(outline.error());
    }
    if (outline->blocks.empty()) {
        return nothing_left(atlas, wishes, clearance, *outline);
    }
    const atlas::Dose& dose = atlas::dose(atlas, wishes.moment);
    fit(atlas, dose, session_seconds(atlas.limits, wishes, *outline), *outline);

    Plan plan;
    plan.atlas_version = atlas.version;
    plan.made_at = now;
    plan.wishes = wishes;
    plan.clearance = clearance.record();
    plan.history = history;
    plan.steps = steps_for(atlas, outline->blocks, dose);
    plan.left_out = std::move(outline->left_out);
    plan.notes = std::move(outline->notes);
    plan.notes.emplace_back(dose.why);
    plan.about_seconds = about_seconds(outline->blocks, dose);
    return plan;
}

}  // namespace unknot::plan
