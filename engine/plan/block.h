// One muscle on its way into a plan: what will be done with it, before it is written down as steps.
// Internal to this folder.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/plan/dosing.h"

namespace unknot::plan {

struct Block {
    const atlas::Muscle* muscle = nullptr;
    bool gentle = false;
    const atlas::Move* move = nullptr;  // null: it is not pressed
    atlas::Tool tool = atlas::Tool::hands;
    const atlas::Stretch* stretch = nullptr;  // null: it is not stretched
    // By side, in the order in which they are done.
    std::vector<std::pair<body::Side, PressDose>> presses;
    std::vector<std::pair<body::Side, StretchDose>> stretches;
    int pressed_this_week = 0;  // seconds, on all sides that are wanted

    bool empty() const { return presses.empty() && stretches.empty(); }
    int about_seconds() const;
};

// "Right calf: big calf muscle (gastrocnemius)"
std::string title(const atlas::Atlas& atlas, const atlas::Muscle& muscle, body::Side side);

// What goes into a plan and what does not, while it is being made.
struct Outline {
    std::vector<Block> blocks;  // in the order in which they are treated
    std::vector<LeftOut> left_out;
    std::vector<std::string> notes;
    bool gentle = false;  // a region may be treated gently only, so the session is a short one

    void leave_out(std::string what, std::string_view why) {
        left_out.push_back({std::move(what), std::string(why)});
    }
};

}  // namespace unknot::plan
