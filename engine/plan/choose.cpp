#include "engine/plan/choose.h"

#include <algorithm>

#include "engine/base/text.h"
#include "engine/plan/past.h"

namespace unknot::plan {
namespace {

using atlas::Muscle;
using atlas::Region;
using atlas::Surface;
using atlas::Tool;
using atlas::Word;
using body::Side;

template <class T>
bool in(const std::vector<T>& list, const T& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

std::vector<Side> sides_of(SideWish wish) {
    switch (wish) {
        case SideWish::left:
            return {Side::left};
        case SideWish::right:
            return {Side::right};
        case SideWish::both:
            return {Side::left, Side::right};
    }
    return {};
}

class Chooser {
  public:
    Chooser(const atlas::Atlas& atlas, const Wishes& wishes, const safety::Clearance& clearance,
            const History& history)
        : atlas_(atlas), wishes_(wishes), clearance_(clearance), history_(history) {}

    Result<Outline> choose() {
        for (const std::string& id : wishes_.regions) {
            if (const auto ok = add_region(*find_region(atlas_, id)); !ok) {
                return std::unexpected(ok.error());
            }
        }
        return std::move(outline_);
    }

  private:
    std::string_view words(Word word) const { return say(atlas_, word); }

    void note(Word word, const Region& region) {
        outline_.notes.push_back(fill(words(word), {{"region", region.name}}));
    }

    Result<void> add_region(const Region& region) {
        const auto level = clearance_.level(region.id);
        if (!level) {
            outline_.leave_out(std::string(region.name), closed_because(region));
            return {};
        }
        const auto sore = sore_before(atlas_, history_, region);
        if (!sore) {
            return std::unexpected(sore.error());
        }
        if (*sore) {
            note(only_too_often(atlas_, history_, region) ? Word::plan_note_sore_often
                                                          : Word::plan_note_sore,
                 region);
        }
        const bool gentle = *level == atlas::Level::gentle;
        if (gentle) {
            outline_.gentle = true;
            note(Word::plan_note_gentle, region);
        }
        for (const Muscle* muscle : region.muscles) {
            if (wishes_.muscles.empty() || in(wishes_.muscles, std::string(muscle->id))) {
                add_muscle(*muscle, gentle, *sore);
            }
        }
        return {};
    }

    std::string closed_because(const Region& region) const {
        for (const safety::RegionVerdict& each : clearance_.verdict().regions) {
            if (each.region == region.id && !each.reasons.empty()) {
                return each.reasons.front().advice;
            }
        }
        return std::string(words(Word::plan_out_not_screened));
    }

    void add_muscle(const Muscle& muscle, bool gentle, bool sore) {
        if (!clearance_.allows(muscle)) {
            outline_.leave_out(full_name(muscle), words(Word::plan_out_safety));
            return;
        }
        Block block;
        block.muscle = &muscle;
        // Fingertips where no ball may go: the gentle limits hold for everybody.
        block.gentle = gentle || muscle.pressing == atlas::Pressing::hands_only;
        choose_move(block);
        choose_stretch(block);
        for (const Side side : sides_of(wishes_.side)) {
            add_side(block, side, sore);
        }
        if (!block.empty()) {
            outline_.blocks.push_back(std::move(block));
        }
    }

    void add_side(Block& block, Side side, bool sore) {
        const atlas::Dose& dose = atlas::dose(atlas_, wishes_.moment);
        const MuscleDone done = done_for(history_, block.muscle->id, side);
        const Restraint restraint = restraint_for(atlas_.limits, done, block.gentle, sore);
        block.pressed_this_week += done.pressed_seconds_week;
        if (block.move != nullptr) {
            if (const auto press = press_dose(atlas_.limits, dose, restraint)) {
                block.presses.emplace_back(side, *press);
            } else {
                outline_.leave_out(title(atlas_, *block.muscle, side),
                                   words(Word::plan_out_ceiling));
            }
        }
        if (block.stretch != nullptr && !is_planned(*block.stretch)) {
            if (const auto stretch = stretch_dose(atlas_.limits, dose, restraint)) {
                block.stretches.emplace_back(side, *stretch);
            }
        }
    }

    // One stretch may serve two muscles; it is done once.
    bool is_planned(const atlas::Stretch& stretch) const {
        return std::ranges::any_of(outline_.blocks, [&](const Block& block) {
            return block.stretch == &stretch && !block.stretches.empty();
        });
    }

    bool surface_usable(Surface surface) const {
        return wishes_.surfaces.empty() || in(wishes_.surfaces, surface);
    }

    bool at_hand(Tool tool) const {
        return tool == Tool::hands ||
               (wishes_.tools.empty() ? tool == Tool::firm_ball : in(wishes_.tools, tool));
    }

    std::optional<Tool> usable_tool(const atlas::Move& move, bool gentle) const {
        for (const Tool tool : move.tools) {
            if (at_hand(tool) && (!gentle || tool_info(atlas_, tool).soft)) {
                return tool;
            }
        }
        return std::nullopt;
    }

    // The content's best move that the screening, the surfaces and the tools allow; else says what
    // stood in the way of the one that came nearest.
    void choose_move(Block& block) {
        bool position_allowed = false;
        bool surface_allowed = false;
        for (const atlas::Move* move : block.muscle->moves) {
            if (!clearance_.allows(*move)) {
                continue;
            }
            position_allowed = true;
            if (!surface_usable(move->surface) ||
                (block.gentle && move->load != atlas::Load::light)) {
                continue;
            }
            surface_allowed = true;
            if (const auto tool = usable_tool(*move, block.gentle)) {
                block.move = move;
                block.tool = *tool;
                return;
            }
        }
        outline_.leave_out(full_name(*block.muscle),
                           words(!position_allowed  ? Word::plan_out_safety
                                 : !surface_allowed ? Word::plan_out_surface
                                 : block.gentle     ? Word::plan_out_soft_tool
                                                    : Word::plan_out_tool));
    }

    // A stretch needs no tool; a chair or a wall is nearly always there, so surfaces only order
    // them.
    void choose_stretch(Block& block) const {
        for (const bool usable : {true, false}) {
            for (const atlas::Stretch* stretch : block.muscle->stretches) {
                if (clearance_.allows(*stretch) && surface_usable(stretch->surface) == usable &&
                    (usable || stretch->surface != Surface::floor)) {
                    block.stretch = stretch;
                    return;
                }
            }
        }
    }

    const atlas::Atlas& atlas_;
    const Wishes& wishes_;
    const safety::Clearance& clearance_;
    const History& history_;
    Outline outline_;
};

}  // namespace

Result<Outline> choose(const atlas::Atlas& atlas, const Wishes& wishes,
                       const safety::Clearance& clearance, const History& history) {
    return Chooser(atlas, wishes, clearance, history).choose();
}

}  // namespace unknot::plan
