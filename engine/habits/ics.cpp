#include "engine/habits/ics.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "engine/base/json.h"
#include "engine/habits/calendar_days.h"

namespace unknot::habits {
namespace {

constexpr std::size_t most_octets = 75;

// The bytes of `text` as UTF-8: what is none becomes U+FFFD.
std::string as_utf8(std::string_view text) {
    std::string quoted;
    json::write_string(quoted, text);
    json::Cursor cursor(quoted);
    std::string out;
    return json::read(cursor, out, json::Unknown::refuse) ? out : std::string{};
}

// RFC 5545, 3.3.11: backslash, comma, semicolon and line breaks are escaped.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : as_utf8(text)) {
        if (c == '\n') {
            out += "\\n";
        } else if (c == '\\' || c == ',' || c == ';') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) >= ' ' && c != '\x7F') {
            out += c;
        }
    }
    return out;
}

bool continues_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// RFC 5545, 3.1: a long line goes on after CRLF and a space. Never inside a character.
void put_line(std::string& out, std::string_view line) {
    std::size_t room = most_octets;
    while (line.size() > room) {
        std::size_t cut = room;
        while (cut > 1 && continues_character(line[cut])) {
            --cut;
        }
        out += line.substr(0, cut);
        out += "\r\n ";
        line.remove_prefix(cut);
        room = most_octets - 1;
    }
    out += line;
    out += "\r\n";
}

// "20261123"
std::string date_text(Day day) {
    std::string text = day_text(day);
    std::erase(text, '-');
    return text;
}

// "20261123T183000"
std::string local_text(Day day, int minute) {
    return fmt::format("{}T{:02}{:02}00", date_text(day), minute / 60, minute % 60);
}

// "20261122T110000Z"
std::string utc_text(Instant at) {
    const Instant utc{at.ms, 0};
    const int minute = local_minute(utc);
    return local_text(local_day(utc), minute) + "Z";
}

std::string rule(const Happening& each) {
    constexpr std::array<std::string_view, 7> names{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    if (each.daily_times > 1) {
        return fmt::format("RRULE:FREQ=DAILY;COUNT={}", each.daily_times);
    }
    std::string days;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        if (std::ranges::find(each.weekdays, weekday) != each.weekdays.end()) {
            days += days.empty() ? "" : ",";
            days += names[static_cast<std::size_t>(weekday - 1)];
        }
    }
    return days.empty() ? "" : "RRULE:FREQ=WEEKLY;BYDAY=" + days;
}

// The first day on which it happens: a rule's start must be one of its own days.
Day first_day(const Happening& each) {
    for (Day day = each.day; day < each.day + 7; ++day) {
        if (std::ranges::find(each.weekdays, weekday_of(day)) != each.weekdays.end()) {
            return day;
        }
    }
    return each.day;
}

void put_time(std::string& out, const Happening& each) {
    const Day day = first_day(each);
    if (each.minutes <= 0) {
        put_line(out, "DTSTART;VALUE=DATE:" + date_text(day));
        put_line(out, "DTEND;VALUE=DATE:" + date_text(day + 1));
        return;
    }
    const int minute = std::clamp(each.minute, 0, minutes_in_day - 1);
    put_line(out, "DTSTART:" + local_text(day, minute));
    put_line(out, fmt::format("DURATION:PT{}M", each.minutes));
}

void put_alarm(std::string& out, const Happening& each) {
    if (!each.alarm_minutes_before) {
        return;
    }
    put_line(out, "BEGIN:VALARM");
    put_line(out, "ACTION:DISPLAY");
    put_line(out, "DESCRIPTION:" + escaped(each.summary));
    put_line(out, fmt::format("TRIGGER:-PT{}M", std::max(0, *each.alarm_minutes_before)));
    put_line(out, "END:VALARM");
}

void put_event(std::string& out, const Happening& each, const std::string& stamp) {
    put_line(out, "BEGIN:VEVENT");
    put_line(out, "UID:" + escaped(each.uid));
    put_line(out, "DTSTAMP:" + stamp);
    put_time(out, each);
    if (const std::string repeats = rule(each); !repeats.empty()) {
        put_line(out, repeats);
    }
    put_line(out, "SUMMARY:" + escaped(each.summary));
    if (!each.description.empty()) {
        put_line(out, "DESCRIPTION:" + escaped(each.description));
    }
    put_line(out, "TRANSP:TRANSPARENT");  // nobody is busy because of a break
    put_alarm(out, each);
    put_line(out, "END:VEVENT");
}

}  // namespace

std::string calendar_text(const std::vector<Happening>& happenings, std::string_view name,
                          Instant stamped) {
    std::string out;
    put_line(out, "BEGIN:VCALENDAR");
    put_line(out, "VERSION:2.0");
    put_line(out, "PRODID:-//Unknot//Unknot//EN");
    put_line(out, "CALSCALE:GREGORIAN");
    put_line(out, "METHOD:PUBLISH");
    put_line(out, "X-WR-CALNAME:" + escaped(name));
    const std::string stamp = utc_text(stamped);
    for (const Happening& each : happenings) {
        put_event(out, each, stamp);
    }
    put_line(out, "END:VCALENDAR");
    return out;
}

}  // namespace unknot::habits
