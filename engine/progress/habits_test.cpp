#include "engine/progress/habits.h"

#include <algorithm>
#include <array>

#include <gtest/gtest.h>

#include "engine/habits/calendar_days.h"
#include "engine/testing.h"

namespace unknot::progress {
namespace {

using journal::draft;
using journal::Draft;
using testing::as_journal;
using testing::later;
using testing::noon;

const atlas::Atlas& known = atlas::built_in();
constexpr std::array<std::uint8_t, 2> lot{0x06, 0x00};

Instant day(int days) {
    return later(noon, days * ms_per_day);
}

// A person's journal as it grows.
struct Person {
    std::vector<Draft> drafts;

    Habits at(Instant now, const std::vector<std::string>& regions = {}) const {
        auto read = read_habits(known, as_journal(drafts), regions, now);
        EXPECT_TRUE(read.has_value());
        return read.value_or(Habits{});
    }
    void tell(std::vector<journal::CauseAnswer> answers, Instant now) {
        drafts.push_back(tell_causes(known, answers, now).value());
    }
    Result<void> start(const std::string& cause, habits::TrialDesign design, Instant now) {
        const auto id = "trial-" + std::to_string(drafts.size());
        auto started = start_trial(known, as_journal(drafts), cause, design, id, lot, now);
        if (!started) {
            return std::unexpected(started.error());
        }
        drafts.push_back(*std::move(started));
        return {};
    }
    Result<void> check(bool kept, Instant now, std::optional<std::string> on = {}) {
        auto checked = check_trial(known, as_journal(drafts), {kept, std::move(on), {}}, now);
        if (!checked) {
            return std::unexpected(checked.error());
        }
        drafts.insert(drafts.end(), checked->begin(), checked->end());
        return {};
    }
    void pain(int now_rating, Instant at) {
        journal::PainRated rated;
        rated.now = now_rating;
        drafts.push_back(draft(rated, at));
    }
};

TEST(Habits, OfAnEmptyJournalAskAndProposeNothing) {
    const Habits empty = Person{}.at(noon);
    EXPECT_EQ(empty.ask.size(), habits::questions_a_sitting);
    EXPECT_EQ(empty.open_questions, static_cast<int>(known.causes.size()));
    EXPECT_FALSE(empty.choice.first || empty.running || empty.check_due || empty.load);
    EXPECT_TRUE(empty.told.empty() && empty.past.empty() && empty.routines.empty());
}

TEST(Habits, AskAboutWhatWasTreatedLately) {
    Person person;
    person.drafts.push_back(draft(journal::HoldDone{"one", "soleus", body::Side::left, "m", 1, 1,
                                                    30, 6, 3, journal::HoldEnd::eased},
                                  day(-3)));
    EXPECT_EQ(person.at(noon).regions, std::vector<std::string>{"calves"});
    EXPECT_TRUE(person.at(day(100)).regions.empty()) << "long ago";
    EXPECT_EQ(person.at(noon, {"neck"}).regions, std::vector<std::string>{"neck"});
}

TEST(Habits, LeadFromAnswersToATrialAndItsResult) {
    Person person;
    for (int i = -28; i < 0; ++i) {
        person.pain(6 + (i % 2 == 0 ? 1 : 0), day(i));
    }
    person.tell({{"long_screen_work", true}, {"stress", false}}, noon);
    const Habits told = person.at(noon);
    ASSERT_TRUE(told.choice.first.has_value());
    EXPECT_EQ(told.choice.first->cause, "long_screen_work");
    EXPECT_EQ(told.told.size(), 2U);
    EXPECT_TRUE(told.told.front().applies);

    ASSERT_TRUE(person.start("long_screen_work", habits::TrialDesign::one_change, noon));
    const Habits running = person.at(later(noon, ms_per_hour));
    ASSERT_TRUE(running.running.has_value());
    EXPECT_TRUE(running.check_due);
    EXPECT_FALSE(running.choice.first.has_value()) << "what is being tried is no proposal";
    EXPECT_EQ(running.running->outcome.showed, habits::Showed::not_yet);
    EXPECT_EQ(running.running->day_number, 1);
    EXPECT_EQ(running.running->days, 14);
    EXPECT_EQ(running.running->to, "2026-12-05");
    EXPECT_EQ(running.running->before.size(), 28U);
    for (int i = 0; i < 14; ++i) {
        ASSERT_TRUE(person.check(true, day(i)));
        person.pain(2 + (i % 2 == 0 ? 1 : 0), day(i));
    }
    EXPECT_FALSE(person.at(day(13)).check_due);
    const Habits done = person.at(day(14));
    EXPECT_FALSE(done.running.has_value());
    ASSERT_EQ(done.past.size(), 1U);
    EXPECT_EQ(done.past[0].state, TrialState::finished);
    EXPECT_EQ(done.past[0].outcome.showed, habits::Showed::helped);
    EXPECT_EQ(done.past[0].adherence.kept, 14);
    EXPECT_EQ(done.past[0].by_day.size(), 14U);
    EXPECT_FALSE(done.choice.first.has_value()) << "it was tried just now";
    ASSERT_EQ(done.choice.tried.size(), 1U);
}

TEST(Habits, CompareTheRegionThatTheCauseConcernsElseWhateverWasRated) {
    Person person;
    const auto rate = [&](const char* region, int value, int on) {
        person.drafts.push_back(
            draft(journal::PainRated{region, value, {}, {}, 1}, later(day(on), ms_per_hour)));
    };
    person.tell({{"long_screen_work", true}}, noon);
    ASSERT_TRUE(person.start("long_screen_work", habits::TrialDesign::one_change, noon));
    for (int i = 0; i < 14; ++i) {
        rate("calves", 5, i);
    }
    const auto first_day = [&] { return person.at(day(14)).past.at(0).by_day.at(0).tenths; };
    EXPECT_EQ(first_day(), 50) << "screens do not work on calves, but nothing else was rated";
    for (int i = 0; i < 4; ++i) {
        rate("neck", 7, i);
    }
    EXPECT_EQ(first_day(), 70);
}

TEST(Habits, ATrialBlocksAnother) {
    Person person;
    ASSERT_TRUE(person.start("stress", habits::TrialDesign::one_change, noon));
    const auto second = person.start("long_sitting", habits::TrialDesign::one_change, day(3));
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().code, ErrorCode::conflict);
    EXPECT_NE(second.error().message.find("slow breaths"), std::string::npos);
    person.drafts.push_back(
        stop_trial(known, as_journal(person.drafts), "too much", day(3)).value());
    EXPECT_TRUE(person.start("long_sitting", habits::TrialDesign::one_change, day(3)));
    const Habits both = person.at(day(4));
    ASSERT_EQ(both.past.size(), 1U);
    EXPECT_EQ(both.past[0].state, TrialState::left);
    EXPECT_EQ(both.past[0].reason, "too much");
    EXPECT_EQ(both.running->cause, "long_sitting");
}

TEST(Habits, EndByThemselves) {
    Person person;
    ASSERT_TRUE(person.start("stress", habits::TrialDesign::one_change, noon));
    EXPECT_TRUE(person.at(day(13)).running.has_value());
    EXPECT_FALSE(person.at(day(14)).running.has_value());
    EXPECT_TRUE(person.start("stress", habits::TrialDesign::on_off, day(14)));
    EXPECT_EQ(stop_trial(known, journal::Journal{}, {}, noon).error().code, ErrorCode::not_ready);
}

TEST(Habits, DrawTheWeeksFromTheLot) {
    Person person;
    ASSERT_TRUE(person.start("long_sitting", habits::TrialDesign::on_off, noon));
    using enum habits::TrialWeek;
    EXPECT_EQ(person.at(noon).running->weeks,
              (std::vector<habits::TrialWeek>{without, with, with, without}));
    EXPECT_EQ(person.start("poor_sleep", habits::TrialDesign::on_off, day(50)).error().code,
              ErrorCode::not_safe);
    EXPECT_EQ(person.start("no_such", habits::TrialDesign::on_off, day(50)).error().code,
              ErrorCode::not_found);
}

TEST(Habits, TakeAnEarlierDayAndNoOther) {
    Person person;
    EXPECT_EQ(person.check(true, noon).error().code, ErrorCode::not_ready);
    ASSERT_TRUE(person.start("stress", habits::TrialDesign::one_change, noon));
    EXPECT_FALSE(person.check(true, day(1), "2026-11-21"));
    EXPECT_FALSE(person.check(true, day(1), "2026-11-24"));
    EXPECT_FALSE(person.check(true, day(1), "soon"));
    ASSERT_TRUE(person.check(false, day(2), "2026-11-22"));
    ASSERT_TRUE(person.check(true, day(3), "2026-11-22"));
    EXPECT_EQ(person.at(day(3)).running->adherence.kept, 1) << "the latest answer counts";
}

TEST(Habits, TakeTheDaysPainWithTheCheck) {
    Person person;
    ASSERT_TRUE(person.start("stress", habits::TrialDesign::one_change, noon));
    const auto told = [&](DayCheck check) {
        return check_trial(known, as_journal(person.drafts), check, day(1));
    };
    const auto both = told({true, {}, 4});
    ASSERT_TRUE(both.has_value());
    ASSERT_EQ(both->size(), 2U);
    person.drafts.insert(person.drafts.end(), both->begin(), both->end());
    EXPECT_EQ(person.at(day(1)).running->by_day.at(1).tenths, 40);
    EXPECT_FALSE(told({true, {}, 11}).has_value());
    EXPECT_FALSE(told({true, "2026-11-22", 4}).has_value()) << "the pain of now is not yesterday's";
}

TEST(Workouts, AreTakenOnceAndOnlyWhenTheyCanBe) {
    const journal::WorkoutDone run{day(-2), "running", 3600, 9000, "gpx"};
    const auto first = tell_workouts({}, {run, run}, noon);
    ASSERT_TRUE(first.has_value());
    EXPECT_EQ(first->size(), 1U);
    EXPECT_TRUE(tell_workouts(as_journal(*first), {run}, noon)->empty());
    const auto refused = [&](auto change) {
        journal::WorkoutDone other = run;
        change(other);
        return !tell_workouts({}, {other}, noon).has_value();
    };
    EXPECT_TRUE(refused([](auto& each) { each.seconds = 0; }));
    EXPECT_TRUE(refused([](auto& each) { each.seconds = 2'000'000'000; }));
    EXPECT_TRUE(refused([](auto& each) { each.sport.clear(); }));
    EXPECT_TRUE(refused([](auto& each) { each.sport = std::string(61, 'x'); }));
    EXPECT_TRUE(refused([](auto& each) { each.metres = -1; }));
    EXPECT_TRUE(refused([](auto& each) { each.start = day(2); }));
    EXPECT_FALSE(tell_workouts({}, std::vector(501, run), noon).has_value());
}

TEST(Workouts, OfFilesLeaveOutWhatCannotBeAndKeepTheRest) {
    const journal::WorkoutDone run{day(-2), "running", 3600, 9000, "gpx"};
    journal::WorkoutDone ahead = run;
    ahead.start = day(2);
    journal::WorkoutDone ride = run;
    ride.sport = "cycling";
    const WorkoutsTaken first = take_workouts({}, {ahead, run, run, ride}, noon);
    EXPECT_EQ(first.drafts.size(), 2U);
    EXPECT_EQ(first.already, 1);
    EXPECT_EQ(first.left_out, 1);
    const WorkoutsTaken again = take_workouts(as_journal(first.drafts), {ride, run}, noon);
    EXPECT_TRUE(again.drafts.empty());
    EXPECT_EQ(again.already, 2);
    EXPECT_EQ(take_workouts({}, std::vector(5000, run), noon).already, 4999);
}

TEST(Workouts, OfTheLastFiveWeeksAreListedNewestFirst) {
    Person person;
    for (const int ago : {40, 34, 3, 8}) {
        person.drafts.push_back(
            draft(journal::WorkoutDone{day(-ago), "running", 1800, 5000 + ago, "gpx"}, noon));
    }
    const auto lines = person.at(noon).sport;
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].metres, 5003);
    EXPECT_EQ(lines[2].start, day(-34));
    for (int i = 0; i < 100; ++i) {
        person.drafts.push_back(
            draft(journal::WorkoutDone{later(noon, -i), "yoga", 60, {}, "typed"}, noon));
    }
    EXPECT_EQ(person.at(noon).sport.size(), 50U);
}

TEST(Habits, AreTheSameInWhateverOrderRecordsArrived) {
    testing::Chance chance(23);
    Person person;
    person.tell({{"stress", true}, {"long_sitting", false}}, noon);
    ASSERT_TRUE(person.start("stress", habits::TrialDesign::one_change, noon));
    for (int i = 0; i < 10; ++i) {
        ASSERT_TRUE(person.check(chance.one_in(2), day(i)));
        person.pain(chance.small(0, 10), day(i - 10));
        person.drafts.push_back(draft(
            journal::WorkoutDone{day(-3 * i), "running", 3000 + i, {}, "typed"}, day(-3 * i)));
    }
    const journal::Journal whole = as_journal(person.drafts);
    const std::string expected = json::to_json(read_habits(known, whole, {}, day(10)).value());
    for (int round = 0; round < 30; ++round) {
        auto records = whole.records;
        chance.shuffle(records);
        journal::Journal other;
        for (const auto& each : records) {
            journal::merge(other, {each});
        }
        ASSERT_EQ(json::to_json(read_habits(known, other, {}, day(10)).value()), expected);
    }
}

// Without ratings of pain the tenderness of the holds is compared, also long after.
TEST(Habits, CompareTendernessOfATrialLongAgo) {
    Person person;
    const auto hold = [&](int at, int before) {
        person.drafts.push_back(
            draft(journal::HoldDone{"s", "levator_scapulae", body::Side::left, "m", 1, 1, 30,
                                    before, 2, journal::HoldEnd::eased},
                  day(at)));
    };
    for (int i = -28; i < 0; i += 2) {
        hold(i, 8);
    }
    ASSERT_TRUE(person.start("long_screen_work", habits::TrialDesign::one_change, noon));
    for (int i = 0; i < 14; ++i) {
        ASSERT_TRUE(person.check(true, day(i)));
        hold(i, 2);
    }
    hold(20, 9);
    for (const int at : {14, 400}) {
        const Habits told = person.at(day(at));
        ASSERT_EQ(told.past.size(), 1U);
        EXPECT_EQ(told.past[0].outcome.measure, "tenderness");
        EXPECT_EQ(told.past[0].outcome.showed, habits::Showed::helped);
        EXPECT_EQ(told.past[0].outcome.readings_without, 14);
    }
}

// A foreign journal may hold anything that has the right shape.
TEST(Habits, BearAbsurdEvents) {
    Person person;
    using journal::TrialWeek;
    const auto trial = [&](const std::string& id, const std::string& cause, const std::string& from,
                           std::vector<TrialWeek> weeks) {
        person.drafts.push_back(
            draft(journal::TrialStarted{id, "v", cause, journal::TrialDesign::on_off, from,
                                        std::move(weeks)},
                  noon));
    };
    trial("a", "no_such_cause", "2026-11-20", {TrialWeek::with, TrialWeek::without});
    trial("b", "stress", "not a day", {TrialWeek::with});
    trial("c", "stress", "2026-11-20", {});
    trial("d", "stress", "9999-12-30", {TrialWeek::with});
    trial("e", "stress", "1970-01-01", std::vector(52, TrialWeek::with));
    trial("f", "stress", "2026-01-01", std::vector(4000, TrialWeek::with));
    journal::PainRated odd;
    odd.now = 2'000'000'000;
    odd.average = -7;
    odd.over_days = 2'000'000'000;
    odd.region = "wings";
    person.drafts.push_back(draft(odd, noon));
    odd.average = 5;
    person.drafts.push_back(draft(odd, noon));
    person.drafts.push_back(draft(journal::TrialChecked{"zzz", "2026-11-22", true}, noon));
    person.drafts.push_back(draft(journal::TrialEnded{"yyy", true, {}}, noon));
    person.drafts.push_back(draft(
        journal::ScheduleTold{{{{99, "x"}, -5, "s", true, true, {"wings"}}}, {{{0}, "9", "8", -1}}},
        noon));
    person.drafts.push_back(
        draft(journal::WorkoutDone{noon, "x", -2'000'000'000, -1, "gpx"}, noon));
    person.drafts.push_back(draft(journal::WorkoutDone{noon, "y", 60, 2'000'000'000, "gpx"}, noon));
    person.drafts.push_back(draft(journal::CausesTold{"v", {{"wings", true}}}, noon));
    const Habits told = person.at(day(1));
    ASSERT_EQ(told.sport.size(), 1U);
    EXPECT_FALSE(told.sport[0].metres.has_value());
    ASSERT_TRUE(told.running.has_value());
    EXPECT_EQ(told.running->cause, "no_such_cause");
    EXPECT_TRUE(told.schedule.workouts.empty());
    EXPECT_FALSE(told.schedule.breaks.has_value());
    EXPECT_FALSE(calendar(known, as_journal(person.drafts), day(1)).has_value());
}

TEST(Habits, LeaveOutAnswersFromTheFuture) {
    Person person;
    person.tell({{"stress", true}}, day(400));
    person.tell({{"stress", false}}, noon);
    EXPECT_FALSE(person.at(day(1)).choice.first.has_value());
}

TEST(Calendar, HoldsBreaksRoutinesAndTheTrial) {
    Person person;
    EXPECT_EQ(calendar(known, {}, noon).error().code, ErrorCode::not_ready);
    habits::Schedule week;
    week.workouts.push_back({{2, "18:30"}, 60, "running; hard", true, true, {"calves"}});
    week.breaks = {{1, 2, 3, 4, 5}, "09:00", "12:00", 60};
    person.drafts.push_back(tell_schedule(known, week, noon).value());
    ASSERT_TRUE(person.start("stress", habits::TrialDesign::one_change, noon));
    const auto text = calendar(known, as_journal(person.drafts), noon);
    ASSERT_TRUE(text.has_value());
    const auto count = [&](std::string_view part) {
        std::size_t found = 0;
        for (auto at = text->find(part); at != std::string::npos; at = text->find(part, at + 1)) {
            ++found;
        }
        return found;
    };
    EXPECT_EQ(count("BEGIN:VEVENT"), 2U + 2U + 1U + 2U);
    EXPECT_EQ(count("BYDAY=MO,TU,WE,TH,FR"), 2U);
    EXPECT_EQ(count("BYDAY=TU\r\n"), 2U);
    EXPECT_EQ(count("running\\; hard"), 2U + 2U) << "summaries, and the alarms";
    EXPECT_EQ(count("COUNT=14"), 1U);
    EXPECT_EQ(calendar(known, as_journal(person.drafts), noon).value(), *text);
}

TEST(Schedule, TheLatestCounts) {
    Person person;
    habits::Schedule week;
    week.workouts.push_back({{2, "18:30"}, 60, "running", true, false, {}});
    person.drafts.push_back(tell_schedule(known, week, noon).value());
    person.drafts.push_back(tell_schedule(known, {}, day(1)).value());
    EXPECT_EQ(person.at(later(noon, 1)).schedule.workouts.size(), 0U) << "told later, by the clock";
    week.workouts[0].minutes = 0;
    EXPECT_EQ(tell_schedule(known, week, noon).error().code, ErrorCode::bad_input);
}

}  // namespace
}  // namespace unknot::progress
