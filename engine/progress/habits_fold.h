// What the journal holds of causes, trials, the week and sport, folded once for the pages and the
// calendar that stand on it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/habits/interview.h"
#include "engine/habits/schedule.h"
#include "engine/habits/trial.h"
#include "engine/journal/journal.h"
#include "engine/progress/habits.h"

namespace unknot::progress {

struct TrialFold {
    std::string id, cause;
    Instant at;
    habits::Trial trial;
    bool started = false;
    std::optional<journal::TrialEnded> ended;
    Instant ended_at;
    std::vector<habits::Checked> checks;
};

struct RegionRating {
    std::string region;  // empty: of everything
    habits::Rated rated;
};

struct HabitFold {
    Day today = 0;
    std::vector<habits::Told> told;
    std::vector<TrialFold> trials;  // in the order of their start
    std::vector<RegionRating> pain;
    std::vector<RegionRating> tenderness;     // the day's holds of a region
    std::vector<std::string> regions_lately;  // treated or rated
    std::vector<std::string> muscles_lately;
    std::optional<habits::Schedule> schedule;
    std::vector<journal::WorkoutDone> sport;  // each once, in the order of their starts
};

HabitFold fold_habits(const atlas::Atlas& atlas, const journal::Journal& journal, Instant now);

TrialState state_of(const TrialFold& told, Day today);

// The trial that runs today, or null.
const TrialFold* running(const HabitFold& fold);

}  // namespace unknot::progress
