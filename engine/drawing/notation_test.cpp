#include "engine/drawing/notation.h"

#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot::drawing {
namespace {

using body::Side;

const atlas::Atlas& known = atlas::built_in();

Drawing drawn(std::string_view text) {
    const auto drawing = from_notation(known, text);
    EXPECT_TRUE(drawing) << text;
    return drawing.value_or(Drawing{});
}

std::string error_of(std::string_view text) {
    const auto drawing = from_notation(known, text);
    EXPECT_FALSE(drawing) << text;
    return drawing ? "" : drawing.error().message + " " + drawing.error().next;
}

TEST(Notation, IsReadAndWrittenTheSame) {
    for (const std::string_view each :
         {"calf_upper_inner.right=6:80", "heel.left", "back_of_neck=0",
          "calf_upper_inner.left=10:1 calf_upper_inner.right=3:100 heel.right=2"}) {
        EXPECT_EQ(to_notation(drawn(each)), each);
        EXPECT_EQ(parse(known, each)->marks, drawn(each).marks) << each;
    }
}

TEST(Notation, OfAnyDrawingComesBack) {
    testing::Chance chance(23);
    for (int i = 0; i < 500; ++i) {
        Drawing drawing;
        for (int marks = chance.small(1, 12); marks > 0; --marks) {
            Mark mark{std::string(chance.pick(known.zones).id)};
            if (!chance.one_in(4)) {
                mark.side = chance.one_in(2) ? Side::left : Side::right;
            }
            if (!chance.one_in(3)) {
                mark.intensity = chance.small(0, 10);
                if (!chance.one_in(3)) {
                    mark.coverage_percent = chance.small(1, 100);
                }
            }
            drawing = painted(known, std::move(drawing), mark);
        }
        ASSERT_EQ(drawn(to_notation(drawing)).marks, drawing.marks) << to_notation(drawing);
    }
}

TEST(Notation, OfAWholePaintedBodyIsRead) {
    Drawing drawing;
    for (const atlas::Zone& zone : known.zones) {
        for (const Side side : {Side::left, Side::right}) {
            drawing = painted(known, std::move(drawing), {std::string(zone.id), side, 10, 100});
        }
    }
    const auto read = parse(known, to_notation(drawing));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->marks, drawing.marks);
}

TEST(Notation, StandsInTheOrderOfTheZones) {
    EXPECT_EQ(to_notation(drawn("heel.right=2, calf_upper_inner.right; jaw.left=1:5")),
              "calf_upper_inner.right heel.right=2 jaw.left=1:5");
}

TEST(Notation, SaysWhatItCannotRead) {
    EXPECT_EQ(error_of("calf_uper_inner.right"),
              "\"calf_uper_inner.right\" is no mark of a drawing: there is no such zone. Did you "
              "mean \"calf_upper_inner\"?");
    for (const std::string_view bad :
         {"", "  ,; ", "heel.rihgt", "heel.right=", "heel.right=11", "heel.right=-1",
          "heel.right=3.5", "heel.right=3:0", "heel.right=3:101",
          "heel.right=3:", "heel.right=3:50:2", "heel=", "heel.right heel.right=4",
          "heel.right=99999999999999999999", "heel.right.left", "\xff\xfe.right=3"}) {
        error_of(bad);
    }
}

TEST(Notation, IsToldFromWhatPeopleSay) {
    EXPECT_TRUE(is_notation(known, "heel.right"));
    EXPECT_TRUE(is_notation(known, "heel=3"));
    EXPECT_TRUE(is_notation(known, "calf_upper_inner"));
    EXPECT_FALSE(is_notation(known, "heel"));
    EXPECT_FALSE(is_notation(known, "heel. It hurts in the morning."));
    EXPECT_FALSE(is_notation(known, "my right heel"));
    EXPECT_FALSE(is_notation(known, ""));
}

TEST(Painting, TwiceTheSamePlaceChangesItsIntensity) {
    Drawing drawing = drawn("heel.right=2:40");
    drawing = painted(known, drawing, {"heel", Side::right, 7, 60});
    EXPECT_EQ(to_notation(drawing), "heel.right=7:60");
    drawing = painted(known, drawing, {"heel", Side::left, 1, {}});
    EXPECT_EQ(drawing.marks.size(), 2U);
    drawing = erased(std::move(drawing), "heel", Side::right);
    EXPECT_EQ(to_notation(drawing), "heel.left=1");
    EXPECT_EQ(to_notation(erased(drawing, "heel", Side::right)), "heel.left=1");
}

TEST(Painting, OfTwoDaysIsCompared) {
    const auto found = changes(known, drawn("jaw.left=4:10 heel.right=5:50 back_of_neck=2"),
                               drawn("heel.right=3:50 back_of_neck=2 heel.left=1"));
    ASSERT_EQ(found.size(), 3U);
    ASSERT_TRUE(found[0].before && found[0].after);
    EXPECT_EQ(found[0].before->intensity, 5);
    EXPECT_EQ(found[0].after->intensity, 3);
    EXPECT_FALSE(found[1].before);
    EXPECT_EQ(found[1].side, Side::left);
    EXPECT_EQ(found[2].zone, "jaw");
    EXPECT_FALSE(found[2].after);
}

}  // namespace
}  // namespace unknot::drawing
