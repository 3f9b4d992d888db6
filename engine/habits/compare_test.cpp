#include "engine/habits/compare.h"

#include <cmath>
#include <numbers>
#include <vector>

#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot::habits {
namespace {

using unknot::testing::Chance;

double uniform(Chance& chance) {
    return (static_cast<double>(chance.next() >> 11U) + 0.5) / 9007199254740992.0;
}

double normal(Chance& chance) {
    return std::sqrt(-2 * std::log(uniform(chance))) *
           std::cos(2 * std::numbers::pi * uniform(chance));
}

// A person whose pain has a usual height and good and bad days, and who rates on some days.
struct Person {
    double usual = 5, spells = 1.2, noise = 0.8, effect = 0;
    int rated_of_ten = 7;
    bool starts_bad = false;  // begins the trial when the last days were bad

    // Ratings from four weeks before day 0 up to `until`; `with` says which days have the habit.
    template <class With>
    std::vector<Rated> rate(Chance& chance, Day until, With with) const {
        for (;;) {
            std::vector<Rated> out;
            const double keep = std::exp(-1.0 / 10);
            double spell = spells * normal(chance);
            double last_week = 0;
            for (Day day = -28; day < until; ++day) {
                spell = keep * spell + spells * std::sqrt(1 - keep * keep) * normal(chance);
                last_week += day >= -7 && day < 0 ? spell / 7 : 0;
                if (chance.number(1, 10) <= rated_of_ten) {
                    const double pain =
                        usual + spell + noise * normal(chance) + (with(day) ? effect : 0);
                    out.push_back({day, day, std::round(std::min(10.0, std::max(0.0, pain)))});
                }
            }
            if (!starts_bad || last_week > 0.7 * spells) {
                return out;
            }
        }
    }
};

const std::vector<Stretch> change{{-28, -1, false}, {0, 20, true}};

std::vector<Stretch> drawn_weeks(Chance& chance, int pairs) {
    std::vector<Stretch> out;
    for (int i = 0; i < pairs; ++i) {
        const bool first = chance.one_in(2);
        out.push_back({14 * i, 14 * i + 6, first});
        out.push_back({14 * i + 7, 14 * i + 13, !first});
    }
    return out;
}

bool has_it(const std::vector<Stretch>& days, Day day) {
    for (const Stretch& each : days) {
        if (day >= each.from && day <= each.to) {
            return each.with;
        }
    }
    return false;
}

struct Tally {
    int runs = 0, helped = 0, a_little = 0, worse = 0, same = 0, unsure = 0, covered = 0;
};

Tally tally(const Person& person, int pairs, std::uint64_t seed) {
    Tally out;
    Chance chance(seed);
    for (int run = 0; run < unknot::testing::rounds(200); ++run) {
        const std::vector<Stretch> days = pairs == 0 ? change : drawn_weeks(chance, pairs);
        const auto readings = person.rate(chance, pairs == 0 ? 21 : 14 * pairs,
                                          [&](Day day) { return has_it(days, day); });
        const auto found = compare(readings, days, pain_error);
        const Showed showed = judge(found);
        ++out.runs;
        out.helped += showed == Showed::helped ? 1 : 0;
        out.a_little += showed == Showed::a_little ? 1 : 0;
        out.worse += showed == Showed::worse ? 1 : 0;
        out.same += showed == Showed::no_difference ? 1 : 0;
        out.unsure += showed == Showed::cannot_tell ? 1 : 0;
        out.covered += found && found->low <= person.effect && person.effect <= found->high ? 1 : 0;
    }
    return out;
}

TEST(Compare, SeldomFindsAnEffectThatIsNotThere) {
    for (const int pairs : {0, 2, 3}) {
        const Tally found = tally(Person{}, pairs, 7);
        if (unknot::testing::sanitized) {
            continue;  // too few runs for a rate: there the sanitizers alone judge
        }
        EXPECT_LE((found.helped + found.a_little) * 100, 5 * found.runs) << pairs;
        EXPECT_LE((found.helped + found.a_little + found.worse) * 100, 8 * found.runs) << pairs;
        EXPECT_GE(found.covered * 100, 92 * found.runs) << pairs;
    }
}

TEST(Compare, IsNotMisledByPeopleWhoBeginWhenItIsBad) {
    const Tally found = tally({.starts_bad = true}, 0, 11);
    EXPECT_LE((found.helped + found.a_little) * 100, 5 * found.runs);
}

TEST(Compare, FindsALargeEffectThatIsThere) {
    EXPECT_GE(tally({.usual = 6, .effect = -3.5}, 2, 3).helped * 100,
              80 * unknot::testing::rounds(200));
    EXPECT_GE(tally({.usual = 6, .effect = -4}, 0, 5).helped * 100,
              55 * unknot::testing::rounds(200));
    EXPECT_GE(tally({.usual = 4, .effect = 3}, 3, 5).worse * 100,
              80 * unknot::testing::rounds(200));
}

TEST(Compare, SaysThatThereIsNoDifferenceOnlyWithQuietRatings) {
    const Tally quiet = tally({.spells = 0.3, .noise = 0.4, .rated_of_ten = 10}, 3, 13);
    EXPECT_GE(quiet.same * 100, 90 * quiet.runs);
    const Tally loud = tally({.spells = 2.5, .noise = 2, .rated_of_ten = 4}, 2, 13);
    EXPECT_LE(loud.same * 100, 5 * loud.runs);
}

// A rating of the last week counts as much for a side as it has days of it.
TEST(Compare, TakesMeansOverDaysByTheirShare) {
    std::vector<Rated> weekly;
    std::vector<Stretch> days;
    for (int week = 0; week < 12; ++week) {
        const bool with = week % 2 == 0;
        days.push_back({7 * week, 7 * week + 6, with});
        weekly.push_back({7 * week, 7 * week + 6, with ? 2.0 : 6.0});
    }
    const auto found = compare(weekly, days, pain_error);
    ASSERT_TRUE(found.has_value());
    EXPECT_NEAR(found->difference, -4, 0.2);
    EXPECT_EQ(found->readings_with, 6);
    EXPECT_EQ(judge(found), Showed::helped);
}

TEST(Compare, IsTheSameInWhateverOrderRatingsCome) {
    Chance chance(17);
    auto readings = Person{}.rate(chance, 21, [](Day day) { return day >= 0; });
    const auto first = compare(readings, change, pain_error);
    for (int round = 0; round < 20; ++round) {
        chance.shuffle(readings);
        const auto again = compare(readings, change, pain_error);
        EXPECT_EQ(first->difference, again->difference);
        EXPECT_EQ(first->low, again->low);
    }
}

TEST(Compare, MovesWithTheScaleAndTurnsWithTheSides) {
    Chance chance(19);
    std::vector<Rated> readings;
    std::vector<Rated> higher;
    for (Day day = -28; day < 21; day += 2) {
        const double value = 3 + normal(chance);
        readings.push_back({day, day, std::min(7.0, std::max(0.0, value))});
        higher.push_back({day, day, readings.back().value + 3});
    }
    const auto low = compare(readings, change, pain_error);
    const auto high = compare(higher, change, pain_error);
    EXPECT_NEAR(low->difference, high->difference, 1e-6);
    std::vector<Stretch> turned = change;
    for (Stretch& each : turned) {
        each.with = !each.with;
    }
    const auto other = compare(readings, turned, pain_error);
    EXPECT_NEAR(low->difference, -other->difference, 1e-6);
    EXPECT_NEAR(low->high, -other->low, 1e-6);
}

TEST(Compare, NeedsReadingsOnBothSides) {
    EXPECT_FALSE(compare({}, change, pain_error).has_value());
    const std::vector<Rated> before{{-5, -5, 4}, {-3, -3, 5}};
    EXPECT_FALSE(compare(before, change, pain_error).has_value());
    EXPECT_EQ(judge(compare(before, change, pain_error)), Showed::too_few);
    const std::vector<Rated> few{{-5, -5, 9}, {-3, -3, 9}, {5, 5, 0}, {6, 6, 0}};
    ASSERT_TRUE(compare(few, change, pain_error).has_value());
    EXPECT_EQ(judge(compare(few, change, pain_error)), Showed::too_few);
}

TEST(Compare, LeavesOutWhatNoScaleHasAndTheDaysAfterAChange) {
    const std::vector<Rated> odd{{-9, -9, 5},  {-8, -8, 5},   {-7, -7, 5},  {-6, -6, 5},
                                 {-5, -5, 99}, {-4, -4, -3},  {-3, -4, 5},  {0, 0, 0},
                                 {1, 1, 0},    {5, 5, 5},     {6, 6, 5},    {7, 7, 5},
                                 {8, 8, 5},    {100, 100, 0}, {-300, 50, 0}};
    const auto found = compare(odd, change, pain_error);
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->readings_with, 4);
    EXPECT_EQ(found->readings_without, 4);
    // Level readings after a start that is taken to be bad: a little less than the start's share.
    EXPECT_LT(std::abs(found->difference), 1);
}

TEST(Compare, BearsAThousandRatings) {
    std::vector<Rated> many;
    for (Day day = -28; day < 300; ++day) {
        for (int i = 0; i < 4; ++i) {
            many.push_back({day, day, static_cast<double>(i + 3)});
        }
    }
    const std::vector<Stretch> long_trial{{-28, 199, false}, {200, 299, true}};
    const auto found = compare(many, long_trial, pain_error);
    EXPECT_FALSE(found.has_value()) << "the newest readings are all of one side";
    const std::vector<Stretch> turned{{-28, 259, false}, {260, 299, true}};
    const auto both = compare(many, turned, pain_error);
    ASSERT_TRUE(both.has_value());
    EXPECT_EQ(both->readings_with + both->readings_without, static_cast<int>(most_readings));
}

}  // namespace
}  // namespace unknot::habits
