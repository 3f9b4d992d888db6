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

std::string at_path(const std::string& path) {
    return path.empty() ? "the top level" : path;
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
    boost::json::parser parser({}, options);
    boost::system::error_code error;
    const std::size_t used = parser.write_some(text.data(), text.size(), error);
    if (!error && used < text.size()) {
        error = boost::json::error::extra_data;
    }
    if (!error) {
        // write_some() leaves an incomplete text open; finishing it tells.
        parser.write("", 0, error);
    }
    if (error) {
        return fail(ErrorCode::bad_input,
                    fmt::format("{}: {}: this is not JSON ({})", what, place_of(text, used), error.message()),
                    "Check that the whole file was copied and not changed.");
    }
    return parser.release();
}

std::unexpected<Error> wrong_type(const std::string& path, std::string_view expected,
                                  const boost::json::value& found) {
    return fail(ErrorCode::bad_input,
                fmt::format("{}: expected {}, found {}", at_path(path), expected, kind_name(found)),
                "Compare with the shapes in docs/json.md.");
}

std::unexpected<Error> missing(const std::string& path, std::string_view member) {
    return fail(ErrorCode::bad_input, fmt::format("{}: \"{}\" is missing", at_path(path), member),
                "Compare with the shapes in docs/json.md.");
}

std::unexpected<Error> unknown_member(const std::string& path, std::string_view member,
                                      std::span<const std::string_view> valid) {
    std::string message = fmt::format("{}: there is no \"{}\" here", at_path(path), member.substr(0, 60));
    if (const auto guess = nearest(member, valid)) {
        message += fmt::format("; did you mean \"{}\"?", *guess);
    }
    return fail(ErrorCode::bad_input, message, "Compare with the shapes in docs/json.md.");
}

Result<void> read(const boost::json::value& in, std::string& out, const std::string& path, Unknown) {
    const auto* text = in.if_string();
    if (text == nullptr) {
        return wrong_type(path, "text", in);
    }
    out.assign(text->data(), text->size());
    return {};
}

Result<void> read(const boost::json::value& in, bool& out, const std::string& path, Unknown) {
    const auto* flag = in.if_bool();
    if (flag == nullptr) {
        return wrong_type(path, "true or false", in);
    }
    out = *flag;
    return {};
}

Result<void> read(const boost::json::value& in, std::int64_t& out, const std::string& path, Unknown) {
    const auto* number = in.if_int64();
    if (number == nullptr) {
        return wrong_type(path, "a whole number", in);
    }
    out = *number;
    return {};
}

Result<void> read(const boost::json::value& in, int& out, const std::string& path, Unknown unknown) {
    std::int64_t wide = 0;
    if (auto ok = read(in, wide, path, unknown); !ok) {
        return ok;
    }
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max()) {
        return fail(ErrorCode::bad_input, fmt::format("{}: {} is out of range", at_path(path), wide),
                    "Use a smaller number.");
    }
    out = static_cast<int>(wide);
    return {};
}

Result<void> read(const boost::json::value& in, Instant& out, const std::string& path, Unknown) {
    const auto* text = in.if_string();
    if (text == nullptr) {
        return wrong_type(path, "a time as text", in);
    }
    const auto instant = parse_instant(std::string_view(text->data(), text->size()));
    if (!instant) {
        return fail(instant.error().code, at_path(path) + ": " + instant.error().message,
                    instant.error().next);
    }
    out = *instant;
    return {};
}

}  // namespace unknot::json
