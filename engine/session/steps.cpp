// From step to step, and the end.
#include <algorithm>
#include <iterator>

#include "engine/session/flow.h"

namespace unknot::session {

using atlas::Word;
using journal::HoldEnd;
using plan::StepKind;

void Flow::begin() {
    state_.step = 0;
    enter_step();
}

void Flow::enter_step() {
    state_.spot = 0;
    state_.press = 0;
    state_.repeat = 0;
    state_.rating.reset();
    state_.eased_off = false;
    state_.rolled_ms = 0;
    state_.step_held_ms = 0;
    state_.spent_ms = 0;
    state_.held_ms = 0;
    const plan::Step& step = plan_step();
    state_.roll_left_ms = step.press ? step.press->roll_seconds * ms_per_second : 0;
    if (step.kind == StepKind::move_about) {
        enter(Phase::move_about, step.about_seconds * ms_per_second);
        say(Word::session_move_about, Tone::begin);
    } else {
        enter(Phase::place, 0);
        say_place(false);
    }
}

void Flow::say_place(bool in_full) {
    std::ranges::move(cues_for_place(atlas_, state_, in_full), std::back_inserter(cues));
}

// "Ready", at the place where a step begins.
void Flow::start_work() {
    if (plan_step().stretch) {
        start_stretch();
    } else if (budget_left_ms() < least_work_ms) {
        say(Word::session_enough, Tone::end);
        next_step(true);
    } else {
        start_roll(std::max(state_.roll_left_ms, least_roll_ms));
    }
}

void Flow::next_step(bool done) {
    state_.steps_done += done ? 1 : 0;
    if (static_cast<std::size_t>(state_.step) + 1 < state_.plan.steps.size()) {
        ++state_.step;
        enter_step();
    } else {
        enter(Phase::check, 0);
        say(Word::session_check, Tone::finish);
    }
}

void Flow::skip() {
    if (state_.phase == Phase::check) {
        return;
    }
    const bool untouched = state_.phase == Phase::place;
    close_open_work(HoldEnd::skipped);
    if (untouched && plan_step().press) {
        close_press(true);
    } else if (untouched && plan_step().stretch) {
        close_stretch(true);
    }
    say(Word::session_skipped, Tone::end);
    next_step(false);
}

// The same step from its start. What was worked still counts against its budget.
void Flow::back() {
    if (state_.phase == Phase::check) {
        return;
    }
    close_open_work(HoldEnd::skipped);
    const std::int64_t spent = state_.spent_ms;
    enter_step();
    state_.spent_ms = spent;
}

void Flow::end_session(journal::Outcome outcome, std::optional<std::string> sign,
                       std::optional<std::string> reason) {
    close_open_work(HoldEnd::stopped);
    state_.stopped_by = sign;
    state_.paused = false;
    enter(outcome == journal::Outcome::finished ? Phase::done : Phase::stopped, 0);
    record(journal::SessionEnded{state_.session, outcome, std::move(sign), std::move(reason),
                                 state_.steps_done, whole_seconds(state_.pressed_ms),
                                 whole_seconds(state_.stretched_ms)});
}

// Writes down what was begun in this step and not yet written.
void Flow::close_open_work(HoldEnd end) {
    const Phase phase = state_.phase;
    if (is_pressing(phase)) {
        if (phase == Phase::hold) {
            end_hold(end);
        }
        if (phase == Phase::hold || phase == Phase::rate_after) {
            finish_hold(std::nullopt);
        }
        if (phase == Phase::roll) {
            leave_roll();
        }
        close_press(true);
    } else if (is_stretching(phase)) {
        if (phase == Phase::stretch) {
            leave_stretch();
        }
        close_stretch(true);
    }
}

}  // namespace unknot::session
