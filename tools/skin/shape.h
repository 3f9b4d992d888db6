// The figure as a list of simple solids, read from content/body/shape.toml.
//
// Every solid is given in the frame of a body part with all angles zero (engine/body/skeleton.h):
// the origin is the part's joint, X forward, Y up, Z to the person's right; metres. Solids of limbs
// are written for the right side. The left side mirrors all of them.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/base/error.h"
#include "engine/body/skeleton.h"
#include "tools/skin/spline.h"

namespace unknot::skin {

using body::Quat;
using body::Vec3;

struct Ellipsoid {
    Vec3 centre;
    Vec3 radii;
    Quat turn = Quat::Identity();  // of its own axes
};

// A string of round balls with straight cones between them: a finger, a tendon, a fold.
struct Chain {
    struct Ball {
        Vec3 centre;
        double radius = 0;
    };
    std::vector<Ball> balls;
};

// A solid told by its outline in two views: at each place along an axis, how far it reaches to
// either side. Between the rows the outline runs smoothly (natural cubic splines).
//   axis y (trunk and limbs): first view = x (front, back), second view = z (outer, inner)
//   axis x (foot):            first view = y (top, bottom), second view = z (outer, inner)
struct Loft {
    std::size_t axis = 1;  // 0 or 1
    double from = 0;       // along the axis
    double to = 0;
    Spline plus_first;   // front or top: a coordinate, not a radius
    Spline minus_first;  // back or bottom
    Spline plus_second;  // outer
    Spline minus_second;
    Spline square;  // exponent of the section: 2 an ellipse, more squarer
    Spline widest;  // where between minus (0) and plus (1) of the first view the section is widest
};

// Everything behind a plane.
struct Halfspace {
    Vec3 point;
    Vec3 normal;  // unit, pointing out of the solid
};

using Form = std::variant<Ellipsoid, Chain, Loft, Halfspace>;

enum class Way { add, carve };

struct Solid {
    std::string name;
    std::size_t part = 0;  // an index into body::parts(), midline or right
    Way way = Way::add;
    double blend = 0;  // metres over which it melts into what stands before it in the list
    Form form;
};

// Where the mesh is finer than elsewhere.
struct Detail {
    std::size_t part = 0;
    Vec3 centre;
    double radius = 0;
    double edge = 0;  // length of a triangle's edge within the radius
};

struct Shape {
    double edge = 0;  // length of a triangle's edge on plain ground
    double seam = 0;  // how softly the two halves meet at the midline
    std::vector<Solid> solids;
    std::vector<Detail> details;
};

// Errors: bad_input with file:line of the first slip.
Result<Shape> read_shape(std::string_view toml, std::string_view file);

}  // namespace unknot::skin
