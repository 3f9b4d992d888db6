// What holds in every session, whatever a person does: sessions driven by chance.
#include <algorithm>
#include <map>

#include <gtest/gtest.h>

#include "engine/session/flow.h"
#include "engine/session/session.h"
#include "engine/testing.h"

namespace unknot::session {
namespace {

using testing::Chance;
using testing::Drive;
using testing::noon;
using testing::rounds;

const atlas::Atlas& known = atlas::built_in();

std::vector<plan::Plan> some_plans() {
    std::vector<plan::Plan> plans;
    for (const std::string& region : testing::all_regions()) {
        for (const auto moment : {atlas::Moment::before_workout, atlas::Moment::rest_day}) {
            for (const bool gentle : {false, true}) {
                plan::Wishes wishes = testing::wishes_for({region}, gentle ? 5 : 20);
                wishes.moment = moment;
                wishes.tools = {atlas::Tool::soft_ball};
                wishes.side = plan::SideWish::left;
                const auto answers =
                    testing::all_no_but(testing::gentle_question(),
                                        gentle ? safety::Answer::yes : safety::Answer::no, noon);
                const auto clearance = testing::cleared({region}, answers, noon);
                plans.push_back(plan::make(known, wishes, clearance, {}, noon).value());
            }
        }
    }
    return plans;
}

const std::vector<plan::Plan>& plans() {
    static const std::vector<plan::Plan> all = some_plans();
    return all;
}

// An input that a person might give, sensible or not; warning signs and stops are rare.
Input some_input(Chance& chance) {
    Input input;
    switch (chance.number(0, 19)) {
        case 0:
            input.kind = InputKind::pause;
            break;
        case 1:
            input.kind = InputKind::resume;
            break;
        case 2:
            input.kind = chance.one_in(4) ? InputKind::skip : InputKind::tick;
            break;
        case 3:
            input.kind = chance.one_in(4) ? InputKind::back : InputKind::tick;
            break;
        case 4:
            input.kind = InputKind::repeat;
            break;
        case 5:
            input.kind = InputKind::too_much;
            break;
        case 6:
            input.kind = InputKind::answer;
            input.yes = chance.one_in(4);
            break;
        case 7:
            input.kind = chance.one_in(20) ? InputKind::stop : InputKind::tick;
            input.reason = "enough";
            break;
        case 8:
            input.kind = chance.one_in(20) ? InputKind::sign : InputKind::tick;
            input.sign = chance.one_in(2) ? "cramp" : "no such sign";
            break;
        case 9:
        case 10:
        case 11:
        case 12:
            input.kind = InputKind::rate;
            input.rating = chance.small(-1, 11);
            break;
        case 13:
        case 14:
        case 15:
        case 16:
            input.kind = InputKind::tap;
            break;
        default:
            break;
    }
    return input;
}

std::int64_t some_ms(Chance& chance) {
    switch (chance.number(0, 30)) {
        case 0:
            return chance.number(-100'000, 0);
        case 1:
            return chance.number(80'000, 200'000);
        default:
            return chance.number(0, 12'000);
    }
}

void check_moment(const State& before, const Input& input, const Step& after) {
    const State& state = after.state;
    ASSERT_GE(state.clock_ms, before.clock_ms);
    ASSERT_LE(state.phase_from_ms, state.clock_ms);
    const plan::Step& step = state.plan.steps[static_cast<std::size_t>(state.step)];
    if (step.press) {
        const std::int64_t running = state.phase == Phase::roll || state.phase == Phase::hold
                                         ? state.clock_ms - state.phase_from_ms
                                         : 0;
        ASSERT_LE(state.spent_ms + state.rolled_ms + state.step_held_ms + running,
                  step.press->budget_seconds * ms_per_second);
    }
    if (is_timed(state)) {
        ASSERT_LT(state.clock_ms, state.phase_from_ms + state.phase_ms) << "a deadline was missed";
    }
    for (std::size_t i = 1; i < after.cues.size(); ++i) {
        ASSERT_LE(after.cues[i - 1].in_ms, after.cues[i].in_ms);
    }
    for (const Cue& cue : after.cues) {
        ASSERT_GE(cue.in_ms, 0);
        ASSERT_TRUE(!cue.say.empty() || cue.tone != Tone::none);
    }
    const bool too_tender = input.kind == InputKind::rate && before.phase == state.phase &&
                            (state.phase == Phase::rate || state.phase == Phase::hold) &&
                            !state.paused && before.spot == state.spot &&
                            before.press == state.press && step.press &&
                            input.rating.value_or(0) > step.press->tenderness_max;
    if (too_tender) {
        ASSERT_TRUE(std::any_of(after.cues.begin(), after.cues.end(), [](const Cue& cue) {
            return cue.tone == Tone::warn && cue.in_ms == 0;
        }));
    }
    const View shown = view(known, state);
    ASSERT_EQ(shown.tap.empty(),
              !state.paused && (has_ended(state) || state.phase == Phase::stretch ||
                                state.phase == Phase::check));
    ASSERT_FALSE(shown.say.empty());
}

void check_story(const Drive& drive, bool used_back) {
    ASSERT_EQ(drive.told<journal::SessionStarted>().size(), 1U);
    ASSERT_EQ(drive.told<journal::SessionEnded>().size(), has_ended(drive.state) ? 1U : 0U);
    std::map<std::pair<std::string, body::Side>, int> pressed;
    int held_seconds = 0;
    int holds = 0;
    int all_pressed = 0;
    for (const journal::Draft& each : drive.events) {
        if (each.kind == journal::HoldDone::kind) {
            const auto hold = json::from_json<journal::HoldDone>(each.body, "hold").value();
            const auto& steps = drive.state.plan.steps;
            const auto step = std::find_if(steps.begin(), steps.end(), [&](const plan::Step& one) {
                return one.press && one.muscle == hold.muscle && one.side == hold.side;
            });
            ASSERT_NE(step, steps.end());
            const bool light = hold.tenderness_before && *hold.tenderness_before <= 4;
            ASSERT_LE(hold.held_seconds,
                      light ? step->press->light_hold_seconds : step->press->firm_hold_seconds);
            ASSERT_LE(hold.spot, step->press->spots);
            ASSERT_LE(hold.press, step->press->presses);
            ASSERT_GE(hold.press, 1);
            held_seconds += hold.held_seconds;
            ++holds;
        } else if (each.kind == journal::PressDone::kind) {
            const auto press = json::from_json<journal::PressDone>(each.body, "press").value();
            ++pressed[{press.muscle, press.side}];
            ASSERT_GE(press.held_seconds, held_seconds);
            ASSERT_LE(press.held_seconds, held_seconds + holds) << "only parts of a second differ";
            all_pressed += press.held_seconds + press.rolled_seconds;
            held_seconds = 0;
            holds = 0;
        }
    }
    for (const auto& [step, count] : pressed) {
        ASSERT_TRUE(count == 1 || used_back) << step.first;
    }
    if (has_ended(drive.state)) {
        ASSERT_EQ(holds, 0) << "a hold without its press step";
        const auto ended = drive.told<journal::SessionEnded>().front();
        ASSERT_GE(ended.pressed_seconds, all_pressed);
        ASSERT_LE(ended.pressed_seconds, all_pressed + 2 * static_cast<int>(drive.events.size()));
    }
}

TEST(Laws, HoldWhateverIsDone) {
    Chance chance(17);
    int ended = 0;
    for (int round = 0; round < rounds(500); ++round) {
        Drive drive(chance.pick(plans()));
        bool used_back = false;
        for (int i = 0; i < 80 && !has_ended(drive.state); ++i) {
            Input input = some_input(chance);
            drive.now.ms += some_ms(chance);
            input.at = drive.now;
            used_back = used_back || input.kind == InputKind::back;
            const auto step = session::step(known, drive.state, input);
            if (step) {
                check_moment(drive.state, input, *step);
                if (HasFatalFailure()) {
                    FAIL() << json::to_json(drive.state) << "\n" << json::to_json(input);
                }
                drive.take(*step);
            }
            if (chance.one_in(25)) {  // the page is reloaded
                const auto back = restore(known, json::to_json(drive.state), drive.now);
                ASSERT_TRUE(back) << back.error().message << json::to_json(drive.state);
                ASSERT_EQ(back->clock_ms, drive.state.clock_ms);
                drive.state = *back;
            }
        }
        ended += has_ended(drive.state) ? 1 : 0;
        check_story(drive, used_back);
        ASSERT_FALSE(HasFatalFailure());
    }
    EXPECT_GT(ended, rounds(50));
}

// The same inputs at the same times, with ticks of any length between them.
TEST(Laws, DoNotDependOnHowOftenTheFaceTicks) {
    Chance chance(18);
    for (int round = 0; round < rounds(40); ++round) {
        const plan::Plan& plan = chance.pick(plans());
        std::vector<std::pair<std::int64_t, Input>> script;
        for (int i = 0; i < 25; ++i) {
            script.emplace_back(chance.number(0, 70'000), some_input(chance));
        }
        std::vector<std::string> stories;
        for (const std::int64_t tick : {100, 1000, 60'000}) {
            Drive drive(plan);
            for (const auto& [ms, input] : script) {
                drive.wait(ms, tick);
                drive.input(input);
            }
            std::string story = json::to_json(drive.state);
            for (const journal::Draft& each : drive.events) {
                story += "\n" + to_text(each.at) + " " + each.kind + each.body;
            }
            for (const auto& [ms, cue] : drive.heard) {
                story += "\n" + std::to_string(ms) + json::to_json(cue);
            }
            stories.push_back(std::move(story));
        }
        ASSERT_EQ(stories[0], stories[1]);
        ASSERT_EQ(stories[1], stories[2]);
    }
}

// What was foretold is what comes: the cues ahead of a later moment are the rest of those before.
TEST(Laws, ForetellEveryCue) {
    Chance chance(19);
    for (int round = 0; round < rounds(150); ++round) {
        Drive drive(chance.pick(plans()));
        for (int i = chance.small(0, 15); i > 0; --i) {
            drive.now.ms += chance.number(0, 8000);
            drive.input(some_input(chance));
        }
        drive.input(InputKind::tick);  // a refused input leaves the time as it was
        const std::vector<Cue> foretold = cues_ahead(known, drive.state);
        std::int64_t passed = 0;
        for (int i = 0; i < 12; ++i) {
            const std::int64_t ms = chance.number(0, 20'000);
            passed += ms;
            drive.wait(ms, 60'000);
            std::vector<std::string> rest, now;
            for (Cue cue : foretold) {
                if (cue.in_ms > passed) {
                    cue.in_ms -= passed;
                    rest.push_back(json::to_json(cue));
                }
            }
            for (const Cue& cue : cues_ahead(known, drive.state)) {
                now.push_back(json::to_json(cue));
            }
            ASSERT_EQ(now, rest);
        }
    }
}

TEST(Laws, LetASessionLeftAloneComeToAnEnd) {
    for (const plan::Plan& plan : plans()) {
        Drive drive(plan);
        for (int i = 0; i < 200 && drive.state.phase != Phase::check; ++i) {
            drive.wait(30'000);
            if (drive.state.phase == Phase::place) {
                drive.input(InputKind::tap);
            }
        }
        ASSERT_EQ(drive.state.phase, Phase::check);
        drive.replay("+1 answer no");
        const auto ended = drive.told<journal::SessionEnded>();
        ASSERT_EQ(ended.size(), 1U);
        EXPECT_EQ(ended[0].steps_done, static_cast<int>(plan.steps.size()));
        EXPECT_EQ(ended[0].outcome, journal::Outcome::finished);
    }
}

}  // namespace
}  // namespace unknot::session
