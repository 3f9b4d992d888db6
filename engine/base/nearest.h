// "Did you mean ...?": the valid name that a person most likely meant.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace unknot {

// How many single-letter slips turn one name into the other: a letter added, left out, replaced, or
// swapped with its neighbour. Letter case counts for nothing (ASCII only); other text counts by
// byte.
std::size_t slips(std::string_view one, std::string_view other);

// The valid name with the fewest slips from `given`; the first of several. Nothing when even that
// one is too far off to be worth asking about: more than one slip for each three letters, or than
// three in all. A name cut short (three letters or more) finds the one valid name it begins.
std::optional<std::string_view> nearest(std::string_view given,
                                        std::span<const std::string_view> valid);

}  // namespace unknot
