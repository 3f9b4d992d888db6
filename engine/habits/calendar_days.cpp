#include "engine/habits/calendar_days.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace unknot::habits {

std::optional<int> minute_of(std::string_view text) {
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4)) {
        return std::nullopt;
    }
    const int hour = (text[0] - '0') * 10 + (text[1] - '0');
    const int minute = (text[3] - '0') * 10 + (text[4] - '0');
    return hour < 24 && minute < 60 ? std::optional(hour * 60 + minute) : std::nullopt;
}

std::string minute_text(int minute) {
    const int in_day = std::clamp(minute, 0, minutes_in_day - 1);
    return fmt::format("{:02}:{:02}", in_day / 60, in_day % 60);
}

int weekday_of(Day day) {
    return static_cast<int>(day - week_start(day)) + 1;
}

std::string_view weekday_name(int weekday) {
    constexpr std::array<std::string_view, 7> names{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                    "Friday", "Saturday", "Sunday"};
    return weekday >= 1 && weekday <= 7 ? names[static_cast<std::size_t>(weekday - 1)] : "?";
}

int local_minute(Instant at) {
    const std::int64_t in_day =
        at.ms + at.offset_minutes * ms_per_minute - local_day(at) * ms_per_day;
    return static_cast<int>(in_day / ms_per_minute);
}

}  // namespace unknot::habits
