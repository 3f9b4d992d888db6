// From the field to a finished skin.
#pragma once

#include "tools/skin/labels.h"
#include "tools/skin/mesh.h"
#include "tools/skin/remesh.h"

namespace unknot::skin {

// The right half as first found: on a grid finer than the gaps between fingers, thinned to what
// remeshing handles quickly.
Mesh rough_half(const Field& field);

// Positions rounded to what skin.bin holds, mirrored exactly, in an order that caches and
// compression like; influences, parts and zones.
Result<body::Skin> make_skin(const Field& field, const Mesh& right, const Grain& grain,
                             const std::vector<ZoneBox>& zones);

inline constexpr Grain full_grain = {1.0, 1.0};

// The same triangles over positions in double precision.
Mesh mesh_of(const body::Skin& skin);

}  // namespace unknot::skin
