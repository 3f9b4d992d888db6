// From the field to a finished skin.
#pragma once

#include "tools/skin/labels.h"
#include "tools/skin/mesh.h"

namespace unknot::skin {

// The right half as first found: on a grid finer than the gaps between fingers, thinned to what
// remeshing handles quickly.
Mesh rough_half(const Field& field);

// Positions rounded to what skin.bin holds, mirrored exactly, in an order that caches and
// compression like; influences, parts and zones. `coarser` multiplies the shape's lengths of edges.
Result<body::Skin> make_skin(const Field& field, const Mesh& right, double coarser,
                             const std::vector<ZoneBox>& zones);

// The same triangles over positions in double precision.
Mesh mesh_of(const body::Skin& skin);

}  // namespace unknot::skin
