// How much of a person's weight can come to rest on the ball, and whether the pose holds at all.
//
// Statics of rigid parts: the forces at the supports must balance weight and its moments. With more
// than two supports they are not unique, so the answer is the range that linear programming finds
// (GLPK), over all forces within friction. A joint that the pose lets hang loose may carry at most
// a quarter of the moment that holding its limb up alone would take; a support with a stated share
// carries between those bounds. Muscle force across other joints is free.
#pragma once

#include <array>
#include <utility>
#include <vector>

#include "engine/base/error.h"
#include "engine/body/anthropometry.h"
#include "tools/poses/solve.h"

namespace unknot::poses {

struct Share {
    double least = 0;  // of body weight
    double most = 0;
};

// The range of force on the ball. Errors: bad_input where no forces at these supports hold the
// body. Without a ball that rests on something: a range of zero, if the body is held.
Result<Share> load_on_ball(const PoseSpec& spec, const body::Skin& skin, const Solved& solved,
                           body::Build build);

// Friction of skin and clothes on floors, walls and covers; rubber soles hold better. Our choice.
constexpr double friction = 0.5;
constexpr double loose_joint = 0.25;

// ---- for tests: the statics alone
// ---------------------------------------------------------------

struct Support {
    Vec3 at = Vec3::Zero();
    Vec3 normal = Vec3::UnitY();  // of the force on the body
    std::size_t part = 0;
    double friction = 0;
    double least = 0;  // share of weight along the normal
    double most = 10;
};

// What supports carry together: the sum of each one's share times a factor.
struct Together {
    std::vector<std::pair<std::size_t, double>> supports;
    double least = 0;
    double most = 10;
};

// A force from part `to` on part `from`, and its opposite: limbs that lie on each other.
struct Between {
    Support on;          // the force on part `on.part`
    std::size_t by = 0;  // the part that gives it
};

struct Weight {
    Vec3 at = Vec3::Zero();
    std::size_t part = 0;
    double share = 0;
};

struct LooseJoint {
    Vec3 at = Vec3::Zero();
    std::size_t part = 0;  // whose joint it is; with all that hangs on it
};

struct Statics {
    std::vector<Weight> weights;
    std::vector<Support> supports;
    std::vector<Together> together;
    std::vector<Between> between;
    std::vector<LooseJoint> loose;
    std::size_t asked = 0;  // the support whose range is wanted
};

// The least and the greatest force along the asked support's normal, as shares of weight.
Result<Share> range_of(const Statics& statics);

}  // namespace unknot::poses
