// What an input means in each phase.
#include "engine/base/rating.h"
#include "engine/session/flow.h"

namespace unknot::session {

using atlas::Word;
using journal::HoldEnd;

Result<bool> Flow::apply(const Input& input) {
    if (has_ended(state_)) {
        return false;
    }
    switch (input.kind) {
        case InputKind::tick:
            return false;
        case InputKind::pause:
            return pause();
        case InputKind::sign:
            return stop_for_sign(input.sign.value_or(""));
        case InputKind::stop:
            return stop(input.reason);
        default:
            return state_.paused ? resume(input.kind) : apply_running(input);
    }
}

Result<bool> Flow::apply_running(const Input& input) {
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
            return answer(input.yes);
        default:
            return false;
    }
}

bool Flow::pause() {
    if (state_.paused || state_.phase == Phase::check) {
        return false;
    }
    state_.paused = true;
    say(Word::session_paused, Tone::end);
    return true;
}

bool Flow::resume(InputKind kind) {
    if (kind != InputKind::resume && kind != InputKind::tap) {
        return false;
    }
    state_.paused = false;
    repeat();
    return true;
}

Result<bool> Flow::stop_for_sign(std::string_view id) {
    const atlas::Sign* sign = find_sign(atlas_, id);
    if (sign == nullptr) {
        return fail(ErrorCode::not_found, "There is no such warning sign.",
                    "Choose one from the list, or stop the session.");
    }
    say(std::string(sign->advice), Tone::warn, true);
    end_session(journal::Outcome::warning_sign, std::string(sign->id), std::nullopt);
    return true;
}

Result<bool> Flow::stop(std::optional<std::string> reason) {
    if (reason && reason->size() > reason_bytes_max) {
        return fail(ErrorCode::bad_input, "The reason is longer than 200 bytes.",
                    "Say it shorter.");
    }
    say(Word::session_stopped, Tone::finish);
    end_session(journal::Outcome::stopped, std::nullopt, std::move(reason));
    return true;
}

// To the closing check: any new weakness, numbness or colour change?
bool Flow::answer(std::optional<bool> yes) {
    if (state_.phase != Phase::check || !yes) {
        return false;
    }
    if (*yes) {
        state_.after_effects = true;
        say(Word::session_check_yes, Tone::warn);
        end_session(journal::Outcome::warning_sign, std::nullopt, std::nullopt);
    } else {
        say(Word::session_done, Tone::finish);
        end_session(journal::Outcome::finished, std::nullopt, std::nullopt);
    }
    return true;
}

bool Flow::tap() {
    switch (state_.phase) {
        case Phase::place:
            start_work();
            return true;
        case Phase::roll:
            mark_spot();
            return true;
        case Phase::rate:
            start_hold();
            return true;
        case Phase::hold:
            ask_after(HoldEnd::eased);
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
    if (!is_rating(rating)) {
        return fail(ErrorCode::bad_input, "A rating is a whole number from 0 to 10.",
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

bool Flow::too_much() {
    switch (state_.phase) {
        case Phase::hold:
            if (state_.eased_off) {
                leave_spot();
            } else {
                ease_off();
            }
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

void Flow::repeat() {
    switch (state_.phase) {
        case Phase::place:
            say_place(true);
            break;
        case Phase::roll:
            say_roll(Tone::none);
            say(Word::session_mark_hint);
            break;
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
