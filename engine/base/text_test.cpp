#include "engine/base/text.h"

#include <gtest/gtest.h>

namespace unknot {
namespace {

TEST(Fill, PutsValuesIntoTheirPlaces) {
    EXPECT_EQ(fill("Roll the {side} {part}", {{"side", "left"}, {"part", "calf"}}),
              "Roll the left calf");
    EXPECT_EQ(fill("{a}{a}", {{"a", "x"}}), "xx");
    EXPECT_EQ(fill("", {{"a", "x"}}), "");
}

TEST(Fill, LeavesANameWithoutValueAsWritten) {
    EXPECT_EQ(fill("{side} {part}", {{"part", "calf"}}), "{side} calf");
    EXPECT_EQ(fill("open { brace", {{"a", "x"}}), "open { brace");
    EXPECT_EQ(fill("close } {a}", {{"a", "x"}}), "close } x");
}

TEST(Fill, DoesNotFillValuesAgain) {
    EXPECT_EQ(fill("{a}", {{"a", "{b}"}, {"b", "x"}}), "{b}");
}

TEST(Lower, TouchesAsciiLettersOnly) {
    EXPECT_EQ(lower("Back Of CALF_9 \xC3\x84"), "back of calf_9 \xC3\x84");
}

TEST(Capitalised, RaisesTheFirstLetterOnly) {
    EXPECT_EQ(capitalised("right calf"), "Right calf");
    EXPECT_EQ(capitalised("Right"), "Right");
    EXPECT_EQ(capitalised("4 spots"), "4 spots");
    EXPECT_EQ(capitalised(""), "");
}

TEST(Trimmed, TakesWhiteSpaceOffBothEnds) {
    EXPECT_EQ(trimmed(" \t a b \r\n"), "a b");
    EXPECT_EQ(trimmed(" \n\t"), "");
    EXPECT_EQ(trimmed(""), "");
}

}  // namespace
}  // namespace unknot
