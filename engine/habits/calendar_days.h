// Weekdays and times of the wall clock as a schedule or a trial names them, from text that may be
// foreign.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/time.h"

namespace unknot::habits {

inline constexpr int minutes_in_day = 24 * 60;

// "18:30" as minutes after midnight, 0 to 1439.
std::optional<int> minute_of(std::string_view text);

// The other way: minutes below 0 or past midnight count as 0 and 23:59.
std::string minute_text(int minute);

// 1 Monday to 7 Sunday.
int weekday_of(Day day);
std::string_view weekday_name(int weekday);  // "Monday"; "?" outside 1 to 7

// Minutes after midnight by the person's clock.
int local_minute(Instant at);

}  // namespace unknot::habits
