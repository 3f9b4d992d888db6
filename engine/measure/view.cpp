#include <fmt/format.h>

#include "engine/base/text.h"
#include "engine/measure/run.h"
#include "engine/measure/value.h"

namespace unknot::measure {

using atlas::Atlas;
using atlas::Measure;
using atlas::Word;

namespace {

struct Labels {
    Word say, hint;
    std::optional<Word> tap = std::nullopt;
};

Labels labels_for(const Measure& measure, Phase phase) {
    switch (phase) {
        case Phase::zero:
            return {Word::measure_zero, measure.zero == atlas::Zero::table
                                            ? Word::measure_zero_table_hint
                                            : Word::measure_zero_start_hint};
        case Phase::place:
            return {Word::measure_place, Word::measure_place_hint, Word::measure_tap_place};
        case Phase::move:
            return {Word::measure_move, Word::measure_move_hint, Word::measure_tap_move};
        case Phase::still:
            return {Word::measure_still, Word::measure_still_hint};
        case Phase::back:
            return {Word::measure_back, Word::measure_back_hint, Word::measure_tap_back};
        case Phase::done:
            return {Word::measure_done, Word::measure_done_hint};
        case Phase::stopped:
            break;
    }
    return {Word::measure_stopped, Word::measure_done_hint};
}

std::string_view problem_text(const Atlas& atlas, Problem problem) {
    switch (problem) {
        case Problem::none:
            return {};
        case Problem::no_reading:
            return say(atlas, Word::measure_no_reading);
        case Problem::shaky:
            return say(atlas, Word::measure_shaky);
        case Problem::tilted:
            return say(atlas, Word::measure_tilted);
        case Problem::not_flat:
            return say(atlas, Word::measure_not_flat);
        case Problem::not_moved:
            return say(atlas, Word::measure_not_moved);
        case Problem::out_of_range:
            return say(atlas, Word::measure_out_of_range);
    }
    return {};
}

std::string title_of(const Atlas& atlas, const Measure& measure, const State& state) {
    std::string title;
    if (const auto side = side_of(state)) {
        title = say(atlas, *side == body::Side::left ? Word::measure_title_left
                                                     : Word::measure_title_right);
        title += ", ";
    }
    if (state.practice) {
        return title + std::string(say(atlas, Word::measure_title_practice));
    }
    const int taken = static_cast<int>(state.repeats_tenths.size());
    const bool between = state.phase == Phase::back && taken > 0;
    return title + fill(say(atlas, Word::measure_title_repeat),
                        {{"n", fmt::format("{}", between ? taken : taken + 1)},
                         {"all", fmt::format("{}", measure.repeats)}});
}

// What to do in this phase, step by step.
std::vector<std::string> how_of(const Measure& measure, Phase phase) {
    std::vector<std::string> how;
    if (phase == Phase::zero) {
        how.emplace_back(measure.zero_step);
    } else if (phase == Phase::place) {
        how.assign(measure.steps.begin(), measure.steps.end());
        how.emplace_back(measure.phone_goes);
    } else if (phase == Phase::move || phase == Phase::still) {
        how.emplace_back(measure.move);
    }
    return how;
}

}  // namespace

View view(const Atlas& atlas, const State& state) {
    View view;
    view.phase = state.phase;
    view.measure = state.measure;
    const Measure* measure = find_measure(atlas, state.measure);
    if (measure == nullptr) {
        return view;
    }
    const Labels labels = labels_for(*measure, state.phase);
    view.name = measure->name;
    view.say = say(atlas, labels.say);
    view.hint = say(atlas, labels.hint);
    view.tap = labels.tap ? say(atlas, *labels.tap) : std::string_view{};
    view.problem = problem_text(atlas, state.problem);
    view.stop_when = measure->stop_when;
    for (const int each : state.repeats_tenths) {
        view.taken.push_back(value_text(*measure, each));
    }
    if (const atlas::Sign* sign =
            state.stopped_by ? find_sign(atlas, *state.stopped_by) : nullptr) {
        view.advice = sign->advice;
        view.level = sign->level;
    }
    if (has_ended(state)) {
        return view;
    }
    view.side = side_of(state);
    view.title = title_of(atlas, *measure, state);
    view.how = how_of(*measure, state.phase);
    if (state.live_tenths) {
        view.live = value_text(*measure, *state.live_tenths);
    }
    const std::int64_t passed = state.clock_ms - state.phase_from_ms;
    const std::int64_t settle = settle_ms(atlas, state.phase);
    const std::int64_t lasts = passed < settle ? settle : phase_ms(atlas, *measure, state.phase);
    if (lasts > 0) {
        view.total_ms = lasts;
        view.left_ms = std::max<std::int64_t>(0, lasts - passed);
    }
    view.offers_again =
        state.phase == Phase::move || state.phase == Phase::still || state.phase == Phase::back;
    view.offers_skip = !state.sides.empty() || !state.repeats_tenths.empty();
    return view;
}

}  // namespace unknot::measure
