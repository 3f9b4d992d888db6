// Values as numbers and words: what counts of some repeats, and how a value is written.
#pragma once

#include <span>
#include <string>

#include "engine/atlas/atlas.h"
#include "engine/base/error.h"
#include "engine/journal/kinds.h"

namespace unknot::measure {

// What counts, by the measure's rule, rounded to a tenth. REQUIRES: at least one repeat.
int counted(const atlas::Measure& measure, std::span<const int> repeats_tenths);

// "44.9°", "10.3 cm", "-4.0°"
std::string value_text(const atlas::Measure& measure, int tenths);
// "44.9 degrees", "10.3 centimetres": for speech.
std::string spoken_value(const atlas::Measure& measure, int tenths);

// "9.5" or "-4" as tenths. Errors: bad_input for anything but a number with at most one decimal, or
// one outside the measure's range.
Result<int> parse_value(const atlas::Measure& measure, std::string_view text);

// What was measured otherwise than by being led, as an event. Errors: bad_input (no value or more
// than five; a value out of range; a side where there is none or none where there is one; an
// instrument that does not give this measure).
Result<journal::Measured> typed(const atlas::Atlas& atlas, const atlas::Measure& measure,
                                std::optional<body::Side> side, journal::MeasuredBy by,
                                std::span<const int> repeats_tenths);

// True when an event of an imported journal can be believed: a known measure, values in range.
bool is_sound(const atlas::Atlas& atlas, const journal::Measured& measured);

}  // namespace unknot::measure
