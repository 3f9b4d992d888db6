#include "engine/base/time.h"

#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot {
namespace {

TEST(ParseInstant, ReadsTheMomentAndTheOffset) {
    EXPECT_EQ(parse_instant("1970-01-01T00:00:00Z"), (Instant{0, 0}));
    EXPECT_EQ(parse_instant("2026-11-22T12:00:00+01:00"), testing::noon);
    EXPECT_EQ(parse_instant("2026-11-22T12:00:00.250+01:00"),
              (Instant{testing::noon.ms + 250, 60}));
    EXPECT_EQ(parse_instant("2026-11-22t12:00:00.25+01:00"), (Instant{testing::noon.ms + 250, 60}));
    EXPECT_EQ(parse_instant("2026-11-22T04:30:00-06:30"), (Instant{testing::noon.ms, -390}));
    EXPECT_EQ(parse_instant("2024-02-29T00:00:00Z")->ms % ms_per_day, 0);
}

TEST(ParseInstant, ReadsALeapSecondAsTheSecondAfter) {
    EXPECT_EQ(parse_instant("2016-12-31T23:59:60Z"), parse_instant("2017-01-01T00:00:00Z"));
}

TEST(ParseInstant, DropsDigitsPastTheThird) {
    EXPECT_EQ(parse_instant("1970-01-01T00:00:00.1239999999999999999999Z"), (Instant{123, 0}));
}

TEST(ParseInstant, RefusesWhatIsNoTime) {
    for (const std::string_view text : {"",
                                        "2026",
                                        "2026-11-22",
                                        "2026-11-22T12:00:00",
                                        "2026-11-22T12:00Z",
                                        "2026-02-30T12:00:00Z",
                                        "2025-02-29T12:00:00Z",
                                        "2100-02-29T12:00:00Z",
                                        "2026-04-31T12:00:00Z",
                                        "2026-00-10T12:00:00Z",
                                        "2026-13-10T12:00:00Z",
                                        "2026-01-00T12:00:00Z",
                                        "2026-01-32T12:00:00Z",
                                        "2026-11-22T24:00:00Z",
                                        "2026-11-22T23:60:00Z",
                                        "2026-11-22T23:00:61Z",
                                        "2026-11-22T12:00:00.Z",
                                        "2026-11-22T12:00:00+24:00",
                                        "2026-11-22T12:00:00+01:60",
                                        "2026-11-22T12:00:00+0100",
                                        "2026-11-22T12:00:00+01",
                                        "2026-11-22T12:00:00 +01:00",
                                        " 2026-11-22T12:00:00Z",
                                        "2026-11-22T12:00:00Zz",
                                        "1969-12-31T23:59:59Z",
                                        "10000-01-01T00:00:00Z",
                                        "-026-11-22T12:00:00Z",
                                        "2026-11-2 T12:00:00Z",
                                        "+026-11-22T12:00:00Z"}) {
        const auto instant = parse_instant(text);
        ASSERT_FALSE(instant) << text;
        EXPECT_EQ(instant.error().code, ErrorCode::bad_input);
        EXPECT_FALSE(instant.error().next.empty());
    }
}

TEST(ParseInstant, RefusesALeapSecondAtTheEndOfTheLastYear) {
    EXPECT_FALSE(parse_instant("9999-12-31T23:59:60Z"));
    EXPECT_TRUE(parse_instant("9999-12-31T23:59:59Z"));
}

TEST(ParseInstant, NeverReadsACutText) {
    const std::string whole = "2026-11-22T12:00:00.250+01:00";
    for (std::size_t size = 0; size < whole.size(); ++size) {
        EXPECT_FALSE(parse_instant(whole.substr(0, size))) << size;
    }
}

TEST(ToText, IsReadBackEqual) {
    testing::Chance chance(1);
    const std::int64_t last = parse_instant("9999-12-31T00:00:00Z")->ms;
    for (int i = 0; i < 50'000; ++i) {
        const Instant at{chance.number(ms_per_day, last), chance.small(-1439, 1439)};
        ASSERT_EQ(parse_instant(to_text(at)), at) << to_text(at);
    }
}

TEST(ToText, WritesMillisecondsOnlyWhereTheyAre) {
    EXPECT_EQ(to_text(testing::noon), "2026-11-22T12:00:00+01:00");
    EXPECT_EQ(to_text({testing::noon.ms + 5, 60}), "2026-11-22T12:00:00.005+01:00");
    EXPECT_EQ(to_text({0, 0}), "1970-01-01T00:00:00Z");
    EXPECT_EQ(to_text({0, -90}), "1969-12-31T22:30:00-01:30");
}

TEST(LocalDay, IsTheDayOfThePersonsClock) {
    const auto day = [](std::string_view text) { return local_day(parse_instant(text).value()); };
    EXPECT_EQ(day("1970-01-01T00:00:00Z"), 0);
    EXPECT_EQ(day("2026-11-22T23:59:59.999+13:00"), day("2026-11-22T00:00:00-11:00"));
    EXPECT_EQ(day("2026-11-23T00:00:00+01:00"), day("2026-11-22T23:59:59+01:00") + 1);
    EXPECT_EQ(day("1970-01-01T00:00:00+23:59"), 0) << "before the epoch in UTC";
}

TEST(LocalDay, AgreesWithTheDatePrinted) {
    testing::Chance chance(2);
    for (int i = 0; i < 10'000; ++i) {
        const Instant at{chance.number(ms_per_day, 100'000 * ms_per_day),
                         chance.small(-1439, 1439)};
        ASSERT_EQ(to_text(at).substr(0, 10), day_text(local_day(at)));
    }
}

TEST(WeekStart, IsTheMondayBeforeOrOn) {
    EXPECT_EQ(day_text(week_start(local_day(testing::noon))), "2026-11-16");
    EXPECT_EQ(day_text(week_start(local_day(testing::noon) + 1)), "2026-11-23");
    for (Day day = -1000; day < 1000; ++day) {
        const Day monday = week_start(day);
        ASSERT_LE(monday, day);
        ASSERT_LT(day, monday + 7);
        ASSERT_EQ(week_start(monday), monday);
        ASSERT_EQ((monday % 7 + 7) % 7, 4) << "day 0 was a Thursday";
    }
}

TEST(ClockText, ShowsHoursOnlyWhereThereAreSome) {
    EXPECT_EQ(clock_text(47), "0:47");
    EXPECT_EQ(clock_text(725), "12:05");
    EXPECT_EQ(clock_text(3600), "1:00:00");
    EXPECT_EQ(clock_text(3599), "59:59");
    EXPECT_EQ(clock_text(-5), "0:00");
}

TEST(ParseDay, ReadsDaysStrictly) {
    EXPECT_EQ(parse_day("1970-01-01"), 0);
    EXPECT_EQ(day_text(*parse_day("2028-02-29")), "2028-02-29");
    for (const char* bad : {"", "2026-2-3", "2026-02-30", "2026-11-23 ", "x026-11-23", "1969-12-31",
                            "2026-11-23T00"}) {
        EXPECT_EQ(parse_day(bad), std::nullopt) << bad;
    }
}

}  // namespace
}  // namespace unknot
