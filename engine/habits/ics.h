// A calendar file (iCalendar, RFC 5545) that any calendar program takes in.
//
// Times are written "floating", by the clock on the wall: a break at 10:00 stays at 10:00 in every
// zone and across every change of the clocks, and no zone needs to be described.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/time.h"

namespace unknot::habits {

struct Happening {
    std::string uid;  // stable: the same thing exported again replaces itself in the calendar
    std::string summary, description;
    Day day = 0;                // its first day
    int minute = 0;             // after midnight, on the wall
    int minutes = 0;            // how long it lasts; 0: the whole day, and `minute` tells nothing
    std::vector<int> weekdays;  // it comes again each week on these, 1 Monday to 7 Sunday
    int daily_times = 0;        // or so many days in a row; 0: once
    std::optional<int> alarm_minutes_before;
};

// The whole file, with CRLF and lines of at most 75 octets. `stamped`: when it was written. Things
// come out in the order given. Control characters in texts are left out, bytes that are not UTF-8
// become U+FFFD.
std::string calendar_text(const std::vector<Happening>& happenings, std::string_view name,
                          Instant stamped);

}  // namespace unknot::habits
