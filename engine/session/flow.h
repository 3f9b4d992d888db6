// The transitions: what an input or a passed deadline does to a session. Internal to this folder.
#pragma once

#include <vector>

#include "engine/session/session.h"

namespace unknot::session {

// How long the session waits for a rating before it goes on without one.
constexpr std::int64_t rating_wait_ms = 20 * ms_per_second;
constexpr std::int64_t stretch_rest_ms = 8 * ms_per_second;
// A roll that goes on after a hold lasts at least this long, to find another spot in.
constexpr std::int64_t least_roll_ms = 15 * ms_per_second;
// A hold or a roll shorter than this is not begun: the step's budget is used up.
constexpr std::int64_t least_work_ms = 10 * ms_per_second;

// A person's own words for stopping, in bytes.
constexpr std::size_t reason_bytes_max = 200;

bool has_ended(const State& state);
// True while a phase runs towards a deadline.
bool is_timed(const State& state);
// Phases in which a press, or a stretch, has been begun and not written down yet.
bool is_pressing(Phase phase);
bool is_stretching(Phase phase);

// Applies transitions to `state` at its own clock; events are stamped with `at`, and the cues due
// at this very moment are collected in `cues` with in_ms 0.
class Flow {
  public:
    Flow(const atlas::Atlas& atlas, State& state, Instant at)
        : atlas_(atlas), state_(state), at_(at) {}

    void begin();
    void expire();                     // the phase's deadline has been reached
    Result<bool> apply(const Input&);  // true when the input meant something here

    void set_time(Instant at) { at_ = at; }
    std::vector<journal::Draft> events;
    std::vector<Cue> cues;

  private:
    const plan::Step& plan_step() const {
        return state_.plan.steps[static_cast<std::size_t>(state_.step)];
    }
    std::int64_t elapsed_ms() const { return state_.clock_ms - state_.phase_from_ms; }
    std::int64_t budget_left_ms() const;

    void enter(Phase phase, std::int64_t lasts_ms);
    void say(atlas::Word word, Tone tone = Tone::none, bool must = true);
    void say(std::string text, Tone tone, bool must);
    template <class Body>
    void record(const Body& body) {
        events.push_back(journal::draft(body, at_));
    }

    // What an input means: inputs.cpp. True where it means something in this phase.
    Result<bool> apply_running(const Input& input);
    bool tap();
    Result<bool> rate(int rating);
    bool too_much();
    void repeat();
    bool pause();
    bool resume(InputKind kind);
    bool answer(std::optional<bool> yes);
    Result<bool> stop(std::optional<std::string> reason);
    Result<bool> stop_for_sign(std::string_view id);

    // From step to step, and the end: steps.cpp.
    void enter_step();
    void say_place(bool in_full);
    void start_work();
    void next_step(bool done);
    void skip();
    void back();
    void end_session(journal::Outcome outcome, std::optional<std::string> sign,
                     std::optional<std::string> reason);
    void close_open_work(journal::HoldEnd end);

    // A press, in the order in which it goes: pressing.cpp.
    void start_roll(std::int64_t lasts_ms);
    void say_roll(Tone tone);
    void leave_roll();
    void end_roll();
    void mark_spot();
    void press_again();
    void start_rating();
    bool rate_before(int rating);
    void start_hold();
    bool rate_in_hold(int rating);
    void ease_off();
    void leave_spot();
    void ask_after(journal::HoldEnd end);
    void end_hold(journal::HoldEnd end);
    void finish_hold(std::optional<int> after);
    void after_spot();
    void close_press(bool skipped);

    // A stretch: stretching.cpp.
    void start_stretch();
    void leave_stretch();
    void end_stretch();
    void close_stretch(bool skipped);

    const atlas::Atlas& atlas_;
    State& state_;
    Instant at_;
};

// As the journal counts.
constexpr int whole_seconds(std::int64_t ms) {
    return static_cast<int>(ms / ms_per_second);
}

// Cues that fall inside a running phase, by their time from the phase's start. See cues.cpp.
std::vector<Cue> cues_within(const atlas::Atlas& atlas, const State& state);
// What begins a step or says it again, muscle and side first.
std::vector<Cue> cues_for_place(const atlas::Atlas& atlas, const State& state, bool in_full);
// All cues from this state on, up to the next input that is needed, if no input comes.
std::vector<Cue> cues_ahead(const atlas::Atlas& atlas, const State& state);
// "Right calf"
std::string part_title(const atlas::Atlas& atlas, const plan::Step& step);

}  // namespace unknot::session
