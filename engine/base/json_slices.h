// JSON as text: checked once for its grammar, then walked without a tree.
//
// Reading typed values straight from the text keeps large journals fast, and what must be passed on
// untouched (numbers of any size, members we do not know) can be kept byte for byte.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/error.h"

namespace unknot::json {

// Whether `text` is one JSON value: strict RFC 8259 and UTF-8, at most 64 levels deep. Errors:
// bad_input, with the place as "line L, column C".
Result<void> check(std::string_view text);

// Walks over a text that check() has passed. On any other text it stays within bounds and comes to
// an end, but what it gives is meaningless.
class Cursor {
  public:
    explicit Cursor(std::string_view text) : text_(text) { skip_space(); }

    // The first byte of the value under the cursor; 0 at the end.
    char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    // "text", "a list", "a whole number", ...: for messages.
    std::string_view kind_name() const;

    // Steps into the object or list under the cursor.
    void enter() { step(); }
    // Moves to the value of the next member and gives its key as written, without quotes; false
    // behind the object's end. The value must be taken before the next call.
    bool next_member(std::string_view& key);
    // Moves to the next element; false behind the list's end.
    bool next_element();

    // The value under the cursor as written; moves behind it.
    std::string_view take_value();

  private:
    void step();
    void skip_space();
    std::string_view take_string();
    bool is_escaped(std::size_t first, std::size_t at) const;

    std::string_view text_;
    std::size_t at_ = 0;
};

struct Slice {
    std::string_view key;    // as written, without its quotes (escapes and all)
    std::string_view value;  // as written, without white space around it
};

// Checks that `text` is one JSON object and cuts it into its members. The slices point into `text`.
// Errors: bad_input.
Result<std::vector<Slice>> slices(std::string_view text);

// The text that a JSON string literal, quotes included, stands for. Errors: bad_input.
Result<std::string> unquoted(std::string_view literal);

}  // namespace unknot::json
