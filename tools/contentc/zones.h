// The tiling of the skin: the zones of a segment, taken together, cover it exactly once.
#pragma once

#include "tools/contentc/content.h"
#include "tools/contentc/report.h"

namespace unknot::contentc {

// Reports zones that run backwards, each pair of zones of a segment that overlap (at the later
// one), each largest rectangle of a segment that no zone covers, and each segment without zones.
// Edges may touch. Zones with a wrong segment are left out: that is reported already.
void check_zones(const ById<Zone>& zones, Report& report);

}  // namespace unknot::contentc
