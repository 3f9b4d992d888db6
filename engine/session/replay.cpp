#include <charconv>

#include <fmt/format.h>

#include "engine/base/text.h"
#include "engine/session/session.h"

namespace unknot::session {
namespace {

std::string_view take_word(std::string_view& text) {
    text = trimmed(text);
    const std::size_t end = std::min(text.find_first_of(" \t"), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(end);
    text = trimmed(text);
    return word;
}

// "20" or "0.5", up to a day; kept in milliseconds so that no rounding creeps in.
std::optional<std::int64_t> parse_ms(std::string_view text) {
    const std::size_t dot = text.find('.');
    const std::string_view whole = text.substr(0, dot);
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), seconds);
    if (error != std::errc() || end != whole.data() + whole.size() || seconds < -86'400 ||
        seconds > 864'000) {
        return std::nullopt;
    }
    std::int64_t ms = seconds * ms_per_second;
    if (dot != std::string_view::npos) {
        std::int64_t weight = whole.starts_with('-') ? -100 : 100;
        for (const char c : text.substr(dot + 1)) {
            if (c < '0' || c > '9' || weight == 0) {
                return std::nullopt;
            }
            ms += (c - '0') * weight;
            weight /= 10;
        }
    }
    return ms;
}

Result<Replayed> parse_one(std::string_view line) {
    const auto bad = [&](std::string what) {
        return fail(ErrorCode::bad_input, std::move(what),
                    "A line looks like \"+20 tap\", \"+5 rate 4\" or \"+1 stop phone rang\".");
    };
    Replayed out;
    std::string_view rest = line;
    const std::string_view time = take_word(rest);
    const auto ms = time.starts_with('+') ? parse_ms(time.substr(1)) : std::nullopt;
    if (!ms) {
        return bad(
            fmt::format("\"{}\" is not a number of seconds with a plus.", time.substr(0, 40)));
    }
    out.after_ms = *ms;
    const std::string_view word = take_word(rest);
    const auto kind = json::from_name<InputKind>(word);
    if (!kind) {
        return std::unexpected(kind.error());
    }
    out.input.kind = *kind;
    switch (*kind) {
        case InputKind::rate: {
            int rating = 0;
            const auto [end, error] =
                std::from_chars(rest.data(), rest.data() + rest.size(), rating);
            if (rest.empty() || error != std::errc() || end != rest.data() + rest.size()) {
                return bad("\"rate\" needs a whole number from 0 to 10.");
            }
            out.input.rating = rating;
            break;
        }
        case InputKind::answer:
            if (rest != "yes" && rest != "no") {
                return bad("\"answer\" needs yes or no.");
            }
            out.input.yes = rest == "yes";
            break;
        case InputKind::sign:
            out.input.sign = std::string(rest);
            break;
        case InputKind::stop:
            if (!rest.empty()) {
                out.input.reason = std::string(rest);
            }
            break;
        default:
            if (!rest.empty()) {
                return bad(fmt::format("\"{}\" takes nothing after it.", word));
            }
    }
    return out;
}

}  // namespace

Result<std::vector<Replayed>> parse_replay(std::string_view text) {
    std::vector<Replayed> inputs;
    int number = 0;
    while (!text.empty()) {
        ++number;
        const std::size_t newline = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, newline);
        text.remove_prefix(std::min(newline + 1, text.size()));
        line = trimmed(line.substr(0, line.find('#')));
        if (line.empty()) {
            continue;
        }
        auto one = parse_one(line);
        if (!one) {
            return fail(one.error().code, fmt::format("line {}: {}", number, one.error().message),
                        one.error().next);
        }
        inputs.push_back(*std::move(one));
    }
    return inputs;
}

}  // namespace unknot::session
