// Pressing one muscle: roll, rate, hold, rate again, ease, another spot.
#include <algorithm>

#include "engine/session/flow.h"

namespace unknot::session {

using atlas::Word;
using journal::HoldEnd;

void Flow::start_roll(std::int64_t lasts_ms) {
    enter(Phase::roll, std::min(lasts_ms, budget_left_ms()));
    say_roll(Tone::begin);
    say(Word::session_mark_hint, Tone::none, false);
}

void Flow::say_roll(Tone tone) {
    const atlas::Move* move = find_move(atlas_, plan_step().move);
    say(std::string(move != nullptr ? move->roll_cue : ""), tone, true);
}

void Flow::leave_roll() {
    const std::int64_t rolled = elapsed_ms();
    state_.roll_left_ms = std::max<std::int64_t>(0, state_.roll_left_ms - rolled);
    state_.rolled_ms += rolled;
    state_.pressed_ms += rolled;
}

// The roll's time is up: no other spot was marked.
void Flow::end_roll() {
    leave_roll();
    if (state_.spot == 0) {
        say(Word::session_no_spot, Tone::end);
    }
    close_press(false);
    next_step(true);
}

void Flow::mark_spot() {
    leave_roll();
    ++state_.spot;
    state_.press = 1;
    start_rating();
}

void Flow::press_again() {
    ++state_.press;
    start_rating();
}

void Flow::start_rating() {
    state_.rating.reset();
    state_.eased_off = false;
    enter(Phase::rate, rating_wait_ms);
    say(state_.press == 1 ? Word::session_rate : Word::session_rate_again, Tone::mark);
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
        leave_spot();
        return true;
    }
    ease_off();
    enter(Phase::rate, rating_wait_ms);
    return true;
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

void Flow::ease_off() {
    state_.eased_off = true;
    say(plan_step().gentle ? Word::session_ease_off_gentle : Word::session_ease_off, Tone::warn);
}

void Flow::leave_spot() {
    end_hold(HoldEnd::too_much);
    say(Word::session_leave_spot, Tone::warn);
    finish_hold(std::nullopt);
    after_spot();
}

void Flow::ask_after(HoldEnd end) {
    end_hold(end);
    enter(Phase::rate_after, rating_wait_ms);
    say(Word::session_rate_after, Tone::end);
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

}  // namespace unknot::session
