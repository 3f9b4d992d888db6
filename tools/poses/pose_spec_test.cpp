#include "tools/poses/pose_spec.h"

#include <gtest/gtest.h>

namespace unknot::poses {
namespace {

const std::string starts =
    "[start.standing]\n"
    "root = { at = [0, 0.9, 0], lean = 10 }\n"
    "angles = { \"knee.both.flexion\" = 20 }\n"
    "[solid.floor]\nkind = \"floor\"\nfrom = [-3, -0.1, -3]\nto = [3, 0, 3]\nface = \"up\"\n"
    "[solid.wall]\nkind = \"wall\"\nfrom = [0.5, 0, -1]\nto = [1.5, 2, 1]\nface = \"back\"\n";

const std::string calf =
    "start = \"standing\"\n"
    "view = \"right\"\n"
    "solids = [\"wall\"]\n"
    "relaxed = [\"hip.right\"]\n"
    "[angles]\n\"hip.right.flexion\" = 30\n"
    "[ball]\ntool = \"firm_ball\"\nsite = \"soleus.middle\"\non = \"wall\"\n"
    "roll = [\"shank.right@0.3,180\", \"shank.right@0.5,180\"]\n"
    "[[contact]]\nspot = \"foot.left@0.1,180\"\non = \"floor\"\ncarries = [0.1, 0.5]\n"
    "[[contact]]\npart = \"pelvis.right\"\non = \"wall\"\n"
    "[[touch]]\nspot = \"hand.left@0.3,0\"\non = \"ball\"\n";

std::optional<body::SurfacePoint> only_soleus(const std::string& name) {
    return name == "soleus.middle"
               ? std::optional(body::SurfacePoint{body::Segment::shank, 0.5, 170})
               : std::nullopt;
}

std::vector<PoseSpec> read(const std::string& text, std::vector<std::string>& problems) {
    Report report;
    const auto specs =
        read_poses({"poses/starts.toml", starts}, {{"poses/calf.toml", text}}, only_soleus, report);
    for (const contentc::Problem& each : report.sorted()) {
        problems.push_back(contentc::printed(each, ""));
    }
    return specs;
}

// The one problem that a slip in the pose makes.
std::string problem_of(std::string_view from, std::string_view to) {
    std::string text = calf;
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), to);
    std::vector<std::string> problems;
    read(text, problems);
    EXPECT_EQ(problems.size(), 1U);
    return problems.empty() ? "" : problems[0];
}

TEST(PoseSpec, ReadsWhatAPoseSays) {
    std::vector<std::string> problems;
    const auto specs = read(calf, problems);
    EXPECT_EQ(problems, std::vector<std::string>{});
    ASSERT_EQ(specs.size(), 1U);
    const PoseSpec& spec = specs[0];
    EXPECT_EQ(spec.id, "calf");
    EXPECT_EQ(spec.site, "soleus.middle");
    ASSERT_EQ(spec.solids.size(), 2U);
    EXPECT_EQ(spec.solids[0].name, "floor");
    EXPECT_NEAR(spec.rough.angles[*body::find_angle("knee.left.flexion")], body::radians(20), 1e-9);
    EXPECT_TRUE(spec.meant[*body::find_angle("hip.right.flexion")]);
    EXPECT_FALSE(spec.meant[*body::find_angle("knee.left.flexion")]);
    EXPECT_GT((spec.rough.root.rotation * Vec3::UnitY()).x(), 0.1) << "leaning forward";
    ASSERT_TRUE(spec.ball && spec.ball->on && spec.ball->roll);
    EXPECT_EQ(*spec.ball->on, 1U);
    ASSERT_EQ(spec.contacts.size(), 2U);
    EXPECT_EQ((*spec.contacts[0].carries)[1], 0.5);
    EXPECT_EQ(written(spec.contacts[0]), "foot.left@0.1,180");
    EXPECT_EQ(written(spec.contacts[1]), "pelvis.right");
    ASSERT_EQ(spec.touches.size(), 1U);
    EXPECT_FALSE(spec.touches[0].b);
    const std::size_t thigh = body::index_of({body::Segment::thigh, body::Side::right});
    EXPECT_EQ(spec.relaxed, std::vector{thigh});
}

TEST(PoseSpec, ReportsEachSlipAtItsPlace) {
    EXPECT_EQ(problem_of("\"hip.right.flexion\"", "\"hip.right.flexoin\""),
              "poses/calf.toml:6:23: error: there is no angle 'hip.right.flexoin'; did you mean "
              "'hip.right.flexion'?");
    EXPECT_EQ(problem_of("= 30", "= 300"),
              "poses/calf.toml:6:23: error: hip.right.flexion goes from -25 to 125 degrees");
    EXPECT_EQ(problem_of("\"standing\"", "\"standig\""),
              "poses/calf.toml:1:9: error: there is no start 'standig'; did you mean 'standing'?");
    EXPECT_EQ(problem_of("[\"wall\"]\nrel", "[\"wal\", \"wall\"]\nrel"),
              "poses/calf.toml:3:11: error: there is no solid 'wal'; did you mean 'wall'?");
    EXPECT_EQ(problem_of("soleus.middle", "soleus.midle"),
              "poses/calf.toml:9:8: error: there is no site 'soleus.midle'; write \"muscle.site\"");
    EXPECT_EQ(problem_of("foot.left@0.1,180", "foot.left@1.1,180"),
              "poses/calf.toml:13:8: error: expected a place on the skin, such as "
              "\"shank.right@0.42,180\"");
    EXPECT_EQ(problem_of("pelvis.right", "pelvis.rihgt"),
              "poses/calf.toml:17:8: error: expected a part of the body, such as \"foot.left\" or "
              "\"pelvis\"");
    EXPECT_EQ(
        problem_of("[0.1, 0.5]", "[0.5, 0.1]"),
        "poses/calf.toml:15:11: error: expected two shares of body weight between 0 and 1, the "
        "smaller first");
    EXPECT_EQ(problem_of("view =", "veiw = \"x\"\nview ="),
              "poses/calf.toml:2:8: error: unknown field 'veiw'; did you mean 'view'?");
    EXPECT_EQ(problem_of("\"right\"", "\"rigth\""),
              "poses/calf.toml:2:8: error: there is no view 'rigth'; did you mean 'right'?");
    EXPECT_EQ(problem_of("hip.right\"]", "hipp.right\"]"),
              "poses/calf.toml:4:12: error: expected a joint, such as \"hip.right\"");
    EXPECT_TRUE(problem_of("start = \"standing\"", "start = \"standing")
                    .starts_with("poses/calf.toml:1:18: error: Error while parsing string"));
}

TEST(PoseSpec, TakesOnlyPlacesThatExist) {
    EXPECT_TRUE(parse_spot("thorax.left@0.5,170"));
    for (const char* bad :
         {"", "shank", "shank.right", "shank.right@", "shank.right@0.5", "@0.5,180",
          "shank.right@0.5,180x", "shank.right@nan,180", "shank.rite@0.5,180",
          "thorax.left@0.5,181", "shank.right@0.5,-1", "shank.right@0.5,1e9"}) {
        EXPECT_FALSE(parse_spot(bad)) << bad;
    }
}

}  // namespace
}  // namespace unknot::poses
