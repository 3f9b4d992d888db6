#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "tools/contentc/load.h"

namespace unknot::contentc {

namespace {

Place place_of_key(const toml::key& key, const std::string& file) {
    const auto begin = key.source().begin;
    return {file, std::max(1U, static_cast<unsigned>(begin.line)),
            std::max(1U, static_cast<unsigned>(begin.column))};
}

void load_level(const toml::table& table, const std::string& prefix, const std::string& file,
                Loading loading) {
    for (const auto& [key, node] : table) {
        const Place at = place_of_key(key, file);
        const auto full =
            prefix.empty() ? std::string(key.str()) : fmt::format("{}.{}", prefix, key.str());
        if (!is_snake_case(key.str())) {
            loading.report.add(
                at, fmt::format("'{}' is no key: write lower_case_with_underscores", key.str()));
        } else if (const auto* inner = node.as_table()) {
            load_level(*inner, full, file, loading);
        } else if (!node.is_string()) {
            loading.report.add(place_of(node, file), fmt::format("'{}' must be a text", full));
        } else if (prefix.empty()) {
            loading.report.add(at, fmt::format("'{}' must stand in a table, like [session]", full));
        } else {
            const Text text = {node.as_string()->get(), place_of(node, file)};
            take_human_text(text, "words." + full, Braces::placeholders, loading);
            loading.content.words.emplace(full, text);
        }
    }
}

}  // namespace

void load_words(const toml::table& table, const std::string& file, Loading loading) {
    load_level(table, "", file, loading);
    // In C++ a dot becomes an underscore, so that two keys may meet.
    std::map<std::string, std::string> taken;
    for (const auto& [key, text] : loading.content.words) {
        std::string name = key;
        std::ranges::replace(name, '.', '_');
        const auto [first, is_new] = taken.emplace(std::move(name), key);
        if (!is_new) {
            loading.report.add(text.at, fmt::format("the keys '{}' and '{}' are the same in code",
                                                    first->second, key));
        }
    }
}

}  // namespace unknot::contentc
