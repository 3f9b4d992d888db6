// Writes what will be done down as a plan's steps, each with its reason and its evidence. Internal
// to this folder.
#pragma once

#include "engine/plan/block.h"

namespace unknot::plan {

// In the order of the blocks: a muscle's presses, then its stretches; at the end the lively
// movement that the moment asks for, if it does.
std::vector<Step> steps_for(const atlas::Atlas& atlas, const std::vector<Block>& blocks,
                            const atlas::Dose& dose);

}  // namespace unknot::plan
