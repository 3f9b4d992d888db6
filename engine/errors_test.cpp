// Every error is two whole sentences: what happened, and what to do next. Faces put one after the
// other, so each ends with its stop.
#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot {
namespace {

using testing::all_no;
using testing::later;
using testing::noon;
using testing::planned;
using testing::wishes_for;

const atlas::Atlas& known = atlas::built_in();

void expect_sentence(const std::string& text) {
    ASSERT_FALSE(text.empty());
    EXPECT_TRUE(text.ends_with('.') || text.ends_with('?') || text.ends_with('!')) << text;
    EXPECT_FALSE(text.ends_with("..")) << text;
}

template <class T>
void expect_sentences(const Result<T>& failed) {
    ASSERT_FALSE(failed);
    expect_sentence(failed.error().message);
    expect_sentence(failed.error().next);
}

TEST(Errors, OfDrawingsAreSentences) {
    expect_sentences(drawing::parse(known, "the thingummy"));
    expect_sentences(drawing::parse(known, std::string(1'000, 'a')));
}

TEST(Errors, OfSafetyAreSentences) {
    const std::vector<std::string> calves = {"calves"}, slip = {"calfs"}, far = {"qwertyuiop"};
    expect_sentences(safety::screen(known, {}, {}, noon));
    expect_sentences(safety::screen(known, slip, {}, noon));
    expect_sentences(safety::screen(known, far, {}, noon));
    expect_sentences(safety::screen(known, calves, {{"stroke_sign", {}, noon}}, noon));
    expect_sentences(safety::screen(known, calves, {{"qwertyuiop", {}, noon}}, noon));
    expect_sentences(safety::clear(known, {calves, {}}, noon));
    for (const atlas::Question& each : known.questions) {
        const auto answers = testing::all_no_but(each.id, safety::Answer::yes, noon);
        if (const auto cleared = safety::clear(known, {calves, answers}, noon); !cleared) {
            expect_sentences(cleared);
        }
    }
}

TEST(Errors, OfWishesAreSentences) {
    const auto cleared = testing::cleared({"calves"}, all_no(noon), noon);
    const auto wish = [&](const plan::Wishes& wishes, const plan::History& history = {}) {
        expect_sentences(plan::make(known, wishes, cleared, history, noon));
    };
    wish(wishes_for({}));
    wish(wishes_for({"calfs"}));
    wish(wishes_for({"calves", "calves"}));
    wish(wishes_for({"calves"}, 1'000));
    wish(wishes_for({"hips"}));
    plan::Wishes wishes = wishes_for({"calves"});
    wishes.muscles = {"sole"};
    wish(wishes);
    wishes.muscles = {"rectus_femoris"};
    wish(wishes);
    expect_sentences(
        plan::make(known, wishes_for({"calves"}), cleared, {}, later(noon, 100 * ms_per_day)));
    for (const plan::Soreness& sore :
         {plan::Soreness{"calves", true, 0, {}, false},
          plan::Soreness{"calves", false, 0, plan::Lasted::still_sore, false},
          plan::Soreness{"calves", false, 0, {}, true}}) {
        wish(wishes_for({"calves"}), {{}, {sore}});
    }
}

TEST(Errors, OfPlansAreSentences) {
    plan::Plan plan = planned(wishes_for({"calves"})).value();
    expect_sentences(plan::verify(known, plan, later(noon, 2 * ms_per_day)));
    plan::History done{{{plan.steps.front().muscle, *plan.steps.front().side, 10'000}}, {}};
    expect_sentences(plan::fits(known, plan, done));
    expect_sentences(plan::fits(
        known, plan, {{}, {{"calves", false, 0, plan::Lasted::one_to_two_days, false}}}));
    plan.steps.front().press->light_hold_seconds += 1;
    expect_sentences(plan::verify(known, plan, noon));
}

TEST(Errors, OfSessionsAreSentences) {
    const plan::Plan plan = planned(wishes_for({"calves"})).value();
    const auto begun = session::start(known, plan, {}, std::string(testing::session_id), noon);
    ASSERT_TRUE(begun);
    session::Input input;
    input.at = noon;
    input.kind = session::InputKind::rate;
    expect_sentences(session::step(known, begun->state, input));
    input.kind = session::InputKind::sign;
    expect_sentences(session::step(known, begun->state, input));
    input.kind = session::InputKind::stop;
    input.reason = std::string(1'000, 'a');
    expect_sentences(session::step(known, begun->state, input));
    session::State damaged = begun->state;
    damaged.spot = -1;
    expect_sentences(session::restore(known, json::to_json(damaged), noon));
    for (const char* line : {"20 tap", "+5 rate many", "+5 answer maybe", "+5 tap twice"}) {
        expect_sentences(session::parse_replay(line));
    }
}

TEST(Errors, OfWhatIsReadAreSentences) {
    expect_sentences(parse_instant("yesterday"));
    expect_sentences(record::parse_uuid("7"));
    for (const char* line :
         {"", "[]", "{", "{}", "{\"id\":7}", "{\"id\":\"7\"}", "{\"version\":0}", "{\"body\":[]}",
          "{\"device\":\"\"}", "{\"version\":1,\"version\":1}", "{}\n{}"}) {
        expect_sentences(record::parse_line(line));
    }
    for (const char* text :
         {"", "[]", "{\"side\":\"up\"}", "{\"minutes\":\"ten\"}",
          "{\"minutes\":99999999999999999999}", "{\"minute\":1}", "{\"tols\":[]}"}) {
        expect_sentences(json::from_json<plan::Wishes>(text, "the wishes"));
    }
    expect_sentences(journal::parse_entropy("00", 1));
    expect_sentences(journal::parse_entropy(std::string(40, 'z'), 1));
}

}  // namespace
}  // namespace unknot
