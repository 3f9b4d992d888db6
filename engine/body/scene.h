// What a posed body lies on, leans against and presses with. World coordinates as in skeleton.h:
// metres, Y up, the floor at y = 0.
#pragma once

#include <boost/describe/enum.hpp>

#include "engine/body/skeleton.h"

namespace unknot::body {

enum class SolidKind { floor, wall, seat, back_rest, bed, cushion };
BOOST_DESCRIBE_ENUM(SolidKind, floor, wall, seat, back_rest, bed, cushion)

// A box along the axes. The floor is one too, wide and with its top at y = 0.
struct Solid {
    SolidKind kind = SolidKind::floor;
    Vec3 from = Vec3::Zero();  // the corner with the least coordinates
    Vec3 to = Vec3::Zero();
    Vec3 face = Vec3::UnitY();  // outward normal of the face that the body uses
};

// A ball, or a foam roller lying along `axis`.
struct Ball {
    Vec3 centre = Vec3::Zero();
    double radius_m = 0.0635;
    bool roller = false;
    Vec3 axis = Vec3::UnitZ();      // unit; rollers only
    double half_length_m = 0.15;  // rollers only
};

}  // namespace unknot::body
