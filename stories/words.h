// What the lines of a story are made of.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/error.h"

namespace unknot::stories {

// The parts between separators; empty ones are none.
std::vector<std::string> words_of(std::string_view text, char separator = ' ');

// A whole number. Errors: bad_input.
Result<int> number(std::string_view text);

}  // namespace unknot::stories
