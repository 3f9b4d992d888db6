// Stretching one muscle.
#include "engine/session/flow.h"

namespace unknot::session {

using atlas::Word;

void Flow::start_stretch() {
    enter(Phase::stretch, plan_step().stretch->seconds * ms_per_second);
    say(Word::session_stretch, Tone::begin);
}

void Flow::leave_stretch() {
    state_.step_held_ms += elapsed_ms();
    state_.stretched_ms += elapsed_ms();
}

void Flow::end_stretch() {
    leave_stretch();
    if (++state_.repeat < plan_step().stretch->repeats) {
        enter(Phase::stretch_rest, stretch_rest_ms);
        say(Word::session_stretch_rest, Tone::end);
    } else {
        say(Word::session_stretch_done, Tone::end);
        close_stretch(false);
        next_step(true);
    }
}

void Flow::close_stretch(bool skipped) {
    const plan::Step& step = plan_step();
    record(journal::StretchDone{state_.session, step.muscle, *step.side, step.move,
                                whole_seconds(state_.step_held_ms), skipped});
    state_.step_held_ms = 0;
}

}  // namespace unknot::session
