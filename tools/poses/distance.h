// Distances between the skin and what it lies on, shared by the solver, the checks and the loads.
#pragma once

#include "engine/body/scene.h"

namespace unknot::poses {

using body::Vec3;

// Height of a point over the face of a solid that is used; negative inside.
double over_face(const body::Solid& solid, const Vec3& p);

// How far a point is outside the face's rectangle, sideways; negative within.
double beside_face(const body::Solid& solid, const Vec3& p);

// How deep a point is below the face that is used; 0 where it is beside the face or has come out on
// the other side, as feet do under a chair.
double depth_in(const body::Solid& solid, const Vec3& p);

// How deep a point is inside the ball or the roller, were its centre there; 0 outside.
double depth_in(const body::Ball& ball, const Vec3& centre, const Vec3& p);

}  // namespace unknot::poses
