#include "engine/plan/plan.h"

#include <algorithm>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "engine/plan/dosing.h"
#include "engine/testing.h"

namespace unknot::plan {
namespace {

using testing::all_no;
using testing::all_regions;
using testing::noon;
using testing::planned;
using testing::wishes_for;

const atlas::Atlas& known = atlas::built_in();
const atlas::Limits& limits = known.limits;

// The least that a plan of one muscle takes, however few the minutes.
int least_seconds(const Plan& plan) {
    std::set<std::string> muscles;
    int presses = 0;
    for (const Step& step : plan.steps) {
        if (step.kind != StepKind::move_about) {
            muscles.insert(step.muscle);
        }
        presses += step.kind == StepKind::stretch ? 0 : step.about_seconds;
    }
    return muscles.size() > 1 ? 0 : std::max(presses, plan.steps.front().about_seconds);
}

void expect_within_limits(const Plan& plan, bool gentle = false) {
    const atlas::Dose& dose = atlas::dose(known, plan.wishes.moment);
    int sum = 0;
    for (const Step& step : plan.steps) {
        sum += step.about_seconds;
        ASSERT_TRUE(step.gentle || !gentle || step.kind == StepKind::move_about);
        ASSERT_GT(step.about_seconds, 0);
        ASSERT_FALSE(step.title.empty());
        ASSERT_FALSE(step.why.empty());
        ASSERT_NE(find_evidence(known, step.evidence), nullptr) << step.evidence;
        if (step.kind == StepKind::move_about) {
            ASSERT_EQ(&step, &plan.steps.back());
            continue;
        }
        const atlas::Muscle* muscle = find_muscle(known, step.muscle);
        ASSERT_NE(muscle, nullptr);
        ASSERT_EQ(muscle->region->id, step.region);
        ASSERT_TRUE(step.side);
        if (step.kind == StepKind::stretch) {
            ASSERT_TRUE(step.stretch && !step.press);
            ASSERT_NE(find_stretch(known, step.move), nullptr);
            ASSERT_LE(step.stretch->seconds * step.stretch->repeats,
                      limits.muscle_stretch_seconds_ceiling);
            ASSERT_LE(step.stretch->repeats, dose.stretch_repeats);
            ASSERT_LE(step.stretch->pull_max, limits.stretch_pull_max);
            continue;
        }
        ASSERT_TRUE(step.press && !step.stretch && step.tool);
        const PressDose& press = *step.press;
        ASSERT_LE(press.light_hold_seconds, dose.light_hold_seconds);
        ASSERT_LE(press.firm_hold_seconds, dose.firm_hold_seconds);
        ASSERT_GE(press.firm_hold_seconds, least_hold_seconds);
        ASSERT_LE(press.budget_seconds, limits.muscle_press_seconds_target);
        ASSERT_GE(press.budget_seconds, least_press_seconds);
        ASSERT_LE(press.presses, dose.repeats);
        ASSERT_LE(press.spots, dose.spots);
        ASSERT_LE(press.tenderness_max, limits.tenderness_max);
        ASSERT_GE(press.roll_seconds, 1);
        const atlas::Move* move = find_move(known, step.move);
        ASSERT_NE(move, nullptr);
        ASSERT_NE(std::find(move->tools.begin(), move->tools.end(), *step.tool), move->tools.end());
        ASSERT_FALSE(muscle->pressing == atlas::Pressing::hands_only &&
                     *step.tool != atlas::Tool::hands);
        const auto& tools = plan.wishes.tools;
        ASSERT_TRUE(*step.tool == atlas::Tool::hands ||
                    (tools.empty()
                         ? *step.tool == atlas::Tool::firm_ball
                         : std::find(tools.begin(), tools.end(), *step.tool) != tools.end()));
        const auto& surfaces = plan.wishes.surfaces;
        ASSERT_TRUE(surfaces.empty() ||
                    std::find(surfaces.begin(), surfaces.end(), move->surface) != surfaces.end());
        if (step.gentle) {
            ASSERT_EQ(move->load, atlas::Load::light);
            ASSERT_TRUE(tool_info(known, *step.tool).soft);
            ASSERT_LE(press.tenderness_max, limits.gentle_tenderness_max);
            ASSERT_LE(press.light_hold_seconds, limits.gentle_hold_seconds);
            ASSERT_LE(press.firm_hold_seconds, limits.gentle_hold_seconds);
        }
    }
    ASSERT_EQ(sum, plan.about_seconds);
    const int minutes =
        gentle ? std::min(plan.wishes.minutes, limits.gentle_session_minutes) : plan.wishes.minutes;
    const int least = least_seconds(plan) + dose.move_afterwards_seconds;
    ASSERT_LE(plan.about_seconds, std::max(minutes * 60, least)) << json::to_json(plan.wishes);
}

void expect_each_muscle_told(const Plan& plan, const safety::Clearance& clearance) {
    for (const std::string& id : plan.wishes.regions) {
        const atlas::Region& region = *find_region(known, id);
        const auto told = [&](std::string_view what) {
            return std::any_of(
                plan.left_out.begin(), plan.left_out.end(), [&](const LeftOut& each) {
                    return !each.why.empty() && each.what.find(what) != std::string::npos;
                });
        };
        if (!clearance.level(id)) {
            ASSERT_TRUE(told(region.name)) << id;
            continue;
        }
        for (const atlas::Muscle* muscle : region.muscles) {
            const bool wished = plan.wishes.muscles.empty() ||
                                std::find(plan.wishes.muscles.begin(), plan.wishes.muscles.end(),
                                          muscle->id) != plan.wishes.muscles.end();
            const bool there =
                std::any_of(plan.steps.begin(), plan.steps.end(),
                            [&](const Step& step) { return step.muscle == muscle->id; });
            ASSERT_TRUE(there == wished || told(full_name(*muscle))) << muscle->id;
        }
    }
}

std::vector<safety::Clearance> some_clearances(const std::vector<std::string>& regions) {
    const auto gentle = testing::all_no_but(testing::gentle_question(), safety::Answer::yes, noon);
    return {testing::cleared(regions, all_no(noon), noon), testing::cleared(regions, gentle, noon)};
}

// Every region, side, moment, length, set of tools and surfaces, gentle and sore.
TEST(Make, StaysWithinEveryLimit) {
    const std::vector<std::vector<atlas::Tool>> tool_sets = {
        {},
        {atlas::Tool::soft_ball},
        {atlas::Tool::foam_roller},
        {atlas::Tool::hands},
        {atlas::Tool::lacrosse_ball, atlas::Tool::tennis_ball}};
    const std::vector<std::vector<atlas::Surface>> surface_sets = {
        {},
        {atlas::Surface::wall},
        {atlas::Surface::bed},
        {atlas::Surface::chair},
        {atlas::Surface::floor, atlas::Surface::wall, atlas::Surface::chair, atlas::Surface::bed}};
    std::vector<std::vector<std::string>> region_sets = {all_regions(), {"chest", "calves"}};
    for (const std::string& each : all_regions()) {
        region_sets.push_back({each});
    }
    testing::Chance chance(15);
    int made = 0;
    for (const auto& regions : region_sets) {
        const auto clearances = some_clearances(regions);
        for (const SideWish side : {SideWish::left, SideWish::right, SideWish::both}) {
            for (const auto moment : {atlas::Moment::before_workout, atlas::Moment::after_workout,
                                      atlas::Moment::rest_day}) {
                for (int minutes = 3; minutes <= 20; minutes += testing::sanitized ? 9 : 1) {
                    for (const safety::Clearance& clearance : clearances) {
                        Wishes wishes = wishes_for(regions, minutes);
                        wishes.side = side;
                        wishes.moment = moment;
                        wishes.tools = chance.pick(tool_sets);
                        wishes.surfaces = chance.pick(surface_sets);
                        History history;
                        if (chance.one_in(3)) {
                            history.soreness.push_back(
                                {regions.front(), false, 5, Lasted::one_to_two_days, false});
                        }
                        const auto plan = make(known, wishes, clearance, history, noon);
                        if (!plan) {
                            ASSERT_EQ(plan.error().code, ErrorCode::conflict)
                                << plan.error().message;
                            continue;
                        }
                        ++made;
                        expect_within_limits(
                            *plan, clearance.level(regions.front()) == safety::Level::gentle);
                        expect_each_muscle_told(*plan, clearance);
                        if (HasFatalFailure()) {
                            return;
                        }
                        if (made % 20 == 0) {
                            ASSERT_TRUE(verify(known, *plan, noon));
                        }
                    }
                }
            }
        }
    }
    EXPECT_GT(made, testing::rounds(1000));
}

TEST(Make, RespectsCeilingsWhateverWasDone) {
    testing::Chance chance(16);
    for (int round = 0; round < testing::rounds(400); ++round) {
        History history;
        for (const atlas::Muscle& muscle : known.muscles) {
            for (const body::Side side : {body::Side::left, body::Side::right}) {
                if (chance.one_in(2)) {
                    MuscleDone done{std::string(muscle.id), side};
                    done.pressed_seconds_today = chance.small(0, 400);
                    done.pressed_seconds_week = done.pressed_seconds_today + chance.small(0, 1300);
                    done.stretched_seconds_today = chance.small(0, 300);
                    done.stretched_seconds_week =
                        done.stretched_seconds_today + chance.small(0, 1300);
                    history.done.push_back(done);
                }
            }
        }
        const auto plan = planned(wishes_for(all_regions(), chance.small(3, 20)), history);
        if (!plan) {
            ASSERT_EQ(plan.error().code, ErrorCode::conflict);
            continue;
        }
        ASSERT_TRUE(fits(known, *plan, history));
        for (const Step& step : plan->steps) {
            for (const MuscleDone& done : history.done) {
                if (done.muscle != step.muscle || done.side != step.side) {
                    continue;
                }
                const int press = step.press ? step.press->budget_seconds : 0;
                const int stretch =
                    step.stretch ? step.stretch->seconds * step.stretch->repeats : 0;
                ASSERT_TRUE(!step.press || done.pressed_seconds_today + press <=
                                               limits.muscle_press_seconds_ceiling);
                ASSERT_TRUE(!step.press ||
                            done.pressed_seconds_week + press <= limits.week_press_seconds_ceiling);
                ASSERT_TRUE(!step.stretch || done.stretched_seconds_today + stretch <=
                                                 limits.muscle_stretch_seconds_ceiling);
                ASSERT_TRUE(!step.stretch || done.stretched_seconds_week + stretch <=
                                                 limits.week_stretch_seconds_ceiling);
            }
        }
    }
}

TEST(Make, IsNotMisledByAnImpossibleHistory) {
    for (const int seconds : {-2'147'483'647 - 1, -1, 2'147'483'647}) {
        History history;
        for (const atlas::Muscle& muscle : known.muscles) {
            history.done.push_back(
                {std::string(muscle.id), body::Side::left, seconds, seconds, seconds, seconds});
            history.done.push_back(
                {std::string(muscle.id), body::Side::right, seconds, seconds, seconds, seconds});
        }
        const auto plan = planned(wishes_for(all_regions(), 20), history);
        EXPECT_EQ(plan.has_value(), seconds < 0);
        if (plan) {
            expect_within_limits(*plan);
        }
    }
}

TEST(Make, RefusesWishesThatCannotBe) {
    EXPECT_EQ(planned(wishes_for({"calves"}, 2)).error().code, ErrorCode::bad_input);
    EXPECT_EQ(planned(wishes_for({"calves"}, 21)).error().code, ErrorCode::bad_input);
    Wishes wishes = wishes_for({"calves"});
    wishes.muscles = {"soleos"};
    const auto misspelt = planned(wishes);
    EXPECT_EQ(misspelt.error().code, ErrorCode::not_found);
    EXPECT_EQ(misspelt.error().next, "Did you mean \"soleus\"?");
    wishes.muscles = {"pectoralis_minor"};
    EXPECT_EQ(planned(wishes).error().code, ErrorCode::bad_input);
    const auto clearance = testing::cleared({"calves"}, all_no(noon), noon);
    EXPECT_EQ(make(known, wishes_for({}), clearance, {}, noon).error().code, ErrorCode::bad_input);
    EXPECT_EQ(make(known, wishes_for({"calfs"}), clearance, {}, noon).error().code,
              ErrorCode::not_found);
    EXPECT_EQ(make(known, wishes_for({"calves", "calves"}), clearance, {}, noon).error().code,
              ErrorCode::bad_input)
        << "twice the region would be twice the dose";
}

TEST(Make, NeedsAClearanceForTheRegionThatStillHolds) {
    const auto clearance = testing::cleared({"calves"}, all_no(noon), noon);
    EXPECT_EQ(make(known, wishes_for({"chest"}), clearance, {}, noon).error().code,
              ErrorCode::not_safe);
    const auto partly = make(known, wishes_for({"calves", "chest"}), clearance, {}, noon);
    ASSERT_TRUE(partly);
    for (const Step& step : partly->steps) {
        EXPECT_EQ(step.region, "calves");
    }
    EXPECT_EQ(make(known, wishes_for({"calves"}), clearance, {}, testing::later(noon, ms_per_day))
                  .error()
                  .code,
              ErrorCode::not_ready);
    EXPECT_FALSE(
        make(known, wishes_for({"calves"}), clearance, {}, testing::later(noon, -ms_per_day)));
}

TEST(Make, AsksForSorenessAndObeysIt) {
    const auto with = [](Soreness soreness) {
        soreness.region = "calves";
        return planned(wishes_for({"calves"}, 20), {{}, {soreness}});
    };
    const auto usual = planned(wishes_for({"calves"}, 20));
    EXPECT_EQ(with({"", true, 0, {}, false}).error().code, ErrorCode::not_ready);
    EXPECT_EQ(with({"", false, 1, {}, true}).error().code, ErrorCode::not_safe);
    EXPECT_EQ(with({"", false, 1, Lasted::still_sore, false}).error().code, ErrorCode::not_safe);
    EXPECT_EQ(json::to_json(with({"", false, 3, Lasted::under_a_day, false})->steps),
              json::to_json(usual->steps));
    for (const Soreness& sore : {Soreness{"", false, 4, Lasted::under_a_day, false},
                                 Soreness{"", false, 1, Lasted::one_to_two_days, false},
                                 Soreness{"", false, 1, Lasted::over_two_days, false}}) {
        const auto less = with(sore);
        ASSERT_TRUE(less);
        const PressDose& before = *usual->steps.front().press;
        const PressDose& after = *less->steps.front().press;
        EXPECT_EQ(after.budget_seconds, before.budget_seconds * 67 / 100);
        EXPECT_LE(after.light_hold_seconds, before.light_hold_seconds * 67 / 100);
        EXPECT_EQ(after.presses, 1);
    }
    EXPECT_TRUE(planned(wishes_for({"chest"}), {{}, {{"calves", true, 0, {}, false}}}))
        << "another region's soreness does not matter";
}

// Nobody reads the same three sentences about a muscle at each of its steps.
TEST(Make, SpeaksOfEachMuscleOnce) {
    for (const atlas::Moment moment :
         {atlas::Moment::before_workout, atlas::Moment::after_workout, atlas::Moment::rest_day}) {
        Wishes wishes = wishes_for(all_regions(), limits.session_minutes_max);
        wishes.moment = moment;
        const Plan plan = planned(wishes).value();
        std::map<std::string, std::set<std::string>> said;
        for (const Step& step : plan.steps) {
            const atlas::Muscle* muscle = find_muscle(known, step.muscle);
            if (muscle == nullptr) {
                continue;
            }
            const bool is_first = !said.contains(step.muscle);
            EXPECT_EQ(step.why.find(muscle->felt) != std::string::npos, is_first) << step.title;
            const bool is_other_side =
                !said[step.muscle].insert(std::string(json::name_of(step.kind))).second;
            EXPECT_EQ(step.why == say(known, atlas::Word::plan_why_other_side), is_other_side)
                << step.title << ": " << step.why;
        }
    }
}

TEST(Make, SaysWhyAMuscleIsOnlyStretched) {
    Wishes wishes = wishes_for({"calves"});
    wishes.muscles = {"soleus"};
    History history;
    for (const body::Side side : {body::Side::left, body::Side::right}) {
        history.done.push_back({"soleus", side, limits.muscle_press_seconds_ceiling});
    }
    const Plan plan = planned(wishes, history).value();
    const Step& first = plan.steps.front();
    ASSERT_EQ(first.kind, StepKind::stretch);
    EXPECT_NE(first.why.find(find_muscle(known, "soleus")->felt), std::string::npos);
    EXPECT_NE(first.why.find(say(known, atlas::Word::plan_why_stretch_only)), std::string::npos);
}

TEST(Make, ShowsWhatOthersFoundWhereTheContentHasIt) {
    const Plan plan = planned(wishes_for(all_regions(), limits.session_minutes_max)).value();
    for (const Step& step : plan.steps) {
        const atlas::Evidence* evidence = find_evidence(known, step.evidence);
        ASSERT_NE(evidence, nullptr);
        EXPECT_NE(evidence->grade, atlas::Grade::design) << step.title << ": " << evidence->says;
    }
}

TEST(Make, GivesTheSamePlanForTheSameInputs) {
    EXPECT_EQ(json::to_json(*planned(wishes_for(all_regions(), 20))),
              json::to_json(*planned(wishes_for(all_regions(), 20))));
}

TEST(Fits, RefusesWhatTheCeilingsOrSorenessNoLongerAllow) {
    const Plan plan = planned(wishes_for({"calves"}, 10)).value();
    const Step& first = plan.steps.front();
    EXPECT_TRUE(fits(known, plan, {}));
    MuscleDone done{first.muscle, *first.side};
    done.pressed_seconds_today = limits.muscle_press_seconds_ceiling - first.press->budget_seconds;
    EXPECT_TRUE(fits(known, plan, {{done}, {}}));
    ++done.pressed_seconds_today;
    EXPECT_EQ(fits(known, plan, {{done}, {}}).error().code, ErrorCode::conflict);
    done.pressed_seconds_today = 0;
    done.stretched_seconds_week = limits.week_stretch_seconds_ceiling;
    EXPECT_EQ(fits(known, plan, {{done}, {}}).error().code, ErrorCode::conflict);
    const auto sore = [](bool asked, Lasted lasted) {
        return History{{}, {{"calves", asked, 0, lasted, false}}};
    };
    EXPECT_EQ(fits(known, plan, sore(true, {})).error().code, ErrorCode::not_ready);
    EXPECT_EQ(fits(known, plan, sore(false, Lasted::still_sore)).error().code, ErrorCode::not_safe);
    EXPECT_EQ(fits(known, plan, sore(false, Lasted::one_to_two_days)).error().code,
              ErrorCode::conflict);
    EXPECT_TRUE(fits(known, plan, sore(false, Lasted::under_a_day)));
}

}  // namespace
}  // namespace unknot::plan
