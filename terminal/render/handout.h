// A plan on paper: a drawing for each step, when to stop, and a log to fill in. Two pages of A4 for
// a plan of up to six moves and stretches, three for longer ones.
#pragma once

#include <string>

#include "engine/body/skin.h"
#include "engine/plan/plan.h"

namespace unknot::render {

// A whole HTML file without scripts or anything from elsewhere. Errors: internal, where a step has
// no pose, never in a build whose tests pass.
Result<std::string> handout(const plan::Plan& plan, const body::Skin& skin);

}  // namespace unknot::render
