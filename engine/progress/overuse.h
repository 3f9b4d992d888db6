// Too sore too often. Internal to this folder.
#pragma once

#include <string_view>

#include "engine/progress/courses.h"
#include "engine/progress/judge.h"

namespace unknot::progress {

// Sorer than is fine, or for longer: what takes a third off the next plan.
bool was_too_sore(const atlas::Atlas& atlas, const journal::SorenessRated& rated);

// How many of the region's sessions within Judging::overuse_days were too sore afterwards.
int too_sore(const atlas::Atlas& atlas, const Courses& courses, std::string_view region);

}  // namespace unknot::progress
