#include "tools/contentc/text_rules.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include <fmt/format.h>

namespace unknot::contentc {

namespace {

constexpr std::size_t most_words_in_a_cue = 7;
constexpr std::size_t most_words_in_a_brief = 12;

struct BannedWording {
    std::string_view words;  // lower case; matched as whole words
    std::string_view instead;
};

// Unknot says what is likely and never diagnoses, speaks to one person, and promises nothing.
constexpr auto banned = std::to_array<BannedWording>({
    {"you have a trigger point", "say what is likely and show why"},
    {"you have trigger points", "say what is likely and show why"},
    {"you have a knot", "say what is likely and show why"},
    {"you have knots", "say what is likely and show why"},
    {"patient", "say 'you' or 'people'"},
    {"patients", "say 'you' or 'people'"},
    {"simply", "leave it out: it may not be simple for the reader"},
    {"cure", "say what may ease, and how sure that is"},
    {"cures", "say what may ease, and how sure that is"},
});

bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Bytes of other scripts count as letters.
bool is_letter(char c) {
    return is_lower(c) || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string lower_case(std::string_view text) {
    std::string lowered(text);
    for (char& c : lowered) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return lowered;
}

bool contains_words(std::string_view text, std::string_view words) {
    for (auto at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        const bool starts_word = at == 0 || !is_letter(text[at - 1]);
        const bool ends_word = end == text.size() || !is_letter(text[end]);
        if (starts_word && ends_word) {
            return true;
        }
    }
    return false;
}

bool has_control_character(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        // U+0080 to U+009F are the second set, two bytes long in UTF-8.
        const bool second_set =
            byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        if (byte < 0x20 || byte == 0x7F || second_set) {
            return true;
        }
    }
    return false;
}

bool braces_are_placeholders(std::string_view text) {
    while (true) {
        const auto open = text.find_first_of("{}");
        if (open == std::string_view::npos) {
            return true;
        }
        const auto close = text.find_first_of("{}", open + 1);
        if (text[open] != '{' || close == std::string_view::npos || text[close] != '}' ||
            !is_snake_case(text.substr(open + 1, close - open - 1))) {
            return false;
        }
        text.remove_prefix(close + 1);
    }
}

}  // namespace

bool is_snake_case(std::string_view name) {
    if (name.empty() || !is_lower(name.front()) || name.back() == '_' ||
        name.find("__") != std::string_view::npos) {
        return false;
    }
    return std::ranges::all_of(name, [](char c) { return is_lower(c) || is_digit(c) || c == '_'; });
}

std::vector<std::string> problems_of_quote(std::string_view text) {
    std::vector<std::string> problems;
    if (std::ranges::all_of(text, is_space)) {
        return {"empty text"};
    }
    if (is_space(text.front()) || is_space(text.back())) {
        problems.push_back("text begins or ends with white space");
    }
    if (has_control_character(text)) {
        problems.push_back("text has a line break or another control character in it");
    }
    return problems;
}

std::vector<std::string> problems_of_text(std::string_view text, Braces braces) {
    std::vector<std::string> problems = problems_of_quote(text);
    if (braces == Braces::none && text.find_first_of("{}") != std::string_view::npos) {
        problems.push_back("braces: only words/ has placeholders");
    }
    if (braces == Braces::placeholders && !braces_are_placeholders(text)) {
        problems.push_back("malformed placeholder: write '{name}', in lower case");
    }
    const std::string lowered = lower_case(text);
    for (const auto& [words, instead] : banned) {
        if (contains_words(lowered, words)) {
            problems.push_back(fmt::format("'{}' is not our wording: {}", words, instead));
        }
    }
    return problems;
}

std::optional<std::string> problem_of_pattern(std::string_view text) {
    char last = ' ';
    for (const char c : text) {
        const bool parts = c == ' ' || c == '|';
        if (!is_lower(c) && !is_digit(c) && c != '\'' && (!parts || last == ' ' || last == '|')) {
            return "a pattern is lower case words, parted by one space, with '|' between "
                   "alternatives";
        }
        last = c;
    }
    if (last == ' ' || last == '|') {
        return "a pattern ends with a word";
    }
    return std::nullopt;
}

namespace {

std::size_t words_in(std::string_view text) {
    std::size_t words = 0;
    bool inside = false;  // a dash on its own is no word
    for (const char c : text) {
        if (is_space(c)) {
            inside = false;
        } else if (!inside && (is_letter(c) || is_digit(c))) {
            inside = true;
            ++words;
        }
    }
    return words;
}

}  // namespace

std::optional<std::string> problem_of_cue(std::string_view text) {
    const std::size_t words = words_in(text);
    if (words <= most_words_in_a_cue) {
        return std::nullopt;
    }
    return fmt::format("a spoken cue has at most seven words; this has {}", words);
}

std::optional<std::string> problem_of_brief(std::string_view text) {
    const std::size_t words = words_in(text);
    if (words > most_words_in_a_brief) {
        return fmt::format("a line of a list has at most twelve words; this has {}", words);
    }
    if (text.ends_with('.') || text.ends_with('?')) {
        return "a line of a list ends without a full stop or a question mark";
    }
    return std::nullopt;
}

}  // namespace unknot::contentc
