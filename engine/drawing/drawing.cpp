#include "engine/drawing/drawing.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/base/nearest.h"
#include "engine/base/text.h"
#include "engine/drawing/notation.h"
#include "engine/drawing/sentence.h"

namespace unknot::drawing {
namespace {

void add(Drawing& drawing, const Mark& mark) {
    if (std::find(drawing.marks.begin(), drawing.marks.end(), mark) == drawing.marks.end()) {
        drawing.marks.push_back(mark);
    }
}

// "The shoulder, not the front of the shoulder": the front is named twice, and does not hurt. What
// is denied of one side says nothing of a place whose side was not told.
bool is_denied(const Sentence& sentence, const atlas::Zone* zone, std::optional<body::Side> side) {
    return std::ranges::any_of(sentence.places, [&](const Place& place) {
        return place.absent && (!place.side || place.side == side) &&
               std::ranges::find(place.zones, zone) != place.zones.end();
    });
}

}  // namespace

Error no_place(const atlas::Atlas& atlas, std::string_view text) {
    std::vector<std::string_view> known;
    for (const atlas::Zone& zone : atlas.zones) {
        known.insert(known.end(), zone.words.begin(), zone.words.end());
    }
    const auto guess = nearest(lower(trimmed(text)), known);
    return {ErrorCode::bad_input,
            fmt::format("No place on the body was found in \"{}\".", text.substr(0, 80)),
            guess ? fmt::format("Did you mean \"{}\"?", *guess)
                  : "Name the place, such as \"back of the calf\" or \"between the shoulder "
                    "blades\"."};
}

Error too_long() {
    return {ErrorCode::bad_input,
            fmt::format("That is more than {} bytes of text.", max_sentence_bytes),
            "Say it in one sentence."};
}

Result<Drawing> parse(const atlas::Atlas& atlas, std::string_view text) {
    if (is_notation(atlas, text)) {
        return from_notation(atlas, text);  // a painting may be longer than any sentence
    }
    if (text.size() > max_sentence_bytes) {
        return std::unexpected(too_long());
    }
    const Sentence sentence = read_sentence(atlas, text);
    Drawing drawing = drawing_of(atlas, sentence);
    if (drawing.marks.empty()) {
        return std::unexpected(no_place(atlas, text));
    }
    for (const Typed& word : sentence.words) {
        if (!word.used && !word.ignored && !word.side_word) {
            drawing.unknown.push_back(word.as_typed);
        }
    }
    return drawing;
}

Drawing drawing_of(const atlas::Atlas& atlas, const Sentence& sentence) {
    Drawing drawing;
    for (const Place& place : sentence.places) {
        for (const atlas::Zone* zone : place.zones) {
            if (!place.absent && !is_denied(sentence, zone, place.side)) {
                add(drawing, {std::string(zone->id), place.side});
            }
        }
    }
    const auto order = [&](const Mark& mark) {
        return find_zone(atlas, mark.zone) - atlas.zones.data();
    };
    std::stable_sort(drawing.marks.begin(), drawing.marks.end(),
                     [&](const Mark& a, const Mark& b) { return order(a) < order(b); });
    return drawing;
}

}  // namespace unknot::drawing
