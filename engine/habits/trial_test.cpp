#include "engine/habits/trial.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot::habits {
namespace {

const atlas::Atlas& known = atlas::built_in();

const atlas::Cause& cause(std::string_view id) {
    return *find_cause(known, id);
}

TEST(Weeks, OfOneChangeAreAllWithTheHabit) {
    for (const atlas::Cause& each : known.causes) {
        const auto weeks = weeks_of(known, each, TrialDesign::one_change, {});
        ASSERT_TRUE(weeks.has_value()) << each.id;
        EXPECT_EQ(weeks->size(), static_cast<std::size_t>(each.weeks));
        EXPECT_EQ(std::ranges::count(*weeks, TrialWeek::without), 0);
    }
}

TEST(Weeks, ByLotAreBalancedWithinEachPair) {
    unknot::testing::Chance chance(3);
    bool seen_first = false;
    bool seen_second = false;
    for (int round = 0; round < 200; ++round) {
        const std::vector<std::uint8_t> lot{static_cast<std::uint8_t>(chance.next())};
        const auto weeks = weeks_of(known, cause("long_screen_work"), TrialDesign::on_off, lot);
        ASSERT_TRUE(weeks.has_value());
        ASSERT_EQ(weeks->size(), 4U);
        for (std::size_t i = 0; i < weeks->size(); i += 2) {
            EXPECT_NE((*weeks)[i], (*weeks)[i + 1]);
            ((*weeks)[i] == TrialWeek::with ? seen_first : seen_second) = true;
        }
    }
    EXPECT_TRUE(seen_first && seen_second);
}

TEST(Weeks, ByLotAreRefusedWhereTheyMayHarmOrShowNothing) {
    const std::vector<std::uint8_t> lot{0x5A, 0xA5};
    for (const atlas::Cause& each : known.causes) {
        const auto weeks = weeks_of(known, each, TrialDesign::on_off, lot);
        EXPECT_EQ(weeks.has_value(), each.off_is_safe && !each.carries_over) << each.id;
        if (!each.off_is_safe) {
            EXPECT_EQ(weeks.error().code, ErrorCode::not_safe) << each.id;
        }
    }
    EXPECT_EQ(weeks_of(known, cause("long_sitting"), TrialDesign::on_off, {}).error().code,
              ErrorCode::internal);
}

TEST(Causes, NeverTakeTurnsWithSleepLoadOrMedicine) {
    for (const char* id : {"poor_sleep", "sudden_running_load", "high_heels", "minimal_shoes",
                           "crutches", "cough", "sudden_training_load"}) {
        EXPECT_FALSE(cause(id).off_is_safe) << id;
    }
}

const Trial change{TrialDesign::one_change, 1000, {TrialWeek::with, TrialWeek::with}};
const Trial turns{TrialDesign::on_off,
                  1000,
                  {TrialWeek::without, TrialWeek::with, TrialWeek::with, TrialWeek::without}};

TEST(Trial, KnowsWhatEachDayIs) {
    EXPECT_EQ(turns.week_on(999), std::nullopt);
    EXPECT_EQ(turns.week_on(1000), TrialWeek::without);
    EXPECT_EQ(turns.week_on(1006), TrialWeek::without);
    EXPECT_EQ(turns.week_on(1007), TrialWeek::with);
    EXPECT_EQ(turns.week_on(1027), TrialWeek::without);
    EXPECT_EQ(turns.week_on(1028), std::nullopt);
    EXPECT_EQ(turns.end(), 1028);
}

TEST(Stretches, CoverTheDaysSoFarOnceAndInOrder) {
    for (Day until = 1000; until <= 1030; ++until) {
        for (const Trial& trial : {change, turns}) {
            Day counted = 0;
            Day last = -1;
            for (const Stretch& each : stretches(trial, until)) {
                EXPECT_GT(each.from, last);
                EXPECT_LE(each.from, each.to);
                last = each.to;
                counted += each.from >= trial.from ? each.to - each.from + 1 : 0;
                for (Day day = std::max(each.from, trial.from); day <= each.to; ++day) {
                    EXPECT_EQ(trial.week_on(day) == TrialWeek::with, each.with);
                }
            }
            EXPECT_EQ(counted, std::min(until, trial.end()) - trial.from);
        }
    }
}

TEST(Adherence, CountsTheLatestAnswerOfADay) {
    const std::vector<Checked> checks{{999, true},   {1000, false}, {1000, true}, {1001, true},
                                      {1003, false}, {1013, true},  {2000, true}};
    const Adherence kept = adherence(change, checks, 1010);
    EXPECT_EQ(kept.days_with, 10);
    EXPECT_EQ(kept.told, 3);
    EXPECT_EQ(kept.kept, 2);
    EXPECT_EQ(kept.days_without, 0);
    const Adherence by_turns = adherence(turns, checks, 1028);
    EXPECT_EQ(by_turns.days_with, 14);
    EXPECT_EQ(by_turns.told, 1);
    EXPECT_EQ(by_turns.told_without, 3);
    EXPECT_EQ(by_turns.kept_without, 2);
}

std::vector<Checked> checked(const Trial& trial, bool with, bool without) {
    std::vector<Checked> out;
    for (Day day = trial.from; day < trial.end(); ++day) {
        out.push_back({day, trial.week_on(day) == TrialWeek::with ? with : without});
    }
    return out;
}

TEST(Adherence, IsGoodOnlyWhenTheWeeksDiffer) {
    const auto kept = [](const Trial& trial, bool with, bool without) {
        return kept_well(trial, adherence(trial, checked(trial, with, without), trial.end()));
    };
    EXPECT_TRUE(kept(change, true, false));
    EXPECT_FALSE(kept(change, false, false));
    EXPECT_TRUE(kept(turns, true, false));
    EXPECT_FALSE(kept(turns, true, true)) << "the weeks without were no weeks without";
    EXPECT_FALSE(kept_well(change, {})) << "never told";
}

std::vector<Rated> daily(Day from, Day to, double value) {
    std::vector<Rated> out;
    for (Day day = from; day <= to; ++day) {
        out.push_back({day, day, value + (day % 3 == 0 ? 1 : 0)});
    }
    return out;
}

std::vector<Rated> joined(std::vector<Rated> a, const std::vector<Rated>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

TEST(Outcome, SaysThatItHelpedAndWhatItCannotSay) {
    const auto pain = joined(daily(980, 999, 6), daily(1000, 1013, 1));
    const TrialOutcome found =
        outcome(known, change, checked(change, true, false), pain, {}, change.end());
    EXPECT_EQ(found.showed, Showed::helped);
    EXPECT_EQ(found.measure, "pain");
    EXPECT_LE(*found.difference_tenths, -20);
    EXPECT_LT(*found.high_tenths, 0);
    EXPECT_NE(found.says.find("lower by about"), std::string::npos) << found.says;
    EXPECT_NE(found.cannot_say.find("not why"), std::string::npos);
    EXPECT_EQ(found.says.find('{'), std::string::npos) << found.says;
}

TEST(Outcome, IsNotJudgedBeforeItsEnd) {
    const auto pain = joined(daily(980, 999, 6), daily(1000, 1009, 1));
    const auto checks = checked(change, true, false);
    const TrialOutcome runs = outcome(known, change, checks, pain, {}, 1010, Course::runs);
    EXPECT_EQ(runs.showed, Showed::not_yet);
    EXPECT_FALSE(runs.difference_tenths || runs.low_tenths || runs.high_tenths);
    EXPECT_NE(runs.says.find("8 days with"), std::string::npos) << runs.says;
    const TrialOutcome left = outcome(known, change, checks, pain, {}, 1010, Course::left);
    EXPECT_EQ(left.showed, Showed::left_early);
    EXPECT_FALSE(left.difference_tenths);
}

TEST(Outcome, OfAHabitThatWasNotKeptIsNone) {
    const auto pain = joined(daily(980, 999, 6), daily(1000, 1013, 1));
    const TrialOutcome found =
        outcome(known, change, checked(change, false, false), pain, {}, change.end());
    EXPECT_EQ(found.showed, Showed::not_kept);
    EXPECT_NE(found.says.find("0 of 14"), std::string::npos) << found.says;
}

TEST(Outcome, FallsBackOnTendernessAndSaysSo) {
    const auto tender = joined(daily(980, 999, 7), daily(1000, 1013, 2));
    const TrialOutcome found = outcome(known, change, checked(change, true, false),
                                       daily(990, 991, 5), tender, change.end());
    EXPECT_EQ(found.measure, "tenderness");
    EXPECT_NE(found.says.find("tenderness"), std::string::npos) << found.says;
    const TrialOutcome none = outcome(known, change, checked(change, true, false), {}, {}, 1014);
    EXPECT_EQ(none.showed, Showed::too_few);
    EXPECT_FALSE(none.difference_tenths.has_value());
    EXPECT_NE(none.says.find("0 days"), std::string::npos) << none.says;
}

TEST(Outcome, FillsEverySentence) {
    const auto check = [](const std::vector<Rated>& pain, Showed showed) {
        const TrialOutcome found =
            outcome(known, change, checked(change, true, false), pain, {}, change.end());
        EXPECT_EQ(found.showed, showed) << found.says;
        EXPECT_EQ(found.says.find('{'), std::string::npos) << found.says;
    };
    check(joined(daily(980, 999, 2), daily(1000, 1013, 8)), Showed::worse);
    check(joined(daily(972, 999, 4), daily(1000, 1013, 4)), Showed::no_difference);
    check(joined(daily(995, 999, 5), daily(1009, 1013, 4)), Showed::cannot_tell);
}

TEST(Trials, FromAForeignJournalAreBounded) {
    EXPECT_FALSE(is_sound({TrialDesign::on_off, 0, {}}));
    EXPECT_FALSE(is_sound({TrialDesign::on_off, 0, std::vector(53, TrialWeek::with)}));
    EXPECT_TRUE(is_sound(turns));
}

}  // namespace
}  // namespace unknot::habits
