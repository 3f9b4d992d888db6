// The postures of all moves and stretches, solved and checked at build time by tools/poses, and the
// load that each puts on the ball.
//
// The right side is the treated one; the left is its mirror image.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "engine/base/error.h"
#include "engine/body/anthropometry.h"
#include "engine/body/scene.h"
#include "engine/body/skeleton.h"

namespace unknot::body {

// One posture as whole numbers: 0.1 mrad, 0.1 mm, and the root's turn in 1/32767.
struct PackedPose {
    std::array<std::int16_t, 4> turn{};  // w, x, y, z
    std::array<std::int16_t, 3> place{};
    std::array<std::int16_t, angle_count> angles{};
    std::array<std::int16_t, 3> ball{};  // the ball's centre
};

// The part of body weight that rests on the ball, by the published tables of Build.
struct LoadShare {
    double least = 0;
    double most = 0;
};

// What takes weight off the ball, the best first.
enum class Lighten {
    lean_less,  // stand closer to the wall
    hands,
    elbows,
    other_leg,
};
BOOST_DESCRIBE_ENUM(Lighten, lean_less, hands, elbows, other_leg)

struct PoseInfo {
    std::string_view id;    // of the move or stretch; with a variant of it: "calf_roller.hips_up"
    std::string_view view;  // from where it is best seen: "right", "front_left", "above", ...
    std::span<const Solid> solids;  // the floor first
    std::optional<Ball> ball;       // where the move presses with one; its centre is a posture's
    std::string_view site;          // "soleus.middle": what lies on the ball, or empty
    PackedPose at_site;
    std::span<const PackedPose> roll;  // along the roll's path, from its start to its end
    // By Build; nothing where the pose does not rest on the ball on a floor or wall.
    std::optional<std::array<LoadShare, 3>> load;
    std::span<const Lighten> lighten;
};

// In the table that tools/poses writes: only faces and tests link it.
std::span<const PoseInfo> all_poses();
// Null for an id without a pose.
inline const PoseInfo* find_pose(std::string_view id) {
    const auto all = all_poses();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& p) { return p.id == id; });
    return found == all.end() ? nullptr : &*found;
}

// The id of the move or stretch, without the variant.
constexpr std::string_view without_variant(std::string_view id) {
    return id.substr(0, id.find('.'));
}

// A posture with its ball, in metres, treated side as asked.
struct Posture {
    Pose pose;
    Vec3 ball = Vec3::Zero();
};
Posture posture_at_site(const PoseInfo& info, Side side);
// Along the roll: 0 at its start, 1 at its end, between them blended. Without a roll: at the site.
Posture posture_on_roll(const PoseInfo& info, double along, Side side);

// How a solid stands for the treated side.
Solid on_side(const Solid& solid, Side side);

PackedPose packed(const Pose& pose, const Vec3& ball);
Posture unpacked(const PackedPose& packed);

// The force on the ball that the pose leaves possible. It does not depend on stature, since a body
// scaled as a whole keeps its levers; stature is asked for so that odd people are refused.
struct LoadRange {
    int least_newtons = 0;
    int most_newtons = 0;
    int least_percent = 0;  // of body weight
    int most_percent = 0;
};
BOOST_DESCRIBE_STRUCT(LoadRange, (), (least_newtons, most_newtons, least_percent, most_percent))

// Errors: bad_input for a person outside the tables and for a pose without a load.
Result<LoadRange> load(const PoseInfo& info, const Person& person);

}  // namespace unknot::body
