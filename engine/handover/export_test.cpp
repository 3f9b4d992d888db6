#include "engine/handover/export.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

#include "engine/handover/csv.h"
#include "engine/handover/fhir.h"
#include "engine/testing.h"

namespace unknot::handover {
namespace {

using testing::Chance;
using testing::knowledge;
using testing::noon;

journal::Journal somebody() {
    std::ifstream file(UNKNOT_SOURCE_DIR "/engine/handover/testdata/eight_weeks.jsonl");
    std::stringstream text;
    text << file.rdbuf();
    return journal::read_lines(text.str()).journal;
}

template <class Body>
journal::Journal holding(const std::vector<Body>& bodies) {
    journal::Journal journal;
    std::uint8_t count = 0;
    for (const Body& each : bodies) {
        journal::merge(
            journal,
            {journal::Event(journal::stamp(journal::draft(each, noon), "here", {++count}))});
    }
    return journal;
}

std::string table(const journal::Journal& journal) {
    return export_as(knowledge(), journal, Format::csv, noon).value().text;
}

std::size_t count(std::string_view text, std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos;
         at = text.find(part, at + part.size())) {
        ++found;
    }
    return found;
}

TEST(Codes, EachHasItsMeaning) {
    std::set<std::string_view> displays;
    for (const std::string_view name : json::names_of<What>()) {
        const Meaning means = meaning(json::from_name<What>(name).value());
        EXPECT_FALSE(means.display.empty()) << name;
        EXPECT_TRUE(means.definition.ends_with('.')) << name;
        EXPECT_EQ(means.loinc.empty(), means.loinc_display.empty()) << name;
        EXPECT_TRUE(displays.insert(means.display).second) << name;
    }
}

TEST(Told, LeavesOutWhatNoScaleHas) {
    journal::PainRated absurd;
    absurd.now = 11;
    absurd.average = -1;
    absurd.worst = 10;
    absurd.over_days = 1'000'000'000;
    const Past past = read_past(knowledge(), holding<journal::PainRated>({absurd}));
    ASSERT_EQ(past.told.size(), 1U);
    EXPECT_EQ(past.told.front().main.what, What::pain_worst);
    EXPECT_FALSE(past.told.front().since) << "no span of a billion days";
    EXPECT_TRUE(
        read_past(knowledge(), holding<journal::ChangeRated>({{.change = 4}})).told.empty());
    journal::HoldDone nothing;
    nothing.held_seconds = -3;
    EXPECT_TRUE(read_past(knowledge(), holding<journal::HoldDone>({nothing})).told.empty());
    journal::WorkoutDone endless{noon, "running", 2'000'000'000, -5, "gpx"};
    EXPECT_TRUE(read_past(knowledge(), holding<journal::WorkoutDone>({endless})).told.empty());
}

TEST(Told, TakesAMeasurementWithItsUnit) {
    const atlas::Measure& measure = *find_measure(knowledge(), "lunge_shin_angle");
    journal::Measured one{"", std::string(measure.id), body::Side::left, {}, {395, 9999, 402}, 400};
    const Past past = read_past(knowledge(), holding<journal::Measured>({one}));
    ASSERT_EQ(past.told.size(), 1U);
    EXPECT_EQ(past.told.front().more.size(), 2U) << "a repeat beyond its range is left out";
    const auto value = std::get<Quantity>(past.told.front().main.value);
    EXPECT_EQ(info(value.unit).ucum, "deg");
    EXPECT_EQ(decimal(value.tenths), "40");
    one.practice = true;
    EXPECT_TRUE(read_past(knowledge(), holding<journal::Measured>({one})).told.empty());
    one.practice = false;
    one.measure = "of_tomorrow";
    EXPECT_TRUE(read_past(knowledge(), holding<journal::Measured>({one})).told.empty());
    one.measure = measure.id;
    one.value_tenths = 2'000'000;
    EXPECT_TRUE(read_past(knowledge(), holding<journal::Measured>({one})).told.empty());
}

TEST(Told, WritesTenthsAsDecimals) {
    EXPECT_EQ(decimal(45), "4.5");
    EXPECT_EQ(decimal(-30), "-3");
    EXPECT_EQ(decimal(-5), "-0.5");
    EXPECT_EQ(decimal(-15), "-1.5");
    EXPECT_EQ(decimal(0), "0");
}

TEST(Told, MakesIdsThatDoNotCollide) {
    std::set<record::Uuid> ids;
    Chance chance(5);
    record::Uuid from;
    for (int i = 0; i < 20'000; ++i) {
        from.bytes[static_cast<std::size_t>(chance.number(0, 15))] ^= 1U;
        const record::Uuid id = derived(from, fmt::format("word {}", i));
        EXPECT_TRUE(ids.insert(id).second);
        EXPECT_EQ(id.bytes[6] >> 4, 8);
        EXPECT_EQ(id.bytes[8] >> 6, 2);
    }
    EXPECT_EQ(derived(from, "a"), derived(from, "a"));
    EXPECT_NE(derived(from, "a"), derived(from, "b"));
}

// ---- the table ----------------------------------------------------------------------------------

// What a spreadsheet reads from a cell, with our apostrophe taken off.
std::string read_cell(std::string text) {
    if (text.starts_with('"')) {
        EXPECT_TRUE(text.size() > 1 && text.ends_with('"'));
        std::string inner;
        for (std::size_t i = 1; i + 1 < text.size(); ++i) {
            inner += text[i];
            i += text[i] == '"' ? 1U : 0U;
        }
        text = inner;
    } else {
        EXPECT_EQ(text.find_first_of("\",\r\n"), std::string::npos) << text;
    }
    return text.starts_with('\'') ? text.substr(1) : text;
}

TEST(Table, MakesFormulasHarmless) {
    EXPECT_EQ(cell("=1+1"), "'=1+1");
    EXPECT_EQ(cell("@SUM(A1)"), "'@SUM(A1)");
    EXPECT_EQ(cell("-2+3"), "'-2+3");
    EXPECT_EQ(cell("+49 30"), "'+49 30");
    EXPECT_EQ(cell("\t=1"), "'=1");
    EXPECT_EQ(cell("\r=1"), "'=1");
    EXPECT_EQ(cell("\xEF\xBC\x9D"
                   "1"),
              "'\xEF\xBC\x9D"
              "1")
        << "the wide sign";
    EXPECT_EQ(cell("=HYPERLINK(\"a\",\"b\")"), "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"");
    EXPECT_EQ(cell("my calf, left"), "\"my calf, left\"");
    EXPECT_EQ(cell("it's sore"), "it's sore");
}

TEST(Table, KeepsAnyText) {
    Chance chance(11);
    constexpr std::string_view letters = "ab'\"=+-@,;\n\t \xC3\xA4";
    for (int i = 0; i < 3000; ++i) {
        std::string text;
        for (int length = chance.small(0, 12); length > 0; --length) {
            const auto at = static_cast<std::size_t>(chance.number(0, 12));
            text += at == 12 ? std::string_view("\xC3\xA4") : letters.substr(at, 1);
        }
        EXPECT_EQ(read_cell(cell(text)), tidy(text)) << text;
        const std::string first = read_cell(cell(text)).substr(0, 1);
        EXPECT_TRUE(cell(text).find_first_of("=+-@") != 0);
    }
    for (int i = 0; i < 500; ++i) {
        const std::string bytes = chance.bytes(40);
        EXPECT_EQ(cell(bytes).find('\0'), std::string::npos);
        EXPECT_EQ(read_cell(cell(bytes)), tidy(bytes));
    }
}

TEST(Table, LeavesNegativeNumbersNumbers) {
    EXPECT_NE(table(holding<journal::ChangeRated>({{.change = -3}})).find(",overall_change,,-3,1,"),
              std::string::npos);
}

// ---- FHIR ---------------------------------------------------------------------------------------

std::string bundle(const journal::Journal& journal, Instant now = noon) {
    return export_as(knowledge(), journal, Format::fhir, now).value().text;
}

TEST(Fhir, SaysNothingOfNothing) {
    EXPECT_EQ(bundle({}),
              "{\"resourceType\":\"Bundle\",\"type\":\"collection\","
              "\"timestamp\":\"2026-11-22T12:00:00+01:00\"}\n");
    journal::Journal later;
    journal::merge(
        later,
        {journal::Event({record::make_uuid(5, {}), noon, "here", "of_tomorrow", 1, "{}", ""})});
    EXPECT_EQ(bundle(later), bundle({})) << "a kind that this program does not know";
}

TEST(Fhir, TellsEachThingOnce) {
    const journal::Journal journal = somebody();
    ASSERT_GT(journal.records.size(), 300U);
    const std::string text = bundle(journal);
    EXPECT_TRUE(json::check(text.substr(0, text.size() - 1)));
    const auto ratings = static_cast<std::size_t>(
        std::ranges::count(journal.records, "pain_rated", &record::Record::kind));
    EXPECT_EQ(count(text, "\"code\":\"72514-3\""), ratings + 5)
        << "each rating of that moment, and the marks of two drawings";
    EXPECT_EQ(count(text, "\"resourceType\":\"Patient\""), 1U);
    EXPECT_EQ(text.find("\"name\":[{"), std::string::npos) << "nobody has a name";
    EXPECT_EQ(text.find("[]"), std::string::npos);
    EXPECT_EQ(text.find("{}"), std::string::npos);
    EXPECT_EQ(text.find("\"\","), std::string::npos);
    EXPECT_EQ(text, bundle(journal)) << "the same again";
}

TEST(Fhir, WritesTimesAsItsZonesAllow) {
    journal::PainRated rated;
    rated.now = 4;
    journal::Journal journal;
    const Instant far{noon.ms, 20 * 60};
    journal::merge(journal,
                   {journal::Event(journal::stamp(journal::draft(rated, far), "here", {1}))});
    EXPECT_NE(bundle(journal).find("\"effectiveDateTime\":\"2026-11-22T11:00:00Z\""),
              std::string::npos);
    EXPECT_NE(table(journal).find("\n2026-11-23T07:00:00+20:00,2026-11-23,pain_now"),
              std::string::npos)
        << "the table keeps the person's clock";
}

TEST(Export, NamesItsFile) {
    for (const auto& [format, ending] : {std::pair{Format::jsonl, ".jsonl"},
                                         {Format::csv, ".csv"},
                                         {Format::fhir, ".fhir.json"}}) {
        const Exported made = export_as(knowledge(), somebody(), format, noon).value();
        EXPECT_EQ(made.file_name, std::string("unknot-2026-11-22") + ending);
        EXPECT_EQ(made.records, static_cast<std::int64_t>(somebody().records.size()));
    }
    EXPECT_EQ(export_as(knowledge(), {}, Format::ics, noon).error().code, ErrorCode::not_ready)
        << "an empty calendar helps nobody";
    const auto again =
        journal::read_lines(export_as(knowledge(), somebody(), Format::jsonl, noon).value().text);
    EXPECT_EQ(again.journal.records, somebody().records) << "what goes out comes in";
}

}  // namespace
}  // namespace unknot::handover
