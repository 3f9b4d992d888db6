#include "engine/safety/finder.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot::safety {
namespace {

const atlas::Atlas& known() {
    return atlas::built_in();
}
const Finder& finder() {
    static const Finder made(known());
    return made;
}

Found found(const std::string& text) {
    const auto out = finder().find({.text = text}, {});
    EXPECT_TRUE(out.has_value()) << text << ": " << (out ? "" : out.error().message);
    return out.value_or(Found{});
}

std::set<std::string> raised(const std::string& text) {
    std::set<std::string> out;
    if (const auto told = finder().find({.text = text}, {})) {
        for (const Raised& each : told->raised) {
            out.insert(each.question);
        }
    }
    return out;
}

struct Sentence {
    std::string text;
    std::set<std::string> raises;
};
std::vector<Sentence> sentences() {
    std::ifstream file(UNKNOT_SOURCE_DIR "/engine/safety/testdata/typed.tsv");
    std::vector<Sentence> out;
    for (std::string line; std::getline(file, line);) {
        const std::size_t tab = line.find('\t');
        Sentence each{line.substr(0, tab), {}};
        std::istringstream ids(tab == std::string::npos ? "" : line.substr(tab + 1));
        for (std::string id; std::getline(ids, id, ',');) {
            each.raises.insert(id);
        }
        out.push_back(std::move(each));
    }
    return out;
}

TEST(TypedRedFlags, RaiseTheirQuestionAndNoOther) {
    const auto all = sentences();
    ASSERT_GT(all.size(), 400U);
    for (std::size_t k = 0; k < all.size(); k += testing::sanitized ? 10 : 1) {
        const Sentence& each = all[k];
        EXPECT_EQ(raised(each.text), each.raises) << each.text;
    }
}

TEST(TypedRedFlags, ReachEveryQuestionThatHasWords) {
    std::set<std::string> reached;
    for (const Sentence& each : sentences()) {
        reached.insert(each.raises.begin(), each.raises.end());
    }
    for (const atlas::Question& question : known().questions) {
        EXPECT_TRUE(question.words.empty() || reached.contains(std::string(question.id)))
            << question.id;
    }
}

TEST(TypedRedFlags, StandBeforeAnyRankingUntilTheyAreDenied) {
    const Found first = found("swollen hot calf after a flight");
    ASSERT_FALSE(first.raised.empty());
    EXPECT_GE(first.raised.front().level, Level::urgent);
    EXPECT_FALSE(first.ranking);
    Inquiry denied{.text = "swollen hot calf after a flight"};
    for (const Raised& each : first.raised) {
        denied.not_so.push_back(each.question);
    }
    const auto then = finder().find(denied, {});
    ASSERT_TRUE(then.has_value());
    EXPECT_TRUE(then->raised.empty());
    EXPECT_TRUE(then->ranking);
}

TEST(TypedRedFlags, AreRaisedWithoutAnyPlaceOnTheBody) {
    EXPECT_FALSE(raised("numb between the legs").empty());
    EXPECT_FALSE(raised("no feeling between my legs").empty());
    EXPECT_FALSE(raised("i cannot hold my urine").empty());
}

TEST(Finder, UnderstandsActsNegationAndSlips) {
    const Found told = found("front of my rihgt sholder, worse reaching back, not the neck");
    std::set<std::string> zones;
    for (const drawing::Mark& mark : told.drawing.marks) {
        zones.insert(mark.zone);
        EXPECT_EQ(mark.side, body::Side::right);
    }
    EXPECT_EQ(zones, (std::set<std::string>{"collarbone", "shoulder_front"}));
    ASSERT_EQ(told.findings.size(), 1U);
    EXPECT_TRUE(told.findings[0].yes);
    ASSERT_FALSE(told.absent.empty());
    EXPECT_TRUE(told.absent[0].absent);
    ASSERT_TRUE(told.ranking);
    EXPECT_EQ(told.ranking->suspects.front().muscle, "infraspinatus");
}

TEST(Finder, ShowsADeniedPlaceOnceAndNotAsOneThatHurts) {
    const Found told = found(
        "my right shoulder, not the front shoulder, not the front of the "
        "shoulder");
    for (const drawing::Mark& mark : told.drawing.marks) {
        EXPECT_NE(mark.zone, "shoulder_front");
    }
    EXPECT_FALSE(told.drawing.marks.empty());
    EXPECT_EQ(found("calf, not the knee, not my knee").absent.size(), 1U);
}

TEST(Finder, TakesWhatEasesForNotSo) {
    for (const char* const text : {"calf, running is fine", "calf, better when running",
                                   "calf, running helps", "calf but not when running"}) {
        const Found told = found(text);
        ASSERT_EQ(told.findings.size(), 1U) << text;
        EXPECT_FALSE(told.findings[0].yes) << text;
    }
    EXPECT_TRUE(found("calf hurts, running makes it worse").findings[0].yes);
}

TEST(Finder, CountsOneActOnce) {
    const Found told = found("low back, I sit all day");
    for (const Heard& habit : told.habits) {
        EXPECT_EQ(std::ranges::find(told.findings, habit.id, &Heard::id), told.findings.end());
    }
}

TEST(Finder, LetsAnswersWinOverWords) {
    Inquiry inquiry{.text = "heel, worse climbing stairs"};
    const auto first = finder().find(inquiry, {});
    ASSERT_TRUE(first && !first->findings.empty());
    inquiry.told.push_back({first->findings[0].id, false});
    const auto then = finder().find(inquiry, {});
    ASSERT_TRUE(then.has_value());
    ASSERT_EQ(then->findings.size(), first->findings.size());
    EXPECT_FALSE(then->findings.back().yes);
}

TEST(Finder, TakesADrawingForThePlacesOfTheWords) {
    const auto both =
        finder().find({.text = "calf, worse climbing stairs", .drawing = "heel.right=6:80"}, {});
    ASSERT_TRUE(both.has_value());
    ASSERT_EQ(both->drawing.marks.size(), 1U);
    EXPECT_EQ(both->drawing.marks[0].zone, "heel");
    EXPECT_FALSE(both->findings.empty());
}

// Taking a zone away from what was understood leaves open what is around the others, as the words
// did; a painting does not.
TEST(Finder, TakesCorrectedMarksForWords) {
    const std::string text = "front of my right shoulder, worse reaching back";
    const auto percent = [&](const std::string& drawing) {
        const auto out = finder().find({.text = text, .drawing = drawing}, {});
        EXPECT_TRUE(out && out->ranking);
        for (const culprits::Suspect& each : out->ranking->suspects) {
            if (each.muscle == "infraspinatus") {
                return each.percent;
            }
        }
        return 0;
    };
    const int as_said = percent("");
    EXPECT_GE(percent("shoulder_front.right"), as_said);
    EXPECT_EQ(percent("collarbone.right shoulder_front.right"), as_said);
    EXPECT_LT(percent("collarbone.right=5:80 shoulder_front.right=5:80"), as_said);
}

TEST(Finder, ProposesNoCheckTwiceThatWasSkipped) {
    Inquiry inquiry{.text = "low back"};
    std::set<std::string> asked;
    for (int i = 0; i < 4; ++i) {
        const auto out = finder().find(inquiry, {});
        ASSERT_TRUE(out && out->ranking && out->ranking->next) << i;
        EXPECT_TRUE(asked.insert(out->ranking->next->finding).second);
        inquiry.skipped.push_back(out->ranking->next->finding);
    }
}

TEST(Finder, RefusesIdsThatThereAreNot) {
    const auto code = [](const Inquiry& inquiry) {
        const auto out = finder().find(inquiry, {});
        return out ? std::string() : out.error().message + out.error().next;
    };
    EXPECT_NE(code({.text = "heel", .told = {{"stair", true}}}), "");
    EXPECT_NE(code({.text = "heel", .not_so = {"no_such"}}), "");
    EXPECT_NE(code({.text = "heel", .pressed = {{"soleus", "nowhere", {}, {}, {}}}}), "");
    EXPECT_NE(code({.text = "heel", .pressed = {{"soleous", "middle", {}, {}, {}}}}), "");
    EXPECT_NE(code({.text = std::string(501, 'a')}), "");
    EXPECT_NE(code({.text = "qqqq"}), "");
}

std::set<std::string> muscles_in(const std::vector<culprits::MayPress>& list) {
    std::set<std::string> out;
    for (const culprits::MayPress& each : list) {
        out.insert(each.muscle);
    }
    return out;
}

TEST(Pressable, IsWhatTheScreenAllowsNow) {
    const Instant now{1'795'000'000'000, 60};
    EXPECT_TRUE(pressable(known(), {}, now).empty());
    const Answers all = testing::all_no(now);
    EXPECT_EQ(pressable(known(), all, now).size(), known().muscles.size());
    const Instant later{now.ms + 8LL * 24 * 3600 * 1000, 60};
    EXPECT_TRUE(pressable(known(), all, later).empty()) << "symptoms are asked each week";
}

// Whatever one question takes away, a plan of its region never presses; a check must not either.
TEST(Pressable, LeavesOutWhatAnyAnswerTakesAway) {
    const Instant now{1'795'000'000'000, 60};
    int taken = 0;
    for (const atlas::Question& question : known().questions) {
        Answers answers = testing::all_no(now);
        for (Answered& each : answers) {
            if (each.question == question.id) {
                each.answer = Answer::yes;
            }
        }
        const auto allowed = pressable(known(), answers, now);
        const auto muscles = muscles_in(allowed);
        for (const atlas::Effect& effect : question.if_yes) {
            for (const atlas::Muscle* muscle : effect.muscles) {
                EXPECT_FALSE(muscles.contains(std::string(muscle->id)))
                    << question.id << " avoids " << muscle->id;
                ++taken;
            }
            for (const culprits::MayPress& each : allowed) {
                const atlas::Move& move = *find_move(known(), each.move);
                EXPECT_EQ(std::ranges::find(effect.moves, &move), effect.moves.end())
                    << question.id << " avoids " << move.id;
                if (effect.level == Level::gentle && effect.regions.empty()) {
                    EXPECT_EQ(move.load, atlas::Load::light) << question.id << ": " << move.id;
                }
            }
        }
    }
    EXPECT_GT(taken, 5);
}

TEST(Finder, NeverEndsWithoutAnAnswerOrAReason) {
    const char* const odd[] = {
        "",  " ", ",,,,", "not",         "no no no",   "\xff\xfe", "heel\0x",
        "'", ".", "left", "right right", "calf.right", "not only", "but but but"};
    for (const char* const text : odd) {
        const auto out = finder().find({.text = text}, {});
        EXPECT_TRUE(out ? (out->ranking || !out->raised.empty()) : !out.error().next.empty())
            << text;
    }
}

}  // namespace
}  // namespace unknot::safety
