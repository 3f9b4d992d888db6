// Small things about text that several stages need.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace unknot {

using Placeholder = std::pair<std::string_view, std::string_view>;

// "Roll the {side} {part}" with {{"side", "left"}, ...}. A name without a value stays as written.
std::string fill(std::string_view pattern, std::initializer_list<Placeholder> values);

// ASCII letters to lower case; everything else untouched.
std::string lower(std::string_view text);

// The first letter made upper case (ASCII).
std::string capitalised(std::string_view text);

// What neither XML nor a file for people can hold (control characters but for line breaks and tabs,
// bytes that are not UTF-8) becomes U+FFFD.
std::string cleaned(std::string_view text);

// Text as XML or HTML content or in a quoted attribute: cleaned, and markup becomes references.
std::string escaped_markup(std::string_view text);

// Without white space at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace unknot
