#include "tools/contentc/check_measures.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace unknot::contentc {

namespace {

struct AngleNeeds {
    std::string_view angle;
    std::size_t landmarks;
};

constexpr auto angle_needs = std::to_array<AngleNeeds>({{"above_horizontal", 2},
                                                        {"from_vertical", 2},
                                                        {"bend", 3},
                                                        {"from_level", 2},
                                                        {"turned_out", 4}});

bool uses(const Measure& measure, std::string_view instrument) {
    return std::ranges::find(measure.instruments, instrument, &Choice::value) !=
           measure.instruments.end();
}

// Which pictures show a landmark.
std::string_view view_of(std::string_view landmark) {
    if (landmark.ends_with("_heel") || landmark.ends_with("_toe")) {
        return "above";
    }
    return landmark.starts_with("left_") || landmark.starts_with("right_") ? "front" : "side";
}

void check_instruments(const Measure& measure, Report& report) {
    for (const Choice& instrument : measure.instruments) {
        const bool gives_centimetres = instrument.value == "tape";
        if (gives_centimetres != (measure.unit.value == "centimetres")) {
            report.add(instrument.at, fmt::format("'{}' does not measure {}", instrument.value,
                                                  measure.unit.value));
        }
        if ((instrument.value == "photo") != (measure.kind.value == "posture")) {
            report.add(instrument.at, "a posture is measured from a photo, and nothing else is");
        }
    }
}

void check_phone(const Measure& measure, Report& report) {
    const bool phone = uses(measure, "phone");
    const auto needed = [&](bool given, const Place& at, std::string_view field) {
        if (given != phone) {
            report.add(at, phone ? fmt::format("a measure by phone needs '{}'", field)
                                 : fmt::format("'{}' stands only with a phone", field));
        }
    };
    needed(!measure.phone_goes.value.empty(), measure.phone_goes.at, "phone_goes");
    needed(measure.zero.value != "none", measure.zero.at, "zero");
    needed(!measure.zero_step.value.empty(), measure.zero_step.at, "zero_step");
    needed(!measure.zero_cue.value.empty(), measure.zero_cue.at, "zero_cue");
    needed(measure.turns_about.value != "none", measure.turns_about.at, "turns_about");
    if (measure.zero.value == "table" && measure.turns_about.value == "screen") {
        report.add(measure.zero.at, "flat on a table nothing shows how the screen is turned");
    }
    if (measure.zero.value == "table" && measure.sense.value == "either") {
        report.add(measure.sense.at, "with zero 'table' the sense is 'rising' or 'falling'");
    }
    if (measure.zero.value == "start" && measure.sense.value != "either") {
        report.add(measure.sense.at, "with zero 'start' the sense is 'either'");
    }
}

void check_landmarks(const Measure& measure, Report& report) {
    if (measure.kind.value != "posture") {
        if (measure.view.value != "none" || measure.angle.value != "none" ||
            !measure.landmarks.empty()) {
            report.add(measure.at, "'view', 'angle' and 'landmarks' stand only with a posture");
        }
        return;
    }
    const auto* const needs =
        std::ranges::find(angle_needs, measure.angle.value, &AngleNeeds::angle);
    if (measure.view.value == "none" || needs == angle_needs.end()) {
        report.add(measure.at, "a posture needs a 'view' and an 'angle'");
        return;
    }
    if (measure.landmarks.size() != needs->landmarks) {
        report.add(measure.angle.at,
                   fmt::format("'{}' is made of {} landmarks, not {}", measure.angle.value,
                               needs->landmarks, measure.landmarks.size()));
    }
    for (const Choice& landmark : measure.landmarks) {
        if (view_of(landmark.value) != measure.view.value) {
            report.add(landmark.at,
                       fmt::format("'{}' is placed in a picture from the {}, not {}",
                                   landmark.value, view_of(landmark.value), measure.view.value));
        }
    }
}

void check_numbers(const Measure& measure, Report& report) {
    const auto [lowest, highest] = measure.range.value;
    if (!(lowest < highest)) {
        report.add(measure.range.at, "'range' must go from the lower to the higher");
        return;
    }
    for (const Normal& normal : measure.normal) {
        const bool ordered = normal.has_range
                                 ? normal.low.value <= normal.high.value &&
                                       normal.low.value >= lowest && normal.high.value <= highest
                                 : normal.sd.value > 0 && normal.mean.value >= lowest &&
                                       normal.mean.value <= highest;
        if (!ordered) {
            report.add(normal.at, normal.has_range
                                      ? "'low' and 'high' must be in order and within 'range'"
                                      : "'mean' must lie within 'range', and 'sd' above 0");
        }
    }
}

}  // namespace

void check_measures(const Content& content, Report& report) {
    for (const auto& [id, measure] : content.measures) {
        check_instruments(measure, report);
        check_phone(measure, report);
        check_landmarks(measure, report);
        check_numbers(measure, report);
    }
}

}  // namespace unknot::contentc
