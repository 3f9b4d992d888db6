// The values in such files: times, numbers, names of sports. The same rules as in the web app.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/time.h"

namespace unknot::workouts {

// RFC 3339, and without an offset, which GPX and TCX call UTC.
std::optional<Instant> read_time(std::string_view text);

// As Apple Health writes it: "2026-11-20 07:00:00 +0100".
std::optional<Instant> read_apple_time(std::string_view text);

// A finite decimal number.
std::optional<double> read_number(std::string_view text);

// In lower case (ASCII), with single spaces, cut to 40 bytes; "sport" where nothing is left.
std::string sport_name(std::string_view text);

// "HKWorkoutActivityTypeTraditionalStrengthTraining" as "traditional strength training".
std::string apple_sport_name(std::string_view text);

// Metres along a round earth (haversine).
struct Place {
    double latitude = 0, longitude = 0;  // degrees
};
double metres_between(Place a, Place b);

}  // namespace unknot::workouts
