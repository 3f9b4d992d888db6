#include "tools/contentc/reader.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "engine/base/nearest.h"

namespace unknot::contentc {

namespace {

// Only slips far outside any bound need refusing before the value is narrowed to an int.
constexpr std::int64_t int_limit = 1'000'000'000;

std::string_view described(const toml::node& node) {
    switch (node.type()) {
        case toml::node_type::table:
            return "a table";
        case toml::node_type::array:
            return "a list";
        case toml::node_type::string:
            return "a text";
        case toml::node_type::integer:
            return "a whole number";
        case toml::node_type::floating_point:
            return "a number with a decimal point";
        case toml::node_type::boolean:
            return "true or false";
        case toml::node_type::date:
            return "a date";
        case toml::node_type::time:
            return "a time";
        case toml::node_type::date_time:
            return "a date with a time";
        default:
            return "nothing";
    }
}

std::string key_part(const toml::table& table, std::size_t number) {
    for (const std::string_view field : {"id", "tool"}) {
        const auto* name = table.get(field);
        if (name != nullptr && name->is_string()) {
            return name->as_string()->get();
        }
    }
    return fmt::format("{}", number);
}

}  // namespace

Place place_of(const toml::node& node, const std::string& file) {
    const auto begin = node.source().begin;
    return {file, std::max(1U, static_cast<unsigned>(begin.line)),
            std::max(1U, static_cast<unsigned>(begin.column))};
}

void take_human_text(const Text& text, std::string key, Braces braces, Loading loading) {
    for (std::string& problem : problems_of_text(text.value, braces)) {
        loading.report.add(text.at, std::move(problem));
    }
    loading.content.human_texts.push_back({std::move(key), text.value});
}

Reader::Reader(const toml::table& table, Place at, std::string key, Loading loading)
    : table_(table), at_(std::move(at)), key_(std::move(key)), loading_(loading) {}

Reader::~Reader() {
    const std::vector<std::string_view> valid(asked_.begin(), asked_.end());
    for (const auto& [key, node] : table_) {
        if (std::ranges::find(asked_, key.str()) != asked_.end()) {
            continue;
        }
        const auto begin = key.source().begin;
        const Place at = {at_.file, std::max(1U, static_cast<unsigned>(begin.line)),
                          std::max(1U, static_cast<unsigned>(begin.column))};
        report().add_unknown(at, fmt::format("unknown field '{}'", key.str()), key.str(), valid);
        // A mistyped name is one slip, not also a missing field.
        if (const auto meant = nearest(key.str(), valid)) {
            std::erase(missing_, *meant);
        }
    }
    for (const std::string& field : missing_) {
        report().add(at_, fmt::format("missing field '{}'", field));
    }
}

const toml::node* Reader::find(std::string_view field, Need need) {
    asked_.emplace_back(field);
    const toml::node* node = table_.get(field);
    if (node == nullptr && need == Need::required) {
        missing_.emplace_back(field);
    }
    return node;
}

void Reader::wrong_type(std::string_view field, const toml::node& node, std::string_view expected) {
    report().add(place(node),
                 fmt::format("'{}' must be {}, not {}", field, expected, described(node)));
}

bool Reader::string_at(std::string_view field, const toml::node& node, std::string_view expected,
                       Text& into) {
    into.at = place(node);
    if (!node.is_string()) {
        wrong_type(field, node, expected);
        return false;
    }
    into.value = node.as_string()->get();
    return true;
}

Text Reader::text(std::string_view field, Need need) {
    Text text{{}, at_};
    const auto* node = find(field, need);
    if (node != nullptr && string_at(field, *node, "a text", text)) {
        take_human_text(text, fmt::format("{}.{}", key_, field), Braces::none, loading_);
    }
    return text;
}

Text Reader::brief(std::string_view field) {
    Text brief = text(field);
    if (auto problem = problem_of_brief(brief.value)) {
        report().add(brief.at, std::move(*problem));
    }
    return brief;
}

Text Reader::cue(std::string_view field, Need need) {
    Text cue = text(field, need);
    if (auto problem = problem_of_cue(cue.value)) {
        report().add(cue.at, std::move(*problem));
    }
    return cue;
}

Text Reader::quote(std::string_view field) {
    Text quote{{}, at_};
    const auto* node = find(field, Need::required);
    if (node != nullptr && string_at(field, *node, "a text", quote)) {
        for (std::string& problem : problems_of_quote(quote.value)) {
            report().add(quote.at, std::move(problem));
        }
    }
    return quote;
}

Text Reader::link(std::string_view field) {
    Text link{{}, at_};
    const auto* node = find(field, Need::optional);
    if (node == nullptr || !string_at(field, *node, "a text", link)) {
        return link;
    }
    constexpr std::string_view scheme = "https://";
    const auto ends_an_address = [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '<' || c == '>' ||
               c == '\x7F';
    };
    if (!link.value.starts_with(scheme) || link.value.size() == scheme.size() ||
        std::ranges::any_of(link.value, ends_an_address)) {
        report().add(link.at, fmt::format("'{}' must be an https:// address", field));
    }
    return link;
}

Text Reader::id(std::string_view field) {
    Text id{{}, at_};
    const auto* node = find(field, Need::required);
    if (node != nullptr && string_at(field, *node, "an id", id) && !is_snake_case(id.value)) {
        report().add(id.at,
                     fmt::format("'{}' is no id: write lower_case_with_underscores", id.value));
    }
    return id;
}

Text Reader::date(std::string_view field) {
    constexpr int first_sane_year = 2020;
    constexpr int last_sane_year = 2099;
    Text date{{}, at_};
    const auto* node = find(field, Need::required);
    if (node == nullptr) {
        return date;
    }
    date.at = place(*node);
    if (!node->is_date()) {
        wrong_type(field, *node, "a date without quotes, like 2025-01-31");
        return date;
    }
    const toml::date day = node->as_date()->get();
    date.value = fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day);
    if (day.year < first_sane_year || day.year > last_sane_year) {
        report().add(date.at, fmt::format("'{}' must lie between {} and {}, not in {}", field,
                                          first_sane_year, last_sane_year, day.year));
    }
    return date;
}

const toml::array* Reader::list(std::string_view field, Count count, Need need) {
    const auto* node = find(field, need);
    if (node == nullptr) {
        return nullptr;
    }
    if (!node->is_array()) {
        wrong_type(field, *node, "a list");
        return nullptr;
    }
    if (node->as_array()->empty() && count == Count::some) {
        report().add(place(*node), fmt::format("'{}' must list at least one", field));
    }
    return node->as_array();
}

std::vector<Text> Reader::each_once(std::string_view field, Count count, Need need,
                                    const std::function<bool(const toml::node&, Text&)>& read) {
    std::vector<Text> read_items;
    if (const auto* items = list(field, count, need)) {
        for (const toml::node& item : *items) {
            Text one;
            if (read(item, one)) {
                read_items.push_back(std::move(one));
            }
        }
    }
    report_repeated(field, read_items);
    return read_items;
}

void Reader::report_repeated(std::string_view field, const std::vector<Text>& list) {
    std::set<std::string_view> seen;
    for (const auto& item : list) {
        if (!seen.insert(item.value).second) {
            report().add(item.at, fmt::format("'{}' stands twice in '{}'", item.value, field));
        }
    }
}

Texts Reader::texts(std::string_view field, Count count, Need need) {
    std::size_t number = 0;
    return each_once(field, count, need, [&](const toml::node& item, Text& text) {
        const std::size_t index = number++;
        if (!string_at(field, item, "a list of texts", text)) {
            return false;
        }
        take_human_text(text, fmt::format("{}.{}.{}", key_, field, index), Braces::none, loading_);
        return true;
    });
}

Texts Reader::patterns(std::string_view field, Count count, Need need) {
    Texts patterns = texts(field, count, need);
    for (const Text& pattern : patterns) {
        if (auto problem = problem_of_pattern(pattern.value)) {
            report().add(pattern.at, std::move(*problem));
        }
    }
    return patterns;
}

Texts Reader::inner_ids(std::string_view field) {
    return each_once(field, Count::some, Need::optional, [&](const toml::node& item, Text& id) {
        return string_at(field, item, "a list of ids", id);
    });
}

void Reader::check_bounds(std::string_view field, const toml::node& node, double value,
                          Bounds bounds) {
    if (!(value >= bounds.from && value <= bounds.to)) {
        report().add(place(node), fmt::format("'{}' must lie between {} and {}, not be {}", field,
                                              bounds.from, bounds.to, value));
    }
}

Integer Reader::integer(std::string_view field, Bounds bounds, Need need) {
    Integer integer{0, at_};
    const auto* node = find(field, need);
    if (node == nullptr) {
        return integer;
    }
    integer.at = place(*node);
    if (!node->is_integer()) {
        wrong_type(field, *node, "a whole number");
        return integer;
    }
    const std::int64_t value = node->as_integer()->get();
    check_bounds(field, *node, static_cast<double>(value), bounds);
    integer.value = static_cast<int>(std::clamp(value, -int_limit, int_limit));
    return integer;
}

bool Reader::number_at(std::string_view field, const toml::node& node, Bounds bounds,
                       double& into) {
    if (!node.is_number()) {
        wrong_type(field, node, "a number");
        return false;
    }
    const double value = node.is_integer() ? static_cast<double>(node.as_integer()->get())
                                           : node.as_floating_point()->get();
    check_bounds(field, node, value, bounds);
    // An infinity or not-a-number is reported by now and must not reach any arithmetic.
    into = std::isfinite(value) ? value : bounds.from;
    return true;
}

bool Reader::has(std::string_view field) const {
    return table_.contains(field);
}

Number Reader::number(std::string_view field, Bounds bounds, Need need) {
    Number number{0, at_};
    if (const auto* node = find(field, need)) {
        number.at = place(*node);
        number_at(field, *node, bounds, number.value);
    }
    return number;
}

Interval Reader::interval(std::string_view field, Bounds bounds) {
    Interval interval{{bounds.from, bounds.to}, at_};
    const auto* items = list(field, Count::any, Need::required);
    if (items == nullptr) {
        return interval;
    }
    interval.at = place(*items);
    if (items->size() != 2) {
        report().add(interval.at, fmt::format("'{}' must be [from, to], two numbers", field));
        return interval;
    }
    number_at(field, *items->get(0), bounds, interval.value.first);
    number_at(field, *items->get(1), bounds, interval.value.second);
    return interval;
}

void Reader::flag_at(std::string_view field, const toml::node& node, Flag& into) {
    into.at = place(node);
    if (node.is_boolean()) {
        into.value = node.as_boolean()->get();
    } else {
        wrong_type(field, node, "true or false, without quotes");
    }
}

Flag Reader::flag(std::string_view field) {
    Flag flag{false, at_};
    if (const auto* node = find(field, Need::required)) {
        flag_at(field, *node, flag);
    }
    return flag;
}

Flag Reader::flag(std::string_view field, bool otherwise) {
    Flag flag{otherwise, at_};
    if (const auto* node = find(field, Need::optional)) {
        flag_at(field, *node, flag);
    }
    return flag;
}

bool Reader::choice_at(std::string_view field, const toml::node& node, Names valid, Choice& into) {
    if (!string_at(field, node, fmt::format("one of {}", fmt::join(valid, ", ")), into)) {
        return false;
    }
    if (std::ranges::find(valid, into.value) != valid.end()) {
        return true;
    }
    const bool suggested = nearest(into.value, valid).has_value();
    report().add_unknown(
        into.at,
        fmt::format("unknown value '{}' for '{}'{}", into.value, field,
                    suggested ? "" : fmt::format("; valid are {}", fmt::join(valid, ", "))),
        into.value, valid);
    return false;
}

Choice Reader::choice(std::string_view field, Names valid) {
    Choice choice{{}, at_};
    if (const auto* node = find(field, Need::required)) {
        choice_at(field, *node, valid, choice);
    }
    return choice;
}

Choice Reader::choice(std::string_view field, Names valid, std::string_view otherwise) {
    Choice choice{std::string(otherwise), at_};
    if (const auto* node = find(field, Need::optional)) {
        choice_at(field, *node, valid, choice);
    }
    return choice;
}

Choices Reader::choices(std::string_view field, Names valid, Count count, Need need) {
    return each_once(field, count, need, [&](const toml::node& item, Choice& choice) {
        return choice_at(field, item, valid, choice);
    });
}

bool Reader::ref_at(std::string_view field, const toml::node& node, Kind to, Ref& into) {
    if (!string_at(field, node, "an id", into)) {
        return false;
    }
    loading_.content.references.push_back({to, into.value, into.at});
    return true;
}

Ref Reader::ref(std::string_view field, Kind to) {
    Ref ref{{}, at_};
    if (const auto* node = find(field, Need::required)) {
        ref_at(field, *node, to, ref);
    }
    return ref;
}

Refs Reader::refs(std::string_view field, Kind to, Count count, Need need) {
    return each_once(field, count, need, [&](const toml::node& item, Ref& ref) {
        return ref_at(field, item, to, ref);
    });
}

void Reader::tables(std::string_view field, Need need, const std::function<void(Reader&)>& read) {
    const auto* items = list(field, need == Need::required ? Count::some : Count::any, need);
    if (items == nullptr) {
        return;
    }
    std::size_t number = 0;
    for (const toml::node& item : *items) {
        if (const auto* table = item.as_table()) {
            Reader reader(*table, place(item),
                          fmt::format("{}.{}.{}", key_, field, key_part(*table, number)), loading_);
            read(reader);
        } else {
            wrong_type(field, item, fmt::format("a list of [[{}]] tables", field));
        }
        ++number;
    }
}

}  // namespace unknot::contentc
