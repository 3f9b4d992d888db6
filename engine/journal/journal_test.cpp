#include "engine/journal/journal.h"

#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot::journal {
namespace {

// Records of known and unknown kinds, some of them with the same id and other content.
std::vector<Event> some_records(testing::Chance& chance, int count) {
    std::vector<Event> records;
    for (int i = 0; i < count; ++i) {
        record::Entropy entropy{};
        entropy.fill(static_cast<std::uint8_t>(chance.small(0, 3)));
        const Instant at = testing::later(testing::noon, chance.number(0, 5) * 1000);
        Record one =
            stamp(draft(SorenessRated{"s", chance.small(0, 3), {}, false}, at), "d", entropy);
        if (chance.one_in(4)) {
            one.kind = "from_the_future";
            one.version = chance.small(1, 3);
            one.rest = "\"more\":1.0";
        }
        records.emplace_back(std::move(one));
    }
    return records;
}

Journal merged(const std::vector<std::vector<Event>>& deliveries) {
    Journal journal;
    for (const auto& each : deliveries) {
        merge(journal, each);
    }
    return journal;
}

TEST(Merge, IsAUnionWhateverTheOrderOfDelivery) {
    testing::Chance chance(6);
    for (int round = 0; round < 300; ++round) {
        std::vector<Event> records = some_records(chance, chance.small(0, 30));
        const Journal whole = merged({records});
        std::vector<std::vector<Event>> deliveries;
        for (int copy = 0; copy < 2; ++copy) {
            chance.shuffle(records);
            deliveries.emplace_back();
            for (const Event& each : records) {
                if (chance.one_in(3)) {
                    deliveries.emplace_back();
                }
                deliveries.back().push_back(each);
            }
        }
        chance.shuffle(deliveries);
        ASSERT_EQ(merged(deliveries).records, whole.records);
        // Associative: journals merged with journals.
        Journal one = merged({deliveries.front()});
        Journal others = merged({deliveries.begin() + 1, deliveries.end()});
        merge(others, one.records);
        ASSERT_EQ(others.records, whole.records);
        // Idempotent.
        EXPECT_EQ(merge(others, whole.records), 0U);
        ASSERT_EQ(others.records, whole.records);
        for (std::size_t i = 1; i < whole.records.size(); ++i) {
            ASSERT_LT(whole.records[i - 1].id, whole.records[i].id);
        }
    }
}

TEST(Merge, CountsWhatIsNew) {
    testing::Chance chance(7);
    Journal journal;
    std::vector<Event> records = some_records(chance, 40);
    const std::size_t added = merge(journal, records);
    EXPECT_EQ(added, journal.records.size());
    EXPECT_EQ(merge(journal, {}), 0U);
}

std::string some_text() {
    testing::Chance chance(8);
    std::string text = "\xEF\xBB\xBF";
    for (const Record& each : merged({some_records(chance, 12)}).records) {
        text += record::to_line(each);
        text += chance.one_in(3) ? "\r\n" : "\n";
        text += chance.one_in(3) ? "\n" : chance.one_in(3) ? "not a record\n" : "";
    }
    return text;
}

TEST(Reader, GivesTheSameWhereverTheTextIsCut) {
    const std::string text = some_text();
    const Reading whole = read_lines(text);
    ASSERT_GT(whole.summary.records, 0);
    ASSERT_GT(whole.summary.bad, 0);
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
        Reader reader;
        Journal journal;
        reader.push(std::string_view(text).substr(0, cut));
        merge(journal, reader.take());
        reader.push(std::string_view(text).substr(cut));
        reader.finish();
        merge(journal, reader.take());
        ASSERT_EQ(journal.records, whole.journal.records) << cut;
        ASSERT_EQ(json::to_json(reader.summary()), json::to_json(whole.summary)) << cut;
    }
}

TEST(Reader, GivesTheSameByteByByte) {
    const std::string text = some_text();
    Reader reader;
    for (const char& each : text) {
        reader.push({&each, 1});
    }
    reader.finish();
    EXPECT_EQ(json::to_json(reader.summary()), json::to_json(read_lines(text).summary));
}

TEST(Reader, ReadsALastLineWithoutNewlineAndLosesOnlyACutOne) {
    testing::Chance chance(9);
    const Journal journal = merged({some_records(chance, 5)});
    std::string text = write_lines(journal);
    text.pop_back();
    EXPECT_EQ(read_lines(text).journal.records, journal.records);
    text.pop_back();
    const Reading cut = read_lines(text);
    EXPECT_EQ(cut.journal.records.size(), journal.records.size() - 1);
    EXPECT_EQ(cut.summary.bad, 1);
}

TEST(Reader, NamesTheLineOfEachProblem) {
    testing::Chance chance(10);
    const std::string good = record::to_line(some_records(chance, 1).front());
    const Summary summary = read_lines("\n" + good + "\n  \nnonsense\n{}\n").summary;
    EXPECT_EQ(summary.lines, 3);
    EXPECT_EQ(summary.records, 1);
    EXPECT_EQ(summary.bad, 2);
    ASSERT_EQ(summary.problems.size(), 2U);
    EXPECT_EQ(summary.problems[0].line, 4);
    EXPECT_EQ(summary.problems[1].line, 5);
    EXPECT_FALSE(summary.problems[0].next.empty());
}

TEST(Reader, DropsAnOverlongLineUpToItsNewline) {
    testing::Chance chance(11);
    const std::string good = record::to_line(some_records(chance, 1).front()) + "\n";
    Reader reader;
    reader.push(good);
    for (int i = 0; i < 50; ++i) {
        reader.push(std::string(10'000, 'x'));
    }
    reader.push("\n" + good);
    reader.finish();
    EXPECT_EQ(reader.take().size(), 2U);
    EXPECT_EQ(reader.summary().bad, 1);
    ASSERT_EQ(reader.summary().problems.size(), 1U);
    EXPECT_EQ(reader.summary().problems[0].line, 2);
}

TEST(Reader, KeepsALineOfTheLongestLength) {
    testing::Chance chance(12);
    Record longest = some_records(chance, 1).front();
    longest.kind = "later";
    longest.body = "{\"a\":\"\"}";
    longest.body.insert(6,
                        std::string(record::max_line_bytes - record::to_line(longest).size(), 'a'));
    EXPECT_EQ(read_lines(record::to_line(longest) + "\r\n").summary.records, 1);
    longest.body.insert(6, "a");
    EXPECT_EQ(read_lines(record::to_line(longest) + "\n").summary.bad, 1);
}

TEST(Reader, KeepsOnlyTheFirstHundredProblems) {
    std::string text;
    for (int i = 0; i < 500; ++i) {
        text += "x\n";
    }
    const Summary summary = read_lines(text).summary;
    EXPECT_EQ(summary.bad, 500);
    EXPECT_EQ(summary.problems.size(), 100U);
}

TEST(Reader, RefusesAKnownKindOfAnotherShape) {
    record::Entropy entropy{};
    Record bad = stamp(draft(SorenessRated{"s", 2, {}, false}, testing::noon), "d", entropy);
    bad.body = "{\"soreness\":2}";
    const Summary summary = read_lines(record::to_line(bad)).summary;
    EXPECT_EQ(summary.records, 0);
    EXPECT_EQ(summary.bad, 1);
    EXPECT_NE(summary.problems.at(0).message.find("session"), std::string::npos);
}

TEST(Journal, PassesUnknownKindsAndNewerVersionsOnUntouched) {
    const std::string text =
        R"({"id":"0193a5f2-1c3e-7abc-8def-000000000001","at":"2026-11-22T12:00:00+01:00","device":"d","kind":"photo_taken","version":7,"body":{"size":1.0, "x":[1e400]},"signature":"\u0061"})"
        "\n"
        R"({"id":"0193a5f2-1c3e-7abc-8def-000000000002","at":"2026-11-22T12:00:00+01:00","device":"d","kind":"hold_done","version":2,"body":{}})"
        "\n"
        R"({"id":"0193a5f2-1c3e-7abc-8def-000000000003","at":"2026-11-22T12:00:00+01:00","device":"d","kind":"soreness_rated","version":1,"body":{"session":"s","soreness":1,"lasted":"under_a_day","bruise":false,"added_later":null}})"
        "\n";
    const Reading reading = read_lines(text);
    EXPECT_EQ(reading.summary.unknown, 2);
    EXPECT_EQ(reading.summary.bad, 0);
    EXPECT_EQ(write_lines(reading.journal), text);
}

TEST(Stamp, GivesIdTimeAndDevice) {
    record::Entropy entropy{};
    const Record record =
        stamp(draft(SorenessRated{"s", 2, {}, false}, testing::noon), "phone", entropy);
    EXPECT_EQ(record::to_text(record.id).substr(0, 15), "01a202e9-b380-7");
    EXPECT_EQ(record.at, testing::noon);
    EXPECT_EQ(record.device, "phone");
    EXPECT_TRUE(known(record));
    EXPECT_EQ(record::parse_line(record::to_line(record)), record);
}

TEST(ParseEntropy, ReadsTenBytesARecord) {
    const auto entropy = parse_entropy("000102030405060708090a0b0c0d0e0f10111213ff", 2);
    ASSERT_TRUE(entropy);
    EXPECT_EQ((*entropy)[0][9], 9);
    EXPECT_EQ((*entropy)[1][0], 10);
    EXPECT_EQ(parse_entropy("", 0)->size(), 0U);
    EXPECT_FALSE(parse_entropy("0001020304050607080", 1));
    EXPECT_FALSE(parse_entropy("000102030405060708zz", 1));
    EXPECT_FALSE(parse_entropy("00010203040506070809", 2));
}

}  // namespace
}  // namespace unknot::journal
