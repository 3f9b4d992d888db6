// Loads against statics worked out by hand.
#include "tools/poses/load.h"

#include <gtest/gtest.h>

namespace unknot::poses {
namespace {

constexpr std::size_t trunk = 0;

// A plank of one weight on two trestles: the asked one is 3/4 of the way from the weight to the
// other, so it carries a quarter.
TEST(Statics, OfAPlankOnTwoTrestlesAreALever) {
    Statics plank;
    plank.weights = {{{0.25, 1, 0}, trunk, 1}};
    plank.supports = {{{0, 1, 0}, Vec3::UnitY(), trunk, 0}, {{1, 1, 0}, Vec3::UnitY(), trunk, 0}};
    plank.asked = 1;
    const auto range = range_of(plank);
    ASSERT_TRUE(range) << range.error().message;
    EXPECT_NEAR(range->least, 0.25, 1e-9);
    EXPECT_NEAR(range->most, 0.25, 1e-9);
}

// On three trestles in a row the middle one carries anything from nothing to all that its place
// allows: with the weight in the middle, from 0 to 1.
TEST(Statics, OfThreeTrestlesAreARange) {
    Statics plank;
    plank.weights = {{{0.5, 1, 0}, trunk, 1}};
    for (const double x : {0.0, 0.5, 1.0}) {
        plank.supports.push_back({{x, 1, 0}, Vec3::UnitY(), trunk, 0});
    }
    plank.asked = 1;
    auto range = range_of(plank);
    ASSERT_TRUE(range);
    EXPECT_NEAR(range->least, 0, 1e-9);
    EXPECT_NEAR(range->most, 1, 1e-9);
    plank.supports[0].least = 0.1;  // somebody keeps a tenth on the first
    range = range_of(plank);
    ASSERT_TRUE(range);
    EXPECT_NEAR(range->most, 0.8, 1e-9);
}

// A stiff ladder of one weight leaning on a smooth wall, its foot d = tan 20 deg away for each
// metre of height, weight half-way up: the wall pushes with tan(20 deg) / 2, the floor's friction
// holds.
TEST(Statics, OfALadderAtASmoothWall) {
    const double lean = std::tan(body::radians(20));
    Statics ladder;
    ladder.weights = {{{-lean / 2, 0.5, 0}, trunk, 1}};
    ladder.supports = {{{-lean, 0, 0}, Vec3::UnitY(), trunk, 0.5},
                       {{0, 1, 0}, -Vec3::UnitX(), trunk, 0}};
    ladder.asked = 1;
    const auto range = range_of(ladder);
    ASSERT_TRUE(range) << range.error().message;
    EXPECT_NEAR(range->least, lean / 2, 1e-9);
    EXPECT_NEAR(range->most, lean / 2, 1e-9);
    ladder.supports[0].friction = lean / 2 - 0.01;  // too slippery by a little
    EXPECT_FALSE(range_of(ladder));
}

// A leg of weight 0.2 that hangs loose from the hip, its centre 0.3 m and the ball 0.6 m away: the
// ball carries half of it, give or take the quarter that a loose joint may hold.
TEST(Statics, OfALooseLegOnABall) {
    const std::size_t thigh = body::index_of({body::Segment::thigh, body::Side::right});
    Statics leg;
    leg.weights = {{{0, 1, 0}, trunk, 0.8}, {{0.3, 1, 0}, thigh, 0.2}};
    leg.supports = {{{-0.2, 1, 0}, Vec3::UnitY(), trunk, 0},
                    {{0.2, 1, 0}, Vec3::UnitY(), trunk, 0},
                    {{0.6, 1, 0}, Vec3::UnitY(), thigh, 0}};
    leg.loose = {{Vec3(0, 1, 0), thigh}};
    leg.asked = 2;
    const auto range = range_of(leg);
    ASSERT_TRUE(range);
    EXPECT_NEAR(range->least, 0.1 * 0.75, 1e-9);
    EXPECT_NEAR(range->most, 0.1 * 1.25, 1e-9);
}

TEST(Statics, OfABodyThatWouldTipOverAreAnError) {
    Statics tipping;
    tipping.weights = {{{0.5, 1, 0}, trunk, 1}};
    tipping.supports = {{{0, 0, 0}, Vec3::UnitY(), trunk, 0.5},
                        {{0.3, 0, 0}, Vec3::UnitY(), trunk, 0.5}};
    const auto range = range_of(tipping);
    ASSERT_FALSE(range);
    EXPECT_FALSE(range.error().next.empty());
}

}  // namespace
}  // namespace unknot::poses
