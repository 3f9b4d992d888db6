// Leads a person through a plan, hands busy and eyes elsewhere: a state machine without a clock.
//
// Every input carries the time at which it happened. Between inputs nothing runs: after each one
// the session says which cues are to be played and when (ahead of time, so that they can be put on
// an audio clock), and a later tick passes through all deadlines in between.
//
// Time may misbehave. Set back, it stands still for the session. A jump forward of more than
// `interruption_ms` without an input, or a reload, pauses the session at the last second that was
// seen, because nobody can say what happened in between.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/base/error.h"
#include "engine/journal/kinds.h"
#include "engine/plan/plan.h"

namespace unknot::session {

// A face ticks at least every few seconds; browsers throttle hidden pages to once a minute.
constexpr std::int64_t interruption_ms = 90 * ms_per_second;

enum class Phase {
    place,         // get into place; waits for a tap
    roll,          // slow search; a tap marks a tender spot
    rate,          // "how tender, 0 to 10?"; waits a while, then goes on with the shorter hold
    hold,          // pressing a spot; a tap says that it has eased
    rate_after,    // rating after the hold; waits a while
    ease,          // light, before the same spot again
    stretch,       // holding a stretch
    stretch_rest,  // between two stretches
    move_about,    // lively movement before a workout
    check,         // any new weakness, numbness or colour change? waits for yes or no
    done,          // finished; nothing more happens
    stopped,       // ended early, by the person or a warning sign
};
BOOST_DESCRIBE_ENUM(Phase, place, roll, rate, hold, rate_after, ease, stretch, stretch_rest,
                    move_about, check, done, stopped)

enum class InputKind {
    tick,      // time has passed
    tap,       // the one big target: what it means is View::tap
    rate,      // with `rating`
    too_much,  // ease off now
    pause,
    resume,
    skip,    // leave this step
    back,    // do this step again from its start
    repeat,  // say it again
    answer,  // to Phase::check, with `yes`
    stop,    // end the session, with `reason` if given
    sign,    // a warning sign, with `sign`
};
BOOST_DESCRIBE_ENUM(InputKind, tick, tap, rate, too_much, pause, resume, skip, back, repeat, answer,
                    stop, sign)

struct Input {
    InputKind kind = InputKind::tick;
    Instant at;
    std::optional<int> rating;  // 0 to 10
    std::optional<bool> yes;
    std::optional<std::string> sign;  // id of a Sign
    std::optional<std::string>
        reason;  // the person's own words; kept in the journal, at most 200 bytes
};
BOOST_DESCRIBE_STRUCT(Input, (), (kind, at, rating, yes, sign, reason))

enum class Tone { none, begin, mark, pass, count, half, end, ease, warn, finish };
BOOST_DESCRIBE_ENUM(Tone, none, begin, mark, pass, count, half, end, ease, warn, finish)

// Something to hear. `must` cues are never dropped or cut off: they wait for their turn; others are
// left out while something is being said.
struct Cue {
    std::int64_t in_ms = 0;  // from the input that gave it
    Tone tone = Tone::none;
    std::string say;  // may be empty: tone only
    bool must = false;
};
BOOST_DESCRIBE_STRUCT(Cue, (), (in_ms, tone, say, must))

// Everything needed to go on later. Plain values; saved as JSON after every input.
struct State {
    int version = 1;
    std::string session;  // UUID, given at the start
    plan::Plan plan;
    Phase phase = Phase::place;
    bool paused = false;
    Instant started;
    Instant seen;               // time of the latest input
    std::int64_t clock_ms = 0;  // session time; stands still while paused
    std::int64_t phase_from_ms = 0;
    std::int64_t phase_ms = 0;  // how long the phase lasts; 0: until an input
    int step = 0;               // index into plan.steps
    int spot = 0;               // tender spots marked in this step
    int press = 0;              // presses of this spot
    int repeat = 0;             // stretches done in this step
    std::optional<int> rating;  // tenderness when this press began
    bool eased_off = false;     // already told to ease off in this press
    std::int64_t roll_left_ms = 0;
    std::int64_t rolled_ms = 0;     // in this step, not yet written to the journal
    std::int64_t step_held_ms = 0;  // pressing or stretching, likewise
    std::int64_t spent_ms = 0;      // written already, still counts against the step's budget
    std::int64_t held_from_ms = 0;
    std::int64_t held_ms = 0;  // of the press that is being rated
    journal::HoldEnd hold_end = journal::HoldEnd::time;
    std::int64_t pressed_ms = 0, stretched_ms = 0;  // whole session
    int holds = 0;
    int steps_done = 0;
    std::optional<std::string> stopped_by;  // id of the sign
    bool after_effects = false;             // the closing check was answered with yes
};
BOOST_DESCRIBE_STRUCT(State, (),
                      (version, session, plan, phase, paused, started, seen, clock_ms,
                       phase_from_ms, phase_ms, step, spot, press, repeat, rating, eased_off,
                       roll_left_ms, rolled_ms, step_held_ms, spent_ms, held_from_ms, held_ms,
                       hold_end, pressed_ms, stretched_ms, holds, steps_done, stopped_by,
                       after_effects))

// What a face shows. All text is ready to be drawn.
struct View {
    Phase phase = Phase::place;
    bool paused = false;
    int step = 0, steps = 0;           // 1-based
    std::string region, muscle, move;  // ids; `move` is a stretch's id while stretching
    std::optional<body::Side> side;
    std::string title;             // "Right calf"
    std::string detail;            // "big calf muscle (gastrocnemius)"
    std::string say;               // the one thing to do now, few words
    std::string hint;              // a second, quieter line
    std::vector<std::string> how;  // getting into place, step by step (place and stretch)
    std::optional<std::int64_t> left_ms, total_ms;  // the running timer, as of State::seen
    std::optional<int> spot, spots, press, presses;
    std::string tap;           // label of the one big target; empty: a tap does nothing
    bool asks_rating = false;  // 0 to 10 is being asked
    bool asks_yes_no = false;
    bool offers_too_much = false, offers_skip = false, offers_pause = false;
    std::string advice;                 // after a warning sign: what to do now
    std::optional<atlas::Level> level;  // after a warning sign
};
BOOST_DESCRIBE_STRUCT(View, (),
                      (phase, paused, step, steps, region, muscle, move, side, title, detail, say,
                       hint, how, left_ms, total_ms, spot, spots, press, presses, tap, asks_rating,
                       asks_yes_no, offers_too_much, offers_skip, offers_pause, advice, level))

struct Step {
    State state;
    std::vector<journal::Draft> events;  // to be stored together with the state
    bool reschedule = false;             // true: forget all cues scheduled before and take these
    std::vector<Cue> cues;               // up to the next input that is needed, in order of time
};

// Begins a plan. `session` is a fresh UUID, `history` what the journal says now. Errors: those of
// plan::verify and plan::fits; conflict when the plan has no steps.
Result<Step> start(const atlas::Atlas& atlas, const plan::Plan& plan, const plan::History& history,
                   std::string session, Instant now);

// Applies one input. An input that makes no sense in this phase changes nothing but the time.
// Errors: bad_input (a rating outside 0 to 10), not_found (an unknown sign); the state is then
// as it was.
Result<Step> step(const atlas::Atlas& atlas, const State& state, const Input& input);

View view(const atlas::Atlas& atlas, const State& state);

// Reads a saved state and pauses it at the second it had reached. Errors: bad_input; not_ready when
// it is older than a day; those of plan::verify.
Result<State> restore(const atlas::Atlas& atlas, std::string_view saved, Instant now);

// A line of a replay: "+20 tap", "+5 rate 4", "+30 tick", "+1 sign dizzy", "+0 stop phone rang".
// The number is the seconds since the line before. Comments start with #.
struct Replayed {
    std::int64_t after_ms = 0;  // may be negative: a clock that is set back
    Input input;                // `at` is not set
};
Result<std::vector<Replayed>> parse_replay(std::string_view text);

}  // namespace unknot::session
