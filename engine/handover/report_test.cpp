#include "engine/handover/report.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <span>
#include <sstream>

#include <gtest/gtest.h>

#include "engine/body/built_in_skin.h"
#include "engine/handover/page.h"
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
    journal::merge(
        journal,
        {journal::Event(journal::stamp(journal::draft(body, testing::later(now, -ms_per_day)),
                                       "here", {0xFF, number}))});
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
    EXPECT_LE(find(*made, "places")->rows.size(), most_places);
    EXPECT_LE(find(*made, "measures")->rows.size(), most_courses);
    EXPECT_LE(find(*made, "culprits")->rows.size(), most_culprits);
    EXPECT_LE(find(*made, "questions")->lines.size(), most_questions + 1);
    EXPECT_LE(height(*made), page_high);
    for (const Section& each : made->sections) {
        for (const Row& row : each.rows) {
            for (const std::string& cell : row.cells) {
                EXPECT_LE(cell.size(), longest_cell + 3) << cell;
            }
        }
    }
}

// ---- the fullest journal ------------------------------------------------------------------------

// Whoever has told everything there is, in the longest words, and gets worse everywhere.
class Fullest {
  public:
    journal::Journal made() && {
        const auto& atlas = knowledge();
        journal::Screened screened;
        for (const atlas::Question& each : atlas.questions) {
            screened.answers.push_back({std::string(each.id), safety::Answer::cleared, day(-3)});
        }
        screened.answers.front().answer = safety::Answer::unsure;
        add(screened, day(-3));
        journal::CausesTold told;
        for (const atlas::Cause& each : atlas.causes) {
            told.answers.push_back({std::string(each.id), true});
        }
        add(told, day(-60));
        draw(day(-70), 3);
        draw(day(-2), 9);
        trials();
        for (int at = -70; at < 0; at += 3) {
            ratings(day(at), at);
            session(day(at), at);
        }
        for (const char* sport : {"swimming",
                                  "whatever the longest word for a sport may be, told "
                                  "in a whole sentence that goes on and on and on and "
                                  "on, until no line of any page could hold it"}) {
            add(journal::WorkoutDone{day(-9), sport, 360'000, {}, "typed"}, day(-9));
        }
        return std::move(journal_);
    }

  private:
    static Instant day(int at) { return testing::later(now, at * ms_per_day); }

    template <class Body>
    void add(const Body& body, Instant at) {
        record::Entropy entropy{};
        ++count_;
        entropy[8] = static_cast<std::uint8_t>(count_ >> 8);
        entropy[9] = static_cast<std::uint8_t>(count_);
        journal_.records.emplace_back(journal::stamp(journal::draft(body, at), "phone", entropy));
    }

    template <class Fact>
    static std::vector<const Fact*> longest(std::span<const Fact> all, std::size_t most) {
        std::vector<const Fact*> order;
        for (const Fact& each : all) {
            order.push_back(&each);
        }
        std::ranges::stable_sort(
            order, [](const Fact* a, const Fact* b) { return a->name.size() > b->name.size(); });
        order.resize(std::min(order.size(), most));
        return order;
    }

    void draw(Instant at, int intensity) {
        journal::PainDrawn drawn;
        for (const atlas::Zone* each : longest<atlas::Zone>(knowledge().zones, 14)) {
            drawn.drawing += fmt::format("{}.left={}:90 ", each->id, intensity);
        }
        drawn.drawing.pop_back();
        add(drawn, at);
    }

    void trials() {
        auto causes = longest<atlas::Cause>(knowledge().causes, 100);
        std::ranges::stable_sort(causes, [](const atlas::Cause* a, const atlas::Cause* b) {
            return a->habit.size() > b->habit.size();
        });
        int from = -66;
        for (std::size_t i = 0; i < 4; ++i) {
            const std::string id = fmt::format("trial {}", i);
            journal::TrialStarted started{id,
                                          "",
                                          std::string(causes[i]->id),
                                          journal::TrialDesign::one_change,
                                          day_text(local_day(day(from))),
                                          {journal::TrialWeek::with, journal::TrialWeek::with}};
            add(started, day(from));
            for (int at = from; at < std::min(from + 14, 0); ++at) {
                add(journal::TrialChecked{id, day_text(local_day(day(at))), at % 3 != 0}, day(at));
            }
            from += 20;
        }
    }

    void ratings(Instant at, int days) {
        const int worse = std::clamp(10 + days / 8, 1, 10);
        journal::PainRated rated{{}, worse, worse, worse, 7};
        add(rated, at);
        for (const atlas::Region& each : knowledge().regions) {
            rated.region = each.id;
            add(rated, at);
        }
        if (count_ < 100) {
            add(journal::ActivityNamed{"a", std::string(120, 'w'), false}, at);
        }
        add(journal::ActivityRated{"a", 11 - worse}, at);
        int number = 0;
        for (const atlas::Measure* each : longest<atlas::Measure>(knowledge().measures, 8)) {
            const auto value = static_cast<int>(each->lowest * 10) + 10 * worse + ++number;
            add(journal::Measured{"",
                                  std::string(each->id),
                                  each->sided ? std::optional(body::Side::right) : std::nullopt,
                                  each->instruments.front() == atlas::Instrument::phone
                                      ? journal::MeasuredBy::phone
                                      : journal::MeasuredBy::tape,
                                  {value},
                                  value},
                at);
        }
    }

    void session(Instant at, int days) {
        const std::string id = fmt::format("session {}", 100 + days);
        const int worse = std::clamp(10 + days / 8, 1, 10);
        add(journal::SessionStarted{id, "", {"calves"}, atlas::Moment::rest_day, 600, 6}, at);
        for (const atlas::Muscle* each : longest<atlas::Muscle>(knowledge().muscles, 6)) {
            const std::string muscle(each->id);
            const std::string move(knowledge().moves.front().id);
            add(journal::HoldDone{id, muscle, body::Side::right, move, 1, 1, 45, worse, worse - 1,
                                  journal::HoldEnd::eased},
                at);
            add(journal::PressDone{id, muscle, body::Side::right, move, 45, 60, 2, false}, at);
            add(journal::StretchDone{id, muscle, body::Side::right,
                                     std::string(knowledge().stretches.front().id), 60, false},
                at);
        }
        journal::SessionEnded ended{id, journal::Outcome::finished, {}, {}, 6, 630, 360};
        if (days > -20) {
            const auto sign = std::ranges::max_element(
                knowledge().signs, {}, [](const atlas::Sign& each) { return each.says.size(); });
            ended.outcome = journal::Outcome::warning_sign;
            ended.sign = sign->id;
        }
        add(ended, at);
        add(journal::SorenessRated{id, 9, plan::Lasted::over_two_days, true},
            testing::later(at, ms_per_hour));
    }

    journal::Journal journal_;
    int count_ = 0;
};

const std::string fullest_path = UNKNOT_SOURCE_DIR "/engine/handover/testdata/fullest.jsonl";

// The file that the web's and the terminal's tests print. `./dev rebaseline` writes it anew.
TEST(Report, SnapshotOfTheFullestJournal) {
    const std::string made = journal::write_lines(Fullest().made());
    const char* wanted = std::getenv("UNKNOT_REBASELINE");
    if (wanted != nullptr && std::string_view(wanted) == "1") {
        std::ofstream(fullest_path, std::ios::binary) << made;
    }
    std::ifstream file(fullest_path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    EXPECT_TRUE(made == text.str()) << "Run ./dev rebaseline and read the difference.";
}

TEST(Report, FitsAPageWithEveryListFull) {
    const auto made = report(knowledge(), Fullest().made(), now);
    ASSERT_TRUE(made);
    EXPECT_LE(height(*made), page_high);
    for (const char* id :
         {"safety", "places", "measures", "culprits", "treated", "habits", "questions"}) {
        ASSERT_NE(find(*made, id), nullptr) << id;
        EXPECT_EQ(id != std::string_view("questions"), find(*made, id)->left_out > 0) << id;
        EXPECT_EQ(find(*made, id)->left_out > 0, !find(*made, id)->more.empty()) << id;
    }
    EXPECT_EQ(find(*made, "safety")->lines.size(), most_answers + most_signs)
        << "no warning goes for want of room";
    for (const Row& each : find(*made, "measures")->rows) {
        EXPECT_TRUE(each.warns) << each.cells.front();
    }
    EXPECT_NE(find(*made, "measures")->more.find("getting worse"), std::string::npos);
    const auto& asks = find(*made, "questions")->lines;
    const auto asked = [&](atlas::Word word) {
        return std::ranges::find(asks, say(knowledge(), word)) != asks.end();
    };
    EXPECT_TRUE(asked(atlas::Word::report_ask_answer));
    EXPECT_TRUE(asked(atlas::Word::report_ask_worse));
    EXPECT_EQ(asks.back(), say(knowledge(), atlas::Word::report_ask_own));
}

// What gets worse is told although something else stands before it in its list.
TEST(Report, TellsWhatGetsWorseFirst) {
    journal::Journal journal;
    std::uint8_t number = 0;
    for (int day = -60; day < 0; day += 3) {
        for (const atlas::Region& each : knowledge().regions) {
            const bool last = &each == &knowledge().regions.back();
            const int value = last ? 10 + day / 8 : 4;
            journal::merge(
                journal,
                {journal::Event(journal::stamp(
                    journal::draft(journal::PainRated{std::string(each.id), value, value, value, 7},
                                   testing::later(now, day * ms_per_day)),
                    "here", {1, ++number}))});
        }
    }
    const auto made = report(knowledge(), journal, now);
    ASSERT_TRUE(made);
    const Section& measures = *find(*made, "measures");
    ASSERT_EQ(measures.rows.size(), most_of_pain);
    EXPECT_TRUE(measures.rows.front().warns);
    EXPECT_FALSE(measures.rows.back().warns);
    EXPECT_EQ(static_cast<std::size_t>(measures.left_out),
              knowledge().regions.size() - most_of_pain);
    EXPECT_EQ(measures.left_out_worse, 0);
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
