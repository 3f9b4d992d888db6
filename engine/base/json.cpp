#include "engine/base/json.h"

#include <algorithm>
#include <limits>

#include <boost/json/src.hpp>

namespace unknot::json {
namespace {

std::string place_of(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t newline = before.rfind('\n');
    const std::size_t column = newline == std::string_view::npos ? before.size() : before.size() - newline - 1;
    return fmt::format("line {}, column {}", line, column + 1);
}

std::string_view kind_name(const boost::json::value& value) {
    switch (value.kind()) {
        case boost::json::kind::null: return "null";
        case boost::json::kind::bool_: return "true or false";
        case boost::json::kind::int64:
        case boost::json::kind::uint64: return "a whole number";
        case boost::json::kind::double_: return "a number that is not whole or is too large";
        case boost::json::kind::string: return "text";
        case boost::json::kind::array: return "a list";
        case boost::json::kind::object: return "an object";
    }
    return "something else";
}

}  // namespace

void write_string(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        switch (c) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '\n': out += "\\n"; break;
            case '\t': out += "\\t"; break;
            case '\r': out += "\\r"; break;
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

Result<boost::json::value> parse(std::string_view text, std::string_view what) {
    boost::json::parse_options options;
    options.max_depth = 64;
    boost::json::stream_parser parser({}, options);
    boost::system::error_code error;
    const std::size_t used = parser.write_some(text.data(), text.size(), error);
    if (!error && used < text.size()) {
        error = boost::json::error::extra_data;
    }
    if (!error) {
        // An incomplete text is an error only now.
        parser.finish(error);
    }
    if (error) {
        return fail(ErrorCode::bad_input,
                    fmt::format("{}: {}: this is not JSON ({})", what, place_of(text, used), error.message()),
                    "Check that the whole file was copied and not changed.");
    }
    return parser.release();
}

namespace {

constexpr std::string_view compare = "Compare with the shapes in docs/json.md.";

std::unexpected<Misread> misread(std::string message, std::string_view next) {
    return std::unexpected(Misread{"", {ErrorCode::bad_input, std::move(message), std::string(next)}});
}

}  // namespace

std::unexpected<Misread> wrong_type(std::string_view expected, const boost::json::value& found) {
    return misread(fmt::format("expected {}, found {}", expected, kind_name(found)), compare);
}

std::unexpected<Misread> missing(std::string_view member) {
    return misread(fmt::format("\"{}\" is missing", member), compare);
}

std::unexpected<Misread> unknown_member(std::string_view member,
                                        std::span<const std::string_view> valid) {
    std::string message = fmt::format("there is no \"{}\" here", member.substr(0, 60));
    if (const auto guess = nearest(member, valid)) {
        message += fmt::format("; did you mean \"{}\"?", *guess);
    }
    return misread(std::move(message), compare);
}

std::unexpected<Misread> inside(std::string_view member, Misread misread) {
    const bool dotted = !misread.path.empty() && misread.path.front() != '[';
    misread.path = fmt::format("{}{}{}", member, dotted ? "." : "", misread.path);
    return std::unexpected(std::move(misread));
}

std::unexpected<Misread> inside(std::size_t index, Misread misread) {
    const bool dotted = !misread.path.empty() && misread.path.front() != '[';
    misread.path = fmt::format("[{}]{}{}", index, dotted ? "." : "", misread.path);
    return std::unexpected(std::move(misread));
}

Error as_error(std::string_view what, const Misread& misread) {
    const std::string place = misread.path.empty() ? "" : misread.path + ": ";
    return {misread.error.code, fmt::format("{}: {}{}", what, place, misread.error.message),
            misread.error.next};
}

Reading read(const boost::json::value& in, std::string& out, Unknown) {
    const auto* text = in.if_string();
    if (text == nullptr) {
        return wrong_type("text", in);
    }
    out.assign(text->data(), text->size());
    return {};
}

Reading read(const boost::json::value& in, bool& out, Unknown) {
    const auto* flag = in.if_bool();
    if (flag == nullptr) {
        return wrong_type("true or false", in);
    }
    out = *flag;
    return {};
}

Reading read(const boost::json::value& in, std::int64_t& out, Unknown) {
    const auto* number = in.if_int64();
    if (number == nullptr) {
        return wrong_type("a whole number", in);
    }
    out = *number;
    return {};
}

Reading read(const boost::json::value& in, int& out, Unknown unknown) {
    std::int64_t wide = 0;
    if (auto ok = read(in, wide, unknown); !ok) {
        return ok;
    }
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max()) {
        return misread(fmt::format("{} is out of range", wide), "Use a smaller number.");
    }
    out = static_cast<int>(wide);
    return {};
}

Reading read(const boost::json::value& in, Instant& out, Unknown) {
    const auto* text = in.if_string();
    if (text == nullptr) {
        return wrong_type("a time as text", in);
    }
    const auto instant = parse_instant(std::string_view(text->data(), text->size()));
    if (!instant) {
        return std::unexpected(Misread{"", instant.error()});
    }
    out = *instant;
    return {};
}

}  // namespace unknot::json
