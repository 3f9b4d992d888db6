#include "engine/base/json_slices.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

#include <fmt/format.h>
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/parse.hpp>

namespace unknot::json {
namespace {

// Accepts every token: the parser is used for its grammar alone.
struct Checker {
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);
    using Code = boost::json::error_code;
    using Text = boost::json::string_view;

    bool on_document_begin(Code&) { return true; }
    bool on_document_end(Code&) { return true; }
    bool on_object_begin(Code&) { return true; }
    bool on_object_end(std::size_t, Code&) { return true; }
    bool on_array_begin(Code&) { return true; }
    bool on_array_end(std::size_t, Code&) { return true; }
    bool on_key_part(Text, std::size_t, Code&) { return true; }
    bool on_key(Text, std::size_t, Code&) { return true; }
    bool on_string_part(Text, std::size_t, Code&) { return true; }
    bool on_string(Text, std::size_t, Code&) { return true; }
    bool on_number_part(Text, Code&) { return true; }
    bool on_int64(std::int64_t, Text, Code&) { return true; }
    bool on_uint64(std::uint64_t, Text, Code&) { return true; }
    bool on_double(double, Text, Code&) { return true; }
    bool on_bool(bool, Code&) { return true; }
    bool on_null(Code&) { return true; }
    bool on_comment_part(Text, Code&) { return true; }
    bool on_comment(Text, Code&) { return true; }
};

std::string place_of(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t newline = before.rfind('\n');
    const std::size_t column =
        newline == std::string_view::npos ? before.size() : before.size() - newline - 1;
    return fmt::format("line {}, column {}", line, column + 1);
}

// How many bytes come before the first quote or backslash; a text without one may give up to seven
// less. Looks at eight bytes at a time, since half the time of reading a large journal goes into
// strings: a byte of `word ^ pattern` is zero where the word has the byte, and the classic test for
// a zero byte finds the lowest (Hacker's Delight, 6-1).
std::size_t plain_prefix(std::string_view text) {
    static_assert(std::endian::native == std::endian::little);
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t highs = 0x8080808080808080;
    const auto zeros = [](std::uint64_t x) { return (x - ones) & ~x & highs; };
    std::size_t at = 0;
    for (std::uint64_t word = 0; at + sizeof word <= text.size(); at += sizeof word) {
        std::memcpy(&word, text.data() + at, sizeof word);
        const std::uint64_t found = zeros(word ^ (ones * '"')) | zeros(word ^ (ones * '\\'));
        if (found != 0) {
            return at + static_cast<std::size_t>(std::countr_zero(found)) / 8;
        }
    }
    return at;
}

}  // namespace

Result<void> check(std::string_view text) {
    boost::json::parse_options options;
    options.max_depth = 64;
    boost::json::basic_parser<Checker> parser(options);
    boost::json::error_code error;
    const std::size_t used = parser.write_some(false, text.data(), text.size(), error);
    if (!error && used < text.size()) {
        error = boost::json::error::extra_data;
    }
    // An empty text is no value, though no byte of it is wrong.
    if (!error && text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        error = boost::json::error::incomplete;
    }
    if (error) {
        return fail(
            ErrorCode::bad_input,
            fmt::format("{}: this is not JSON ({}).", place_of(text, used), error.message()),
            "Check that the whole of it was copied and not changed.");
    }
    return {};
}

std::string_view Cursor::kind_name() const {
    switch (peek()) {
        case 'n':
            return "null";
        case 't':
        case 'f':
            return "true or false";
        case '"':
            return "text";
        case '[':
            return "a list";
        case '{':
            return "an object";
        case '\0':
            return "nothing";
        default:
            return Cursor(*this).take_value().find_first_of(".eE") == std::string_view::npos
                       ? "a whole number"
                       : "a number that is not whole";
    }
}

// The literal under the cursor, quotes included.
std::string_view Cursor::take_string() {
    const std::size_t from = at_++;
    at_ += plain_prefix(text_.substr(at_));
    while (at_ < text_.size() && text_[at_] != '"') {
        at_ += text_[at_] == '\\' ? 2U : 1U;
    }
    at_ = std::min(at_ + 1, text_.size());
    return text_.substr(from, at_ - from);
}

// The object or list under the cursor. Only brackets and quotes matter in it.
std::string_view Cursor::take_whole() {
    const std::size_t from = at_;
    int depth = 0;
    while (at_ < text_.size()) {
        const char c = text_[at_];
        if (c == '"') {
            take_string();
            continue;
        }
        ++at_;
        if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth <= 0) {
            break;
        }
    }
    return text_.substr(from, at_ - from);
}

bool Cursor::next_member(std::string_view& key) {
    if (peek() == ',') {
        step();
    }
    if (peek() != '"') {  // the object's end
        step();
        return false;
    }
    const std::string_view literal = take_string();
    key = literal.size() < 2 ? literal : literal.substr(1, literal.size() - 2);
    skip_space();
    step();  // :
    return true;
}

bool Cursor::next_element() {
    if (peek() == ',') {
        step();
    }
    if (peek() == ']' || peek() == '\0') {
        step();
        return false;
    }
    return true;
}

std::string_view Cursor::take_value() {
    const char first = peek();
    std::string_view value;
    if (first == '"') {
        value = take_string();
    } else if (first == '{' || first == '[') {
        value = take_whole();
    } else {
        const std::size_t from = at_;
        while (at_ < text_.size() && text_[at_] != ',' && text_[at_] != '}' && text_[at_] != ']' &&
               !is_space(text_[at_])) {
            ++at_;
        }
        value = text_.substr(from, at_ - from);
    }
    skip_space();
    return value;
}

Result<std::vector<Slice>> slices(std::string_view text) {
    if (const auto ok = check(text); !ok) {
        return std::unexpected(ok.error());
    }
    Cursor cursor(text);
    if (cursor.peek() != '{') {
        return fail(ErrorCode::bad_input, "this is JSON but not an object.",
                    "Check that the whole of it was copied and not changed.");
    }
    std::vector<Slice> members;
    members.reserve(8);
    cursor.enter();
    for (std::string_view key; cursor.next_member(key);) {
        members.push_back({key, cursor.take_value()});
    }
    return members;
}

std::optional<std::string_view> plain(std::string_view literal) {
    if (literal.size() >= 2 && literal.front() == '"' && literal.back() == '"' &&
        literal.find('\\') == std::string_view::npos) {
        return literal.substr(1, literal.size() - 2);
    }
    return std::nullopt;
}

Result<std::string> unquoted(std::string_view literal) {
    if (const auto text = plain(literal)) {
        return std::string(*text);
    }
    boost::json::error_code error;
    const auto value =
        boost::json::parse(boost::json::string_view(literal.data(), literal.size()), error);
    const auto* text = error ? nullptr : value.if_string();
    if (text == nullptr) {
        return fail(ErrorCode::bad_input, "expected text.", "Write it in double quotes.");
    }
    return std::string(text->data(), text->size());
}

}  // namespace unknot::json
