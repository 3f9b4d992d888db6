#include "engine/drawing/notation.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "engine/base/nearest.h"

namespace unknot::drawing {
namespace {

using body::Side;

constexpr std::string_view between_marks = " ,;\t\r\n";

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t from = text.find_first_not_of(between_marks); from != std::string_view::npos;
         from = text.find_first_not_of(between_marks, from)) {
        const std::size_t to = std::min(text.find_first_of(between_marks, from), text.size());
        words.push_back(text.substr(from, to - from));
        from = to;
    }
    return words;
}

std::optional<int> whole_number(std::string_view digits, int least, int most) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc() && end == digits.data() + digits.size();
    return whole && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

std::unexpected<Error> cannot_read(std::string_view word, std::string_view why, std::string next) {
    return fail(ErrorCode::bad_input,
                fmt::format("\"{}\" is no mark of a drawing: {}.", word.substr(0, 60), why),
                std::move(next));
}

const std::string example = "Write it as calf_upper_inner.right=6:80.";

// "zone.side": its length ends before "=" where there is one.
Result<Mark> read_place(const atlas::Atlas& atlas, std::string_view word) {
    const std::string_view place = word.substr(0, word.find('='));
    const std::size_t dot = place.find('.');
    const std::string_view id = place.substr(0, dot);
    if (find_zone(atlas, id) == nullptr) {
        std::vector<std::string_view> ids;
        for (const atlas::Zone& zone : atlas.zones) {
            ids.push_back(zone.id);
        }
        const auto guess = nearest(id, ids);
        return cannot_read(word, "there is no such zone",
                           guess ? fmt::format("Did you mean \"{}\"?", *guess) : example);
    }
    Mark mark{std::string(id)};
    if (dot != std::string_view::npos) {
        const auto side = json::from_name<Side>(place.substr(dot + 1));
        if (!side) {
            return cannot_read(word, "its side is neither left nor right", example);
        }
        mark.side = *side;
    }
    return mark;
}

Result<Mark> read_mark(const atlas::Atlas& atlas, std::string_view word) {
    auto mark = read_place(atlas, word);
    const std::size_t equals = word.find('=');
    if (!mark || equals == std::string_view::npos) {
        return mark;
    }
    const std::string_view amount = word.substr(equals + 1);
    const std::size_t colon = amount.find(':');
    mark->intensity = whole_number(amount.substr(0, colon), 0, 10);
    if (!mark->intensity) {
        return cannot_read(word, "how bad it is must be a whole number from 0 to 10", example);
    }
    if (colon != std::string_view::npos) {
        mark->coverage_percent = whole_number(amount.substr(colon + 1), 1, 100);
        if (!mark->coverage_percent) {
            return cannot_read(word, "how much is painted must be a whole percentage from 1 to 100",
                               example);
        }
    }
    return mark;
}

bool same_place(const Mark& a, const Mark& b) {
    return a.zone == b.zone && a.side == b.side;
}

std::vector<Mark>::iterator find_place(std::vector<Mark>& marks, const Mark& mark) {
    return std::find_if(marks.begin(), marks.end(),
                        [&](const Mark& each) { return same_place(each, mark); });
}

const Mark* find_place(const Drawing& drawing, const Mark& mark) {
    const auto found = std::find_if(drawing.marks.begin(), drawing.marks.end(),
                                    [&](const Mark& each) { return same_place(each, mark); });
    return found == drawing.marks.end() ? nullptr : &*found;
}

}  // namespace

std::string to_notation(const Drawing& drawing) {
    std::string out;
    for (const Mark& mark : drawing.marks) {
        out += out.empty() ? "" : " ";
        out += mark.zone;
        if (mark.side) {
            out += fmt::format(".{}", json::name_of(*mark.side));
        }
        if (mark.intensity) {
            out += fmt::format("={}", *mark.intensity);
            if (mark.coverage_percent) {
                out += fmt::format(":{}", *mark.coverage_percent);
            }
        }
    }
    return out;
}

Result<Drawing> from_notation(const atlas::Atlas& atlas, std::string_view text) {
    Drawing drawing;
    for (const std::string_view word : words_of(text)) {
        auto mark = read_mark(atlas, word);
        if (!mark) {
            return std::unexpected(std::move(mark.error()));
        }
        if (find_place(drawing, *mark) != nullptr) {
            return cannot_read(word, "its place stands there twice", "Leave one of the two out.");
        }
        drawing = painted(atlas, std::move(drawing), *mark);
    }
    if (drawing.marks.empty()) {
        return fail(ErrorCode::bad_input, "There is no mark in this drawing.", example);
    }
    return drawing;
}

bool is_notation(const atlas::Atlas& atlas, std::string_view text) {
    const auto words = words_of(text);
    if (words.empty()) {
        return false;
    }
    const std::string_view first = words.front();
    const std::string_view id = first.substr(0, first.find_first_of(".="));
    return find_zone(atlas, id) != nullptr &&
           first.find_first_of("_.=") != std::string_view::npos && !first.ends_with('.');
}

Drawing painted(const atlas::Atlas& atlas, Drawing drawing, const Mark& mark) {
    const auto present = find_place(drawing.marks, mark);
    if (present != drawing.marks.end()) {
        *present = mark;
        return drawing;
    }
    const auto place = [&](const Mark& each) {
        return find_zone(atlas, each.zone) - atlas.zones.data();
    };
    const auto behind =
        std::upper_bound(drawing.marks.begin(), drawing.marks.end(), mark,
                         [&](const Mark& a, const Mark& b) { return place(a) < place(b); });
    drawing.marks.insert(behind, mark);
    return drawing;
}

Drawing erased(Drawing drawing, std::string_view zone, std::optional<Side> side) {
    std::erase_if(drawing.marks,
                  [&](const Mark& each) { return each.zone == zone && each.side == side; });
    return drawing;
}

std::vector<Change> changes(const atlas::Atlas& atlas, const Drawing& before,
                            const Drawing& after) {
    Drawing all = before;
    for (const Mark& mark : after.marks) {
        all = painted(atlas, std::move(all), mark);
    }
    std::vector<Change> out;
    for (const Mark& mark : all.marks) {
        const Mark* was = find_place(before, mark);
        const Mark* is = find_place(after, mark);
        if (was == nullptr || is == nullptr || *was != *is) {
            out.push_back({mark.zone, mark.side, was ? std::optional(*was) : std::nullopt,
                           is ? std::optional(*is) : std::nullopt});
        }
    }
    return out;
}

}  // namespace unknot::drawing
