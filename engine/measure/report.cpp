#include "engine/measure/report.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <fmt/format.h>

#include "engine/base/text.h"

namespace unknot::measure {

using atlas::Atlas;
using atlas::Better;
using atlas::Measure;
using atlas::Normal;
using atlas::Word;

namespace {

// So many differences between days before a person's own error says anything.
constexpr std::size_t least_differences = 3;
// 1.96 times the root of two: how far two values of one thing lie apart, 19 times in 20, in
// standard errors of one.
constexpr double apart_in_errors = 2.77;
// Sides measured further apart than this are not compared: something may have changed in between.
constexpr Day sides_within_days = 14;

int tenths(double value) {
    return static_cast<int>(std::lround(value * 10));
}

std::vector<journal::Measured> sound_events(const Atlas& atlas, const Measure& measure,
                                            const journal::Journal& journal,
                                            std::vector<Instant>& times) {
    std::vector<std::pair<Instant, journal::Measured>> found;
    for (const journal::Event& each : journal.records) {
        const auto* event = std::get_if<journal::Measured>(&each.told);
        if (event != nullptr && event->measure == measure.id && !event->practice &&
            is_sound(atlas, *event)) {
            found.emplace_back(each.at, *event);
        }
    }
    std::ranges::stable_sort(found, {}, [](const auto& each) { return each.first.ms; });
    std::vector<journal::Measured> events;
    for (auto& [at, event] : found) {
        times.push_back(at);
        events.push_back(std::move(event));
    }
    return events;
}

// One value a day: the last.
std::vector<int> by_day(const std::vector<Taken>& taken) {
    std::vector<int> values;
    std::optional<Day> day;
    for (const Taken& each : taken) {
        if (day == local_day(each.at)) {
            values.back() = each.value_tenths;
        } else {
            values.push_back(each.value_tenths);
        }
        day = local_day(each.at);
    }
    return values;
}

std::string signed_text(const Measure& measure, int change) {
    return (change > 0 ? "+" : "") + value_text(measure, change);
}

std::string usual_text(const Atlas& atlas, const Measure& measure, const Normal& normal) {
    const auto text = [&](double value) { return value_text(measure, tenths(value)); };
    const std::string whom = capitalised(normal.for_whom);
    std::string words;
    if (normal.sd > 0) {
        words =
            fill(say(atlas, Word::measure_usual_mean), {{"for_whom", whom},
                                                        {"mean", text(normal.mean)},
                                                        {"low", text(normal.mean - normal.sd)},
                                                        {"high", text(normal.mean + normal.sd)}});
    } else {
        const Word word = normal.high >= measure.highest ? Word::measure_usual_from
                          : normal.low <= measure.lowest ? Word::measure_usual_to
                                                         : Word::measure_usual_range;
        words = fill(say(atlas, word),
                     {{"for_whom", whom}, {"low", text(normal.low)}, {"high", text(normal.high)}});
    }
    return normal.checked ? words
                          : words + " " + std::string(say(atlas, Word::measure_usual_unread));
}

// Where 19 in 20 of those lie whom the first entry is about.
void add_usual(const Atlas& atlas, const Measure& measure, Report& report) {
    for (const Normal& normal : measure.normal) {
        report.usual.push_back(usual_text(atlas, measure, normal));
    }
    if (measure.normal.empty()) {
        report.usual.emplace_back(say(atlas, Word::measure_usual_none));
        return;
    }
    const Normal& first = measure.normal.front();
    const bool spread = first.sd > 0;
    report.usual_low_tenths = tenths(spread ? first.mean - 2 * first.sd : first.low);
    report.usual_high_tenths = tenths(spread ? first.mean + 2 * first.sd : first.high);
}

std::string usual_words(const Atlas& atlas, const Report& report, int value) {
    if (!report.usual_low_tenths) {
        return {};
    }
    const Word word = value < *report.usual_low_tenths    ? Word::measure_usual_below
                      : value > *report.usual_high_tenths ? Word::measure_usual_above
                                                          : Word::measure_usual_within;
    return std::string(say(atlas, word));
}

Change change_of(const std::vector<int>& days, std::optional<int> noise) {
    if (days.size() < 2) {
        return Change::first;
    }
    if (!noise) {
        return Change::unknown;
    }
    const int last = days.back() - days.front();
    if (std::abs(last) <= *noise) {
        return Change::noise;
    }
    const int before = days[days.size() - 2] - days.front();
    const bool twice = std::abs(before) > *noise && (before > 0) == (last > 0);
    return twice ? Change::real : Change::once;
}

Word word_for(Change change) {
    switch (change) {
        case Change::first:
            return Word::measure_first;
        case Change::noise:
            return Word::measure_change_noise;
        case Change::once:
            return Word::measure_change_once;
        case Change::real:
            return Word::measure_change_more;
        case Change::unknown:
            break;
    }
    return Word::measure_change_unknown;
}

void judge(const Atlas& atlas, const Measure& measure, const Report& report, SideReport& side) {
    const std::vector<int> days = by_day(side.taken);
    side.value = side.taken.back().value;
    side.usual = usual_words(atlas, report, days.back());
    side.change = change_of(days, report.noise_tenths);
    if (days.size() > 1) {
        side.change_tenths = days.back() - days.front();
    }
    side.change_words = fill(say(atlas, word_for(side.change)),
                             {{"change", signed_text(measure, side.change_tenths.value_or(0))}});
    if (side.change == Change::real && measure.better != Better::neither) {
        const bool wanted = (*side.change_tenths > 0) == (measure.better == Better::more);
        side.change_words +=
            " " + std::string(say(atlas, wanted ? Word::measure_better : Word::measure_worse));
    }
}

std::string between(const Atlas& atlas, const Measure& measure, const Report& report) {
    if (report.sides.size() != 2) {
        return {};
    }
    const Day left = local_day(report.sides[0].taken.back().at);
    const Day right = local_day(report.sides[1].taken.back().at);
    if (std::abs(left - right) > sides_within_days) {
        return {};
    }
    const int difference = std::abs(report.sides[0].taken.back().value_tenths -
                                    report.sides[1].taken.back().value_tenths);
    std::optional<int> noise = report.noise_tenths;
    if (measure.side_difference > 0) {
        noise = std::max(noise.value_or(0), tenths(measure.side_difference));
    }
    const Word word = !noise                 ? Word::measure_sides_unknown
                      : difference <= *noise ? Word::measure_sides_noise
                                             : Word::measure_sides_apart;
    return fill(say(atlas, word), {{"difference", value_text(measure, difference)}});
}

}  // namespace

std::optional<int> noise_tenths(const Atlas& atlas, const Measure& measure,
                                const std::vector<std::vector<int>>& sides) {
    std::optional<int> noise;
    if (measure.real_change > 0) {
        noise = tenths(measure.real_change * atlas.measuring.self_percent / 100);
    }
    double squares = 0;
    std::size_t count = 0;
    std::size_t means = 0;
    for (const std::vector<int>& values : sides) {
        if (values.size() < 2) {
            continue;
        }
        // A steady change has equal steps, so their mean is taken out.
        const double mean = static_cast<double>(values.back() - values.front()) /
                            static_cast<double>(values.size() - 1);
        for (std::size_t i = 1; i < values.size(); ++i) {
            const double step = values[i] - values[i - 1] - mean;
            squares += step * step;
        }
        count += values.size() - 1;
        ++means;
    }
    if (count < least_differences || count <= means) {
        return noise;
    }
    const double spread = std::sqrt(squares / static_cast<double>(count - means));
    const int own = static_cast<int>(std::ceil(apart_in_errors * spread / std::sqrt(2.0)));
    return std::max(noise.value_or(0), own);
}

Report report(const Atlas& atlas, const Measure& measure, const journal::Journal& journal) {
    Report report;
    report.measure = measure.id;
    report.name = measure.name;
    report.cannot_say = measure.cannot_say;
    add_usual(atlas, measure, report);

    std::vector<Instant> times;
    const auto events = sound_events(atlas, measure, journal, times);
    const std::vector<std::optional<body::Side>> sides =
        measure.sided ? std::vector<std::optional<body::Side>>{body::Side::left, body::Side::right}
                      : std::vector<std::optional<body::Side>>{std::nullopt};
    std::vector<std::vector<int>> days;
    for (const auto& side : sides) {
        SideReport one;
        one.side = side;
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (events[i].side == side && events[i].by == events.back().by) {
                one.taken.push_back({times[i], events[i].value_tenths, events[i].repeats_tenths,
                                     events[i].by, value_text(measure, events[i].value_tenths)});
            }
        }
        if (!one.taken.empty()) {
            days.push_back(by_day(one.taken));
            report.sides.push_back(std::move(one));
        }
    }
    report.noise_tenths = noise_tenths(atlas, measure, days);
    const auto published = noise_tenths(atlas, measure, {});
    const Word word = !report.noise_tenths               ? Word::measure_noise_unknown
                      : report.noise_tenths == published ? Word::measure_noise
                                                         : Word::measure_noise_own;
    report.noise =
        fill(say(atlas, word), {{"noise", value_text(measure, report.noise_tenths.value_or(0))}});
    for (SideReport& side : report.sides) {
        judge(atlas, measure, report, side);
    }
    report.between_sides = between(atlas, measure, report);
    return report;
}

}  // namespace unknot::measure
