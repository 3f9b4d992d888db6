#include "engine/body/skin.h"

#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot::body {
namespace {

std::uint8_t part(std::string_view name) {
    return static_cast<std::uint8_t>(index_of(*find_part(name)));
}

// Four points about the right knee: two that go with one part each, two that follow both.
Skin about_the_knee() {
    const Vec3 knee = joints_at_zero()[part("shank.right")];
    const auto at = [&](double x, double y) {
        return Eigen::Vector3f((knee + Vec3(x, y, 0.01)).cast<float>());
    };
    const std::uint8_t thigh = part("thigh.right");
    const std::uint8_t shank = part("shank.right");
    Skin skin;
    skin.positions = {at(-0.05, 0.2), at(0.05, 0.001), at(-0.05, -0.001), at(-0.05, -0.2)};
    skin.influences = {{{thigh}, {255}},
                       {{thigh, shank}, {127, 128}},
                       {{thigh, shank}, {127, 128}},
                       {{shank}, {255}}};
    skin.part = {thigh, thigh, shank, shank};
    skin.zone = {1, 2, 3, 4};
    skin.triangles = {{0, 1, 2}, {1, 3, 2}};
    return skin;
}

Pose knee_bent(double deg) {
    Pose pose = rest_pose();
    pose.angles[*find_angle("knee.right.flexion")] = radians(deg);
    return pose;
}

TEST(Skin, LiesAsItWasMadeAtRest) {
    const Skin skin = about_the_knee();
    const auto at = posed(skin, motions(frames(rest_pose())));
    for (std::size_t v = 0; v < at.size(); ++v) {
        EXPECT_LT((at[v] - skin.positions[v].cast<double>()).norm(), 1e-6);
    }
}

TEST(Skin, GoesWithItsPartAndKeepsItsThicknessAtABentKnee) {
    const Skin skin = about_the_knee();
    const auto before = posed(skin, motions(frames(rest_pose())));
    const auto at = posed(skin, motions(frames(knee_bent(140))));
    EXPECT_LT((at[0] - before[0]).norm(), 1e-9);
    const Vec3 knee = joints_at_zero()[part("shank.right")];
    EXPECT_GT(at[3].y(), knee.y()) << "the calf has come up behind the thigh";
    // Linear blending would draw the kneecap to within a third of its distance from the joint.
    for (const std::size_t v : {1U, 2U}) {
        EXPECT_NEAR((at[v] - knee).norm(), (before[v] - knee).norm(), 1e-4);
    }
}

TEST(Skin, GivesItsVerticesTheirPlaceAndFindsThemByIt) {
    const Skin skin = about_the_knee();
    for (std::size_t v = 0; v < skin.positions.size(); ++v) {
        const SurfacePoint point = surface_point(skin, v);
        EXPECT_EQ(point.segment, parts()[skin.part[v]].segment);
        EXPECT_EQ(nearest_vertex(skin, point, side_of(skin, v)), v);
    }
    EXPECT_NEAR(surface_point(skin, 3).around_deg, 180, 15);
}

// A tube of eight sides about the right thigh's axis.
Skin tube() {
    const std::uint8_t thigh = part("thigh.right");
    const Frame at = frames(rest_pose())[thigh];
    Skin skin;
    for (const double along : {0.1, 0.9}) {
        for (int i = 0; i < 8; ++i) {
            const Ray ray = ray_of({Segment::thigh, along, i * 45.0}, Side::right);
            skin.positions.push_back((at * (ray.origin + 0.08 * ray.direction)).cast<float>());
            skin.influences.push_back({{thigh}, {255}});
            skin.part.push_back(thigh);
            skin.zone.push_back(0);
        }
    }
    for (std::uint16_t i = 0; i < 8; ++i) {
        const auto next = static_cast<std::uint16_t>((i + 1) % 8);
        const auto above = static_cast<std::uint16_t>(i + 8);
        skin.triangles.push_back({i, next, above});
        skin.triangles.push_back({next, static_cast<std::uint16_t>(next + 8), above});
    }
    return skin;
}

TEST(Skin, FindsAPlaceWithinItsTriangles) {
    const Skin skin = tube();
    const Motions still = motions(frames(rest_pose()));
    const std::size_t thigh = part("thigh.right");
    const Frame back = frames(rest_pose())[thigh].inverse();
    for (double along = 0.12; along < 0.9; along += 0.07) {
        for (double around = 3; around < 360; around += 17) {
            const SkinPoint found = find_point(skin, {Segment::thigh, along, around}, Side::right);
            const SurfacePoint again = surface_point(thigh, back * posed(skin, still, found));
            EXPECT_NEAR(again.along, along, 1e-5);
            EXPECT_NEAR(again.around_deg, around, 1e-3);
        }
    }
    // Beyond the tube's end there is no skin: the nearest vertex stands in.
    EXPECT_EQ(find_point(skin, {Segment::thigh, 1, 90}, Side::right).share[0], 1);
}

TEST(Skin, ComesBackFromItsBytes) {
    const Skin skin = about_the_knee();
    const std::string bytes = to_bytes(skin);
    const auto again = skin_from_bytes(bytes);
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(to_bytes(*again), bytes);
    EXPECT_EQ(again->influences, skin.influences);
    EXPECT_EQ(again->zone, skin.zone);
    for (std::size_t v = 0; v < skin.positions.size(); ++v) {
        EXPECT_LT((again->positions[v] - skin.positions[v]).norm(), 1e-4F);
    }
}

TEST(Skin, RefusesBytesThatAreNoSkin) {
    const std::string good = to_bytes(about_the_knee());
    for (std::size_t size = 0; size < good.size(); ++size) {
        EXPECT_FALSE(skin_from_bytes(good.substr(0, size))) << size;
    }
    EXPECT_FALSE(skin_from_bytes(good + "x"));
    testing::Chance chance(5);
    for (int i = 0; i < 2000; ++i) {
        std::string bad = good;
        bad[static_cast<std::size_t>(chance.number(0, static_cast<std::int64_t>(bad.size()) - 1))] =
            static_cast<char>(chance.number(0, 255));
        if (const auto read = skin_from_bytes(bad)) {  // then it must be safe to use
            posed(*read, motions(frames(rest_pose())));
        }
    }
}

}  // namespace
}  // namespace unknot::body
