// Points in time as plain values. The engine has no clock: every time comes in as an argument.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/base/error.h"

namespace unknot {

// A moment and the wall clock it was read on. Two instants are the same moment when `ms` agrees;
// the offset says which day it was for the person.
struct Instant {
    std::int64_t ms = 0;     // milliseconds since 1970-01-01T00:00:00Z
    int offset_minutes = 0;  // local time minus UTC, -1439 to 1439

    friend bool operator==(const Instant&, const Instant&) = default;
};

// A day of the person's calendar, counted from 1970-01-01 (day 0, a Thursday).
using Day = std::int64_t;

constexpr std::int64_t ms_per_second = 1000;
constexpr std::int64_t ms_per_minute = 60 * ms_per_second;
constexpr std::int64_t ms_per_hour = 60 * ms_per_minute;
constexpr std::int64_t ms_per_day = 24 * ms_per_hour;

// The person's calendar day at that moment.
Day local_day(Instant at);

// Monday of that day's week.
Day week_start(Day day);

// Reads RFC 3339 with an offset ("2026-11-22T18:00:00.250+01:00" or "...Z"), years 1970 to 9999.
// A leap second is read as the second after. Errors: bad_input.
Result<Instant> parse_instant(std::string_view text);

// RFC 3339 with milliseconds only where they are not zero; what parse_instant reads back equal.
std::string to_text(Instant at);

// "2026-11-22"
std::string day_text(Day day);

// The day that such a text names, years 1970 to 9999; nothing for any other text.
std::optional<Day> parse_day(std::string_view text);

// "0:47", "12:05", "1:00:00". Negative counts as zero.
std::string clock_text(std::int64_t seconds);

}  // namespace unknot
