// Which questions are asked, and which answers still count. Internal to this folder.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/safety/safety.h"

namespace unknot::safety {

// The regions with these ids, each once. Errors: not_found (with the nearest one), bad_input
// (none).
Result<std::vector<const atlas::Region*>> wanted(const atlas::Atlas& atlas,
                                                 std::span<const std::string> ids);

// Whether the question matters for any of these regions.
bool is_asked(const atlas::Question& question, const std::vector<const atlas::Region*>& regions);

// From this time on the answer counts as unanswered.
std::int64_t expires_ms(const atlas::Question& question, const Answered& answered);

// The latest answer to this question that is still valid now. An answer that this question does
// not offer counts as "not sure".
std::optional<Answered> valid_answer(const atlas::Question& question, const Answers& answers,
                                     Instant now);

}  // namespace unknot::safety
