// The skin that this build's tools/skin made, for programs that carry it with them.
#pragma once

#include "engine/body/skin.h"

namespace unknot::body {

// Read once. Errors: internal, never in a build whose tests pass.
const Result<Skin>& built_in_skin();

}  // namespace unknot::body
