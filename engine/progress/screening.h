// Screening with a memory: what is answered now counts together with what the journal still holds.
// The one rule for every face, so that a verdict shown and the plan made after it rest on the same
// answers.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/base/error.h"
#include "engine/journal/journal.h"
#include "engine/safety/finder.h"
#include "engine/safety/safety.h"

namespace unknot::progress {

// The questions for these regions, with the journal's answers that are still valid. Errors: those
// of safety::questions.
Result<std::vector<safety::Ask>> questions(const atlas::Atlas& atlas,
                                           const journal::Journal& journal,
                                           std::span<const std::string> regions, Instant now);

// The verdict on the journal's answers and `fresh` ones together. Of several answers to one
// question the latest counts, wherever it comes from; of two given at the same time the fresh one.
// Errors: those of safety::screen.
Result<safety::Screening> screen(const atlas::Atlas& atlas, const journal::Journal& journal,
                                 std::span<const std::string> regions, const safety::Answers& fresh,
                                 Instant now);

// What to write down of a screening: the fresh answers, and what came of it.
journal::Draft screened(const atlas::Atlas& atlas, std::span<const std::string> regions,
                        safety::Answers fresh, const safety::Verdict& verdict);

// The clearance that the journal's answers give now. Errors: those of safety::clear.
Result<safety::Clearance> clear(const atlas::Atlas& atlas, const journal::Journal& journal,
                                std::span<const std::string> regions, Instant now);

// What the journal's answers allow to press now, for a check.
std::vector<culprits::MayPress> pressable(const atlas::Atlas& atlas,
                                          const journal::Journal& journal, Instant now);

}  // namespace unknot::progress
