// What only several files together can have wrong.
#include "tools/contentc/check.h"

#include <algorithm>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tools/contentc/testing.h"

namespace unknot::contentc {
namespace {

constexpr auto soleus = "muscles/soleus.toml";
constexpr auto iliacus = "muscles/iliacus.toml";
constexpr auto calf_move = "moves/calf_on_ball.toml";
constexpr auto hand_move = "moves/iliacus_by_hand.toml";
constexpr auto limits = "dose/limits.toml";

TEST(References, ThatGoNowhereNameTheNearest) {
    EXPECT_EQ(Minimal().replace(soleus, "\"pressing_helps\"", "\"presing_helps\"").problems(),
              Lines{"muscles/soleus.toml:19:13: error: there is no evidence 'presing_helps'; did "
                    "you mean 'pressing_helps'?"});
    EXPECT_EQ(Minimal().replace(soleus, "\"whole_foot\"", "\"hole_foot\"").problems(),
              Lines{"muscles/soleus.toml:34:8: error: there is no zone 'hole_foot'; did you mean "
                    "'whole_foot'?"});
    EXPECT_EQ(Minimal()
                  .replace("screening/cannot_kneel.toml", "\"half_kneeling\"", "\"splits\"")
                  .problems(),
              Lines{"screening/cannot_kneel.toml:12:14: error: there is no stretch 'splits'"});
}

TEST(References, ToAFileThatCannotBeReadAreNoFurtherProblems) {
    for (const char* file :
         {"sources/smith_2020.toml", "evidence/pressing_helps.toml", "regions/calves.toml",
          "moves/calf_on_ball.toml", "stretches/calf_at_wall.toml", "body/zones.toml",
          "dose/limits.toml", "dose/rest_day.toml"}) {
        EXPECT_EQ(Minimal().put(file, "= broken").problems().size(), 1U) << file;
    }
}

TEST(References, AreNeededForEverySourceEvidencePlaceAndCause) {
    const auto bytes =
        "name = \"x\"\nwhy = \"x\"\ntry_this = \"x\"\nasks = \"x?\"\nhabit = \"x\"\ndaily = "
        "\"x?\"\n"
        "group = \"shoes_and_feet\"\nrank = 4\nease = \"some\"\nweeks = 3\noff_is_safe = false\n"
        "words = [\"x\"]\nevidence = [\"our_inference\"]\n";
    EXPECT_EQ(Minimal()
                  .put("sources/jones.toml", "citation = \"x\"\nchecked = false\n")
                  .put("causes/heels.toml", bytes)
                  .problems(),
              (Lines{"causes/heels.toml:1:1: error: nothing refers to the cause 'heels'",
                     "sources/jones.toml:1:1: error: nothing refers to the source 'jones'"}));
}

TEST(Causes, OfTheWholePersonNeedNoMuscle) {
    const Minimal minimal;
    const auto& files = minimal.files();
    const auto sitting = std::ranges::find(files, "causes/long_sitting.toml", &ContentFile::path);
    ASSERT_NE(sitting, files.end());
    EXPECT_EQ(Minimal().put("causes/sleep.toml", sitting->bytes).problems(),
              Lines{"causes/sleep.toml:1:1: error: nothing refers to the cause 'sleep'"});
    EXPECT_EQ(Minimal().put("causes/sleep.toml", sitting->bytes + "everywhere = true\n").problems(),
              Lines{});
}

TEST(Causes, HaveATopRankOnlyWithATrialOrAReview) {
    EXPECT_EQ(Minimal().replace("causes/long_sitting.toml", "rank = 4", "rank = 3").problems(),
              Lines{"causes/long_sitting.toml:8:8: error: rank 3 of 'long_sitting' needs evidence "
                    "of grade sr or rct that supports it or is mixed"});
}

TEST(Covers, AreLessDangerousAndAskedByOneLine) {
    constexpr auto clot = "screening/blood_clot.toml";
    constexpr auto kneel = "screening/cannot_kneel.toml";
    const auto covering = [](Minimal content, const char* file, const char* ids) {
        return content.replace(file, "advice =", fmt::format("covers = [{}]\nadvice =", ids))
            .problems();
    };
    EXPECT_EQ(covering(Minimal(), clot, "\"cannot_kneel\""), Lines{});
    EXPECT_EQ(covering(Minimal(), clot, "\"cannot_knel\""),
              Lines{"screening/blood_clot.toml:5:11: error: there is no safety question "
                    "'cannot_knel'; did you mean 'cannot_kneel'?"});
    EXPECT_EQ(covering(Minimal(), kneel, "\"blood_clot\""),
              Lines{"screening/cannot_kneel.toml:4:11: error: 'cannot_kneel' covers 'blood_clot', "
                    "which comes before it in the order of danger"});
    EXPECT_EQ(covering(Minimal(), kneel, "\"cannot_kneel\"").size(), 2U) << "itself";
}

TEST(BothWays, AMoveListsTheMusclesThatListIt) {
    EXPECT_EQ(Minimal().replace(calf_move, "\"soleus\", ", "").problems(),
              Lines{"muscles/soleus.toml:17:10: error: the move 'calf_on_ball' does not list the "
                    "muscle 'soleus' in return"});
    EXPECT_EQ(Minimal()
                  .replace(calf_move, "\"soleus\", \"gastrocnemius\"",
                           "\"soleus\", \"gastrocnemius\", \"iliacus\"")
                  .problems(),
              Lines{"moves/calf_on_ball.toml:2:39: error: the muscle 'iliacus' does not list the "
                    "move 'calf_on_ball' in return"});
}

TEST(BothWays, AStretchListsTheMusclesThatListIt) {
    EXPECT_EQ(
        Minimal().replace("stretches/calf_at_wall.toml", "\"soleus\", ", "").problems(),
        Lines{"muscles/soleus.toml:18:14: error: the stretch 'calf_at_wall' does not list the "
              "muscle 'soleus' in return"});
    EXPECT_EQ(Minimal()
                  .replace("stretches/calf_at_wall.toml", "\"soleus\"", "\"soleus\", \"iliacus\"")
                  .problems(),
              Lines{"stretches/calf_at_wall.toml:2:22: error: the muscle 'iliacus' does not list "
                    "the stretch 'calf_at_wall' in return"});
}

TEST(BothWays, ARegionListsItsMuscles) {
    EXPECT_EQ(Minimal().replace("regions/calves.toml", "\"soleus\", ", "").problems(),
              Lines{"muscles/soleus.toml:1:10: error: the region 'calves' does not list the muscle "
                    "'soleus' in return"});
    EXPECT_EQ(Minimal()
                  .replace("regions/calves.toml", "\"soleus\"", "\"soleus\", \"iliacus\"")
                  .problems(),
              Lines{"regions/calves.toml:6:22: error: the muscle 'iliacus' says that its region is "
                    "'hips'"});
}

TEST(Findings, ListTheRegionsInWhichAMuscleHasThem) {
    EXPECT_EQ(Minimal().replace(iliacus, "\"leg_back\"", "\"leg_back\", \"uphill\"").problems(),
              Lines{"muscles/iliacus.toml:8:25: error: the finding 'uphill' does not list 'hips', "
                    "the region of 'iliacus'"});
    EXPECT_EQ(
        Minimal().replace("findings/leg_back.toml", "\"hips\"", "\"hips\", \"calves\"").problems(),
        Lines{"findings/leg_back.toml:4:20: error: no muscle of the region 'calves' has the "
              "finding 'leg_back'"});
}

TEST(Regions, HaveAPlaceOfTheirOwnInTheOrder) {
    EXPECT_EQ(Minimal().replace("regions/hips.toml", "order = 5", "order = 10").problems(),
              Lines{"regions/hips.toml:1:9: error: the region 'calves' has the order 10 too"});
}

TEST(Muscles, ForHandsOnlyHaveOnlyMovesByHand) {
    EXPECT_EQ(Minimal().replace(hand_move, "[\"hands\"]", "[\"hands\", \"soft_ball\"]").problems(),
              Lines{"muscles/iliacus.toml:15:10: error: 'iliacus' is pressed with the hands only, "
                    "but the move 'iliacus_by_hand' uses other tools"});
}

TEST(Muscles, HaveAGentleMove) {
    const auto problem = [](const char* muscle) {
        return "muscles/" + std::string(muscle) + ":17:10: error: '" +
               std::string(muscle).substr(0, std::string(muscle).find('.')) +
               "' has no gentle move: one with load 'light' and a soft tool or the hands";
    };
    EXPECT_EQ(Minimal().replace(calf_move, "\"light\"", "\"full\"").problems().size(), 2U);
    EXPECT_EQ(Minimal().replace(calf_move, "\"soft_ball\"", "\"foam_roller\"").problems().back(),
              problem("soleus.toml"));
    EXPECT_EQ(Minimal().replace(calf_move, "\"soft_ball\"", "\"tennis_ball\"").problems(), Lines{})
        << "tools.toml says that it is soft";
}

TEST(Muscles, HaveAnEssentialReferral) {
    EXPECT_EQ(Minimal().replace(iliacus, "essential = true", "essential = false").problems(),
              Lines{"muscles/iliacus.toml:27:8: error: 'iliacus' has no essential referral"});
}

TEST(Muscles, HoldTheirSites) {
    EXPECT_EQ(
        Minimal().replace(soleus, "along = 0.7", "along = 0.9").problems(),
        Lines{"muscles/soleus.toml:25:9: error: the site 'lower' lies in no area of 'soleus'"});
}

TEST(Muscles, HaveWhatTheirPageAndPlanNeed) {
    EXPECT_EQ(Minimal()
                  .replace(iliacus, "moves = [\"iliacus_by_hand\"]", "moves = []")
                  .replace(iliacus, "stretches = [\"half_kneeling\"]", "stretches = []")
                  .replace(iliacus, "evidence = [\"our_inference\"]", "evidence = []")
                  .replace(iliacus, "keep_off = [\"back_of_knee\"]", "keep_off = []")
                  .problems(),
              (Lines{"moves/iliacus_by_hand.toml:2:12: error: the muscle 'iliacus' does not list "
                     "the move 'iliacus_by_hand' in return",
                     "muscles/iliacus.toml:1:1: error: 'iliacus' has neither a place to keep off "
                     "nor a region with cautions",
                     "muscles/iliacus.toml:15:9: error: 'moves' must list at least one",
                     "muscles/iliacus.toml:16:13: error: 'stretches' must list at least one",
                     "muscles/iliacus.toml:17:12: error: 'evidence' must list at least one",
                     "stretches/half_kneeling.toml:2:12: error: the muscle 'iliacus' does not list "
                     "the stretch 'half_kneeling' in return"}));
}

TEST(Limits, KeepTendernessInOrder) {
    EXPECT_EQ(Minimal().replace(limits, "tenderness_stop = 7", "tenderness_stop = 6").problems(),
              Lines{"dose/limits.toml:3:18: error: 'tenderness_max' (6) must be below "
                    "'tenderness_stop' (6)"});
    EXPECT_EQ(Minimal().replace(limits, "tenderness_low = 3", "tenderness_low = 6").problems(),
              Lines{"dose/limits.toml:1:18: error: 'tenderness_low' (6) must be at most "
                    "'tenderness_high' (5)"});
}

TEST(Limits, KeepTargetsBelowCeilings) {
    EXPECT_EQ(Minimal()
                  .replace(limits, "press_seconds_target = 180", "press_seconds_target = 301")
                  .problems(),
              Lines{"dose/limits.toml:12:31: error: 'muscle_press_seconds_target' (301) must be at "
                    "most 'muscle_press_seconds_ceiling' (300)"});
}

TEST(Doses, HoldFirmPressureNoLongerThanLight) {
    EXPECT_EQ(
        Minimal()
            .replace("dose/before_workout.toml", "light_hold_seconds = 30",
                     "light_hold_seconds = 15")
            .problems(),
        Lines{"dose/before_workout.toml:4:21: error: 'firm_hold_seconds' (20) must be at most "
              "'light_hold_seconds' (15)"});
}

TEST(Load, DoesNotDependOnTheOrderOfFiles) {
    Minimal minimal;
    minimal.replace(soleus, "\"ball\"", "\"bal\"");
    Report report;
    auto files = minimal.files();
    std::ranges::reverse(files);
    const Content content = load(files, report);
    check(content, report);
    ASSERT_EQ(report.sorted().size(), 1U);
    EXPECT_EQ(printed(report.sorted()[0], ""), minimal.problems()[0]);
    Report other;
    EXPECT_EQ(content.version, load(minimal.files(), other).version);
}

TEST(Load, VersionChangesWithEveryByteAndName) {
    Report report;
    const auto version = [&](const Minimal& minimal) {
        return load(minimal.files(), report).version;
    };
    EXPECT_EQ(version(Minimal()).size(), 12U);
    EXPECT_NE(version(Minimal()), version(Minimal().append(soleus, "\n")));
    EXPECT_NE(version(Minimal()),
              version(Minimal().remove(soleus).put("muscles/solaeus.toml", "x")));
}

TEST(Printed, NamesThePlaceBelowTheFolderAsItWasGiven) {
    const Problem problem = {{"dose/limits.toml", 3, 18}, "too much"};
    EXPECT_EQ(printed(problem, "content"), "content/dose/limits.toml:3:18: error: too much");
    EXPECT_EQ(printed(problem, "content/"), "content/dose/limits.toml:3:18: error: too much");
}

}  // namespace
}  // namespace unknot::contentc
