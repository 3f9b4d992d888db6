#include "engine/habits/ics.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "engine/habits/calendar_days.h"
#include "engine/testing.h"

namespace unknot::habits {
namespace {

// A strict reader of what RFC 5545 asks of such a file, written apart from the writer.
struct Property {
    std::string name, parameters, value;
};
struct Component {
    std::string name;
    std::vector<Property> properties;
    std::vector<Component> inner;

    std::vector<std::string> values(std::string_view wanted) const {
        std::vector<std::string> out;
        for (const Property& each : properties) {
            if (each.name == wanted) {
                out.push_back(each.value);
            }
        }
        return out;
    }
    std::string value(std::string_view wanted) const {
        const auto all = values(wanted);
        EXPECT_EQ(all.size(), 1U) << name << " " << wanted;
        return all.empty() ? "" : all.front();
    }
};

// What JSON would take for an escape or the end of a string, left out: the rest must be UTF-8.
std::string without_escapes(std::string line) {
    std::erase_if(line, [](char c) { return c == '\\' || c == '"'; });
    return line;
}

// Content lines, unfolded. Every physical line ends in CRLF and has at most 75 octets.
std::vector<std::string> unfolded(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = text.find("\r\n", at);
        EXPECT_NE(end, std::string::npos) << "a line without CRLF";
        if (end == std::string::npos) {
            break;
        }
        const std::string line = text.substr(at, end - at);
        EXPECT_LE(line.size(), 75U) << line;
        EXPECT_EQ(line.find_first_of("\r\n"), std::string::npos);
        at = end + 2;
        if (!line.empty() && line.front() == ' ') {
            EXPECT_FALSE(lines.empty());
            // Folding may not fall inside a character: each physical line is UTF-8 by itself.
            lines.back() += line.substr(1);
        } else {
            lines.push_back(line);
        }
        EXPECT_TRUE(json::check("[\"" + without_escapes(line) + "\"]").has_value())
            << "cut inside a character";
    }
    return lines;
}

std::optional<Component> component(const std::vector<std::string>& lines, std::size_t& at) {
    if (at >= lines.size() || !lines[at].starts_with("BEGIN:")) {
        ADD_FAILURE() << "no component at line " << at;
        return std::nullopt;
    }
    Component out;
    out.name = lines[at++].substr(6);
    while (at < lines.size()) {
        const std::string& line = lines[at];
        if (line == "END:" + out.name) {
            ++at;
            return out;
        }
        if (line.starts_with("BEGIN:")) {
            auto inner = component(lines, at);
            if (!inner) {
                return std::nullopt;
            }
            out.inner.push_back(*std::move(inner));
            continue;
        }
        const std::size_t colon = line.find(':');
        const std::size_t name_end = line.find_first_of(":;");
        if (colon == std::string::npos || name_end == 0) {
            ADD_FAILURE() << "no property: " << line;
            return std::nullopt;
        }
        for (const char c : line.substr(0, name_end)) {
            EXPECT_TRUE((c >= 'A' && c <= 'Z') || c == '-') << line;
        }
        out.properties.push_back({line.substr(0, name_end), line.substr(name_end, colon - name_end),
                                  line.substr(colon + 1)});
        ++at;
    }
    ADD_FAILURE() << out.name << " does not end";
    return std::nullopt;
}

Component parsed(const std::string& text) {
    const auto lines = unfolded(text);
    std::size_t at = 0;
    auto calendar = component(lines, at);
    EXPECT_EQ(at, lines.size());
    return calendar.value_or(Component{});
}

// RFC 5545, 3.3.11, back to plain text; fails on a bare comma, semicolon or unknown escape.
std::string unescaped(const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        EXPECT_TRUE(text[i] != ',' && text[i] != ';') << text;
        EXPECT_GE(static_cast<unsigned char>(text[i]), 0x20U) << text;
        if (text[i] != '\\') {
            out += text[i];
            continue;
        }
        ++i;
        const char c = i < text.size() ? text[i] : '?';
        EXPECT_TRUE(c == 'n' || c == '\\' || c == ',' || c == ';') << text;
        out += c == 'n' ? '\n' : c;
    }
    return out;
}

const Instant stamped = parse_instant("2026-11-22T12:00:00+01:00").value();
const Day monday = *parse_day("2026-11-23");

std::vector<Component> events(const std::vector<Happening>& happenings) {
    const Component calendar = parsed(calendar_text(happenings, "Unknot", stamped));
    EXPECT_EQ(calendar.name, "VCALENDAR");
    EXPECT_EQ(calendar.value("VERSION"), "2.0");
    EXPECT_FALSE(calendar.value("PRODID").empty());
    return calendar.inner;
}

TEST(Calendar, WritesAWeeklyBreak) {
    Happening one;
    one.uid = "break-0930@unknot";
    one.summary = "Short break";
    one.day = monday - 1;
    one.minute = 9 * 60 + 30;
    one.minutes = 2;
    one.weekdays = {5, 1};
    one.alarm_minutes_before = 0;
    const auto all = events({one});
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].name, "VEVENT");
    EXPECT_EQ(all[0].value("UID"), "break-0930@unknot");
    EXPECT_EQ(all[0].value("DTSTAMP"), "20261122T110000Z");
    EXPECT_EQ(all[0].value("DTSTART"), "20261123T093000") << "on a day of its rule, floating";
    EXPECT_EQ(all[0].value("DURATION"), "PT2M");
    EXPECT_EQ(all[0].value("RRULE"), "FREQ=WEEKLY;BYDAY=MO,FR");
    ASSERT_EQ(all[0].inner.size(), 1U);
    EXPECT_EQ(all[0].inner[0].name, "VALARM");
    EXPECT_EQ(all[0].inner[0].value("ACTION"), "DISPLAY");
    EXPECT_EQ(all[0].inner[0].value("TRIGGER"), "-PT0M");
}

TEST(Calendar, WritesAWholeDayAndARunOfDays) {
    Happening whole;
    whole.uid = "week@unknot";
    whole.summary = "With";
    whole.day = *parse_day("2026-12-31");
    Happening daily = whole;
    daily.uid = "check@unknot";
    daily.minute = 20 * 60 + 30;
    daily.minutes = 5;
    daily.daily_times = 14;
    const auto all = events({whole, daily});
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].value("DTSTART"), "20261231");
    EXPECT_EQ(all[0].value("DTEND"), "20270101");
    EXPECT_TRUE(all[0].values("RRULE").empty());
    EXPECT_EQ(all[1].value("RRULE"), "FREQ=DAILY;COUNT=14");
    EXPECT_EQ(all[1].value("DTSTART"), "20261231T203000");
}

TEST(Calendar, KeepsAnyTextWhole) {
    testing::Chance chance(31);
    const std::vector<std::string> pieces{
        "Bob's run",        ",", ";",  "\\", "\n", "\xC3\xA9", "\xE2\x9C\x93",
        "\xF0\x9F\x8F\x83", ":", "\"", "a",  " "};
    for (int round = 0; round < testing::rounds(2000); ++round) {
        std::string text;
        for (int i = chance.small(1, 60); i > 0; --i) {
            text += chance.pick(pieces);
        }
        Happening one;
        one.uid = "x@unknot";
        one.summary = text;
        one.description = text + text;
        one.day = monday;
        const auto all = events({one});
        ASSERT_EQ(all.size(), 1U);
        EXPECT_EQ(unescaped(all[0].value("SUMMARY")), text);
        EXPECT_EQ(unescaped(all[0].value("DESCRIPTION")), text + text);
    }
}

TEST(Calendar, CannotBeBrokenOutOfByBytes) {
    testing::Chance chance(37);
    for (int round = 0; round < testing::rounds(2000); ++round) {
        Happening one;
        one.uid = chance.bytes(static_cast<std::size_t>(chance.number(0, 40)));
        one.summary = chance.bytes(static_cast<std::size_t>(chance.number(0, 200))) +
                      "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n";
        one.day = monday;
        one.minute = chance.small(-5000, 5000);
        one.minutes = chance.small(-5, 500);
        one.alarm_minutes_before = chance.small(-9, 9);
        const auto all = events({one});
        ASSERT_EQ(all.size(), 1U);
        EXPECT_EQ(all[0].values("SUMMARY").size(), 1U);
    }
}

TEST(Calendar, IsTheSameForTheSameThings) {
    Happening one;
    one.uid = "x@unknot";
    one.summary = "x";
    one.day = monday;
    EXPECT_EQ(calendar_text({one}, "Unknot", stamped), calendar_text({one}, "Unknot", stamped));
}

}  // namespace
}  // namespace unknot::habits
