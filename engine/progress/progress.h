// What the journal says: a fold, so the same journal gives the same answer on every device.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/base/json.h"
#include "engine/drawing/notation.h"
#include "engine/journal/journal.h"
#include "engine/plan/plan.h"
#include "engine/safety/safety.h"

namespace unknot::progress {

// Tenderness is kept in tenths, so that means stay whole numbers.
struct SessionLine {
    std::string session;
    Instant at;
    std::string day;  // "2026-11-22", the person's calendar
    std::vector<std::string> regions;
    atlas::Moment moment = atlas::Moment::rest_day;
    std::optional<journal::Outcome> outcome;  // none: it never ended (a crash, or still going on)
    std::optional<std::string> sign;
    int pressed_seconds = 0, stretched_seconds = 0, holds = 0;
    std::optional<int> before_tenths, after_tenths;  // mean over holds rated both before and after
};
BOOST_DESCRIBE_STRUCT(SessionLine, (),
                      (session, at, day, regions, moment, outcome, sign, pressed_seconds,
                       stretched_seconds, holds, before_tenths, after_tenths))

struct WeekLine {
    std::string week;  // its Monday
    int sessions = 0;
    int pressed_seconds = 0, stretched_seconds = 0;
    std::optional<int> before_tenths, after_tenths;
};
BOOST_DESCRIBE_STRUCT(WeekLine, (),
                      (week, sessions, pressed_seconds, stretched_seconds, before_tenths,
                       after_tenths))

struct MuscleLine {
    std::string muscle, region, name;
    body::Side side = body::Side::left;
    std::optional<Instant> last_treated;
    int pressed_seconds_today = 0, pressed_seconds_week = 0;
    int stretched_seconds_today = 0, stretched_seconds_week = 0;
    int press_target_seconds = 0, press_ceiling_seconds = 0;      // a week
    int stretch_target_seconds = 0, stretch_ceiling_seconds = 0;  // a week
    std::optional<int> before, after;  // tenderness of the latest hold that was rated both times
};
BOOST_DESCRIBE_STRUCT(MuscleLine, (),
                      (muscle, region, name, side, last_treated, pressed_seconds_today,
                       pressed_seconds_week, stretched_seconds_today, stretched_seconds_week,
                       press_target_seconds, press_ceiling_seconds, stretch_target_seconds,
                       stretch_ceiling_seconds, before, after))

struct RegionLine {
    std::string region, name;
    std::optional<Instant> last_treated;
    bool due = false;         // treated before, and its day has come again
    std::string due_because;  // "last treated 2 days ago", "sore after last time: from Tuesday"
};
BOOST_DESCRIBE_STRUCT(RegionLine, (), (region, name, last_treated, due, due_because))

// A session whose next-day soreness was not told yet, or was not over when it was told.
struct SorenessDue {
    std::string session;
    Instant at;
    std::vector<std::string> regions;
};
BOOST_DESCRIBE_STRUCT(SorenessDue, (), (session, at, regions))

// Where it hurt on a day, and what was other than on the drawing before.
struct DrawingLine {
    Instant at;
    std::string day;
    std::string drawing;  // the notation of engine/drawing/notation.h
    std::vector<drawing::Change> changes;
};
BOOST_DESCRIBE_STRUCT(DrawingLine, (), (at, day, drawing, changes))

struct Progress {
    std::vector<SessionLine> sessions;  // newest first
    std::vector<WeekLine> weeks;        // oldest first, from the first session's week to this one
    std::vector<MuscleLine> muscles;    // every muscle and side that was ever treated
    std::vector<RegionLine> regions;    // every region of the atlas
    std::vector<SorenessDue> soreness_due;  // newest first; planning their regions waits for them
    std::vector<DrawingLine> drawings;      // newest first
    std::string note;                       // one honest sentence about what the numbers can say
};
BOOST_DESCRIBE_STRUCT(Progress, (),
                      (sessions, weeks, muscles, regions, soreness_due, drawings, note))

Progress read(const atlas::Atlas& atlas, const journal::Journal& journal, Instant now);

// What plan::make needs to know of the past.
plan::History history(const atlas::Atlas& atlas, const journal::Journal& journal, Instant now);

// The latest answer to each safety question, leaving aside any that lies in the future: a clock
// that was once wrong must not outvote what is answered now.
safety::Answers answers(const atlas::Atlas& atlas, const journal::Journal& journal, Instant now);

}  // namespace unknot::progress
