#include "engine/base/json.h"

#include <charconv>
#include <limits>

#include <boost/json/src.hpp>

namespace unknot::json {
namespace {

// How many bytes the UTF-8 character at the front of `text` has; 0 when it is none (RFC 3629).
std::size_t utf8_size(std::string_view text) {
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(0);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return follows(1) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = first == 0xED && byte(1) >= 0xA0;
        return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && byte(1) < 0x90;
        const bool beyond = first == 0xF4 && byte(1) >= 0x90;
        return follows(1) && follows(2) && follows(3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

}  // namespace

void write_string(std::string& out, std::string_view text) {
    out += '"';
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (static_cast<unsigned char>(c) >= 0x80) {
            const std::size_t size = utf8_size(text.substr(i));
            out += size == 0 ? std::string_view("\xEF\xBF\xBD") : text.substr(i, size);
            i += size == 0 ? 0 : size - 1;
            continue;
        }
        switch (c) {
            case '"':
                out += "\\\"";
                break;
            case '\\':
                out += "\\\\";
                break;
            case '\n':
                out += "\\n";
                break;
            case '\t':
                out += "\\t";
                break;
            case '\r':
                out += "\\r";
                break;
            default:
                if (static_cast<unsigned char>(c) < 0x20) {
                    fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
                } else {
                    out += c;
                }
        }
    }
    out += '"';
}

namespace {

constexpr std::string_view compare = "Compare with the shapes in docs/json.md.";

std::unexpected<MisreadPtr> misread(std::string message, std::string_view next) {
    return std::unexpected(std::make_unique<Misread>(
        "", Error{ErrorCode::bad_input, std::move(message), std::string(next)}));
}

}  // namespace

std::unexpected<MisreadPtr> wrong_type(std::string_view expected, const Cursor& found) {
    return misread(fmt::format("expected {}, found {}.", expected, found.kind_name()), compare);
}

std::unexpected<MisreadPtr> missing(std::string_view member) {
    return misread(fmt::format("\"{}\" is missing.", member), compare);
}

std::unexpected<MisreadPtr> unknown_member(std::string_view member,
                                           std::span<const std::string_view> valid) {
    const auto guess = nearest(member, valid);
    return misread(fmt::format("there is no \"{}\" here{}", member.substr(0, 60),
                               guess ? fmt::format("; did you mean \"{}\"?", *guess) : "."),
                   compare);
}

std::unexpected<MisreadPtr> inside(std::string_view member, MisreadPtr misread) {
    const bool dotted = !misread->path.empty() && misread->path.front() != '[';
    misread->path = fmt::format("{}{}{}", member, dotted ? "." : "", misread->path);
    return std::unexpected(std::move(misread));
}

std::unexpected<MisreadPtr> inside(std::size_t index, MisreadPtr misread) {
    const bool dotted = !misread->path.empty() && misread->path.front() != '[';
    misread->path = fmt::format("[{}]{}{}", index, dotted ? "." : "", misread->path);
    return std::unexpected(std::move(misread));
}

Error as_error(std::string_view what, const Misread& misread) {
    const std::string place = misread.path.empty() ? "" : misread.path + ": ";
    return {misread.error.code, fmt::format("{}: {}{}", what, place, misread.error.message),
            misread.error.next};
}

std::unexpected<MisreadPtr> twice() {
    return misread("this stands there twice.", "Leave one of the two out.");
}

Reading read(Cursor& in, std::string& out, Unknown) {
    if (in.peek() != '"') {
        return wrong_type("text", in);
    }
    const std::string_view literal = in.take_value();
    if (const auto simple = plain(literal)) {
        out = *simple;
        return {};
    }
    auto text = unquoted(literal);
    if (!text) {
        return std::unexpected(std::make_unique<Misread>("", text.error()));
    }
    out = *std::move(text);
    return {};
}

Reading read(Cursor& in, bool& out, Unknown) {
    if (in.peek() != 't' && in.peek() != 'f') {
        return wrong_type("true or false", in);
    }
    out = in.take_value() == "true";
    return {};
}

Reading read(Cursor& in, std::int64_t& out, Unknown) {
    const Cursor found = in;
    const std::string_view text = in.take_value();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (error == std::errc::result_out_of_range) {
        return misread(fmt::format("{} is out of range.", text.substr(0, 30)),
                       "Use a smaller number.");
    }
    if (error != std::errc() || end != text.data() + text.size()) {
        return wrong_type("a whole number", found);
    }
    return {};
}

Reading read(Cursor& in, int& out, Unknown unknown) {
    std::int64_t wide = 0;
    if (auto ok = read(in, wide, unknown); !ok) {
        return ok;
    }
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max()) {
        return misread(fmt::format("{} is out of range.", wide), "Use a smaller number.");
    }
    out = static_cast<int>(wide);
    return {};
}

Reading read(Cursor& in, Instant& out, Unknown) {
    if (in.peek() != '"') {
        return wrong_type("a time as text", in);
    }
    const auto instant = parse_text(in.take_value(), parse_instant);
    if (!instant) {
        return std::unexpected(std::make_unique<Misread>("", instant.error()));
    }
    out = *instant;
    return {};
}

}  // namespace unknot::json
