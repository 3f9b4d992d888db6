#include "engine/plan/block.h"

namespace unknot::plan {

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
    return part_name(atlas, *muscle.region, side) + ": " + full_name(muscle);
}

}  // namespace unknot::plan
