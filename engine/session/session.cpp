#include "engine/session/session.h"

#include <algorithm>

#include <fmt/format.h>

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

Result<void> check_saved(const atlas::Atlas& atlas, const State& state) {
    const auto bad = [](std::string_view what) {
        return fail(ErrorCode::bad_input, fmt::format("The saved session is damaged: {}", what),
                    "Start a new session. What was finished is in the journal.");
    };
    const plan::Plan& plan = state.plan;
    if (state.version != 1) {
        return bad("it was saved by another version");
    }
    if (state.step < 0 || static_cast<std::size_t>(state.step) >= plan.steps.size()) {
        return bad("its step does not exist");
    }
    const std::int64_t day = ms_per_day;
    for (const std::int64_t ms :
         {state.clock_ms, state.phase_from_ms, state.phase_ms, state.roll_left_ms, state.rolled_ms,
          state.step_held_ms, state.spent_ms, state.held_from_ms, state.held_ms, state.pressed_ms,
          state.stretched_ms}) {
        if (ms < 0 || ms > day) {
            return bad("a time is out of range");
        }
    }
    for (const int count : {state.spot, state.press, state.repeat, state.holds, state.steps_done}) {
        if (count < 0 || count > 10'000) {
            return bad("a count is out of range");
        }
    }
    if (state.phase_from_ms > state.clock_ms || state.held_from_ms > state.clock_ms) {
        return bad("its times contradict each other");
    }
    const plan::Step& step = plan.steps[static_cast<std::size_t>(state.step)];
    const bool pressing = state.phase == Phase::roll || state.phase == Phase::rate ||
                          state.phase == Phase::hold || state.phase == Phase::rate_after ||
                          state.phase == Phase::ease;
    const bool stretching = state.phase == Phase::stretch || state.phase == Phase::stretch_rest;
    const bool moving = step.kind == plan::StepKind::move_about;
    if ((pressing && !step.press) || (stretching && !step.stretch) ||
        (state.phase == Phase::place && moving) || (state.phase == Phase::move_about && !moving)) {
        return bad("its phase does not belong to its step");
    }
    if (state.rating.value_or(0) < 0 || state.rating.value_or(0) > 10) {
        return bad("a rating is not from 0 to 10");
    }
    const std::int64_t longest =
        state.phase == Phase::hold
            ? std::max(step.press->light_hold_seconds, step.press->firm_hold_seconds) *
                  ms_per_second
        : step.press
            ? std::max(step.press->light_hold_seconds, step.press->budget_seconds) * ms_per_second
            : std::max<std::int64_t>(step.about_seconds, 60) * ms_per_second;
    if (state.phase_ms > longest || find_region(atlas, plan.wishes.regions.front()) == nullptr) {
        return bad("a hold is longer than its plan");
    }
    return {};
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
        return fail(ErrorCode::conflict, "The plan has no steps",
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

Result<State> restore(const atlas::Atlas& atlas, std::string_view saved, Instant now) {
    auto state = json::from_json<State>(saved, "the saved session");
    if (!state) {
        return std::unexpected(state.error());
    }
    if (const auto ok = plan::verify(atlas, state->plan, now); !ok) {
        return std::unexpected(ok.error());
    }
    if (const auto ok = check_saved(atlas, *state); !ok) {
        return std::unexpected(ok.error());
    }
    state->paused = !has_ended(*state) && state->phase != Phase::check;
    state->seen = now;
    return *std::move(state);
}

}  // namespace unknot::session
