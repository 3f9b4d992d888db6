// A session from a script instead of a person: without waiting, and the same every time.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "terminal/live/conductor.h"

namespace unknot::terminal {

// What a replay prints with --json, as one object:
//   {"session": UUID,
//    "steps": [{"input": Input or null, "view": View, "reschedule": bool, "cues": [Cue...],
//               "events": [record...]}...],
//    "ended": bool,      // finished or stopped; otherwise it can be gone on with
//    "recorded": n}      // events written to the journal; 0 with --dry-run
// The first step is the beginning (or the resumed session) and has no input. The shapes are those
// of engine/session/session.h; events are whole journal records.
struct Replay {
    std::vector<Played> steps;
    std::vector<record::Record> events;
};

// Applies the script's inputs, each at its seconds after the one before, from `start` on. What
// comes after the session's end is left out. Errors: those of parse_replay, and of session::step
// with the number of the input.
Result<Replay> replay(Conductor& conductor, Played first, std::string_view script, Instant start);

std::string to_json(const Replay& replay, const Conductor& conductor, std::int64_t recorded);

// A readable transcript: time, phase, what is said.
std::string to_text(const Replay& replay, const render::Style& style);

}  // namespace unknot::terminal
