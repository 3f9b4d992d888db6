// What the history says of one muscle or region. Internal to this folder.
#pragma once

#include <string_view>

#include "engine/plan/plan.h"

namespace unknot::plan {

// What was done with this muscle and side; all zeros if nothing. A history may come from a file:
// sums that no week can hold are cut off, so that none overflows.
MuscleDone done_for(const History& history, std::string_view muscle, body::Side side);

// Whether last time's soreness cuts this region's dose. Errors: not_ready when it was not told yet;
// not_safe when it forbids pressing.
Result<bool> sore_before(const atlas::Atlas& atlas, const History& history,
                         const atlas::Region& region);

// Whether that is only because it was too sore more than once lately; the last time was fine.
bool only_too_often(const atlas::Atlas& atlas, const History& history, const atlas::Region& region);

}  // namespace unknot::plan
