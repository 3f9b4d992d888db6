#include "engine/plan/steps.h"

#include "engine/base/text.h"

namespace unknot::plan {
namespace {

using atlas::Word;
using body::Side;

std::string first_id(atlas::Refs<atlas::Evidence> evidence) {
    return evidence.empty() ? "" : std::string(evidence.front()->id);
}

Step step_for(const atlas::Atlas& atlas, const Block& block, StepKind kind, Side side) {
    Step step;
    step.kind = kind;
    step.region = block.muscle->region->id;
    step.muscle = block.muscle->id;
    step.side = side;
    step.title = title(atlas, *block.muscle, side);
    step.gentle = block.gentle;
    return step;
}

Step press_step(const atlas::Atlas& atlas, const Block& block, Side side, const PressDose& dose) {
    Step step = step_for(atlas, block, StepKind::press, side);
    step.move = block.move->id;
    step.tool = block.tool;
    step.press = dose;
    step.about_seconds = about_seconds(dose);
    step.why = fill(say(atlas, Word::plan_why_press),
                    {{"region", lower(block.muscle->region->name)}, {"felt", block.muscle->felt}});
    step.evidence = first_id(block.move->evidence);
    return step;
}

Step stretch_step(const atlas::Atlas& atlas, const Block& block, Side side, const StretchDose& dose,
                  atlas::Moment moment) {
    Step step = step_for(atlas, block, StepKind::stretch, side);
    step.move = block.stretch->id;
    step.stretch = dose;
    step.about_seconds = about_seconds(dose);
    step.why = say(atlas, moment == atlas::Moment::before_workout ? Word::plan_why_stretch_before
                                                                  : Word::plan_why_stretch);
    step.evidence = first_id(block.stretch->evidence);
    return step;
}

Step move_about_step(const atlas::Atlas& atlas, const atlas::Dose& dose) {
    Step step;
    step.kind = StepKind::move_about;
    step.title = say(atlas, Word::plan_move_about_title);
    step.about_seconds = dose.move_afterwards_seconds;
    step.why = say(atlas, Word::plan_why_move_about);
    step.evidence = first_id(dose.evidence);
    return step;
}

}  // namespace

std::vector<Step> steps_for(const atlas::Atlas& atlas, const std::vector<Block>& blocks,
                            const atlas::Dose& dose) {
    std::vector<Step> steps;
    for (const Block& block : blocks) {
        for (const auto& [side, press] : block.presses) {
            steps.push_back(press_step(atlas, block, side, press));
        }
        for (const auto& [side, stretch] : block.stretches) {
            steps.push_back(stretch_step(atlas, block, side, stretch, dose.moment));
        }
    }
    if (dose.move_afterwards_seconds > 0) {
        steps.push_back(move_about_step(atlas, dose));
    }
    return steps;
}

}  // namespace unknot::plan
