#include "engine/body/skeleton.h"

#include <gtest/gtest.h>

#include "engine/body/anthropometry.h"
#include "engine/testing.h"

namespace unknot::body {
namespace {

using testing::Chance;

double uniform(Chance& chance, double least, double most) {
    return least + (most - least) * static_cast<double>(chance.number(0, 1'000'000)) / 1e6;
}

Pose any_pose(Chance& chance) {
    Pose pose;
    for (std::size_t i = 0; i < angle_count; ++i) {
        pose.angles[i] = uniform(chance, angles()[i].least, angles()[i].most);
    }
    pose.root.rotation = Quat(uniform(chance, -1, 1), uniform(chance, -1, 1),
                              uniform(chance, -1, 1), uniform(chance, -1, 1))
                             .normalized();
    pose.root.origin = {uniform(chance, -1, 1), uniform(chance, 0, 1), uniform(chance, -1, 1)};
    return pose;
}

std::size_t part(std::string_view name) {
    return index_of(*find_part(name));
}

Vec3 far_end(const Frames& at, std::string_view name) {
    return at[part(name)] * skin_axis(part(name)).far;
}

Pose bent(std::string_view angle, double deg) {
    Pose pose;
    pose.root.origin = joints_at_zero()[0];
    pose.angles[*find_angle(angle)] = radians(deg);
    return pose;
}

TEST(Skeleton, NamesEveryPartAndAngleOnce) {
    for (std::size_t i = 0; i < part_count; ++i) {
        EXPECT_EQ(index_of(parts()[i]), i);
        EXPECT_EQ(index_of(*find_part(name_of(parts()[i]))), i);
        EXPECT_EQ(mirrored(mirrored(i)), i);
        EXPECT_TRUE(i == 0 || *parent_of(i) < i);
    }
    ASSERT_EQ(angles().size(), angle_count);
    for (std::size_t i = 0; i < angle_count; ++i) {
        EXPECT_EQ(find_angle(angles()[i].name), i);
        EXPECT_EQ(mirrored_angle(mirrored_angle(i)), i);
        EXPECT_LT(angles()[i].least, angles()[i].most);
    }
    EXPECT_EQ(angles()[mirrored_angle(*find_angle("knee.left.flexion"))].name,
              "knee.right.flexion");
    EXPECT_FALSE(find_part("tail"));
}

TEST(Skeleton, HasTheTablesLengths) {
    const auto& at = joints_at_zero();
    const auto distance = [&](std::string_view a, std::string_view b) {
        return (at[part(a)] - at[part(b)]).norm() / reference_stature_m;
    };
    EXPECT_NEAR(distance("thigh.right", "shank.right"), (422.2 / 1741 + 368.5 / 1735) / 2, 1e-9);
    EXPECT_NEAR(distance("shank.left", "foot.left"), (440.3 / 1741 + 438.6 / 1735) / 2, 1e-9);
    EXPECT_NEAR(distance("upper_arm.left", "forearm.left"), (281.7 / 1741 + 275.1 / 1735) / 2,
                1e-9);
    EXPECT_NEAR(distance("forearm.right", "hand.right"), (268.9 / 1741 + 264.3 / 1735) / 2, 1e-9);
}

// Clinical signs, on the side where they could be mistaken.
TEST(Skeleton, BendsTheWayTheNamesSay) {
    EXPECT_GT(far_end(frames(bent("hip.left.flexion", 90)), "thigh.left").x(), 0.35);
    EXPECT_LT(far_end(frames(bent("knee.right.flexion", 90)), "shank.right").x(), -0.35);
    EXPECT_GT(far_end(frames(bent("hip.right.abduction", 40)), "thigh.right").z(), 0.25);
    EXPECT_LT(far_end(frames(bent("hip.left.abduction", 40)), "thigh.left").z(), -0.25);
    const auto toes_out = [](std::string_view angle, std::string_view foot) {
        const Frames at = frames(bent(angle, 40));
        return std::abs(far_end(at, foot).z()) > std::abs(at[part(foot)].origin.z()) + 0.1;
    };
    EXPECT_TRUE(toes_out("hip.right.rotation", "foot.right"));
    EXPECT_TRUE(toes_out("hip.left.rotation", "foot.left"));
    EXPECT_GT(far_end(frames(bent("ankle.left.dorsiflexion", 20)), "foot.left").y(),
              far_end(frames(Pose{{{}, joints_at_zero()[0]}, {}}), "foot.left").y() + 0.05);
    EXPECT_GT(far_end(frames(bent("shoulder.right.flexion", 90)), "upper_arm.right").x(), 0.2);
    EXPECT_LT(far_end(frames(bent("shoulder.left.abduction", 90)), "upper_arm.left").z(), -0.4);
    EXPECT_GT(far_end(frames(bent("elbow.left.flexion", 90)), "forearm.left").x(), 0.2);
    EXPECT_GT(far_end(frames(bent("lumbar.flexion", 40)), "head").x(), 0.3);
    EXPECT_GT(far_end(frames(bent("neck.side_bend", 30)), "head").z(), 0.1);
    const Frames turned = frames(bent("head.turn", 40));
    EXPECT_GT((turned[part("head")].rotation * Vec3::UnitX()).z(), 0.5);
    // Pronation of a bent forearm turns the palm down: the palm's side of the hand looks at the
    // floor.
    Pose palm = bent("elbow.right.flexion", 90);
    palm.angles[*find_angle("elbow.right.pronation")] = radians(85);
    const std::size_t hand = part("hand.right");
    EXPECT_LT((frames(palm)[hand].rotation * skin_axis(hand).front).y(), -0.9);
}

TEST(Skeleton, MirrorsAnyPose) {
    Chance chance(7);
    for (int i = 0; i < 300; ++i) {
        const Pose pose = any_pose(chance);
        const Frames here = frames(pose);
        const Frames there = frames(mirrored(pose));
        for (std::size_t p = 0; p < part_count; ++p) {
            const Vec3 point(uniform(chance, -0.1, 0.1), uniform(chance, -0.3, 0.1),
                             uniform(chance, -0.1, 0.1));
            const Vec3 flipped(point.x(), point.y(), -point.z());
            Vec3 expected = here[p] * point;
            expected.z() *= -1;
            ASSERT_LT((there[mirrored(p)] * flipped - expected).norm(), 1e-9)
                << name_of(parts()[p]);
        }
    }
}

TEST(Skeleton, KeepsEveryJointWhole) {
    Chance chance(11);
    for (int i = 0; i < 200; ++i) {
        const Frames at = frames(any_pose(chance));
        for (std::size_t p = 1; p < part_count; ++p) {
            const std::size_t parent = *parent_of(p);
            const double reach = (joints_at_zero()[p] - joints_at_zero()[parent]).norm();
            ASSERT_NEAR((at[p].origin - at[parent].origin).norm(), reach, 1e-9);
            ASSERT_NEAR(at[p].rotation.norm(), 1, 1e-9);
        }
    }
}

TEST(Skeleton, FramesInvert) {
    Chance chance(13);
    const Frame frame = any_pose(chance).root;
    const Vec3 point(0.3, -0.2, 0.9);
    EXPECT_LT((frame.inverse() * (frame * point) - point).norm(), 1e-12);
}

TEST(Skeleton, FindsTheSurfacePointOfAnyRayAgain) {
    Chance chance(17);
    for (int i = 0; i < 3000; ++i) {
        const std::size_t p = static_cast<std::size_t>(chance.number(0, part_count - 1));
        const Segment segment = parts()[p].segment;
        const Side side = on_midline(segment) && chance.one_in(2) ? Side::left : parts()[p].side;
        const SurfacePoint point{segment, uniform(chance, 0, 1),
                                 uniform(chance, 0.01, full_turn(segment) - 0.01)};
        const Ray ray = ray_of(point, side);
        const SurfacePoint again =
            surface_point(p, ray.origin + ray.direction * uniform(chance, 0.01, 0.2));
        ASSERT_NEAR(again.along, point.along, 1e-9);
        ASSERT_NEAR(again.around_deg, point.around_deg, 1e-6);
    }
}

TEST(Skeleton, KnowsWhichWayIsRight) {
    // Seen from behind the right is on the right: +Z, with X forward and Y up.
    EXPECT_GT(joints_at_zero()[part("foot.right")].z(), 0);
    EXPECT_GT(ray_of({Segment::thorax, 0.5, 90}, Side::right).direction.z(), 0.99);
    EXPECT_LT(ray_of({Segment::thorax, 0.5, 90}, Side::left).direction.z(), -0.99);
    EXPECT_GT(ray_of({Segment::shank, 0.5, 90}, Side::right).direction.z(), 0.99);
    EXPECT_LT(ray_of({Segment::shank, 0.5, 270}, Side::right).direction.z(), -0.99);
}

TEST(Anthropometry, WeighsAWholeBody) {
    for (const Build build : {Build::neutral, Build::female, Build::male}) {
        double sum = 0;
        for (std::size_t i = 0; i < piece_count; ++i) {
            const auto piece = static_cast<Piece>(i);
            sum += piece_values(build, piece).mass * (piece >= Piece::upper_arm ? 2 : 1);
        }
        EXPECT_NEAR(sum, 1, 2e-4);
    }
}

TEST(Anthropometry, RefusesPeopleTheTablesDoNotKnow) {
    EXPECT_TRUE(check(Person{}));
    for (const Person& odd :
         {Person{0, 70, Build::male}, Person{1.7, -1, Build::male}, Person{180, 70, Build::female},
          Person{1.7, 1e9, Build::neutral}, Person{std::nan(""), 70, Build::neutral}}) {
        const auto refused = check(odd);
        ASSERT_FALSE(refused);
        EXPECT_FALSE(refused.error().next.empty());
    }
}

}  // namespace
}  // namespace unknot::body
