#include "stories/words.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace unknot::stories {

std::vector<std::string> words_of(std::string_view text, char separator) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        if (end > 0) {
            words.emplace_back(text.substr(0, end));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

Result<int> number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        return fail(ErrorCode::bad_input, fmt::format("\"{}\" is no whole number.", text),
                    "Write digits.");
    }
    return value;
}

}  // namespace unknot::stories
