// A record: one event as it rests and travels. What is inside `body` is none of this folder's
// business, nor of anybody's who sees only this folder (store, server).
//
// As text a record is one line of JSON:
//   {"id":"0193...","at":"2026-11-22T18:00:00+01:00","device":"phone-1a2b","kind":"hold_done",
//    "version":1,"body":{...}}
// Kinds, versions and members we do not know are kept and passed on byte for byte.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/base/error.h"
#include "engine/base/time.h"

namespace unknot::record {

// A UUID of version 7 (RFC 9562): 48 bits of Unix milliseconds, then random bits; sorts by time.
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    friend auto operator<=>(const Uuid&, const Uuid&) = default;
};

// Ten bytes of randomness; the engine has none of its own.
using Entropy = std::array<std::uint8_t, 10>;

Uuid make_uuid(std::int64_t ms, const Entropy& entropy);
std::string to_text(const Uuid& id);             // lower case, with hyphens
Result<Uuid> parse_uuid(std::string_view text);  // any version; errors: bad_input

struct Record {
    Uuid id;
    Instant at;
    std::string device;  // which of the person's devices wrote it; 1 to 64 bytes
    std::string kind;    // 1 to 64 bytes
    int version = 1;     // from 1
    std::string body;    // a JSON object, as written
    std::string rest;    // members we do not know, as written: `"x":1,"y":[2]`; usually empty

    friend bool operator==(const Record&, const Record&) = default;
};

// A line may not be longer than this; a real one has a few hundred bytes (a screening some
// thousand).
constexpr std::size_t max_line_bytes = 64 * 1024;

// One line without its newline. Errors: bad_input, saying what is wrong with it.
Result<Record> parse_line(std::string_view line);

// One line without a newline, members in the order above.
std::string to_line(const Record& record);

}  // namespace unknot::record
