// The commands of a story that are about what brings it back; story.h lists them.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/unknot.h"
#include "stories/print.h"

namespace unknot::stories {

// What such a command works on.
struct HabitsStory {
    const atlas::Atlas& atlas;
    const journal::Journal& journal;
    Instant& now;
    std::function<void(const std::vector<journal::Draft>&)> keep;
};

// Carries the command out and gives what it prints; nothing when it is none of these. Errors:
// bad_input for one that is written wrongly.
std::optional<Result<Lines>> habits_command(HabitsStory story, std::string_view command,
                                            const std::vector<std::string>& words);

}  // namespace unknot::stories
