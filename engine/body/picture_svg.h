// The SVG around a picture's paths. Inner part of picture.cpp and zone_map.cpp.
#pragma once

#include <string>
#include <string_view>

namespace unknot::body::svg {

// A prefix that is a valid beginning of an id: a letter, then letters, digits and '-'.
std::string id_prefix(std::string_view asked);

// CSS pixels; `cut` of them are not shown on each side.
struct Size {
    double width = 0;
    double height = 0;
    double cut = 0;
};
// The document's beginning up to the style sheet.
std::string opening(const Size& size, std::string_view prefix, std::string_view title,
                    std::string_view description, bool style);

// " class=... fill=... stroke=...": the light theme's look as attributes beside the class that
// style sheets speak to. Empty colours are "none".
struct Look {
    std::string_view name;  // class, without "kn-"
    std::string_view fill;
    std::string_view stroke;
    double width;
};
std::string attributes(const Look& look);
// <path .../>, or nothing for an empty path.
std::string path(const Look& look, std::string_view data, std::string_view more = "");

}  // namespace unknot::body::svg
