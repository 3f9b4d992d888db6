#include "engine/plan/block.h"

#include "engine/base/text.h"

namespace unknot::plan {

using atlas::Word;

int Block::about_seconds() const {
    int sum = 0;
    for (const auto& [side, dose] : presses) {
        sum += plan::about_seconds(dose);
    }
    for (const auto& [side, dose] : stretches) {
        sum += plan::about_seconds(dose);
    }
    return sum;
}

std::string title(const atlas::Atlas& atlas, const atlas::Muscle& muscle, body::Side side) {
    const std::string part =
        fill(say(atlas, side == body::Side::left ? Word::side_left : Word::side_right),
             {{"part", muscle.region->one}});
    return capitalised(part) + ": " + full_name(muscle);
}

}  // namespace unknot::plan
