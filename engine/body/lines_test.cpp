#include "engine/body/lines.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

namespace unknot::body {
namespace {

LabelImage painted(int size, const std::function<std::uint16_t(double, double)>& label) {
    LabelImage image(size, size);
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            image.label[image.index(x, y)] = label(x + 0.5, y + 0.5);
        }
    }
    return image;
}

LabelImage disc(int size, double radius) {
    return painted(size, [=](double x, double y) {
        return static_cast<std::uint16_t>(std::hypot(x - size / 2.0, y - size / 2.0) < radius);
    });
}

double area_of(const BorderMap& map, const std::vector<Loop>& loops) {
    double area = 0;
    for (const Loop& loop : loops) {
        for (const BorderUse& use : loop) {
            const Curve& curve = map.borders[use.border].curve;
            const Polyline line = sampled(use.backward ? reversed(curve) : curve, 16);
            for (std::size_t i = 1; i < line.size(); ++i) {
                area += line[i - 1].x() * line[i].y() - line[i].x() * line[i - 1].y();
            }
        }
    }
    return std::abs(area / 2);
}

TEST(Tenths, AreAsShortAsTheyCanBe) {
    EXPECT_EQ(tenths(0), "0");
    EXPECT_EQ(tenths(-0.04), "0");
    EXPECT_EQ(tenths(0.5), ".5");
    EXPECT_EQ(tenths(-0.25), "-.3");
    EXPECT_EQ(tenths(12.04), "12");
    EXPECT_EQ(tenths(-12.34), "-12.3");
}

TEST(PathWriter, WritesStepsThatAddUpToRoundedPlaces) {
    PathWriter path;
    path.move({1, 2});
    for (int i = 1; i <= 9; ++i) {
        path.line({1 + i * 0.14, 2});
    }
    path.close();
    // 0.14 is written as .1 or .2 so that each place is right to a tenth: 1.26 ends as 1.3.
    EXPECT_EQ(path.text(), "M1 2l.1 0 .2 0 .1 0 .2 0 .1 0 .1 0 .2 0 .1 0 .2 0z");
}

TEST(PathWriter, LeavesOutWhatNumbersDoNotNeed) {
    PathWriter path(0.5, Point(10, 0));
    path.move({-20, 1});
    path.curve({-19, 2}, {-18, 0}, {-16, 1});
    path.curve({-15, 2}, {-14, 0}, {-12, 1});
    EXPECT_EQ(path.text(), "M0 .5c.5.5 1-.5 2 0 .5.5 1-.5 2 0");
}

TEST(Fit, FollowsACircleClosely) {
    Polyline points;
    for (int i = 0; i <= 200; ++i) {
        const double turn = std::numbers::pi * i / 200;
        points.emplace_back(50 * std::cos(turn), 50 * std::sin(turn));
    }
    const Curve curve = fitted(points, 0.1);
    EXPECT_LE(curve.pieces.size(), 3U);
    for (const Point& p : sampled(curve, 20)) {
        EXPECT_NEAR(p.norm(), 50, 0.1);
    }
    const Curve back = reversed(curve);
    EXPECT_LT((back.start - points.back()).norm(), 1e-9);
    EXPECT_LT((point_on(back, 0, 0.25) - point_on(curve, curve.pieces.size() - 1, 0.75)).norm(),
              1e-9);
}

TEST(Simplified, KeepsWhatTheToleranceAsksFor) {
    const Polyline bent{{0, 0}, {1, 0.05}, {2, 0}, {3, 0.02}, {4, 2}};
    EXPECT_EQ(simplified(bent, 0.1).size(), 3U);
    EXPECT_EQ(simplified(bent, 0.01).size(), 5U);
}

TEST(Trace, FindsOneSmoothLoopAboutADisc) {
    const BorderMap map = trace(disc(120, 40), {});
    ASSERT_EQ(map.borders.size(), 1U);
    const Border& border = map.borders[0];
    EXPECT_TRUE(border.closed);
    for (const Point& p : sampled(border.curve, 12)) {
        EXPECT_NEAR((p - Point(60, 60)).norm(), 40, 0.4);
    }
    const auto loops = map.loops([](std::uint16_t label) { return label == 1; });
    ASSERT_EQ(loops.size(), 1U);
    EXPECT_NEAR(area_of(map, loops), std::numbers::pi * 1600, 60);
}

TEST(Trace, SharesBordersSoThatPatchesTile) {
    const LabelImage image = painted(100, [](double x, double y) {
        const bool inside = std::hypot(x - 50, y - 50) < 40;
        return static_cast<std::uint16_t>(!inside ? 0 : x + 0.2 * y < 55 ? 1 : y < 45 ? 2 : 3);
    });
    const BorderMap map = trace(image, {});
    double sum = 0;
    for (std::uint16_t each = 1; each <= 3; ++each) {
        const auto loops = map.loops([=](std::uint16_t label) { return label == each; });
        EXPECT_EQ(loops.size(), 1U);
        sum += area_of(map, loops);
    }
    EXPECT_NEAR(sum, area_of(map, map.loops([](std::uint16_t label) { return label != 0; })), 1e-6);
}

TEST(Trace, DrawsTheOutlineStraightThroughWhereABorderEndsOnIt) {
    const LabelImage image = painted(100, [](double x, double y) {
        return static_cast<std::uint16_t>(y < 30 || y > 70 ? 0 : x < 50 ? 1 : 2);
    });
    const BorderMap map = trace(image, {});
    for (const Border& border : map.borders) {
        if (border.left == 0 || border.right == 0) {
            for (const Point& p : sampled(border.curve, 8)) {
                if (p.x() > 20 && p.x() < 80) {
                    EXPECT_NEAR(std::abs(p.y() - 50), 20, 0.05);
                }
            }
        }
    }
}

TEST(Trace, KeepsFoldsThatAreStrongSomewhereAndLongEnough) {
    LabelImage image = painted(100, [](double, double) { return std::uint16_t{1}; });
    image.fold_left.assign(image.label.size(), 0);
    image.fold_top.assign(image.label.size(), 0);
    const auto fold = [&](int y, int from, int to, std::uint8_t strength) {
        for (int x = from; x < to; ++x) {
            image.fold_top[image.index(x, y)] = strength;
        }
    };
    fold(20, 10, 60, 5);   // weak all along
    fold(40, 10, 18, 90);  // short
    fold(60, 10, 60, 5);   // weak, but strong in its middle
    fold(60, 30, 40, 90);
    std::vector<Border> folds;
    for (const Border& border : trace(image, {}).borders) {
        if (border.fold) {
            folds.push_back(border);
        }
    }
    ASSERT_EQ(folds.size(), 1U);
    EXPECT_EQ(folds[0].strength, 90);
    EXPECT_NEAR(folds[0].length, 50, 1);
    EXPECT_NEAR(folds[0].curve.start.y(), 60, 0.1);
}

TEST(Specks, TakeTheLabelAroundThem) {
    LabelImage image = disc(60, 20);
    image.label[image.index(30, 30)] = 0;
    image.label[image.index(31, 30)] = 7;
    image.label[image.index(2, 2)] = 1;
    drop_specks(image, 5);
    EXPECT_EQ(image.label, disc(60, 20).label);
}

TEST(Trace, HasNothingToSayAboutAnEmptyImage) {
    EXPECT_TRUE(trace(LabelImage(10, 10), {}).borders.empty());
    EXPECT_TRUE(trace(LabelImage(0, 0), {}).borders.empty());
}

}  // namespace
}  // namespace unknot::body
