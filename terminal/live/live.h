// A live session at a terminal: keys in, lines and sounds out, the engine in between.
#pragma once

#include <string>

#include "terminal/live/conductor.h"

namespace unknot::terminal {

struct LiveOptions {
    std::string say;    // a speech program; empty: none
    bool bell = false;  // the terminal's bell for tones
};

// Leads through the conductor's session, which has begun with `first`, until it ends or the person
// leaves; then gives the exit status. A session that was left can be gone on with.
int lead(const Context& context, Conductor& conductor, const Played& first, Instant start,
         const LiveOptions& options);

}  // namespace unknot::terminal
