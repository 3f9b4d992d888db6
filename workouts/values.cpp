#include "workouts/values.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numbers>

#include "engine/base/text.h"
#include "workouts/workouts.h"

namespace unknot::workouts {
namespace {

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

// Where a text may be cut at or before `at`, so that no character of UTF-8 is.
std::size_t cut(std::string_view text, std::size_t at) {
    if (text.size() <= at) {
        return text.size();
    }
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
        --at;
    }
    return at;
}

}  // namespace

std::optional<Instant> read_time(std::string_view text) {
    const std::string given(trimmed(text));
    auto time = parse_instant(given);
    if (!time) {
        time = parse_instant(given + "Z");
    }
    return time ? std::optional(*time) : std::nullopt;
}

std::optional<Instant> read_apple_time(std::string_view text) {
    const std::string_view given = trimmed(text);
    constexpr std::size_t size = 25, sign = 20, minutes = 23;
    if (given.size() != size || given[sign - 1] != ' ') {
        return std::nullopt;
    }
    const auto time = parse_instant(std::string(given.substr(0, sign - 1)) +
                                    std::string(given.substr(sign, minutes - sign)) + ":" +
                                    std::string(given.substr(minutes)));
    return time ? std::optional(*time) : std::nullopt;
}

std::optional<double> read_number(std::string_view text) {
    std::string_view given = trimmed(text);
    if (given.starts_with('+')) {
        given.remove_prefix(1);
        if (given.starts_with('-')) {
            return std::nullopt;
        }
    }
    // from_chars would also read "inf" and "nan".
    if (given.find_first_not_of("0123456789.eE+-") != std::string_view::npos) {
        return std::nullopt;
    }
    double value = 0;
    const auto read = std::from_chars(given.data(), given.data() + given.size(), value);
    if (read.ec != std::errc() || read.ptr != given.data() + given.size()) {
        return std::nullopt;
    }
    return value;
}

std::string sport_name(std::string_view text) {
    std::string name;
    for (const char c : lower(trimmed(text))) {
        const bool space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (!space) {
            name += c;
        } else if (!name.ends_with(' ')) {
            name += ' ';
        }
    }
    name.resize(cut(name, longest_sport));
    const std::string_view left = trimmed(name);
    return left.empty() ? "sport" : std::string(left);
}

std::string apple_sport_name(std::string_view text) {
    constexpr std::string_view before = "HKWorkoutActivityType";
    const std::string_view given = text.starts_with(before) ? text.substr(before.size()) : text;
    std::string name;
    for (std::size_t i = 0; i < given.size(); ++i) {
        if (i > 0 && is_upper(given[i]) && !is_upper(given[i - 1])) {
            name += ' ';
        }
        name += given[i];
    }
    return sport_name(name);
}

double metres_between(Place a, Place b) {
    constexpr double earth_radius = 6'371'000;
    const auto radians = [](double degrees) { return degrees * std::numbers::pi / 180; };
    const double across = std::pow(std::sin(radians(b.latitude - a.latitude) / 2), 2);
    const double along = std::pow(std::sin(radians(b.longitude - a.longitude) / 2), 2);
    const double share =
        across + std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * along;
    return 2 * earth_radius * std::asin(std::min(1.0, std::sqrt(share)));
}

}  // namespace unknot::workouts
