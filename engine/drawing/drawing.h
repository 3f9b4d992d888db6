// Where it hurts: zones of the body, marked by words (painting comes through the same marks).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/base/error.h"
#include "engine/base/json.h"

namespace unknot::drawing {

// One marked zone. Without a side it is meant on both, or the side was not said. A painting also
// says how bad it is and how much of the zone's skin is painted; words do not.
struct Mark {
    std::string zone;
    std::optional<body::Side> side{};
    std::optional<int> intensity{};         // 0 to 10
    std::optional<int> coverage_percent{};  // 1 to 100

    friend bool operator==(const Mark&, const Mark&) = default;
};
BOOST_DESCRIBE_STRUCT(Mark, (), (zone, side, intensity, coverage_percent))

// What was understood of a sentence, so that it can be shown and corrected.
struct Drawing {
    std::vector<Mark> marks;           // in the order of the atlas's zones
    std::vector<std::string> unknown;  // words that mean nothing here, as typed
};
BOOST_DESCRIBE_STRUCT(Drawing, (), (marks, unknown))

// Reads "back of my right calf", or a drawing's notation (notation.h). Longer phrases win
// over shorter ones; misspellings of one letter or two are forgiven; unknown words are listed, not
// guessed. Errors: bad_input when nothing was understood (with the nearest phrase we know) or the
// words are longer than 500 bytes.
Result<Drawing> parse(const atlas::Atlas& atlas, std::string_view text);

}  // namespace unknot::drawing
