#include "engine/session/flow.h"

#include <algorithm>

#include "engine/base/text.h"

namespace unknot::session {

using atlas::Word;
using journal::HoldEnd;
using plan::StepKind;

namespace {

int whole_seconds(std::int64_t ms) {
    return static_cast<int>(ms / ms_per_second);
}

}  // namespace

bool has_ended(const State& state) {
    return state.phase == Phase::done || state.phase == Phase::stopped;
}

bool is_timed(const State& state) {
    return !state.paused && !has_ended(state) && state.phase_ms > 0;
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

// ---- steps
// ---------------------------------------------------------------------------------------

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
        for (Cue& cue : cues_for_place(atlas_, state_, false)) {
            cues.push_back(std::move(cue));
        }
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
    const bool begun = state_.phase != Phase::place && state_.phase != Phase::move_about &&
                       state_.phase != Phase::check && !has_ended(state_);
    switch (state_.phase) {
        case Phase::hold:
            end_hold(end);
            finish_hold(std::nullopt);
            break;
        case Phase::rate_after:
            finish_hold(std::nullopt);
            break;
        case Phase::roll:
            leave_roll();
            break;
        case Phase::stretch:
            leave_stretch();
            break;
        default:
            break;
    }
    const plan::Step& step = plan_step();
    if (begun && step.press) {
        close_press(true);
    } else if (begun && step.stretch) {
        close_stretch(true);
    }
}

// ---- pressing
// ------------------------------------------------------------------------------------

void Flow::start_roll(std::int64_t lasts_ms) {
    enter(Phase::roll, std::min(lasts_ms, budget_left_ms()));
    const atlas::Move* move = find_move(atlas_, plan_step().move);
    say(std::string(move != nullptr ? move->roll_cue : ""), Tone::begin, true);
    say(Word::session_mark_hint, Tone::none, false);
}

void Flow::leave_roll() {
    const std::int64_t rolled = elapsed_ms();
    state_.roll_left_ms = std::max<std::int64_t>(0, state_.roll_left_ms - rolled);
    state_.rolled_ms += rolled;
    state_.pressed_ms += rolled;
}

void Flow::mark_spot() {
    leave_roll();
    ++state_.spot;
    state_.press = 1;
    start_rating();
}

void Flow::start_rating() {
    state_.rating.reset();
    state_.eased_off = false;
    enter(Phase::rate, rating_wait_ms);
    say(state_.press == 1 ? Word::session_rate : Word::session_rate_again, Tone::mark);
}

void Flow::start_hold() {
    const plan::PressDose& dose = *plan_step().press;
    // An unrated spot gets the shorter hold: silence is not leave to go on longer.
    const bool light = state_.rating && *state_.rating <= atlas_.limits.tenderness_high - 1;
    const std::int64_t cap =
        (light ? dose.light_hold_seconds : dose.firm_hold_seconds) * ms_per_second;
    if (budget_left_ms() < least_work_ms) {
        close_press(false);
        next_step(true);
        return;
    }
    enter(Phase::hold, std::min(cap, budget_left_ms()));
    state_.held_from_ms = state_.clock_ms;
    const bool barely =
        state_.rating && *state_.rating < atlas_.limits.tenderness_low && !plan_step().gentle;
    say(barely ? Word::session_hold_lean_in : Word::session_hold, Tone::begin);
}

void Flow::end_hold(HoldEnd end) {
    state_.held_ms = state_.clock_ms - state_.held_from_ms;
    state_.hold_end = end;
    state_.step_held_ms += state_.held_ms;
    state_.pressed_ms += state_.held_ms;
    ++state_.holds;
}

void Flow::finish_hold(std::optional<int> after) {
    if (state_.hold_end == HoldEnd::time && after && state_.rating && *after >= *state_.rating) {
        state_.hold_end = HoldEnd::no_change;
    }
    const plan::Step& step = plan_step();
    record(journal::HoldDone{state_.session, step.muscle, *step.side, step.move, state_.spot,
                             state_.press, whole_seconds(state_.held_ms), state_.rating, after,
                             state_.hold_end});
    state_.held_ms = 0;
    // So that closing the step does not write this hold again.
    enter(Phase::ease, 0);
}

// After a hold: the same spot once more, another spot, or the next step.
void Flow::after_spot() {
    const plan::PressDose& dose = *plan_step().press;
    const bool helped = state_.hold_end == HoldEnd::eased || state_.hold_end == HoldEnd::time;
    if (budget_left_ms() >= least_work_ms && helped && state_.press < dose.presses) {
        enter(Phase::ease, dose.ease_seconds * ms_per_second);
        say(Word::session_ease, Tone::ease);
    } else if (budget_left_ms() >= least_roll_ms + least_work_ms && state_.spot < dose.spots) {
        say(Word::session_another_spot, Tone::ease);
        start_roll(std::max(state_.roll_left_ms, least_roll_ms));
    } else {
        close_press(false);
        next_step(true);
    }
}

void Flow::close_press(bool skipped) {
    const plan::Step& step = plan_step();
    record(journal::PressDone{state_.session, step.muscle, *step.side, step.move,
                              whole_seconds(state_.rolled_ms), whole_seconds(state_.step_held_ms),
                              state_.spot, skipped});
    state_.spent_ms += state_.rolled_ms + state_.step_held_ms;
    state_.rolled_ms = 0;
    state_.step_held_ms = 0;
    state_.spot = 0;
}

// ---- stretching
// ----------------------------------------------------------------------------------

void Flow::start_stretch() {
    enter(Phase::stretch, plan_step().stretch->seconds * ms_per_second);
    say(Word::session_stretch, Tone::begin);
}

void Flow::leave_stretch() {
    state_.step_held_ms += elapsed_ms();
    state_.stretched_ms += elapsed_ms();
}

void Flow::close_stretch(bool skipped) {
    const plan::Step& step = plan_step();
    record(journal::StretchDone{state_.session, step.muscle, *step.side, step.move,
                                whole_seconds(state_.step_held_ms), skipped});
    state_.step_held_ms = 0;
}

// ---- deadlines
// -----------------------------------------------------------------------------------

void Flow::expire() {
    switch (state_.phase) {
        case Phase::roll:
            leave_roll();
            if (state_.spot == 0) {
                say(Word::session_no_spot, Tone::end);
            }
            close_press(false);
            next_step(true);
            break;
        case Phase::rate:
            start_hold();
            break;
        case Phase::hold:
            end_hold(HoldEnd::time);
            enter(Phase::rate_after, rating_wait_ms);
            say(Word::session_rate_after, Tone::end);
            break;
        case Phase::rate_after:
            finish_hold(std::nullopt);
            after_spot();
            break;
        case Phase::ease:
            ++state_.press;
            start_rating();
            break;
        case Phase::stretch:
            leave_stretch();
            if (++state_.repeat < plan_step().stretch->repeats) {
                enter(Phase::stretch_rest, stretch_rest_ms);
                say(Word::session_stretch_rest, Tone::end);
            } else {
                say(Word::session_stretch_done, Tone::end);
                close_stretch(false);
                next_step(true);
            }
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

// ---- inputs
// --------------------------------------------------------------------------------------

Result<bool> Flow::apply(const Input& input) {
    if (has_ended(state_)) {
        return false;
    }
    switch (input.kind) {
        case InputKind::tick:
            return false;
        case InputKind::pause: {
            const bool pauses = !state_.paused && state_.phase != Phase::check;
            if (pauses) {
                state_.paused = true;
                say(Word::session_paused, Tone::end);
            }
            return pauses;
        }
        case InputKind::sign: {
            const atlas::Sign* sign = find_sign(atlas_, input.sign.value_or(""));
            if (sign == nullptr) {
                return fail(ErrorCode::not_found, "There is no such warning sign",
                            "Choose one from the list, or stop the session.");
            }
            say(std::string(sign->advice), Tone::warn, true);
            end_session(journal::Outcome::warning_sign, std::string(sign->id), std::nullopt);
            return true;
        }
        case InputKind::stop: {
            std::optional<std::string> reason = input.reason;
            if (reason && reason->size() > 200) {
                return fail(ErrorCode::bad_input, "The reason is longer than 200 bytes",
                            "Say it shorter.");
            }
            say(Word::session_stopped, Tone::finish);
            end_session(journal::Outcome::stopped, std::nullopt, std::move(reason));
            return true;
        }
        default:
            break;
    }
    if (state_.paused) {
        const bool resumes = input.kind == InputKind::resume || input.kind == InputKind::tap;
        if (resumes) {
            state_.paused = false;
            repeat();
        }
        return resumes;
    }
    switch (input.kind) {
        case InputKind::tap:
            return tap();
        case InputKind::rate:
            return rate(input.rating.value_or(-1));
        case InputKind::too_much:
            return too_much();
        case InputKind::skip:
            skip();
            return true;
        case InputKind::back:
            back();
            return true;
        case InputKind::repeat:
            repeat();
            return true;
        case InputKind::answer:
            if (state_.phase != Phase::check || !input.yes) {
                return false;
            }
            if (*input.yes) {
                state_.after_effects = true;
                say(Word::session_check_yes, Tone::warn);
                end_session(journal::Outcome::warning_sign, std::nullopt, std::nullopt);
            } else {
                say(Word::session_done, Tone::finish);
                end_session(journal::Outcome::finished, std::nullopt, std::nullopt);
            }
            return true;
        default:
            return false;
    }
}

bool Flow::tap() {
    switch (state_.phase) {
        case Phase::place:
            if (plan_step().stretch) {
                start_stretch();
            } else if (budget_left_ms() < least_work_ms) {
                say(Word::session_enough, Tone::end);
                next_step(true);
            } else {
                start_roll(std::max(state_.roll_left_ms, least_roll_ms));
            }
            return true;
        case Phase::roll:
            mark_spot();
            return true;
        case Phase::rate:
            start_hold();
            return true;
        case Phase::hold:
            end_hold(HoldEnd::eased);
            enter(Phase::rate_after, rating_wait_ms);
            say(Word::session_rate_after, Tone::end);
            return true;
        case Phase::rate_after:
            finish_hold(std::nullopt);
            after_spot();
            return true;
        case Phase::ease:
        case Phase::stretch_rest:
        case Phase::move_about:
            expire();
            return true;
        default:
            return false;
    }
}

Result<bool> Flow::rate(int rating) {
    if (rating < 0 || rating > 10) {
        return fail(ErrorCode::bad_input, "A rating is a whole number from 0 to 10",
                    "0 is not tender at all, 10 the worst you can imagine.");
    }
    switch (state_.phase) {
        case Phase::rate:
            return rate_before(rating);
        case Phase::hold:
            return rate_in_hold(rating);
        case Phase::rate_after:
            finish_hold(rating);
            after_spot();
            return true;
        default:
            return false;
    }
}

bool Flow::rate_before(int rating) {
    if (rating <= plan_step().press->tenderness_max) {
        state_.rating = rating;
        start_hold();
        return true;
    }
    if (state_.eased_off) {  // still too tender after easing off: this spot is left alone today
        state_.rating = rating;
        state_.held_from_ms = state_.clock_ms;
        end_hold(HoldEnd::too_much);
        say(Word::session_leave_spot, Tone::warn);
        finish_hold(std::nullopt);
        after_spot();
        return true;
    }
    state_.eased_off = true;
    enter(Phase::rate, rating_wait_ms);
    say(plan_step().gentle ? Word::session_ease_off_gentle : Word::session_ease_off, Tone::warn);
    return true;
}

bool Flow::rate_in_hold(int rating) {
    const bool rising = state_.rating && rating > *state_.rating;
    if (rating > plan_step().press->tenderness_max || rising) {
        return too_much();
    }
    const bool eased = rating <= atlas_.limits.eased_at ||
                       (state_.rating && rating <= *state_.rating - atlas_.limits.eased_by);
    if (!state_.rating) {
        state_.rating = rating;
        return true;
    }
    if (eased) {
        end_hold(HoldEnd::eased);
        say(Word::session_eased, Tone::end);
        finish_hold(rating);
        after_spot();
    }
    return true;
}

bool Flow::too_much() {
    switch (state_.phase) {
        case Phase::hold:
            if (!state_.eased_off) {
                state_.eased_off = true;
                say(plan_step().gentle ? Word::session_ease_off_gentle : Word::session_ease_off,
                    Tone::warn);
                return true;
            }
            end_hold(HoldEnd::too_much);
            say(Word::session_leave_spot, Tone::warn);
            finish_hold(std::nullopt);
            after_spot();
            return true;
        case Phase::rate:
            return rate_before(atlas_.limits.tenderness_stop);
        case Phase::roll:
        case Phase::stretch:
            say(state_.phase == Phase::roll ? Word::session_roll_lighter
                                            : Word::session_stretch_less,
                Tone::warn);
            return true;
        default:
            return false;
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

void Flow::repeat() {
    switch (state_.phase) {
        case Phase::place:
            for (Cue& cue : cues_for_place(atlas_, state_, true)) {
                cues.push_back(std::move(cue));
            }
            break;
        case Phase::roll: {
            const atlas::Move* move = find_move(atlas_, plan_step().move);
            say(std::string(move != nullptr ? move->roll_cue : ""), Tone::none, true);
            say(Word::session_mark_hint, Tone::none, true);
            break;
        }
        case Phase::rate:
            say(Word::session_rate);
            break;
        case Phase::hold:
            say(Word::session_hold);
            break;
        case Phase::rate_after:
            say(Word::session_rate_after);
            break;
        case Phase::ease:
            say(Word::session_ease);
            break;
        case Phase::stretch:
            say(Word::session_stretch);
            break;
        case Phase::stretch_rest:
            say(Word::session_stretch_rest);
            break;
        case Phase::move_about:
            say(Word::session_move_about);
            break;
        case Phase::check:
            say(Word::session_check);
            break;
        case Phase::done:
        case Phase::stopped:
            break;
    }
}

}  // namespace unknot::session
