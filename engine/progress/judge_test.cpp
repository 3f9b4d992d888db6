#include "engine/progress/judge.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/progress/progress.h"
#include "engine/progress/rules.h"
#include "engine/testing.h"

namespace unknot::progress {
namespace {

using journal::draft;
using journal::Draft;
using testing::as_journal;
using testing::later;
using trend::Direction;

const atlas::Atlas& known = atlas::built_in();
const Instant start = parse_instant("2026-03-02T20:00:00+01:00").value();

Instant on_day(int day) {
    return later(start, day * ms_per_day);
}

journal::PainRated average(int value, std::optional<std::string> region = {}) {
    return {std::move(region), {}, value, {}, 7};
}

// Even noise: up and down by one.
int noisy(double value, int day) {
    return static_cast<int>(value + 0.5) + (day * 5 % 3) - 1;
}

std::vector<Draft> ratings(int days, double from, double to) {
    std::vector<Draft> out;
    for (int day = 0; day < days; ++day) {
        const double way = std::min(1.0, 2.0 * day / days);
        const int value = std::clamp(noisy(from + way * (to - from), day), 0, 10);
        out.push_back(draft(average(value), on_day(day)));
    }
    return out;
}

void add_sessions(std::vector<Draft>& out, int days, int every,
                  const std::string& muscle = "soleus", std::optional<int> tender = {}) {
    for (int day = 0; day < days; day += every) {
        const std::string id = "s" + std::to_string(day);
        const Instant at = later(on_day(day), ms_per_hour);
        out.push_back(draft(
            journal::SessionStarted{id, "v", {"calves"}, atlas::Moment::rest_day, 300, 1}, at));
        if (tender) {
            out.push_back(draft(journal::HoldDone{id, muscle, body::Side::left, "m", 1, 1, 30,
                                                  *tender, *tender - 3, journal::HoldEnd::eased},
                                later(at, 60'000)));
            out.push_back(
                draft(journal::HoldDone{id, muscle, body::Side::left, "m", 1, 2, 30, *tender - 3,
                                        *tender - 4, journal::HoldEnd::eased},
                      later(at, 120'000)));
        }
    }
}

const Judgement& find(const Judged& judged, std::string_view id) {
    static const Judgement none;
    const auto found = std::find_if(judged.judgements.begin(), judged.judgements.end(),
                                    [&](const Judgement& each) { return each.id == id; });
    EXPECT_NE(found, judged.judgements.end()) << id;
    return found == judged.judgements.end() ? none : *found;
}

bool advises(const Judged& judged, AdviceKind kind) {
    return std::any_of(judged.advice.begin(), judged.advice.end(),
                       [&](const Advice& each) { return each.kind == kind; });
}

TEST(Judge, HasNothingToSayOfAnEmptyJournal) {
    const Judged judged = judge(known, {}, start);
    EXPECT_TRUE(judged.judgements.empty());
    EXPECT_TRUE(judged.pain_due);
    ASSERT_EQ(judged.advice.size(), 1U);
    EXPECT_EQ(judged.advice[0].kind, AdviceKind::rate);
}

TEST(Judge, SeesAPainFallAndAdvisesToTaper) {
    const Judged judged = judge(known, as_journal(ratings(84, 7, 2)), on_day(84));
    const Judgement& pain = find(judged, "pain");
    EXPECT_EQ(pain.verdict, Direction::improving);
    EXPECT_NEAR(*pain.from_tenths, 64, 10);  // milder than rated: people begin when it is bad
    EXPECT_NEAR(*pain.to_tenths, 20, 8);
    EXPECT_LT(*pain.change_tenths, -pain.needed_tenths);
    EXPECT_GE(pain.percent_better, 95);
    EXPECT_EQ(pain.points.size(), 84U);
    EXPECT_EQ(pain.points.front().day, "2026-03-02");
    EXPECT_LE(pain.line.size(), 61U);
    EXPECT_EQ(pain.line.back().day, pain.points.back().day);
    for (const CourseLine& each : pain.line) {
        EXPECT_LE(each.low_tenths, each.level_tenths);
        EXPECT_GE(each.high_tenths, each.level_tenths);
    }
    EXPECT_FALSE(advises(judged, AdviceKind::change));
    const auto taper = [](const Judged& from) {
        const auto each = std::ranges::find(from.advice, AdviceKind::taper, &Advice::kind);
        return each == from.advice.end() ? std::string() : each->says;
    };
    EXPECT_NE(taper(judged).find("no need to do more"), std::string::npos)
        << "without a session there is nothing to do less of";
    std::vector<Draft> drafts = ratings(84, 7, 2);
    add_sessions(drafts, 84, 3);
    const Judged treated = judge(known, as_journal(drafts), on_day(84));
    EXPECT_NE(taper(treated).find("Do less now"), std::string::npos);
}

TEST(Judge, SeesAPainRiseAndAsksToScreenAgain) {
    const Judged judged = judge(known, as_journal(ratings(70, 3, 7)), on_day(70));
    EXPECT_EQ(find(judged, "pain").verdict, Direction::worse);
    ASSERT_FALSE(judged.advice.empty());
    EXPECT_EQ(judged.advice.front().kind, AdviceKind::screen_again);
    EXPECT_FALSE(advises(judged, AdviceKind::taper));
}

TEST(Judge, SaysWhenNothingHasChangedAndHowHardItWasTried) {
    std::vector<Draft> drafts = ratings(56, 5, 5);
    const Judged seldom = judge(known, as_journal(drafts), on_day(56));
    EXPECT_EQ(find(seldom, "pain").verdict, Direction::unchanged);
    EXPECT_TRUE(advises(seldom, AdviceKind::seldom));
    EXPECT_FALSE(advises(seldom, AdviceKind::change));
    add_sessions(drafts, 56, 2);
    const Judged tried = judge(known, as_journal(drafts), on_day(56));
    EXPECT_TRUE(advises(tried, AdviceKind::change));
    const Judged early = judge(known, as_journal(ratings(20, 5, 5)), on_day(20));
    EXPECT_TRUE(advises(early, AdviceKind::review));
    EXPECT_TRUE(advises(judge(known, as_journal(ratings(8, 5, 5)), on_day(8)), AdviceKind::wait));
}

TEST(Judge, KeepsWhatPressingDoesAtOnceApart) {
    std::vector<Draft> drafts;
    add_sessions(drafts, 60, 3, "soleus", 6);
    const Judged judged = judge(known, as_journal(drafts), on_day(60));
    const Judgement& soleus = find(judged, "tenderness.soleus.left");
    // The second hold's lower ratings are no lasting change.
    EXPECT_EQ(soleus.verdict, Direction::unchanged);
    for (const CoursePoint& each : soleus.points) {
        EXPECT_EQ(each.value_tenths, 60);
    }
    ASSERT_TRUE(soleus.immediate);
    EXPECT_EQ(soleus.immediate->sessions, 20);
    EXPECT_EQ(soleus.immediate->before_tenths, 45);
    EXPECT_EQ(soleus.immediate->after_tenths, 25);
}

TEST(Judge, CountsThePersonsDaysAcrossZonesAndClockChanges) {
    std::vector<Draft> drafts;
    // 23:30 and 00:30 are an hour apart and two days; then the clock goes back, and a flight west.
    for (const auto& [text, value] :
         std::initializer_list<std::pair<const char*, int>>{{"2026-10-24T23:30:00+02:00", 5},
                                                            {"2026-10-25T00:30:00+02:00", 5},
                                                            {"2026-10-25T02:30:00+01:00", 6},
                                                            {"2026-10-25T23:30:00-05:00", 4}}) {
        drafts.push_back(draft(average(value), parse_instant(text).value()));
    }
    const Judgement pain = find(judge(known, as_journal(drafts), on_day(300)), "pain");
    ASSERT_EQ(pain.points.size(), 2U);
    EXPECT_EQ(pain.points[0].day, "2026-10-24");
    EXPECT_EQ(pain.points[1].day, "2026-10-25");
    EXPECT_EQ(pain.points[1].value_tenths, 40);  // the latest of that day
}

TEST(Judge, DoesNotJudgeByOldReadingsOrBelieveTheFuture) {
    const auto drafts = ratings(84, 7, 2);
    const Judged late = judge(known, as_journal(drafts), on_day(84 + 60));
    EXPECT_EQ(find(late, "pain").verdict, Direction::too_early);
    EXPECT_TRUE(late.pain_due);
    const Judged before = judge(known, as_journal(drafts), on_day(-10));
    EXPECT_TRUE(before.judgements.empty());
}

TEST(Judge, StartsAnewAfterALongBreak) {
    std::vector<Draft> drafts = ratings(30, 8, 8);
    for (int day = 200; day < 240; ++day) {
        drafts.push_back(draft(average(noisy(4, day)), on_day(day)));
    }
    const Judgement pain = find(judge(known, as_journal(drafts), on_day(240)), "pain");
    EXPECT_EQ(pain.verdict, Direction::unchanged);
    EXPECT_EQ(pain.points.front().day, day_text(local_day(on_day(200))));
}

TEST(Judge, LeavesOutWhatNoScaleHas) {
    auto drafts = ratings(40, 5, 5);
    const Judged clean = judge(known, as_journal(drafts), on_day(40));
    for (const int value : {-1, 11, 2'000'000'000, -2'000'000'000}) {
        drafts.push_back(draft(average(value), on_day(20)));
        drafts.push_back(draft(journal::ActivityRated{"a1", value}, on_day(20)));
        drafts.push_back(draft(journal::ChangeRated{value < 0 ? -4 : 4}, on_day(20)));
        drafts.push_back(draft(journal::HoldDone{"x", "soleus", body::Side::left, "m", 1, 1, 30,
                                                 value, value, journal::HoldEnd::time},
                               on_day(20)));
        drafts.push_back(draft(
            journal::Measured{
                "v", "no_such_measure", {}, journal::MeasuredBy::tape, {}, value, false},
            on_day(20)));
    }
    const Judged dirty = judge(known, as_journal(drafts), on_day(40));
    EXPECT_EQ(json::to_json(dirty.judgements), json::to_json(clean.judgements));
    EXPECT_FALSE(dirty.change);
}

TEST(Judge, JudgesActivitiesTheOtherWayRound) {
    std::vector<Draft> drafts{draft(journal::ActivityNamed{"a1", "running", false}, start),
                              draft(journal::ActivityNamed{"a2", "stairs", false}, start)};
    for (int day = 0; day < 70; day += 2) {
        const int able = std::clamp(noisy(3 + std::min(day / 7.0, 5.0), day), 0, 10);
        drafts.push_back(draft(journal::ActivityRated{"a1", able}, on_day(day)));
        drafts.push_back(draft(journal::ActivityRated{"a2", able}, on_day(day)));
    }
    const Judged judged = judge(known, as_journal(drafts), on_day(70));
    const Judgement& able = find(judged, "activities");
    EXPECT_FALSE(able.less_is_better);
    EXPECT_EQ(able.verdict, Direction::improving);
    EXPECT_EQ(able.needed_tenths, 20);
    ASSERT_EQ(judged.activities.size(), 2U);
    EXPECT_EQ(judged.activities[0].words, "running");
}

TEST(Judge, JudgesAMeasureBySideAndByItsOwnError) {
    const atlas::Measure* sided = nullptr;
    for (const atlas::Measure& each : known.measures) {
        if (each.sided && each.better == atlas::Better::more && each.real_change > 0) {
            sided = &each;
            break;
        }
    }
    ASSERT_NE(sided, nullptr);
    std::vector<Draft> drafts;
    const double middle = (sided->lowest + sided->highest) / 2;
    for (int day = 0; day < 70; day += 7) {
        const double small = day % 14 == 0 ? 0.2 : -0.2;
        const auto tell = [&](body::Side side, double value, bool practice) {
            journal::Measured told{
                "v", std::string(sided->id),       side,    journal::MeasuredBy::phone,
                {},  static_cast<int>(value * 10), practice};
            drafts.push_back(draft(told, later(on_day(day), practice ? 60'000 : 0)));
        };
        tell(body::Side::left, middle + small * sided->real_change, false);
        tell(body::Side::right, middle, false);
        tell(body::Side::right, sided->highest, true);
    }
    const Judged judged = judge(known, as_journal(drafts), on_day(70));
    const Judgement& left = find(judged, fmt::format("measured.{}.left", sided->id));
    EXPECT_EQ(left.verdict, Direction::unchanged);
    EXPECT_FALSE(left.less_is_better);
    EXPECT_NE(left.noise.find("inside the noise"), std::string::npos) << left.noise;
    EXPECT_EQ(left.needed_tenths,
              static_cast<int>(sided->real_change * known.measuring.self_percent / 10 + 0.5));
    for (const CoursePoint& each :
         find(judged, fmt::format("measured.{}.right", sided->id)).points) {
        EXPECT_EQ(each.value_tenths, static_cast<int>(middle * 10));  // practice never counts
    }
}

TEST(Judge, ShowsWhatCameBackAndWhatWentBefore) {
    std::vector<Draft> drafts;
    for (int day = 0; day <= 200; day += 4) {
        const int value = day < 40 ? 6 : day < 120 ? 0 : 5;
        drafts.push_back(draft(average(value, "calves"), on_day(day)));
    }
    for (int day = 0; day < 120; day += day >= 106 ? 2 : 14) {
        journal::WorkoutDone run{on_day(day), "running", 3600, {}, "typed"};
        drafts.push_back(draft(run, on_day(day)));
        drafts.push_back(draft(run, later(on_day(day), 5000)));  // told twice, done once
    }
    drafts.push_back(
        draft(journal::CausesTold{"v", {{"long_sitting", true}, {"stress", false}}}, on_day(110)));
    const Judged judged = judge(known, as_journal(drafts), on_day(200));
    ASSERT_EQ(judged.came_back.size(), 1U);
    const CameBack& back = judged.came_back[0];
    EXPECT_EQ(back.id, "pain.calves");
    EXPECT_EQ(back.quiet_from, day_text(local_day(on_day(40))));
    EXPECT_EQ(back.back_on, day_text(local_day(on_day(120))));
    ASSERT_EQ(back.before.size(), 2U);
    EXPECT_NE(back.before[0].find("more sport than usual: 4"), std::string::npos) << back.before[0];
    EXPECT_NE(back.before[1].find("long sitting"), std::string::npos) << back.before[1];
    EXPECT_TRUE(judged.shared_before.empty()) << "one return shares nothing";
    EXPECT_FALSE(judged.came_back_note.empty());
}

TEST(Judge, ShowsWhatSeveralReturnsShare) {
    std::vector<Draft> drafts;
    constexpr int spell = 120, back = 100, last = 4 * spell;
    const auto felt = [&](int day) { return day < 12 || (day >= back && day % spell >= back); };
    for (int day = 0; day < last; day += 4) {
        drafts.push_back(draft(average(felt(day) ? 6 : 0, "calves"), on_day(day)));
    }
    // A run a week, and one every other day before the last three of the four returns.
    for (int day = 0; day < last; ++day) {
        const bool before = day % spell >= back - 13 && day % spell < back;
        if (before && day > spell ? day % 2 == 0 : day % 7 == 0) {
            drafts.push_back(draft(journal::WorkoutDone{on_day(day), "running", 3600, {}, "typed"},
                                   on_day(day)));
        }
    }
    const Judged judged = judge(known, as_journal(drafts), on_day(last));
    ASSERT_EQ(judged.came_back.size(), 4U);
    ASSERT_EQ(judged.shared_before.size(), 1U);
    const SharedBefore& shared = judged.shared_before[0];
    EXPECT_EQ(shared.what, "more sport than usual");
    EXPECT_EQ(shared.count, 3);
    EXPECT_EQ(shared.times, 4);
    EXPECT_LE(shared.usual_percent, 10);
    EXPECT_NE(shared.says.find("before 3 of 4"), std::string::npos) << shared.says;
    // Felt in two places at the same time, it came back as often.
    for (int day = 0; day < last; day += 4) {
        drafts.push_back(draft(average(felt(day) ? 5 : 1, "hips"), on_day(day)));
    }
    const Judged twice = judge(known, as_journal(drafts), on_day(last));
    EXPECT_EQ(twice.came_back.size(), 8U);
    ASSERT_EQ(twice.shared_before.size(), 1U);
    EXPECT_EQ(twice.shared_before[0].times, 4);
}

TEST(Judge, SharesNothingThatOtherTimesHadAsOften) {
    std::vector<Draft> drafts;
    for (int day = 0; day < 480; day += 4) {
        const bool felt = day % 120 >= 100;
        drafts.push_back(draft(average(felt ? 6 : 0, "calves"), on_day(day)));
        // Told again and again: before every return, and at every other time.
        drafts.push_back(draft(journal::CausesTold{"v", {{"long_sitting", true}}}, on_day(day)));
    }
    const Judged judged = judge(known, as_journal(drafts), on_day(480));
    ASSERT_GE(judged.came_back.size(), 3U);
    EXPECT_TRUE(judged.shared_before.empty());
}

TEST(Judge, LowersTheDoseAfterRepeatedSoreness) {
    std::vector<Draft> drafts;
    add_sessions(drafts, 10, 3);  // days 0, 3, 6, 9
    const auto press = [&](const std::string& id, int day) {
        drafts.push_back(
            draft(journal::PressDone{id, "soleus", body::Side::left, "m", 60, 60, 1, false},
                  later(on_day(day), ms_per_hour)));
    };
    for (const int day : {0, 3, 6, 9}) {
        press("s" + std::to_string(day), day);
        const int sore = day == 0 || day == 6 ? 5 : 1;
        drafts.push_back(draft(journal::SorenessRated{"s" + std::to_string(day), sore,
                                                      plan::Lasted::under_a_day, false},
                               on_day(day + 1)));
    }
    const Judged judged = judge(known, as_journal(drafts), on_day(11));
    EXPECT_TRUE(advises(judged, AdviceKind::less));
    const plan::History history = progress::history(known, as_journal(drafts), on_day(11));
    ASSERT_EQ(history.soreness.size(), 1U);
    EXPECT_EQ(history.soreness[0].soreness, 1);
    EXPECT_EQ(history.soreness[0].too_often, 2);
    // Two weeks later it is forgotten.
    EXPECT_FALSE(advises(judge(known, as_journal(drafts), on_day(25)), AdviceKind::less));
}

TEST(Judge, IsTheSameInWhateverOrderRecordsArrived) {
    auto drafts = ratings(60, 7, 3);
    add_sessions(drafts, 60, 3, "soleus", 6);
    journal::Journal forward = as_journal(drafts);
    std::reverse(drafts.begin(), drafts.end());
    const journal::Journal backward = as_journal(drafts);
    EXPECT_EQ(json::to_json(judge(known, forward, on_day(60))),
              json::to_json(judge(known, backward, on_day(60))));
}

TEST(Rate, TakesWhatIsOnTheScaleAndRefusesTheRest) {
    const auto code = [](const Rating& rating) {
        const auto made = rated(known, {}, rating, start);
        return made ? std::optional<ErrorCode>{} : std::optional(made.error().code);
    };
    const auto pain = [](journal::PainRated told) { return Rating{told, {}, {}, {}}; };
    EXPECT_EQ(code(pain({{}, 4, 5, 7, 7})), std::nullopt);
    EXPECT_EQ(code(pain({"calves", 0, {}, {}, 7})), std::nullopt);
    EXPECT_EQ(code(pain({{}, 11, {}, {}, 7})), ErrorCode::bad_input);
    EXPECT_EQ(code(pain({{}, {}, {}, {}, 7})), ErrorCode::bad_input);
    EXPECT_EQ(code(pain({{}, {}, 8, 7, 7})), ErrorCode::bad_input);
    EXPECT_EQ(code(pain({{}, 5, {}, {}, 0})), ErrorCode::bad_input);
    EXPECT_EQ(code(pain({"calfs", 5, {}, {}, 7})), ErrorCode::not_found);
    EXPECT_EQ(code({{}, {}, {}, journal::ChangeRated{-3}}), std::nullopt);
    EXPECT_EQ(code({{}, {}, {}, journal::ChangeRated{4}}), ErrorCode::bad_input);
    EXPECT_EQ(code({}), ErrorCode::bad_input);
    EXPECT_EQ(code({journal::PainRated{{}, 1, {}, {}, 7}, {}, {}, journal::ChangeRated{1}}),
              ErrorCode::bad_input);
    EXPECT_EQ(code({{}, {}, journal::ActivityRated{"a1", 5}, {}}), ErrorCode::not_found);
}

TEST(Rate, KeepsThreeActivitiesInThePersonsWords) {
    std::vector<Draft> drafts;
    const auto tell = [&](const Rating& rating) {
        auto made =
            rated(known, as_journal(drafts), rating, on_day(static_cast<int>(drafts.size())));
        if (made) {
            drafts.push_back(*made);
        }
        return made ? std::string("kept") : std::string(json::name_of(made.error().code));
    };
    const auto name = [](std::string id, std::string words, bool dropped = false) {
        return Rating{{}, journal::ActivityNamed{std::move(id), std::move(words), dropped}, {}, {}};
    };
    EXPECT_EQ(tell(name("", "  stairs ")), "kept");
    EXPECT_EQ(tell(name("", "running")), "kept");
    EXPECT_EQ(tell(name("", "")), "bad_input");
    EXPECT_EQ(tell(name("", std::string(500, 'x'))), "bad_input");
    EXPECT_EQ(tell(name("", "sleep")), "kept");
    EXPECT_EQ(tell(name("", "a fourth")), "conflict");
    EXPECT_EQ(tell(name("a2", "running 5 km")), "kept");
    EXPECT_EQ(tell({{}, {}, journal::ActivityRated{"a2", 11}, {}}), "bad_input");
    EXPECT_EQ(tell({{}, {}, journal::ActivityRated{"a2", 4}, {}}), "kept");
    EXPECT_EQ(tell(name("a1", "", true)), "kept");
    EXPECT_EQ(tell({{}, {}, journal::ActivityRated{"a1", 4}, {}}), "not_found");
    EXPECT_EQ(tell(name("", "a fourth")), "kept");
    const Judged judged = judge(known, as_journal(drafts), on_day(20));
    ASSERT_EQ(judged.activities.size(), 3U);
    EXPECT_EQ(judged.activities[0].words, "running 5 km");
    EXPECT_EQ(judged.activities[0].ability, 4);
    EXPECT_EQ(judged.activities[2].activity, "a4");
}

TEST(Rules, AskForMoreOfWhoStartsHigh) {
    EXPECT_DOUBLE_EQ(pain_rule(known.judging, 3).needed, 1.8);  // never within the error
    EXPECT_NEAR(pain_rule(known.judging, 6).needed, 1.98, 0.01);
    EXPECT_NEAR(pain_rule(known.judging, 9).needed, 2.97, 0.01);
    EXPECT_NEAR(error_sd(1.8), 0.65, 0.01);
}

}  // namespace
}  // namespace unknot::progress
