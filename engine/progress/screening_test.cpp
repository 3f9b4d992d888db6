#include "engine/progress/screening.h"

#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot::progress {
namespace {

using safety::Answer;
using safety::Answers;
using testing::all_no;
using testing::as_journal;
using testing::later;
using testing::noon;

const atlas::Atlas& known = atlas::built_in();
const std::vector<std::string> calves = {"calves"};

journal::Journal answered(const Answers& answers) {
    safety::Verdict verdict;
    verdict.at = noon;
    return as_journal({screened(known, calves, answers, verdict)});
}

atlas::Level worst(const journal::Journal& journal, const Answers& fresh, Instant now) {
    return screen(known, journal, calves, fresh, now).value().verdict.worst;
}

TEST(Screening, CountsFreshAnswersTogetherWithTheJournal) {
    const journal::Journal journal = answered(all_no(noon));
    const Instant soon = later(noon, ms_per_hour);
    const std::string stroke = "stroke_signs";
    EXPECT_EQ(worst(journal, {}, soon), atlas::Level::go);
    EXPECT_EQ(worst(journal, {{stroke, Answer::yes, soon}}, soon), atlas::Level::emergency);
    EXPECT_EQ(worst(journal, {{stroke, Answer::yes, noon}}, soon), atlas::Level::emergency)
        << "at the same time: the fresh one";
    EXPECT_EQ(worst(journal, {{stroke, Answer::yes, later(noon, -ms_per_hour)}}, soon),
              atlas::Level::go)
        << "older than the journal's";
    const auto told = screen(known, journal, calves, {}, later(noon, 2 * ms_per_day));
    EXPECT_FALSE(told->verdict.complete) << "the signs of the day have expired";
    EXPECT_FALSE(told->clearance);
}

TEST(Screening, ClearsForAPlanWhatItSaidItClears) {
    const Instant soon = later(noon, ms_per_hour);
    for (const Answer answer : {Answer::no, Answer::yes, Answer::unsure}) {
        for (const atlas::Question& question : known.questions) {
            const Answers fresh = {{std::string(question.id), answer, soon}};
            journal::Journal journal = answered(all_no(noon));
            const auto shown = screen(known, journal, calves, fresh, soon);
            ASSERT_TRUE(shown);
            std::vector<journal::Draft> drafts = {screened(known, calves, fresh, shown->verdict)};
            journal::merge(journal, as_journal(drafts).records);
            EXPECT_EQ(clear(known, journal, calves, soon).has_value(), shown->clearance.has_value())
                << question.id;
        }
    }
}

TEST(Screening, AsksWithTheAnswersThatAreStillValid) {
    const auto asked = questions(known, answered(all_no(noon)), calves, noon);
    ASSERT_TRUE(asked);
    for (const safety::Ask& each : *asked) {
        EXPECT_EQ(each.answer, Answer::no) << each.question;
    }
    EXPECT_EQ(questions(known, {}, std::vector<std::string>{"calfs"}, noon).error().code,
              ErrorCode::not_found);
}

}  // namespace
}  // namespace unknot::progress
