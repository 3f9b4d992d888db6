#include "engine/base/nearest.h"

#include <algorithm>
#include <vector>

namespace unknot {

namespace {

constexpr std::size_t most_slips = 3;
constexpr std::size_t letters_a_slip = 3;
constexpr std::size_t shortest_beginning = 3;

char fold(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool begins(std::string_view name, std::string_view given) {
    return name.size() >= given.size() &&
           std::ranges::equal(given, name.substr(0, given.size()), {}, fold, fold);
}

std::size_t allowed(std::string_view given, std::string_view name) {
    const std::size_t longer = std::max(given.size(), name.size());
    return longer < 2 ? 0 : std::clamp<std::size_t>(longer / letters_a_slip, 1, most_slips);
}

std::size_t size_difference(std::string_view one, std::string_view other) {
    return std::max(one.size(), other.size()) - std::min(one.size(), other.size());
}

std::optional<std::string_view> only_one_begun(std::string_view given,
                                               std::span<const std::string_view> valid) {
    if (given.size() < shortest_beginning) {
        return std::nullopt;
    }
    std::optional<std::string_view> found;
    for (const std::string_view name : valid) {
        if (begins(name, given)) {
            if (found) {
                return std::nullopt;
            }
            found = name;
        }
    }
    return found;
}

}  // namespace

std::size_t slips(std::string_view one, std::string_view other) {
    // Rows of the usual edit-distance table; a swap looks two rows back.
    std::vector<std::size_t> before_last(other.size() + 1);
    std::vector<std::size_t> last(other.size() + 1);
    std::vector<std::size_t> row(other.size() + 1);
    for (std::size_t j = 0; j <= other.size(); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= one.size(); ++i) {
        before_last.swap(last);
        last.swap(row);
        row[0] = i;
        for (std::size_t j = 1; j <= other.size(); ++j) {
            const bool same = fold(one[i - 1]) == fold(other[j - 1]);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0U : 1U)});
            const bool swapped = i > 1 && j > 1 && fold(one[i - 1]) == fold(other[j - 2]) &&
                                 fold(one[i - 2]) == fold(other[j - 1]);
            if (swapped) {
                row[j] = std::min(row[j], before_last[j - 2] + 1);
            }
        }
    }
    return row[other.size()];
}

std::optional<std::string_view> nearest(std::string_view given,
                                        std::span<const std::string_view> valid) {
    std::optional<std::string_view> best;
    std::size_t best_slips = most_slips + 1;
    for (const std::string_view name : valid) {
        // Cheap refusal first: `given` may be a whole pasted page.
        if (size_difference(given, name) > most_slips) {
            continue;
        }
        const std::size_t needed = slips(given, name);
        if (needed < best_slips && needed <= allowed(given, name)) {
            best = name;
            best_slips = needed;
        }
    }
    return best ? best : only_one_begun(given, valid);
}

}  // namespace unknot
