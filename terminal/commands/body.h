// What the commands below `unknot body` share.
#pragma once

#include <string>

#include "engine/body/poses.h"
#include "terminal/program.h"

namespace unknot::terminal {

// Errors: not_found, with the nearest id.
Result<const body::PoseInfo*> pose_named(const std::string& id);

void add_body_load(Program& program, CLI::App& parent);  // body_load.cpp

}  // namespace unknot::terminal
