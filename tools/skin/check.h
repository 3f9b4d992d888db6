// What must hold of every skin; each failure with its numbers.
#pragma once

#include <string>
#include <vector>

#include "tools/skin/labels.h"
#include "tools/skin/measures.h"

namespace unknot::skin {

// Closed, one surface of the kind of a ball, every edge shared by two triangles that turn alike.
std::vector<std::string> check_closed(const body::Skin& skin);

// No two triangles cut each other, but where they share a point.
std::vector<std::string> check_apart(const body::Skin& skin);

// Each point's mirror image is a point, with mirrored part, zone and weights.
std::vector<std::string> check_symmetric(const body::Skin& skin);

// Weights sum to 255; no limb holds skin of another limb that hangs beside it.
std::vector<std::string> check_weights(const body::Skin& skin);

// Each zone has points on both sides.
std::vector<std::string> check_zones_filled(const body::Skin& skin,
                                            const std::vector<ZoneBox>& zones, std::size_t least);

// Each measure is within `most_off` of people's.
std::vector<std::string> check_measures(const body::Skin& skin);

}  // namespace unknot::skin
