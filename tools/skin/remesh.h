// From many uneven triangles to few even ones of the size asked for.
#pragma once

#include <functional>

#include "tools/skin/mesh.h"

namespace unknot::skin {

// How long a triangle's edge shall be at a point.
using EdgeLength = std::function<double(const Vec3&)>;

// `coarser` multiplies all lengths that the shape asks for.
EdgeLength edge_length(const Shape& shape, double coarser);

// Roughly that many triangles, the rim untouched; quick, and uneven.
Mesh thinned(const Mesh& mesh, std::size_t triangles);

// Isotropic remeshing (Botsch and Kobbelt 2004) of a right half: split, collapse, flip, relax, and
// back onto the skin. The rim stays on the midline.
Mesh remeshed(const Field& field, Mesh right, const EdgeLength& wanted);

}  // namespace unknot::skin
