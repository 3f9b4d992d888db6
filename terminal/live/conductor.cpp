#include "terminal/live/conductor.h"

#include <utility>

#include "engine/atlas/atlas.h"

namespace unknot::terminal {
namespace {

// How much of a session a killed process may forget: whole ticks only, never an event.
constexpr std::int64_t keep_every_ms = 5 * ms_per_second;

}  // namespace

Result<Played> Conductor::begin(const plan::Plan& plan, const plan::History& history, Instant now) {
    auto step =
        session::start(atlas::built_in(), plan, history, new_session_id(now, entropy_), now);
    if (!step) {
        return std::unexpected(step.error());
    }
    return take(std::move(*step), std::nullopt);
}

Played Conductor::resume(session::State state) {
    state_ = std::move(state);
    Played played;
    played.view = view();
    return played;
}

Result<Played> Conductor::apply(const session::Input& input) {
    auto step = session::step(atlas::built_in(), state_, input);
    if (!step) {
        return std::unexpected(step.error());
    }
    return take(std::move(*step), input);
}

session::View Conductor::view() const {
    return session::view(atlas::built_in(), state_);
}

bool Conductor::ended() const {
    return state_.phase == session::Phase::done || state_.phase == session::Phase::stopped;
}

Played Conductor::take(session::Step step, std::optional<session::Input> input) {
    const bool moved = step.state.phase != state_.phase || step.state.paused != state_.paused;
    const bool tick = input && input->kind == session::InputKind::tick;
    state_ = std::move(step.state);
    Played played{std::move(input), view(), step.reschedule, std::move(step.cues),
                  stamp(step.events, device_, entropy_)};
    owed_.insert(owed_.end(), played.events.begin(), played.events.end());
    keep_all(!tick || moved || state_.seen.ms - kept_ms_ >= keep_every_ms);
    return played;
}

void Conductor::keep_all(bool worth_it) {
    if (owed_.empty() && !worth_it) {
        return;
    }
    const auto kept = keep_(owed_, ended() ? std::string{} : json::to_json(state_));
    if (kept) {
        owed_.clear();
        kept_ms_ = state_.seen.ms;
        trouble_.reset();
    } else {
        trouble_ = kept.error();
    }
}

}  // namespace unknot::terminal
