#include "engine/habits/schedule.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/habits/calendar_days.h"
#include "engine/testing.h"

namespace unknot::habits {
namespace {

const atlas::Atlas& known = atlas::built_in();

Instant time(std::string_view text) {
    return parse_instant(text).value();
}

TEST(CalendarDays, ReadTimesStrictly) {
    EXPECT_EQ(minute_of("00:00"), 0);
    EXPECT_EQ(minute_of("23:59"), 1439);
    for (const char* bad : {"", "24:00", "12:60", "1:30", "12.30", "12:3o", "-1:30"}) {
        EXPECT_EQ(minute_of(bad), std::nullopt) << bad;
    }
    for (int minute = 0; minute < minutes_in_day; ++minute) {
        EXPECT_EQ(minute_of(minute_text(minute)), minute);
    }
    EXPECT_EQ(weekday_of(0), 4) << "1970-01-01 was a Thursday";
    EXPECT_EQ(weekday_name(weekday_of(*parse_day("2026-11-22"))), "Sunday");
    EXPECT_EQ(local_minute(time("2026-11-22T23:30:00-05:00")), 23 * 60 + 30);
}

Workout run(int weekday, std::string at) {
    return {{weekday, std::move(at)}, 60, "running", true, true, {"calves"}};
}

TEST(Routines, LieAroundTheWorkout) {
    const Schedule schedule{{run(1, "18:30")}, {}};
    const auto all = routines(known, schedule, time("2026-11-22T12:00:00+01:00"));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].day, "2026-11-23");
    EXPECT_EQ(all[0].at, "18:24");
    EXPECT_EQ(all[0].moment, atlas::Moment::before_workout);
    EXPECT_EQ(all[0].workout_at, "18:30");
    EXPECT_EQ(all[1].at, "19:30");
    EXPECT_EQ(all[1].moment, atlas::Moment::after_workout);
    EXPECT_EQ(all[1].regions, std::vector<std::string>{"calves"});
}

TEST(Routines, AreOverSomeTimeAfterTheyShouldHaveBeenDone) {
    const Schedule schedule{{run(7, "12:00")}, {}};
    const auto first = [&](std::string_view now) {
        return routines(known, schedule, time(now), 1).front().at;
    };
    EXPECT_EQ(first("2026-11-22T11:50:00+01:00"), "11:54");
    EXPECT_EQ(first("2026-11-22T12:14:00+01:00"), "11:54") << "still worth doing";
    EXPECT_EQ(first("2026-11-22T12:15:00+01:00"), "13:00");
    EXPECT_TRUE(routines(known, schedule, time("2026-11-22T13:25:00+01:00"), 1).empty());
}

TEST(Routines, MayLieOnTheOtherSideOfMidnight) {
    const Schedule late{{run(1, "23:30")}, {}};
    const auto tuesday = routines(known, late, time("2026-11-24T00:10:00+01:00"), 1);
    ASSERT_EQ(tuesday.size(), 1U);
    EXPECT_EQ(tuesday[0].day, "2026-11-24");
    EXPECT_EQ(tuesday[0].at, "00:30");
    const Schedule early{{run(1, "00:03")}, {}};
    const auto sunday = routines(known, early, time("2026-11-22T12:00:00+01:00"), 1);
    ASSERT_EQ(sunday.size(), 1U);
    EXPECT_EQ(sunday[0].day, "2026-11-22");
    EXPECT_EQ(sunday[0].at, "23:57");
}

TEST(Routines, KeepTheClockOnTheWallWhenTheClocksChange) {
    // The last Sunday of March 2026 in Berlin: 02:00 becomes 03:00.
    const Schedule schedule{{run(7, "10:00")}, {}};
    const auto before = routines(known, schedule, time("2026-03-28T12:00:00+01:00"), 2);
    const auto after = routines(known, schedule, time("2026-03-29T09:00:00+02:00"), 1);
    ASSERT_EQ(before.size(), 2U);
    ASSERT_EQ(after.size(), 2U);
    EXPECT_EQ(before[0].at, after[0].at);
}

TEST(Routines, OfAWeekAreInOrderAndComplete) {
    testing::Chance chance(5);
    for (int round = 0; round < testing::rounds(200); ++round) {
        Schedule schedule;
        int wanted = 0;
        for (int i = chance.small(1, 8); i > 0; --i) {
            Workout one = run(chance.small(1, 7), minute_text(chance.small(60, 20 * 60)));
            one.before = chance.one_in(2);
            one.after = chance.one_in(2);
            wanted += (one.before ? 1 : 0) + (one.after ? 1 : 0);
            schedule.workouts.push_back(one);
        }
        const auto all = routines(known, schedule, time("2026-11-22T00:00:00Z"), 7);
        EXPECT_EQ(all.size(), static_cast<std::size_t>(wanted));
        EXPECT_TRUE(std::ranges::is_sorted(
            all, {}, [](const Routine& each) { return std::pair(each.day, each.at); }));
    }
}

const Breaks working_days{{1, 2, 3, 4, 5}, "09:00", "12:00", 45};

TEST(Breaks, ComeBetweenTheTimes) {
    EXPECT_EQ(break_times(working_days), (std::vector<std::string>{"09:45", "10:30", "11:15"}));
    EXPECT_EQ(next_break(working_days, time("2026-11-23T10:30:00Z")), "11:15");
    EXPECT_EQ(next_break(working_days, time("2026-11-23T11:15:00Z")), std::nullopt);
    EXPECT_EQ(next_break(working_days, time("2026-11-22T10:30:00Z")), std::nullopt) << "Sunday";
}

TEST(Schedule, RefusesWhatMakesNoSense) {
    const auto refused = [](const Schedule& schedule) {
        const auto checked = check(known, schedule);
        EXPECT_EQ(sound(known, schedule).workouts.size() + (sound(known, schedule).breaks ? 1 : 0),
                  checked ? schedule.workouts.size() + (schedule.breaks ? 1 : 0) : 0);
        return !checked.has_value();
    };
    EXPECT_FALSE(refused({{run(1, "18:30")}, working_days}));
    EXPECT_TRUE(refused({{run(0, "18:30")}, {}}));
    EXPECT_TRUE(refused({{run(8, "18:30")}, {}}));
    EXPECT_TRUE(refused({{run(1, "25:00")}, {}}));
    for (const int minutes : {0, -5, 601}) {
        Workout odd = run(1, "18:30");
        odd.minutes = minutes;
        EXPECT_TRUE(refused({{odd}, {}}));
    }
    Workout wordy = run(1, "18:30");
    wordy.sport = std::string(61, 'x');
    EXPECT_TRUE(refused({{wordy}, {}}));
    EXPECT_TRUE(refused({{}, Breaks{{}, "09:00", "17:00", 30}}));
    EXPECT_TRUE(refused({{}, Breaks{{9}, "09:00", "17:00", 30}}));
    EXPECT_TRUE(refused({{}, Breaks{{1}, "17:00", "09:00", 30}}));
    EXPECT_TRUE(refused({{}, Breaks{{1}, "09:00", "17:00", 0}}));
    EXPECT_FALSE(check(known, {std::vector(22, run(1, "18:30")), {}}).has_value());
    EXPECT_EQ(sound(known, {std::vector(22, run(1, "18:30")), {}}).workouts.size(), most_workouts);
}

TEST(Schedule, KeepsAWorkoutWhoseRegionIsUnknown) {
    Workout newer = run(1, "18:30");
    newer.regions = {"calves", "wings"};
    EXPECT_FALSE(check(known, {{newer}, {}}).has_value());
    EXPECT_EQ(sound(known, {{newer}, {}}).workouts.at(0).regions,
              std::vector<std::string>{"calves"});
}

std::vector<Load> weekly(int minutes, int weeks, Day today) {
    std::vector<Load> out;
    for (int week = 1; week <= weeks; ++week) {
        out.push_back({today - 7 * week, minutes * 60});
    }
    return out;
}

TEST(Load, NamesAJumpAndNotASmallRise) {
    auto done = weekly(60, 4, 1000);
    EXPECT_EQ(load_change(known, {}, 1000), std::nullopt);
    done.push_back({1000, 65 * 60});
    EXPECT_FALSE(load_change(known, done, 1000)->jump);
    EXPECT_EQ(load_change(known, done, 1000)->percent, 8);
    done.push_back({999, 60 * 60});
    const auto jump = load_change(known, done, 1000);
    EXPECT_TRUE(jump->jump);
    EXPECT_EQ(jump->week_minutes, 125);
    EXPECT_EQ(jump->usual_minutes, 60);
    EXPECT_NE(jump->says.find("125 minutes"), std::string::npos);
    auto little = weekly(10, 4, 1000);
    little.push_back({1000, 25 * 60});
    EXPECT_FALSE(load_change(known, little, 1000)->jump) << "15 minutes more are no jump";
    EXPECT_EQ(load_change(known, {{1000, 3600}}, 1000)->percent, std::nullopt);
}

TEST(Load, BearsAbsurdWorkouts) {
    const std::vector<Load> absurd(5000, Load{1000, 2'000'000'000});
    EXPECT_EQ(load_change(known, absurd, 1000)->week_minutes, 7 * 24 * 60);
    EXPECT_EQ(load_change(known, {{1000, -5}, {993, 3600}}, 1000)->week_minutes, 0);
    EXPECT_EQ(load_change(known, {{2000, 3600}, {10, 3600}}, 1000), std::nullopt);
}

}  // namespace
}  // namespace unknot::habits
