// The body's segments as a tree of joints, and where they come to stand when the joints bend.
//
// Axes follow the ISB recommendations (Wu 2002, 2005): X forward, Y up, Z to the person's right;
// metres and radians. Zero angles are standing upright, arms hanging, thumbs forward; every
// segment's axes are then the world's. Angles have their clinical sign on both sides of the body
// (flexion, abduction, external rotation, pronation, dorsiflexion, inversion positive; trunk and
// neck: bending forward, bending and turning to the right), so a mirrored pose has the same
// numbers.
//
// Where ISB's sequence is undefined at rest (the shoulder's Y-X-Y with a hanging arm) we turn in
// the order flexion, abduction, rotation, as at the hip.
//
// The geometry is one body of 1.75 m with de Leva's neutral lengths; another stature scales it as a
// whole.
#pragma once

#include <array>
#include <cstddef>
#include <numbers>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <Eigen/Core>
#include <Eigen/Geometry>

#include "engine/body/place.h"

namespace unknot::body {

using Vec3 = Eigen::Vector3d;
using Quat = Eigen::Quaterniond;

constexpr double reference_stature_m = 1.75;

constexpr double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}
constexpr double degrees(double radians) {
    return radians * 180 / std::numbers::pi;
}

// A segment of one side. The trunk's, the neck's and the head's side is `right` by convention.
struct Part {
    Segment segment = Segment::pelvis;
    Side side = Side::right;

    friend bool operator==(const Part&, const Part&) = default;
};

constexpr std::size_t part_count = 19;  // five on the midline and twice seven

// Parents come before their children: pelvis, abdomen, thorax, neck, head, then right shoulder,
// upper arm, forearm, hand, thigh, shank, foot, then the same of the left.
const std::array<Part, part_count>& parts();
std::size_t index_of(Part part);
std::optional<std::size_t> parent_of(std::size_t part);  // nothing for the pelvis
std::size_t mirrored(std::size_t part);
std::string name_of(Part part);  // "shank.right", "thorax"
std::optional<Part> find_part(std::string_view name);

// One angle of a joint. The joint sits at the near end of its part and is named for itself.
struct Angle {
    std::string name;      // "hip.right.flexion", "lumbar.side_bend"
    std::size_t part = 0;  // that it moves
    Vec3 axis;             // in the parent's frame when the part's earlier angles are zero
    double least = 0;      // human limits, radians: what healthy adults reach without strain
    double most = 0;
};

constexpr std::size_t angle_count = 42;
// In the order in which they turn: earlier angles of a part first.
std::span<const Angle> angles();
std::optional<std::size_t> find_angle(std::string_view name);
std::size_t mirrored_angle(std::size_t angle);

// A turn and a shift: p -> rotation * p + origin.
struct Frame {
    Quat rotation = Quat::Identity();
    Vec3 origin = Vec3::Zero();

    Vec3 operator*(const Vec3& p) const { return rotation * p + origin; }
    Frame operator*(const Frame& inner) const {
        return {rotation * inner.rotation, *this * inner.origin};
    }
    Frame inverse() const {
        const Quat back = rotation.conjugate();
        return {back, -(back * origin)};
    }
};

// How a body is held. Plain numbers, so that a solver can move them.
struct Pose {
    Frame root;  // the pelvis: its origin is the middle between the hip joints
    std::array<double, angle_count> angles{};  // radians
};

// Arms 35 degrees out, feet flat on y = 0: the pose that the skin is made in.
const Pose& rest_pose();

// The same pose with left and right exchanged (mirrored in the plane z = 0).
Pose mirrored(const Pose& pose);

// Where each part's frame stands, at the reference stature. The frame's origin is the part's joint.
using Frames = std::array<Frame, part_count>;
Frames frames(const Pose& pose);

// The joint of each part when all angles are zero and the feet stand on y = 0.
const std::array<Vec3, part_count>& joints_at_zero();

// The line along which a part's skin is measured: `along` runs from `near` to `far`, `around` turns
// from `front` (0 degrees) over `outer` (90). In the part's own frame.
struct SkinAxis {
    Vec3 near;
    Vec3 far;
    Vec3 front;
    Vec3 outer;
};
const SkinAxis& skin_axis(std::size_t part);

// A point's coordinates on its part's skin, and the direction they point to. `along` is clamped to
// 0 to 1. On the trunk, `around` is 0 to 180 on either side.
SurfacePoint surface_point(std::size_t part, const Vec3& in_part_frame);
struct Ray {
    Vec3 origin;
    Vec3 direction;  // unit
};
// From the axis outward, in the part's frame. `side` matters on the trunk only.
Ray ray_of(const SurfacePoint& point, Side side);

}  // namespace unknot::body
