#include "engine/body/poses.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "engine/body/mass.h"

namespace unknot::body {
namespace {

constexpr double turn_unit = 1.0 / 32767;
constexpr double unit = 1e-4;  // metres and radians

std::int16_t whole(double value, double one) {
    return static_cast<std::int16_t>(std::clamp(std::lround(value / one), -32767L, 32767L));
}

Vec3 flipped(const Vec3& v) {
    return {v.x(), v.y(), -v.z()};
}

Posture on_side(const Posture& right, Side side) {
    return side == Side::right ? right : Posture{mirrored(right.pose), flipped(right.ball)};
}

Posture between(const Posture& a, const Posture& b, double share) {
    Posture out;
    out.pose.root.rotation = a.pose.root.rotation.slerp(share, b.pose.root.rotation);
    out.pose.root.origin = (1 - share) * a.pose.root.origin + share * b.pose.root.origin;
    for (std::size_t i = 0; i < angle_count; ++i) {
        out.pose.angles[i] = (1 - share) * a.pose.angles[i] + share * b.pose.angles[i];
    }
    out.ball = (1 - share) * a.ball + share * b.ball;
    return out;
}

}  // namespace

PackedPose packed(const Pose& pose, const Vec3& ball) {
    PackedPose out;
    const Quat& q = pose.root.rotation;
    out.turn = {whole(q.w(), turn_unit), whole(q.x(), turn_unit), whole(q.y(), turn_unit),
                whole(q.z(), turn_unit)};
    for (int i = 0; i < 3; ++i) {
        const auto at = static_cast<std::size_t>(i);
        out.place[at] = whole(pose.root.origin[i], unit);
        out.ball[at] = whole(ball[i], unit);
    }
    for (std::size_t i = 0; i < angle_count; ++i) {
        out.angles[i] = whole(pose.angles[i], unit);
    }
    return out;
}

Posture unpacked(const PackedPose& packed) {
    Posture out;
    out.pose.root.rotation = Quat(packed.turn[0] * turn_unit, packed.turn[1] * turn_unit,
                                  packed.turn[2] * turn_unit, packed.turn[3] * turn_unit)
                                 .normalized();
    for (int i = 0; i < 3; ++i) {
        const auto at = static_cast<std::size_t>(i);
        out.pose.root.origin[i] = packed.place[at] * unit;
        out.ball[i] = packed.ball[at] * unit;
    }
    for (std::size_t i = 0; i < angle_count; ++i) {
        out.pose.angles[i] = packed.angles[i] * unit;
    }
    return out;
}

Posture posture_at_site(const PoseInfo& info, Side side) {
    return on_side(unpacked(info.at_site), side);
}

Posture posture_on_roll(const PoseInfo& info, double along, Side side) {
    if (info.roll.size() < 2) {
        return posture_at_site(info, side);
    }
    const double steps = static_cast<double>(info.roll.size() - 1);
    const double at = std::clamp(along, 0.0, 1.0) * steps;
    const auto first = std::min(static_cast<std::size_t>(at), info.roll.size() - 2);
    return on_side(between(unpacked(info.roll[first]), unpacked(info.roll[first + 1]),
                           at - static_cast<double>(first)),
                   side);
}

Solid on_side(const Solid& solid, Side side) {
    if (side == Side::right) {
        return solid;
    }
    Solid out = solid;
    out.from.z() = -solid.to.z();
    out.to.z() = -solid.from.z();
    out.face = flipped(solid.face);
    return out;
}

Result<LoadRange> load(const PoseInfo& info, const Person& person) {
    if (const auto ok = check(person); !ok) {
        return std::unexpected(ok.error());
    }
    if (!info.load) {
        return fail(ErrorCode::bad_input,
                    fmt::format("The load of \"{}\" is not known: no weight rests on a ball here.",
                                info.id),
                    "Choose a move with the ball on the floor or a wall.");
    }
    const LoadShare share = (*info.load)[static_cast<std::size_t>(person.build)];
    const double newtons = person.mass_kg * gravity_m_s2;
    const auto rounded = [](double value) { return static_cast<int>(std::lround(value)); };
    return LoadRange{rounded(share.least * newtons), rounded(share.most * newtons),
                     rounded(share.least * 100), rounded(share.most * 100)};
}

}  // namespace unknot::body
