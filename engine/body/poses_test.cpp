#include "engine/body/poses.h"

#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot::body {
namespace {

Pose bent() {
    Pose pose = rest_pose();
    pose.root.rotation = Eigen::AngleAxisd(0.7, Vec3(1, 2, 3).normalized());
    pose.root.origin = {0.12, 0.34, -0.56};
    pose.angles[*find_angle("hip.right.flexion")] = radians(110);
    pose.angles[*find_angle("knee.left.flexion")] = radians(140);
    pose.angles[*find_angle("lumbar.side_bend")] = radians(-15);
    return pose;
}

PoseInfo calf_on_ball() {
    static const Solid floor[] = {{SolidKind::floor, {-1, -0.1, -1}, {1, 0, 1}, Vec3::UnitY()}};
    static const std::array<PackedPose, 2> roll{packed(rest_pose(), {0.1, 0.06, 0.1}),
                                                packed(bent(), {0.3, 0.06, 0.1})};
    PoseInfo info;
    info.id = "calf";
    info.view = "right";
    info.solids = floor;
    info.ball = Ball{};
    info.at_site = roll[0];
    info.roll = roll;
    info.load = std::array<LoadShare, 3>{{{0.09, 0.15}, {0.09, 0.16}, {0.08, 0.14}}};
    return info;
}

TEST(Poses, ComeBackFromWholeNumbersToATenthOfAMillimetre) {
    const Posture again = unpacked(packed(bent(), {0.1, 0.0635, -2}));
    EXPECT_LT((again.ball - Vec3(0.1, 0.0635, -2)).norm(), 1e-4);
    const Frames before = frames(bent());
    const Frames after = frames(again.pose);
    for (std::size_t part = 0; part < part_count; ++part) {
        EXPECT_LT((before[part].origin - after[part].origin).norm(), 5e-4);
    }
}

TEST(Poses, RollFromOneEndToTheOther) {
    const PoseInfo info = calf_on_ball();
    EXPECT_NEAR(posture_on_roll(info, 0, Side::right).ball.x(), 0.1, 1e-4);
    EXPECT_NEAR(posture_on_roll(info, 0.5, Side::right).ball.x(), 0.2, 1e-4);
    EXPECT_NEAR(posture_on_roll(info, 7, Side::right).ball.x(), 0.3, 1e-4);
    EXPECT_NEAR(posture_on_roll(info, -1, Side::right).ball.x(), 0.1, 1e-4);
}

TEST(Poses, OfTheLeftAreTheMirrorImage) {
    const PoseInfo info = calf_on_ball();
    for (const double along : {0.0, 0.3, 1.0}) {
        const Frames right = frames(posture_on_roll(info, along, Side::right).pose);
        const Frames left = frames(posture_on_roll(info, along, Side::left).pose);
        const Vec3& heel = right[index_of({Segment::foot, Side::right})].origin;
        const Vec3& other = left[index_of({Segment::foot, Side::left})].origin;
        EXPECT_LT((other - Vec3(heel.x(), heel.y(), -heel.z())).norm(), 1e-9);
    }
    const Solid wall{SolidKind::wall, {-1, 0, 0.5}, {1, 2, 1.5}, -Vec3::UnitZ()};
    const Solid mirrored = on_side(wall, Side::left);
    EXPECT_EQ(mirrored.from.z(), -1.5);
    EXPECT_EQ(mirrored.to.z(), -0.5);
    EXPECT_EQ(mirrored.face.z(), 1);
}

TEST(Load, GrowsWithBodyMassAndNotWithStature) {
    const PoseInfo info = calf_on_ball();
    const auto light = load(info, {1.80, 60, Build::neutral});
    const auto heavy = load(info, {1.80, 90, Build::neutral});
    ASSERT_TRUE(light && heavy);
    EXPECT_EQ(light->least_newtons, 53);  // 0.09 * 60 * 9.80665
    EXPECT_EQ(light->most_newtons, 88);
    EXPECT_LT(light->most_newtons, heavy->least_newtons + heavy->most_newtons);
    EXPECT_GT(heavy->least_newtons, light->least_newtons);
    EXPECT_GT(heavy->most_newtons, light->most_newtons);
    EXPECT_EQ(light->least_percent, heavy->least_percent);
    EXPECT_EQ(load(info, {1.50, 60, Build::neutral})->most_newtons, light->most_newtons);
}

TEST(Load, IsAnErrorWhereThereIsNone) {
    PoseInfo info = calf_on_ball();
    EXPECT_FALSE(load(info, {1.80, 0, Build::neutral}));
    info.load.reset();
    const auto none = load(info, {1.80, 80, Build::neutral});
    ASSERT_FALSE(none);
    EXPECT_FALSE(none.error().next.empty());
}

}  // namespace
}  // namespace unknot::body
