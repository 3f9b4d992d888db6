#include "engine/habits/interview.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot::habits {
namespace {

const atlas::Atlas& known = atlas::built_in();
constexpr Day today = 20'000;

std::vector<CauseQuestion> asked(const Concern& concern, const std::vector<Told>& told = {}) {
    return questions(known, concern, told, today).value();
}

Choice chosen(const Concern& concern, const std::vector<Told>& told,
              const std::vector<Tried>& tried = {}) {
    return choose(known, concern, told, tried, today).value();
}

std::vector<Told> everything(bool applies, Day day = today) {
    std::vector<Told> told;
    for (const atlas::Cause& each : known.causes) {
        told.push_back({std::string(each.id), applies, day});
    }
    return told;
}

TEST(Interview, AsksWhatLoadsTheMusclesThatHurtAndWhatConcernsTheWholePerson) {
    for (const atlas::Region& region : known.regions) {
        std::set<std::string> expected;
        for (const atlas::Muscle* muscle : region.muscles) {
            for (const atlas::Cause* each : muscle->causes) {
                expected.emplace(each->id);
            }
        }
        for (const atlas::Cause& each : known.causes) {
            if (each.everywhere) {
                expected.emplace(each.id);
            }
        }
        std::set<std::string> found;
        for (const CauseQuestion& each : asked({{std::string(region.id)}, {}})) {
            EXPECT_TRUE(found.insert(each.cause).second) << each.cause;
            EXPECT_FALSE(each.group.empty());
        }
        EXPECT_EQ(found, expected) << region.id;
    }
    EXPECT_EQ(asked({}).size(), known.causes.size());
}

TEST(Interview, IsShortAndAsksNothingTwice) {
    std::vector<Told> told;
    std::size_t sittings = 0;
    for (;; ++sittings) {
        const auto next = next_questions(asked({{"neck"}, {}}, told));
        if (next.empty()) {
            break;
        }
        EXPECT_LE(next.size(), questions_a_sitting);
        for (const CauseQuestion& each : next) {
            EXPECT_TRUE(std::ranges::none_of(
                told, [&](const Told& before) { return before.cause == each.cause; }));
            told.push_back({each.cause, false, today});
        }
        ASSERT_LT(sittings, 20U);
    }
    EXPECT_EQ(told.size(), asked({{"neck"}, {}}).size());
}

TEST(Interview, PutsWhatTrialsSpeakForFirst) {
    const auto neck = next_questions(asked({{"neck", "upper_back"}, {}}));
    const auto at = std::ranges::find(neck, "long_screen_work", &CauseQuestion::cause);
    EXPECT_NE(at, neck.end());
    EXPECT_EQ(neck.front().cause, "long_screen_work");
}

TEST(Interview, PutsWhatLoadsANamedMuscleFurtherForward) {
    const auto place = [](const std::vector<CauseQuestion>& all, std::string_view id) {
        return std::ranges::find(all, id, &CauseQuestion::cause) - all.begin();
    };
    const auto calves = asked({{"calves"}, {}});
    const auto named = asked({{"calves"}, {"popliteus"}});
    EXPECT_LT(place(named, "downhill_and_kneeling"), place(calves, "downhill_and_kneeling"));
}

TEST(Interview, AsksAgainWhenAnAnswerIsOld) {
    const std::vector<Told> old{{"long_sitting", true, today - answer_lasts_days - 1}};
    const std::vector<Told> fresh{{"long_sitting", true, today - answer_lasts_days}};
    const auto answer = [](const std::vector<CauseQuestion>& all) {
        return std::ranges::find(all, "long_sitting", &CauseQuestion::cause)->answered;
    };
    EXPECT_EQ(answer(asked({{"hips"}, {}}, old)), std::nullopt);
    EXPECT_EQ(answer(asked({{"hips"}, {}}, fresh)), true);
    EXPECT_FALSE(chosen({{"hips"}, {}}, old).first.has_value());
    EXPECT_EQ(chosen({{"hips"}, {}}, fresh).first->cause, "long_sitting");
}

TEST(Interview, TakesTheLatestAnswer) {
    const std::vector<Told> told{{"long_sitting", true, today - 9}, {"long_sitting", false, today}};
    EXPECT_FALSE(chosen({{"hips"}, {}}, told).first.has_value());
}

TEST(Interview, NamesTheNearestRegion) {
    const auto bad = questions(known, {{"nek"}, {}}, {}, today);
    ASSERT_FALSE(bad.has_value());
    EXPECT_EQ(bad.error().code, ErrorCode::not_found);
    EXPECT_NE(bad.error().next.find("neck"), std::string::npos);
}

TEST(Choose, ProposesNothingThatWasNotSaidToApply) {
    const Choice unasked = chosen({}, {});
    EXPECT_FALSE(unasked.first.has_value());
    EXPECT_NE(unasked.note.find("few questions"), std::string::npos);
    const Choice none = chosen({}, everything(false));
    EXPECT_FALSE(none.first.has_value());
    EXPECT_NE(none.note.find("ask a physiotherapist"), std::string::npos);
}

TEST(Choose, TakesTheBestEvidenceFirstAndListsTheRest) {
    const Choice choice = chosen({}, everything(true));
    ASSERT_TRUE(choice.first.has_value());
    EXPECT_EQ(choice.first->rank, 1);
    EXPECT_EQ(choice.others.size() + 1, known.causes.size());
    EXPECT_FALSE(choice.first->because.empty());
    for (const Proposal& each : choice.others) {
        EXPECT_FALSE(each.how_sure.empty()) << each.cause;
        EXPECT_EQ(each.on_off_weeks > 0, each.why_not_on_off.empty()) << each.cause;
        EXPECT_NE(find_evidence(known, each.evidence), nullptr);
    }
}

TEST(Choose, DoesNotSayWhereItHurtsWhenNobodyToldIt) {
    const std::vector<Told> told{{"long_sitting", true, today}};
    const auto says = [](const Choice& choice) {
        return std::ranges::any_of(choice.first->because, [](const std::string& each) {
            return each.find("where it hurts") != std::string::npos;
        });
    };
    EXPECT_TRUE(says(chosen({{"hips"}, {}}, told)));
    EXPECT_FALSE(says(chosen({}, told)));
}

TEST(Choose, SaysHowWeakItIs) {
    const Choice laces = chosen({}, {{"tight_laces_and_socks", true, today}});
    EXPECT_NE(laces.first->how_sure.find("Very weak"), std::string::npos);
    const Choice breaks = chosen({}, {{"long_sitting", true, today}});
    EXPECT_NE(breaks.first->how_sure.find("tested in trials"), std::string::npos);
    EXPECT_NE(breaks.note.find("a guess"), std::string::npos);
}

TEST(Choose, DoesNotProposeAgainWhatWasJustTried) {
    const std::vector<Told> told{{"long_sitting", true, today}, {"stress", true, today}};
    const std::vector<Tried> tried{{"long_sitting", today - 10, true, Showed::no_difference}};
    const Choice choice = chosen({}, told, tried);
    EXPECT_EQ(choice.first->cause, "stress");
    ASSERT_EQ(choice.tried.size(), 1U);
    EXPECT_NE(choice.tried.front().because.front().find("no difference"), std::string::npos);
    const std::vector<Tried> long_ago{{"long_sitting", today - 400, true, Showed::helped}};
    EXPECT_EQ(chosen({}, told, long_ago).first->cause, "long_sitting");
}

}  // namespace
}  // namespace unknot::habits
