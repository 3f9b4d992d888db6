// From a rough posture to one that meets its contacts: nonlinear least squares over the joint
// angles, the pelvis and the ball's centre (Ceres Solver), measured on the skin as it is drawn.
#pragma once

#include <vector>

#include "engine/body/skin.h"
#include "tools/poses/pose_spec.h"

namespace unknot::poses {

// A posture with the ball in place.
struct Solved {
    body::Pose pose;
    body::Vec3 ball = body::Vec3::Zero();  // the centre; zero without a ball
};

// The posture nearest to the rough one that meets the contacts. What it could not meet is for
// check() to tell.
Solved solve(const PoseSpec& spec, const body::Skin& skin);

// The same with the ball under another spot, starting from a solved posture. Hands and feet that
// rest on something stay where they are as well as they can.
Solved solve_rolled(const PoseSpec& spec, const body::Skin& skin, const Solved& from,
                    const Spot& site);

// True for the skin of the pelvis and of the upper ends of the thighs: the buttocks hang on the
// pelvis, whichever part they are counted to.
bool sat_on(const body::Skin& skin, std::size_t vertex);

// Where a contact touches its solid: its spot, or the point of its part that comes lowest.
Vec3 touching_point(const Contact& contact, const body::Solid& solid, const body::Skin& skin,
                    const body::Motions& moved);

// How far one contact is from what it should be.
struct Gap {
    Place at;
    std::string what;  // "foot.left@0.08,180 on floor", "the ball under soleus..."
    double off_m = 0;  // distance from touching; positive apart, negative sunk in
};

struct Findings {
    std::vector<Gap> contacts;        // every contact, touch and the ball
    std::vector<Gap> sinking;         // the deepest place of each solid and of the ball
    std::vector<std::string> limits;  // angles beyond human limits
};

Findings look_at(const PoseSpec& spec, const body::Skin& skin, const Solved& solved);

// What a pose must keep: contacts within this, sinking at most this (skin gives way).
constexpr double contact_tolerance_m = 0.005;
constexpr double sinking_tolerance_m = 0.010;

// Of what a flat foot carries, heel and front carry at least this much each: who stands or leans at
// ease keeps the weight over the middle of the foot. Our choice.
constexpr double least_of_foot = 0.25;

}  // namespace unknot::poses
