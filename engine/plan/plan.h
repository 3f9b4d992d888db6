// What to do today: an ordered list of presses and stretches, each saying why it is there.
//
// A plan is a pure function of its inputs, which it carries with it. That is also its seal: a plan
// from a file is accepted only if the same inputs give the same plan again (verify), so no file can
// bring a longer hold, a forbidden muscle or an outdated screening into a session.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/base/error.h"
#include "engine/base/json.h"
#include "engine/safety/safety.h"

namespace unknot::plan {

enum class SideWish { left, right, both };
BOOST_DESCRIBE_ENUM(SideWish, left, right, both)

// What the person wants and has.
struct Wishes {
    std::vector<std::string> regions;  // at least one
    std::vector<std::string> muscles;  // if any: only these, within the regions
    SideWish side = SideWish::both;
    atlas::Moment moment = atlas::Moment::rest_day;
    int minutes = 10;                      // Limits::session_minutes_min to _max
    std::vector<atlas::Tool> tools;        // at hand; empty: a firm ball. Hands always are.
    std::vector<atlas::Surface> surfaces;  // usable; empty: all of them
};
BOOST_DESCRIBE_STRUCT(Wishes, (), (regions, muscles, side, moment, minutes, tools, surfaces))

// What was already done, per muscle and side.
struct MuscleDone {
    std::string muscle;
    body::Side side = body::Side::left;
    int pressed_seconds_today = 0, pressed_seconds_week = 0;  // week: the last 7 days with today
    int stretched_seconds_today = 0, stretched_seconds_week = 0;

    friend bool operator==(const MuscleDone&, const MuscleDone&) = default;
};
BOOST_DESCRIBE_STRUCT(MuscleDone, (),
                      (muscle, side, pressed_seconds_today, pressed_seconds_week,
                       stretched_seconds_today, stretched_seconds_week))

// How sore a region was after its last session.
enum class Lasted { under_a_day, one_to_two_days, over_two_days, still_sore };
BOOST_DESCRIBE_ENUM(Lasted, under_a_day, one_to_two_days, over_two_days, still_sore)

struct Soreness {
    std::string region;
    bool asked = false;  // true: the question is due and has no answer yet
    int soreness = 0;    // 0 to 10
    Lasted lasted = Lasted::under_a_day;
    bool bruise = false;
    // How often it was too sore lately, where that is too often (Judging::overuse_times): a third
    // less, even if the last time was fine.
    std::optional<int> too_often = std::nullopt;

    friend bool operator==(const Soreness&, const Soreness&) = default;
};
BOOST_DESCRIBE_STRUCT(Soreness, (), (region, asked, soreness, lasted, bruise, too_often))

struct History {
    std::vector<MuscleDone> done;
    std::vector<Soreness> soreness;  // at most one a region
};
BOOST_DESCRIBE_STRUCT(History, (), (done, soreness))

enum class StepKind { press, stretch, move_about };
BOOST_DESCRIBE_ENUM(StepKind, press, stretch, move_about)

struct PressDose {
    int roll_seconds = 0;
    int light_hold_seconds = 0;  // cap for a spot rated up to 4 (gentle: up to its maximum)
    int firm_hold_seconds = 0;   // cap for a spot rated 5 or 6, or not rated
    int presses = 0;             // of one spot
    int spots = 0;
    int ease_seconds = 0;    // between presses
    int tenderness_max = 0;  // above it: ease off
    int budget_seconds = 0;  // rolling and holding together end here

    friend bool operator==(const PressDose&, const PressDose&) = default;
};
BOOST_DESCRIBE_STRUCT(PressDose, (),
                      (roll_seconds, light_hold_seconds, firm_hold_seconds, presses, spots,
                       ease_seconds, tenderness_max, budget_seconds))

struct StretchDose {
    int seconds = 0;
    int repeats = 0;
    int pull_max = 0;  // 0 to 10

    friend bool operator==(const StretchDose&, const StretchDose&) = default;
};
BOOST_DESCRIBE_STRUCT(StretchDose, (), (seconds, repeats, pull_max))

struct Step {
    StepKind kind = StepKind::press;
    std::string region, muscle;  // empty for move_about
    std::optional<body::Side> side;
    std::string move;                 // a move's id for press, a stretch's id for stretch
    std::optional<atlas::Tool> tool;  // for press
    std::string title;                // "Right calf: big calf muscle (gastrocnemius)"
    bool gentle = false;
    std::optional<PressDose> press;
    std::optional<StretchDose> stretch;
    int about_seconds = 0;  // with getting into place
    std::string why;  // why it is in this plan; of a muscle's steps the first speaks of the muscle
    std::string evidence;  // evidence id of the sentence shown beside it
};
BOOST_DESCRIBE_STRUCT(Step, (),
                      (kind, region, muscle, side, move, tool, title, gentle, press, stretch,
                       about_seconds, why, evidence))

// Something asked for that is not in the plan, and why.
struct LeftOut {
    std::string what;  // plain words: "Right calf: soleus"
    std::string why;
};
BOOST_DESCRIBE_STRUCT(LeftOut, (), (what, why))

struct Plan {
    int version = 1;
    std::string atlas_version;
    Instant made_at;
    Wishes wishes;
    safety::ClearanceRecord clearance;
    History history;
    std::vector<Step> steps;
    std::vector<LeftOut> left_out;
    std::vector<std::string> notes;  // what the moment, soreness or gentle limits changed, and why
    int about_seconds = 0;
};
BOOST_DESCRIBE_STRUCT(Plan, (),
                      (version, atlas_version, made_at, wishes, clearance, history, steps, left_out,
                       notes, about_seconds))

// Errors: bad_input (no region or one twice, minutes out of range), not_found (unknown region or
// muscle), not_ready (the clearance has expired; next-day soreness unanswered), not_safe (soreness
// or bruise forbids, or nothing that was asked for may be done), conflict (today's or this week's
// ceiling is reached, or no way to do it with what is at hand).
Result<Plan> make(const atlas::Atlas& atlas, const Wishes& wishes,
                  const safety::Clearance& clearance, const History& history, Instant now);

// The plan again, if it may still be carried out now: its answers are screened anew, it is made
// anew from its inputs and must come out the same. Errors: not_safe, not_ready (also when it is
// more than a day old); conflict when it was changed or was made under other rules.
Result<void> verify(const atlas::Atlas& atlas, const Plan& plan, Instant now);

// Whether today's and this week's ceilings leave room for the plan, and soreness allows it, after
// what `history` says was done and told since. Errors: conflict; not_ready and not_safe as for
// make.
Result<void> fits(const atlas::Atlas& atlas, const Plan& plan, const History& history);

}  // namespace unknot::plan
