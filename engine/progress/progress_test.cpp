#include "engine/progress/progress.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot::progress {
namespace {

using journal::draft;
using journal::Draft;
using testing::as_journal;
using testing::later;
using testing::noon;

const atlas::Atlas& known = atlas::built_in();

// A session of one press step: 60 s rolled, 30 s held, rated 6 before and 3 after.
std::vector<Draft> session_at(Instant at, const std::string& id,
                              const std::string& muscle = "soleus") {
    const std::string region(find_muscle(known, muscle) ? find_muscle(known, muscle)->region->id
                                                        : "calves");
    const Instant then = later(at, 60'000);
    return {draft(journal::SessionStarted{id, "v", {region}, atlas::Moment::rest_day, 600, 2}, at),
            draft(journal::HoldDone{id, muscle, body::Side::left, "m", 1, 1, 30, 6, 3,
                                    journal::HoldEnd::eased},
                  then),
            draft(journal::PressDone{id, muscle, body::Side::left, "m", 60, 30, 1, false}, then),
            draft(journal::StretchDone{id, muscle, body::Side::left, "s", 40, false}, then),
            draft(journal::SessionEnded{id, journal::Outcome::finished, {}, {}, 2, 90, 40}, then)};
}

journal::Journal all(const std::vector<std::vector<Draft>>& sessions) {
    std::vector<Draft> drafts;
    for (const auto& each : sessions) {
        drafts.insert(drafts.end(), each.begin(), each.end());
    }
    return as_journal(drafts);
}

Instant time(std::string_view text) {
    return parse_instant(text).value();
}

const RegionLine& region_of(const Progress& progress, std::string_view id) {
    return *std::find_if(progress.regions.begin(), progress.regions.end(),
                         [&](const RegionLine& each) { return each.region == id; });
}

TEST(Progress, TellsASessionAndItsMuscle) {
    const Progress progress = read(known, all({session_at(noon, "one")}), later(noon, ms_per_hour));
    ASSERT_EQ(progress.sessions.size(), 1U);
    const SessionLine& session = progress.sessions[0];
    EXPECT_EQ(session.day, "2026-11-22");
    EXPECT_EQ(session.outcome, journal::Outcome::finished);
    EXPECT_EQ(session.pressed_seconds, 90);
    EXPECT_EQ(session.stretched_seconds, 40);
    EXPECT_EQ(session.holds, 1);
    EXPECT_EQ(session.before_tenths, 60);
    EXPECT_EQ(session.after_tenths, 30);
    ASSERT_EQ(progress.muscles.size(), 1U);
    const MuscleLine& muscle = progress.muscles[0];
    EXPECT_EQ(muscle.muscle, "soleus");
    EXPECT_EQ(muscle.side, body::Side::left);
    EXPECT_EQ(muscle.pressed_seconds_today, 90);
    EXPECT_EQ(muscle.stretched_seconds_week, 40);
    EXPECT_EQ(muscle.press_target_seconds, known.limits.week_press_seconds_target);
    EXPECT_EQ(muscle.press_ceiling_seconds, known.limits.week_press_seconds_ceiling);
    EXPECT_EQ(muscle.before, 6);
    EXPECT_EQ(muscle.after, 3);
    EXPECT_EQ(progress.regions.size(), known.regions.size());
}

TEST(Progress, IsTheSameInWhateverOrderRecordsArrived) {
    testing::Chance chance(21);
    std::vector<std::vector<Draft>> sessions;
    for (int i = 0; i < 20; ++i) {
        const Instant at =
            later(noon, -chance.number(0, 60) * ms_per_day + chance.number(0, 20) * ms_per_hour);
        sessions.push_back(
            session_at(at, "s" + std::to_string(i), i % 2 == 0 ? "soleus" : "pectoralis_minor"));
        sessions.back().push_back(draft(
            journal::SorenessRated{"s" + std::to_string(i), 2, {}, false}, later(at, ms_per_day)));
    }
    const journal::Journal whole = all(sessions);
    const std::string expected =
        json::to_json(read(known, whole, noon)) + json::to_json(history(known, whole, noon));
    for (int round = 0; round < 50; ++round) {
        auto records = whole.records;
        chance.shuffle(records);
        journal::Journal other;
        for (const auto& each : records) {
            journal::merge(other, {each});
        }
        ASSERT_EQ(
            json::to_json(read(known, other, noon)) + json::to_json(history(known, other, noon)),
            expected);
    }
}

// The page was closed in the middle of a step: holds are written down, the step's end is not.
TEST(Progress, CountsTheHoldsOfASessionThatNeverEnded) {
    const auto hold = [](int press, int seconds) {
        return draft(journal::HoldDone{"one", "soleus", body::Side::left, "m", 1, press, seconds, 6,
                                       4, journal::HoldEnd::eased},
                     later(noon, press * ms_per_minute));
    };
    const std::vector<Draft> left = {
        draft(journal::SessionStarted{"one", "v", {"calves"}, {}, 600, 2}, noon), hold(1, 80),
        hold(2, 30)};
    const Instant evening = later(noon, 6 * ms_per_hour);
    const Progress progress = read(known, all({left}), evening);
    ASSERT_EQ(progress.sessions.size(), 1U);
    EXPECT_EQ(progress.sessions[0].pressed_seconds, 110);
    EXPECT_EQ(progress.sessions[0].outcome, std::nullopt);
    ASSERT_EQ(progress.muscles.size(), 1U);
    EXPECT_EQ(progress.muscles[0].last_treated->ms, noon.ms + 2 * ms_per_minute);
    const plan::History told = history(known, all({left}), evening);
    ASSERT_EQ(told.done.size(), 1U);
    EXPECT_EQ(told.done[0].pressed_seconds_today, 110);
    EXPECT_EQ(told.done[0].pressed_seconds_week, 110);
    EXPECT_FALSE(read(known, all({left}), later(noon, ms_per_day)).soreness_due.empty());

    // Gone on with, and the step ended: its end counts, with the roll, and nothing twice.
    std::vector<Draft> gone_on = left;
    gone_on.push_back(
        draft(journal::PressDone{"one", "soleus", body::Side::left, "m", 45, 110, 1, false},
              later(noon, 2 * ms_per_minute)));
    EXPECT_EQ(history(known, all({gone_on}), evening).done.at(0).pressed_seconds_today, 155);

    // Begun again after its end, and left once more.
    gone_on.push_back(hold(3, 20));
    EXPECT_EQ(history(known, all({gone_on}), evening).done.at(0).pressed_seconds_today, 175);
}

TEST(Progress, LeavesNoRoomAfterHoldsWithoutAnEnd) {
    std::vector<Draft> left = {
        draft(journal::SessionStarted{"one", "v", {"calves"}, {}, 600, 2}, noon)};
    const int holds = known.limits.muscle_press_seconds_ceiling / 60;
    for (int spot = 1; spot <= holds; ++spot) {
        left.push_back(draft(journal::HoldDone{"one",
                                               "soleus",
                                               body::Side::left,
                                               "m",
                                               spot,
                                               1,
                                               60,
                                               {},
                                               {},
                                               journal::HoldEnd::time},
                             later(noon, spot * ms_per_minute)));
    }
    const Instant evening = later(noon, 6 * ms_per_hour);
    plan::Wishes wishes = testing::wishes_for({"calves"});
    wishes.muscles = {"soleus"};
    wishes.side = plan::SideWish::left;
    const auto plan = testing::planned(wishes, history(known, all({left}), evening), evening);
    ASSERT_TRUE(plan.has_value()) << plan.error().message;
    EXPECT_TRUE(std::ranges::none_of(
        plan->steps, [](const plan::Step& step) { return step.press.has_value(); }));
}

TEST(Progress, CountsTheDayOfThePersonsOwnClock) {
    const Instant now = time("2026-11-22T10:00:00+01:00");
    const auto today = [&](std::string_view at) {
        return read(known, all({session_at(time(at), "one")}), now)
            .muscles.at(0)
            .pressed_seconds_today;
    };
    EXPECT_EQ(today("2026-11-22T00:00:30+01:00"), 90);
    EXPECT_EQ(today("2026-11-21T23:50:00+01:00"), 0) << "late yesterday evening";
    EXPECT_EQ(today("2026-11-22T01:00:00+13:00"), 90) << "today on the clock it was done by";
    EXPECT_EQ(today("2026-11-21T20:00:00-08:00"), 0);
}

TEST(Progress, CountsSevenDaysAsAWeek) {
    const auto week = [&](int days) {
        const auto told =
            history(known, all({session_at(later(noon, -days * ms_per_day), "one")}), noon);
        return told.done.empty() ? 0 : told.done.front().pressed_seconds_week;
    };
    EXPECT_EQ(week(0), 90);
    EXPECT_EQ(week(6), 90);
    EXPECT_EQ(week(7), 0);
}

TEST(Progress, ShowsWeeksWithoutGaps) {
    const Progress progress = read(
        known, all({session_at(later(noon, -22 * ms_per_day), "old"), session_at(noon, "new")}),
        noon);
    std::vector<std::string> weeks;
    for (const WeekLine& each : progress.weeks) {
        weeks.push_back(each.week);
    }
    EXPECT_EQ(weeks,
              (std::vector<std::string>{"2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16"}));
    EXPECT_EQ(progress.weeks[0].sessions, 1);
    EXPECT_EQ(progress.weeks[1].sessions, 0);
    EXPECT_EQ(progress.weeks[1].before_tenths, std::nullopt);
    EXPECT_EQ(progress.weeks[3].pressed_seconds, 90);
    EXPECT_TRUE(read(known, {}, noon).weeks.empty());
}

TEST(Progress, DoesNotFillTheMemoryForAWrongClock) {
    EXPECT_LT(read(known, all({session_at(time("1970-01-02T00:00:00Z"), "one")}),
                   time("9999-01-01T00:00:00Z"))
                  .weeks.size(),
              2000U);
    EXPECT_TRUE(
        read(known, all({session_at(time("9990-01-02T00:00:00Z"), "one")}), noon).weeks.empty());
}

TEST(Progress, CountsWhatAClockSetBackLeftInTheFuture) {
    const auto told = history(known, all({session_at(later(noon, 3 * ms_per_hour), "one")}), noon);
    ASSERT_EQ(told.done.size(), 1U);
    EXPECT_EQ(told.done[0].pressed_seconds_today, 90) << "a ceiling is not escaped by the clock";
}

TEST(Progress, IgnoresMusclesAndSessionsThatItDoesNotKnow) {
    const auto journal = all({session_at(noon, "one", "no_such_muscle"),
                              {draft(journal::SorenessRated{"nowhere", 2, {}, false}, noon)}});
    const Progress progress = read(known, journal, noon);
    EXPECT_TRUE(progress.muscles.empty());
    EXPECT_EQ(progress.sessions.size(), 1U);
    EXPECT_TRUE(history(known, journal, noon).done.empty());
}

TEST(Progress, DoesNotOverflowOnForeignNumbers) {
    const int huge = 2'147'483'647;
    std::vector<Draft> drafts;
    for (int i = 0; i < 100; ++i) {
        const Instant at = later(noon, i);
        drafts.push_back(draft(
            journal::PressDone{"one", "soleus", body::Side::left, "m", huge, huge, 1, false}, at));
        drafts.push_back(
            draft(journal::StretchDone{"one", "soleus", body::Side::left, "m", -huge, false}, at));
        drafts.push_back(draft(
            journal::HoldDone{"one", "soleus", body::Side::left, "m", 1, 1, huge, huge, -huge, {}},
            at));
    }
    const Progress progress = read(known, as_journal(drafts), noon);
    EXPECT_GT(progress.sessions.at(0).pressed_seconds, 0);
    EXPECT_EQ(progress.sessions.at(0).before_tenths, std::nullopt) << "no scale has such a rating";
    EXPECT_EQ(progress.sessions.at(0).stretched_seconds, 0);
}

TEST(Soreness, IsAskedFromTheNextDayForAWeek) {
    const auto journal = all({session_at(noon, "one")});
    const auto asked = [&](int days) {
        const Instant now = later(noon, days * ms_per_day);
        const auto due = read(known, journal, now).soreness_due;
        const auto told = history(known, journal, now).soreness;
        EXPECT_EQ(due.size(), told.size());
        return !due.empty() && due[0].session == "one" &&
               due[0].regions == std::vector<std::string>{"calves"} && told[0].asked;
    };
    EXPECT_FALSE(asked(0));
    EXPECT_TRUE(asked(1));
    EXPECT_TRUE(asked(7));
    EXPECT_FALSE(asked(8));
}

TEST(Soreness, CountsTheLatestAnswer) {
    auto drafts = session_at(noon, "one");
    const Instant now = later(noon, ms_per_day);
    drafts.push_back(draft(journal::SorenessRated{"one", 6, plan::Lasted::still_sore, false}, now));
    auto journal = as_journal(drafts);
    EXPECT_EQ(read(known, journal, now).soreness_due.size(), 1U) << "not over: it is asked again";
    EXPECT_EQ(history(known, journal, later(now, 30 * ms_per_day)).soreness.size(), 1U)
        << "what forbids is not forgotten";
    drafts.push_back(draft(journal::SorenessRated{"one", 2, plan::Lasted::one_to_two_days, false},
                           later(now, 1000)));
    journal = as_journal(drafts);
    EXPECT_TRUE(read(known, journal, later(now, 2000)).soreness_due.empty());
    const auto told = history(known, journal, later(now, 2000)).soreness;
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].lasted, plan::Lasted::one_to_two_days);
    EXPECT_FALSE(told[0].asked);
}

TEST(Soreness, IsNotAskedWhenNothingWasPressed) {
    const auto drafts = std::vector<Draft>{
        draft(journal::SessionStarted{"one", "v", {"calves"}, {}, 600, 2}, noon),
        draft(journal::PressDone{"one", "soleus", body::Side::left, "m", 0, 0, 0, true}, noon)};
    EXPECT_TRUE(read(known, as_journal(drafts), later(noon, ms_per_day)).soreness_due.empty());
}

TEST(Due, FollowsTheDaysAndTheSoreness) {
    auto drafts = session_at(noon, "one");
    const auto due = [&](int days) {
        return region_of(read(known, as_journal(drafts), later(noon, days * ms_per_day)), "calves")
            .due;
    };
    EXPECT_FALSE(due(0));
    EXPECT_TRUE(due(1));
    EXPECT_TRUE(due(2));
    EXPECT_FALSE(region_of(read(known, as_journal(drafts), noon), "chest").due) << "never treated";
    drafts.push_back(draft(journal::SorenessRated{"one", 5, {}, false}, later(noon, ms_per_hour)));
    EXPECT_FALSE(due(1)) << "sore: a day longer";
    EXPECT_TRUE(due(2));
    drafts.push_back(
        draft(journal::SorenessRated{"one", 5, {}, true}, later(noon, 2 * ms_per_hour)));
    EXPECT_FALSE(due(5)) << "a bruise keeps it closed";
    for (const RegionLine& each : read(known, as_journal(drafts), noon).regions) {
        EXPECT_FALSE(each.due_because.empty());
    }
}

TEST(Answers, AreTheLatestToEachQuestion) {
    const Instant before = later(noon, -ms_per_hour);
    const auto journal = as_journal(
        {draft(journal::Screened{"v", {"calves"}, {{"pregnancy", safety::Answer::yes, noon}}, {}},
               noon),
         draft(journal::Screened{"v", {"calves"}, {{"pregnancy", safety::Answer::no, before}}, {}},
               later(noon, 1))});
    const auto told = answers(known, journal, noon);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].answer, safety::Answer::yes);
}

TEST(Answers, OfAClockThatWasWrongDoNotOutvoteTodays) {
    const Instant next_year = later(noon, 365 * ms_per_day);
    const auto journal = as_journal(
        {draft(
             journal::Screened{"v", {"calves"}, {{"pregnancy", safety::Answer::no, next_year}}, {}},
             next_year),
         draft(journal::Screened{"v", {"calves"}, {{"pregnancy", safety::Answer::yes, noon}}, {}},
               noon)});
    const auto told = answers(known, journal, noon);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].answer, safety::Answer::yes);
}

TEST(Progress, FoldsASessionThatWasReallyDriven) {
    testing::Drive drive(testing::planned(testing::wishes_for({"calves"}, 20)).value());
    while (drive.state.phase != session::Phase::check) {
        drive.replay(drive.state.phase == session::Phase::place ? "+5 tap\n+10 tap\n+2 rate 4"
                                                                : "+20 tick");
    }
    drive.replay("+1 answer no");
    const Progress progress = read(known, as_journal(drive.events), drive.now);
    ASSERT_EQ(progress.sessions.size(), 1U);
    const auto ended = drive.told<journal::SessionEnded>().at(0);
    EXPECT_LE(progress.sessions[0].pressed_seconds, ended.pressed_seconds);
    EXPECT_GE(progress.sessions[0].pressed_seconds, ended.pressed_seconds - 20);
    for (const MuscleLine& each : progress.muscles) {
        EXPECT_LE(each.pressed_seconds_today, known.limits.muscle_press_seconds_ceiling);
    }
}

TEST(Progress, ComparesDrawingsOverTime) {
    journal::Journal journal;
    const auto draw = [&](std::string_view drawing, Instant at) {
        record::Entropy entropy{};
        entropy[9] = static_cast<std::uint8_t>(journal.records.size());
        const journal::PainDrawn drawn{"0123456789ab", std::string(drawing)};
        journal::merge(
            journal, {journal::Event(journal::stamp(journal::draft(drawn, at), "phone", entropy))});
    };
    draw("heel.right=6:80", testing::noon);
    draw("heel.right=3:80 calf_lower_inner.right=2", {testing::noon.ms + ms_per_day, 60});
    draw("a_zone_of_tomorrow.right=3", {testing::noon.ms + 2 * ms_per_day, 60});
    const auto drawings =
        read(atlas::built_in(), journal, {testing::noon.ms + 3 * ms_per_day, 60}).drawings;
    ASSERT_EQ(drawings.size(), 2U) << "newest first, without what this atlas cannot read";
    EXPECT_EQ(drawings[0].drawing, "calf_lower_inner.right=2 heel.right=3:80");
    ASSERT_EQ(drawings[0].changes.size(), 2U);
    EXPECT_EQ(drawings[0].changes[1].before->intensity, 6);
    EXPECT_EQ(drawings[0].changes[1].after->intensity, 3);
    EXPECT_EQ(drawings[1].changes.size(), 1U);
}

}  // namespace
}  // namespace unknot::progress
