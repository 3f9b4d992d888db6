#include <algorithm>

#include "engine/base/text.h"
#include "engine/session/flow.h"

namespace unknot::session {

using atlas::Word;

namespace {

constexpr std::int64_t count_from_ms = 3 * ms_per_second;  // ticks before the end of a timed phase
constexpr std::int64_t reminders_ms[] = {30 * ms_per_second, 60 * ms_per_second,
                                         120 * ms_per_second};
constexpr std::int64_t half_from_ms = 40 * ms_per_second;  // shorter phases have no half-way cue

Cue tone_at(std::int64_t ms, Tone tone) {
    return {ms, tone, "", false};
}

void add_count_down(std::vector<Cue>& cues, std::int64_t phase_ms) {
    for (std::int64_t left = count_from_ms; left > 0; left -= ms_per_second) {
        if (phase_ms > left) {
            cues.push_back(tone_at(phase_ms - left, Tone::count));
        }
    }
}

// A soft tone at each turn of the ball paces the roll; a word now and then keeps it slow.
void add_passes(std::vector<Cue>& cues, const atlas::Atlas& atlas, const State& state) {
    const plan::Step& step = state.plan.steps[static_cast<std::size_t>(state.step)];
    const atlas::Move* move = find_move(atlas, step.move);
    const std::int64_t pass_ms = (move != nullptr ? move->pass_seconds : 3) * ms_per_second;
    for (std::int64_t at = pass_ms; at < state.phase_ms - count_from_ms; at += pass_ms) {
        cues.push_back(tone_at(at, Tone::pass));
    }
    if (state.phase_ms >= half_from_ms) {
        cues.push_back({state.phase_ms / 2, Tone::none,
                        std::string(say(atlas, Word::session_roll_slowly)), false});
    }
}

void add_hold_cues(std::vector<Cue>& cues, const atlas::Atlas& atlas, const State& state) {
    const std::int64_t no_change_ms = atlas.limits.no_change_seconds * ms_per_second;
    if (state.phase_ms >= half_from_ms && state.phase_ms / 2 < no_change_ms - 5 * ms_per_second) {
        cues.push_back({state.phase_ms / 2, Tone::half,
                        std::string(say(atlas, Word::session_breathe)), false});
    }
    if (state.phase_ms > no_change_ms + 5 * ms_per_second) {
        cues.push_back(
            {no_change_ms, Tone::half, std::string(say(atlas, Word::session_not_easing)), true});
    }
}

void add_reminders(std::vector<Cue>& cues, const atlas::Atlas& atlas, Word word) {
    for (const std::int64_t at : reminders_ms) {
        cues.push_back({at, Tone::mark, std::string(say(atlas, word)), false});
    }
}

}  // namespace

std::string part_title(const atlas::Atlas& atlas, const plan::Step& step) {
    const atlas::Region* region = find_region(atlas, step.region);
    return region == nullptr || !step.side ? step.title : part_name(atlas, *region, *step.side);
}

std::vector<Cue> cues_for_place(const atlas::Atlas& atlas, const State& state, bool in_full) {
    const plan::Step& step = state.plan.steps[static_cast<std::size_t>(state.step)];
    const atlas::Muscle* muscle = find_muscle(atlas, step.muscle);
    const atlas::Move* move = find_move(atlas, step.move);
    const atlas::Stretch* stretch = find_stretch(atlas, step.move);
    std::vector<Cue> cues;
    std::string name = part_title(atlas, step) + ".";
    if (muscle != nullptr) {
        name += " " + capitalised(muscle->name) + ".";
    }
    cues.push_back({0, Tone::begin, std::move(name), true});
    const atlas::Texts steps = move != nullptr      ? move->steps
                               : stretch != nullptr ? stretch->steps
                                                    : atlas::Texts{};
    if (in_full) {
        for (const std::string_view each : steps) {
            cues.push_back({0, Tone::none, std::string(each), true});
        }
    } else {
        const std::string_view cue = move != nullptr      ? move->place_cue
                                     : stretch != nullptr ? stretch->place_cue
                                                          : std::string_view{};
        cues.push_back({0, Tone::none, std::string(cue), true});
    }
    cues.push_back({0, Tone::none, std::string(say(atlas, Word::session_tap_when_ready)), false});
    return cues;
}

std::vector<Cue> cues_within(const atlas::Atlas& atlas, const State& state) {
    std::vector<Cue> cues;
    switch (state.phase) {
        case Phase::place:
            add_reminders(cues, atlas, Word::session_tap_when_ready);
            break;
        case Phase::check:
            add_reminders(cues, atlas, Word::session_check);
            break;
        case Phase::roll:
            add_passes(cues, atlas, state);
            break;
        case Phase::hold:
            add_hold_cues(cues, atlas, state);
            break;
        default:
            break;
    }
    switch (state.phase) {
        case Phase::hold:
        case Phase::stretch:
        case Phase::ease:
        case Phase::stretch_rest:
            add_count_down(cues, state.phase_ms);
            break;
        default:
            break;
    }
    std::stable_sort(cues.begin(), cues.end(),
                     [](const Cue& a, const Cue& b) { return a.in_ms < b.in_ms; });
    return cues;
}

std::vector<Cue> cues_ahead(const atlas::Atlas& atlas, const State& from) {
    std::vector<Cue> ahead;
    if (from.paused || has_ended(from)) {
        return ahead;
    }
    State state = from;
    const std::int64_t now = from.clock_ms;
    for (;;) {
        const std::int64_t passed = state.clock_ms - state.phase_from_ms;
        for (Cue& cue : cues_within(atlas, state)) {
            if (cue.in_ms > passed) {
                cue.in_ms += state.phase_from_ms - now;
                ahead.push_back(std::move(cue));
            }
        }
        if (!is_timed(state)) {
            return ahead;
        }
        state.clock_ms = state.phase_from_ms + state.phase_ms;
        Flow flow(atlas, state, from.seen);
        flow.expire();
        for (Cue& cue : flow.cues) {
            cue.in_ms += state.clock_ms - now;
            ahead.push_back(std::move(cue));
        }
    }
}

}  // namespace unknot::session
