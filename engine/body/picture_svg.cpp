#include "engine/body/picture_svg.h"

#include <fmt/format.h>

#include "engine/base/text.h"
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
        told += fmt::format("<title id=\"{}-t\">{}</title>", prefix, escaped_markup(title));
        out += fmt::format(" aria-labelledby=\"{}-t\"", prefix);
    }
    if (!description.empty()) {
        told += fmt::format("<desc id=\"{}-d\">{}</desc>", prefix, escaped_markup(description));
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
