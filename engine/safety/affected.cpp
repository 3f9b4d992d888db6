#include "engine/safety/affected.h"

#include <algorithm>

namespace unknot::safety {

using atlas::Atlas;
using atlas::Effect;
using atlas::Region;
using atlas::Word;

namespace {

Word word_for(atlas::Position position) {
    switch (position) {
        case atlas::Position::standing:
            return Word::position_standing;
        case atlas::Position::sitting:
            return Word::position_sitting;
        case atlas::Position::on_back:
            return Word::position_on_back;
        case atlas::Position::on_side:
            return Word::position_on_side;
        case atlas::Position::face_down:
            return Word::position_face_down;
        case atlas::Position::kneeling:
            return Word::position_kneeling;
    }
    return Word::position_standing;
}

}  // namespace

bool is_narrow(const Effect& effect) {
    return !effect.muscles.empty() || !effect.positions.empty() || !effect.moves.empty() ||
           !effect.stretches.empty();
}

bool touches(const Effect& effect, const Region& region) {
    return effect.regions.empty() ||
           std::ranges::find(effect.regions, region.id, &Region::id) != effect.regions.end();
}

std::string affected(const Atlas& atlas, const Effect& effect, const Region& region) {
    std::vector<std::string> things;
    for (const atlas::Muscle* muscle : effect.muscles) {
        if (muscle->region->id == region.id) {
            things.push_back(full_name(*muscle));
        }
    }
    for (const atlas::Position position : effect.positions) {
        things.emplace_back(say(atlas, word_for(position)));
    }
    const auto of_region = [&](const auto& thing) {
        return std::ranges::any_of(
            thing.muscles, [&](const atlas::Muscle* m) { return m->region->id == region.id; });
    };
    for (const atlas::Move* move : effect.moves) {
        if (of_region(*move)) {
            things.emplace_back(move->name);
        }
    }
    for (const atlas::Stretch* stretch : effect.stretches) {
        if (of_region(*stretch)) {
            things.emplace_back(stretch->name);
        }
    }
    std::string out;
    for (const std::string& thing : things) {
        out += (out.empty() ? "" : ", ") + thing;
    }
    return out;
}

}  // namespace unknot::safety
