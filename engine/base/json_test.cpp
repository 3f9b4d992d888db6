#include "engine/base/json.h"

#include <gtest/gtest.h>

#include "engine/base/json_slices.h"
#include "engine/testing.h"

namespace unknot::json {

enum class Colour { red, dark_blue };
BOOST_DESCRIBE_ENUM(Colour, red, dark_blue)

struct Inner {
    int count = 0;
    std::optional<Colour> colour;
    friend bool operator==(const Inner&, const Inner&) = default;
};
BOOST_DESCRIBE_STRUCT(Inner, (), (count, colour))

struct Outer {
    std::string name;
    bool flag = false;
    std::int64_t wide = 0;
    Instant at;
    std::vector<Inner> parts;
    friend bool operator==(const Outer&, const Outer&) = default;
};
BOOST_DESCRIBE_STRUCT(Outer, (), (name, flag, wide, at, parts))

namespace {

const std::string valid =
    R"({"name":"a","flag":true,"wide":-7,"at":"2026-11-22T12:00:00+01:00","parts":[{"count":1},{"count":2,"colour":"dark_blue"}]})";

std::string message_for(std::string text, Unknown unknown = Unknown::refuse) {
    const auto read = from_json<Outer>(text, "the file", unknown);
    EXPECT_FALSE(read) << text;
    if (read) {
        return "";
    }
    EXPECT_EQ(read.error().code, ErrorCode::bad_input);
    EXPECT_FALSE(read.error().next.empty());
    return read.error().message;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(Json, WritesCompactlyAndReadsBackEqual) {
    const auto read = from_json<Outer>(valid, "the file");
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(to_json(*read), valid);
    EXPECT_EQ(read->parts[1].colour, Colour::dark_blue);
    EXPECT_EQ(read->parts[0].colour, std::nullopt);
}

TEST(Json, KeepsAnyText) {
    testing::Chance chance(3);
    Outer outer;
    outer.at = testing::noon;
    for (int i = 0; i < 2000; ++i) {
        outer.name.clear();
        for (int length = chance.small(0, 20); length > 0; --length) {
            outer.name += static_cast<char>(chance.number(0, 127));
        }
        outer.name += chance.one_in(2) ? "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80" : "";
        outer.wide = static_cast<std::int64_t>(chance.next());
        const auto back = from_json<Outer>(to_json(outer), "the file");
        ASSERT_TRUE(back) << to_json(outer);
        ASSERT_EQ(*back, outer);
    }
}

TEST(Json, NamesTheNearestMemberForAnUnknownOne) {
    EXPECT_EQ(message_for(replaced(valid, "\"flag\"", "\"flag\":true,\"flga\"")),
              "the file: there is no \"flga\" here; did you mean \"flag\"?");
    EXPECT_EQ(message_for(replaced(valid, "{\"count\":2", "{\"count\":2,\"cuont\":2")),
              "the file: parts[1]: there is no \"cuont\" here; did you mean \"count\"?");
}

TEST(Json, IgnoresUnknownMembersOnlyWhereTold) {
    const std::string text = replaced(valid, "{\"name\"", "{\"later\":[{}],\"name\"");
    EXPECT_TRUE(from_json<Outer>(text, "x", Unknown::ignore));
    EXPECT_FALSE(from_json<Outer>(text, "x", Unknown::refuse));
}

TEST(Json, NamesTheMissingMember) {
    EXPECT_EQ(message_for(replaced(valid, "\"name\":\"a\",", "")),
              "the file: \"name\" is missing.");
    EXPECT_EQ(message_for(replaced(valid, "\"count\":1", "")),
              "the file: parts[0]: \"count\" is missing.");
    EXPECT_TRUE(from_json<Outer>(
        R"({"name":"a","flag":true,"wide":-7,"at":"2026-11-22T12:00:00+01:00"})", "x"))
        << "a list left out is empty";
}

TEST(Json, NamesThePathOfAWrongType) {
    EXPECT_EQ(message_for(replaced(valid, "\"dark_blue\"", "[]")),
              "the file: parts[1].colour: expected a word, found a list.");
    EXPECT_EQ(message_for(replaced(valid, "\"dark_blue\"", "\"blue\"")),
              "the file: parts[1].colour: \"blue\" is not one of red, dark_blue.");
    EXPECT_EQ(message_for(replaced(valid, "\"a\"", "null")),
              "the file: name: expected text, found null.");
    EXPECT_EQ(message_for(replaced(valid, "true", "1")),
              "the file: flag: expected true or false, found a whole number.");
    EXPECT_EQ(message_for("[]"), "the file: expected an object, found a list.");
    EXPECT_NE(message_for(replaced(valid, "2026-11-22T12", "2026-11-22T25")).find("the file: at: "),
              std::string::npos);
}

TEST(Json, RefusesNumbersThatDoNotFit) {
    for (const std::string_view number : {"2147483648", "-2147483649", "9223372036854775808", "1.0",
                                          "1e3", "1e400", "99999999999999999999999", "0.5"}) {
        const std::string message =
            message_for(replaced(valid, ":1}", ":" + std::string(number) + "}"));
        EXPECT_NE(message.find("parts[0].count"), std::string::npos) << message;
        EXPECT_EQ(message.find("found a whole number"), std::string::npos) << message;
    }
    EXPECT_TRUE(from_json<Outer>(replaced(valid, ":1}", ":-2147483648}"), "x"));
    EXPECT_TRUE(from_json<Outer>(replaced(valid, "-7", "-9223372036854775808"), "x"));
    for (const std::string_view number :
         {"01", "+1", "1.", ".5", "0x10", "NaN", "Infinity", "1e999999999999"}) {
        EXPECT_FALSE(from_json<Outer>(replaced(valid, ":1}", ":" + std::string(number) + "}"), "x"))
            << number;
    }
}

TEST(Json, RefusesWrongUtf8) {
    for (const std::string_view bytes :
         {"\xFF", "\xC3", "\xC0\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80"}) {
        EXPECT_FALSE(
            from_json<Outer>(replaced(valid, "\"a\"", "\"" + std::string(bytes) + "\""), "x"));
    }
}

TEST(Json, WritesAnyBytesSoThatTheyCanBeRead) {
    EXPECT_EQ(to_json(std::string("a\xC3")), "\"a\xEF\xBF\xBD\"") << "cut within a letter";
    EXPECT_EQ(to_json(std::string("\xED\xA0\x80\xC3\xA9")).size(), 2U + 3 * 3 + 2);
    testing::Chance chance(31);
    for (int i = 0; i < 5000; ++i) {
        ASSERT_TRUE(check(to_json(chance.bytes(static_cast<std::size_t>(chance.number(0, 12))))));
    }
}

TEST(Json, RefusesATextCutAnywhere) {
    for (std::size_t size = 0; size < valid.size(); ++size) {
        EXPECT_FALSE(from_json<Outer>(valid.substr(0, size), "x")) << size;
    }
    EXPECT_FALSE(from_json<Outer>(valid + "{}", "x"));
    EXPECT_FALSE(from_json<Outer>(valid + ",", "x"));
    EXPECT_TRUE(from_json<Outer>(valid + " \n", "x"));
}

TEST(Json, NamesLineAndColumnOfAMistake) {
    EXPECT_EQ(message_for("{\n  \"name\": x\n}").substr(0, 29), "the file: line 2, column 11: ");
}

TEST(Json, RefusesADepthBomb) {
    EXPECT_FALSE(check(std::string(100'000, '[')));
    EXPECT_FALSE(check(std::string(65, '[') + std::string(65, ']')));
    EXPECT_TRUE(check(std::string(60, '[') + std::string(60, ']')));
    EXPECT_FALSE(slices("{\"a\":" + std::string(100'000, '[')));
}

TEST(Json, NeverCrashesOnAFlippedBit) {
    for (std::size_t i = 0; i < valid.size() * 8; ++i) {
        std::string text = valid;
        text[i / 8] = static_cast<char>(text[i / 8] ^ (1 << (i % 8)));
        const auto read = from_json<Outer>(text, "x");
        if (read) {
            EXPECT_EQ(from_json<Outer>(to_json(*read), "x"), *read);
        }
    }
}

TEST(Json, RefusesAMemberThatStandsThereTwice) {
    EXPECT_EQ(message_for(replaced(valid, "{\"count\":1", "{\"count\":1,\"count\":1")),
              "the file: parts[0].count: this stands there twice.");
}

// The cursor walks checked texts only, but must stay within bounds on any other.
TEST(Cursor, ComesToAnEndOnAnyText) {
    testing::Chance chance(30);
    for (int i = 0; i < 20'000; ++i) {
        std::string text = valid.substr(static_cast<std::size_t>(chance.number(0, 30)));
        for (int slips = chance.small(1, 5); slips > 0; --slips) {
            text[static_cast<std::size_t>(
                chance.number(0, static_cast<std::int64_t>(text.size()) - 1))] =
                chance.pick(std::string_view("\"{}[],:\\ 1x"));
        }
        text.resize(
            static_cast<std::size_t>(chance.number(0, static_cast<std::int64_t>(text.size()))));
        (void)from_checked<Outer>(text, "x", chance.one_in(2) ? Unknown::refuse : Unknown::ignore);
    }
}

// A sum of all that a face may be handed: written, read and written again, the bytes are the same.
template <class T>
void expect_round_trip(const T& value) {
    const std::string text = to_json(value);
    const auto back = from_json<T>(text, "x");
    ASSERT_TRUE(back) << back.error().message << "\n" << text;
    EXPECT_EQ(to_json(*back), text);
}

TEST(Json, CarriesEveryValueThatTravels) {
    const auto plan = testing::planned(testing::wishes_for(testing::all_regions(), 20)).value();
    expect_round_trip(plan);
    testing::Drive drive(plan);
    ASSERT_TRUE(drive.replay("+5 tap\n+10 tap\n+3 rate 4\n+20 rate 2"));
    expect_round_trip(drive.state);
    expect_round_trip(drive.view());
    for (const auto& hold : drive.told<journal::HoldDone>()) {
        expect_round_trip(hold);
    }
    const auto journal = testing::as_journal(drive.events);
    expect_round_trip(progress::read(testing::knowledge(), journal, testing::noon));
    expect_round_trip(progress::history(testing::knowledge(), journal, testing::noon));
    const auto screening =
        safety::screen(testing::knowledge(), testing::all_regions(),
                       testing::all_answered(safety::Answer::yes, testing::noon), testing::noon);
    expect_round_trip(screening->verdict);
    expect_round_trip(drawing::parse(testing::knowledge(), "left calf").value());
}

TEST(Slices, KeepsMembersAsWritten) {
    const auto cut = slices(R"( { "a" : 1.0 , "b\u0041":[1, {"c":"}]\""}],"d":-1e400 } )");
    ASSERT_TRUE(cut) << cut.error().message;
    ASSERT_EQ(cut->size(), 3U);
    EXPECT_EQ((*cut)[0].key, "a");
    EXPECT_EQ((*cut)[0].value, "1.0");
    EXPECT_EQ((*cut)[1].key, "b\\u0041");
    EXPECT_EQ((*cut)[1].value, R"([1, {"c":"}]\""}])");
    EXPECT_EQ((*cut)[2].value, "-1e400");
    EXPECT_TRUE(slices("{}")->empty());
    EXPECT_TRUE(slices("{ }")->empty());
}

TEST(Slices, RefusesWhatIsNoObject) {
    for (const std::string_view text :
         {"", " ", "[]", "1", "\"a\"", "{", "{\"a\"}", "{\"a\":1,}", "{} {}", "{'a':1}"}) {
        EXPECT_FALSE(slices(text)) << text;
    }
}

TEST(Unquoted, ReadsALiteral) {
    EXPECT_EQ(unquoted("\"a b\""), "a b");
    EXPECT_EQ(unquoted(R"("\u00e9\n\"")"), "\xC3\xA9\n\"");
    for (const std::string_view text : {"", "\"", "a", "1", "\"\\\"", "\"\\ud800\""}) {
        EXPECT_FALSE(unquoted(text)) << text;
    }
}

}  // namespace
}  // namespace unknot::json
