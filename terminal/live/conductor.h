// A session under way: every input goes through the engine, and what comes of it is kept.
//
// Events and state are kept together after each input. When the place where records rest refuses,
// the session goes on and what is owed is tried again with the next input: nobody lying on a ball
// is stopped by a full disk.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/session/session.h"
#include "store/store.h"
#include "terminal/base/records.h"

namespace unknot::terminal {

struct Played {
    std::optional<session::Input> input;  // none: the beginning
    session::View view;
    bool reschedule = false;
    std::vector<session::Cue> cues;
    std::vector<record::Record> events;
};

class Conductor {
  public:
    using Keep =
        std::function<Result<void>(std::span<const record::Record>, const store::SessionChange&)>;

    Conductor(std::string device, EntropySource entropy, Keep keep)
        : device_(std::move(device)), entropy_(std::move(entropy)), keep_(std::move(keep)) {}

    // `history` is what the journal says now. Errors: those of session::start.
    Result<Played> begin(const plan::Plan& plan, const plan::History& history, Instant now);
    // Goes on with a session from session::restore.
    Played resume(session::State state);
    // Errors: those of session::step; the session is then as it was.
    Result<Played> apply(const session::Input& input);

    const session::State& state() const { return state_; }
    session::View view() const;
    bool ended() const;
    // What keeps the latest events from being stored, if anything does.
    const std::optional<Error>& trouble() const { return trouble_; }

  private:
    Played take(session::Step step, std::optional<session::Input> input);
    void keep_all(bool worth_it);

    std::string device_;
    EntropySource entropy_;
    Keep keep_;
    session::State state_;
    std::int64_t kept_ms_ = 0;  // when the state was stored last
    std::vector<record::Record> owed_;
    std::optional<Error> trouble_;
};

}  // namespace unknot::terminal
