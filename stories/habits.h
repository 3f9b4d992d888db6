// The commands of a story that are about what brings it back; story.h lists them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stories/print.h"
#include "stories/stage.h"

namespace unknot::stories {

// Carries the command out and gives what it prints; nothing when it is none of these. Errors:
// bad_input for one that is written wrongly.
std::optional<Result<Lines>> habits_command(Stage stage, std::string_view command,
                                            const std::vector<std::string>& words);

}  // namespace unknot::stories
