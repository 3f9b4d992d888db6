#include "terminal/render/style.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>

#include "engine/base/text.h"

namespace unknot::render {
namespace {

std::string_view setting(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view{} : std::string_view(value);
}

std::string_view code(Ink ink) {
    switch (ink) {
        case Ink::bold:
            return "1";
        case Ink::dim:
            return "2";
        case Ink::accent:
            return "1;33";
        case Ink::good:
            return "32";
        case Ink::caution:
            return "33";
        case Ink::stop:
            return "1;31";
        case Ink::plain:
            break;
    }
    return "";
}

int standard_width() {
    winsize size{};
    int width = 80;
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        width = size.ws_col;
    } else if (const std::string_view text = setting("COLUMNS"); !text.empty()) {
        std::from_chars(text.data(), text.data() + text.size(), width);
    }
    return std::clamp(width, 20, 100);
}

bool continues(char c) {
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

}  // namespace

std::string Style::ink(Ink ink, std::string_view text) const {
    if (!colour || ink == Ink::plain || text.empty()) {
        return std::string(text);
    }
    return "\x1b[" + std::string(code(ink)) + "m" + std::string(text) + "\x1b[0m";
}

Style standard_style() {
    Style style;
    const std::string_view term = setting("TERM");
    style.colour = ::isatty(STDOUT_FILENO) == 1 && setting("NO_COLOR").empty() && term != "dumb" &&
                   !term.empty();
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        if (const std::string text = lower(setting(name)); !text.empty()) {
            style.unicode =
                text.find("utf-8") != std::string::npos || text.find("utf8") != std::string::npos;
            break;
        }
    }
    style.width = standard_width();
    return style;
}

std::size_t columns(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return !continues(c); }));
}

std::string readable(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto lead = static_cast<unsigned char>(text.front());
        const std::size_t length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        const bool leads = lead < 0x80 || (lead >= 0xc2 && lead <= 0xf4);
        const bool whole = leads && length <= text.size() &&
                           std::ranges::all_of(text.substr(1, length - 1), continues);
        // Too long a form, half of a pair, or beyond the last code point.
        const unsigned second = length > 2 && whole ? static_cast<unsigned char>(text[1]) : 0xa0U;
        const bool odd = length > 2 && whole &&
                         ((lead == 0xe0 && second < 0xa0) || (lead == 0xed && second > 0x9f) ||
                          (lead == 0xf0 && second < 0x90) || (lead == 0xf4 && second > 0x8f));
        if (whole && !odd) {
            out += text.substr(0, length);
            text.remove_prefix(length);
        } else {
            out += '?';
            text.remove_prefix(1);
        }
    }
    return out;
}

std::string cut(std::string_view text, std::size_t width) {
    if (columns(text) <= width) {
        return std::string(text);
    }
    const std::string_view mark = width > 6 ? "..." : "";
    std::size_t kept = 0, end = 0;
    while (end < text.size() && (kept + mark.size() < width || continues(text[end]))) {
        kept += continues(text[end]) ? 0U : 1U;
        ++end;
    }
    while (end > 0 && continues(text[std::min(end, text.size() - 1)])) {
        --end;
    }
    return std::string(text.substr(0, end)) + std::string(mark);
}

std::string wrap(std::string_view text, int width, std::string_view first, std::string_view rest) {
    const auto limit = static_cast<std::size_t>(std::max(width, 10));
    std::string out(first);
    std::size_t column = columns(first);
    bool fresh = true;  // nothing stands on this line yet but its indent
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
        const std::string_view word = text.substr(0, end);
        const std::size_t length = columns(word);
        if (!word.empty()) {
            if (!fresh && column + 1 + length > limit) {
                out += "\n" + std::string(rest);
                column = columns(rest);
                fresh = true;
            }
            out += fresh ? "" : " ";
            out += word;
            column += length + (fresh ? 0 : 1);
            fresh = false;
        }
        if (end < text.size() && text[end] == '\n') {
            out += "\n" + std::string(rest);
            column = columns(rest);
            fresh = true;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out + "\n";
}

std::string table(const std::vector<std::vector<std::string>>& rows, int width,
                  std::string_view indent) {
    std::vector<std::size_t> widest;
    for (const auto& row : rows) {
        widest.resize(std::max(widest.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) {
            widest[i] = std::max(widest[i], columns(row[i]));
        }
    }
    std::string out;
    for (const auto& row : rows) {
        std::string line(indent);
        for (std::size_t i = 0; i + 1 < row.size(); ++i) {
            line += row[i] + std::string(widest[i] - columns(row[i]) + 2, ' ');
        }
        if (row.empty()) {
            continue;
        }
        const std::string rest(std::min(columns(line), static_cast<std::size_t>(width) / 2), ' ');
        out += wrap(row.back(), width, line, rest);
    }
    return out;
}

std::string bar(double share, int width, bool unicode) {
    const int inside = std::max(width - 2, 1);
    const int full = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * inside));
    std::string out = "[";
    for (int i = 0; i < inside; ++i) {
        out += i < full ? (unicode ? "\u2588" : "#") : (unicode ? "\u2591" : "-");
    }
    return out + "]";
}

}  // namespace unknot::render
