// The numeric rating scale of pain, tenderness and ability: whole numbers, 0 to 10.
#pragma once

#include <optional>

namespace unknot {

constexpr int highest_rating = 10;

constexpr bool is_rating(int value) {
    return value >= 0 && value <= highest_rating;
}

// A rating as it counts: nothing for a number that the scale does not have.
constexpr std::optional<int> counted_rating(std::optional<int> told) {
    return told && is_rating(*told) ? told : std::nullopt;
}

}  // namespace unknot
