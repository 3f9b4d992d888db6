// What an effect of an answer reaches. Internal to this folder.
#pragma once

#include <string>

#include "engine/safety/safety.h"

namespace unknot::safety {

// True for an effect that takes away single muscles, positions, moves or stretches.
bool is_narrow(const atlas::Effect& effect);

bool touches(const atlas::Effect& effect, const atlas::Region& region);

// What a narrow effect takes away, in words, as far as it concerns the region; else empty.
std::string affected(const atlas::Atlas& atlas, const atlas::Effect& effect,
                     const atlas::Region& region);

}  // namespace unknot::safety
