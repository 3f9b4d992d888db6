#include "engine/measure/report.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot::measure {
namespace {

using body::Side;
using journal::Measured;
using journal::MeasuredBy;
using testing::knowledge;
using testing::noon;

const atlas::Measure& named(std::string_view id) {
    return *find_measure(knowledge(), id);
}

struct Value {
    int day = 0;
    std::optional<Side> side;
    int tenths = 0;
};

journal::Journal journal_of(std::string_view measure, const std::vector<Value>& values) {
    std::vector<journal::Draft> drafts;
    std::int64_t minutes = 0;  // in the order given
    for (const Value& each : values) {
        const auto by = static_cast<MeasuredBy>(named(measure).instruments.front());
        const std::vector repeats = {each.tenths};
        drafts.push_back(journal::draft(
            typed(knowledge(), named(measure), each.side, by, repeats).value(),
            testing::later(noon, each.day * ms_per_day + ms_per_minute * minutes++)));
    }
    return testing::as_journal(drafts);
}

Report report_of(std::string_view measure, const std::vector<Value>& values) {
    return report(knowledge(), named(measure), journal_of(measure, values));
}

TEST(Counted, FollowsTheMeasuresRule) {
    const std::vector values = {400, 440, 423};
    EXPECT_EQ(counted(named("lunge_shin_angle"), values), 440);
    EXPECT_EQ(counted(named("straight_leg_raise"), values), 421);
    atlas::Measure other = named("lunge_shin_angle");
    other.counts = atlas::Counts::median;
    EXPECT_EQ(counted(other, values), 423);
    other.counts = atlas::Counts::best;
    other.better = atlas::Better::less;
    EXPECT_EQ(counted(other, values), 400);
    EXPECT_EQ(counted(named("thomas_thigh_angle"), std::vector{-10, -5}), -8);
}

TEST(Instruments, AreTheSameInTheAtlasAndTheJournal) {
    EXPECT_EQ(json::names_of<atlas::Instrument>(), json::names_of<MeasuredBy>());
}

TEST(ParseValue, TakesOneDecimalWithinTheRange) {
    const atlas::Measure& thigh = named("thomas_thigh_angle");
    EXPECT_EQ(parse_value(thigh, "9.5").value(), 95);
    EXPECT_EQ(parse_value(thigh, " -4 ").value(), -40);
    EXPECT_EQ(parse_value(thigh, "9,5").value(), 95);
    for (const char* bad :
         {"", "-", "9.55", "nine", "9.", ".5", "1e3", "999", "-99", "--4", "9 5"}) {
        EXPECT_FALSE(parse_value(thigh, bad)) << bad;
    }
}

TEST(ValueText, HasItsUnitAndSign) {
    EXPECT_EQ(value_text(named("thomas_thigh_angle"), -5), "-0.5°");
    EXPECT_EQ(value_text(named("lunge_knee_to_wall"), 103), "10.3 cm");
    EXPECT_EQ(spoken_value(named("lunge_shin_angle"), 449), "44.9 degrees");
}

TEST(Typed, RefusesWhatContradictsTheMeasure) {
    const atlas::Measure& lunge = named("lunge_shin_angle");
    const std::vector good = {400};
    EXPECT_TRUE(typed(knowledge(), lunge, Side::left, MeasuredBy::goniometer, good));
    EXPECT_FALSE(typed(knowledge(), lunge, std::nullopt, MeasuredBy::goniometer, good));
    EXPECT_FALSE(typed(knowledge(), named("neck_bend"), Side::left, MeasuredBy::phone, good));
    EXPECT_FALSE(typed(knowledge(), lunge, Side::left, MeasuredBy::tape, good));
    EXPECT_FALSE(typed(knowledge(), lunge, Side::left, MeasuredBy::phone, std::vector<int>{}));
    EXPECT_FALSE(typed(knowledge(), lunge, Side::left, MeasuredBy::phone, std::vector{900}));
    EXPECT_FALSE(typed(knowledge(), lunge, Side::left, MeasuredBy::phone, std::vector(6, 400)));
}

TEST(Noise, IsThePublishedErrorTimesThatOfMeasuringOneself) {
    // 1.9 cm published, one and a half times as much alone.
    EXPECT_EQ(noise_tenths(knowledge(), named("lunge_knee_to_wall"), {}), 29);
    EXPECT_EQ(noise_tenths(knowledge(), named("figure_four_knee_height"), {}), std::nullopt);
}

TEST(Noise, GrowsWithThePersonsOwnErrorAndNotWithSteadyChange) {
    const atlas::Measure& knee = named("figure_four_knee_height");
    EXPECT_EQ(noise_tenths(knowledge(), knee, {{100, 120}}), std::nullopt) << "too few days";
    EXPECT_EQ(noise_tenths(knowledge(), knee, {{100, 90, 80, 70, 60}}), 0);
    // Differences +20 -20 +20 -20: their spread is sqrt(1600 / 3) = 23.1, over sqrt(2), times 2.77.
    EXPECT_EQ(noise_tenths(knowledge(), knee, {{100, 120, 100, 120, 100}}), 46);
}

TEST(Report, SaysNothingChangedInsideTheNoise) {
    const auto report =
        report_of("lunge_knee_to_wall", {{0, Side::left, 80}, {7, Side::left, 100}});
    ASSERT_EQ(report.sides.size(), 1U);
    EXPECT_EQ(report.sides[0].change, Change::noise);
    EXPECT_NE(report.sides[0].change_words.find("inside the noise"), std::string::npos);
    EXPECT_EQ(report.sides[0].change_tenths, 20);
    EXPECT_TRUE(report.between_sides.empty());
}

TEST(Report, CallsAChangeRealOnlyTwiceInARow) {
    const std::vector<Value> once = {
        {0, Side::left, 60}, {7, Side::left, 70}, {14, Side::left, 110}};
    EXPECT_EQ(report_of("lunge_knee_to_wall", once).sides[0].change, Change::once);
    auto twice = once;
    twice.push_back({21, Side::left, 115});
    const auto report = report_of("lunge_knee_to_wall", twice);
    EXPECT_EQ(report.sides[0].change, Change::real);
    EXPECT_NE(report.sides[0].change_words.find("the way you would want"), std::string::npos);
    auto worse = twice;
    for (Value& each : worse) {
        each.tenths = 180 - each.tenths;
    }
    EXPECT_NE(report_of("lunge_knee_to_wall", worse).sides[0].change_words.find("the other way"),
              std::string::npos);
}

TEST(Report, TwoValuesOfOneDayAreOne) {
    const auto report =
        report_of("lunge_knee_to_wall", {{0, Side::left, 60}, {0, Side::left, 110}});
    EXPECT_EQ(report.sides[0].change, Change::first);
    EXPECT_EQ(report.sides[0].value, "11.0 cm");
}

TEST(Report, ComparesTheSides) {
    EXPECT_NE(report_of("lunge_knee_to_wall", {{0, Side::left, 80}, {0, Side::right, 100}})
                  .between_sides.find("inside the noise"),
              std::string::npos);
    EXPECT_NE(report_of("lunge_knee_to_wall", {{0, Side::left, 60}, {0, Side::right, 100}})
                  .between_sides.find("more than the noise"),
              std::string::npos);
}

TEST(Report, ComparesNoSidesOfDifferentMonths) {
    EXPECT_EQ(report_of("lunge_knee_to_wall", {{0, Side::left, 60}, {15, Side::right, 100}})
                  .between_sides,
              "");
}

TEST(Report, StandsBesideWhatIsUsual) {
    const auto report = report_of("lunge_knee_to_wall", {{0, Side::left, 30}});
    EXPECT_EQ(report.usual_low_tenths, 43) << "two standard deviations below the mean";
    EXPECT_EQ(report.sides[0].usual, "Below what is usual.");
    EXPECT_NE(report.usual[0].find("10.3 cm on average"), std::string::npos);
    const auto knee = report_of("thomas_knee_angle", {{0, Side::left, 700}});
    EXPECT_NE(knee.usual[0].find("67.0° or more"), std::string::npos) << knee.usual[0];
    const auto thigh = report_of("thomas_thigh_angle", {{0, Side::left, -100}});
    EXPECT_NE(thigh.usual[0].find("0.0° or less"), std::string::npos) << thigh.usual[0];
    EXPECT_EQ(thigh.sides[0].usual, "Within what is usual.");
}

TEST(Report, NeverPraisesOrBlamesAPosture) {
    const auto report = report_of(
        "head_forward", {{0, Side::left, 400}, {7, Side::left, 550}, {14, Side::left, 560}});
    EXPECT_EQ(report.sides[0].change, Change::real);
    const std::string text = json::to_json(report);
    for (const char* word : {"want it to go", "the other way", "bad", "poor"}) {
        EXPECT_EQ(text.find(word), std::string::npos) << word;
    }
}

TEST(Report, LeavesOutPracticeAndWhatCannotBe) {
    Measured good = typed(knowledge(), named("lunge_shin_angle"), Side::left, MeasuredBy::phone,
                          std::vector{400})
                        .value();
    Measured practice = good;
    practice.practice = true;
    Measured absurd = good;
    absurd.value_tenths = 2'000'000'000;
    Measured no_side = good;
    no_side.side.reset();
    const auto journal =
        testing::as_journal({journal::draft(practice, noon), journal::draft(absurd, noon),
                             journal::draft(no_side, noon), journal::draft(good, noon)});
    const auto read = report(knowledge(), named("lunge_shin_angle"), journal);
    ASSERT_EQ(read.sides.size(), 1U);
    EXPECT_EQ(read.sides[0].taken.size(), 1U);
}

TEST(Report, ComparesOnlyWhatOneInstrumentRead) {
    std::vector<journal::Draft> drafts;
    for (const auto by : {MeasuredBy::goniometer, MeasuredBy::phone}) {
        drafts.push_back(journal::draft(
            typed(knowledge(), named("lunge_shin_angle"), Side::left, by, std::vector{400}).value(),
            testing::later(noon, by == MeasuredBy::phone ? 1 : 0)));
    }
    const auto read = report(knowledge(), named("lunge_shin_angle"), testing::as_journal(drafts));
    ASSERT_EQ(read.sides.size(), 1U);
    EXPECT_EQ(read.sides[0].taken.size(), 1U);
    EXPECT_EQ(read.sides[0].taken[0].by, MeasuredBy::phone);
}

}  // namespace
}  // namespace unknot::measure
