#include "engine/handover/report.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "engine/body/built_in_skin.h"
#include "engine/handover/report_html.h"
#include "engine/testing.h"

namespace unknot::handover {
namespace {

using testing::knowledge;

constexpr Instant now{1'795'766'400'000, 60};  // 2026-11-27T09:00:00+01:00

journal::Journal somebody() {
    std::ifstream file(UNKNOT_SOURCE_DIR "/engine/handover/testdata/eight_weeks.jsonl");
    std::stringstream text;
    text << file.rdbuf();
    return journal::read_lines(text.str()).journal;
}

template <class Body>
void add(journal::Journal& journal, const Body& body, std::uint8_t number) {
    journal::merge(journal, {journal::stamp(journal::draft(body, testing::later(now, -ms_per_day)),
                                            "here", {0xFF, number})});
}

const Section* find(const Report& report, std::string_view id) {
    const auto found =
        std::ranges::find_if(report.sections, [&](const Section& each) { return each.id == id; });
    return found == report.sections.end() ? nullptr : &*found;
}

TEST(Report, NeedsSomethingToTell) {
    EXPECT_EQ(report(knowledge(), {}, now).error().code, ErrorCode::not_ready);
    journal::Journal journal;
    journal::PainRated rated;
    rated.now = 4;
    add(journal, rated, 1);
    const auto made = report(knowledge(), journal, now);
    ASSERT_TRUE(made);
    EXPECT_EQ(find(*made, "treated"), nullptr) << "no section without something to say";
    EXPECT_NE(find(*made, "questions"), nullptr);
}

TEST(Report, TellsEightWeeks) {
    const auto made = report(knowledge(), somebody(), now);
    ASSERT_TRUE(made);
    for (const char* id :
         {"safety", "places", "measures", "culprits", "treated", "habits", "questions"}) {
        ASSERT_NE(find(*made, id), nullptr) << id;
    }
    EXPECT_NE(find(*made, "safety")->lines.front().find("blood thinner"), std::string::npos);
    EXPECT_EQ(find(*made, "places")->rows.size(), 3U);
    EXPECT_EQ(
        find(*made, "places")->rows.back().cells,
        (std::vector<std::string>{"right heel, back and underneath", "3 of 10", "not marked"}));
    EXPECT_EQ(find(*made, "habits")->rows.size(), 1U);
    EXPECT_EQ(find(*made, "treated")->rows.size(), most_treated);
    EXPECT_FALSE(find(*made, "treated")->more.empty()) << "says that something is left out";
    for (const Section& each : made->sections) {
        for (const Row& row : each.rows) {
            EXPECT_EQ(row.cells.size(), each.columns.size()) << each.id;
        }
    }
    EXPECT_EQ(json::to_json(*made), json::to_json(report(knowledge(), somebody(), now).value()));
}

// However much there is, and whatever words stand in it, what a page can hold is not passed.
TEST(Report, KeepsToItsPage) {
    journal::Journal journal = somebody();
    journal::Screened all;
    for (const atlas::Question& each : knowledge().questions) {
        all.answers.push_back({std::string(each.id), safety::Answer::unsure, now});
    }
    add(journal, all, 1);
    journal::PainDrawn everywhere;
    for (const atlas::Zone& zone : knowledge().zones) {
        everywhere.drawing += std::string(zone.id) + ".left=9:90 ";
    }
    everywhere.drawing.pop_back();
    add(journal, everywhere, 2);
    std::uint8_t number = 3;
    for (const atlas::Measure& each : knowledge().measures) {
        add(journal,
            journal::Measured{"",
                              std::string(each.id),
                              body::Side::left,
                              {},
                              {},
                              static_cast<int>(each.lowest * 10)},
            ++number);
    }
    journal::SessionEnded ended;
    ended.session = "x";
    ended.outcome = journal::Outcome::warning_sign;
    ended.sign = knowledge().signs.front().id;
    for (int i = 0; i < 5; ++i) {
        journal::SessionStarted started;
        started.session = ended.session = fmt::format("session {}", i);
        add(journal, started, ++number);
        add(journal, ended, ++number);
    }
    const auto made = report(knowledge(), journal, now);
    ASSERT_TRUE(made);
    EXPECT_EQ(find(*made, "safety")->lines.size(), most_answers + most_signs);
    EXPECT_EQ(find(*made, "places")->rows.size(), most_places);
    EXPECT_LE(find(*made, "measures")->rows.size(),
              most_of_pain + 1 + most_of_tenderness + most_of_measures);
    EXPECT_LE(find(*made, "culprits")->rows.size(), most_culprits);
    EXPECT_EQ(find(*made, "questions")->lines.size(), most_questions + 1);
    for (const Section& each : made->sections) {
        for (const Row& row : each.rows) {
            for (const std::string& cell : row.cells) {
                EXPECT_LE(cell.size(), longest_cell + 3) << cell;
            }
        }
    }
}

TEST(Report, HoldsForeignWordsAsText) {
    journal::Journal journal = somebody();
    journal::WorkoutDone evil{
        testing::later(now, -ms_per_day), "<img src=x onerror=alert(1)>\x01", 360'000, {}, "gpx"};
    add(journal, evil, 1);
    const auto& skin = body::built_in_skin();
    ASSERT_TRUE(skin);
    const std::string html = to_html(knowledge(), report(knowledge(), journal, now).value(), *skin);
    EXPECT_NE(html.find("&lt;img src=x"), std::string::npos);
    for (const char* never :
         {"<img", "<script", "<link", "https://", "url(http", "@import", "\x01"}) {
        EXPECT_EQ(html.find(never), std::string::npos) << never;
    }
}

}  // namespace
}  // namespace unknot::handover
