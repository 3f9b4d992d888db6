#include "engine/measure/inclinometer.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot::measure {
namespace {

using atlas::TurnsAbout;
using body::degrees;
using body::radians;
using testing::Chance;
using Turn = Eigen::AngleAxisd;
using Matrix = Eigen::Matrix3d;

double real(Chance& chance, double from, double to) {
    return from + (to - from) * static_cast<double>(chance.number(0, 1'000'000)) / 1e6;
}

// The specification's own rotation, from the phone's frame to the earth's.
Matrix specified(double alpha_deg, double beta_deg, double gamma_deg) {
    return (Turn(radians(alpha_deg), Vec3::UnitZ()) * Turn(radians(beta_deg), Vec3::UnitX()) *
            Turn(radians(gamma_deg), Vec3::UnitY()))
        .toRotationMatrix();
}

struct Angles {
    double beta_deg = 0, gamma_deg = 0;
};

// What a browser tells of a rotation: beta from -180 to 180, gamma from -90 to 90, in hundredths.
Angles told_of(const Matrix& turn) {
    double beta = std::asin(std::clamp(turn(2, 1), -1.0, 1.0));
    double gamma = std::atan2(-turn(2, 0), turn(2, 2));
    if (std::abs(gamma) > std::numbers::pi / 2) {
        gamma -= std::copysign(std::numbers::pi, gamma);
        beta = std::copysign(std::numbers::pi, beta) - beta;
    }
    return {std::round(degrees(beta) * 100) / 100, std::round(degrees(gamma) * 100) / 100};
}

Vec3 told_up(const Matrix& turn) {
    const Angles angles = told_of(turn);
    return up_of(angles.beta_deg, angles.gamma_deg);
}

Vec3 line_of(TurnsAbout about) {
    return about == TurnsAbout::short_edge  ? Vec3(Vec3::UnitX())
           : about == TurnsAbout::long_edge ? Vec3(Vec3::UnitY())
                                            : Vec3(Vec3::UnitZ());
}

constexpr TurnsAbout lines[] = {TurnsAbout::short_edge, TurnsAbout::long_edge, TurnsAbout::screen};

atlas::Measure from_start(TurnsAbout about) {
    atlas::Measure measure;
    measure.zero = atlas::Zero::start;
    measure.sense = atlas::Sense::either;
    measure.turns_about = about;
    return measure;
}

TEST(Up, IsWhatTheSpecificationsRotationSays) {
    Chance chance(1);
    for (int i = 0; i < testing::rounds(5000); ++i) {
        const double beta = real(chance, -180, 180);
        const double gamma = real(chance, -90, 90);
        const Matrix turn = specified(real(chance, 0, 360), beta, gamma);
        EXPECT_LT((up_of(beta, gamma) - turn.transpose() * Vec3::UnitZ()).norm(), 1e-9);
    }
}

TEST(Up, OfAnAccelerationIsRefusedWhileThePhoneIsMoved) {
    EXPECT_TRUE(up_of_acceleration(0, 0, 9.81));
    EXPECT_FALSE(up_of_acceleration(0, 0, 0));
    EXPECT_FALSE(up_of_acceleration(4, 9, 9));
    EXPECT_FALSE(up_of_acceleration(std::nan(""), 0, 9.81));
    EXPECT_LT((*up_of_acceleration(0, 6.9367, 6.9367) - up_of(45, 0)).norm(), 1e-6);
}

// Any way in which a phone can lie at the start, turned by a known angle about its own line.
TEST(Turned, IsTheAngleTurnedFromAnyStartWithinHalfADegree) {
    Chance chance(2);
    for (int i = 0; i < testing::rounds(20'000); ++i) {
        const TurnsAbout about = chance.pick(lines);
        const atlas::Measure measure = from_start(about);
        const Matrix start =
            specified(real(chance, 0, 360), real(chance, -180, 180), real(chance, -90, 90));
        const Tilt zero = tilt(told_up(start), about);
        if (std::abs(zero.off_deg) > 45) {
            continue;  // nearly upright to its plane: refused by most_off_deg before
        }
        const double turned = real(chance, -179, 179);
        const Matrix end = start * Turn(radians(turned), line_of(about)).toRotationMatrix();
        const Tilt now = tilt(told_up(end), about);
        EXPECT_NEAR(measured_deg(measure, zero, now), std::abs(turned), 0.5);
        EXPECT_LT(off_plane_deg(measure, zero, now), 0.5);
    }
}

TEST(Turned, IsRightWhereGammaJumps) {
    const atlas::Measure measure = from_start(TurnsAbout::short_edge);
    const Tilt zero = tilt(up_of(0, 0), measure.turns_about);
    for (double turned = 80; turned <= 100; turned += 0.25) {
        // Upright, gamma is any number, and beyond it the browser turns both angles over.
        for (const double gamma : {-89.0, 0.0, 89.0}) {
            if (turned == 90) {
                const Tilt now = tilt(up_of(90, gamma), measure.turns_about);
                EXPECT_NEAR(std::abs(now.angle_deg), 90, 0.01);
            }
        }
        const Matrix turn = Turn(radians(turned), Vec3::UnitX()).toRotationMatrix();
        const Tilt now = tilt(told_up(turn), measure.turns_about);
        EXPECT_NEAR(measured_deg(measure, zero, now), turned, 0.05);
        EXPECT_LT(off_plane_deg(measure, zero, now), 0.05);
    }
}

// A phone on a shin, however it faces, on a table that is not quite level or has a bulge.
TEST(Measured, OfAShinIsHowFarItLeansWithinHalfADegree) {
    const atlas::Measure& lunge = *find_measure(testing::knowledge(), "lunge_shin_angle");
    Chance chance(3);
    for (int i = 0; i < testing::rounds(5000); ++i) {
        const double bulge = real(chance, -3, 3);
        const double lean = real(chance, 0, 60);
        const double heading = real(chance, 0, 360);
        const Tilt zero = tilt(told_up(specified(heading, bulge, 0)), lunge.turns_about);
        const Matrix shin = specified(heading, 0, 0) *
                            Turn(radians(90 + lean + bulge), Vec3::UnitX()).toRotationMatrix();
        const Tilt now = tilt(told_up(shin), lunge.turns_about);
        EXPECT_NEAR(measured_deg(lunge, zero, now), lean, 0.5);
        EXPECT_LT(off_plane_deg(lunge, zero, now), 0.5);
    }
}

TEST(Measured, OfAKneeIsHowFarItIsShortOfStraight) {
    const atlas::Measure& knee = *find_measure(testing::knowledge(), "active_knee_extension");
    const Tilt zero = tilt(up_of(0, 0), knee.turns_about);
    EXPECT_NEAR(measured_deg(knee, zero, tilt(up_of(70, 0), knee.turns_about)), 20, 1e-9);
    EXPECT_NEAR(measured_deg(knee, zero, tilt(up_of(95, 0), knee.turns_about)), -5, 1e-9);
}

TEST(Measured, OfAThighBelowTheBedIsNegative) {
    const atlas::Measure& thigh = *find_measure(testing::knowledge(), "thomas_thigh_angle");
    const Tilt zero = tilt(up_of(0, 0), thigh.turns_about);
    EXPECT_NEAR(measured_deg(thigh, zero, tilt(up_of(-12, 0), thigh.turns_about)), -12, 1e-9);
}

TEST(OffPlane, IsHowFarThePhoneIsTiltedSideways) {
    const atlas::Measure& lunge = *find_measure(testing::knowledge(), "lunge_shin_angle");
    const Tilt zero = tilt(up_of(0, 0), lunge.turns_about);
    for (const double sideways : {4.0, 12.0, 30.0}) {
        const Matrix turn =
            (Turn(radians(130), Vec3::UnitX()) * Turn(radians(sideways), Vec3::UnitZ()))
                .toRotationMatrix();
        const double expected =
            degrees(std::asin(std::sin(radians(130)) * std::sin(radians(sideways))));
        EXPECT_NEAR(off_plane_deg(lunge, zero, tilt(told_up(turn), lunge.turns_about)), expected,
                    0.05);
    }
}

// ---- holding still ------------------------------------------------------------------------------

const atlas::Measuring& rules() {
    return testing::knowledge().measuring;
}

// Readings 50 ms apart for `ms`, wandering by up to `shake_deg` about 40 degrees.
std::vector<Sample> readings(std::int64_t ms, double shake_deg, std::uint64_t seed = 4) {
    Chance chance(seed);
    std::vector<Sample> samples;
    for (std::int64_t at = 0; at <= ms; at += 50) {
        samples.push_back(
            {at, up_of(40 + real(chance, -shake_deg, shake_deg), real(chance, -0.1, 0.1))});
    }
    return samples;
}

TEST(HeldStill, NeedsTheWholeTime) {
    EXPECT_EQ(held_still({}, rules()).stillness, Stillness::waiting);
    EXPECT_EQ(held_still(readings(rules().still_ms - 50, 0), rules()).stillness,
              Stillness::waiting);
    EXPECT_EQ(held_still(readings(rules().still_ms, 0), rules()).stillness, Stillness::still);
}

TEST(HeldStill, RefusesAShake) {
    EXPECT_EQ(held_still(readings(3000, 0.4), rules()).stillness, Stillness::still);
    EXPECT_EQ(held_still(readings(3000, 4), rules()).stillness, Stillness::shaky);
    EXPECT_GT(held_still(readings(3000, 4), rules()).spread_deg, 1);
}

TEST(HeldStill, RefusesAGap) {
    auto samples = readings(3000, 0);
    std::erase_if(samples,
                  [](const Sample& each) { return each.at_ms > 1500 && each.at_ms < 2200; });
    EXPECT_EQ(held_still(samples, rules()).stillness, Stillness::waiting);
}

TEST(HeldStill, AveragesTheEnd) {
    auto samples = readings(3000, 0);
    for (Sample& each : samples) {
        // Sinks by half a degree, all of it before the end.
        each.up = up_of(each.at_ms < 2000 ? 40 : 40.5, 0);
    }
    const Held held = held_still(samples, rules());
    ASSERT_EQ(held.stillness, Stillness::still);
    EXPECT_NEAR(tilt(held.up, TurnsAbout::short_edge).angle_deg, 40.5, 0.01);
}

TEST(HeldStill, ForgetsWhatItDoesNotNeed) {
    auto samples = readings(60'000, 0);
    forget_old(samples, rules());
    EXPECT_LT(samples.size(), 60U);
    EXPECT_EQ(held_still(samples, rules()).stillness, Stillness::still);
}

}  // namespace
}  // namespace unknot::measure
