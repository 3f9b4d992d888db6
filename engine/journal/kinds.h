// The kinds of event, one struct each: the shape of `body` in the journal.
//
// Only ever added to: no kind, member or enumerator is renamed, reused or removed, because old
// journals hold them; docs/journal-kinds.json is the committed snapshot that guards this. One
// meaning a member, units in the name.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/base/json.h"
#include "engine/habits/schedule.h"
#include "engine/habits/trial.h"
#include "engine/plan/plan.h"
#include "engine/safety/safety.h"

namespace unknot::journal {

// The safety questions were answered, and this came of it.
struct Screened {
    static constexpr std::string_view kind = "screened";
    static constexpr int version = 1;
    std::string atlas_version;
    std::vector<std::string> regions;
    safety::Answers answers;
    atlas::Level worst = atlas::Level::go;
};
BOOST_DESCRIBE_STRUCT(Screened, (), (atlas_version, regions, answers, worst))

// Where it hurt, and how much, at that time.
struct PainDrawn {
    static constexpr std::string_view kind = "pain_drawn";
    static constexpr int version = 1;
    std::string atlas_version;
    std::string drawing;  // the notation of engine/drawing/notation.h
};
BOOST_DESCRIBE_STRUCT(PainDrawn, (), (atlas_version, drawing))

struct SessionStarted {
    static constexpr std::string_view kind = "session_started";
    static constexpr int version = 1;
    std::string session;  // UUID that the session's other events name
    std::string atlas_version;
    std::vector<std::string> regions;
    atlas::Moment moment = atlas::Moment::rest_day;
    int planned_seconds = 0;
    int steps = 0;
};
BOOST_DESCRIBE_STRUCT(SessionStarted, (),
                      (session, atlas_version, regions, moment, planned_seconds, steps))

enum class HoldEnd {
    eased,      // the person said that it eased, or the rating fell enough
    time,       // the cap was reached
    too_much,   // it was too tender
    no_change,  // it did not ease
    skipped,
    stopped,  // the session ended
};
BOOST_DESCRIBE_ENUM(HoldEnd, eased, time, too_much, no_change, skipped, stopped)

// One press of one tender spot.
struct HoldDone {
    static constexpr std::string_view kind = "hold_done";
    static constexpr int version = 1;
    std::string session, muscle;
    body::Side side = body::Side::left;
    std::string move;
    int spot = 0;   // 1, 2, ... in this muscle and session
    int press = 0;  // 1, 2, ... of this spot
    int held_seconds = 0;
    std::optional<int> tenderness_before, tenderness_after;  // 0 to 10
    HoldEnd ended = HoldEnd::time;
};
BOOST_DESCRIBE_STRUCT(HoldDone, (),
                      (session, muscle, side, move, spot, press, held_seconds, tenderness_before,
                       tenderness_after, ended))

// All pressing of one muscle and side in a session: rolling and holding.
struct PressDone {
    static constexpr std::string_view kind = "press_done";
    static constexpr int version = 1;
    std::string session, muscle;
    body::Side side = body::Side::left;
    std::string move;
    int rolled_seconds = 0;
    int held_seconds = 0;
    int spots = 0;
    bool skipped = false;
};
BOOST_DESCRIBE_STRUCT(PressDone, (),
                      (session, muscle, side, move, rolled_seconds, held_seconds, spots, skipped))

struct StretchDone {
    static constexpr std::string_view kind = "stretch_done";
    static constexpr int version = 1;
    std::string session, muscle;
    body::Side side = body::Side::left;
    std::string stretch;
    int held_seconds = 0;
    bool skipped = false;
};
BOOST_DESCRIBE_STRUCT(StretchDone, (), (session, muscle, side, stretch, held_seconds, skipped))

enum class Outcome { finished, stopped, warning_sign };
BOOST_DESCRIBE_ENUM(Outcome, finished, stopped, warning_sign)

struct SessionEnded {
    static constexpr std::string_view kind = "session_ended";
    static constexpr int version = 1;
    std::string session;
    Outcome outcome = Outcome::finished;
    std::optional<std::string> sign;    // with warning_sign
    std::optional<std::string> reason;  // the person's words
    int steps_done = 0;
    int pressed_seconds = 0, stretched_seconds = 0;
};
BOOST_DESCRIBE_STRUCT(SessionEnded, (),
                      (session, outcome, sign, reason, steps_done, pressed_seconds,
                       stretched_seconds))

// How it felt the day after. The latest for a session counts.
struct SorenessRated {
    static constexpr std::string_view kind = "soreness_rated";
    static constexpr int version = 1;
    std::string session;
    int soreness = 0;  // 0 to 10
    plan::Lasted lasted = plan::Lasted::under_a_day;
    bool bruise = false;
};
BOOST_DESCRIBE_STRUCT(SorenessRated, (), (session, soreness, lasted, bruise))

// How strong the pain was, 0 to 10: of one region, or of everything where none is named.
struct PainRated {
    static constexpr std::string_view kind = "pain_rated";
    static constexpr int version = 1;
    std::optional<std::string> region;
    std::optional<int> now;
    std::optional<int> average, worst;  // over the last `over_days`
    int over_days = 7;
};
BOOST_DESCRIBE_STRUCT(PainRated, (), (region, now, average, worst, over_days))

// Something in the person's own words that the pain makes hard. The latest words for an id count.
struct ActivityNamed {
    static constexpr std::string_view kind = "activity_named";
    static constexpr int version = 1;
    std::string activity;  // its id: any word of the face's choosing
    std::string words;     // "carrying my child upstairs"
    bool dropped = false;  // no longer asked for
};
BOOST_DESCRIBE_STRUCT(ActivityNamed, (), (activity, words, dropped))

struct ActivityRated {
    static constexpr std::string_view kind = "activity_rated";
    static constexpr int version = 1;
    std::string activity;
    int ability = 0;  // 0 cannot do it, 10 as before
};
BOOST_DESCRIBE_STRUCT(ActivityRated, (), (activity, ability))

// How it is now, all in all, next to how it was at the start.
struct ChangeRated {
    static constexpr std::string_view kind = "change_rated";
    static constexpr int version = 1;
    int change = 0;  // -3 very much worse to 3 very much better
};
BOOST_DESCRIBE_STRUCT(ChangeRated, (), (change))

enum class MeasuredBy { phone, tape, goniometer, photo };
BOOST_DESCRIBE_ENUM(MeasuredBy, phone, tape, goniometer, photo)

// A motion or posture was measured, in tenths of its measure's unit (content/measures).
struct Measured {
    static constexpr std::string_view kind = "measured";
    static constexpr int version = 1;
    std::string atlas_version, measure;
    std::optional<body::Side> side;  // none: the measure has no side
    MeasuredBy by = MeasuredBy::phone;
    std::vector<int> repeats_tenths;  // in the order in which they were taken
    int value_tenths = 0;             // what counts of them, by the measure's rule
    bool practice = false;            // a run to learn it by: never judged
};
BOOST_DESCRIBE_STRUCT(Measured, (),
                      (atlas_version, measure, side, by, repeats_tenths, value_tenths, practice))

struct CauseAnswer {
    std::string cause;
    bool applies = false;
};
BOOST_DESCRIBE_STRUCT(CauseAnswer, (), (cause, applies))

// Which causes apply to the person's days. The latest answer for a cause counts.
struct CausesTold {
    static constexpr std::string_view kind = "causes_told";
    static constexpr int version = 1;
    std::string atlas_version;
    std::vector<CauseAnswer> answers;
};
BOOST_DESCRIBE_STRUCT(CausesTold, (), (atlas_version, answers))

using habits::TrialDesign;
using habits::TrialWeek;

// One habit is tried, and nothing else is changed meanwhile.
struct TrialStarted {
    static constexpr std::string_view kind = "trial_started";
    static constexpr int version = 1;
    std::string trial;  // UUID that the trial's other events name
    std::string atlas_version, cause;
    TrialDesign design = TrialDesign::one_change;
    std::string from;              // "2026-11-23", its first day
    std::vector<TrialWeek> weeks;  // what each of its weeks is
};
BOOST_DESCRIBE_STRUCT(TrialStarted, (), (trial, atlas_version, cause, design, from, weeks))

// Whether the habit was kept on a day. The latest for a day counts.
struct TrialChecked {
    static constexpr std::string_view kind = "trial_checked";
    static constexpr int version = 1;
    std::string trial, day;
    bool kept = false;
};
BOOST_DESCRIBE_STRUCT(TrialChecked, (), (trial, day, kept))

struct TrialEnded {
    static constexpr std::string_view kind = "trial_ended";
    static constexpr int version = 1;
    std::string trial;
    bool finished = false;              // its weeks are over; else it was left early
    std::optional<std::string> reason;  // the person's words
};
BOOST_DESCRIBE_STRUCT(TrialEnded, (), (trial, finished, reason))

using habits::Breaks;
using habits::Workout;

// The person's week. The latest counts.
struct ScheduleTold {
    static constexpr std::string_view kind = "schedule_told";
    static constexpr int version = 1;
    std::vector<Workout> workouts;
    std::optional<Breaks> breaks;
};
BOOST_DESCRIBE_STRUCT(ScheduleTold, (), (workouts, breaks))

// Sport that was done, told or taken from a file. The same start and sport are the same workout.
struct WorkoutDone {
    static constexpr std::string_view kind = "workout_done";
    static constexpr int version = 1;
    Instant start;
    std::string sport;  // "running", "cycling"; the file's or the person's word
    int seconds = 0;
    std::optional<int> metres;
    std::string source;  // "typed", "gpx", "tcx", "fit", "apple_health"
};
BOOST_DESCRIBE_STRUCT(WorkoutDone, (), (start, sport, seconds, metres, source))

// All kinds, in the order in which they came to be.
using Kinds = boost::mp11::mp_list<Screened, SessionStarted, HoldDone, PressDone, StretchDone,
                                   SessionEnded, SorenessRated, PainDrawn, PainRated, ActivityNamed,
                                   ActivityRated, ChangeRated, Measured, CausesTold, TrialStarted,
                                   TrialChecked, TrialEnded, ScheduleTold, WorkoutDone>;

// What a record tells: nothing (monostate) where its kind or version is not known here, or its body
// has not its kind's shape.
using Body =
    boost::mp11::mp_rename<boost::mp11::mp_push_front<Kinds, std::monostate>, std::variant>;

// An event before a face gives it an id and a device.
struct Draft {
    Instant at;
    std::string kind;
    int version = 1;
    std::string body;  // JSON object
};

template <class Body>
Draft draft(const Body& body, Instant at) {
    return {at, std::string(Body::kind), Body::version, json::to_json(body)};
}

}  // namespace unknot::journal
