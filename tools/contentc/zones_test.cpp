#include "tools/contentc/zones.h"

#include <gtest/gtest.h>

#include "tools/contentc/testing.h"

namespace unknot::contentc {
namespace {

constexpr auto zones = "body/zones.toml";
constexpr auto front = "along = [0, 1]\naround = [270, 90]";

std::string extra_zone(std::string_view id, std::string_view segment, std::string_view along,
                       std::string_view around) {
    return "\n[[zone]]\nid = \"" + std::string(id) + "\"\nname = \"x\"\nsegment = \"" +
           std::string(segment) + "\"\nalong = " + std::string(along) +
           "\naround = " + std::string(around) + "\nwords = [\"x\"]\n";
}

TEST(Zones, GapsAreReportedAsRectangles) {
    EXPECT_EQ(Minimal().replace(zones, front, "along = [0, 0.5]\naround = [270, 80]").problems(),
              (Lines{"body/zones.toml:1:1: error: no zone covers 'shank' along 0 to 0.5, around 80 "
                     "to 90",
                     "body/zones.toml:1:1: error: no zone covers 'shank' along 0.5 to 1, around 0 "
                     "to 90",
                     "body/zones.toml:1:1: error: no zone covers 'shank' along 0.5 to 1, around "
                     "270 to 360"}));
}

TEST(Zones, GapsInTheMiddleAreJoinedAlong) {
    EXPECT_EQ(Minimal()
                  .replace(zones, front, "along = [0, 0.25]\naround = [270, 90]")
                  .append(zones, extra_zone("low", "shank", "[0.75, 1]", "[270, 90]"))
                  .append(zones, extra_zone("outer", "shank", "[0.25, 0.6]", "[0, 90]"))
                  .append(zones, extra_zone("outer_low", "shank", "[0.6, 0.75]", "[0, 90]"))
                  .problems(),
              Lines{"body/zones.toml:1:1: error: no zone covers 'shank' along 0.25 to 0.75, around "
                    "270 to 360"});
}

TEST(Zones, OverlapsNameThePair) {
    EXPECT_EQ(Minimal().replace(zones, front, "along = [0, 1]\naround = [269, 90]").problems(),
              Lines{"body/zones.toml:9:1: error: the zones 'whole_shank_front' and "
                    "'whole_shank_back' overlap"});
}

TEST(Zones, OverlapsAcrossTheFrontAreSeen) {
    EXPECT_EQ(
        Minimal().append(zones, extra_zone("shin", "shank", "[0.2, 0.3]", "[350, 10]")).problems(),
        Lines{"body/zones.toml:105:1: error: the zones 'whole_shank_front' and 'shin' "
              "overlap"});
}

TEST(Zones, ThatShareOnlyAnEdgeDoNotOverlap) {
    EXPECT_EQ(Minimal()
                  .replace(zones, front, "along = [0, 0.33]\naround = [270, 90]")
                  .append(zones, extra_zone("low_outer", "shank", "[0.33, 1]", "[0, 90]"))
                  .append(zones, extra_zone("low_inner", "shank", "[0.33, 1]", "[270, 360]"))
                  .problems(),
              Lines{});
}

TEST(Zones, RunForwards) {
    EXPECT_EQ(Minimal().replace(zones, front, "along = [1, 0]\naround = [270, 90]").problems(),
              Lines{"body/zones.toml:5:9: error: 'along' must run from less to more"});
    EXPECT_EQ(Minimal().replace(zones, front, "along = [0, 1]\naround = [90, 90]").problems(),
              Lines{"body/zones.toml:6:10: error: 'around' must run from one angle to another"});
    EXPECT_EQ(Minimal()
                  .replace(zones, "segment = \"head\"\nalong = [0, 1]\naround = [0, 180]",
                           "segment = \"head\"\nalong = [0, 1]\naround = [180, 0]")
                  .problems(),
              Lines{"body/zones.toml:22:10: error: 'around' must run from less to more on the "
                    "trunk"});
}

TEST(Zones, CoverEverySegment) {
    EXPECT_EQ(Minimal().replace(zones, "segment = \"hand\"", "segment = \"foot\"").problems(),
              (Lines{"body/zones.toml:1:1: error: no zone lies on the segment 'hand'",
                     "body/zones.toml:97:1: error: the zones 'whole_hand' and 'whole_foot' "
                     "overlap"}));
}

TEST(Zones, HaveTwoNumbersAndWordsInLowerCase) {
    EXPECT_EQ(Minimal()
                  .replace(zones, front, "along = [0, 0.5, 1]\naround = [270, 90]")
                  .replace(zones, "\"shin\"", "\"Shin\"")
                  .problems(),
              (Lines{"body/zones.toml:5:9: error: 'along' must be [from, to], two numbers",
                     "body/zones.toml:7:10: error: words for a zone are written in lower case"}));
}

TEST(Zones, HaveDifferentIds) {
    const auto problems = Minimal().replace(zones, "\"whole_hand\"", "\"whole_foot\"").problems();
    EXPECT_EQ(problems, Lines{"body/zones.toml:98:6: error: two zones have the id 'whole_foot'"});
}

}  // namespace
}  // namespace unknot::contentc
