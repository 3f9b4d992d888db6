// What one file alone can have wrong: each slip is found at its place, and nothing else is.
#include <gtest/gtest.h>

#include "tools/contentc/testing.h"

namespace unknot::contentc {
namespace {

struct Slip {
    const char* name;
    const char* file;
    const char* from;
    const char* to;
    const char* problem;
};

void PrintTo(const Slip& slip, std::ostream* out) {
    *out << slip.file << ": " << slip.from << " -> " << slip.to;
}

class OneSlip : public testing::TestWithParam<Slip> {};

TEST(Minimal, HasNoProblems) {
    EXPECT_EQ(Minimal().problems(), Lines{});
}

TEST_P(OneSlip, IsTheOnlyProblem) {
    const Slip& slip = GetParam();
    EXPECT_EQ(Minimal().replace(slip.file, slip.from, slip.to).problems(), Lines{slip.problem});
}

constexpr auto soleus = "muscles/soleus.toml";
constexpr auto source = "sources/smith_2020.toml";
constexpr auto evidence = "evidence/pressing_helps.toml";
constexpr auto move = "moves/calf_on_ball.toml";
constexpr auto clot = "screening/blood_clot.toml";
constexpr auto words = "words/en.toml";

constexpr Slip slips[] = {
    {"MistypedField", soleus, "latin =", "latn =",
     "muscles/soleus.toml:3:1: error: unknown field 'latn'; did you mean 'latin'?"},
    {"UnknownField", soleus,
     "latin =", "colour = 1\nlatin =", "muscles/soleus.toml:3:1: error: unknown field 'colour'"},
    {"UnknownFieldInATable", soleus, "where =", "there = 1\nwhere =",
     "muscles/soleus.toml:23:1: error: unknown field 'there'; did you mean 'where'?"},
    {"MissingField", soleus, "latin = \"soleus\"\n", "",
     "muscles/soleus.toml:1:1: error: missing field 'latin'"},
    {"MissingFieldInATable", soleus, "where = \"a hand above the heel\"\n", "",
     "muscles/soleus.toml:21:1: error: missing field 'where'"},
    {"NumberForText", soleus, "\"soleus\"", "7",
     "muscles/soleus.toml:3:9: error: 'latin' must be a text, not a whole number"},
    {"TextForNumber", soleus, "22542", "\"22542\"",
     "muscles/soleus.toml:4:7: error: 'fma' must be a whole number, not a text"},
    {"FractionForWholeNumber", move, "pass_seconds = 3", "pass_seconds = 3.5",
     "moves/calf_on_ball.toml:11:16: error: 'pass_seconds' must be a whole number, not a number "
     "with a decimal point"},
    {"TextForNumberWithAPoint", soleus, "0.7", "\"0.7\"",
     "muscles/soleus.toml:25:9: error: 'along' must be a number, not a text"},
    {"TextForFlag", source, "true", "\"yes\"",
     "sources/smith_2020.toml:3:11: error: 'checked' must be true or false, without quotes, not a "
     "text"},
    {"TextForList", soleus, "[\"a clot in a vein\"]", "\"a clot in a vein\"",
     "muscles/soleus.toml:12:15: error: 'look_alikes' must be a list, not a text"},
    {"TextForDate", evidence, "2025-01-31", "\"2025-01-31\"",
     "evidence/pressing_helps.toml:5:12: error: 'reviewed' must be a date without quotes, like "
     "2025-01-31, not a text"},
    {"NumberInAListOfTexts", soleus, "\"a clot in a vein\"", "\"a clot in a vein\", 7",
     "muscles/soleus.toml:12:36: error: 'look_alikes' must be a list of texts, not a whole number"},
    {"DateLongAgo", evidence, "2025", "1925",
     "evidence/pressing_helps.toml:5:12: error: 'reviewed' must lie between 2020 and 2099, not in "
     "1925"},
    {"EmptyText", soleus, "\"soleus\"", "\"  \"", "muscles/soleus.toml:3:9: error: empty text"},
    {"SpaceAtTheEnd", soleus, "\"soleus\"", "\"soleus \"",
     "muscles/soleus.toml:3:9: error: text begins or ends with white space"},
    {"LineBreakInText", soleus, "\"soleus\"", "\"sol\\neus\"",
     "muscles/soleus.toml:3:9: error: text has a line break or another control character in it"},
    {"SecondSetOfControlCharacters", soleus, "\"soleus\"", "\"sol\\u0085eus\"",
     "muscles/soleus.toml:3:9: error: text has a line break or another control character in it"},
    {"Diagnosis", soleus, "In the heel", "You have a knot",
     "muscles/soleus.toml:6:8: error: 'you have a knot' is not our wording: say what is likely and "
     "show why"},
    {"Promise", soleus, "In the heel", "A cure. Secure and obscure",
     "muscles/soleus.toml:6:8: error: 'cure' is not our wording: say what may ease, and how sure "
     "that is"},
    {"PlaceholderOutsideWords", soleus, "In the heel", "In the {part}",
     "muscles/soleus.toml:6:8: error: braces: only words/ has placeholders"},
    {"UnknownValue", soleus, "\"ball\"", "\"balls\"",
     "muscles/soleus.toml:13:12: error: unknown value 'balls' for 'pressing'; did you mean "
     "'ball'?"},
    {"UnknownValueFarOff", move, "\"floor\"", "\"sofa\"",
     "moves/calf_on_ball.toml:3:11: error: unknown value 'sofa' for 'surface'; valid are floor, "
     "wall, chair, bed"},
    {"UnknownValueInAList", move, "\"soft_ball\"", "\"soft_bal\", \"soft_ball\"",
     "moves/calf_on_ball.toml:6:23: error: unknown value 'soft_bal' for 'tools'; did you mean "
     "'soft_ball'?"},
    {"GoIsNoConsequence", clot, "\"urgent\"", "\"go\"",
     "screening/blood_clot.toml:13:9: error: unknown value 'go' for 'level'; valid are gentle, "
     "avoid, clinician, urgent, emergency"},
    {"BadIdInAFile", "muscles/gastrocnemius.toml", "\"inner\"", "\"Inner-end\"",
     "muscles/gastrocnemius.toml:20:6: error: 'Inner-end' is no id: write "
     "lower_case_with_underscores"},
    {"SiteThatTheMuscleHasNot", soleus, "[\"lower\"]", "[\"lowr\"]",
     "muscles/soleus.toml:36:10: error: the muscle has no site 'lowr'; did you mean 'lower'?"},
    {"UnknownFrequency", soleus, "\"rare\"", "\"rar\"",
     "muscles/soleus.toml:27:13: error: unknown value 'rar' for 'frequency'; did you mean 'rare'?"},
    {"PatternInUpperCase", "findings/uphill.toml", "\"uphill\"", "\"Uphill\"",
     "findings/uphill.toml:6:10: error: a pattern is lower case words, parted by one space, with "
     "'|' between alternatives"},
    {"PatternThatEndsOpen", "findings/uphill.toml", "\"climb|stair\"", "\"climb|\"",
     "findings/uphill.toml:6:20: error: a pattern ends with a word"},
    {"InterviewThatDoesNotAsk", "causes/long_sitting.toml", "seven hours a day?",
     "seven hours a day",
     "causes/long_sitting.toml:4:8: error: 'asks' is a question: end it with '?'"},
    {"TrialOfAWeek", "causes/long_sitting.toml", "weeks = 2", "weeks = 1",
     "causes/long_sitting.toml:10:9: error: 'weeks' must lie between 2 and 3, not be 1"},
    {"UnknownGroup", "causes/long_sitting.toml", "\"sitting\"", "\"siting\"",
     "causes/long_sitting.toml:7:9: error: unknown value 'siting' for 'group'; did you mean "
     "'sitting'?"},
    {"ReminderEachMinute", "causes/long_sitting.toml", "remind_every_minutes = 45",
     "remind_every_minutes = 1",
     "causes/long_sitting.toml:12:24: error: 'remind_every_minutes' must lie between 5 and 240, "
     "not "
     "be 1"},
    {"CertainChance", "culprits/network.toml", "tender = 0.9", "tender = 1",
     "culprits/network.toml:32:10: error: 'tender' must lie between 0.001 and 0.99, not be 1"},
    {"HastyJudgement", "judging/numbers.toml", "least_days = 14", "least_days = 2",
     "judging/numbers.toml:14:14: error: 'least_days' must lie between 7 and 84, not be 2"},
    {"RepeatedId", soleus, "[\"back_of_knee\"]", "[\"back_of_knee\", \"back_of_knee\"]",
     "muscles/soleus.toml:15:29: error: 'back_of_knee' stands twice in 'keep_off'"},
    {"RepeatedTool", move, "\"soft_ball\"", "\"soft_ball\", \"firm_ball\"",
     "moves/calf_on_ball.toml:6:36: error: 'firm_ball' stands twice in 'tools'"},
    {"RepeatedReferral", soleus, "\"whole_foot\"", "\"whole_shank_back\"",
     "muscles/soleus.toml:34:8: error: two referrals name the zone 'whole_shank_back'"},
    {"EmptyList", move, "[\"Sit down.\", \"Put the ball under the calf.\"]", "[]",
     "moves/calf_on_ball.toml:7:9: error: 'steps' must list at least one"},
    {"AlongTooFar", soleus, "0.7", "1.07",
     "muscles/soleus.toml:25:9: error: 'along' must lie between 0 and 1, not be 1.07"},
    {"AlongNotANumber", soleus, "0.7", "nan",
     "muscles/soleus.toml:25:9: error: 'along' must lie between 0 and 1, not be nan"},
    {"AroundALimb", soleus, "180", "361",
     "muscles/soleus.toml:26:10: error: 'around' must lie between 0 and 360, not be 361"},
    {"AroundTheTrunk", "muscles/iliacus.toml", "45", "200",
     "muscles/iliacus.toml:24:10: error: 'around' must lie between 0 and 180, not be 200"},
    {"PassTooSlow", move, "pass_seconds = 3", "pass_seconds = 5",
     "moves/calf_on_ball.toml:11:16: error: 'pass_seconds' must lie between 2 and 4, not be 5"},
    {"HugeNumber", move, "pass_seconds = 3", "pass_seconds = 9223372036854775807",
     "moves/calf_on_ball.toml:11:16: error: 'pass_seconds' must lie between 2 and 4, not be "
     "9.223372036854776e+18"},
    {"LongCue", move, "Put the ball under your calf", "Put the ball under your calf and sit up",
     "moves/calf_on_ball.toml:8:13: error: a spoken cue has at most seven words; this has 9"},
    {"LongBrief", clot, "A swollen, hot or red calf",
     "A calf that is swollen, hot, red or sore, new since a flight or a drive",
     "screening/blood_clot.toml:3:9: error: a line of a list has at most twelve words; this has "
     "16"},
    {"BriefThatAsks", clot, "or red calf\"", "or red calf?\"",
     "screening/blood_clot.toml:3:9: error: a line of a list ends without a full stop or a "
     "question mark"},
    {"NoBrief", clot, "brief = \"A swollen, hot or red calf\"\n", "",
     "screening/blood_clot.toml:1:1: error: missing field 'brief'"},
    {"InsecureLink", source,
     "https:", "http:", "sources/smith_2020.toml:2:8: error: 'link' must be an https:// address"},
    {"LinkWithASpace", source, "/example", "/an example",
     "sources/smith_2020.toml:2:8: error: 'link' must be an https:// address"},
    {"HoldTooLong", "dose/rest_day.toml", "= 90", "= 120",
     "dose/rest_day.toml:3:22: error: 'light_hold_seconds' must lie between 5 and 90, not be 120"},
    {"MalformedPlaceholder", words, "{muscle}", "{Muscle",
     "words/en.toml:3:8: error: malformed placeholder: write '{name}', in lower case"},
    {"WordThatIsNoText", words, "\"Hold.\"", "7",
     "words/en.toml:2:8: error: 'session.hold' must be a text"},
    {"BadKey", words, "hold =", "Hold =",
     "words/en.toml:2:1: error: 'Hold' is no key: write lower_case_with_underscores"},
    {"KeyWithoutATable", words, "[session]\nhold", "hold = \"Hold.\"\n[session]\nstay",
     "words/en.toml:1:1: error: 'hold' must stand in a table, like [session]"},
};

INSTANTIATE_TEST_SUITE_P(Content, OneSlip, testing::ValuesIn(slips),
                         [](const auto& slip) { return std::string(slip.param.name); });

TEST(Fields, SyntaxErrorsComeWithTheirPlace) {
    const auto problems = Minimal().replace(soleus, "\"soleus\"", "\"soleus").problems();
    ASSERT_EQ(problems.size(), 1U) << "mentions of an unreadable muscle are no problems";
    EXPECT_TRUE(problems[0].starts_with("muscles/soleus.toml:3:1")) << problems[0];
}

TEST(Fields, MalformedHeadersAreProblemsAndNoCrash) {
    for (const char* header : {"[[[a]]]", "[[=", "[[", "[[]", "[", "[]", "[[ [a]]]"}) {
        const auto problems = Minimal().append(soleus, header).problems();
        ASSERT_EQ(problems.size(), 1U) << header;
        EXPECT_TRUE(problems[0].starts_with("muscles/soleus.toml:42:")) << problems[0];
    }
}

TEST(Fields, LettersOutsideQuotesAreProblemsAndNoCrash) {
    for (const char* line : {"é = 1", "a = 1é", "aé = 1", "µ", "x = “quoted”"}) {
        const auto problems = Minimal().append(soleus, line).problems();
        ASSERT_EQ(problems.size(), 1U) << line;
        EXPECT_TRUE(problems[0].starts_with("muscles/soleus.toml:42:")) << problems[0];
    }
}

TEST(Fields, ADateThatIsInNoCalendarIsASyntaxError) {
    const auto problems = Minimal().replace(evidence, "2025-01-31", "2025-02-30").problems();
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_TRUE(problems[0].starts_with("evidence/pressing_helps.toml:5:")) << problems[0];
}

TEST(Fields, NarrowTargetsStandOnlyWithAvoid) {
    EXPECT_EQ(
        Minimal().replace("screening/cannot_kneel.toml", "\"avoid\"", "\"gentle\"").problems(),
        (Lines{"screening/cannot_kneel.toml:11:14: error: 'positions' stands only with level "
               "'avoid'; 'gentle' is for whole regions",
               "screening/cannot_kneel.toml:12:14: error: 'stretches' stands only with level "
               "'avoid'; 'gentle' is for whole regions"}));
}

TEST(Fields, EveryToolHasOneEntry) {
    EXPECT_EQ(Minimal().replace("dose/tools.toml", "\"foam_roller\"", "\"firm_ball\"").problems(),
              (Lines{"dose/tools.toml:1:1: error: no entry for the tool 'foam_roller'",
                     "dose/tools.toml:26:8: error: two entries for the tool 'firm_ball'"}));
}

TEST(Fields, EvidenceNeedsASourceUnlessItIsOurOwnInference) {
    EXPECT_EQ(
        Minimal().replace("evidence/our_inference.toml", "\"design\"", "\"opinion\"").problems(),
        Lines{"evidence/our_inference.toml:1:1: error: evidence needs a source unless its "
              "grade is 'design'"});
}

TEST(Fields, AllProblemsAreReportedAtOnceInOrder) {
    EXPECT_EQ(
        Minimal()
            .replace(soleus, "0.7", "7")
            .replace(soleus, "\"ball\"", "\"bal\"")
            .replace(move, "\"floor\"", "\"flor\"")
            .problems(),
        (Lines{"moves/calf_on_ball.toml:3:11: error: unknown value 'flor' for 'surface'; did "
               "you mean 'floor'?",
               "muscles/soleus.toml:13:12: error: unknown value 'bal' for 'pressing'; did you "
               "mean 'ball'?",
               "muscles/soleus.toml:25:9: error: 'along' must lie between 0 and 1, not be 7"}));
}

TEST(Words, TwoKeysMayNotBeTheSameInCode) {
    EXPECT_EQ(Minimal()
                  .append(words,
                          "[session.hold_on]\nnow = \"Now.\"\n"
                          "[session_hold]\non_now = \"Now.\"\n")
                  .problems(),
              Lines{"words/en.toml:10:10: error: the keys 'session.hold_on.now' and "
                    "'session_hold.on_now' are the same in code"});
}

TEST(Files, MustLieInAFolderOfContent) {
    EXPECT_EQ(Minimal()
                  .put("muscle/soleus.toml", "")
                  .put("notes.toml", "")
                  .put("moves/a/b.toml", "")
                  .put("moves/roll.tml", "")
                  .problems(),
              (Lines{"moves/a/b.toml:1:1: error: a content file lies directly in one of content's "
                     "folders",
                     "moves/roll.tml:1:1: error: a content file's name ends in '.toml'",
                     "muscle/soleus.toml:1:1: error: unknown folder 'muscle'; did you mean "
                     "'muscles'?",
                     "notes.toml:1:1: error: a content file lies directly in one of content's "
                     "folders"}));
}

TEST(Files, OfTheBodysShapeAndPosesAreLeftToTheirOwnTools) {
    const auto version = Minimal().content().version;
    Minimal with;
    with.put("body/shape.toml", "= not ours to read").put("poses/calf_on_ball.toml", "either");
    EXPECT_EQ(with.problems(), Lines{});
    EXPECT_EQ(with.content().version, version);
}

TEST(Files, AreNamedByAnId) {
    const auto bytes = "citation = \"A\"\nchecked = true\n";
    EXPECT_EQ(Minimal()
                  .put("sources/Smith-2021.toml", bytes)
                  .replace(evidence, "\"smith_2020\"", "\"smith_2020\", \"Smith-2021\"")
                  .problems(),
              Lines{"sources/Smith-2021.toml:1:1: error: 'Smith-2021' is no id: write "
                    "lower_case_with_underscores"});
}

TEST(Files, OfDosesAndWordsAreAllRequiredAndNoOthers) {
    EXPECT_EQ(Minimal()
                  .remove("dose/rest_day.toml")
                  .put("dose/rest_days.toml", "")
                  .remove(words)
                  .problems(),
              (Lines{"dose/rest_day.toml:1:1: error: this file is missing",
                     "dose/rest_days.toml:1:1: error: unknown file 'rest_days' in 'dose'; did you "
                     "mean 'rest_day'?",
                     "words/en.toml:1:1: error: this file is missing"}));
}

}  // namespace
}  // namespace unknot::contentc
