// The members of a JSON object as they were written, byte for byte: for what must be passed on
// untouched. Reading numbers and text into values and writing them again would change them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/error.h"

namespace unknot::json {

struct Slice {
    std::string_view key;    // as written, without its quotes (escapes and all)
    std::string_view value;  // as written, without white space around it
};

// Checks that `text` is one JSON object (strict RFC 8259, UTF-8, at most 64 levels) and cuts it into
// its members. The slices point into `text`. Errors: bad_input, saying at which byte.
Result<std::vector<Slice>> slices(std::string_view text);

// The text that a JSON string literal, quotes included, stands for. Errors: bad_input.
Result<std::string> unquoted(std::string_view literal);

}  // namespace unknot::json
