#include "terminal/render/style.h"

#include <gtest/gtest.h>

namespace unknot::render {
namespace {

TEST(Style, WrapsAtWordsAndKeepsIndents) {
    EXPECT_EQ(wrap("one two three four", 10, "- ", "  "), "- one two\n  three\n  four\n");
    EXPECT_EQ(wrap("a\nb", 20), "a\nb\n");
    EXPECT_EQ(wrap("", 20), "\n");
    EXPECT_EQ(wrap("unbreakablylongword x", 10), "unbreakablylongword\nx\n");
    EXPECT_EQ(wrap("\u00e9\u00e9\u00e9\u00e9 \u00e9\u00e9\u00e9\u00e9 b", 10),
              "\u00e9\u00e9\u00e9\u00e9 \u00e9\u00e9\u00e9\u00e9\nb\n");
}

TEST(Style, CutsByColumnsNotBytes) {
    EXPECT_EQ(cut("short", 10), "short");
    EXPECT_EQ(cut("a longer text", 8), "a lon...");
    EXPECT_EQ(cut("\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9", 8),
              "\u00e9\u00e9\u00e9\u00e9\u00e9...");
}

TEST(Style, ReadableReplacesWhatIsNotText) {
    EXPECT_EQ(readable("caf\u00e9 \u20ac \U0001f600"), "caf\u00e9 \u20ac \U0001f600");
    EXPECT_EQ(readable("\xff\xfe"), "??");
    EXPECT_EQ(readable("a\xc3"), "a?");
    EXPECT_EQ(readable("\xed\xa0\x80 \xc0\xaf \xf5\x80\x80\x80"), "??? ?? ????");
}

TEST(Style, BarsFillUp) {
    EXPECT_EQ(bar(0, 12, false), "[----------]");
    EXPECT_EQ(bar(0.5, 12, false), "[#####-----]");
    EXPECT_EQ(bar(7, 12, false), "[##########]");
    EXPECT_EQ(bar(-1, 3, false), "[-]");
}

TEST(Style, TablesLineUp) {
    EXPECT_EQ(table({{"a", "bb", "c"}, {"aaa", "b", "cc"}}, 80), "a    bb  c\naaa  b   cc\n");
    EXPECT_EQ(table({}, 80), "");
}

TEST(Style, InkOnlyWithColour) {
    Style style;
    EXPECT_EQ(style.bold("x"), "x");
    style.colour = true;
    EXPECT_EQ(style.bold("x"), "\x1b[1mx\x1b[0m");
    EXPECT_EQ(style.bold(""), "");
}

}  // namespace
}  // namespace unknot::render
