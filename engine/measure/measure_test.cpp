// Being led: the way through, what is refused on it, and what ends up in the journal.
#include "engine/measure/measure.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot::measure {
namespace {

using body::Side;
using testing::Chance;
using testing::knowledge;
using testing::noon;

std::vector<std::string> regions_of(const atlas::Measure& measure) {
    std::vector<std::string> ids;
    for (const atlas::Region* each : measure.regions) {
        ids.emplace_back(each->id);
    }
    return ids;
}

safety::Clearance clearance_for(const atlas::Measure& measure) {
    return testing::cleared(regions_of(measure), testing::all_no(noon), noon);
}

const atlas::Measure& named(std::string_view id) {
    return *find_measure(knowledge(), id);
}

// A phone that is held somewhere, and a face that tells its readings.
struct Drive {
    State state;
    Instant now = noon;
    double beta_deg = 0, gamma_deg = 0;
    double shake_deg = 0;
    std::vector<journal::Draft> events;
    std::vector<std::string> heard;
    Chance chance{7};

    explicit Drive(std::string_view id, const std::vector<Side>& sides = {}) {
        take(start(knowledge(), named(id), sides, clearance_for(named(id)), now).value());
    }

    void take(Step step) {
        for (journal::Draft& each : step.events) {
            events.push_back(std::move(each));
        }
        for (const Cue& cue : step.cues) {
            heard.push_back(cue.say);
        }
        state = std::move(step.state);
    }
    void input(Input input) {
        input.at = now;
        take(step(knowledge(), state, input).value());
    }
    void input(InputKind kind) {
        Input one;
        one.kind = kind;
        input(one);
    }
    // Time passes with ten readings a second.
    void hold(std::int64_t ms) {
        const auto shaken = [&](double angle) {
            const int most = static_cast<int>(shake_deg * 100);
            return static_cast<int>(std::lround(angle * 100)) + chance.small(-most, most);
        };
        for (std::int64_t passed = 0; passed < ms; passed += 100) {
            now.ms += 100;
            Input one;
            one.kind = InputKind::reading;
            one.readings = {{0, shaken(beta_deg), shaken(gamma_deg), {}, {}, {}}};
            input(one);
        }
    }
    // Until the phase is left, or a minute.
    void hold_through(Phase phase) {
        for (int i = 0; i < 600 && state.phase == phase; ++i) {
            hold(100);
        }
    }
    // From "move" through one repeat to what follows it.
    void repeat(double beta) {
        if (state.phase == Phase::back) {
            hold_through(Phase::back);
        }
        if (state.phase == Phase::zero) {
            beta_deg = 0;
            hold_through(Phase::zero);
        }
        beta_deg = beta;
        hold_through(Phase::move);
        hold_through(Phase::still);
    }
    View view() const { return measure::view(knowledge(), state); }
    std::vector<journal::Measured> told() const {
        std::vector<journal::Measured> bodies;
        for (const journal::Draft& each : events) {
            bodies.push_back(json::from_json<journal::Measured>(each.body, each.kind).value());
        }
        return bodies;
    }
    bool said(std::string_view text) const {
        return std::ranges::any_of(
            heard, [&](const std::string& each) { return each.find(text) != std::string::npos; });
    }
};

TEST(Led, GoesFromTheTableThroughPracticeAndBothSides) {
    Drive drive("lunge_shin_angle");
    EXPECT_EQ(drive.state.phase, Phase::zero);
    drive.beta_deg = 0.8;  // the table's slope
    drive.hold_through(Phase::zero);
    EXPECT_EQ(drive.state.phase, Phase::place);
    EXPECT_TRUE(drive.said("Left side."));
    drive.input(InputKind::tap);
    drive.repeat(90.8 + 30);
    EXPECT_TRUE(drive.said("Practice: 30.0 degrees."));
    EXPECT_TRUE(drive.view().taken.empty()) << "practice does not count";
    for (const double lean : {40.0, 44.0, 42.0}) {
        drive.repeat(90.8 + lean);
    }
    EXPECT_EQ(drive.state.phase, Phase::place) << "no second zero, and the other side";
    EXPECT_TRUE(drive.said("Right side."));
    drive.input(InputKind::tap);
    for (const double lean : {36.0, 38.0, 35.0}) {
        drive.repeat(90.8 + lean);
    }
    EXPECT_EQ(drive.state.phase, Phase::done);
    const auto told = drive.told();
    ASSERT_EQ(told.size(), 2U);
    EXPECT_EQ(told[0].side, Side::left);
    EXPECT_EQ(told[0].repeats_tenths, (std::vector{400, 440, 420}));
    EXPECT_EQ(told[0].value_tenths, 440) << "the best counts";
    EXPECT_EQ(told[0].by, journal::MeasuredBy::phone);
    EXPECT_FALSE(told[0].practice);
    EXPECT_EQ(told[1].side, Side::right);
    EXPECT_EQ(told[1].value_tenths, 380);
}

TEST(Led, ZeroesAtEachStartWhereTheStartIsZero) {
    Drive drive("neck_bend");
    EXPECT_TRUE(drive.state.sides.empty());
    EXPECT_EQ(drive.state.phase, Phase::place);
    drive.input(InputKind::tap);
    EXPECT_EQ(drive.state.phase, Phase::zero);
    drive.gamma_deg = -90;  // the screen to the right, its top up
    drive.beta_deg = 85;
    drive.hold_through(Phase::zero);
    EXPECT_EQ(drive.state.phase, Phase::move);
    drive.beta_deg = 45;
    drive.hold_through(Phase::move);
    EXPECT_EQ(drive.view().live, "40.0°");
    drive.hold_through(Phase::still);
    EXPECT_TRUE(drive.said("Practice: 40.0 degrees."));
    drive.hold_through(Phase::back);
    EXPECT_EQ(drive.state.phase, Phase::zero);
}

TEST(Led, RefusesAShakyReadingUntilItIsStill) {
    Drive drive("lunge_shin_angle", {Side::right});
    drive.hold_through(Phase::zero);
    drive.input(InputKind::tap);
    drive.beta_deg = 130;
    drive.hold_through(Phase::move);
    drive.shake_deg = 4;
    drive.hold(20'000);
    EXPECT_EQ(drive.state.phase, Phase::still);
    EXPECT_EQ(drive.state.problem, Problem::shaky);
    EXPECT_TRUE(drive.said("That was shaky."));
    EXPECT_GE(std::ranges::count(drive.heard, "That was shaky. Hold still."), 2) << "said again";
    EXPECT_LE(std::ranges::count(drive.heard, "That was shaky. Hold still."), 4) << "not nagging";
    drive.shake_deg = 0.2;
    drive.hold_through(Phase::still);
    EXPECT_EQ(drive.state.phase, Phase::back);
    EXPECT_NEAR(*drive.state.practice_tenths, 400, 5);
}

TEST(Led, RefusesATiltedPhone) {
    Drive drive("lunge_shin_angle", {Side::right});
    drive.hold_through(Phase::zero);
    drive.input(InputKind::tap);
    drive.beta_deg = 130;
    drive.gamma_deg = 30;
    drive.hold_through(Phase::move);
    drive.hold(5000);
    EXPECT_EQ(drive.state.phase, Phase::still);
    EXPECT_EQ(drive.state.problem, Problem::tilted);
    EXPECT_NE(drive.view().problem.find("tilted"), std::string::npos);
    drive.gamma_deg = 2;
    drive.hold_through(Phase::still);
    EXPECT_EQ(drive.state.phase, Phase::back);
}

TEST(Led, RefusesATableThatStandsUpright) {
    Drive drive("lunge_shin_angle");
    drive.beta_deg = 80;
    drive.hold(12'000);
    EXPECT_EQ(drive.state.phase, Phase::zero);
    EXPECT_EQ(drive.state.problem, Problem::not_flat);
}

TEST(Led, LeavesTimeToLayThePhoneDownBeforeItReadsTheZero) {
    Drive drive("lunge_shin_angle");
    drive.beta_deg = 8;  // held in a still hand
    drive.hold(5500);
    EXPECT_EQ(drive.state.phase, Phase::zero);
    EXPECT_TRUE(drive.view().left_ms.has_value());
    drive.beta_deg = 0;
    drive.hold_through(Phase::zero);
    EXPECT_EQ(drive.state.zero_angle_hundredths, 0);
}

TEST(Led, RefusesAnEndThatIsTheStart) {
    Drive drive("straight_leg_raise", {Side::left});
    drive.input(InputKind::tap);
    drive.hold_through(Phase::zero);
    drive.hold_through(Phase::move);
    drive.hold(3000);
    EXPECT_EQ(drive.state.problem, Problem::not_moved);
}

TEST(Led, RefusesAValueThatNoBodyReaches) {
    Drive drive("lunge_shin_angle", {Side::left});
    drive.hold_through(Phase::zero);
    drive.input(InputKind::tap);
    drive.beta_deg = 60;  // the shin would lean backward by 30
    drive.hold_through(Phase::move);
    drive.hold(3000);
    EXPECT_EQ(drive.state.problem, Problem::out_of_range);
}

TEST(Led, SaysWhenThePhoneTellsNothing) {
    Drive drive("lunge_shin_angle");
    for (int i = 0; i < 120; ++i) {
        drive.now.ms += 100;
        drive.input(InputKind::tick);
    }
    EXPECT_EQ(drive.state.problem, Problem::no_reading);
    EXPECT_NE(drive.view().problem.find("Type it"), std::string::npos);
}

TEST(Led, TakesAccelerationWhicheverWayItPoints) {
    for (const int sign : {1, -1}) {
        Drive drive("lunge_shin_angle", {Side::left});
        const auto hold = [&](int y, int z, Phase phase) {
            for (int i = 0; i < 200 && drive.state.phase == phase; ++i) {
                drive.now.ms += 100;
                Input one;
                one.kind = InputKind::reading;
                one.readings = {{0, {}, {}, 0, sign * y, sign * z}};
                drive.input(one);
            }
        };
        hold(0, 9810, Phase::zero);
        drive.input(InputKind::tap);
        hold(8496, -4905, Phase::move);  // 30 degrees beyond upright
        hold(8496, -4905, Phase::still);
        EXPECT_EQ(drive.state.practice_tenths, 300) << sign;
    }
}

TEST(Led, TakesTheLatestRepeatBack) {
    Drive drive("lunge_shin_angle", {Side::left});
    drive.hold_through(Phase::zero);
    drive.input(InputKind::tap);
    drive.repeat(120);
    drive.repeat(125);
    EXPECT_EQ(drive.view().taken.size(), 1U);
    EXPECT_TRUE(drive.view().offers_again);
    drive.input(InputKind::again);
    EXPECT_TRUE(drive.view().taken.empty());
    drive.repeat(130);
    EXPECT_EQ(drive.view().taken, std::vector<std::string>{"40.0°"});
}

TEST(Led, SkipsASideAndKeepsWhatWasTakenOfIt) {
    Drive drive("lunge_shin_angle");
    drive.hold_through(Phase::zero);
    drive.input(InputKind::skip);
    EXPECT_EQ(drive.state.side, 1);
    EXPECT_TRUE(drive.events.empty()) << "nothing was measured";
    drive.input(InputKind::tap);
    drive.repeat(120);
    drive.repeat(125);
    drive.input(InputKind::skip);
    EXPECT_EQ(drive.state.phase, Phase::done);
    ASSERT_EQ(drive.told().size(), 1U);
    EXPECT_EQ(drive.told()[0].repeats_tenths, std::vector{350});
}

TEST(Led, StopsAtAWarningSignWithItsAdvice) {
    Drive drive("straight_leg_raise", {Side::left});
    Input sign;
    sign.kind = InputKind::sign;
    sign.sign = "tingling_or_numbness";
    drive.input(sign);
    EXPECT_EQ(drive.state.phase, Phase::stopped);
    EXPECT_FALSE(drive.view().advice.empty());
    drive.input(InputKind::tap);
    EXPECT_EQ(drive.state.phase, Phase::stopped) << "nothing leads on";
    sign.sign = "hiccups";
    sign.at = drive.now;
    EXPECT_FALSE(step(knowledge(), drive.state, sign));
}

TEST(Led, ComesBackToTheStartAfterALapse) {
    Drive drive("lunge_shin_angle", {Side::left});
    drive.hold_through(Phase::zero);
    drive.input(InputKind::tap);
    drive.beta_deg = 130;
    drive.hold_through(Phase::move);
    drive.hold(1000);
    drive.now.ms += 60'000;
    drive.input(InputKind::tick);
    EXPECT_EQ(drive.state.phase, Phase::back);
    drive.now.ms -= 3'600'000;  // a clock set back stands still
    drive.input(InputKind::tick);
    EXPECT_EQ(drive.state.phase, Phase::back);
}

// ---- safety -------------------------------------------------------------------------------------

TEST(MayLead, NotWhereARegionIsClosed) {
    const atlas::Measure& leg = named("straight_leg_raise");
    const std::vector<std::string> regions = {"back_of_thigh", "calves"};
    const auto clearance = testing::cleared(
        regions, testing::all_no_but("leg_nerve_pain", safety::Answer::yes, noon), noon);
    EXPECT_EQ(may_lead(knowledge(), leg, clearance, noon).error().code, ErrorCode::not_safe);
    EXPECT_FALSE(start(knowledge(), leg, {}, clearance, noon));
    EXPECT_TRUE(may_lead(knowledge(), named("lunge_shin_angle"), clearance, noon));
    EXPECT_FALSE(may_lead(knowledge(), named("neck_bend"), clearance, noon))
        << "a region that was not asked about is not cleared";
}

TEST(MayLead, NotWhereAPositionOrAStretchOfItsMusclesIsRuledOut) {
    const auto with = [](std::string_view question, safety::Answer answer,
                         const atlas::Measure& measure) {
        return testing::cleared(regions_of(measure), testing::all_no_but(question, answer, noon),
                                noon);
    };
    const atlas::Measure& chest = named("knee_to_chest");
    const atlas::Measure& lunge = named("lunge_shin_angle");
    const atlas::Measure& bend = named("neck_bend");
    EXPECT_FALSE(may_lead(knowledge(), lunge, with("fainting", safety::Answer::yes, lunge), noon))
        << "standing is ruled out for who faints";
    EXPECT_TRUE(may_lead(knowledge(), chest, with("fainting", safety::Answer::yes, chest), noon));
    EXPECT_FALSE(
        may_lead(knowledge(), chest, with("outer_hip_pain", safety::Answer::yes, chest), noon));
    EXPECT_FALSE(may_lead(knowledge(), bend,
                          with("neck_or_spine_condition", safety::Answer::cleared, bend), noon));
}

TEST(MayLead, NotOnAnswersThatHaveExpired) {
    const atlas::Measure& lunge = named("lunge_shin_angle");
    const auto clearance = clearance_for(lunge);
    EXPECT_TRUE(may_lead(knowledge(), lunge, clearance, noon));
    EXPECT_FALSE(may_lead(knowledge(), lunge, clearance, testing::later(noon, 400 * ms_per_day)));
}

TEST(Start, RefusesWhatThePhoneCannotMeasure) {
    const atlas::Measure& tape = named("lunge_knee_to_wall");
    EXPECT_FALSE(start(knowledge(), tape, {}, clearance_for(tape), noon));
    const atlas::Measure& lunge = named("lunge_shin_angle");
    EXPECT_FALSE(start(knowledge(), lunge, {Side::left, Side::left}, clearance_for(lunge), noon));
}

// Every measure by phone can be led to its end by a phone that turns as content says.
TEST(Every, MeasureByPhoneCanBeLed) {
    for (const atlas::Measure& measure : knowledge().measures) {
        if (std::ranges::find(measure.instruments, atlas::Instrument::phone) ==
            measure.instruments.end()) {
            continue;
        }
        Drive drive(measure.id);
        const double wanted = measure.normal.empty() ? 30 : std::max(20.0, measure.normal[0].low);
        const bool table = measure.zero == atlas::Zero::table;
        for (int i = 0; i < 60 && !has_ended(drive.state); ++i) {
            const bool end = drive.state.phase == Phase::move || drive.state.phase == Phase::still;
            const double at = !end     ? 0
                              : !table ? wanted
                              : measure.sense == atlas::Sense::rising
                                  ? measure.zero_at_deg + wanted
                                  : measure.zero_at_deg - wanted;
            drive.beta_deg = drive.gamma_deg = 0;
            if (measure.turns_about == atlas::TurnsAbout::short_edge) {
                drive.beta_deg = at;
            } else if (measure.turns_about == atlas::TurnsAbout::long_edge) {
                drive.gamma_deg = at;
                if (at > 90) {
                    drive.gamma_deg = at - 180;
                    drive.beta_deg = 180;
                }
            } else {
                drive.gamma_deg = 90;
                drive.beta_deg = 90 - at;
            }
            if (drive.state.phase == Phase::place) {
                drive.input(InputKind::tap);
            } else {
                drive.hold_through(drive.state.phase);
            }
        }
        EXPECT_EQ(drive.state.phase, Phase::done) << measure.id;
        const auto told = drive.told();
        ASSERT_EQ(told.size(), measure.sided ? 2U : 1U) << measure.id;
        EXPECT_NEAR(told[0].value_tenths, wanted * 10, 5) << measure.id;
    }
}

// ---- restore ------------------------------------------------------------------------------------

TEST(Restore, GoesBackToGettingIntoPlaceAndKeepsWhatWasTaken) {
    Drive drive("lunge_shin_angle");
    drive.hold_through(Phase::zero);
    drive.input(InputKind::tap);
    drive.repeat(120);
    drive.repeat(125);
    const auto clearance = clearance_for(named("lunge_shin_angle"));
    const auto state = restore(knowledge(), json::to_json(drive.state), clearance, noon);
    ASSERT_TRUE(state) << state.error().message;
    EXPECT_EQ(state->phase, Phase::place);
    EXPECT_TRUE(state->zeroed) << "the table has not moved";
    EXPECT_EQ(state->repeats_tenths, std::vector{350});
}

// Still before and still after a gap is not stillness: what was read before it is gone.
TEST(Restore, CountsNoReadingFromBeforeTheGap) {
    Drive drive("lunge_shin_angle");
    drive.hold_through(Phase::zero);
    drive.input(InputKind::tap);
    drive.repeat(120);
    drive.input(InputKind::tap);
    drive.input(InputKind::tap);
    drive.beta_deg = 125;
    drive.hold(600);
    ASSERT_EQ(drive.state.phase, Phase::still) << "not for long enough yet";
    const auto clearance = clearance_for(named("lunge_shin_angle"));
    const Instant back = testing::later(drive.now, 3 * ms_per_hour);
    auto state = restore(knowledge(), json::to_json(drive.state), clearance, back);
    ASSERT_TRUE(state) << state.error().message;
    EXPECT_EQ(state->phase, Phase::place);
    EXPECT_TRUE(state->samples.empty());
    EXPECT_TRUE(state->repeats_tenths.empty());
    EXPECT_EQ(view(knowledge(), *state).title, "Left side, 1 of 3");
    drive.state = *std::move(state);
    drive.now = back;
    drive.input(InputKind::tap);
    drive.input(InputKind::tap);
    drive.hold(600);
    EXPECT_EQ(drive.state.phase, Phase::still) << "not for long enough again";
    drive.hold_through(Phase::still);
    EXPECT_EQ(drive.state.repeats_tenths, std::vector{350});
}

TEST(Restore, IsForgottenAfterADay) {
    Drive drive("lunge_shin_angle");
    const std::string saved = json::to_json(drive.state);
    const auto at = [&](std::int64_t ms) {
        return read_saved(knowledge(), saved, testing::later(drive.now, ms));
    };
    EXPECT_TRUE(at(ms_per_day - ms_per_minute));
    ASSERT_FALSE(at(ms_per_day + ms_per_minute));
    EXPECT_EQ(at(ms_per_day + ms_per_minute).error().code, ErrorCode::not_ready);
    EXPECT_TRUE(at(-ms_per_hour)) << "a clock that was set back a little";
    EXPECT_FALSE(at(-2 * ms_per_day));
}

TEST(Restore, BelievesNothingThatContradictsItself) {
    Drive drive("lunge_shin_angle");
    const auto clearance = clearance_for(named("lunge_shin_angle"));
    const auto refused = [&](auto change) {
        State state = drive.state;
        change(state);
        return !restore(knowledge(), json::to_json(state), clearance, noon);
    };
    EXPECT_FALSE(refused([](State&) {}));
    EXPECT_TRUE(refused([](State& state) { state.version = 2; }));
    EXPECT_TRUE(refused([](State& state) { state.measure = "lunge_knee_to_wall"; }));
    EXPECT_TRUE(refused([](State& state) { state.side = 2; }));
    EXPECT_TRUE(refused([](State& state) { state.side = -1; }));
    EXPECT_TRUE(refused([](State& state) { state.sides.clear(); }));
    EXPECT_TRUE(refused([](State& state) { state.repeats_tenths = {9000}; }));
    EXPECT_TRUE(refused([](State& state) { state.repeats_tenths.assign(3, 400); }));
    EXPECT_TRUE(refused([](State& state) { state.zero_angle_hundredths = 1'000'000; }));
    EXPECT_FALSE(restore(knowledge(), "{", clearance, noon));
    const auto closed =
        testing::cleared({"back_of_thigh", "calves"},
                         testing::all_no_but("fainting", safety::Answer::yes, noon), noon);
    EXPECT_FALSE(restore(knowledge(), json::to_json(drive.state), closed, noon));
}

// Whatever comes in whatever order: no crash, and nothing in the journal that is out of range.
TEST(Any, InputsInAnyOrderWriteOnlyWhatIsSound) {
    Chance chance(9);
    for (int round = 0; round < testing::rounds(200); ++round) {
        Drive drive(chance.one_in(2) ? "lunge_shin_angle" : "neck_side_bend");
        for (int i = 0; i < 200; ++i) {
            drive.now.ms += chance.number(-1000, 9000);
            Input one;
            one.kind = static_cast<InputKind>(chance.small(0, 6));
            one.readings = {{chance.small(-5000, 5000),
                             chance.small(-40'000, 40'000),
                             chance.small(-40'000, 40'000),
                             {},
                             {},
                             {}}};
            drive.input(one);
            if (chance.one_in(3)) {
                drive.beta_deg = chance.small(-180, 180);
                drive.gamma_deg = chance.small(-90, 90);
                drive.hold(chance.number(0, 4000));
            }
        }
        for (const journal::Measured& each : drive.told()) {
            EXPECT_FALSE(each.repeats_tenths.empty());
            EXPECT_LE(each.value_tenths, 1800);
            EXPECT_GE(each.value_tenths, 0);
        }
    }
}

}  // namespace
}  // namespace unknot::measure
