#include "engine/safety/safety.h"

#include <algorithm>
#include <map>
#include <set>
#include <type_traits>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot::safety {
namespace {

using testing::all_no;
using testing::all_no_but;
using testing::all_regions;
using testing::noon;

const atlas::Atlas& known = atlas::built_in();

// Nobody but a screening can make one.
static_assert(!std::is_default_constructible_v<Clearance>);
static_assert(!std::is_aggregate_v<Clearance>);
static_assert(!std::is_constructible_v<Clearance, ClearanceRecord>);
static_assert(!std::is_constructible_v<Clearance, ClearanceRecord, Verdict>);

Screening screened(const std::vector<std::string>& regions, const Answers& answers,
                   Instant now = noon) {
    auto result = screen(known, regions, answers, now);
    EXPECT_TRUE(result) << result.error().message;
    return *std::move(result);
}

// The regions for which a question is asked.
std::vector<std::string> regions_of(const atlas::Question& question) {
    if (question.regions.empty()) {
        return all_regions();
    }
    std::vector<std::string> ids;
    for (const atlas::Region* each : question.regions) {
        ids.emplace_back(each->id);
    }
    return ids;
}

bool is_narrow(const atlas::Effect& effect) {
    return !effect.muscles.empty() || !effect.positions.empty() || !effect.moves.empty() ||
           !effect.stretches.empty();
}

bool touches(const atlas::Effect& effect, std::string_view region) {
    return effect.regions.empty() ||
           std::any_of(effect.regions.begin(), effect.regions.end(),
                       [&](const atlas::Region* each) { return each->id == region; });
}

// What the content says about one region, worked out apart from the engine.
Level expected_level(std::span<const atlas::Effect> effects, std::string_view region,
                     Answer answer) {
    Level level = Level::go;
    for (const atlas::Effect& effect : effects) {
        if (!is_narrow(effect) && touches(effect, region)) {
            const bool softened = answer == Answer::unsure && effect.level == Level::emergency;
            level = std::max(level, softened ? Level::urgent : effect.level);
        }
    }
    const auto& muscles = find_region(known, region)->muscles;
    const bool emptied =
        std::all_of(muscles.begin(), muscles.end(), [&](const atlas::Muscle* muscle) {
            return std::any_of(effects.begin(), effects.end(), [&](const atlas::Effect& effect) {
                return std::find(effect.muscles.begin(), effect.muscles.end(), muscle) !=
                       effect.muscles.end();
            });
        });
    return emptied ? std::max(level, Level::avoid) : level;
}

// Over-caution: a healthy person is not kept from anything.
TEST(Screen, SaysGoWhenEverythingIsNo) {
    std::vector<std::vector<std::string>> wanted = {all_regions()};
    for (const std::string& each : all_regions()) {
        wanted.push_back({each});
    }
    for (const auto& regions : wanted) {
        const Screening screening = screened(regions, all_no(noon));
        EXPECT_TRUE(screening.verdict.complete);
        EXPECT_EQ(screening.verdict.worst, Level::go);
        EXPECT_TRUE(screening.verdict.unanswered.empty());
        ASSERT_TRUE(screening.clearance);
        for (const RegionVerdict& each : screening.verdict.regions) {
            EXPECT_EQ(each.level, Level::go);
            EXPECT_TRUE(each.reasons.empty());
            EXPECT_EQ(screening.clearance->level(each.region), Level::go);
        }
        for (const atlas::Move& move : known.moves) {
            EXPECT_TRUE(screening.clearance->allows(move));
        }
        for (const atlas::Stretch& stretch : known.stretches) {
            EXPECT_TRUE(screening.clearance->allows(stretch));
        }
    }
}

TEST(Screen, GivesNoClearanceWhileAnyQuestionIsOpen) {
    for (const atlas::Question& question : known.questions) {
        Answers answers = all_no(noon);
        std::erase_if(answers, [&](const Answered& each) { return each.question == question.id; });
        const Screening screening = screened(regions_of(question), answers);
        EXPECT_FALSE(screening.clearance) << question.id;
        EXPECT_FALSE(screening.verdict.complete) << question.id;
        EXPECT_EQ(screening.verdict.unanswered, std::vector<std::string>{std::string(question.id)});
        const auto clearance = clear(known, {regions_of(question), answers}, noon);
        ASSERT_FALSE(clearance) << question.id;
        EXPECT_EQ(clearance.error().code, ErrorCode::not_ready);
    }
    EXPECT_FALSE(screened(all_regions(), {}).clearance);
}

TEST(Screen, AppliesWhatEachQuestionLeadsTo) {
    std::set<Level> produced = {Level::go};
    for (const atlas::Question& question : known.questions) {
        for (const Answer answer : {Answer::yes, Answer::unsure, Answer::cleared}) {
            if (answer == Answer::cleared && question.if_cleared.empty()) {
                continue;
            }
            const auto effects = answer == Answer::cleared ? question.if_cleared : question.if_yes;
            const Screening screening =
                screened(regions_of(question), all_no_but(question.id, answer, noon));
            for (const RegionVerdict& each : screening.verdict.regions) {
                const Level expected = expected_level(effects, each.region, answer);
                EXPECT_EQ(each.level, expected) << question.id << " in " << each.region;
                produced.insert(each.level);
                for (const Reason& reason : each.reasons) {
                    EXPECT_EQ(reason.question, question.id);
                    EXPECT_EQ(reason.advice,
                              reason.level == Level::urgent && answer == Answer::unsure &&
                                      expected_level(effects, each.region, Answer::yes) ==
                                          Level::emergency
                                  ? say(known, atlas::Word::safety_unsure_advice)
                                  : question.advice)
                        << question.id;
                    EXPECT_FALSE(reason.affects.empty());
                }
                EXPECT_TRUE(std::is_sorted(
                    each.reasons.begin(), each.reasons.end(),
                    [](const Reason& a, const Reason& b) { return a.level > b.level; }));
                if (screening.clearance) {
                    EXPECT_EQ(screening.clearance->level(each.region).has_value(),
                              expected <= Level::gentle);
                }
            }
            const bool open =
                std::any_of(screening.verdict.regions.begin(), screening.verdict.regions.end(),
                            [](const RegionVerdict& each) { return each.level <= Level::gentle; });
            EXPECT_EQ(screening.clearance.has_value(),
                      open && screening.verdict.worst != Level::emergency)
                << question.id;
        }
    }
    EXPECT_EQ(produced.size(), 6U) << "every level is led to by some question";
}

TEST(Screen, LetsEveryYesCountSomewhere) {
    for (const atlas::Question& question : known.questions) {
        const Screening screening =
            screened(all_regions(), all_no_but(question.id, Answer::yes, noon));
        EXPECT_TRUE(std::any_of(screening.verdict.regions.begin(), screening.verdict.regions.end(),
                                [](const RegionVerdict& each) { return !each.reasons.empty(); }))
            << question.id;
    }
}

TEST(Screen, IsNoMilderWhenUnsureSaveForAnEmergency) {
    for (const atlas::Question& question : known.questions) {
        const auto yes = screened(regions_of(question), all_no_but(question.id, Answer::yes, noon));
        const auto unsure =
            screened(regions_of(question), all_no_but(question.id, Answer::unsure, noon));
        for (std::size_t i = 0; i < yes.verdict.regions.size(); ++i) {
            const Level level = yes.verdict.regions[i].level;
            EXPECT_EQ(unsure.verdict.regions[i].level,
                      level == Level::emergency ? Level::urgent : level)
                << question.id;
        }
    }
}

TEST(Screen, TakesClearedAsUnsureWhereItIsNotOffered) {
    for (const atlas::Question& question : known.questions) {
        if (!question.if_cleared.empty()) {
            continue;
        }
        const auto cleared =
            screened(regions_of(question), all_no_but(question.id, Answer::cleared, noon));
        const auto unsure =
            screened(regions_of(question), all_no_but(question.id, Answer::unsure, noon));
        EXPECT_EQ(json::to_json(cleared.verdict), json::to_json(unsure.verdict)) << question.id;
    }
}

TEST(Screen, TakesAwayExactlyTheMovesAndStretchesNamed) {
    for (const atlas::Question& question : known.questions) {
        const auto screening =
            screened(regions_of(question), all_no_but(question.id, Answer::yes, noon));
        if (!screening.clearance) {
            continue;
        }
        // Taken away by its name, or by its position in one of the effect's regions.
        const auto taken = [&](const auto& thing, auto named) {
            return std::any_of(
                question.if_yes.begin(), question.if_yes.end(), [&](const auto& effect) {
                    const auto names = named(effect);
                    if (std::find(names.begin(), names.end(), &thing) != names.end()) {
                        return true;
                    }
                    return std::find(effect.positions.begin(), effect.positions.end(),
                                     thing.position) != effect.positions.end() &&
                           std::any_of(thing.muscles.begin(), thing.muscles.end(),
                                       [&](const auto* muscle) {
                                           return touches(effect, muscle->region->id);
                                       });
                });
        };
        for (const atlas::Move& move : known.moves) {
            EXPECT_EQ(screening.clearance->allows(move),
                      !taken(move, [](const auto& effect) { return effect.moves; }))
                << question.id << " " << move.id;
        }
        for (const atlas::Stretch& stretch : known.stretches) {
            EXPECT_EQ(screening.clearance->allows(stretch),
                      !taken(stretch, [](const auto& effect) { return effect.stretches; }))
                << question.id << " " << stretch.id;
        }
        for (const atlas::Muscle& muscle : known.muscles) {
            const bool avoided = std::any_of(
                question.if_yes.begin(), question.if_yes.end(), [&](const auto& effect) {
                    return std::find(effect.muscles.begin(), effect.muscles.end(), &muscle) !=
                           effect.muscles.end();
                });
            EXPECT_EQ(screening.clearance->allows(muscle), !avoided)
                << question.id << " " << muscle.id;
        }
    }
}

TEST(Screen, SeesAnEmergencyEvenBeforeEverythingIsAnswered) {
    for (const atlas::Question& question : known.questions) {
        if (expected_level(question.if_yes, regions_of(question).front(), Answer::yes) !=
            Level::emergency) {
            continue;
        }
        const Answers one = {{std::string(question.id), Answer::yes, noon}};
        const Screening screening = screened(regions_of(question), one);
        EXPECT_EQ(screening.verdict.worst, Level::emergency) << question.id;
        EXPECT_EQ(screening.verdict.summary, say(known, atlas::Word::safety_summary_emergency));
        const auto clearance = clear(known, {regions_of(question), one}, noon);
        ASSERT_FALSE(clearance);
        EXPECT_EQ(clearance.error().code, ErrorCode::not_safe);
        EXPECT_EQ(clearance.error().next, question.advice);
    }
}

TEST(Screen, LetsAnswersExpireAfterTheirDays) {
    for (const atlas::Question& question : known.questions) {
        Answers answers = all_no(noon);
        const auto answer_at = [&](Instant at) {
            for (Answered& each : answers) {
                if (each.question == question.id) {
                    each.at = at;
                }
            }
            return screened(regions_of(question), answers).clearance.has_value();
        };
        const std::int64_t valid = question.valid_days * ms_per_day;
        EXPECT_FALSE(answer_at(testing::later(noon, -valid))) << question.id;
        EXPECT_TRUE(answer_at(testing::later(noon, -valid + 1000))) << question.id;
        EXPECT_TRUE(answer_at(testing::later(noon, 4 * ms_per_minute))) << "clocks differ a little";
        EXPECT_FALSE(answer_at(testing::later(noon, ms_per_hour))) << "from the future";
    }
}

TEST(Screen, BelievesTheLatestOfSeveralAnswers) {
    testing::Chance chance(13);
    const std::string id(known.questions.front().id);
    Answers answers = all_no(testing::later(noon, -ms_per_hour));
    answers.push_back({id, Answer::yes, testing::later(noon, -1000)});
    for (int i = 0; i < 20; ++i) {
        chance.shuffle(answers);
        EXPECT_FALSE(screened({"calves"}, answers).clearance);
    }
    answers.push_back({id, Answer::no, noon});
    for (int i = 0; i < 20; ++i) {
        chance.shuffle(answers);
        EXPECT_TRUE(screened({"calves"}, answers).clearance);
    }
    // An old yes outlives a later no that has expired: then nothing valid is left.
    const Answers old = {{id, Answer::yes, testing::later(noon, -60 * ms_per_day)},
                         {id, Answer::no, testing::later(noon, -50 * ms_per_day)}};
    EXPECT_FALSE(screened({"calves"}, old).verdict.complete);
}

TEST(Screen, NeverGetsMilderByMoreAnswersThanNo) {
    testing::Chance chance(14);
    for (int round = 0; round < 200; ++round) {
        Answers answers = all_no(noon);
        Level worst = Level::go;
        for (int yes = chance.small(1, 4); yes > 0; --yes) {
            Answered& one = chance.pick(answers);
            one.answer = chance.one_in(3) ? Answer::unsure : Answer::yes;
            const auto screening = screened(all_regions(), answers);
            ASSERT_TRUE(screening.verdict.worst >= worst || one.answer == Answer::unsure);
            worst = screening.verdict.worst;
            ASSERT_FALSE(worst == Level::emergency && screening.clearance);
        }
    }
}

TEST(Screen, RefusesWhatItDoesNotKnow) {
    const auto unknown = screen(known, std::vector<std::string>{"calfs"}, {}, noon);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::not_found);
    EXPECT_EQ(unknown.error().next, "Did you mean \"calves\"?");
    EXPECT_EQ(screen(known, {}, {}, noon).error().code, ErrorCode::bad_input);
    const Answers misspelt = {{"pregnancie", Answer::no, noon}};
    const auto question = screen(known, std::vector<std::string>{"calves"}, misspelt, noon);
    ASSERT_FALSE(question);
    EXPECT_EQ(question.error().next, "Did you mean \"pregnancy\"?");
}

TEST(Questions, AreThoseOfTheRegionsInTheirOrderWithValidAnswers) {
    for (const std::string& region : all_regions()) {
        const auto asks = questions(known, std::vector{region}, all_no(noon), noon);
        ASSERT_TRUE(asks);
        std::vector<std::string_view> expected;
        for (const atlas::Question& each : known.questions) {
            if (each.regions.empty() ||
                std::any_of(each.regions.begin(), each.regions.end(),
                            [&](const auto* r) { return r->id == region; })) {
                expected.push_back(each.id);
            }
        }
        ASSERT_EQ(asks->size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            EXPECT_EQ((*asks)[i].question, expected[i]);
            EXPECT_EQ((*asks)[i].answer, Answer::no);
        }
        const auto stale = questions(known, std::vector{region}, all_no(noon),
                                     testing::later(noon, 100 * ms_per_day));
        for (const Ask& each : *stale) {
            EXPECT_EQ(each.answer, std::nullopt);
        }
    }
    EXPECT_FALSE(questions(known, {}, {}, noon));
}

std::vector<Ask> asked(const std::vector<std::string>& regions, const Answers& answers = {}) {
    auto asks = questions(known, regions, answers, noon);
    EXPECT_TRUE(asks);
    return *std::move(asks);
}

// The asks of several regions and answers, drawn by chance.
std::vector<std::vector<Ask>> many_asked() {
    std::vector<std::vector<Ask>> all = {asked(all_regions())};
    for (const std::string& region : all_regions()) {
        all.push_back(asked({region}));
    }
    testing::Chance chance(15);
    for (int round = 0; round < 100; ++round) {
        Answers answers = all_no(noon);
        std::erase_if(answers, [&](const Answered&) { return !chance.one_in(3); });
        all.push_back(asked({chance.pick(all_regions()), chance.pick(all_regions())}, answers));
    }
    return all;
}

const Ask* find_ask(const std::vector<Ask>& asks, std::string_view question) {
    const auto found = std::ranges::find(asks, question, &Ask::question);
    return found == asks.end() ? nullptr : &*found;
}

TEST(Pages, HoldEveryOpenQuestionOnceAndNoMoreLinesThanOneReads) {
    for (const auto& asks : many_asked()) {
        std::map<int, std::size_t> lines;
        int last = 0;
        for (const Ask& each : asks) {
            EXPECT_EQ(each.page == 0, each.answer.has_value()) << each.question;
            EXPECT_EQ(each.heading.empty(), each.page == 0) << each.question;
            EXPECT_FALSE(each.brief.empty()) << each.question;
            last = std::max(last, each.page);
            lines[each.page] += each.page > 0 && each.under.empty() ? 1U : 0U;
        }
        for (int page = 1; page <= last; ++page) {
            EXPECT_GE(lines[page], 1U) << page;
            EXPECT_LE(lines[page], lines_on_a_page) << page;
        }
    }
}

TEST(Pages, ComeInTheOrderOfDangerAndHaveOneHeadingEach) {
    for (const auto& asks : many_asked()) {
        int last = 0;
        std::map<int, std::string> headings;
        for (const Ask& each : asks) {
            if (each.page == 0) {
                continue;
            }
            EXPECT_EQ(headings.try_emplace(each.page, each.heading).first->second, each.heading);
            if (each.under.empty()) {
                EXPECT_GE(each.page, last) << each.question;
                last = each.page;
            }
        }
    }
}

TEST(Pages, AskWhatALineCoversWithIt) {
    std::size_t under = 0;
    for (const auto& asks : many_asked()) {
        for (const Ask& each : asks) {
            if (each.under.empty()) {
                continue;
            }
            ++under;
            const Ask* head = find_ask(asks, each.under);
            ASSERT_NE(head, nullptr) << each.question;
            EXPECT_TRUE(head->under.empty()) << each.question;
            EXPECT_EQ(head->page, each.page) << "never earlier or later than its line";
            EXPECT_LT(head, &each) << "a line stands where its most dangerous question stands";
        }
    }
    EXPECT_GT(under, 100U);
    // Where the line's own question is answered, the other needs a line of its own.
    const Answers one = {{"cancer_or_weight_loss", Answer::no, noon}};
    EXPECT_EQ(find_ask(asked({"calves"}), "night_pain")->under, "cancer_or_weight_loss");
    EXPECT_EQ(find_ask(asked({"calves"}, one), "night_pain")->under, "");
    EXPECT_GT(find_ask(asked({"calves"}, one), "night_pain")->page, 0);
}

TEST(Pages, AreShort) {
    for (const std::string& region : all_regions()) {
        const auto asks = asked({region});
        std::size_t words_before = 0;
        std::size_t words = 0;
        std::size_t lines = 0;
        for (const Ask& each : asks) {
            words_before += 1U + static_cast<std::size_t>(std::ranges::count(each.asks, ' '));
            if (each.under.empty()) {
                ++lines;
                words += 1U + static_cast<std::size_t>(std::ranges::count(each.brief, ' '));
            }
        }
        const int pages = std::ranges::max(asks, {}, &Ask::page).page;
        fmt::print("{}: {} questions of {} words; {} lines of {} words on {} pages\n", region,
                   asks.size(), words_before, lines, words, pages);
        EXPECT_LE(pages, 6) << region;
        EXPECT_LE(words, 245U) << region;
        EXPECT_LT(words * 2, words_before) << region;
    }
}

TEST(Clearance, HoldsUntilItsFirstAnswerExpires) {
    const Clearance clearance = testing::cleared({"calves"}, all_no(noon), noon);
    EXPECT_TRUE(clearance.holds_at(noon));
    EXPECT_TRUE(clearance.holds_at(testing::later(noon, ms_per_day - 1)));
    EXPECT_FALSE(clearance.holds_at(testing::later(noon, ms_per_day)));
    EXPECT_FALSE(clearance.holds_at(testing::later(noon, -ms_per_hour)));
}

TEST(Clearance, OpensOnlyTheRegionsThatWereScreened) {
    const Clearance clearance = testing::cleared({"calves"}, all_no(noon), noon);
    EXPECT_EQ(clearance.level("calves"), Level::go);
    EXPECT_EQ(clearance.level("chest"), std::nullopt);
    EXPECT_EQ(clearance.level(""), std::nullopt);
}

TEST(Clearance, ComesBackFromItsRecordUnchanged) {
    const Clearance clearance = testing::cleared(all_regions(), all_no(noon), noon);
    const auto again = clear(known, clearance.record(), noon);
    ASSERT_TRUE(again);
    EXPECT_EQ(json::to_json(again->record()), json::to_json(clearance.record()));
}

}  // namespace
}  // namespace unknot::safety
