#include "engine/session/flow.h"

namespace unknot::session {

using atlas::Word;
using journal::HoldEnd;

bool has_ended(const State& state) {
    return state.phase == Phase::done || state.phase == Phase::stopped;
}

bool is_timed(const State& state) {
    return !state.paused && !has_ended(state) && state.phase_ms > 0;
}

bool is_pressing(Phase phase) {
    return phase == Phase::roll || phase == Phase::rate || phase == Phase::hold ||
           phase == Phase::rate_after || phase == Phase::ease;
}

bool is_stretching(Phase phase) {
    return phase == Phase::stretch || phase == Phase::stretch_rest;
}

std::int64_t Flow::budget_left_ms() const {
    return plan_step().press->budget_seconds * ms_per_second - state_.spent_ms - state_.rolled_ms -
           state_.step_held_ms;
}

void Flow::enter(Phase phase, std::int64_t lasts_ms) {
    state_.phase = phase;
    state_.phase_from_ms = state_.clock_ms;
    state_.phase_ms = lasts_ms;
}

void Flow::say(Word word, Tone tone, bool must) {
    say(std::string(atlas::say(atlas_, word)), tone, must);
}

void Flow::say(std::string text, Tone tone, bool must) {
    cues.push_back({0, tone, std::move(text), must});
}

void Flow::expire() {
    switch (state_.phase) {
        case Phase::roll:
            end_roll();
            break;
        case Phase::rate:
            start_hold();
            break;
        case Phase::hold:
            ask_after(HoldEnd::time);
            break;
        case Phase::rate_after:
            finish_hold(std::nullopt);
            after_spot();
            break;
        case Phase::ease:
            press_again();
            break;
        case Phase::stretch:
            end_stretch();
            break;
        case Phase::stretch_rest:
            start_stretch();
            break;
        case Phase::move_about:
            next_step(true);
            break;
        default:
            break;
    }
}

}  // namespace unknot::session
