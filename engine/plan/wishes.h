// Whether wishes make sense, before anything is planned. Internal to this folder.
#pragma once

#include "engine/plan/plan.h"

namespace unknot::plan {

// Errors: bad_input (no region or one twice, a muscle of another region, minutes out of range),
// not_found (an unknown region or muscle, with the nearest one).
Result<void> check(const atlas::Atlas& atlas, const Wishes& wishes);

}  // namespace unknot::plan
