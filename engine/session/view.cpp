#include "engine/base/text.h"
#include "engine/session/flow.h"

#include <algorithm>

namespace unknot::session {

using atlas::Word;

namespace {

struct Labels {
    Word say, hint;
    std::optional<Word> tap = std::nullopt;
};

// What to do now, the quieter line, and what a tap means, for each phase.
Labels labels_for(Phase phase) {
    switch (phase) {
        case Phase::place:
            return {Word::view_place, Word::view_place_hint, Word::tap_place};
        case Phase::roll:
            return {Word::view_roll, Word::view_roll_hint, Word::tap_roll};
        case Phase::rate:
            return {Word::view_rate, Word::view_rate_hint, Word::tap_rate};
        case Phase::hold:
            return {Word::view_hold, Word::view_hold_hint, Word::tap_hold};
        case Phase::rate_after:
            return {Word::view_rate_after, Word::view_rate_after_hint, Word::tap_rate_after};
        case Phase::ease:
            return {Word::view_ease, Word::view_ease_hint, Word::tap_ease};
        case Phase::stretch:
            return {Word::view_stretch, Word::view_stretch_hint};
        case Phase::stretch_rest:
            return {Word::view_stretch_rest, Word::view_stretch_rest_hint, Word::tap_stretch_rest};
        case Phase::move_about:
            return {Word::view_move_about, Word::view_move_about_hint, Word::tap_move_about};
        case Phase::check:
            return {Word::view_check, Word::view_check_hint};
        case Phase::done:
            return {Word::view_done, Word::view_done_hint};
        case Phase::stopped:
            return {Word::view_stopped, Word::view_stopped_hint};
    }
    return {Word::view_done, Word::view_done_hint};
}

void add_place(const atlas::Atlas& atlas, const State& state, View& view) {
    if (state.phase != Phase::place && state.phase != Phase::stretch) {
        return;
    }
    const atlas::Move* move = find_move(atlas, view.move);
    const atlas::Stretch* stretch = find_stretch(atlas, view.move);
    const atlas::Texts steps = move != nullptr      ? move->steps
                               : stretch != nullptr ? stretch->steps
                                                    : atlas::Texts{};
    view.how.assign(steps.begin(), steps.end());
    if (state.phase == Phase::place) {
        view.say = move != nullptr      ? move->place_cue
                   : stretch != nullptr ? stretch->place_cue
                                        : view.say;
    }
}

void add_counts(const plan::Step& step, const State& state, View& view) {
    if (step.press) {
        view.spot = state.spot;
        view.spots = step.press->spots;
        if (step.press->presses > 1 && state.spot > 0) {
            view.press = state.press;
            view.presses = step.press->presses;
        }
    } else if (step.stretch) {
        view.press = std::min(state.repeat + 1, step.stretch->repeats);
        view.presses = step.stretch->repeats;
    }
}

// The last pages are about the session, not about its last step.
void add_ending(const atlas::Atlas& atlas, const State& state, View& view) {
    switch (state.phase) {
        case Phase::check:
            view.title = say(atlas, Word::view_check_title);
            break;
        case Phase::done:
            view.title = say(atlas, Word::view_done_title);
            break;
        case Phase::stopped:
            view.title = say(atlas, Word::view_stopped_title);
            break;
        default:
            return;
    }
    view.detail.clear();
}

void add_stop_advice(const atlas::Atlas& atlas, const State& state, View& view) {
    if (state.stopped_by) {
        if (const atlas::Sign* sign = find_sign(atlas, *state.stopped_by)) {
            view.say = sign->says;
            view.advice = sign->advice;
            view.level = sign->level;
        }
    } else if (state.after_effects) {
        view.advice = say(atlas, Word::session_check_yes);
        view.level = atlas::Level::clinician;
    }
}

}  // namespace

View view(const atlas::Atlas& atlas, const State& state) {
    const plan::Step& step = state.plan.steps[static_cast<std::size_t>(state.step)];
    const atlas::Muscle* muscle = find_muscle(atlas, step.muscle);
    const std::string high = std::to_string(step.gentle ? atlas.limits.gentle_tenderness_max
                                                        : atlas.limits.tenderness_high);
    const std::string low = std::to_string(step.gentle ? 1 : atlas.limits.tenderness_low);
    const Labels labels = labels_for(state.phase);
    View view;
    view.phase = state.phase;
    view.paused = state.paused;
    view.step = state.step + 1;
    view.steps = static_cast<int>(state.plan.steps.size());
    view.region = step.region;
    view.muscle = step.muscle;
    view.move = step.move;
    view.side = step.side;
    view.title = part_title(atlas, step);
    view.detail = muscle != nullptr ? full_name(*muscle) : "";
    view.say = say(atlas, labels.say);
    view.hint = fill(say(atlas, labels.hint), {{"low", low}, {"high", high}});
    if (state.phase == Phase::roll && muscle != nullptr) {
        if (const atlas::Move* move = find_move(atlas, step.move)) {
            view.say = move->roll_cue;
        }
    }
    add_place(atlas, state, view);
    add_counts(step, state, view);
    if (state.phase_ms > 0 && !has_ended(state)) {
        view.total_ms = state.phase_ms;
        view.left_ms =
            std::max<std::int64_t>(0, state.phase_from_ms + state.phase_ms - state.clock_ms);
    }
    const bool runs = !state.paused && !has_ended(state);
    if (state.paused) {
        view.tap = say(atlas, Word::tap_resume);
    } else if (runs && labels.tap) {
        view.tap = say(atlas, *labels.tap);
    }
    view.asks_rating = runs && (state.phase == Phase::rate || state.phase == Phase::rate_after);
    view.asks_yes_no = runs && state.phase == Phase::check;
    view.offers_too_much = runs && (state.phase == Phase::hold || state.phase == Phase::rate ||
                                    state.phase == Phase::roll || state.phase == Phase::stretch);
    view.offers_skip = runs && state.phase != Phase::check;
    view.offers_pause = runs && state.phase != Phase::check;
    if (state.paused) {
        view.say = say(atlas, Word::view_paused);
    }
    add_ending(atlas, state, view);
    add_stop_advice(atlas, state, view);
    return view;
}

}  // namespace unknot::session
