// Fixtures for tests of any stage: chance that repeats itself, a healthy person's answers, a plan,
// and a session driven by lines of replay text. Tests only.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/unknot.h"

namespace unknot::testing {

#if defined(__has_feature)
inline constexpr bool sanitized = __has_feature(address_sanitizer);
#else
inline constexpr bool sanitized = false;
#endif

// How often a test that draws by chance does so: `all` times, and a tenth of them under the
// sanitizers. A slip of memory shows in the first few; the rules are tried in full natively.
constexpr int rounds(int all) {
    return sanitized ? all / 10 : all;
}

// Marsaglia's xorshift with a multiplied output: the same seed gives the same run everywhere.
class Chance {
  public:
    explicit Chance(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15U + 1) {}

    std::uint64_t next() {
        state_ ^= state_ >> 12;
        state_ ^= state_ << 25;
        state_ ^= state_ >> 27;
        return state_ * 0x2545F4914F6CDD1DU;
    }
    // A number from `from` to `to`, both included.
    std::int64_t number(std::int64_t from, std::int64_t to) {
        return from + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(to - from + 1));
    }
    int small(int from, int to) { return static_cast<int>(number(from, to)); }
    bool one_in(int count) { return number(1, count) == 1; }
    template <class Range>
    decltype(auto) pick(Range&& range) {
        return range[static_cast<std::size_t>(
            number(0, static_cast<std::int64_t>(std::size(range)) - 1))];
    }
    template <class T>
    void shuffle(std::vector<T>& list) {
        for (std::size_t i = list.size(); i > 1; --i) {
            std::swap(list[i - 1], list[static_cast<std::size_t>(next() % i)]);
        }
    }
    std::string bytes(std::size_t size) {
        std::string out(size, ' ');
        for (char& each : out) {
            each = static_cast<char>(next());
        }
        return out;
    }

  private:
    std::uint64_t state_;
};

// 2026-11-22T12:00:00+01:00, a Sunday.
inline constexpr Instant noon{1'795'345'200'000, 60};

inline Instant later(Instant at, std::int64_t ms) {
    return {at.ms + ms, at.offset_minutes};
}

inline const atlas::Atlas& knowledge() {
    return atlas::built_in();
}

inline std::vector<std::string> all_regions() {
    std::vector<std::string> ids;
    for (const atlas::Region& each : knowledge().regions) {
        ids.emplace_back(each.id);
    }
    return ids;
}

// The same answer to every question there is.
inline safety::Answers all_answered(safety::Answer answer, Instant at) {
    safety::Answers answers;
    for (const atlas::Question& each : knowledge().questions) {
        answers.push_back({std::string(each.id), answer, at});
    }
    return answers;
}

inline safety::Answers all_no(Instant at) {
    return all_answered(safety::Answer::no, at);
}

inline safety::Answers all_no_but(std::string_view question, safety::Answer answer, Instant at) {
    safety::Answers answers = all_no(at);
    for (safety::Answered& each : answers) {
        if (each.question == question) {
            each.answer = answer;
        }
    }
    return answers;
}

inline safety::Clearance cleared(const std::vector<std::string>& regions,
                                 const safety::Answers& answers, Instant now) {
    return safety::clear(knowledge(), {regions, answers}, now).value();
}

// A question whose yes leaves each region "gentle" and takes nothing else away.
inline std::string_view gentle_question() {
    for (const atlas::Question& each : knowledge().questions) {
        if (each.if_yes.size() == 1 && each.if_yes.front().level == atlas::Level::gentle &&
            each.if_yes.front().regions.empty()) {
            return each.id;
        }
    }
    return {};
}

inline plan::Wishes wishes_for(std::vector<std::string> regions, int minutes = 10) {
    plan::Wishes wishes;
    wishes.regions = std::move(regions);
    wishes.minutes = minutes;
    return wishes;
}

// A healthy person's plan.
inline Result<plan::Plan> planned(const plan::Wishes& wishes, const plan::History& history = {},
                                  Instant now = noon) {
    return plan::make(knowledge(), wishes, cleared(wishes.regions, all_no(now), now), history, now);
}

inline constexpr std::string_view session_id = "0193a5f2-1c3e-7abc-8def-0123456789ab";

// A session and all that it has said and written so far.
struct Drive {
    session::State state;
    Instant now = noon;
    std::vector<journal::Draft> events;
    std::vector<std::pair<std::int64_t, session::Cue>> heard;  // by time, those not rescheduled

    explicit Drive(const plan::Plan& plan, Instant at = noon) : now(at) {
        take(session::start(knowledge(), plan, {}, std::string(session_id), at).value());
    }

    void take(session::Step step) {
        if (step.reschedule) {
            std::erase_if(heard, [&](const auto& each) { return each.first > now.ms; });
        }
        for (session::Cue& cue : step.cues) {
            heard.emplace_back(now.ms + cue.in_ms, std::move(cue));
        }
        for (journal::Draft& each : step.events) {
            events.push_back(std::move(each));
        }
        state = std::move(step.state);
    }

    // False when the input was an error.
    bool input(session::Input input) {
        input.at = now;
        auto step = session::step(knowledge(), state, input);
        if (!step) {
            return false;
        }
        take(*std::move(step));
        return true;
    }
    bool input(session::InputKind kind) {
        session::Input one;
        one.kind = kind;
        return input(one);
    }
    bool rate(int rating) {
        session::Input one;
        one.kind = session::InputKind::rate;
        one.rating = rating;
        return input(one);
    }
    // Time passes with a tick at least every `step_ms`.
    void wait(std::int64_t ms, std::int64_t step_ms = 5000) {
        while (ms > 0) {
            const std::int64_t part = ms < step_ms ? ms : step_ms;
            now.ms += part;
            ms -= part;
            input(session::InputKind::tick);
        }
    }
    // Lines as in a replay: "+20 tap". Between them the face ticks.
    bool replay(std::string_view text) {
        const auto lines = session::parse_replay(text);
        if (!lines) {
            return false;
        }
        for (const session::Replayed& each : *lines) {
            if (each.after_ms > 0) {
                wait(each.after_ms);
            } else {
                now.ms += each.after_ms;
            }
            if (!input(each.input)) {
                return false;
            }
        }
        return true;
    }

    session::View view() const { return session::view(knowledge(), state); }

    // The bodies of all events of one kind, in order.
    template <class Body>
    std::vector<Body> told() const {
        std::vector<Body> bodies;
        for (const journal::Draft& each : events) {
            if (each.kind == Body::kind) {
                bodies.push_back(json::from_json<Body>(each.body, each.kind).value());
            }
        }
        return bodies;
    }
};

// Drafts as records, with ids that follow their times.
inline journal::Journal as_journal(const std::vector<journal::Draft>& drafts,
                                   std::uint64_t seed = 1) {
    Chance chance(seed);
    std::vector<journal::Event> records;
    for (const journal::Draft& each : drafts) {
        record::Entropy entropy{};
        for (auto& byte : entropy) {
            byte = static_cast<std::uint8_t>(chance.next());
        }
        records.emplace_back(journal::stamp(each, "test-device", entropy));
    }
    journal::Journal out;
    journal::merge(out, std::move(records));
    return out;
}

}  // namespace unknot::testing
