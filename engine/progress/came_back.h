// What was quiet and came back, what the days before it were like, and what several returns share.
// Internal to this folder.
#pragma once

#include <string>
#include <vector>

#include "engine/progress/courses.h"
#include "engine/progress/judge.h"

namespace unknot::progress {

struct Returns {
    std::vector<CameBack> came_back;
    std::vector<SharedBefore> shared;
    std::string note;
};

Returns came_back(const atlas::Atlas& atlas, const Courses& courses);

}  // namespace unknot::progress
