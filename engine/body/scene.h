// What stands about a body: floor, wall, furniture, and the ball it lies on.
//
// The world's axes are the body's: X forward, Y up, Z to the right of a person standing straight;
// metres.
#pragma once

#include <boost/describe/enum.hpp>

#include "engine/body/skeleton.h"

namespace unknot::body {

enum class SolidKind {
    floor,
    wall,
    mat,
    seat,  // of a chair or bench
    bed,
    table,
    block,  // a box, a book, a step
};
BOOST_DESCRIBE_ENUM(SolidKind, floor, wall, mat, seat, bed, table, block)

// A box along the axes. A floor and a wall have no end: their box says only where they are.
struct Solid {
    SolidKind kind = SolidKind::floor;
    Vec3 from = Vec3::Zero();   // the corner with the least coordinates
    Vec3 to = Vec3::Zero();     // the corner with the greatest
    Vec3 face = Vec3::UnitY();  // outward from the face that the body or the ball touches; unit
};

enum class BallKind { ball, roller };
BOOST_DESCRIBE_ENUM(BallKind, ball, roller)

struct Ball {
    BallKind kind = BallKind::ball;
    Vec3 centre = Vec3::Zero();
    double radius = 0.03;
    Vec3 axis = Vec3::UnitZ();  // along a roller; unit
    double length = 0;          // of a roller
};

}  // namespace unknot::body
