// How text is shown: colour, width and wrapping, by what the output can do.
//
// Colour is only ever an addition: every meaning it carries is also a word. It is left out when the
// output is not a terminal, TERM is dumb, or NO_COLOR is set (https://no-color.org).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace unknot::render {

enum class Ink { plain, bold, dim, accent, good, caution, stop };

struct Style {
    bool colour = false;
    bool unicode = false;  // the locale is UTF-8: bars and arrows may be more than ASCII
    int width = 80;        // columns that text may fill

    std::string ink(Ink ink, std::string_view text) const;
    std::string bold(std::string_view text) const { return ink(Ink::bold, text); }
    std::string dim(std::string_view text) const { return ink(Ink::dim, text); }
};

// What standard output can do now. Asked again after a terminal changes its size.
Style standard_style();

// Columns that a text takes: its code points. Good enough for plain English.
std::size_t columns(std::string_view text);

// The text with every byte that is not UTF-8 replaced by "?": for what came from outside.
std::string readable(std::string_view text);

// Cut to so many columns, with "..." where something is missing.
std::string cut(std::string_view text, std::size_t width);

// Words filled into lines; line breaks in the text stay. The first line begins with `first`, the
// others with `rest`. Words longer than a line stand alone.
std::string wrap(std::string_view text, int width, std::string_view first = "",
                 std::string_view rest = "");

// Columns side by side, each as wide as its widest cell, two spaces between; the last one wraps.
std::string table(const std::vector<std::vector<std::string>>& rows, int width,
                  std::string_view indent = "");

// "[#####-----]" in so many columns.
std::string bar(double share, int width, bool unicode);

}  // namespace unknot::render
