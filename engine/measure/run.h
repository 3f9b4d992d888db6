// The transitions of measuring. Internal to this folder.
#pragma once

#include <string>
#include <vector>

#include "engine/measure/measure.h"

namespace unknot::measure {

constexpr std::int64_t back_ms = 4 * ms_per_second;
// Shorter where the start is zero, for that takes its own time.
constexpr std::int64_t back_to_zero_ms = 2 * ms_per_second;
// The face has told nothing for so long: what happened in between is unknown.
constexpr std::int64_t lapse_ms = 5 * ms_per_second;
constexpr std::int64_t no_reading_ms = 4 * ms_per_second;
// A problem that goes on is said again after this.
constexpr std::int64_t say_again_ms = 6 * ms_per_second;
// Lying "flat" may be off by a table's slope and a phone's own bulge.
constexpr double flat_within_deg = 15;
// Less than this from the start, nobody has moved.
constexpr double least_turn_deg = 3;

// The state's side; nothing where the measure has none.
std::optional<body::Side> side_of(const State& state);

// How long the phase lasts; 0: until something happens.
std::int64_t phase_ms(const atlas::Atlas& atlas, const atlas::Measure& measure, Phase phase);
// How long the phase leaves for laying the phone down or putting it on, before it reads: a hand
// that happens to be still meanwhile must not become the zero.
std::int64_t settle_ms(const atlas::Atlas& atlas, Phase phase);

class Run {
  public:
    Run(const atlas::Atlas& atlas, const atlas::Measure& measure, State& state, Instant at)
        : atlas_(atlas), measure_(measure), state_(state), at_(at) {}

    void begin_side();
    void pass_time();
    Result<void> take(const Reading& reading);
    void tap();
    void again();
    void skip();
    void repeat();
    void stop();
    Result<void> stop_for_sign(std::string_view id);
    // What the time and the readings bring about.
    void go_on();

    std::vector<journal::Draft> events;
    std::vector<Cue> cues;

  private:
    void enter(Phase phase);
    void say(std::string text, Tone tone = Tone::none);
    void say(atlas::Word word, Tone tone = Tone::none);
    void announce();
    void refuse(Problem problem);
    void look_at_zero();
    void look_at_end();
    void accept(int tenths);
    void end_side();
    Tilt zero() const;
    std::int64_t elapsed_ms() const { return state_.clock_ms - state_.phase_from_ms; }

    const atlas::Atlas& atlas_;
    const atlas::Measure& measure_;
    State& state_;
    Instant at_;
};

}  // namespace unknot::measure
