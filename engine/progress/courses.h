// The journal's ratings and measures as courses, and what else the days held. Internal to this
// folder.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/journal/journal.h"

namespace unknot::progress {

struct Dated {
    std::int64_t ms = 0;
    double value = 0;
};
using Daily = std::map<Day, Dated>;

// The first rated hold of a muscle and side in a session, and all that were rated both times.
struct FirstHold {
    bool seen = false;
    std::int64_t ms = 0;
    int spot = 0, press = 0;
    Day day = 0;
    int value = 0;
    int count = 0, before = 0, after = 0;
};

struct ActivityTold {
    std::string words;
    std::int64_t named_ms = 0, first_ms = 0;
    bool named = false, dropped = false;
    Daily abilities;
};

struct SessionTold {
    Day day = 0;
    std::vector<std::string> regions;
    bool pressed = false;
    std::optional<journal::SorenessRated> soreness;
    std::int64_t soreness_ms = 0;
};

struct TrialTold {
    std::string cause;
    Day from = 0;
    std::optional<Day> to;
};

struct CauseTold {
    std::string cause;
    Day day = 0;
    bool applies = false;
};

struct Courses {
    Day today = 0;
    std::map<std::string, Daily, std::less<>> pain;  // by region; "" for the whole
    std::map<std::string, ActivityTold, std::less<>> activities;
    std::map<std::pair<std::size_t, body::Side>, std::map<std::string, FirstHold>> holds;
    std::map<std::pair<std::string, std::optional<body::Side>>, Daily> measured;
    std::map<std::string, SessionTold, std::less<>> sessions;
    std::map<std::pair<std::int64_t, std::string>, Day> workouts;  // by start and sport
    std::vector<CauseTold> causes;
    std::map<std::string, TrialTold, std::less<>> trials;
    std::optional<std::pair<std::int64_t, int>> change;
};

Courses gather(const atlas::Atlas& atlas, const journal::Journal& journal, Instant now);

// The tenderness of a muscle and side by day: the mean of that day's sessions.
Daily tenderness(const std::map<std::string, FirstHold>& holds);

// The mean ability over the activities that are still asked for, on days on which each of them had
// been rated within two weeks. With how many activities.
struct Abilities {
    Daily daily;
    int activities = 0;
};
Abilities abilities(const Courses& courses);

}  // namespace unknot::progress
