// Leads a person through measuring with the phone, hands busy and eyes elsewhere: a state machine
// without a clock, as the session is.
//
// Every input carries its time, and the phone's readings come in as inputs. A side goes like this:
// what is zero (the phone flat on a table once, or the start position before each repeat), getting
// into place, moving to the end, holding still; a practice first, which does not count, then the
// measure's repeats. What is shaky, or out of the measure's plane, is refused and said, and taken
// as soon as it is still. A side that is done becomes one journal::Measured.
//
// A face sends readings some ten to sixty times a second, in one input or several, and a tick where
// it has none.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/base/error.h"
#include "engine/journal/kinds.h"
#include "engine/measure/inclinometer.h"
#include "engine/session/session.h"

namespace unknot::measure {

using session::Cue;
using session::Tone;

enum class Phase {
    zero,   // the phone flat, or the start position; waits until it is still
    place,  // get into place; waits for a tap
    move,   // go to the end of the movement; a while, or until a tap
    still,  // hold still; waits until it is
    back,   // let go and come back; a while, or until a tap
    done,
    stopped,
};
BOOST_DESCRIBE_ENUM(Phase, zero, place, move, still, back, done, stopped)

// Why what was read does not count.
enum class Problem { none, no_reading, shaky, tilted, not_flat, not_moved, out_of_range };
BOOST_DESCRIBE_ENUM(Problem, none, no_reading, shaky, tilted, not_flat, not_moved, out_of_range)

enum class InputKind {
    tick,     // time has passed
    reading,  // with `readings`
    tap,      // the one big target: what it means is View::tap
    again,    // the latest repeat once more
    skip,     // leave this side
    repeat,   // say it again
    stop,
    sign,  // a warning sign, with `sign`
};
BOOST_DESCRIBE_ENUM(InputKind, tick, reading, tap, again, skip, repeat, stop, sign)

// Either both angles of the orientation event, in hundredths of a degree, or all three parts of the
// acceleration with gravity, in mm/s2. Systems differ in the latter's sign; lying flat on the
// table, or counting a turn either way, makes up for that.
struct Reading {
    int before_ms = 0;  // how long before the input
    std::optional<int> beta_hundredths, gamma_hundredths;
    std::optional<int> x_mm_s2, y_mm_s2, z_mm_s2;
};
BOOST_DESCRIBE_STRUCT(Reading, (),
                      (before_ms, beta_hundredths, gamma_hundredths, x_mm_s2, y_mm_s2, z_mm_s2))

struct Input {
    InputKind kind = InputKind::tick;
    Instant at;
    std::vector<Reading> readings;
    std::optional<std::string> sign;  // id of a Sign
};
BOOST_DESCRIBE_STRUCT(Input, (), (kind, at, readings, sign))

struct State {
    int version = 1;
    std::string measure;
    std::vector<body::Side> sides;  // in the order in which they are measured; none: no side
    int side = 0;                   // index
    Phase phase = Phase::place;
    bool practice = true;  // the next value does not count
    Instant seen;          // time of the latest input
    std::int64_t clock_ms = 0;
    std::int64_t phase_from_ms = 0;
    bool zeroed = false;
    bool flipped = false;  // acceleration points downwards on this system
    int zero_angle_hundredths = 0, zero_off_hundredths = 0;
    std::vector<int> repeats_tenths;  // of this side
    std::optional<int> practice_tenths, live_tenths;
    Problem problem = Problem::none;
    std::int64_t told_ms = 0;               // when the problem was last said
    std::optional<std::string> stopped_by;  // id of the sign

    std::vector<Sample> samples;  // what the last seconds read; not saved
};
BOOST_DESCRIBE_STRUCT(State, (),
                      (version, measure, sides, side, phase, practice, seen, clock_ms,
                       phase_from_ms, zeroed, flipped, zero_angle_hundredths, zero_off_hundredths,
                       repeats_tenths, practice_tenths, live_tenths, problem, told_ms, stopped_by))

// What a face shows. All text is ready to be drawn.
struct View {
    Phase phase = Phase::place;
    std::string measure, name;
    std::optional<body::Side> side;
    std::string title;               // "Left side, 2 of 3"
    std::string say;                 // the one thing to do now
    std::string hint;                // a second, quieter line
    std::vector<std::string> how;    // getting into place, step by step
    std::string live;                // the angle now: "41.2°"; empty where there is none
    std::vector<std::string> taken;  // what counts so far, of this side
    std::string problem;             // why what was read does not count, and what to do
    std::optional<std::int64_t> left_ms, total_ms;
    std::string tap;  // label of the one big target; empty: a tap does nothing
    bool offers_again = false, offers_skip = false;
    std::string stop_when;
    std::string advice;                 // after a warning sign: what to do now
    std::optional<atlas::Level> level;  // after a warning sign
};
BOOST_DESCRIBE_STRUCT(View, (),
                      (phase, measure, name, side, title, say, hint, how, live, taken, problem,
                       left_ms, total_ms, tap, offers_again, offers_skip, stop_when, advice, level))

struct Step {
    State state;
    std::vector<journal::Draft> events;  // to be stored together with the state
    std::vector<Cue> cues;               // to be played now, in their order
};

// Whether a motion may be led: each of its regions, and how the body is held, must be cleared.
// Errors: not_safe.
Result<void> may_lead(const atlas::Atlas& atlas, const atlas::Measure& measure,
                      const safety::Clearance& clearance, Instant now);

// Begins. `sides` in the order wanted; ignored where the measure has none, both (left first) where
// it is empty. Errors: those of may_lead; bad_input where the phone does not give this measure or a
// side stands twice.
Result<Step> start(const atlas::Atlas& atlas, const atlas::Measure& measure,
                   const std::vector<body::Side>& sides, const safety::Clearance& clearance,
                   Instant now);

// Applies one input. An input that makes no sense in this phase changes nothing but the time.
// Errors: bad_input (a reading that is none), not_found (an unknown sign).
Result<Step> step(const atlas::Atlas& atlas, const State& state, const Input& input);

View view(const atlas::Atlas& atlas, const State& state);

bool has_ended(const State& state);

// Reads a saved state, gone back to getting into place: what a face offers to carry on with. Time
// that passed meanwhile counts for nothing, and no reading from before it. Errors: bad_input;
// not_ready when it is a day old.
Result<State> read_saved(const atlas::Atlas& atlas, std::string_view saved, Instant now);

// The same, to be carried on with. Errors: those of read_saved and of may_lead.
Result<State> restore(const atlas::Atlas& atlas, std::string_view saved,
                      const safety::Clearance& clearance, Instant now);

}  // namespace unknot::measure
