// Prints that journal as JSON Lines: `unknot_years 2026-11-22T12:00:00+01:00`, until that moment.
#include <cstdio>
#include <string_view>

#include "tools/years/years.h"

int main(int count, char** words) {
    const auto last =
        unknot::parse_instant(count > 1 ? std::string_view(words[1]) : "2026-11-22T12:00:00+01:00");
    if (!last) {
        std::fprintf(stderr, "%s %s\n", last.error().message.c_str(), last.error().next.c_str());
        return 1;
    }
    const std::string text = unknot::journal::write_lines(unknot::years::Years(*last).journal());
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() ? 0 : 1;
}
