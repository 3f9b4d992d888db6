#include "engine/plan/steps.h"

#include <algorithm>

#include "engine/base/text.h"

namespace unknot::plan {
namespace {

using atlas::Word;
using body::Side;

// The content puts first what bears most on the advice. What others have measured or reported says
// more than that the advice is our own.
std::string evidence_for(atlas::Refs<atlas::Evidence> evidence) {
    const auto graded = std::ranges::find_if(
        evidence, [](const atlas::Evidence* each) { return each->grade != atlas::Grade::design; });
    const auto shown = graded == evidence.end() ? evidence.begin() : graded;
    return shown == evidence.end() ? "" : std::string((*shown)->id);
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

std::string about_muscle(const atlas::Atlas& atlas, const atlas::Muscle& muscle) {
    return fill(say(atlas, Word::plan_why_press),
                {{"region", lower(muscle.region->name)}, {"felt", muscle.felt}});
}

// The first press speaks of the muscle, the other side's does not say it all again.
std::string why_press(const atlas::Atlas& atlas, const Block& block, Side side) {
    return side == block.presses.front().first ? about_muscle(atlas, *block.muscle)
                                               : std::string(say(atlas, Word::plan_why_other_side));
}

std::string why_stretch(const atlas::Atlas& atlas, const Block& block, Side side,
                        atlas::Moment moment) {
    if (side != block.stretches.front().first) {
        return std::string(say(atlas, Word::plan_why_other_side));
    }
    const bool before = moment == atlas::Moment::before_workout;
    if (block.presses.empty()) {
        const Word word = before ? Word::plan_why_stretch_before : Word::plan_why_stretch_only;
        return about_muscle(atlas, *block.muscle) + " " + std::string(say(atlas, word));
    }
    return std::string(say(atlas, before ? Word::plan_why_stretch_before : Word::plan_why_stretch));
}

Step press_step(const atlas::Atlas& atlas, const Block& block, Side side, const PressDose& dose) {
    Step step = step_for(atlas, block, StepKind::press, side);
    step.move = block.move->id;
    step.tool = block.tool;
    step.press = dose;
    step.about_seconds = about_seconds(dose);
    step.why = why_press(atlas, block, side);
    step.evidence = evidence_for(block.move->evidence);
    return step;
}

Step stretch_step(const atlas::Atlas& atlas, const Block& block, Side side, const StretchDose& dose,
                  atlas::Moment moment) {
    Step step = step_for(atlas, block, StepKind::stretch, side);
    step.move = block.stretch->id;
    step.stretch = dose;
    step.about_seconds = about_seconds(dose);
    step.why = why_stretch(atlas, block, side, moment);
    step.evidence = evidence_for(block.stretch->evidence);
    return step;
}

Step move_about_step(const atlas::Atlas& atlas, const atlas::Dose& dose) {
    Step step;
    step.kind = StepKind::move_about;
    step.title = say(atlas, Word::plan_move_about_title);
    step.about_seconds = dose.move_afterwards_seconds;
    step.why = say(atlas, Word::plan_why_move_about);
    step.evidence = evidence_for(dose.evidence);
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
