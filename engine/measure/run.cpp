#include "engine/measure/run.h"

#include <algorithm>
#include <cmath>

#include "engine/atlas/no_such.h"
#include "engine/base/text.h"
#include "engine/measure/value.h"

namespace unknot::measure {

using atlas::Word;
using atlas::Zero;

namespace {

int hundredths(double degrees) {
    return static_cast<int>(std::lround(degrees * 100));
}

Word word_for(Problem problem) {
    switch (problem) {
        case Problem::shaky:
            return Word::measure_shaky;
        case Problem::tilted:
            return Word::measure_tilted;
        case Problem::not_flat:
            return Word::measure_not_flat;
        case Problem::not_moved:
            return Word::measure_not_moved;
        case Problem::out_of_range:
            return Word::measure_out_of_range;
        case Problem::no_reading:
        case Problem::none:
            break;
    }
    return Word::measure_no_reading;
}

}  // namespace

std::optional<body::Side> side_of(const State& state) {
    if (state.sides.empty()) {
        return std::nullopt;
    }
    return state.sides[static_cast<std::size_t>(state.side)];
}

std::int64_t phase_ms(const atlas::Atlas& atlas, const atlas::Measure& measure, Phase phase) {
    if (phase == Phase::move) {
        return atlas.measuring.place_seconds * ms_per_second;
    }
    if (phase == Phase::back) {
        return measure.zero == Zero::start ? back_to_zero_ms : back_ms;
    }
    return 0;
}

std::int64_t settle_ms(const atlas::Atlas& atlas, Phase phase) {
    return phase == Phase::zero ? atlas.measuring.place_seconds * ms_per_second : 0;
}

void Run::enter(Phase phase) {
    state_.phase = phase;
    state_.phase_from_ms = state_.clock_ms;
    state_.told_ms = state_.clock_ms;
    state_.problem = Problem::none;
    state_.samples.clear();
    announce();
}

void Run::say(std::string text, Tone tone) {
    cues.push_back({0, tone, std::move(text), true});
}

void Run::say(Word word, Tone tone) {
    say(std::string(atlas::say(atlas_, word)), tone);
}

// What is to be done in this phase, spoken.
void Run::announce() {
    switch (state_.phase) {
        case Phase::zero:
            say(std::string(measure_.zero_cue));
            break;
        case Phase::place:
            if (const auto side = side_of(state_)) {
                say(*side == body::Side::left ? Word::measure_side_left : Word::measure_side_right,
                    Tone::begin);
            }
            say(std::string(measure_.place_cue));
            break;
        case Phase::move:
            if (state_.practice) {
                say(Word::measure_practice);
            }
            say(std::string(measure_.move_cue), Tone::begin);
            break;
        case Phase::still:
            say("", Tone::half);
            break;
        case Phase::back:
            say(Word::measure_back);
            break;
        case Phase::done:
            say(Word::measure_done, Tone::finish);
            break;
        case Phase::stopped:
            say(Word::measure_stopped, Tone::warn);
            break;
    }
}

void Run::begin_side() {
    state_.repeats_tenths.clear();
    if (measure_.zero == Zero::table && !state_.zeroed) {
        enter(Phase::zero);
    } else {
        enter(Phase::place);
    }
}

// Set back, the clock stands still. After a lapse the phase begins anew, and in the middle of a
// movement that is coming back to the start.
void Run::pass_time() {
    const std::int64_t passed = std::max<std::int64_t>(0, at_.ms - state_.seen.ms);
    state_.seen = at_;
    state_.clock_ms += std::min(passed, lapse_ms);
    if (passed > lapse_ms && !has_ended(state_) && state_.phase != Phase::place) {
        enter(state_.phase == Phase::zero ? Phase::zero : Phase::back);
    }
}

Result<void> Run::take(const Reading& reading) {
    std::optional<Vec3> up;
    if (reading.beta_hundredths && reading.gamma_hundredths) {
        up = up_of(*reading.beta_hundredths / 100.0, *reading.gamma_hundredths / 100.0);
    } else if (reading.x_mm_s2 && reading.y_mm_s2 && reading.z_mm_s2) {
        up = up_of_acceleration(*reading.x_mm_s2 / 1000.0, *reading.y_mm_s2 / 1000.0,
                                *reading.z_mm_s2 / 1000.0);
        // Lying flat with the screen up shows which way this system's acceleration points.
        if (up && state_.phase == Phase::zero && measure_.zero == Zero::table) {
            state_.flipped = up->z() < 0;
        }
        if (up && state_.flipped) {
            *up = -*up;
        }
        if (!up) {
            state_.samples.clear();  // it is being moved: what came before is no stillness
            return {};
        }
    } else {
        return fail(ErrorCode::bad_input, "A reading has neither both angles nor an acceleration.",
                    "Measure with a tape or a goniometer and type the value.");
    }
    constexpr int most_before_ms = 2000;
    const std::int64_t at = state_.clock_ms - std::clamp(reading.before_ms, 0, most_before_ms);
    if (at < state_.phase_from_ms + settle_ms(atlas_, state_.phase)) {
        return {};  // of the phase before, or on its way to its place
    }
    if (!state_.samples.empty() && at < state_.samples.back().at_ms) {
        return {};  // out of order
    }
    state_.samples.push_back({at, *up});
    forget_old(state_.samples, atlas_.measuring);
    return {};
}

void Run::refuse(Problem problem) {
    const bool fresh = state_.problem != problem;
    state_.problem = problem;
    if (fresh || state_.clock_ms - state_.told_ms >= say_again_ms) {
        state_.told_ms = state_.clock_ms;
        say(word_for(problem), Tone::warn);
    }
}

Tilt Run::zero() const {
    return {state_.zero_angle_hundredths / 100.0, state_.zero_off_hundredths / 100.0};
}

void Run::look_at_zero() {
    const Held held = held_still(state_.samples, atlas_.measuring);
    if (held.stillness != Stillness::still) {
        if (held.stillness == Stillness::shaky) {
            refuse(Problem::shaky);
        }
        return;
    }
    const Tilt now = tilt(held.up, measure_.turns_about);
    const bool table = measure_.zero == Zero::table;
    if (table && std::hypot(now.angle_deg, now.off_deg) > flat_within_deg) {
        refuse(Problem::not_flat);
        return;
    }
    if (std::abs(now.off_deg) > most_off_deg) {
        refuse(Problem::tilted);
        return;
    }
    state_.zero_angle_hundredths = hundredths(now.angle_deg);
    state_.zero_off_hundredths = hundredths(now.off_deg);
    state_.zeroed = true;
    say("", Tone::mark);
    enter(table ? Phase::place : Phase::move);
}

void Run::look_at_end() {
    const Held held = held_still(state_.samples, atlas_.measuring);
    if (held.stillness != Stillness::still) {
        if (held.stillness == Stillness::shaky) {
            refuse(Problem::shaky);
        }
        return;
    }
    const Tilt now = tilt(held.up, measure_.turns_about);
    const double value = measured_deg(measure_, zero(), now);
    if (off_plane_deg(measure_, zero(), now) > atlas_.measuring.off_plane_deg ||
        std::abs(now.off_deg) > most_off_deg) {
        refuse(Problem::tilted);
    } else if (measure_.sense == atlas::Sense::either && value < least_turn_deg) {
        refuse(Problem::not_moved);
    } else if (value < measure_.lowest || value > measure_.highest) {
        refuse(Problem::out_of_range);
    } else {
        accept(static_cast<int>(std::lround(value * 10)));
    }
}

void Run::accept(int tenths) {
    const std::string value = spoken_value(measure_, tenths);
    if (state_.practice) {
        state_.practice = false;
        state_.practice_tenths = tenths;
        say(fill(atlas::say(atlas_, Word::measure_practice_took), {{"value", value}}), Tone::end);
    } else {
        state_.repeats_tenths.push_back(tenths);
        say(fill(atlas::say(atlas_, Word::measure_took), {{"value", value}}), Tone::end);
    }
    if (static_cast<int>(state_.repeats_tenths.size()) < measure_.repeats) {
        enter(Phase::back);
    } else {
        end_side();
    }
}

void Run::end_side() {
    if (!state_.repeats_tenths.empty()) {
        journal::Measured measured;
        measured.atlas_version = atlas_.version;
        measured.measure = measure_.id;
        measured.side = side_of(state_);
        measured.by = journal::MeasuredBy::phone;
        measured.repeats_tenths = state_.repeats_tenths;
        measured.value_tenths = counted(measure_, state_.repeats_tenths);
        events.push_back(journal::draft(measured, at_));
    }
    if (state_.side + 1 < static_cast<int>(state_.sides.size())) {
        ++state_.side;
        begin_side();
    } else {
        enter(Phase::done);
    }
}

void Run::tap() {
    switch (state_.phase) {
        case Phase::place:
            enter(measure_.zero == Zero::start ? Phase::zero : Phase::move);
            break;
        case Phase::move:
            enter(Phase::still);
            break;
        case Phase::back:
            enter(measure_.zero == Zero::start ? Phase::zero : Phase::move);
            break;
        default:
            break;
    }
}

// Before a value is taken this begins the repeat anew; after it, it takes the value back.
void Run::again() {
    if (has_ended(state_) || state_.phase == Phase::place ||
        (state_.phase == Phase::zero && measure_.zero == Zero::table)) {
        return;
    }
    if (state_.phase == Phase::back && !state_.repeats_tenths.empty()) {
        state_.repeats_tenths.pop_back();
    } else if (state_.phase == Phase::back && state_.practice_tenths) {
        state_.practice = true;
    }
    enter(Phase::back);
}

void Run::skip() {
    if (!has_ended(state_)) {
        end_side();
    }
}

void Run::repeat() {
    announce();
}

void Run::stop() {
    if (!has_ended(state_)) {
        enter(Phase::stopped);
    }
}

Result<void> Run::stop_for_sign(std::string_view id) {
    if (find_sign(atlas_, id) == nullptr) {
        return atlas::no_such("warning sign", id, atlas_.signs, "Stop, and see the list of signs.");
    }
    if (!has_ended(state_)) {
        state_.stopped_by = id;
        enter(Phase::stopped);
    }
    return {};
}

void Run::go_on() {
    const std::int64_t lasts = phase_ms(atlas_, measure_, state_.phase);
    if (lasts > 0 && elapsed_ms() >= lasts) {
        tap();
    }
    if (!state_.zeroed || state_.phase == Phase::place || state_.phase == Phase::zero) {
        state_.live_tenths.reset();
    } else if (!state_.samples.empty()) {
        const Tilt now = tilt(state_.samples.back().up, measure_.turns_about);
        state_.live_tenths =
            static_cast<int>(std::lround(measured_deg(measure_, zero(), now) * 10));
    }
    if (state_.phase != Phase::zero && state_.phase != Phase::still) {
        return;
    }
    const std::int64_t settle = settle_ms(atlas_, state_.phase);
    if (state_.samples.empty() && elapsed_ms() >= settle + no_reading_ms) {
        refuse(Problem::no_reading);
    } else if (state_.phase == Phase::zero) {
        look_at_zero();
    } else {
        look_at_end();
    }
}

}  // namespace unknot::measure
