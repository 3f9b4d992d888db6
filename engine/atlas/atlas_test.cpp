// What must hold across the tables beyond what contentc checks in each file.
#include "engine/atlas/atlas.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "engine/atlas/describe.h"
#include "engine/testing.h"

namespace unknot::atlas {
namespace {

const Atlas& known = built_in();

TEST(Atlas, HasTheFiveRegionsFirst) {
    auto regions = testing::all_regions();
    EXPECT_GE(regions.size(), 17U);
    regions.resize(5);
    EXPECT_EQ(regions,
              (std::vector<std::string>{"calves", "hips", "glutes", "upper_back", "chest"}));
    EXPECT_GE(known.muscles.size(), 60U);
}

TEST(Atlas, FindsEachThingByItsIdAndNothingElse) {
    for (const Muscle& each : known.muscles) {
        EXPECT_EQ(find_muscle(known, each.id), &each);
    }
    for (const Question& each : known.questions) {
        EXPECT_EQ(find_question(known, each.id), &each);
    }
    for (const Zone& each : known.zones) {
        EXPECT_EQ(find_zone(known, each.id), &each);
    }
    EXPECT_EQ(find_muscle(known, "heart"), nullptr);
    EXPECT_EQ(find_region(known, ""), nullptr);
}

TEST(Atlas, TreatsEveryMuscleInItsRegionOnce) {
    std::set<std::string_view> seen;
    for (const Region& region : known.regions) {
        for (const Muscle* muscle : region.muscles) {
            EXPECT_EQ(muscle->region, &region);
            EXPECT_TRUE(seen.insert(muscle->id).second) << muscle->id;
        }
    }
    EXPECT_EQ(seen.size(), known.muscles.size());
}

TEST(Atlas, GivesEveryMuscleAStretchStandingOrSitting) {
    for (const Muscle& muscle : known.muscles) {
        EXPECT_TRUE(std::any_of(muscle.stretches.begin(), muscle.stretches.end(),
                                [](const Stretch* stretch) {
                                    return stretch->position == Position::standing ||
                                           stretch->position == Position::sitting;
                                }))
            << muscle.id;
    }
}

// So that a gentle session is possible everywhere.
TEST(Atlas, GivesEveryMuscleALightMoveWithASoftTool) {
    for (const Muscle& muscle : known.muscles) {
        EXPECT_TRUE(std::any_of(muscle.moves.begin(), muscle.moves.end(), [](const Move* move) {
            return move->load == Load::light && move->position != Position::face_down &&
                   std::any_of(move->tools.begin(), move->tools.end(),
                               [](Tool tool) { return tool_info(known, tool).soft; });
        })) << muscle.id;
    }
}

TEST(Atlas, PutsNoBallOnAHandsOnlyMuscle) {
    int hands_only = 0;
    for (const Muscle& muscle : known.muscles) {
        if (muscle.pressing != Pressing::hands_only) {
            continue;
        }
        ++hands_only;
        for (const Move* move : muscle.moves) {
            EXPECT_EQ(std::vector<Tool>(move->tools.begin(), move->tools.end()),
                      std::vector<Tool>{Tool::hands})
                << move->id;
            EXPECT_EQ(move->load, Load::light) << move->id;
        }
    }
    EXPECT_GE(hands_only, 1);
}

TEST(Atlas, HasADoseForEachMomentAndAnEntryForEachTool) {
    for (const Moment moment : {Moment::before_workout, Moment::after_workout, Moment::rest_day}) {
        EXPECT_EQ(dose(known, moment).moment, moment);
    }
    for (const Tool tool : {Tool::firm_ball, Tool::lacrosse_ball, Tool::tennis_ball,
                            Tool::soft_ball, Tool::foam_roller, Tool::hands}) {
        EXPECT_EQ(tool_info(known, tool).tool, tool);
    }
    EXPECT_TRUE(tool_info(known, Tool::hands).soft);
}

// The bounds of the published facts that the doses rest on; see content/dose.
TEST(Atlas, KeepsDosesWithinTheEvidence) {
    const Limits& limits = known.limits;
    for (const Dose& dose : known.doses) {
        EXPECT_LE(dose.light_hold_seconds, 90) << dose.name;
        EXPECT_LE(dose.firm_hold_seconds, 45) << dose.name;
        EXPECT_LE(dose.firm_hold_seconds, dose.light_hold_seconds) << dose.name;
        EXPECT_LE(dose.repeats, 3) << dose.name;
        EXPECT_LE(dose.spots, 4) << dose.name;
        EXPECT_GE(dose.roll_seconds, 30) << dose.name;
        EXPECT_LE(dose.roll_seconds, 120) << dose.name;
        EXPECT_GT(dose.ease_seconds, 0) << dose.name << ": no pause would never end by itself";
        EXPECT_LE(dose.stretch_seconds * dose.stretch_repeats,
                  limits.muscle_stretch_seconds_ceiling);
    }
    const Dose& before = dose(known, Moment::before_workout);
    EXPECT_LT(before.stretch_seconds * before.stretch_repeats, 60)
        << "long stretches cost strength";
    EXPECT_LE(before.light_hold_seconds, 30);
    EXPECT_GE(before.move_afterwards_seconds, 120);
    EXPECT_LE(limits.tenderness_max, 6);
    EXPECT_LE(limits.tenderness_high, 5);
    EXPECT_EQ(limits.tenderness_stop, 7);
    EXPECT_LE(limits.gentle_tenderness_max, 3);
    EXPECT_LE(limits.gentle_hold_seconds, 30);
    EXPECT_LE(limits.muscle_press_seconds_target, 180);
    EXPECT_LE(limits.muscle_press_seconds_ceiling, 300);
    EXPECT_LE(limits.session_minutes_max, 20);
}

TEST(Atlas, AsksTheMostDangerousQuestionsFirst) {
    const auto worst = [](const Question& question) {
        Level level = Level::go;
        for (const Effect& effect : question.if_yes) {
            level = std::max(level, effect.level);
        }
        return level;
    };
    EXPECT_EQ(worst(known.questions.front()), Level::emergency);
    bool seen_milder = false;
    for (const Question& question : known.questions) {
        const bool emergency = worst(question) == Level::emergency;
        EXPECT_FALSE(emergency && seen_milder && question.regions.empty()) << question.id;
        seen_milder = seen_milder || worst(question) < Level::urgent;
    }
}

TEST(Atlas, LetsNoClearanceOpenAnEmergency) {
    for (const Question& question : known.questions) {
        for (const Effect& effect : question.if_yes) {
            if (effect.level >= Level::urgent) {
                EXPECT_TRUE(question.if_cleared.empty()) << question.id;
            }
        }
        EXPECT_GE(question.valid_days, 1) << question.id;
        EXPECT_LE(question.valid_days, 90) << question.id;
    }
}

TEST(Atlas, SpeaksInCuesOfFewWords) {
    const auto words = [](std::string_view text) {
        return std::count(text.begin(), text.end(), ' ') + 1;
    };
    for (const Move& move : known.moves) {
        EXPECT_LE(words(move.place_cue), 7) << move.id;
        EXPECT_LE(words(move.roll_cue), 7) << move.id;
        EXPECT_GE(move.pass_seconds, 2) << move.id;
        EXPECT_LE(move.pass_seconds, 4) << move.id;
    }
}

TEST(Measures, OfAMuscleComeFromItsNameFirst) {
    const auto soleus = measures_of(known, *find_muscle(known, "soleus"));
    ASSERT_FALSE(soleus.empty());
    for (const Measure* measure : soleus) {
        EXPECT_NE(measure->id, "lunge_knee_straight") << "that one is the other calf muscle's";
    }
    const auto back = measures_of(known, *find_muscle(known, "quadratus_lumborum"));
    ASSERT_EQ(back.size(), 1U);
    EXPECT_EQ(back[0]->id, "trunk_lean") << "names no muscle, but the region";
}

TEST(Measures, NeverCallAPostureBetter) {
    for (const Measure& measure : known.measures) {
        if (measure.kind == MeasureKind::posture) {
            EXPECT_EQ(measure.better, Better::neither) << measure.id;
        }
    }
}

TEST(Measures, KeepTheNumbersOfTheLunge) {
    const Measure* lunge = find_measure(known, "lunge_knee_to_wall");
    ASSERT_NE(lunge, nullptr);
    EXPECT_EQ(lunge->unit, Unit::centimetres);
    EXPECT_DOUBLE_EQ(lunge->normal[0].mean, 10.3);
    EXPECT_DOUBLE_EQ(lunge->real_change, 1.9);
    EXPECT_DOUBLE_EQ(lunge->side_difference, 1.5);
    EXPECT_EQ(known.measuring.self_percent, 150);
    EXPECT_EQ(find_measure(known, "lunge"), nullptr);
}

TEST(Atlas, IsWrittenAsJson) {
    const std::string text = json::to_json(known);
    const auto members = json::slices(text);
    ASSERT_TRUE(members) << members.error().message;
    const auto wanted = [&](std::string_view key) {
        return std::find_if(members->begin(), members->end(),
                            [&](const json::Slice& each) { return each.key == key; });
    };
    ASSERT_NE(wanted("muscles"), members->end());
    EXPECT_NE(wanted("muscles")->value.find("\"region\":\"calves\""), std::string_view::npos)
        << "a reference is written as an id";
    EXPECT_EQ(wanted("questions"), members->end());
}

TEST(FullName, PutsTheLatinNameBeside) {
    EXPECT_EQ(full_name(*find_muscle(known, "soleus")), "deep calf muscle (soleus)");
}

}  // namespace
}  // namespace unknot::atlas
