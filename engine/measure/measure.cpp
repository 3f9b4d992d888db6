#include "engine/measure/measure.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "engine/measure/run.h"
#include "engine/measure/value.h"

namespace unknot::measure {

namespace {

constexpr int most_hundredths = 36'000;

std::unexpected<Error> damaged(std::string_view why) {
    return fail(ErrorCode::bad_input, fmt::format("The saved measuring is damaged: {}.", why),
                "Begin again. What was finished is in the journal.");
}

bool repeated(const std::vector<body::Side>& sides) {
    return sides.size() > 2 || (sides.size() == 2 && sides[0] == sides[1]);
}

Result<void> check_phone(const atlas::Measure& measure) {
    if (std::ranges::find(measure.instruments, atlas::Instrument::phone) ==
        measure.instruments.end()) {
        return fail(
            ErrorCode::bad_input, fmt::format("\"{}\" is not measured by phone.", measure.name),
            fmt::format("It is measured by {}.", json::name_of(measure.instruments.front())));
    }
    return {};
}

bool numbers_in_range(const atlas::Measure& measure, const State& state) {
    const auto sound = [&](int tenths) {
        return tenths >= measure.lowest * 10 && tenths <= measure.highest * 10;
    };
    return std::abs(state.zero_angle_hundredths) <= most_hundredths &&
           std::abs(state.zero_off_hundredths) <= most_hundredths &&
           static_cast<int>(state.repeats_tenths.size()) < measure.repeats &&
           std::ranges::all_of(state.repeats_tenths, sound) &&
           sound(state.practice_tenths.value_or(static_cast<int>(measure.highest)));
}

}  // namespace

bool has_ended(const State& state) {
    return state.phase == Phase::done || state.phase == Phase::stopped;
}

Result<void> may_lead(const atlas::Atlas& atlas, const atlas::Measure& measure,
                      const safety::Clearance& clearance, Instant now) {
    if (!clearance.holds_at(now)) {
        return fail(ErrorCode::not_ready, "The safety answers are out of date.",
                    std::string(say(atlas, atlas::Word::safety_next_answer)));
    }
    for (const atlas::Region* region : measure.regions) {
        if (!clearance.level(region->id)) {
            return fail(ErrorCode::not_safe,
                        fmt::format("Your answers rule out measuring here: {}.", region->name),
                        clearance.verdict().summary);
        }
    }
    if (!clearance.allows(measure)) {
        return fail(ErrorCode::not_safe, fmt::format("Your answers rule out \"{}\".", measure.name),
                    "Choose another measure, or ask a clinician to measure it with you.");
    }
    return {};
}

Result<Step> start(const atlas::Atlas& atlas, const atlas::Measure& measure,
                   const std::vector<body::Side>& sides, const safety::Clearance& clearance,
                   Instant now) {
    if (const auto may = may_lead(atlas, measure, clearance, now); !may) {
        return std::unexpected(may.error());
    }
    if (const auto phone = check_phone(measure); !phone) {
        return std::unexpected(phone.error());
    }
    if (repeated(sides)) {
        return fail(ErrorCode::bad_input, "A side stands twice.", "Name each side once.");
    }
    Step step;
    step.state.measure = measure.id;
    step.state.seen = now;
    if (measure.sided) {
        step.state.sides = sides.empty() ? std::vector{body::Side::left, body::Side::right} : sides;
    }
    Run run(atlas, measure, step.state, now);
    run.begin_side();
    step.cues = std::move(run.cues);
    return step;
}

Result<Step> step(const atlas::Atlas& atlas, const State& state, const Input& input) {
    const atlas::Measure* measure = find_measure(atlas, state.measure);
    if (measure == nullptr) {
        return damaged("its measure is not known");
    }
    Step step;
    step.state = state;
    Run run(atlas, *measure, step.state, input.at);
    run.pass_time();
    switch (input.kind) {
        case InputKind::tick:
            break;
        case InputKind::reading:
            for (const Reading& each : input.readings) {
                if (const auto taken = run.take(each); !taken) {
                    return std::unexpected(taken.error());
                }
            }
            break;
        case InputKind::tap:
            run.tap();
            break;
        case InputKind::again:
            run.again();
            break;
        case InputKind::skip:
            run.skip();
            break;
        case InputKind::repeat:
            run.repeat();
            break;
        case InputKind::stop:
            run.stop();
            break;
        case InputKind::sign:
            if (const auto stopped = run.stop_for_sign(input.sign.value_or("")); !stopped) {
                return std::unexpected(stopped.error());
            }
            break;
    }
    run.go_on();
    step.events = std::move(run.events);
    step.cues = std::move(run.cues);
    return step;
}

Result<State> read_saved(const atlas::Atlas& atlas, std::string_view saved, Instant now) {
    auto state = json::from_json<State>(saved, "the saved measuring");
    if (!state) {
        return std::unexpected(state.error());
    }
    const atlas::Measure* measure = find_measure(atlas, state->measure);
    if (state->version != 1 || measure == nullptr || !check_phone(*measure)) {
        return damaged("its measure is not known");
    }
    if (measure->sided == state->sides.empty() || repeated(state->sides) || state->side < 0 ||
        state->side > std::max(0, static_cast<int>(state->sides.size()) - 1)) {
        return damaged("its sides contradict its measure");
    }
    if (!numbers_in_range(*measure, *state)) {
        return damaged("a number is out of range");
    }
    // A clock that was set back that far is no better known than a day that passed.
    if (std::abs(now.ms - state->seen.ms) >= ms_per_day) {
        return fail(ErrorCode::not_ready, "The measure was left more than a day ago.",
                    "Begin it again. What was finished is in the journal.");
    }
    if (!has_ended(*state)) {
        const bool table = measure->zero == atlas::Zero::table;
        state->zeroed = state->zeroed && table;
        state->phase = table && !state->zeroed ? Phase::zero : Phase::place;
    }
    state->clock_ms = 0;
    state->phase_from_ms = 0;
    state->told_ms = 0;
    state->problem = Problem::none;
    state->live_tenths.reset();
    state->seen = now;
    return *std::move(state);
}

Result<State> restore(const atlas::Atlas& atlas, std::string_view saved,
                      const safety::Clearance& clearance, Instant now) {
    auto state = read_saved(atlas, saved, now);
    if (!state) {
        return state;
    }
    const auto may = may_lead(atlas, *find_measure(atlas, state->measure), clearance, now);
    return may ? std::move(state) : std::unexpected(may.error());
}

}  // namespace unknot::measure
