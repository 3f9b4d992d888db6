// Everything that is drawn, on one page to look at: each pose from two sides, each muscle, the
// zones.
#pragma once

#include <string>

#include "engine/base/error.h"
#include "engine/body/skin.h"

namespace unknot::pictures {

// An HTML file by itself. Errors: internal where a pose cannot be drawn.
Result<std::string> contact_sheet(const body::Skin& skin);

}  // namespace unknot::pictures
