#include "engine/atlas/atlas.h"

#include <algorithm>

#include "engine/base/text.h"

namespace unknot::atlas {
namespace {

template <class T>
const T* find(std::span<const T> things, std::string_view id) {
    const auto found =
        std::find_if(things.begin(), things.end(), [id](const T& thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

}  // namespace

const Region* find_region(const Atlas& atlas, std::string_view id) {
    return find(atlas.regions, id);
}
const Muscle* find_muscle(const Atlas& atlas, std::string_view id) {
    return find(atlas.muscles, id);
}
const Move* find_move(const Atlas& atlas, std::string_view id) {
    return find(atlas.moves, id);
}
const Stretch* find_stretch(const Atlas& atlas, std::string_view id) {
    return find(atlas.stretches, id);
}
const Question* find_question(const Atlas& atlas, std::string_view id) {
    return find(atlas.questions, id);
}
const Sign* find_sign(const Atlas& atlas, std::string_view id) {
    return find(atlas.signs, id);
}
const Zone* find_zone(const Atlas& atlas, std::string_view id) {
    return find(atlas.zones, id);
}
const Finding* find_finding(const Atlas& atlas, std::string_view id) {
    return find(atlas.findings, id);
}
const Cause* find_cause(const Atlas& atlas, std::string_view id) {
    return find(atlas.causes, id);
}
const Measure* find_measure(const Atlas& atlas, std::string_view id) {
    return find(atlas.measures, id);
}
const Evidence* find_evidence(const Atlas& atlas, std::string_view id) {
    return find(atlas.evidence, id);
}

const Dose& dose(const Atlas& atlas, Moment moment) {
    return atlas.doses[static_cast<std::size_t>(moment)];
}

const ToolInfo& tool_info(const Atlas& atlas, Tool tool) {
    return *std::find_if(atlas.tools.begin(), atlas.tools.end(),
                         [tool](const ToolInfo& info) { return info.tool == tool; });
}

std::string_view say(const Atlas& atlas, Word word) {
    return atlas.words[static_cast<std::size_t>(word)];
}

std::vector<const Measure*> measures_of(const Atlas& atlas, const Muscle& muscle) {
    std::vector<const Measure*> naming;
    std::vector<const Measure*> others;
    for (const Measure& measure : atlas.measures) {
        if (std::ranges::find(measure.muscles, &muscle) != measure.muscles.end()) {
            naming.push_back(&measure);
        } else if (measure.muscles.empty() &&
                   std::ranges::find(measure.regions, muscle.region) != measure.regions.end()) {
            others.push_back(&measure);
        }
    }
    naming.insert(naming.end(), others.begin(), others.end());
    return naming;
}

std::string full_name(const Muscle& muscle) {
    std::string name(muscle.name);
    if (muscle.name != muscle.latin) {
        name += " (" + std::string(muscle.latin) + ")";
    }
    return name;
}

std::string part_name(const Atlas& atlas, const Region& region, body::Side side) {
    const Word word = side == body::Side::left ? Word::side_left : Word::side_right;
    return capitalised(fill(say(atlas, word), {{"part", region.one}}));
}

}  // namespace unknot::atlas
