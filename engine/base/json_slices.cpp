#include "engine/base/json_slices.h"

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/parse.hpp>
#include <fmt/format.h>

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

constexpr bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Walks a text that is known to be well-formed.
class Walker {
  public:
    explicit Walker(std::string_view text) : text_(text) {}

    char here() const { return text_[at_]; }
    void step() { ++at_; }
    void skip_space() {
        while (at_ < text_.size() && is_space(text_[at_])) {
            ++at_;
        }
    }
    // The literal under the cursor, quotes included.
    std::string_view take_string() {
        const std::size_t from = at_++;
        while (text_[at_] != '"') {
            at_ += text_[at_] == '\\' ? 2U : 1U;
        }
        ++at_;
        return text_.substr(from, at_ - from);
    }
    std::string_view take_value() {
        const std::size_t from = at_;
        int depth = 0;
        do {
            const char c = text_[at_];
            if (c == '"') {
                take_string();
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            ++at_;
        } while (depth > 0 || !ends_value());
        return text_.substr(from, at_ - from);
    }

  private:
    bool ends_value() const {
        const char c = text_[at_];
        return c == ',' || c == '}' || c == ']' || is_space(c);
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace

Result<std::vector<Slice>> slices(std::string_view text) {
    boost::json::parse_options options;
    options.max_depth = 64;
    boost::json::basic_parser<Checker> parser(options);
    boost::json::error_code error;
    const std::size_t used = parser.write_some(false, text.data(), text.size(), error);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (error || used < text.size() || first == std::string_view::npos) {
        return fail(ErrorCode::bad_input,
                    fmt::format("this is not JSON from byte {} on", std::min(used, text.size()) + 1),
                    "Leave this line out, or copy it again from where it came.");
    }
    if (text[first] != '{') {
        return fail(ErrorCode::bad_input, "this is JSON but not an object",
                    "Leave this line out, or copy it again from where it came.");
    }
    std::vector<Slice> members;
    Walker walker(text);
    walker.skip_space();
    do {
        walker.step();  // { or ,
        walker.skip_space();
        if (walker.here() == '}') {
            break;
        }
        const std::string_view key = walker.take_string();
        walker.skip_space();
        walker.step();  // :
        walker.skip_space();
        members.push_back({key.substr(1, key.size() - 2), walker.take_value()});
        walker.skip_space();
    } while (walker.here() == ',');
    return members;
}

Result<std::string> unquoted(std::string_view literal) {
    if (literal.size() >= 2 && literal.front() == '"' && literal.back() == '"' &&
        literal.find('\\') == std::string_view::npos) {
        return std::string(literal.substr(1, literal.size() - 2));
    }
    boost::json::error_code error;
    const auto value = boost::json::parse(boost::json::string_view(literal.data(), literal.size()), error);
    const auto* text = error ? nullptr : value.if_string();
    if (text == nullptr) {
        return fail(ErrorCode::bad_input, "expected text", "Write it in double quotes.");
    }
    return std::string(text->data(), text->size());
}

}  // namespace unknot::json
