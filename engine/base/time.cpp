#include "engine/base/time.h"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

namespace unknot {
namespace {

struct Date {
    std::int64_t year, month, day;
};

// Days from civil and back: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
constexpr Day days_from(Date d) {
    const std::int64_t y = d.month <= 2 ? d.year - 1 : d.year;
    const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
    const std::int64_t yoe = y - era * 400;
    const std::int64_t doy = (153 * ((d.month + 9) % 12) + 2) / 5 + d.day - 1;
    const std::int64_t doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

constexpr Date date_of(Day days) {
    const std::int64_t z = days + 719468;
    const std::int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    const std::int64_t doe = z - era * 146097;
    const std::int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const std::int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const std::int64_t mp = (5 * doy + 2) / 153;
    const std::int64_t day = doy - (153 * mp + 2) / 5 + 1;
    const std::int64_t month = mp < 10 ? mp + 3 : mp - 9;
    return {yoe + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

constexpr Day last_day = days_from({9999, 12, 31});

constexpr std::int64_t floor_div(std::int64_t a, std::int64_t b) {
    return a / b - (a % b < 0 ? 1 : 0);
}

constexpr int days_in(int year, int month) {
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
}

// Takes fixed-width numbers and expected characters off the front of a text.
class Cursor {
  public:
    explicit Cursor(std::string_view text) : rest_(text) {}

    std::optional<int> number(std::size_t digits) {
        if (rest_.size() < digits) {
            return std::nullopt;
        }
        int value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            if (rest_[i] < '0' || rest_[i] > '9') {
                return std::nullopt;
            }
            value = value * 10 + (rest_[i] - '0');
        }
        rest_.remove_prefix(digits);
        return value;
    }

    bool take(char wanted) {
        if (rest_.empty() || rest_.front() != wanted) {
            return false;
        }
        rest_.remove_prefix(1);
        return true;
    }

    bool digit_ahead() const {
        return !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9';
    }
    bool empty() const { return rest_.empty(); }

  private:
    std::string_view rest_;
};

// ".25" as 250; digits past the third are dropped.
std::optional<int> take_fraction_ms(Cursor& in) {
    if (!in.take('.')) {
        return 0;
    }
    if (!in.digit_ahead()) {
        return std::nullopt;
    }
    int ms = 0;
    int weight = 100;
    while (in.digit_ahead()) {
        ms += *in.number(1) * weight;
        weight /= 10;
    }
    return ms;
}

std::optional<int> take_offset_minutes(Cursor& in) {
    if (in.take('Z') || in.take('z')) {
        return 0;
    }
    const bool west = in.take('-');
    if (!west && !in.take('+')) {
        return std::nullopt;
    }
    const auto hours = in.number(2);
    if (!hours || !in.take(':')) {
        return std::nullopt;
    }
    const auto minutes = in.number(2);
    if (!minutes || *hours > 23 || *minutes > 59) {
        return std::nullopt;
    }
    const int offset = *hours * 60 + *minutes;
    return west ? -offset : offset;
}

std::optional<Day> take_day(Cursor& in) {
    const auto year = in.number(4);
    if (!year || *year < 1970 || !in.take('-')) {
        return std::nullopt;
    }
    const auto month = in.number(2);
    if (!month || *month < 1 || *month > 12 || !in.take('-')) {
        return std::nullopt;
    }
    const auto day = in.number(2);
    if (!day || *day < 1 || *day > days_in(*year, *month)) {
        return std::nullopt;
    }
    return days_from({*year, *month, *day});
}

std::optional<Instant> read_instant(std::string_view text) {
    Cursor in(text);
    const auto days = take_day(in);
    if (!days || !(in.take('T') || in.take('t') || in.take(' '))) {
        return std::nullopt;
    }
    const auto hour = in.number(2);
    if (!hour || *hour > 23 || !in.take(':')) {
        return std::nullopt;
    }
    const auto minute = in.number(2);
    if (!minute || *minute > 59 || !in.take(':')) {
        return std::nullopt;
    }
    const auto second = in.number(2);
    if (!second || *second > 60) {
        return std::nullopt;
    }
    const auto fraction = take_fraction_ms(in);
    if (!fraction) {
        return std::nullopt;
    }
    const auto offset = take_offset_minutes(in);
    if (!offset || !in.empty()) {
        return std::nullopt;
    }
    if (*days == last_day && *hour == 23 && *minute == 59 && *second == 60) {
        return std::nullopt;  // the second after would be in a year of five digits
    }
    const std::int64_t seconds = (*hour * 60LL + *minute) * 60 + *second - *offset * 60LL;
    return Instant{*days * ms_per_day + seconds * ms_per_second + *fraction, *offset};
}

}  // namespace

Day local_day(Instant at) {
    return floor_div(at.ms + at.offset_minutes * ms_per_minute, ms_per_day);
}

Day week_start(Day day) {
    return floor_div(day + 3, 7) * 7 - 3;  // day 0 was a Thursday
}

Result<Instant> parse_instant(std::string_view text) {
    if (const auto instant = read_instant(text)) {
        return *instant;
    }
    return fail(ErrorCode::bad_input,
                fmt::format("\"{}\" is not a time with an offset.", text.substr(0, 40)),
                "Write it as 2026-11-22T18:00:00+01:00.");
}

std::string to_text(Instant at) {
    const std::int64_t local = at.ms + at.offset_minutes * ms_per_minute;
    const Day day = floor_div(local, ms_per_day);
    const std::int64_t in_day = local - day * ms_per_day;
    const Date date = date_of(day);
    std::string text =
        fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", date.year, date.month, date.day,
                    in_day / ms_per_hour, in_day / ms_per_minute % 60, in_day / ms_per_second % 60);
    if (in_day % ms_per_second != 0) {
        text += fmt::format(".{:03}", in_day % ms_per_second);
    }
    if (at.offset_minutes == 0) {
        return text + "Z";
    }
    const int minutes = at.offset_minutes < 0 ? -at.offset_minutes : at.offset_minutes;
    return text + fmt::format("{}{:02}:{:02}", at.offset_minutes < 0 ? '-' : '+', minutes / 60,
                              minutes % 60);
}

std::string day_text(Day day) {
    const Date date = date_of(day);
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::optional<Day> parse_day(std::string_view text) {
    Cursor in(text);
    const auto day = take_day(in);
    return in.empty() ? day : std::nullopt;
}

std::string clock_text(std::int64_t seconds) {
    seconds = std::max<std::int64_t>(seconds, 0);
    if (seconds >= 3600) {
        return fmt::format("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
    return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

}  // namespace unknot
