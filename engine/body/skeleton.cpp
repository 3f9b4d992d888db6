#include "engine/body/skeleton.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "engine/base/json.h"
#include "engine/body/anthropometry.h"

namespace unknot::body {
namespace {

constexpr std::size_t trunk_parts = 5;
constexpr std::size_t limb_parts = 7;  // of one side

// +1 on the right and the midline, -1 on the left: how Z and turns about X and Y mirror.
double sign_of(std::size_t part) {
    return part < trunk_parts + limb_parts ? 1.0 : -1.0;
}

std::size_t limb(Segment segment, Side side) {
    const auto first = trunk_parts + (side == Side::left ? limb_parts : 0);
    return first + static_cast<std::size_t>(segment) - static_cast<std::size_t>(Segment::shoulder);
}

double length_m(Piece piece) {
    return piece_values(Build::neutral, piece).length * reference_stature_m;
}

// ---- joints
// -------------------------------------------------------------------------------------

// Heights and widths that de Leva's lengths leave open, for 1.75 m. The ankle's height is 0.039 of
// stature (Winter 2009); half the distance between the hip joints is 0.36 of the distance between
// the front hip points, here 0.24 m (Bell 1990); the spine's levels are our own placing, so that
// the tables' mid hip to mid shoulder comes out.
constexpr double ankle_height_m = 0.0683;
constexpr double half_hip_width_m = 0.086;
constexpr double half_foot_width_m = 0.094;
constexpr double half_shoulder_width_m = 0.176;
constexpr double mid_hip_to_mid_shoulder = 0.29155;  // of stature: de Leva's alternative trunk

std::array<Vec3, part_count> make_joints() {
    const double shank = length_m(Piece::shank);
    const double thigh = length_m(Piece::thigh);
    const double knee_z = half_hip_width_m + (half_foot_width_m - half_hip_width_m) / 2;
    // The lengths run along slightly slanting lines.
    const double knee_y =
        ankle_height_m + std::sqrt(shank * shank - std::pow(half_foot_width_m - knee_z, 2));
    const double hip_y = knee_y + std::sqrt(thigh * thigh - std::pow(knee_z - half_hip_width_m, 2));
    const double shoulder_y = hip_y + mid_hip_to_mid_shoulder * reference_stature_m;

    std::array<Vec3, part_count> at;
    at[0] = {0, hip_y, 0};       // pelvis: mid hip
    at[1] = {-0.030, 1.040, 0};  // abdomen: L4/L5
    at[2] = {-0.035, 1.200, 0};  // thorax: T12/L1
    at[3] = {-0.030, 1.470, 0};  // neck: C7/T1
    at[4] = {0.000, 1.565, 0};   // head: below the skull's base
    const auto set = [&](Segment segment, const Vec3& right) {
        at[limb(segment, Side::right)] = right;
        at[limb(segment, Side::left)] = {right.x(), right.y(), -right.z()};
    };
    const double elbow_y = shoulder_y - length_m(Piece::upper_arm);
    set(Segment::shoulder, {0.030, shoulder_y + 0.008, 0.025});
    set(Segment::upper_arm, {-0.010, shoulder_y, half_shoulder_width_m});
    set(Segment::forearm, {-0.010, elbow_y, half_shoulder_width_m});
    set(Segment::hand, {-0.010, elbow_y - length_m(Piece::forearm), half_shoulder_width_m});
    set(Segment::thigh, {0, hip_y, half_hip_width_m});
    set(Segment::shank, {0, knee_y, knee_z});
    set(Segment::foot, {0, ankle_height_m, half_foot_width_m});
    return at;
}

// ---- angles
// -------------------------------------------------------------------------------------

struct AngleRow {
    Segment segment;
    const char* joint;
    const char* name;
    Vec3 axis;  // on the right side
    double least_deg;
    double most_deg;
};

// Limits: what clinical handbooks give as normal active range (Norkin and White 2016; spine:
// White and Panjabi 1990), rounded outward by a few degrees. The order within a part is the order
// of turning.
const std::vector<AngleRow>& angle_rows() {
    const Vec3 x = Vec3::UnitX();
    const Vec3 y = Vec3::UnitY();
    const Vec3 z = Vec3::UnitZ();
    static const std::vector<AngleRow> rows{
        {Segment::abdomen, "lumbar", "flexion", -z, -25, 45},
        {Segment::abdomen, "lumbar", "side_bend", x, -20, 20},
        {Segment::abdomen, "lumbar", "turn", -y, -12, 12},
        {Segment::thorax, "thoracic", "flexion", -z, -20, 35},
        {Segment::thorax, "thoracic", "side_bend", x, -25, 25},
        {Segment::thorax, "thoracic", "turn", -y, -35, 35},
        {Segment::neck, "neck", "flexion", -z, -35, 40},
        {Segment::neck, "neck", "side_bend", x, -30, 30},
        {Segment::neck, "neck", "turn", -y, -40, 40},
        {Segment::head, "head", "flexion", -z, -30, 25},
        {Segment::head, "head", "side_bend", x, -12, 12},
        {Segment::head, "head", "turn", -y, -40, 40},
        {Segment::shoulder, "girdle", "elevation", -x, -10, 40},
        {Segment::shoulder, "girdle", "protraction", y, -25, 30},
        {Segment::upper_arm, "shoulder", "flexion", z, -60, 170},
        {Segment::upper_arm, "shoulder", "abduction", -x, -45, 160},
        {Segment::upper_arm, "shoulder", "rotation", -y, -90, 90},
        {Segment::forearm, "elbow", "flexion", z, 0, 150},
        {Segment::forearm, "elbow", "pronation", y, -90, 85},
        {Segment::hand, "wrist", "flexion", x, -80, 80},
        {Segment::hand, "wrist", "deviation", -z, -25, 35},
        {Segment::thigh, "hip", "flexion", z, -25, 125},
        {Segment::thigh, "hip", "abduction", -x, -30, 50},
        {Segment::thigh, "hip", "rotation", -y, -45, 60},
        {Segment::shank, "knee", "flexion", -z, 0, 150},
        {Segment::foot, "ankle", "dorsiflexion", z, -55, 25},
        {Segment::foot, "ankle", "inversion", x, -20, 35},
    };
    return rows;
}

std::vector<Angle> make_angles() {
    std::vector<Angle> made;
    const auto add = [&](const AngleRow& row, Side side) {
        const std::size_t part = index_of({row.segment, side});
        const bool paired = !on_midline(row.segment);
        const double sign = sign_of(part);
        made.push_back({paired ? fmt::format("{}.{}.{}", row.joint, json::name_of(side), row.name)
                               : fmt::format("{}.{}", row.joint, row.name),
                        part,
                        {sign * row.axis.x(), sign * row.axis.y(), row.axis.z()},
                        radians(row.least_deg),
                        radians(row.most_deg)});
    };
    for (const AngleRow& row : angle_rows()) {
        if (on_midline(row.segment)) {
            add(row, Side::right);
        }
    }
    for (const Side side : {Side::right, Side::left}) {
        for (const AngleRow& row : angle_rows()) {
            if (!on_midline(row.segment)) {
                add(row, side);
            }
        }
    }
    return made;
}

// The forearm's bones turn over each other along its whole length: half of the turn is seen at the
// elbow and half at the wrist.
constexpr double pronation_at_elbow = 0.5;

// ---- skin axes
// ----------------------------------------------------------------------------------

SkinAxis trunk_axis(const Vec3& near, const Vec3& far) {
    return {near, far, Vec3::UnitX(), Vec3::UnitZ()};
}

SkinAxis right_axis(Segment segment) {
    const Vec3 x = Vec3::UnitX();
    const Vec3 y = Vec3::UnitY();
    const Vec3 z = Vec3::UnitZ();
    const Vec3 none = Vec3::Zero();
    switch (segment) {
        case Segment::pelvis:
            return trunk_axis({-0.005, -0.095, 0}, {-0.015, 0.130, 0});
        case Segment::abdomen:
            return trunk_axis({0.020, 0, 0}, {0.030, 0.160, 0});
        case Segment::thorax:
            return trunk_axis({0.030, 0, 0}, {0.015, 0.250, 0});
        case Segment::neck:
            return trunk_axis({0.005, -0.010, 0}, {0.040, 0.085, 0});
        case Segment::head:
            return trunk_axis({0.010, -0.040, 0}, {0.005, 0.185, 0});
        case Segment::shoulder:  // from beside the neck to the shoulder's tip
            return {{-0.050, 0.035, 0.020}, {-0.045, 0.000, 0.180}, x, y};
        case Segment::upper_arm:
            return {none, {0, -length_m(Piece::upper_arm), 0}, x, z};
        case Segment::forearm:  // around as if the palm faced forward
            return {none, {0, -length_m(Piece::forearm), 0}, -z, x};
        case Segment::hand:
            return {none, {0, -0.108 * reference_stature_m, 0}, -z, x};
        case Segment::thigh:
            return {none, {0, -length_m(Piece::thigh), 0.004}, x, z};
        case Segment::shank:
            return {none, {0, -length_m(Piece::shank), 0.004}, x, z};
        case Segment::foot:  // heel to toe tips
            return {{-0.062, -0.035, 0}, {0.205, -0.052, 0.010}, y, z};
    }
    return {};
}

SkinAxis make_skin_axis(std::size_t part) {
    SkinAxis axis = right_axis(parts()[part].segment);
    const double sign = sign_of(part);
    for (Vec3* v : {&axis.near, &axis.far, &axis.front, &axis.outer}) {
        v->z() *= sign;
    }
    return axis;
}

// What is left of `v` across `axis`, as a unit vector.
Vec3 across(const Vec3& v, const Vec3& axis) {
    return (v - axis * v.dot(axis)).normalized();
}

struct AxisFrame {
    Vec3 up, front, outer;
};

AxisFrame axis_frame(const SkinAxis& axis) {
    const Vec3 up = (axis.far - axis.near).normalized();
    const Vec3 front = across(axis.front, up);
    const Vec3 side = up.cross(front);
    return {up, front, side.dot(axis.outer) < 0 ? Vec3(-side) : side};
}

}  // namespace

const std::array<Part, part_count>& parts() {
    static const std::array<Part, part_count> all = [] {
        std::array<Part, part_count> made;
        std::size_t i = 0;
        for (const Segment each :
             {Segment::pelvis, Segment::abdomen, Segment::thorax, Segment::neck, Segment::head}) {
            made[i++] = {each, Side::right};
        }
        for (const Side side : {Side::right, Side::left}) {
            for (const Segment each :
                 {Segment::shoulder, Segment::upper_arm, Segment::forearm, Segment::hand,
                  Segment::thigh, Segment::shank, Segment::foot}) {
                made[i++] = {each, side};
            }
        }
        return made;
    }();
    return all;
}

std::size_t index_of(Part part) {
    if (on_midline(part.segment)) {
        // Segment counts from the head down, parts from the pelvis up.
        return static_cast<std::size_t>(Segment::pelvis) - static_cast<std::size_t>(part.segment);
    }
    return limb(part.segment, part.side);
}

std::optional<std::size_t> parent_of(std::size_t part) {
    if (part == 0) {
        return std::nullopt;
    }
    const Part& one = parts()[part];
    switch (one.segment) {
        case Segment::shoulder:
            return index_of({Segment::thorax, Side::right});
        case Segment::thigh:
            return 0;
        default:
            return part - 1;
    }
}

std::size_t mirrored(std::size_t part) {
    if (part < trunk_parts) {
        return part;
    }
    return part < trunk_parts + limb_parts ? part + limb_parts : part - limb_parts;
}

std::string name_of(Part part) {
    const auto segment = json::name_of(part.segment);
    return on_midline(part.segment) ? std::string(segment)
                                    : fmt::format("{}.{}", segment, json::name_of(part.side));
}

std::optional<Part> find_part(std::string_view name) {
    const auto found = std::find_if(parts().begin(), parts().end(),
                                    [&](const Part& part) { return name_of(part) == name; });
    return found == parts().end() ? std::nullopt : std::optional(*found);
}

std::span<const Angle> angles() {
    static const std::vector<Angle> all = make_angles();
    return all;
}

std::optional<std::size_t> find_angle(std::string_view name) {
    const auto all = angles();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Angle& a) { return a.name == name; });
    return found == all.end() ? std::nullopt
                              : std::optional(static_cast<std::size_t>(found - all.begin()));
}

std::size_t mirrored_angle(std::size_t angle) {
    constexpr std::size_t trunk = 12;
    constexpr std::size_t of_a_side = (angle_count - trunk) / 2;
    if (angle < trunk) {
        return angle;
    }
    return angle < trunk + of_a_side ? angle + of_a_side : angle - of_a_side;
}

const std::array<Vec3, part_count>& joints_at_zero() {
    static const std::array<Vec3, part_count> at = make_joints();
    return at;
}

const Pose& rest_pose() {
    static const Pose pose = [] {
        Pose made;
        made.root.origin = joints_at_zero()[0];
        for (const char* side : {"right", "left"}) {
            made.angles[*find_angle(fmt::format("shoulder.{}.abduction", side))] = radians(35);
        }
        return made;
    }();
    return pose;
}

Pose mirrored(const Pose& pose) {
    Pose out;
    const Quat& q = pose.root.rotation;
    out.root.rotation = Quat(q.w(), -q.x(), -q.y(), q.z());
    out.root.origin = {pose.root.origin.x(), pose.root.origin.y(), -pose.root.origin.z()};
    for (std::size_t i = 0; i < angle_count; ++i) {
        const Angle& angle = angles()[i];
        const bool sideways = angle.part < trunk_parts && angle.axis.z() == 0;
        out.angles[mirrored_angle(i)] = sideways ? -pose.angles[i] : pose.angles[i];
    }
    return out;
}

Frames frames(const Pose& pose) {
    std::array<Quat, part_count> turns;
    turns.fill(Quat::Identity());
    static const std::array<std::size_t, 2> pronations{*find_angle("elbow.right.pronation"),
                                                       *find_angle("elbow.left.pronation")};
    const auto all = angles();
    for (std::size_t i = 0; i < angle_count; ++i) {
        const Angle& angle = all[i];
        double value = pose.angles[i];
        if (i == pronations[0] || i == pronations[1]) {
            const Eigen::AngleAxisd rest(value * (1 - pronation_at_elbow), angle.axis);
            turns[angle.part + 1] = turns[angle.part + 1] * rest;
            value *= pronation_at_elbow;
        }
        turns[angle.part] = turns[angle.part] * Eigen::AngleAxisd(value, angle.axis);
    }
    const auto& joints = joints_at_zero();
    Frames out;
    out[0] = {pose.root.rotation * turns[0], pose.root.origin};
    for (std::size_t i = 1; i < part_count; ++i) {
        const std::size_t parent = *parent_of(i);
        out[i] = out[parent] * Frame{turns[i], joints[i] - joints[parent]};
    }
    return out;
}

const SkinAxis& skin_axis(std::size_t part) {
    static const std::array<SkinAxis, part_count> axes = [] {
        std::array<SkinAxis, part_count> made;
        for (std::size_t i = 0; i < part_count; ++i) {
            made[i] = make_skin_axis(i);
        }
        return made;
    }();
    return axes[part];
}

SurfacePoint surface_point(std::size_t part, const Vec3& in_part_frame) {
    const SkinAxis& axis = skin_axis(part);
    const AxisFrame frame = axis_frame(axis);
    const Vec3 from_near = in_part_frame - axis.near;
    const double along = from_near.dot(frame.up) / (axis.far - axis.near).norm();
    double around = degrees(std::atan2(from_near.dot(frame.outer), from_near.dot(frame.front)));
    const Segment segment = parts()[part].segment;
    if (on_midline(segment)) {
        around = std::abs(around);
    } else if (around < 0) {
        around += 360;
    }
    return {segment, std::clamp(along, 0.0, 1.0), around};
}

Ray ray_of(const SurfacePoint& point, Side side) {
    const SkinAxis& axis = skin_axis(index_of({point.segment, side}));
    const AxisFrame frame = axis_frame(axis);
    const double turn = radians(point.around_deg);
    const bool other_half = on_midline(point.segment) && side == Side::left;
    const Vec3 outer = other_half ? Vec3(-frame.outer) : frame.outer;
    return {axis.near + (axis.far - axis.near) * point.along,
            frame.front * std::cos(turn) + outer * std::sin(turn)};
}

}  // namespace unknot::body
