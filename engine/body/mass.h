// Where a body's weight is: a point mass for each piece of the published tables, on its part.
#pragma once

#include <array>

#include "engine/body/anthropometry.h"
#include "engine/body/skeleton.h"

namespace unknot::body {

struct PointMass {
    std::size_t part = 0;
    Vec3 at = Vec3::Zero();  // in the part's frame
    double share = 0;        // of body mass
};

// The trunk, the neck with the head, and twice the arm's and the leg's three pieces.
constexpr std::size_t mass_count = 16;
std::array<PointMass, mass_count> point_masses(Build build);

// At the reference stature, in the frames' world.
Vec3 centre_of_mass(const Frames& at, Build build);

constexpr double gravity_m_s2 = 9.80665;  // standard gravity

}  // namespace unknot::body
