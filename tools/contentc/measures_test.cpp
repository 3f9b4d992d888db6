// What a measure's file can have wrong across its fields.
#include <gtest/gtest.h>

#include "tools/contentc/testing.h"

namespace unknot::contentc {
namespace {

constexpr auto lunge = "measures/lunge.toml";
constexpr auto head = "measures/head_forward.toml";

TEST(Measures, AreReadInAUnitThatTheirInstrumentGives) {
    EXPECT_EQ(Minimal().replace(lunge, "\"goniometer\"", "\"tape\"").problems(),
              Lines{"measures/lunge.toml:7:25: error: 'tape' does not measure degrees"});
    EXPECT_EQ(
        Minimal().replace(lunge, "\"goniometer\"", "\"photo\"").problems(),
        Lines{"measures/lunge.toml:7:25: error: a posture is measured from a photo, and nothing "
              "else is"});
}

TEST(Measures, ByPhoneSayWhereItGoesAndWhatIsZero) {
    EXPECT_EQ(Minimal().replace(lunge, "phone_goes = \"On the shin.\"\n", "").problems(),
              Lines{"measures/lunge.toml:1:1: error: a measure by phone needs 'phone_goes'"});
    EXPECT_EQ(Minimal().replace(lunge, "\"phone\", ", "").problems().size(), 5U);
    EXPECT_EQ(Minimal().replace(lunge, "\"short_edge\"", "\"screen\"").problems(),
              Lines{"measures/lunge.toml:14:8: error: flat on a table nothing shows how the screen "
                    "is turned"});
    EXPECT_EQ(Minimal().replace(lunge, "zero = \"table\"", "zero = \"start\"").problems(),
              Lines{"measures/lunge.toml:20:9: error: with zero 'start' the sense is 'either'"});
}

TEST(Measures, OfPostureHaveTheLandmarksThatTheirAngleAndViewNeed) {
    EXPECT_EQ(
        Minimal().replace(head, "\"above_horizontal\"", "\"bend\"").problems(),
        Lines{"measures/head_forward.toml:17:9: error: 'bend' is made of 3 landmarks, not 2"});
    EXPECT_EQ(Minimal().replace(head, "\"c7\"", "\"left_ear\"").problems(),
              Lines{"measures/head_forward.toml:16:21: error: 'left_ear' is placed in a picture "
                    "from the front, not side"});
    EXPECT_EQ(Minimal().replace(head, "view = \"side\"\n", "").problems(),
              Lines{"measures/head_forward.toml:1:1: error: a posture needs a 'view' and an "
                    "'angle'"});
}

TEST(Measures, HaveNumbersInOrder) {
    EXPECT_EQ(Minimal().replace(lunge, "[0, 70]", "[70, 0]").problems(),
              Lines{"measures/lunge.toml:24:9: error: 'range' must go from the lower to the "
                    "higher"});
    EXPECT_EQ(Minimal().replace(lunge, "sd = 5.5", "sd = 0").problems(),
              Lines{"measures/lunge.toml:33:1: error: 'mean' must lie within 'range', and 'sd' "
                    "above 0"});
    EXPECT_EQ(Minimal().replace(head, "high = 55", "high = 95").problems(),
              Lines{"measures/head_forward.toml:28:1: error: 'low' and 'high' must be in order and "
                    "within 'range'"});
    EXPECT_EQ(Minimal().replace(lunge, "sd = 5.5", "sd = 5.5\nlow = 1\nhigh = 2").problems(),
              Lines{"measures/lunge.toml:33:1: error: give either 'low' and 'high' or 'mean' and "
                    "'sd'"});
}

}  // namespace
}  // namespace unknot::contentc
