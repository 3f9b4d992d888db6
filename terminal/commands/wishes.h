// What a plan is made from on the command line; shared by `plan` and `session`.
#pragma once

#include <string>

#include "engine/plan/plan.h"
#include "terminal/program.h"

namespace unknot::terminal {

struct Wanted {
    plan::Wishes wishes;
    std::string clearance_file;  // empty: the journal's still valid answers
};

// --region, --muscle, --side, --moment, --minutes, --tool, --surface, --clearance
void add_wishes(Program& program, CLI::App* command, Wanted& wanted);

// The plan for today. Errors: those of plan::make, safety::clear and of reading.
Result<plan::Plan> make_plan(const Context& context, const Wanted& wanted, Instant now);

}  // namespace unknot::terminal
