// How strongly each part moves each point of the skin.
#pragma once

#include <vector>

#include "engine/body/skin.h"
#include "tools/skin/mesh.h"

namespace unknot::skin {

// Lets each part's hold on its own skin spread over the borders like heat, along the skin and never
// through the air: a hand beside a thigh, or one thigh beside the other, cannot take hold of it.
// `part` is each point's own part; the mesh is both_halves() of a right half of `right_points`
// points, and so are the influences: exact mirror images.
std::vector<body::Influence> influences(const Mesh& mesh, const std::vector<std::uint8_t>& part);

}  // namespace unknot::skin
