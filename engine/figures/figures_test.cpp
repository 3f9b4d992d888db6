#include "engine/figures/figures.h"

#include <algorithm>
#include <optional>
#include <vector>

#include <gtest/gtest.h>

#include "engine/body/built_in_skin.h"
#include "engine/figures/load_words.h"

namespace unknot::figures {
namespace {

using body::Side;
using body::ViewName;

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

const body::Skin& skin() {
    return body::built_in_skin().value();
}

const atlas::Muscle& muscle(std::string_view id) {
    return *atlas::find_muscle(atlas::built_in(), id);
}

TEST(Views, LookAtTheMuscle) {
    EXPECT_EQ(views_of(skin(), muscle("soleus"), Side::right)[0], ViewName::back);
    EXPECT_EQ(views_of(skin(), muscle("rectus_femoris"), Side::right)[0], ViewName::front);
    const auto right = views_of(skin(), muscle("tensor_fasciae_latae"), Side::right);
    const auto left = views_of(skin(), muscle("tensor_fasciae_latae"), Side::left);
    EXPECT_EQ(right[0], ViewName::front_right);
    EXPECT_EQ(left[0], ViewName::front_left);
}

TEST(Areas, OfEveryMuscleAreSkinOfItsSide) {
    for (const atlas::Muscle& each : atlas::built_in().muscles) {
        const auto vertices = vertices_of(skin(), each);
        EXPECT_GT(vertices.size(), 2U) << each.id;
        EXPECT_TRUE(std::ranges::is_sorted(vertices)) << each.id;
        for (const std::uint16_t vertex : vertices) {
            ASSERT_EQ(side_of(skin(), vertex), Side::right) << each.id;
        }
    }
}

TEST(MusclePictures, ShowAreaSpotsAndReferral) {
    const auto& soleus = muscle("soleus");
    const std::string drawn = picture(skin(), soleus, Side::left, ViewName::back, {});
    EXPECT_TRUE(has(drawn, "class=\"kn-muscle\""));
    EXPECT_TRUE(has(drawn, "class=\"kn-essential\""));
    EXPECT_TRUE(has(drawn, "class=\"kn-spill\"")) << drawn;
    EXPECT_TRUE(has(drawn, "<title>deep calf muscle</title>"));
}

TEST(Poses, AreOfEveryMoveAndStretchWithItsMuscle) {
    std::vector<std::string_view> ids;
    for (const auto& each : atlas::built_in().moves) {
        ids.push_back(each.id);
    }
    for (const auto& each : atlas::built_in().stretches) {
        ids.push_back(each.id);
    }
    for (const body::PoseInfo& pose : body::all_poses()) {
        EXPECT_NE(std::ranges::find(ids, body::without_variant(pose.id)), ids.end()) << pose.id;
    }
    for (const std::string_view id : ids) {
        const body::PoseInfo* pose = body::find_pose(id);
        ASSERT_NE(pose, nullptr) << id;
        EXPECT_FALSE(muscles_shown(*pose).empty()) << id;
    }
}

// All of them are drawn by tools/pictures in every build.
TEST(PosePictures, ShowTheMuscleOnTheBallInAFewKilobytes) {
    for (const std::string_view id :
         {"calf_ball_sitting", "chest_ball_wall", "figure_four_chair"}) {
        const auto drawn = picture(skin(), *body::find_pose(id), {});
        ASSERT_TRUE(drawn.has_value()) << id;
        EXPECT_TRUE(has(*drawn, "kn-muscle")) << id;
        EXPECT_LT(drawn->size(), 12'000U) << id;
    }
}

TEST(PosePictures, TheMuscleOfAMoveIsTheOneOnTheBall) {
    for (const body::PoseInfo& pose : body::all_poses()) {
        const atlas::Move* move = atlas::find_move(atlas::built_in(), pose.id);
        if (move == nullptr || pose.site.empty()) {
            continue;
        }
        const auto shown = muscles_shown(pose);
        ASSERT_EQ(shown.size(), 1U) << pose.id;
        EXPECT_NE(std::ranges::find(move->muscles, shown[0]), move->muscles.end()) << pose.id;
    }
}

// The share of weight that a move can put on the ball, or nothing.
std::optional<double> most_of(const atlas::Move& move) {
    const body::PoseInfo* pose = body::find_pose(move.id);
    return pose == nullptr || !pose->load ? std::nullopt : std::optional((*pose->load)[0].most);
}

TEST(Loads, AreLessAtTheWallThanOnTheFloor) {
    int pairs = 0;
    for (const atlas::Muscle& each : atlas::built_in().muscles) {
        for (const atlas::Move* wall : each.moves) {
            for (const atlas::Move* floor : each.moves) {
                const auto at_wall = most_of(*wall);
                const auto on_floor = most_of(*floor);
                if (wall->surface == atlas::Surface::wall &&
                    floor->surface == atlas::Surface::floor && at_wall && on_floor) {
                    EXPECT_LT(*at_wall, *on_floor) << wall->id << ", " << floor->id;
                    ++pairs;
                }
            }
        }
    }
    EXPECT_GE(pairs, 4);
}

TEST(Loads, GrowWithThePersonAndNeverPassTheirWeight) {
    for (const body::PoseInfo& pose : body::all_poses()) {
        if (!pose.load) {
            continue;
        }
        const auto light = body::load(pose, {1.7, 60, body::Build::neutral});
        const auto heavy = body::load(pose, {1.7, 90, body::Build::neutral});
        ASSERT_TRUE(light && heavy) << pose.id;
        EXPECT_LT(light->most_newtons, heavy->most_newtons) << pose.id;
        EXPECT_LE(light->least_newtons, light->most_newtons) << pose.id;
        EXPECT_EQ(light->most_percent, heavy->most_percent) << pose.id;
        EXPECT_LE(heavy->most_percent, 100) << pose.id;
    }
}

TEST(LoadWords, NameTheNearestShares) {
    const body::PoseInfo* pose = body::find_pose("calf_ball_sitting");
    ASSERT_NE(pose, nullptr);
    EXPECT_EQ(load_words(*pose, {0, 0, 19, 34}),
              "About a fifth to a third of your weight rests on the ball. To lighten: put more on "
              "your hands.");
    EXPECT_TRUE(has(load_words(*pose, {0, 0, 33, 34}), "About a third of your weight"));
    EXPECT_TRUE(has(load_words(*pose, {0, 0, 1, 12}), "hardly any to a tenth"));
}

}  // namespace
}  // namespace unknot::figures
