// JSON as text: checked once for its grammar, then walked without a tree.
//
// Reading typed values straight from the text keeps large journals fast, and what must be passed on
// untouched (numbers of any size, members we do not know) can be kept byte for byte.
#pragma once

#include <algorithm>
#include <optional>
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
    // Inline: a large journal spends its time in these two.
    void step() {
        at_ = std::min(at_ + 1, text_.size());
        skip_space();
    }
    void skip_space() {
        while (at_ < text_.size() && is_space(text_[at_])) {
            ++at_;
        }
    }
    static constexpr bool is_space(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
    std::string_view take_string();
    std::string_view take_whole();

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

// The same without a copy, for the usual literal that has no escape; nothing for any other.
std::optional<std::string_view> plain(std::string_view literal);

// What `parse` makes of the text that a string literal stands for. Errors: its own, and bad_input
// where the literal is no text.
template <class T>
Result<T> parse_text(std::string_view literal, Result<T> (*parse)(std::string_view)) {
    if (const auto text = plain(literal)) {
        return parse(*text);
    }
    const auto text = unquoted(literal);
    return text ? parse(*text) : std::unexpected(text.error());
}

}  // namespace unknot::json
