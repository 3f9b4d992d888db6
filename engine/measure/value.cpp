#include "engine/measure/value.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <numeric>
#include <vector>

#include <fmt/format.h>

#include "engine/base/text.h"

namespace unknot::measure {

using atlas::Measure;

namespace {

constexpr std::size_t most_repeats = 5;

// Rounded half away from zero.
int rounded(int sum, int parts) {
    return static_cast<int>(std::lround(static_cast<double>(sum) / parts));
}

std::string number_text(int tenths) {
    return fmt::format("{}{}.{}", tenths < 0 ? "-" : "", std::abs(tenths) / 10,
                       std::abs(tenths) % 10);
}

bool in_range(const Measure& measure, int tenths) {
    return tenths >= std::lround(measure.lowest * 10) &&
           tenths <= std::lround(measure.highest * 10);
}

std::unexpected<Error> out_of_range(const Measure& measure) {
    return fail(
        ErrorCode::bad_input,
        fmt::format("\"{}\" lies between {} and {}.", measure.name,
                    value_text(measure, static_cast<int>(std::lround(measure.lowest * 10))),
                    value_text(measure, static_cast<int>(std::lround(measure.highest * 10)))),
        "Read the value again; a comma or a sign may have slipped.");
}

bool gives(const Measure& measure, journal::MeasuredBy by) {
    const auto instrument = static_cast<atlas::Instrument>(by);
    return std::ranges::find(measure.instruments, instrument) != measure.instruments.end();
}

}  // namespace

int counted(const Measure& measure, std::span<const int> repeats_tenths) {
    std::vector<int> sorted(repeats_tenths.begin(), repeats_tenths.end());
    std::ranges::sort(sorted);
    switch (measure.counts) {
        case atlas::Counts::best:
            return measure.better == atlas::Better::less ? sorted.front() : sorted.back();
        case atlas::Counts::mean:
            return rounded(std::accumulate(sorted.begin(), sorted.end(), 0),
                           static_cast<int>(sorted.size()));
        case atlas::Counts::median:
            break;
    }
    const std::size_t half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[half] : rounded(sorted[half - 1] + sorted[half], 2);
}

std::string value_text(const Measure& measure, int tenths) {
    return number_text(tenths) + (measure.unit == atlas::Unit::degrees ? "°" : " cm");
}

std::string spoken_value(const Measure& measure, int tenths) {
    return number_text(tenths) +
           (measure.unit == atlas::Unit::degrees ? " degrees" : " centimetres");
}

Result<int> parse_value(const Measure& measure, std::string_view text) {
    const std::string_view number = trimmed(text);
    const bool negative = number.starts_with('-');
    const std::string_view digits = number.substr(negative ? 1 : 0);
    const std::size_t point = digits.find_first_of(".,");
    const std::string_view whole = digits.substr(0, point);
    const std::string_view rest = point == std::string_view::npos ? "0" : digits.substr(point + 1);
    const auto is_digits = [](std::string_view part, std::size_t most) {
        return !part.empty() && part.size() <= most &&
               std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; });
    };
    if (!is_digits(whole, 3) || !is_digits(rest, 1)) {
        return fail(
            ErrorCode::bad_input,
            fmt::format("\"{}\" is no number with at most one decimal.", text.substr(0, 20)),
            "Write it like 9.5 or -4.");
    }
    int value = 0;
    std::from_chars(whole.data(), whole.data() + whole.size(), value);
    const int tenths = (value * 10 + (rest.front() - '0')) * (negative ? -1 : 1);
    if (!in_range(measure, tenths)) {
        return out_of_range(measure);
    }
    return tenths;
}

Result<journal::Measured> typed(const atlas::Atlas& atlas, const Measure& measure,
                                std::optional<body::Side> side, journal::MeasuredBy by,
                                std::span<const int> repeats_tenths) {
    if (repeats_tenths.empty() || repeats_tenths.size() > most_repeats) {
        return fail(ErrorCode::bad_input, "One to five values make a measurement.",
                    fmt::format("Measure {} times and give all the values.", measure.repeats));
    }
    if (side.has_value() != measure.sided) {
        return measure.sided ? fail(ErrorCode::bad_input, "This is measured on one side at a time.",
                                    "Say whether it was the left or the right.")
                             : fail(ErrorCode::bad_input, "This is not measured on one side.",
                                    "Leave the side out.");
    }
    if (!gives(measure, by)) {
        std::string names;
        for (const atlas::Instrument each : measure.instruments) {
            names += (names.empty() ? "" : ", ") + std::string(json::name_of(each));
        }
        return fail(ErrorCode::bad_input,
                    fmt::format("\"{}\" is not measured by {}.", measure.name, json::name_of(by)),
                    fmt::format("It is measured by: {}.", names));
    }
    for (const int each : repeats_tenths) {
        if (!in_range(measure, each)) {
            return out_of_range(measure);
        }
    }
    journal::Measured measured;
    measured.atlas_version = atlas.version;
    measured.measure = measure.id;
    measured.side = side;
    measured.by = by;
    measured.repeats_tenths.assign(repeats_tenths.begin(), repeats_tenths.end());
    measured.value_tenths = counted(measure, repeats_tenths);
    return measured;
}

bool is_sound(const atlas::Atlas& atlas, const journal::Measured& measured) {
    const Measure* measure = atlas::find_measure(atlas, measured.measure);
    return measure != nullptr && measured.side.has_value() == measure->sided &&
           measured.repeats_tenths.size() <= 100 &&
           std::ranges::all_of(measured.repeats_tenths,
                               [&](int each) { return in_range(*measure, each); }) &&
           in_range(*measure, measured.value_tenths);
}

}  // namespace unknot::measure
