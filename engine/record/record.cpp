#include "engine/record/record.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "engine/base/json.h"
#include "engine/base/json_slices.h"

namespace unknot::record {
namespace {

constexpr std::size_t max_name_bytes = 64;
constexpr std::string_view copy_again = "Leave this line out, or copy it again from where it came.";

std::unexpected<Error> bad(std::string message) {
    return fail(ErrorCode::bad_input, std::move(message), std::string(copy_again));
}

// What each byte is worth as a hex digit; -1 for all that are none.
constexpr auto hex_values = [] {
    std::array<std::int8_t, 256> values{};
    values.fill(-1);
    for (int i = 0; i < 16; ++i) {
        values[static_cast<unsigned char>("0123456789abcdef"[i])] = static_cast<std::int8_t>(i);
        values[static_cast<unsigned char>("0123456789ABCDEF"[i])] = static_cast<std::int8_t>(i);
    }
    return values;
}();

int hex_value(char c) {
    return hex_values[static_cast<unsigned char>(c)];
}

constexpr bool hyphen_before(std::size_t byte) {
    return byte == 4 || byte == 6 || byte == 8 || byte == 10;
}

Result<std::string> read_name(std::string_view literal, std::string_view member) {
    auto name = json::unquoted(literal);
    if (!name || name->empty() || name->size() > max_name_bytes) {
        return bad(fmt::format("\"{}\" must be text of 1 to {} bytes.", member, max_name_bytes));
    }
    return name;
}

enum Member : std::size_t { id, at, device, kind, version, body, unknown };
constexpr std::array<std::string_view, unknown> envelope{"id",   "at",      "device",
                                                         "kind", "version", "body"};

Member member_of(std::string_view key) {
    return static_cast<Member>(std::find(envelope.begin(), envelope.end(), key) - envelope.begin());
}

// Puts a value that was read where it belongs, or hands its error on.
template <class T>
Result<void> put(T& out, Result<T> value) {
    if (!value) {
        return std::unexpected(std::move(value.error()));
    }
    out = *std::move(value);
    return {};
}

Result<void> read_version(int& out, std::string_view literal) {
    const char* const last = literal.data() + literal.size();
    const auto [end, error] = std::from_chars(literal.data(), last, out);
    if (error != std::errc() || end != last || out < 1) {
        return bad("\"version\" must be a whole number from 1.");
    }
    return {};
}

Result<void> read_member(Record& out, Member member, std::string_view key, std::string_view value) {
    switch (member) {
        case id:
            return put(out.id, json::parse_text(value, parse_uuid));
        case at:
            return put(out.at, json::parse_text(value, parse_instant));
        case device:
            return put(out.device, read_name(value, key));
        case kind:
            return put(out.kind, read_name(value, key));
        case version:
            return read_version(out.version, value);
        case body:
            if (value.front() != '{') {
                return bad("\"body\" must be an object.");
            }
            out.body = value;
            return {};
        case unknown:
            out.rest += fmt::format("{}\"{}\":{}", out.rest.empty() ? "" : ",", key, value);
    }
    return {};
}

}  // namespace

Uuid make_uuid(std::int64_t ms, const Entropy& entropy) {
    Uuid id;
    for (std::size_t i = 0; i < 6; ++i) {
        id.bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(ms) >> (8 * (5 - i)));
    }
    std::copy(entropy.begin(), entropy.end(), id.bytes.begin() + 6);
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0f) | 0x70);  // version 7
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3f) | 0x80);  // variant of RFC 9562
    return id;
}

std::string to_text(const Uuid& id) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < id.bytes.size(); ++i) {
        if (hyphen_before(i)) {
            text += '-';
        }
        text += digits[id.bytes[i] >> 4];
        text += digits[id.bytes[i] & 15];
    }
    return text;
}

Result<Uuid> parse_uuid(std::string_view text) {
    const auto refuse = [&] {
        return fail(ErrorCode::bad_input, fmt::format("\"{}\" is not a UUID.", text.substr(0, 40)),
                    "It looks like 0193a5f2-1c3e-7abc-8def-0123456789ab.");
    };
    Uuid id;
    std::size_t at = 0;
    for (std::size_t i = 0; i < id.bytes.size(); ++i) {
        if (hyphen_before(i) && (at >= text.size() || text[at++] != '-')) {
            return refuse();
        }
        const int high = at < text.size() ? hex_value(text[at++]) : -1;
        const int low = at < text.size() ? hex_value(text[at++]) : -1;
        if (high < 0 || low < 0) {
            return refuse();
        }
        id.bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    if (at != text.size()) {
        return refuse();
    }
    return id;
}

Result<Record> parse_line(std::string_view line) {
    if (line.size() > max_line_bytes) {
        return bad(
            fmt::format("the line has {} bytes, more than {}.", line.size(), max_line_bytes));
    }
    if (line.find('\n') != std::string_view::npos) {
        return bad("a record is one line, but there is a line break in it.");
    }
    if (const auto ok = json::check(line); !ok) {
        return std::unexpected(ok.error());
    }
    json::Cursor cursor(line);
    if (cursor.peek() != '{') {
        return bad("this is JSON but not an object.");
    }
    Record record;
    unsigned seen = 0;
    cursor.enter();
    for (std::string_view key; cursor.next_member(key);) {
        const Member member = member_of(key);
        const unsigned bit = 1U << member;
        if (member != unknown && (seen & bit) != 0) {
            return bad(fmt::format("\"{}\" stands there twice.", key));
        }
        seen |= bit;
        if (auto ok = read_member(record, member, key, cursor.take_value()); !ok) {
            return std::unexpected(std::move(ok.error()));
        }
    }
    for (std::size_t i = 0; i < envelope.size(); ++i) {
        if ((seen & (1U << i)) == 0) {
            return bad(fmt::format("\"{}\" is missing.", envelope[i]));
        }
    }
    // Written again it may be a few bytes longer ("0.5" s as ".500"), and must still be readable.
    if (line.size() + 64 > max_line_bytes && to_line(record).size() > max_line_bytes) {
        return bad(
            fmt::format("the line has more than {} bytes when written again", max_line_bytes));
    }
    return record;
}

std::string to_line(const Record& record) {
    std::string line;
    line.reserve(record.body.size() + record.rest.size() + 160);
    line += "{\"id\":\"";
    line += to_text(record.id);
    line += "\",\"at\":\"";
    line += to_text(record.at);
    line += "\",\"device\":";
    json::write_string(line, record.device);
    line += ",\"kind\":";
    json::write_string(line, record.kind);
    line += fmt::format(",\"version\":{},\"body\":", record.version);
    line += record.body;
    if (!record.rest.empty()) {
        line += ',';
        line += record.rest;
    }
    line += '}';
    return line;
}

}  // namespace unknot::record
