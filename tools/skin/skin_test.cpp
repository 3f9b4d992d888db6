// The tool's parts on shapes with known answers, and the figure's own skin.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <fstream>
#include <iterator>
#include <numbers>

#include <gtest/gtest.h>

#include "engine/atlas/atlas.h"
#include "tools/skin/check.h"
#include "tools/skin/figure.h"
#include "tools/skin/gltf.h"
#include "tools/skin/shape.h"
#include "tools/skin/skins.h"
#include "tools/skin/weights.h"

namespace unknot::skin {
namespace {

const std::string content = UNKNOT_SOURCE_DIR "/content";

Solid solid(Form form, double blend = 0) {
    return {"", 0, Way::add, blend, std::move(form)};
}

// A ball of 10 cm around the middle between the hips.
Shape ball_shape() {
    return {0.012, 0.0, {solid(Ellipsoid{Vec3::Zero(), Vec3::Constant(0.1)})}, {}};
}

Loft tube() {
    const std::vector<double> at{-0.2, 0.2};
    const auto level = [&](double x) { return Spline(at, {x, x}); };
    return {1,           -0.2,         0.2,      level(0.05), level(-0.05),
            level(0.05), level(-0.05), level(2), level(0.5)};
}

TEST(Spline, RunsThroughItsPointsAndIsStraightBetweenTwo) {
    const Spline line({0, 2}, {1, 5});
    EXPECT_NEAR(line.sample(0.5).value, 2, 1e-12);
    EXPECT_NEAR(line.sample(0.5).slope, 2, 1e-12);
    const Spline curve({0, 1, 2, 4}, {0, 1, 0, 3});
    for (const auto& [at, value] : {std::pair{0.0, 0.0}, {1.0, 1.0}, {2.0, 0.0}, {4.0, 3.0}}) {
        EXPECT_NEAR(curve.sample(at).value, value, 1e-12);
    }
    EXPECT_NEAR(curve.sample(1 - 1e-9).slope, curve.sample(1 + 1e-9).slope, 1e-6);
}

TEST(Distance, IsThatToABallWhicheverWayTheBallIsTold) {
    const Ellipsoid ellipsoid{{0, 0, 0}, Vec3::Constant(0.1), Quat::Identity()};
    const Chain chain{{{{0, 0, 0}, 0.1}, {{0, 0.3, 0}, 0.1}}};
    for (const Vec3& p : {Vec3(0.3, 0, 0), Vec3(0.05, 0, 0.02), Vec3(0, -0.25, 0)}) {
        EXPECT_NEAR(distance(ellipsoid, p), p.norm() - 0.1, 1e-9);
        EXPECT_NEAR(distance(chain, p), p.norm() - 0.1, 1e-9);
    }
}

TEST(Distance, OfALoftIsThatOfATubeAlongItsSides) {
    EXPECT_NEAR(distance(tube(), {0.08, 0.1, 0}), 0.03, 1e-9);
    EXPECT_NEAR(distance(tube(), {0, 0, 0.02}), -0.03, 1e-9);
    EXPECT_NEAR(distance(tube(), {0, 0.25, 0}), 0.05, 1e-9);
}

TEST(SmoothMin, MeltsOnlyWhatIsNear) {
    EXPECT_EQ(smooth_min(0.1, 0.5, 0.2), 0.1);
    EXPECT_EQ(smooth_min(0.5, 0.1, 0.2), 0.1);
    EXPECT_NEAR(smooth_min(0.1, 0.1, 0.2), 0.05, 1e-12);
    EXPECT_EQ(smooth_min(0.1, 0.1, 0), 0.1);
}

TEST(Field, IsTheSameOnBothSidesAndFlatAcrossTheMidline) {
    const auto text = [] {
        std::ifstream in(content + "/body/shape.toml");
        return std::string(std::istreambuf_iterator<char>(in), {});
    }();
    const Field field(*read_shape(text, "shape.toml"));
    EXPECT_EQ(field({0.1, 1.3, 0.07}), field({0.1, 1.3, -0.07}));
    EXPECT_EQ(field.gradient({0.12, 1.3, 0}).z(), 0);
    const Vec3 on = field.onto_skin({0.15, 1.2, 0.05});
    EXPECT_NEAR(field(on), 0, 1e-5);
}

TEST(Shape, NamesTheFirstSlipWithItsLine) {
    const auto message = [](std::string_view toml) {
        const auto read = read_shape(toml, "shape.toml");
        return read ? "" : read.error().message;
    };
    EXPECT_EQ(message("edge = 0.02\nseam = \n").substr(0, 13), "shape.toml:2:");
    const std::string head = "edge = 0.02\nseam = 0.0\ndetail = []\n[[solid]]\nname = \"a\"\n";
    EXPECT_EQ(message(head + "part = \"tail\"\nblend = 0.0\nform = \"ellipsoid\"\n"
                             "centre = [0.0, 0.0, 0.0]\nradii = [1.0, 1.0, 1.0]\n"),
              "shape.toml:4: 'tail' is no part of the body");
    EXPECT_EQ(message(head + "part = \"head\"\nblend = 0.0\nform = \"ellipsoid\"\n"
                             "centre = [0.0, 0.0]\nradii = [1.0, 1.0, 1.0]\n"),
              "shape.toml:9: 'centre' must hold 3 to 3 numbers");
}

TEST(Meshing, OfABallIsClosedRoundAndEven) {
    const Field field(ball_shape());
    const EdgeLength wanted = edge_length(field.shape(), full_grain);
    const Mesh mesh = both_halves(remeshed(field, right_half(field, 0.006), wanted));
    const Vec3 middle = body::joints_at_zero()[0];
    for (const Vec3& p : mesh.points) {
        EXPECT_NEAR((p - middle).norm(), 0.1, 1e-4);
    }
    std::size_t edges = 0;
    for (const Edge& edge : edges_of(mesh)) {
        ++edges;
        ASSERT_EQ(edge.triangles.size(), 2U);
        const double length = (mesh.points[edge.low] - mesh.points[edge.high]).norm();
        EXPECT_GT(length, 0.4 * 0.012);
        EXPECT_LT(length, 1.7 * 0.012);
    }
    EXPECT_EQ(mesh.points.size() + mesh.triangles.size() - edges, 2U);
}

// Made once for all tests below: it takes seconds. The light skin is enough for most.
struct Made {
    std::vector<ZoneBox> zones;
    Skins skins;
    const body::Skin& skin = skins.light;
};

Skins make_both(const std::vector<ZoneBox>& zones) {
    std::ifstream in(content + "/body/shape.toml");
    const std::string text(std::istreambuf_iterator<char>(in), {});
    return *make_skins(Field(*read_shape(text, "shape.toml")), zones);
}

const Made& made() {
    static const auto zones = *read_zones(content);
    static const Made all{zones, make_both(zones)};
    return all;
}

TEST(Figure, ComesOutTheSameEveryTime) {
    const Skins again = make_both(made().zones);
    EXPECT_EQ(body::to_bytes(again.full), body::to_bytes(made().skins.full));
    EXPECT_EQ(body::to_bytes(again.light), body::to_bytes(made().skins.light));
}

TEST(Figure, PassesItsChecks) {
    EXPECT_EQ(problems_of(made().skins, made().zones), std::vector<std::string>{});
}

TEST(Figure, ReadsBackFromItsBytes) {
    const auto back = body::skin_from_bytes(body::to_bytes(made().skin));
    ASSERT_TRUE(back);
    EXPECT_EQ(body::to_bytes(*back), body::to_bytes(made().skin));
}

TEST(Zones, StandInTheAtlasesOrder) {
    const auto atlas = atlas::built_in().zones;
    ASSERT_EQ(made().zones.size(), atlas.size());
    for (std::size_t i = 0; i < atlas.size(); ++i) {
        EXPECT_EQ(made().zones[i].id, atlas[i].id);
        EXPECT_EQ(made().zones[i].box.around_from_deg, atlas[i].box.around_from_deg);
    }
}

TEST(Labels, LieWhereAPersonWouldPutThem) {
    const body::Skin& skin = made().skin;
    const auto lowest = [&](std::string_view part, int axis) {
        const std::size_t wanted = body::index_of(*body::find_part(part));
        float least = 10;
        for (std::size_t v = 0; v < skin.part.size(); ++v) {
            if (skin.part[v] == wanted) {
                least = std::min(least, skin.positions[v][axis]);
            }
        }
        return least;
    };
    EXPECT_NEAR(lowest("head", 1), 1.52, 0.03);    // the chin
    EXPECT_NEAR(lowest("pelvis", 1), 0.82, 0.03);  // the gluteal folds
    EXPECT_NEAR(lowest("thigh.right", 1), 0.51, 0.04);
    EXPECT_NEAR(lowest("foot.left", 1), 0, 0.001);
    EXPECT_GT(lowest("upper_arm.right", 2), 0.13);  // lateral of the armpit
}

TEST(Weights, FadeFromThighToShankAroundTheKneeAndNowhereElse) {
    const body::Skin& skin = made().skin;
    const std::size_t shank = body::index_of(*body::find_part("shank.right"));
    for (std::size_t v = 0; v < skin.part.size(); ++v) {
        int weight = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            weight += skin.influences[v].part[i] == shank ? skin.influences[v].weight[i] : 0;
        }
        const Eigen::Vector3f& p = skin.positions[v];
        if (p.y() > 0.68F || p.z() < 0) {
            EXPECT_EQ(weight, 0) << p.transpose();
        } else if (p.y() > 0.28F && p.y() < 0.40F && p.z() < 0.25F) {
            EXPECT_GT(weight, 240) << p.transpose();
        }
    }
}

TEST(Measures, OfABallAreItsGirths) {
    const Field field(ball_shape());
    const EdgeLength wanted = edge_length(field.shape(), full_grain);
    const Mesh mesh = both_halves(remeshed(field, right_half(field, 0.006), wanted));
    body::Skin skin;
    for (const Triangle& t : mesh.triangles) {
        skin.triangles.push_back({static_cast<std::uint16_t>(t[0]),
                                  static_cast<std::uint16_t>(t[1]),
                                  static_cast<std::uint16_t>(t[2])});
    }
    const Vec3 middle = body::joints_at_zero()[0];
    const double around = girth(skin, mesh.points, middle, Vec3::UnitY());
    EXPECT_NEAR(around, 2 * std::numbers::pi * 0.1, 0.003);
    EXPECT_EQ(girth(skin, mesh.points, middle + Vec3(0, 0.2, 0), Vec3::UnitY()), 0);
}

TEST(Checks, SeeWhatIsBroken) {
    body::Skin open = made().skin;
    open.triangles.pop_back();
    EXPECT_FALSE(check_closed(open).empty());

    body::Skin inside_out = made().skin;
    for (auto& t : inside_out.triangles) {
        std::swap(t[0], t[1]);
    }
    EXPECT_FALSE(check_closed(inside_out).empty());

    body::Skin pushed = made().skin;
    for (Eigen::Vector3f& p : pushed.positions) {
        p.z() *= p.y() < 0.7F ? 0.1F : 1.0F;
    }
    EXPECT_FALSE(check_apart(pushed).empty() && check_measures(pushed).empty());

    body::Skin crooked = made().skin;
    const auto off =
        std::ranges::find_if(crooked.positions, [](const auto& p) { return p.z() > 0; });
    off->x() += 0.01F;
    EXPECT_FALSE(check_symmetric(crooked).empty());

    body::Skin dragged = made().skin;
    const auto hand = static_cast<std::uint8_t>(body::index_of(*body::find_part("hand.right")));
    const auto thigh = static_cast<std::uint8_t>(body::index_of(*body::find_part("thigh.right")));
    const auto at = std::ranges::find(dragged.part, hand) - dragged.part.begin();
    dragged.influences[static_cast<std::size_t>(at)] = {{hand, thigh}, {155, 100}};
    EXPECT_FALSE(check_weights(dragged).empty());
}

TEST(Gltf, IsABinaryFileOfTheLengthItTells) {
    const body::Skin& skin = made().skin;
    std::vector<Vec3> normals(skin.positions.size(), Vec3::UnitY());
    const std::string glb = to_glb(skin, normals);
    ASSERT_GT(glb.size(), 20U);
    EXPECT_EQ(glb.substr(0, 4), "glTF");
    std::uint32_t length = 0;
    std::memcpy(&length, glb.data() + 8, sizeof(length));
    EXPECT_EQ(length, glb.size());
    EXPECT_NE(glb.find(R"("_ZONE":5)"), std::string::npos);
    EXPECT_NE(glb.find(R"("name":"shank.right")"), std::string::npos);
}

}  // namespace
}  // namespace unknot::skin
