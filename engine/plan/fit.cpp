#include "engine/plan/fit.h"

#include <algorithm>
#include <ranges>

#include "engine/base/text.h"

namespace unknot::plan {
namespace {

using atlas::Word;

void one_press(Block& block) {
    for (auto& [side, dose] : block.presses) {
        dose.presses = 1;
    }
}

void one_spot(Block& block) {
    for (auto& [side, dose] : block.presses) {
        dose.spots = 1;
    }
}

void one_stretch(Block& block) {
    for (auto& [side, dose] : block.stretches) {
        dose.repeats = 1;
    }
}

void cut_doses(std::vector<Block>& blocks, const atlas::Dose& dose, int seconds) {
    for (const auto cut : {one_press, one_spot, one_stretch}) {
        for (Block& block : std::views::reverse(blocks)) {
            if (about_seconds(blocks, dose) > seconds) {
                cut(block);
            }
        }
    }
}

// The last of them, when two got the same.
std::vector<Block>::iterator most_pressed(std::vector<Block>& blocks) {
    return std::max_element(blocks.begin(), blocks.end(), [](const Block& a, const Block& b) {
        return a.pressed_this_week <= b.pressed_this_week;
    });
}

}  // namespace

int about_seconds(const std::vector<Block>& blocks, const atlas::Dose& dose) {
    int sum = dose.move_afterwards_seconds;
    for (const Block& block : blocks) {
        sum += block.about_seconds();
    }
    return sum;
}

void fit(const atlas::Atlas& atlas, const atlas::Dose& dose, int seconds, Outline& outline) {
    std::vector<Block> kept = outline.blocks;
    cut_doses(outline.blocks, dose, seconds);
    while (about_seconds(outline.blocks, dose) > seconds && kept.size() > 1) {
        const auto most = most_pressed(kept);
        outline.leave_out(full_name(*most->muscle), say(atlas, Word::plan_out_time));
        kept.erase(most);
        outline.blocks = kept;
        cut_doses(outline.blocks, dose, seconds);
    }
    // Of one muscle: better pressed on both sides than stretched.
    Block& block = outline.blocks.front();
    while (about_seconds(outline.blocks, dose) > seconds && !block.presses.empty() &&
           !block.stretches.empty()) {
        outline.leave_out(title(atlas, *block.muscle, block.stretches.back().first) + ", " +
                              lower(block.stretch->name),
                          say(atlas, Word::plan_out_time));
        block.stretches.pop_back();
    }
}

}  // namespace unknot::plan
