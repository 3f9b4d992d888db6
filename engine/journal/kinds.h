// The kinds of event, one struct each: the shape of `body` in the journal.
//
// Only ever added to: no kind, member or enumerator is renamed, reused or removed, because old
// journals hold them; docs/journal-kinds.json is the committed snapshot that guards this. One
// meaning a member, units in the name.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/base/json.h"
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

// All kinds, in the order in which they came to be.
using Kinds = boost::mp11::mp_list<Screened, SessionStarted, HoldDone, PressDone, StretchDone,
                                   SessionEnded, SorenessRated, PainDrawn>;

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
