// No way past the screening: every plan that was not made from today's answers is refused.
#include <cctype>

#include <gtest/gtest.h>

#include "engine/plan/plan.h"
#include "engine/testing.h"

namespace unknot::plan {
namespace {

using testing::all_no;
using testing::noon;
using testing::planned;
using testing::wishes_for;

const atlas::Atlas& known = atlas::built_in();

Plan small_plan() {
    Wishes wishes = wishes_for({"calves"}, 5);
    wishes.side = SideWish::left;
    return planned(wishes).value();
}

// Where a number or a text begins in a JSON text, members' names left out.
std::vector<std::size_t> values_in(std::string_view text) {
    std::vector<std::size_t> at;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"') {
            const std::size_t from = i++;
            while (text[i] != '"') {
                i += text[i] == '\\' ? 2U : 1U;
            }
            if (text[i + 1] != ':') {
                at.push_back(from + 1);
            }
        } else if (std::isdigit(static_cast<unsigned char>(text[i])) != 0 &&
                   std::isdigit(static_cast<unsigned char>(text[i - 1])) == 0) {
            at.push_back(i);
        }
    }
    return at;
}

TEST(Verify, RefusesEveryChangedNumberAndText) {
    const Plan plan = small_plan();
    const std::string text = json::to_json(plan);
    ASSERT_TRUE(verify(known, plan, noon));
    const std::size_t outcome = text.find("\"steps\":");
    int refused = 0;
    for (const std::size_t at : values_in(text)) {
        for (const char other : {'1', '9', 'z'}) {
            std::string changed = text;
            if (changed[at] == other) {
                continue;
            }
            changed[at] = other;
            const auto read = json::from_json<Plan>(changed, "the plan");
            if (!read || json::to_json(*read) == text) {
                continue;
            }
            const auto ok = verify(known, *read, noon);
            if (at > outcome) {
                ASSERT_FALSE(ok) << changed.substr(at - 30, 60);
            }
            refused += ok ? 0 : 1;
            if (ok) {  // an input that leads to the very same steps: nothing was gained
                ASSERT_EQ(json::to_json(read->steps), json::to_json(plan.steps));
            }
        }
    }
    EXPECT_GT(refused, 100);
}

TEST(Verify, RefusesAPlanWithLongerHoldsMoreStepsOrOtherRules) {
    const auto refused = [](auto change) {
        Plan plan = small_plan();
        change(plan);
        const auto ok = verify(known, plan, noon);
        return ok ? ErrorCode::internal : ok.error().code;
    };
    EXPECT_EQ(refused([](Plan& p) { p.steps.front().press->firm_hold_seconds = 600; }),
              ErrorCode::conflict);
    EXPECT_EQ(refused([](Plan& p) { p.steps.push_back(p.steps.front()); }), ErrorCode::conflict);
    EXPECT_EQ(refused([](Plan& p) { p.steps.front().side = body::Side::right; }),
              ErrorCode::conflict);
    EXPECT_EQ(refused([](Plan& p) { p.steps.clear(); }), ErrorCode::conflict);
    EXPECT_EQ(refused([](Plan& p) { p.version = 2; }), ErrorCode::conflict);
    EXPECT_EQ(refused([](Plan& p) { p.atlas_version = "0000"; }), ErrorCode::conflict);
    EXPECT_EQ(refused([](Plan& p) { p.steps.front().muscle = "pectoralis_minor"; }),
              ErrorCode::conflict);
    EXPECT_EQ(refused([](Plan& p) { p.notes.clear(); }), ErrorCode::conflict);
}

TEST(Verify, ScreensTheAnswersAnew) {
    Plan plan = small_plan();
    plan.clearance.answers.pop_back();
    EXPECT_EQ(verify(known, plan, noon).error().code, ErrorCode::not_ready)
        << "an answer is missing";
    plan = small_plan();
    plan.clearance.answers.front().answer = safety::Answer::yes;
    EXPECT_EQ(verify(known, plan, noon).error().code, ErrorCode::not_safe);
    plan = small_plan();
    plan.clearance.regions = {"chest"};
    EXPECT_FALSE(verify(known, plan, noon)) << "screened for another region";
    plan = small_plan();
    plan.clearance = {};
    EXPECT_FALSE(verify(known, plan, noon));
    plan = small_plan();
    plan.clearance.answers.front().at = testing::later(noon, ms_per_day);
    EXPECT_FALSE(verify(known, plan, noon)) << "an answer from the future";
}

TEST(Verify, LetsAPlanGrowStale) {
    const Plan plan = small_plan();
    EXPECT_TRUE(verify(known, plan, testing::later(noon, ms_per_hour)));
    const auto next_day = verify(known, plan, testing::later(noon, ms_per_day + 1));
    ASSERT_FALSE(next_day);
    EXPECT_EQ(next_day.error().code, ErrorCode::not_ready);
    EXPECT_FALSE(verify(known, plan, testing::later(noon, -2 * ms_per_hour)));
    // Answers that hold for one day only expire before the plan does.
    const auto old_answers =
        testing::cleared({"calves"}, all_no(testing::later(noon, -ms_per_day / 2)), noon);
    const Plan later_plan = make(known, wishes_for({"calves"}), old_answers, {}, noon).value();
    EXPECT_TRUE(verify(known, later_plan, testing::later(noon, ms_per_hour)));
    EXPECT_FALSE(verify(known, later_plan, testing::later(noon, ms_per_day / 2 + 1000)));
}

TEST(Verify, IsAskedBeforeASessionStarts) {
    Plan plan = small_plan();
    EXPECT_TRUE(session::start(known, plan, {}, std::string(testing::session_id), noon));
    EXPECT_FALSE(session::start(known, plan, {}, std::string(testing::session_id),
                                testing::later(noon, 2 * ms_per_day)));
    plan.clearance.answers.front().answer = safety::Answer::yes;
    EXPECT_FALSE(session::start(known, plan, {}, std::string(testing::session_id), noon));
    plan = small_plan();
    const MuscleDone done{plan.steps.front().muscle, body::Side::left, 300, 300, 0, 0};
    EXPECT_FALSE(session::start(known, plan, {{done}, {}}, std::string(testing::session_id), noon));
}

TEST(Verify, RefusesAForgedClearanceRecord) {
    for (
        const std::string_view text :
        {R"({"regions":["calves"],"answers":[]})", R"({"regions":[],"answers":[]})",
         R"({"regions":["everything"],"answers":[]})",
         R"({"regions":["calves"],"answers":[{"question":"all","answer":"no","at":"2026-11-22T12:00:00+01:00"}]})"}) {
        const auto record = json::from_json<safety::ClearanceRecord>(text, "the clearance");
        ASSERT_TRUE(record) << record.error().message;
        EXPECT_FALSE(safety::clear(known, *record, noon)) << text;
    }
    EXPECT_FALSE(json::from_json<safety::ClearanceRecord>(
        R"({"regions":["calves"],"answers":[],"level":"go"})", "the clearance"));
}

}  // namespace
}  // namespace unknot::plan
