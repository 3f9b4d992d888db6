#include "engine/session/session.h"

#include <algorithm>

#include "engine/session/flow.h"

namespace unknot::session {

using atlas::Word;

namespace {

// Moves the session's clock to the input's time, through every deadline in between.
void advance(Flow& flow, State& state, Instant now) {
    const std::int64_t passed = now.ms - state.seen.ms;
    state.seen = now;
    if (state.paused || has_ended(state) || passed <= 0) {
        return;
    }
    const std::int64_t target = state.clock_ms + passed;
    while (is_timed(state) && state.phase_from_ms + state.phase_ms <= target) {
        state.clock_ms = state.phase_from_ms + state.phase_ms;
        flow.set_time({now.ms - (target - state.clock_ms), now.offset_minutes});
        flow.expire();
    }
    state.clock_ms = target;
    flow.set_time(now);
}

bool was_interrupted(const State& state, Instant now) {
    return is_timed(state) && now.ms - state.seen.ms > interruption_ms;
}

}  // namespace

Result<Step> start(const atlas::Atlas& atlas, const plan::Plan& plan, const plan::History& history,
                   std::string session, Instant now) {
    if (const auto ok = plan::verify(atlas, plan, now); !ok) {
        return std::unexpected(ok.error());
    }
    if (const auto ok = plan::fits(atlas, plan, history); !ok) {
        return std::unexpected(ok.error());
    }
    if (plan.steps.empty()) {
        return fail(ErrorCode::conflict, "The plan has no steps.",
                    "Make a plan with more time or other wishes.");
    }
    Step result;
    State& state = result.state;
    state.session = std::move(session);
    state.plan = plan;
    state.started = now;
    state.seen = now;
    Flow flow(atlas, state, now);
    flow.events.push_back(journal::draft(
        journal::SessionStarted{state.session, plan.atlas_version, plan.wishes.regions,
                                plan.wishes.moment, plan.about_seconds,
                                static_cast<int>(plan.steps.size())},
        now));
    flow.begin();
    result.events = std::move(flow.events);
    result.cues = std::move(flow.cues);
    std::ranges::move(cues_ahead(atlas, state), std::back_inserter(result.cues));
    result.reschedule = true;
    return result;
}

Result<Step> step(const atlas::Atlas& atlas, const State& before, const Input& input) {
    Step result{before, {}, false, {}};
    State& state = result.state;
    Flow flow(atlas, state, input.at);
    if (was_interrupted(before, input.at)) {
        state.seen = input.at;
        state.paused = true;
        result.reschedule = true;
        // A tap after a long gap means "I am back", not what it would have meant before.
        if (input.kind == InputKind::tick || input.kind == InputKind::tap) {
            result.cues.push_back(
                {0, Tone::warn, std::string(say(atlas, Word::session_interrupted)), true});
            return result;
        }
    } else {
        advance(flow, state, input.at);
    }
    flow.cues.clear();  // cues of passed deadlines were scheduled ahead
    const auto meant = flow.apply(input);
    if (!meant) {
        return std::unexpected(meant.error());
    }
    result.events = std::move(flow.events);
    if (*meant) {
        result.reschedule = true;
        std::ranges::move(flow.cues, std::back_inserter(result.cues));
        std::ranges::move(cues_ahead(atlas, state), std::back_inserter(result.cues));
    }
    return result;
}

}  // namespace unknot::session
