#include "tools/contentc/write.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace unknot::contentc {

std::string literal(std::string_view text) {
    std::string out = "\"";
    char last = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\' || (c == '?' && last == '?')) {
            out += '\\';  // the question mark so that no trigraph arises
            out += c;
        } else if (byte < 0x20 || byte == 0x7F) {
            out += fmt::format("\\{:03o}", byte);  // unlike \x, ends after three digits
        } else {
            out += c;
        }
        last = c;
    }
    return out + '"';
}

std::string words_header(const Content& content) {
    std::string words;
    for (const auto& [key, text] : content.words) {
        std::string name = key;
        std::ranges::replace(name, '.', '_');
        words += fmt::format("    {},\n", name);
    }
    return fmt::format(
        R"(// Written by contentc from content/words/en.toml. Do not edit.
#pragma once

#include <cstddef>
#include <cstdint>

namespace unknot::atlas {{

// A sentence that the engine says, by its key: `session.hold` is Word::session_hold.
enum class Word : std::uint16_t {{
{}}};

inline constexpr std::size_t word_count = {};

}}  // namespace unknot::atlas
)",
        words, content.words.size());
}

std::string keys_and_texts(const Content& content) {
    std::vector<std::pair<std::string_view, std::string_view>> lines;
    for (const auto& [key, text] : content.human_texts) {
        lines.emplace_back(key, text);
    }
    std::ranges::sort(lines);
    std::string out;
    for (const auto& [key, text] : lines) {
        out += fmt::format("{}\t{}\n", key, text);
    }
    return out;
}

}  // namespace unknot::contentc
