// The journal's events, decoded and sorted by what they tell. Internal to this folder.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/progress/progress.h"

namespace unknot::progress {

// A foreign journal may hold any number of seconds: sums stop growing instead of overflowing.
void add_to(int& sum, int seconds);

// A sum of ratings, for means in whole tenths.
struct Mean {
    int count = 0;
    int before = 0, after = 0;

    void add(const Mean& other);
    std::optional<int> before_tenths() const;
    std::optional<int> after_tenths() const;
};

struct SessionFold {
    std::string session;
    Instant at;
    bool started = false;  // its start is in the journal
    std::vector<std::string> regions;
    atlas::Moment moment = atlas::Moment::rest_day;
    std::optional<journal::SessionEnded> ended;
    int pressed_seconds = 0, stretched_seconds = 0, holds = 0;
    Mean tenderness;
    std::optional<journal::SorenessRated> soreness;
};

struct MuscleFold {
    std::optional<Instant> last_treated;
    // Rolled and held. Of a step without an end (the page was closed) the holds that were written
    // down count; the roll before them and a hold that was going on are not in the journal.
    int pressed_today = 0, pressed_week = 0, stretched_today = 0, stretched_week = 0;
    std::optional<int> before, after;
};

struct DrawnOn {
    Instant at;
    std::string drawing;
};

struct Fold {
    Day today = 0;
    std::vector<SessionFold> sessions;      // in the order of their start
    std::vector<MuscleFold> muscles;        // by 2 * index in the atlas + side
    std::vector<safety::Answered> answers;  // the latest to each question
    std::vector<DrawnOn> drawings;          // in the order of their time
};

Fold fold(const atlas::Atlas& atlas, const journal::Journal& journal, Instant now);

// The latest session that pressed this region, if any.
const SessionFold* latest_session(const Fold& fold, std::string_view region);

}  // namespace unknot::progress
