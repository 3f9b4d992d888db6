#include "engine/plan/plan.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/base/nearest.h"
#include "engine/base/text.h"
#include "engine/plan/dosing.h"

namespace unknot::plan {
namespace {

using atlas::Atlas;
using atlas::Level;
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

std::string part_name(const Atlas& atlas, const Region& region, Side side) {
    return fill(say(atlas, side == Side::left ? Word::side_left : Word::side_right),
                {{"part", region.one}});
}

// A history may come from a file: sums that no week can hold are cut off, so that none overflows.
MuscleDone done_for(const History& history, std::string_view muscle, Side side) {
    constexpr int week_seconds = 7 * 24 * 3600;
    for (MuscleDone each : history.done) {
        if (each.muscle == muscle && each.side == side) {
            for (int* seconds : {&each.pressed_seconds_today, &each.pressed_seconds_week,
                                 &each.stretched_seconds_today, &each.stretched_seconds_week}) {
                *seconds = std::clamp(*seconds, 0, week_seconds);
            }
            return each;
        }
    }
    return {std::string(muscle), side};
}

const Soreness* soreness_of(const History& history, std::string_view region) {
    for (const Soreness& each : history.soreness) {
        if (each.region == region) {
            return &each;
        }
    }
    return nullptr;
}

// Whether last time's soreness cuts this region's dose; an error when it forbids it.
Result<bool> sore_before(const Atlas& atlas, const History& history, const Region& region) {
    const Soreness* soreness = soreness_of(history, region.id);
    if (soreness == nullptr) {
        return false;
    }
    const auto sentence = [&](Word word) {
        return fill(say(atlas, word), {{"region", region.name}});
    };
    if (soreness->asked) {
        return fail(ErrorCode::not_ready, sentence(Word::plan_soreness_unanswered),
                    std::string(say(atlas, Word::plan_soreness_answer_it)));
    }
    if (soreness->bruise || soreness->lasted == Lasted::still_sore) {
        return fail(ErrorCode::not_safe, sentence(Word::plan_soreness_forbids),
                    std::string(say(atlas, soreness->bruise ? Word::plan_soreness_bruise_next
                                                            : Word::plan_soreness_wait_next)));
    }
    return soreness->soreness > atlas.limits.sore_ok_max || soreness->lasted != Lasted::under_a_day;
}

// ---- what may be done at all
// ---------------------------------------------------------------------

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

// One muscle on the sides that are wanted, and what will be done with it.
struct Block {
    const Muscle* muscle = nullptr;
    bool gentle = false;
    const atlas::Move* move = nullptr;  // null: it is not pressed
    Tool tool = Tool::hands;
    const atlas::Stretch* stretch = nullptr;
    std::vector<std::pair<Side, PressDose>> presses;
    std::vector<std::pair<Side, StretchDose>> stretches;
    int pressed_this_week = 0;

    int seconds() const {
        int sum = 0;
        for (const auto& [side, dose] : presses) {
            sum += about_seconds(dose);
        }
        for (const auto& [side, dose] : stretches) {
            sum += about_seconds(dose);
        }
        return sum;
    }
    bool empty() const { return presses.empty() && stretches.empty(); }
};

class Maker {
  public:
    Maker(const Atlas& atlas, const Wishes& wishes, const safety::Clearance& clearance,
          const History& history, Instant now)
        : atlas_(atlas), wishes_(wishes), clearance_(clearance), history_(history) {
        plan_.atlas_version = atlas.version;
        plan_.made_at = now;
        plan_.wishes = wishes;
        plan_.clearance = clearance.record();
        plan_.history = history;
    }

    Result<Plan> make() {
        if (const auto ok = check_wishes(); !ok) {
            return std::unexpected(ok.error());
        }
        for (const std::string& id : wishes_.regions) {
            if (const auto ok = add_region(*find_region(atlas_, id)); !ok) {
                return std::unexpected(ok.error());
            }
        }
        if (blocks_.empty()) {
            return nothing_left();
        }
        fit_into(session_seconds());
        note_moment();
        for (const Block& block : blocks_) {
            write_steps(block);
        }
        add_move_about();
        return std::move(plan_);
    }

  private:
    Result<void> check_wishes() const {
        const atlas::Limits& limits = atlas_.limits;
        if (wishes_.regions.empty()) {
            return fail(ErrorCode::bad_input, "No region was named",
                        "Name at least one, such as calves.");
        }
        for (const std::string& id : wishes_.regions) {
            if (find_region(atlas_, id) == nullptr) {
                return not_found("region", id, names(atlas_.regions));
            }
            if (std::count(wishes_.regions.begin(), wishes_.regions.end(), id) > 1) {
                return fail(ErrorCode::bad_input, fmt::format("The region {} is named twice", id),
                            "Name each region once: its dose is for the whole day.");
            }
        }
        for (const std::string& id : wishes_.muscles) {
            const Muscle* muscle = find_muscle(atlas_, id);
            if (muscle == nullptr) {
                return not_found("muscle", id, names(atlas_.muscles));
            }
            if (!in(wishes_.regions, std::string(muscle->region->id))) {
                return fail(ErrorCode::bad_input,
                            fmt::format("{} belongs to {}, which is not among the regions",
                                        full_name(*muscle), muscle->region->name),
                            fmt::format("Add the region {}.", muscle->region->id));
            }
        }
        if (wishes_.minutes < limits.session_minutes_min ||
            wishes_.minutes > limits.session_minutes_max) {
            return fail(ErrorCode::bad_input,
                        fmt::format("{} minutes cannot be planned", wishes_.minutes),
                        fmt::format("Choose {} to {} minutes.", limits.session_minutes_min,
                                    limits.session_minutes_max));
        }
        if (!clearance_.holds_at(plan_.made_at)) {
            return fail(ErrorCode::not_ready, "The safety answers are out of date",
                        std::string(say(atlas_, Word::safety_next_answer)));
        }
        return {};
    }

    template <class T>
    static std::vector<std::string_view> names(std::span<const T> things) {
        std::vector<std::string_view> ids;
        for (const T& each : things) {
            ids.push_back(each.id);
        }
        return ids;
    }

    static std::unexpected<Error> not_found(std::string_view what, std::string_view id,
                                            const std::vector<std::string_view>& valid) {
        const auto guess = nearest(id, valid);
        return fail(ErrorCode::not_found,
                    fmt::format("There is no {} \"{}\"", what, id.substr(0, 60)),
                    guess ? fmt::format("Did you mean \"{}\"?", *guess)
                          : "\"unknot atlas\" lists what there is.");
    }

    Result<void> add_region(const Region& region) {
        const auto level = clearance_.level(region.id);
        if (!level) {
            leave_out(std::string(region.name), closed_because(region));
            return {};
        }
        const auto sore = judge_soreness(region);
        if (!sore) {
            return std::unexpected(sore.error());
        }
        if (*level == Level::gentle) {
            gentle_session_ = true;
            note(fill(say(atlas_, Word::plan_note_gentle), {{"region", region.name}}));
        }
        for (const Muscle* muscle : region.muscles) {
            if (wishes_.muscles.empty() || in(wishes_.muscles, std::string(muscle->id))) {
                add_muscle(*muscle, *level == Level::gentle, *sore);
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
        return std::string(say(atlas_, Word::plan_out_not_screened));
    }

    Result<bool> judge_soreness(const Region& region) {
        const auto sore = sore_before(atlas_, history_, region);
        if (sore && *sore) {
            note(fill(say(atlas_, Word::plan_note_sore), {{"region", region.name}}));
        }
        return sore;
    }

    void add_muscle(const Muscle& muscle, bool gentle, bool sore) {
        if (!clearance_.allows(muscle)) {
            leave_out(full_name(muscle), std::string(say(atlas_, Word::plan_out_safety)));
            return;
        }
        Block block;
        block.muscle = &muscle;
        // Fingertips where no ball may go: the gentle limits hold for everybody.
        block.gentle = gentle || muscle.pressing == atlas::Pressing::hands_only;
        choose_move(block);
        choose_stretch(block);
        const atlas::Dose& dose = atlas::dose(atlas_, wishes_.moment);
        for (const Side side : sides_of(wishes_.side)) {
            const MuscleDone done = done_for(history_, muscle.id, side);
            const Restraint restraint = restraint_for(atlas_.limits, done, block.gentle, sore);
            block.pressed_this_week += done.pressed_seconds_week;
            if (block.move != nullptr) {
                if (const auto press = press_dose(atlas_.limits, dose, restraint)) {
                    block.presses.emplace_back(side, *press);
                } else {
                    leave_out(title(muscle, side),
                              std::string(say(atlas_, Word::plan_out_ceiling)));
                }
            }
            if (block.stretch != nullptr && !is_planned(*block.stretch)) {
                if (const auto stretch = stretch_dose(atlas_.limits, dose, restraint)) {
                    block.stretches.emplace_back(side, *stretch);
                }
            }
        }
        if (!block.empty()) {
            blocks_.push_back(std::move(block));
        }
    }

    // One stretch may serve two muscles; it is done once.
    bool is_planned(const atlas::Stretch& stretch) const {
        return std::any_of(blocks_.begin(), blocks_.end(), [&](const Block& block) {
            return block.stretch == &stretch && !block.stretches.empty();
        });
    }

    bool surface_usable(Surface surface) const {
        return wishes_.surfaces.empty() || in(wishes_.surfaces, surface);
    }

    std::optional<Tool> usable_tool(const atlas::Move& move, bool gentle) const {
        for (const Tool tool : move.tools) {
            const bool at_hand =
                tool == Tool::hands ||
                (wishes_.tools.empty() ? tool == Tool::firm_ball : in(wishes_.tools, tool));
            if (at_hand && (!gentle || tool_info(atlas_, tool).soft)) {
                return tool;
            }
        }
        return std::nullopt;
    }

    // The content's best move that the screening, the surfaces and the tools allow.
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
        leave_out(full_name(*block.muscle),
                  std::string(say(atlas_, !position_allowed  ? Word::plan_out_safety
                                          : !surface_allowed ? Word::plan_out_surface
                                          : block.gentle     ? Word::plan_out_soft_tool
                                                             : Word::plan_out_tool)));
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

    // ---- fitting into the minutes ---------------------------------------------------------------

    int session_seconds() {
        int minutes = wishes_.minutes;
        if (gentle_session_) {
            minutes = std::min(minutes, atlas_.limits.gentle_session_minutes);
        }
        return minutes * 60;
    }

    int total() const {
        int sum = atlas::dose(atlas_, wishes_.moment).move_afterwards_seconds;
        for (const Block& block : blocks_) {
            sum += block.seconds();
        }
        return sum;
    }

    // One press a spot, then one spot, then one stretch, each from the last muscle to the first. If
    // that is not enough, the muscle that got the most this week waits, and the others are fitted
    // in anew, so that what it leaves is used.
    void fit_into(int seconds) {
        std::vector<Block> kept = std::move(blocks_);
        for (;;) {
            blocks_ = kept;
            cut_doses(seconds);
            if (total() <= seconds || kept.size() == 1) {
                break;
            }
            const auto most =
                std::max_element(kept.begin(), kept.end(), [](const Block& a, const Block& b) {
                    return a.pressed_this_week <= b.pressed_this_week;
                });
            leave_out(full_name(*most->muscle), std::string(say(atlas_, Word::plan_out_time)));
            kept.erase(most);
        }
        cut_last_stretches(seconds);
    }

    void cut_doses(int seconds) {
        const auto cut_presses = [&](auto cut) {
            for (auto block = blocks_.rbegin(); block != blocks_.rend(); ++block) {
                if (total() > seconds) {
                    for (auto& [side, dose] : block->presses) {
                        cut(dose);
                    }
                }
            }
        };
        cut_presses([](PressDose& dose) { dose.presses = 1; });
        cut_presses([](PressDose& dose) { dose.spots = 1; });
        for (auto block = blocks_.rbegin(); block != blocks_.rend(); ++block) {
            if (total() > seconds) {
                for (auto& [side, dose] : block->stretches) {
                    dose.repeats = 1;
                }
            }
        }
    }

    // The only muscle left: better pressed on both sides than stretched.
    void cut_last_stretches(int seconds) {
        Block& block = blocks_.front();
        while (total() > seconds && !block.presses.empty() && !block.stretches.empty()) {
            leave_out(title(*block.muscle, block.stretches.back().first) + ", " +
                          lower(block.stretch->name),
                      std::string(say(atlas_, Word::plan_out_time)));
            block.stretches.pop_back();
        }
    }

    std::unexpected<Error> nothing_left() const {
        std::string why = plan_.left_out.empty() ? std::string(say(atlas_, Word::plan_out_safety))
                                                 : plan_.left_out.front().why;
        const bool closed =
            std::none_of(wishes_.regions.begin(), wishes_.regions.end(),
                         [&](const std::string& id) { return clearance_.level(id); });
        return fail(closed ? ErrorCode::not_safe : ErrorCode::conflict,
                    std::string(say(atlas_, Word::plan_nothing_left)), std::move(why));
    }

    // ---- writing it down ------------------------------------------------------------------------

    void leave_out(std::string what, std::string why) {
        plan_.left_out.push_back({std::move(what), std::move(why)});
    }
    void note(std::string text) { plan_.notes.push_back(std::move(text)); }

    void note_moment() { note(std::string(atlas::dose(atlas_, wishes_.moment).why)); }

    std::string title(const Muscle& muscle, Side side) const {
        return capitalised(part_name(atlas_, *muscle.region, side)) + ": " + full_name(muscle);
    }

    Step step_for(const Block& block, StepKind kind, Side side) const {
        Step step;
        step.kind = kind;
        step.region = block.muscle->region->id;
        step.muscle = block.muscle->id;
        step.side = side;
        step.title = title(*block.muscle, side);
        step.gentle = block.gentle;
        return step;
    }

    void write_steps(const Block& block) {
        for (const auto& [side, dose] : block.presses) {
            Step step = step_for(block, StepKind::press, side);
            step.move = block.move->id;
            step.tool = block.tool;
            step.press = dose;
            step.about_seconds = about_seconds(dose);
            step.why =
                fill(say(atlas_, Word::plan_why_press),
                     {{"region", lower(block.muscle->region->name)}, {"felt", block.muscle->felt}});
            step.evidence = block.move->evidence.empty() ? "" : block.move->evidence.front()->id;
            add(std::move(step));
        }
        for (const auto& [side, dose] : block.stretches) {
            Step step = step_for(block, StepKind::stretch, side);
            step.move = block.stretch->id;
            step.stretch = dose;
            step.about_seconds = about_seconds(dose);
            step.why = say(atlas_, wishes_.moment == atlas::Moment::before_workout
                                       ? Word::plan_why_stretch_before
                                       : Word::plan_why_stretch);
            step.evidence =
                block.stretch->evidence.empty() ? "" : block.stretch->evidence.front()->id;
            add(std::move(step));
        }
    }

    void add_move_about() {
        const atlas::Dose& dose = atlas::dose(atlas_, wishes_.moment);
        if (dose.move_afterwards_seconds == 0) {
            return;
        }
        Step step;
        step.kind = StepKind::move_about;
        step.title = say(atlas_, Word::plan_move_about_title);
        step.about_seconds = dose.move_afterwards_seconds;
        step.why = say(atlas_, Word::plan_why_move_about);
        step.evidence = dose.evidence.empty() ? "" : dose.evidence.front()->id;
        add(std::move(step));
    }

    void add(Step step) {
        plan_.about_seconds += step.about_seconds;
        plan_.steps.push_back(std::move(step));
    }

    const Atlas& atlas_;
    const Wishes& wishes_;
    const safety::Clearance& clearance_;
    const History& history_;
    std::vector<Block> blocks_;
    bool gentle_session_ = false;
    Plan plan_;
};

}  // namespace

Result<Plan> make(const Atlas& atlas, const Wishes& wishes, const safety::Clearance& clearance,
                  const History& history, Instant now) {
    return Maker(atlas, wishes, clearance, history, now).make();
}

Result<void> verify(const Atlas& atlas, const Plan& plan, Instant now) {
    if (now.ms - plan.made_at.ms > ms_per_day || plan.made_at.ms - now.ms > ms_per_hour) {
        return fail(ErrorCode::not_ready, "This plan was made for another day",
                    "Make a new one: what was done since then counts too.");
    }
    const auto clearance = safety::clear(atlas, plan.clearance, now);
    if (!clearance) {
        return std::unexpected(clearance.error());
    }
    const auto again = make(atlas, plan.wishes, *clearance, plan.history, plan.made_at);
    if (!again) {
        return std::unexpected(again.error());
    }
    if (json::to_json(*again) != json::to_json(plan)) {
        return fail(
            ErrorCode::conflict,
            "This plan was changed, or was made by another version of Unknot with other rules",
            "Make a new plan, and change the wishes instead of the steps.");
    }
    return {};
}

Result<void> fits(const Atlas& atlas, const Plan& plan, const History& history) {
    for (const Step& step : plan.steps) {
        const Region* region = find_region(atlas, step.region);
        if (region == nullptr || !step.side) {
            continue;
        }
        const auto sore = sore_before(atlas, history, *region);
        if (!sore) {
            return std::unexpected(sore.error());
        }
        const auto sore_then = sore_before(atlas, plan.history, *region);
        if (*sore && !(sore_then && *sore_then)) {
            return fail(
                ErrorCode::conflict,
                fmt::format("{}: last time was felt for too long, which this plan did not know",
                            step.title),
                "Make a new plan: it will be a third less there.");
        }
        const MuscleDone done = done_for(history, step.muscle, *step.side);
        const Restraint left = restraint_for(atlas.limits, done, false, false);
        const bool too_much =
            (step.press && step.press->budget_seconds > left.press_seconds_left) ||
            (step.stretch &&
             step.stretch->seconds * step.stretch->repeats > left.stretch_seconds_left);
        if (too_much) {
            return fail(
                ErrorCode::conflict,
                fmt::format("{}: this would pass the ceiling for today or this week", step.title),
                "Make a new plan: it will leave out what has had enough.");
        }
    }
    return {};
}

}  // namespace unknot::plan
