// The command of a story that lives and rates weeks of a simulated person; story.h lists what it
// can be told.
#pragma once

#include <string>
#include <string_view>

#include "stories/stage.h"

namespace unknot::stories {

// Gives the latest session, empty when there was none. Errors: bad_input for what it does not know.
Result<std::string> live_weeks(Stage stage, std::string_view text);

}  // namespace unknot::stories
