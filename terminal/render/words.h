// Plain words for the atlas's short ones.
#pragma once

#include <string>
#include <string_view>

#include "engine/atlas/atlas.h"
#include "engine/plan/plan.h"
#include "terminal/render/style.h"

namespace unknot::render {

std::string_view words(atlas::Grade grade);        // "systematic review"
std::string_view words(atlas::Standing standing);  // "supports this"
std::string_view words(atlas::Level level);        // "see a clinician first"
std::string_view words(atlas::Moment moment);      // "before a workout"
std::string_view words(atlas::Tool tool);          // "firm ball"
std::string_view words(body::Side side);           // "left"

// The colour that goes with a level; the word says the same.
Ink ink_of(atlas::Level level);

// "Pressing makes ... (systematic review; supports this; read 2026-11-20)"
std::string sentence(const atlas::Evidence& evidence);

// The name of the move or stretch with this id; empty for any other.
std::string_view move_name(std::string_view id);

// "Firm ball. Roll 45 s; then 2 spots, ..." or how long a stretch is held; empty for other steps.
std::string dose(const plan::Step& step);

// "8 min", "45 s", "1 min 30 s"
std::string duration(std::int64_t seconds);

// "4.5" of tenths; "-" of nothing
std::string tenths(const std::optional<int>& value);

}  // namespace unknot::render
