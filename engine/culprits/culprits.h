// Which muscles may make the pain that was drawn: a look-up of zones among the muscles' sites and
// referral patterns. It says "may" and why; it measures no probability.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/drawing/drawing.h"

namespace unknot::culprits {

enum class Because {
    lies_here,  // one of its sites lies in the marked zone
    felt_here,  // the zone belongs to its essential referral pattern
    may_reach,  // the zone belongs to its spill-over pattern
};
BOOST_DESCRIBE_ENUM(Because, lies_here, felt_here, may_reach)

struct Culprit {
    std::string muscle;
    std::string region;
    std::string name;                      // "deep calf muscle (soleus)"
    std::optional<body::Side> side;        // as drawn
    Because because = Because::may_reach;  // the strongest reason
    std::string why;                       // a sentence that names the zones
    int zones_explained = 0;
};
BOOST_DESCRIBE_STRUCT(Culprit, (), (muscle, region, name, side, because, why, zones_explained))

// Muscles that explain at least one marked zone; empty when no muscle of the atlas reaches there.
// The order says how much of the drawing a muscle explains, not how likely it is: those that
// explain more zones first, then the stronger reason, then those to which more of these zones are
// home (a site or the essential pattern) and fewer are spill-over; then left before right, and the
// order in which the content treats regions and their muscles.
std::vector<Culprit> look_up(const atlas::Atlas& atlas, const drawing::Drawing& drawing);

}  // namespace unknot::culprits
