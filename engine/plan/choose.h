// What may be done at all: of the muscles that were asked for, those that the screening, the
// soreness and the ceilings allow, each with the content's best move and stretch for what is at
// hand. Time does not count yet; see fit.h. Internal to this folder.
#pragma once

#include "engine/plan/block.h"

namespace unknot::plan {

// Errors: those of sore_before. With nothing to do the outline has no blocks, and says why.
Result<Outline> choose(const atlas::Atlas& atlas, const Wishes& wishes,
                       const safety::Clearance& clearance, const History& history);

}  // namespace unknot::plan
