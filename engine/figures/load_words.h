// How hard somebody leans on the ball, said as one would say it.
#pragma once

#include <string>

#include "engine/body/poses.h"

namespace unknot::figures {

// "About a fifth to a third of your weight rests on the ball. To lighten: put more on your hands."
std::string load_words(const body::PoseInfo& pose, const body::LoadRange& load);

}  // namespace unknot::figures
