#include "engine/drawing/drawing.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot::drawing {
namespace {

const atlas::Atlas& known = atlas::built_in();

Drawing parsed(std::string_view text) {
    const auto drawing = parse(known, text);
    EXPECT_TRUE(drawing) << text;
    return drawing.value_or(Drawing{});
}

bool marks(const Drawing& drawing, std::string_view zone) {
    return std::any_of(drawing.marks.begin(), drawing.marks.end(),
                       [&](const Mark& each) { return each.zone == zone; });
}

std::vector<std::optional<body::Side>> sides(const Drawing& drawing) {
    std::vector<std::optional<body::Side>> all;
    for (const Mark& each : drawing.marks) {
        if (std::find(all.begin(), all.end(), each.side) == all.end()) {
            all.push_back(each.side);
        }
    }
    return all;
}

TEST(Parse, MarksAZoneByEachOfItsWords) {
    for (const atlas::Zone& zone : known.zones) {
        for (const std::string_view words : zone.words) {
            const Drawing drawing = parsed(words);
            EXPECT_TRUE(marks(drawing, zone.id)) << words << " for " << zone.id;
            EXPECT_TRUE(drawing.unknown.empty()) << words;
        }
    }
}

TEST(Parse, MarksAZoneByItsNotation) {
    for (const atlas::Zone& zone : known.zones) {
        for (const body::Side side : {body::Side::left, body::Side::right}) {
            const std::string text = std::string(zone.id) + "." + std::string(json::name_of(side));
            EXPECT_EQ(parsed(text).marks, (std::vector<Mark>{{std::string(zone.id), side}}))
                << text;
        }
    }
    EXPECT_EQ(parsed("calf_upper_inner").marks,
              (std::vector<Mark>{{"calf_upper_inner", std::nullopt}}));
    EXPECT_EQ(parsed("calf_upper_inner.left, heel.right").marks.size(), 2U);
}

TEST(Parse, HearsTheSide) {
    using body::Side;
    EXPECT_EQ(sides(parsed("my left calf hurts")), (std::vector{std::optional(Side::left)}));
    EXPECT_EQ(sides(parsed("pain in the calf, right")), (std::vector{std::optional(Side::right)}));
    EXPECT_EQ(sides(parsed("the right heel")), (std::vector{std::optional(Side::right)}));
    EXPECT_EQ(sides(parsed("both calves")), (std::vector{std::optional<Side>()}));
    EXPECT_EQ(sides(parsed("calf")), (std::vector{std::optional<Side>()}));
    EXPECT_EQ(sides(parsed("left side of my neck")), (std::vector{std::optional(Side::left)}));
    const Drawing two = parsed("left heel and right temple");
    EXPECT_EQ(two.marks, (std::vector<Mark>{{"heel", Side::left}, {"temple", Side::right}}));
    EXPECT_EQ(sides(parsed("left heel, back of the right knee")).size(), 2U)
        << "the side inside a phrase is its own";
}

TEST(Parse, PrefersTheLongerPhrase) {
    EXPECT_FALSE(marks(parsed("back of my right calf hurts"), "low_back"));
    EXPECT_FALSE(marks(parsed("back of the knee"), "kneecap"));
    EXPECT_FALSE(marks(parsed("bottom of the foot"), "foot_top"));
    EXPECT_FALSE(marks(parsed("side of the hip"), "flank"));
    EXPECT_FALSE(marks(parsed("inside of the arch"), "heel"));
}

TEST(Parse, MarksNoPartThatIsDenied) {
    const std::vector<Mark> whole = parsed("my right shoulder").marks;
    std::vector<Mark> rest = whole;
    ASSERT_EQ(std::erase(rest, Mark{"shoulder_front", body::Side::right}), 1U);
    EXPECT_EQ(parsed("my right shoulder, not the front of the shoulder").marks, rest);
    EXPECT_EQ(parsed("not the front of the shoulder, my right shoulder").marks, rest);
    EXPECT_EQ(parsed("my right shoulder, not the front of the left shoulder").marks, whole);
    EXPECT_EQ(parsed("my right shoulder, not only the top of the shoulder").marks, whole);
}

TEST(Parse, TakesTheSideItselfForThePlaceOnlyWhenNothingElseIsSaid) {
    EXPECT_TRUE(marks(parsed("my left side hurts"), "flank"));
    EXPECT_FALSE(marks(parsed("left side of my lower back"), "flank"));
    EXPECT_TRUE(marks(parsed("left side of my lower back"), "low_back"));
}

TEST(Parse, ForgivesSlipsButPrefersWhatIsRight) {
    EXPECT_TRUE(marks(parsed("sholder blade"), "blade"));
    EXPECT_TRUE(marks(parsed("buttok"), "buttock_upper"));
    EXPECT_TRUE(marks(parsed("achiles"), "achilles"));
    EXPECT_TRUE(marks(parsed("Between The Shoulder Baldes!"), "between_blades"));
    EXPECT_FALSE(marks(parsed("my wrist hurts"), "flank")) << "wrist is not waist";
    EXPECT_FALSE(marks(parsed("my waist hurts"), "forearm_back"));
    EXPECT_TRUE(marks(parsed("my hand"), "palm")) << "a hand is no side";
}

TEST(Parse, ListsUnknownWordsAndGuessesNothing) {
    const Drawing drawing = parsed("my calf and my quux hurt since Tuesday");
    EXPECT_TRUE(marks(drawing, "calf_upper_inner"));
    EXPECT_EQ(drawing.unknown, (std::vector<std::string>{"quux", "tuesday"}));
}

TEST(Parse, SaysWhenNothingWasUnderstood) {
    for (const std::string_view text :
         {"", "   ", "hello world", "right", "it hurts", "...", "\xF0\x9F\x98\x80"}) {
        const auto nothing = parse(known, text);
        ASSERT_FALSE(nothing) << text;
        EXPECT_EQ(nothing.error().code, ErrorCode::bad_input);
        EXPECT_FALSE(nothing.error().next.empty());
    }
    EXPECT_EQ(parse(known, "clf").error().next, "Did you mean \"calf\"?");
}

TEST(Parse, BearsAnEndingWithoutAWord) {
    EXPECT_TRUE(marks(parsed("heel {'s"), "heel"));
}

TEST(Parse, ReadsFiveHundredBytesAndNoMore) {
    EXPECT_TRUE(parse(known, "calf" + std::string(496, ' ')));
    EXPECT_EQ(parse(known, "calf" + std::string(497, ' ')).error().code, ErrorCode::bad_input);
}

TEST(Parse, KeepsTheOrderOfTheAtlasAndNoMarkTwice) {
    const Drawing drawing = parsed("heel heel right heel, temple and left calf");
    for (std::size_t i = 1; i < drawing.marks.size(); ++i) {
        EXPECT_LE(find_zone(known, drawing.marks[i - 1].zone),
                  find_zone(known, drawing.marks[i].zone));
        for (std::size_t k = 0; k < i; ++k) {
            EXPECT_FALSE(drawing.marks[i] == drawing.marks[k]);
        }
    }
}

TEST(Parse, SurvivesAnyBytes) {
    testing::Chance chance(20);
    for (int i = 0; i < testing::rounds(300); ++i) {
        (void)parse(known, chance.bytes(static_cast<std::size_t>(chance.number(0, 120))));
        std::string text = "back of my right calf, heel.left";
        text[static_cast<std::size_t>(chance.number(0, 31))] = static_cast<char>(chance.next());
        (void)parse(known, text);
    }
}

}  // namespace
}  // namespace unknot::drawing
