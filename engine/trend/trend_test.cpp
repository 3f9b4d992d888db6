#include "engine/trend/trend.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "engine/trend/verdict.h"

namespace unknot::trend {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

// Deterministic noise with mean 0: a quarter each of -1.2, -0.4, 0.4 and 1.2.
double wobble(int i) {
    return ((i * 7) % 4 - 1.5) * 0.8;
}

std::vector<Reading> course(int days, int every, double from, double to) {
    std::vector<Reading> out;
    for (int day = 0; day < days; day += every) {
        const double way = static_cast<double>(day) / (days - 1);
        out.push_back(
            {static_cast<double>(day), from + way * (to - from) + 0.5 * wobble(day), 0.65});
    }
    return out;
}

TEST(Trend, FollowsALineAndItsSlope) {
    const auto readings = course(57, 1, 7, 3);
    const std::vector<double> days{28, 56};
    const Fit fitted = fit(readings, {}, days);
    ASSERT_EQ(fitted.levels.size(), 2U);
    EXPECT_NEAR(fitted.levels[0].level, 5, 0.4);
    EXPECT_NEAR(fitted.levels[0].slope, -4.0 / 56, 0.02);
    EXPECT_NEAR(fitted.now.change.mean(), -3.75, 0.9);
    EXPECT_GT(fitted.now.change.below(0), 0.99);
    EXPECT_EQ(fitted.now.days_read, 57);
}

TEST(Trend, SaysNothingMovedWhereNothingDid) {
    const Fit fitted = fit(course(57, 1, 5, 5), {}, {});
    EXPECT_NEAR(fitted.now.change.mean(), 0, 0.5);
    EXPECT_LT(fitted.now.change.sd(), 1);
    EXPECT_GT(chance_of_same(fitted.now, 2), 0.95);
}

TEST(Trend, IsLessSureTheFewerTheReadings) {
    const auto sd = [](int every) { return fit(course(57, every, 6, 4), {}, {}).now.change.sd(); };
    EXPECT_LT(sd(1), sd(4));
    EXPECT_LT(sd(4), sd(14));
}

TEST(Trend, IsLessSureInsideAGapAndAfterTheLastReading) {
    std::vector<Reading> readings = course(15, 1, 5, 5);
    for (Reading each : course(15, 1, 5, 5)) {
        each.day += 60;
        readings.push_back(each);
    }
    const std::vector<double> days{7, 37, 67, 120, 400};
    const Fit fitted = fit(readings, {}, days);
    EXPECT_GT(fitted.levels[1].level_sd, fitted.levels[0].level_sd);
    EXPECT_GT(fitted.levels[1].level_sd, fitted.levels[2].level_sd);
    EXPECT_GT(fitted.levels[3].level_sd, fitted.levels[2].level_sd);
    EXPECT_GT(fitted.levels[4].level_sd, fitted.levels[3].level_sd);
    // A damped slope does not run away.
    EXPECT_NEAR(fitted.levels[4].level, 5, 1.5);
}

// A step of two days is two steps of one day: what is known must not depend on days looked at.
TEST(Trend, LooksBetweenChangeNothing) {
    const auto readings = course(43, 3, 7, 4);
    std::vector<double> every;
    for (int day = 0; day <= 42; ++day) {
        every.push_back(day + 0.25);
    }
    const std::vector<double> last{42.25};
    const Fit few = fit(readings, {}, last);
    const Fit many = fit(readings, {}, every);
    EXPECT_NEAR(few.now.change.mean(), many.now.change.mean(), 1e-8);
    EXPECT_NEAR(few.now.change.sd(), many.now.change.sd(), 1e-8);
    EXPECT_NEAR(few.levels[0].level, many.levels.back().level, 1e-8);
    EXPECT_NEAR(few.levels[0].level_sd, many.levels.back().level_sd, 1e-8);
}

// The smoother ends where the filter does (but for the unlikeliest points of the grid, which it
// leaves out), and a look knows only what came before it.
TEST(Trend, LooksKnowThePastOnly) {
    const auto readings = course(57, 2, 7, 3);
    const std::vector<double> days{20, 40, 56};
    const auto seen = looks(readings, {}, days);
    const Fit fitted = fit(readings, {}, days);
    EXPECT_NEAR(seen[2].level.mean(), fitted.levels[2].level, 2e-3);
    EXPECT_NEAR(seen[2].level.sd(), fitted.levels[2].level_sd, 2e-3);
    EXPECT_LT(fitted.levels[0].level_sd, seen[0].level.sd());
    std::vector<Reading> early(readings.begin(), readings.begin() + 11);  // to day 20
    EXPECT_NEAR(looks(early, {}, std::vector<double>{20}).front().change.mean(),
                seen[0].change.mean(), 0.35);
    EXPECT_EQ(seen[0].days_read, 11);
    EXPECT_EQ(seen[0].last_day, 20);
}

TEST(Trend, OrderAndDoublesMakeNoDifference) {
    auto readings = course(29, 1, 6, 4);
    const Fit once = fit(readings, {}, {});
    std::vector<Reading> shuffled;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        shuffled.push_back(readings[(i * 12) % readings.size()]);
        shuffled.push_back(readings[(i * 12) % readings.size()]);
    }
    const Fit twice = fit(shuffled, {}, {});
    EXPECT_DOUBLE_EQ(once.now.change.mean(), twice.now.change.mean());
    EXPECT_DOUBLE_EQ(once.now.change.sd(), twice.now.change.sd());
    EXPECT_EQ(twice.used, 58);
}

TEST(Trend, LeavesOutWhatIsNoReading) {
    auto readings = course(29, 1, 6, 4);
    const Fit clean = fit(readings, {}, {});
    for (const Reading& each : {Reading{nan, 5, 1}, Reading{3, nan, 1}, Reading{3, infinity, 1},
                                Reading{3, 5, 0}, Reading{3, 5, -1}, Reading{3, 5, nan},
                                Reading{3, 11, 1}, Reading{3, -1, 1}, Reading{1e300, 5, 1}}) {
        readings.push_back(each);
    }
    const Fit dirty = fit(readings, {}, {});
    EXPECT_EQ(dirty.left_out, 9);
    EXPECT_DOUBLE_EQ(dirty.now.change.mean(), clean.now.change.mean());
}

TEST(Trend, SurvivesNothingOneReadingAndAConstant) {
    EXPECT_EQ(fit({}, {}, std::vector<double>{1, 2}).used, 0);
    EXPECT_TRUE(looks({}, {}, std::vector<double>{1, nan})[1].change.empty());
    const std::vector<Reading> one{{0, 5, 0.65}};
    const std::vector<double> at{0, nan, 10};
    const Fit single = fit(one, {}, at);
    EXPECT_EQ(single.now.days_read, 1);
    EXPECT_EQ(single.levels.size(), 2U);
    EXPECT_NEAR(single.levels[0].level, 5, 2);
    EXPECT_GT(single.levels[0].level_sd, 0.5);
    std::vector<Reading> same;
    for (int day = 0; day < 40; ++day) {
        same.push_back({static_cast<double>(day), 4, 0.65});
    }
    const Fit flat = fit(same, {}, {});
    EXPECT_NEAR(flat.now.level.mean(), 4, 0.3);
    EXPECT_NEAR(flat.now.change.mean(), 0, 0.3);
    EXPECT_TRUE(std::isfinite(flat.now.change.sd()));
}

TEST(Trend, PoolsAHundredThousandReadings) {
    std::vector<Reading> readings;
    for (int i = 0; i < 100'000; ++i) {
        const double day = i / 27.0;
        readings.push_back({day, 5 + 0.5 * wobble(i), 0.65});
    }
    const Fit fitted = fit(readings, {}, std::vector<double>{0, 3703});
    EXPECT_EQ(fitted.used, 100'000);
    EXPECT_LE(fitted.now.days_read, most_steps);
    EXPECT_NEAR(fitted.levels[1].level, 5, 0.5);
    EXPECT_NEAR(fitted.now.change.mean(), 0, 0.5);
}

TEST(Trend, MoreMayBeBetter) {
    Setting setting;
    setting.less_is_better = false;
    const Fit fitted = fit(course(57, 1, 3, 8), setting, {});
    EXPECT_GT(fitted.now.change.mean(), 3);
    EXPECT_GT(chance_of_good(fitted.now, false), 0.99);
    // What began in a bad spell began low.
    EXPECT_LT(fitted.now.change.mean(), 5);
}

TEST(Trend, DistrustsAFallThatMayBeTheEndOfABadSpell) {
    std::vector<Reading> readings;
    for (int day = 0; day < 28; ++day) {
        readings.push_back({static_cast<double>(day), day < 7 ? 6.0 : 5.0, 0.65});
    }
    Setting trusting;
    trusting.starts_bad = 0;
    EXPECT_GT(fit(readings, {}, {}).now.change.mean(),
              fit(readings, trusting, {}).now.change.mean() + 0.1);
}

TEST(Spread, HasQuantilesThatItsChancesGiveBack) {
    const Spread spread({{0.5, -2, 1}, {0.5, 2, 0.5}});
    EXPECT_DOUBLE_EQ(spread.mean(), 0);
    for (const double chance : {0.025, 0.4, 0.6, 0.975}) {
        EXPECT_NEAR(spread.below(spread.quantile(chance)), chance, 1e-5);
    }
    EXPECT_EQ(Spread({{1, 3, 0}}).below(3.5), 1);
    EXPECT_EQ(Spread({{1, 3, 0}}).below(2.5), 0);
}

TEST(Verdict, NeedsDaysAndReadings) {
    const Rule rule{true, 2, 0.9, 0.9, 0.8, 14, 4};
    const auto verdict = [&](const std::vector<Reading>& readings) {
        return judge(fit(readings, {}, {}).now, rule);
    };
    EXPECT_EQ(verdict({}), Direction::too_early);
    EXPECT_EQ(verdict(course(10, 1, 8, 2)), Direction::too_early);   // ten days
    EXPECT_EQ(verdict(course(57, 28, 8, 2)), Direction::too_early);  // three readings
    EXPECT_EQ(verdict(course(57, 1, 8, 3)), Direction::improving);
    EXPECT_EQ(verdict(course(57, 1, 3, 7)), Direction::worse);
    EXPECT_EQ(verdict(course(57, 1, 5, 5)), Direction::unchanged);
}

TEST(Verdict, DoesNotPraiseASureButSmallChange) {
    const Rule rule{true, 2, 0.9, 0.9, 0.8, 14, 4};
    const Look look = fit(course(84, 1, 5, 4), {}, {}).now;
    EXPECT_NE(judge(look, rule), Direction::improving);
    EXPECT_NE(judge(look, rule), Direction::worse);
}

}  // namespace
}  // namespace unknot::trend
