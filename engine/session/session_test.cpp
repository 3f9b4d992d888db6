#include "engine/session/session.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/session/flow.h"
#include "engine/testing.h"

namespace unknot::session {
namespace {

using journal::HoldDone;
using journal::HoldEnd;
using journal::PressDone;
using journal::SessionEnded;
using journal::StretchDone;
using testing::Drive;
using testing::noon;

const atlas::Atlas& known = atlas::built_in();

plan::Plan calf_plan(int minutes = 20) {
    plan::Wishes wishes = testing::wishes_for({"calves"}, minutes);
    wishes.muscles = {"gastrocnemius", "soleus"};  // enough time for a spot to be pressed twice
    wishes.side = plan::SideWish::right;
    return testing::planned(wishes).value();
}

bool says(const Drive& drive, atlas::Word word) {
    return std::any_of(drive.heard.begin(), drive.heard.end(), [&](const auto& each) {
        return each.first == drive.now.ms && each.second.say == say(known, word);
    });
}

TEST(Session, LeadsThroughAPressStep) {
    Drive drive(calf_plan());
    EXPECT_EQ(drive.state.phase, Phase::place);
    EXPECT_EQ(drive.view().title, "Right calf");
    EXPECT_FALSE(drive.view().how.empty());
    ASSERT_TRUE(drive.replay("+20 tap"));
    EXPECT_EQ(drive.state.phase, Phase::roll);
    ASSERT_TRUE(drive.replay("+10 tap"));
    EXPECT_EQ(drive.state.phase, Phase::rate);
    EXPECT_TRUE(drive.view().asks_rating);
    ASSERT_TRUE(drive.replay("+3 rate 4"));
    EXPECT_EQ(drive.state.phase, Phase::hold);
    ASSERT_TRUE(drive.replay("+40 tap"));
    EXPECT_EQ(drive.state.phase, Phase::rate_after);
    ASSERT_TRUE(drive.replay("+4 rate 2"));
    EXPECT_EQ(drive.state.phase, Phase::ease) << "the same spot once more";
    const auto holds = drive.told<HoldDone>();
    ASSERT_EQ(holds.size(), 1U);
    EXPECT_EQ(holds[0].held_seconds, 40);
    EXPECT_EQ(holds[0].tenderness_before, 4);
    EXPECT_EQ(holds[0].tenderness_after, 2);
    EXPECT_EQ(holds[0].ended, HoldEnd::eased);
    ASSERT_TRUE(drive.replay("+1 skip"));
    const auto presses = drive.told<PressDone>();
    ASSERT_EQ(presses.size(), 1U);
    EXPECT_EQ(presses[0].rolled_seconds, 10);
    EXPECT_EQ(presses[0].held_seconds, 40);
    EXPECT_TRUE(presses[0].skipped);
}

std::int64_t hold_ms_after(std::string_view rating) {
    Drive drive(calf_plan());
    EXPECT_TRUE(drive.replay("+5 tap\n+10 tap"));
    EXPECT_TRUE(drive.replay(rating));
    EXPECT_EQ(drive.state.phase, Phase::hold) << rating;
    return drive.state.phase_ms;
}

TEST(Session, HoldsLongerWhenTheSpotIsLight) {
    const plan::PressDose dose = *calf_plan().steps.front().press;
    ASSERT_GT(dose.light_hold_seconds, dose.firm_hold_seconds);
    for (const std::string_view light : {"+1 rate 0", "+1 rate 2", "+1 rate 3", "+1 rate 4"}) {
        EXPECT_EQ(hold_ms_after(light), dose.light_hold_seconds * ms_per_second);
    }
    for (const std::string_view firm : {"+1 rate 5", "+1 rate 6", "+1 tap", "+21 tick"}) {
        EXPECT_EQ(hold_ms_after(firm), dose.firm_hold_seconds * ms_per_second);
    }
}

TEST(Session, EasesOffAboveTheMaximumAndLeavesTheSpotTheSecondTime) {
    Drive drive(calf_plan());
    ASSERT_TRUE(drive.replay("+5 tap\n+10 tap\n+1 rate 8"));
    EXPECT_EQ(drive.state.phase, Phase::rate);
    EXPECT_TRUE(says(drive, atlas::Word::session_ease_off));
    ASSERT_TRUE(drive.replay("+5 rate 7"));
    EXPECT_TRUE(says(drive, atlas::Word::session_leave_spot));
    EXPECT_EQ(drive.state.phase, Phase::roll) << "another spot is looked for";
    EXPECT_EQ(drive.told<HoldDone>().at(0).ended, HoldEnd::too_much);
    EXPECT_EQ(drive.told<HoldDone>().at(0).held_seconds, 0);
}

TEST(Session, EasesOffWhenTendernessRisesInAHold) {
    Drive drive(calf_plan());
    ASSERT_TRUE(drive.replay("+5 tap\n+10 tap\n+1 rate 4\n+10 rate 5"));
    EXPECT_EQ(drive.state.phase, Phase::hold);
    EXPECT_TRUE(says(drive, atlas::Word::session_ease_off));
    ASSERT_TRUE(drive.replay("+5 too_much"));
    EXPECT_TRUE(says(drive, atlas::Word::session_leave_spot));
    EXPECT_EQ(drive.told<HoldDone>().at(0).ended, HoldEnd::too_much);
    EXPECT_EQ(drive.told<HoldDone>().at(0).held_seconds, 15);
    EXPECT_EQ(drive.state.phase, Phase::roll);
}

TEST(Session, EndsAHoldThatHasClearlyEased) {
    Drive drive(calf_plan());
    ASSERT_TRUE(drive.replay("+5 tap\n+10 tap\n+1 rate 6\n+10 rate 5"));
    EXPECT_EQ(drive.state.phase, Phase::hold) << "one point is not clear";
    ASSERT_TRUE(drive.replay("+5 rate 4"));
    EXPECT_EQ(drive.state.phase, Phase::ease);
    EXPECT_EQ(drive.told<HoldDone>().at(0).ended, HoldEnd::eased);
}

TEST(Session, DoesNotPressASpotAgainThatDidNotChange) {
    Drive drive(calf_plan());
    ASSERT_TRUE(drive.replay("+5 tap\n+10 tap\n+1 rate 5\n+31 rate 5"));
    EXPECT_EQ(drive.told<HoldDone>().at(0).ended, HoldEnd::no_change);
    EXPECT_EQ(drive.state.phase, Phase::roll);
}

TEST(Session, StopsAtAWarningSignWithItsAdvice) {
    for (const atlas::Sign& sign : known.signs) {
        Drive drive(calf_plan());
        ASSERT_TRUE(drive.replay("+5 tap\n+10 tap\n+1 rate 4\n+7 sign " + std::string(sign.id)));
        EXPECT_EQ(drive.state.phase, Phase::stopped);
        EXPECT_EQ(drive.view().advice, sign.advice);
        EXPECT_EQ(drive.view().level, sign.level);
        EXPECT_EQ(drive.told<HoldDone>().at(0).held_seconds, 7);
        EXPECT_EQ(drive.told<HoldDone>().at(0).ended, HoldEnd::stopped);
        const auto ended = drive.told<SessionEnded>().at(0);
        EXPECT_EQ(ended.outcome, journal::Outcome::warning_sign);
        EXPECT_EQ(ended.sign, std::string(sign.id));
        EXPECT_EQ(ended.pressed_seconds, 17);
    }
    Drive drive(calf_plan());
    EXPECT_FALSE(drive.replay("+5 sign hiccups"));
    EXPECT_EQ(drive.state.phase, Phase::place);
}

TEST(Session, TakesAYesAtTheEndAsAWarning) {
    Drive drive(calf_plan());
    while (drive.state.phase != Phase::check) {
        ASSERT_TRUE(drive.input(InputKind::skip));
    }
    EXPECT_TRUE(drive.view().asks_yes_no);
    Drive other = drive;
    ASSERT_TRUE(drive.replay("+3 answer yes"));
    EXPECT_EQ(drive.state.phase, Phase::stopped);
    EXPECT_FALSE(drive.view().advice.empty());
    ASSERT_TRUE(other.replay("+3 answer no"));
    EXPECT_EQ(other.state.phase, Phase::done);
    EXPECT_EQ(other.told<SessionEnded>().at(0).outcome, journal::Outcome::finished);
    const std::size_t before = other.events.size();
    ASSERT_TRUE(other.replay("+3 tap\n+1 skip\n+1 stop again\n+1 sign pop"));
    EXPECT_EQ(other.events.size(), before) << "after the end nothing happens";
}

TEST(Session, PausesAfterALongGapAndStandsStillWhenTheClockIsSetBack) {
    Drive drive(calf_plan());
    ASSERT_TRUE(drive.replay("+5 tap\n+10 tap\n+1 rate 3\n+10 tick"));
    const std::int64_t reached = drive.state.clock_ms;
    drive.now.ms -= ms_per_hour;
    ASSERT_TRUE(drive.input(InputKind::tick));
    EXPECT_EQ(drive.state.clock_ms, reached);
    EXPECT_FALSE(drive.state.paused);
    drive.now.ms += interruption_ms + 1;
    ASSERT_TRUE(drive.input(InputKind::tap));
    EXPECT_TRUE(drive.state.paused) << "a tap after a long gap means: I am back";
    EXPECT_EQ(drive.state.clock_ms, reached);
    EXPECT_EQ(drive.state.phase, Phase::hold);
    ASSERT_TRUE(drive.replay("+500 tap"));
    EXPECT_FALSE(drive.state.paused);
    EXPECT_EQ(drive.state.clock_ms, reached);
    ASSERT_TRUE(drive.replay("+10 tap"));
    EXPECT_EQ(drive.state.clock_ms, reached + 10'000);
}

TEST(Session, RefusesInputsWithoutMeaning) {
    Drive drive(calf_plan());
    ASSERT_TRUE(drive.replay("+5 tap\n+10 tap"));
    const std::string before = json::to_json(drive.state);
    EXPECT_FALSE(drive.rate(11));
    EXPECT_FALSE(drive.rate(-1));
    EXPECT_FALSE(drive.input(InputKind::rate)) << "without a number";
    Input long_reason;
    long_reason.kind = InputKind::stop;
    long_reason.reason = std::string(201, 'a');
    EXPECT_FALSE(drive.input(long_reason));
    EXPECT_EQ(json::to_json(drive.state), before);
    ASSERT_TRUE(drive.input(InputKind::answer));
    EXPECT_EQ(json::to_json(drive.state), before) << "nothing was asked";
}

TEST(Session, StretchesAndRestsByItself) {
    Drive drive(calf_plan());
    while (!drive.state.plan.steps[static_cast<std::size_t>(drive.state.step)].stretch) {
        ASSERT_TRUE(drive.input(InputKind::skip));
    }
    const plan::StretchDose dose =
        *drive.state.plan.steps[static_cast<std::size_t>(drive.state.step)].stretch;
    ASSERT_TRUE(drive.input(InputKind::tap));
    const int step = drive.state.step;
    drive.wait((dose.repeats * dose.seconds + (dose.repeats - 1) * 8) * ms_per_second);
    EXPECT_EQ(drive.told<StretchDone>().at(0).held_seconds, dose.repeats * dose.seconds);
    EXPECT_FALSE(drive.told<StretchDone>().at(0).skipped);
    EXPECT_TRUE(drive.state.step == step + 1 || drive.state.phase == Phase::check);
}

TEST(Restore, PausesAtTheSecondReached) {
    Drive drive(calf_plan());
    ASSERT_TRUE(drive.replay("+5 tap\n+10 tap\n+1 rate 3\n+12 tick"));
    const Instant back = testing::later(drive.now, 20 * ms_per_minute);
    auto state = restore(known, json::to_json(drive.state), back);
    ASSERT_TRUE(state) << state.error().message;
    EXPECT_TRUE(state->paused);
    EXPECT_EQ(state->clock_ms, drive.state.clock_ms);
    EXPECT_EQ(state->phase, Phase::hold);
    EXPECT_EQ(view(known, *state).left_ms, drive.view().left_ms);
    drive.state = *state;
    drive.now = back;
    ASSERT_TRUE(drive.replay("+30 tap\n+8 tap\n+1 skip"));
    EXPECT_EQ(drive.told<HoldDone>().at(0).held_seconds, 20);
}

TEST(Restore, RefusesDamageAndWhatIsTooOld) {
    Drive drive(calf_plan());
    ASSERT_TRUE(drive.replay("+5 tap\n+10 tap\n+1 rate 3\n+12 tick"));
    EXPECT_FALSE(
        restore(known, json::to_json(drive.state), testing::later(noon, 25 * ms_per_hour)));
    EXPECT_FALSE(restore(known, "", noon));
    EXPECT_FALSE(restore(known, "{}", noon));
    const auto refused = [&](auto change) {
        State state = drive.state;
        change(state);
        return !restore(known, json::to_json(state), drive.now);
    };
    EXPECT_FALSE(refused([](State&) {}));
    EXPECT_TRUE(refused([](State& s) { s.phase_ms = 600'000; }));
    EXPECT_TRUE(refused([](State& s) { s.phase_ms = 120'000; })) << "longer than the longest hold";
    EXPECT_TRUE(refused([](State& s) { s.step = 99; }));
    EXPECT_TRUE(refused([](State& s) { s.step = -1; }));
    EXPECT_TRUE(refused([](State& s) { s.clock_ms = -1; }));
    EXPECT_TRUE(refused([](State& s) { s.rating = -2'147'483'647; }));
    EXPECT_TRUE(refused([](State& s) { s.held_from_ms = s.clock_ms + 1; }));
    EXPECT_TRUE(refused([](State& s) { s.phase = Phase::stretch; }));
    EXPECT_TRUE(refused([](State& s) { s.version = 2; }));
    EXPECT_TRUE(refused([](State& s) { s.plan.steps.front().press->firm_hold_seconds = 300; }));
}

TEST(ParseReplay, ReadsLinesAndNamesTheWrongOne) {
    const auto lines = parse_replay(
        "# a comment\n+20 tap\n\n+0.5 rate 4 # tender\n+-3 tick\n+1 stop phone rang\n");
    ASSERT_TRUE(lines) << lines.error().message;
    ASSERT_EQ(lines->size(), 4U);
    EXPECT_EQ((*lines)[0].after_ms, 20'000);
    EXPECT_EQ((*lines)[1].after_ms, 500);
    EXPECT_EQ((*lines)[1].input.rating, 4);
    EXPECT_EQ((*lines)[2].after_ms, -3000);
    EXPECT_EQ((*lines)[3].input.reason, "phone rang");
    for (const std::string_view bad :
         {"tap", "+ tap", "+x tap", "+1", "+1 jump", "+1 rate", "+1 rate x", "+1 rate 4 5",
          "+1 answer", "+1 answer maybe", "+1 tap now", "+99999999999999999999 tap", "+1.2345 tap",
          "20 tap"}) {
        const auto refused = parse_replay("+1 tap\n" + std::string(bad));
        ASSERT_FALSE(refused) << bad;
        EXPECT_TRUE(refused.error().message.starts_with("line 2: ")) << refused.error().message;
    }
}

}  // namespace
}  // namespace unknot::session
