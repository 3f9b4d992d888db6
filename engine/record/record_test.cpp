#include "engine/record/record.h"

#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot::record {
namespace {

const std::string plain =
    R"({"id":"0193a5f2-1c3e-7abc-8def-0123456789ab","at":"2026-11-22T12:00:00+01:00",)"
    R"("device":"phone-1a2b","kind":"hold_done","version":1,"body":{"held_seconds":30}})";

std::string with(std::string_view from, std::string_view to) {
    std::string line = plain;
    const std::size_t at = line.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return line.replace(at, from.size(), to);
}

std::string refusal(std::string_view line) {
    const auto record = parse_line(line);
    EXPECT_FALSE(record) << line.substr(0, 300);
    if (record) {
        return "";
    }
    EXPECT_EQ(record.error().code, ErrorCode::bad_input);
    EXPECT_FALSE(record.error().next.empty());
    return record.error().message;
}

TEST(Record, IsWrittenAsItWasRead) {
    const auto record = parse_line(plain);
    ASSERT_TRUE(record) << record.error().message;
    EXPECT_EQ(record->at, testing::noon);
    EXPECT_EQ(record->device, "phone-1a2b");
    EXPECT_EQ(record->kind, "hold_done");
    EXPECT_EQ(record->version, 1);
    EXPECT_EQ(record->body, R"({"held_seconds":30})");
    EXPECT_EQ(record->rest, "");
    EXPECT_EQ(to_line(*record), plain);
}

TEST(Record, KeepsUnknownMembersByteForByte) {
    const std::string rest =
        R"("x":1.0,"big":123456789012345678901234567890,"far":1e400,"\u0061":"\u00e9\/",)"
        R"("list":[1, 2,  {"a" :null}],"kind ":true)";
    const std::string line =
        with("{\"held_seconds\":30}}", "{\"a\": 1.50, \"b\":-0}," + rest + "}");
    const auto record = parse_line(line);
    ASSERT_TRUE(record) << record.error().message;
    EXPECT_EQ(record->rest, rest);
    EXPECT_EQ(record->body, R"({"a": 1.50, "b":-0})");
    EXPECT_EQ(to_line(*record), line);
    EXPECT_EQ(parse_line(to_line(*record)), *record);
}

TEST(Record, MayBeWrittenInAnyOrderAndSpacing) {
    const auto record = parse_line(
        R"( { "body" : {} , "new":1, "version":2,"kind":"a\"b","device":"\u00e9","at":"2026-11-22T11:00:00Z","id":"0193A5F2-1C3E-7ABC-8DEF-0123456789AB" } )");
    ASSERT_TRUE(record) << record.error().message;
    EXPECT_EQ(record->kind, "a\"b");
    EXPECT_EQ(record->device, "\xC3\xA9");
    EXPECT_EQ(parse_line(to_line(*record)), *record);
}

TEST(Record, NamesWhatIsWrong) {
    EXPECT_EQ(refusal(with("\"version\":1,", "")), "\"version\" is missing.");
    EXPECT_EQ(refusal(with("\"version\":1", "\"version\":1,\"version\":1")),
              "\"version\" stands there twice.");
    for (const std::string_view version :
         {"0", "-1", "1.0", "1e0", "\"1\"", "99999999999", "null"}) {
        refusal(with("\"version\":1", "\"version\":" + std::string(version)));
    }
    refusal(with("phone-1a2b", ""));
    refusal(with("phone-1a2b", std::string(65, 'a')));
    refusal(with("\"phone-1a2b\"", "1"));
    refusal(with("hold_done", ""));
    refusal(with("{\"held_seconds\":30}", "[]"));
    refusal(with("2026-11-22T12:00:00+01:00", "2026-11-22T12:00:00"));
    refusal(with("0193a5f2-", "0193a5f2"));
    refusal("");
    refusal("{}");
    refusal("[]");
    refusal("\xFF\xFE");
    EXPECT_TRUE(parse_line(with("phone-1a2b", std::string(64, 'a'))));
}

TEST(Record, IsOneLineOnly) {
    refusal(with("{\"held_seconds\"", "{\n\"held_seconds\""));
    refusal(plain + "\n");
}

TEST(Record, HasABoundedLine) {
    const std::size_t room = max_line_bytes - plain.size();
    EXPECT_TRUE(parse_line(plain + std::string(room, ' ')));
    refusal(plain + std::string(room + 1, ' '));
}

TEST(Record, NeverReadsACutLine) {
    const std::string line = with("{\"held_seconds\":30}}", R"({"a":"\u00e9"},"x":[1]})");
    for (std::size_t size = 0; size < line.size(); ++size) {
        refusal(line.substr(0, size));
    }
}

// A flipped bit gives an error or another record that holds to the same laws.
TEST(Record, SurvivesEveryFlippedBit) {
    const std::string line =
        with("{\"held_seconds\":30}}", R"({"a":"\u00e9","b":-1.5e3},"x":[1,{}]})");
    for (std::size_t bit = 0; bit < line.size() * 8; ++bit) {
        std::string flipped = line;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        const auto record = parse_line(flipped);
        if (!record) {
            EXPECT_FALSE(record.error().message.empty());
            continue;
        }
        const std::string again = to_line(*record);
        ASSERT_EQ(parse_line(again), *record) << flipped;
        ASSERT_EQ(again.find('\n'), std::string::npos);
        ASSERT_LE(again.size(), flipped.size() + 1) << "a line near the limit must stay within it";
    }
}

TEST(Record, SurvivesAnyBytes) {
    testing::Chance chance(4);
    for (int i = 0; i < 5000; ++i) {
        std::string line = plain;
        for (int slips = chance.small(1, 6); slips > 0; --slips) {
            const auto at = static_cast<std::size_t>(
                chance.number(0, static_cast<std::int64_t>(line.size()) - 1));
            const std::string junk = chance.bytes(static_cast<std::size_t>(chance.number(0, 3)));
            line.replace(at, static_cast<std::size_t>(chance.number(0, 3)), junk);
        }
        if (const auto record = parse_line(line)) {
            ASSERT_EQ(parse_line(to_line(*record)), *record) << line;
        }
    }
}

TEST(Uuid, CarriesTimeVersionAndVariant) {
    Entropy entropy;
    entropy.fill(0xFF);
    const std::string text = to_text(make_uuid(0x0193a5f21c3e, entropy));
    EXPECT_EQ(text, "0193a5f2-1c3e-7fff-bfff-ffffffffffff");
    entropy.fill(0);
    EXPECT_EQ(to_text(make_uuid(0x0193a5f21c3e, entropy)), "0193a5f2-1c3e-7000-8000-000000000000");
}

TEST(Uuid, SortsByTimeAsTextAndAsBytes) {
    testing::Chance chance(5);
    for (int i = 0; i < 1000; ++i) {
        Entropy a{}, b{};
        for (std::size_t k = 0; k < a.size(); ++k) {
            a[k] = static_cast<std::uint8_t>(chance.next());
            b[k] = static_cast<std::uint8_t>(chance.next());
        }
        const std::int64_t ms = chance.number(0, (std::int64_t{1} << 47) - 2);
        const Uuid earlier = make_uuid(ms, a);
        const Uuid later = make_uuid(ms + chance.number(1, 1000), b);
        ASSERT_LT(earlier, later);
        ASSERT_LT(to_text(earlier), to_text(later));
        ASSERT_EQ(parse_uuid(to_text(earlier)), earlier);
    }
}

TEST(Uuid, RefusesWhatIsNone) {
    for (const std::string_view text :
         {"", "0193a5f2", "0193a5f2-1c3e-7abc-8def-0123456789a",
          "0193a5f2-1c3e-7abc-8def-0123456789abc", "0193a5f21c3e7abc8def0123456789ab",
          "0193a5f2-1c3e-7abc-8def-0123456789ag", "0193a5f2_1c3e-7abc-8def-0123456789ab",
          "{193a5f2-1c3e-7abc-8def-0123456789a}"}) {
        EXPECT_FALSE(parse_uuid(text)) << text;
    }
    EXPECT_TRUE(parse_uuid("00000000-0000-0000-0000-000000000000"));
}

}  // namespace
}  // namespace unknot::record
