// From many uneven triangles to few even ones of the size asked for.
#pragma once

#include <functional>

#include "tools/skin/mesh.h"

namespace unknot::skin {

// How long a triangle's edge shall be at a point.
using EdgeLength = std::function<double(const Vec3&)>;

// How much longer than the shape asks for: on plain ground and at details.
struct Grain {
    double plain = 1;
    double detail = 1;
};
EdgeLength edge_length(const Shape& shape, const Grain& grain);

// The same surface with points left out until edges come near to what is wanted; quick, and uneven.
Mesh thinned(const Field& field, Mesh right, const EdgeLength& wanted);

// Isotropic remeshing (Botsch and Kobbelt 2004) of a right half: split, collapse, flip, relax, and
// back onto the skin. The rim stays on the midline.
Mesh remeshed(const Field& field, Mesh right, const EdgeLength& wanted);

}  // namespace unknot::skin
