// What was quiet and came back, and what the days before it were like. Internal to this folder.
#pragma once

#include <vector>

#include "engine/progress/courses.h"
#include "engine/progress/judge.h"

namespace unknot::progress {

std::vector<CameBack> came_back(const atlas::Atlas& atlas, const Courses& courses);

}  // namespace unknot::progress
