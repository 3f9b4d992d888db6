#include "engine/body/picture_svg.h"

#include <array>
#include <cstddef>
#include <cstdint>

#include <fmt/format.h>

#include "engine/body/lines.h"
#include "engine/body/picture.h"

namespace unknot::body {

// Light and dark come from `color-scheme`: the page's where the picture is part of a page, the
// reader's where it stands alone. On paper all is black on white.
std::string_view picture_style() {
    return "@supports(color:light-dark(#000,#fff)){"
           ".unknot-picture:root{color-scheme:light dark}"
           ".kn-body,.kn-ball,.kn-fold,.kn-outline{"
           "stroke:var(--body-line,light-dark(#3a291f,#"
           "1d130d))}"
           ".kn-body,.kn-zone{fill:var(--clay,light-dark(#dab9a3,#b8947d))}"
           ".kn-ball{fill:var(--ball,light-dark(#c0623c,#cf7048))}"
           ".kn-hidden{stroke:var(--ball,light-dark(#8f3f1f,#7c3416))}"
           ".kn-thing{fill:var(--thing,light-dark(#efe7da,#37302a));"
           "stroke:var(--thing-line,light-dark(#a39483,#6d6258))}"
           ".kn-band{fill:var(--thing,light-dark(#efe7da,#2b2520));"
           "stroke:var(--thing,light-dark(#efe7da,#2b2520))}"
           ".kn-ground{stroke:var(--thing-line,light-dark(#a39483,#7d7166))}"
           ".kn-halo{stroke:var(--paper,light-dark(#faf6ef,#1a1512))}"
           ".kn-roll,.kn-site{stroke:var(--accent,light-dark(#9a3d17,#e29a76))}"
           ".kn-lean{stroke:var(--ink,light-dark(#3a291f,#efe6da))}"
           ".kn-border{stroke:var(--zone-line,light-dark(#a5826b,#7f6350))}"
           ".kn-muscle-line,.kn-muscle-edge,.kn-chosen-edge{"
           "stroke:var(--muscle,light-dark(#8f3f1f,#6b2409))}"
           ".kn-essential-line,.kn-essential-edge{stroke:var(--pain,light-dark(#a8321f,#80120a))}"
           ".kn-spill-dot{fill:var(--pain,light-dark(#a8321f,#80120a))}"
           ".kn-chosen{fill:var(--chosen,light-dark(#c98a68,#d9814f))}"
           "}"
           "@media print{"
           ".kn-body,.kn-zone,.kn-thing{fill:#fff}"
           ".kn-body,.kn-ball,.kn-fold,.kn-outline,.kn-hidden,.kn-roll,.kn-site,.kn-lean,"
           ".kn-muscle-line,.kn-muscle-edge,.kn-chosen-edge,.kn-essential-line,.kn-essential-edge{"
           "stroke:#000}"
           ".kn-ball,.kn-chosen{fill:#bbb}.kn-halo{stroke:#fff}.kn-band{fill:#eee;stroke:#eee}"
           ".kn-spill-dot{fill:#000}"
           "}";
}

namespace svg {
namespace {

// How many bytes the UTF-8 character at the front has; 0 for bytes that are none, or that XML
// cannot hold.
std::size_t character(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80) {
        return first >= 0x20 || first == '\n' || first == '\t' ? 1 : 0;
    }
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < size) {
        return 0;
    }
    std::uint32_t code = first & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) {
            return 0;
        }
        code = code << 6 | (byte(i) & 0x3FU);
    }
    constexpr std::array<std::uint32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    const bool no_character = code == 0xFFFE || code == 0xFFFF;
    return code < least[size] || code > 0x10FFFF || surrogate || no_character ? 0 : size;
}

}  // namespace

std::string escaped(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::size_t size = character(text);
        switch (text.front()) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += size == 0 ? std::string_view("\xEF\xBF\xBD") : text.substr(0, size);
        }
        text.remove_prefix(size == 0 ? 1 : size);
    }
    return out;
}

std::string id_prefix(std::string_view asked) {
    std::string out;
    for (const char c : asked) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (letter || (!out.empty() && ((c >= '0' && c <= '9') || c == '-'))) {
            out += c;
        }
    }
    return out.empty() ? "u" : out;
}

std::string opening(const Size& size, std::string_view prefix, std::string_view title,
                    std::string_view description, bool style) {
    const std::string w = tenths(size.width - 2 * size.cut);
    const std::string h = tenths(size.height - 2 * size.cut);
    std::string out = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"unknot-picture\" width=\"{0}\" "
        "height=\"{1}\" viewBox=\"{2} {2} {0} {1}\" role=\"img\"",
        w, h, tenths(size.cut));
    std::string told;
    if (!title.empty()) {
        told += fmt::format("<title id=\"{}-t\">{}</title>", prefix, escaped(title));
        out += fmt::format(" aria-labelledby=\"{}-t\"", prefix);
    }
    if (!description.empty()) {
        told += fmt::format("<desc id=\"{}-d\">{}</desc>", prefix, escaped(description));
        out += fmt::format(" aria-describedby=\"{}-d\"", prefix);
    }
    out += " stroke-linejoin=\"round\" stroke-linecap=\"round\">" + told;
    if (style) {
        out += fmt::format("<style>{}</style>", picture_style());
    }
    return out + "\n";
}

std::string attributes(const Look& look) {
    std::string out = fmt::format(" class=\"kn-{}\" fill=\"{}\"", look.name,
                                  look.fill.empty() ? "none" : look.fill);
    if (!look.stroke.empty()) {
        out += fmt::format(" stroke=\"{}\"", look.stroke);
        if (look.width != 1) {
            out += fmt::format(" stroke-width=\"{}\"", tenths(look.width));
        }
    }
    return out;
}

std::string path(const Look& look, std::string_view data, std::string_view more) {
    return data.empty() ? std::string()
                        : fmt::format("<path{}{} d=\"{}\"/>\n", attributes(look), more, data);
}

}  // namespace svg
}  // namespace unknot::body
