// What the commands of a story work on.
#pragma once

#include <functional>
#include <vector>

#include "engine/unknot.h"

namespace unknot::stories {

struct Stage {
    const atlas::Atlas& atlas;
    const journal::Journal& journal;
    Instant& now;
    std::function<void(const std::vector<journal::Draft>&)> keep;
};

}  // namespace unknot::stories
