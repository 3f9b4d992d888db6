// A saved session read back. It may come from anywhere, so nothing in it is believed.
#include <algorithm>

#include <fmt/format.h>

#include "engine/base/rating.h"
#include "engine/session/flow.h"

namespace unknot::session {
namespace {

bool times_in_range(const State& state) {
    const auto times = {state.clock_ms,  state.phase_from_ms, state.phase_ms,    state.roll_left_ms,
                        state.rolled_ms, state.step_held_ms,  state.spent_ms,    state.held_from_ms,
                        state.held_ms,   state.pressed_ms,    state.stretched_ms};
    return std::ranges::all_of(times, [](std::int64_t ms) { return ms >= 0 && ms <= ms_per_day; });
}

bool counts_in_range(const State& state) {
    constexpr int most = 10'000;
    const auto counts = {state.spot, state.press, state.repeat, state.holds, state.steps_done};
    return std::ranges::all_of(counts, [](int count) { return count >= 0 && count <= most; });
}

bool belongs_to(Phase phase, const plan::Step& step) {
    if (is_pressing(phase)) {
        return step.press.has_value();
    }
    if (is_stretching(phase)) {
        return step.stretch.has_value();
    }
    const bool moving = step.kind == plan::StepKind::move_about;
    return phase == Phase::place ? !moving : phase != Phase::move_about || moving;
}

// No phase of this step lasts longer.
std::int64_t longest_ms(Phase phase, const plan::Step& step) {
    if (!step.press) {
        return std::max<std::int64_t>(step.about_seconds, 60) * ms_per_second;
    }
    const int other =
        phase == Phase::hold ? step.press->firm_hold_seconds : step.press->budget_seconds;
    return std::max(step.press->light_hold_seconds, other) * ms_per_second;
}

// What contradicts its plan or itself, in words; empty if nothing does.
std::string_view damage_of(const atlas::Atlas& atlas, const State& state) {
    const plan::Plan& plan = state.plan;
    if (state.version != 1) {
        return "it was saved by another version";
    }
    if (state.step < 0 || static_cast<std::size_t>(state.step) >= plan.steps.size()) {
        return "its step does not exist";
    }
    if (!times_in_range(state)) {
        return "a time is out of range";
    }
    if (!counts_in_range(state)) {
        return "a count is out of range";
    }
    if (state.phase_from_ms > state.clock_ms || state.held_from_ms > state.clock_ms) {
        return "its times contradict each other";
    }
    const plan::Step& step = plan.steps[static_cast<std::size_t>(state.step)];
    if (!belongs_to(state.phase, step)) {
        return "its phase does not belong to its step";
    }
    if (!is_rating(state.rating.value_or(0))) {
        return "a rating is not from 0 to 10";
    }
    if (state.phase_ms > longest_ms(state.phase, step) ||
        find_region(atlas, plan.wishes.regions.front()) == nullptr) {
        return "a hold is longer than its plan";
    }
    return {};
}

}  // namespace

Result<State> restore(const atlas::Atlas& atlas, std::string_view saved, Instant now) {
    auto state = json::from_json<State>(saved, "the saved session");
    if (!state) {
        return std::unexpected(state.error());
    }
    if (const auto ok = plan::verify(atlas, state->plan, now); !ok) {
        return std::unexpected(ok.error());
    }
    if (const std::string_view damage = damage_of(atlas, *state); !damage.empty()) {
        return fail(ErrorCode::bad_input, fmt::format("The saved session is damaged: {}.", damage),
                    "Start a new session. What was finished is in the journal.");
    }
    state->paused = !has_ended(*state) && state->phase != Phase::check;
    state->seen = now;
    return *std::move(state);
}

}  // namespace unknot::session
