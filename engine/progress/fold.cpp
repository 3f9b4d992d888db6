#include "engine/progress/fold.h"
#include "engine/base/rating.h"
#include "engine/progress/take.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>
#include <unordered_map>

namespace unknot::progress {
namespace {

using journal::Record;

constexpr Day days_in_week = 7;

int bounded(int seconds) {
    return std::clamp(seconds, 0, 24 * 3600);
}

class Folder {
  public:
    Folder(const atlas::Atlas& atlas, Instant now) : atlas_(atlas) {
        fold_.today = local_day(now);
        latest_believed_ms_ = now.ms + safety::future_tolerance_ms;
        fold_.muscles.resize(atlas.muscles.size() * 2);
    }

    void add(const journal::Event& event) { take(*this, event); }

    Fold finish() {
        count_unfinished();
        // A rating or an end alone, of a session that this journal does not hold, is no session.
        std::erase_if(fold_.sessions, [](const SessionFold& each) {
            return !each.started && each.holds == 0 && each.pressed_seconds == 0 &&
                   each.stretched_seconds == 0;
        });
        std::stable_sort(
            fold_.sessions.begin(), fold_.sessions.end(),
            [](const SessionFold& a, const SessionFold& b) { return a.at.ms < b.at.ms; });
        std::stable_sort(fold_.drawings.begin(), fold_.drawings.end(),
                         [](const DrawnOn& a, const DrawnOn& b) { return a.at.ms < b.at.ms; });
        return std::move(fold_);
    }

    SessionFold& session(const std::string& id, Instant at) {
        // The events of a session nearly always follow each other.
        if (latest_ < fold_.sessions.size() && fold_.sessions[latest_].session == id) {
            return fold_.sessions[latest_];
        }
        const auto [found, is_new] = index_.try_emplace(id, fold_.sessions.size());
        if (is_new) {
            fold_.sessions.emplace_back();
            fold_.sessions.back().session = id;
            fold_.sessions.back().at = at;
        }
        latest_ = found->second;
        return fold_.sessions[latest_];
    }

    // Null for a muscle that this atlas does not have.
    MuscleFold* muscle(std::string_view id, body::Side side) {
        const atlas::Muscle* known = find_muscle(atlas_, id);
        if (known == nullptr) {
            return nullptr;
        }
        const auto index = static_cast<std::size_t>(known - atlas_.muscles.data());
        return &fold_.muscles[index * 2 + (side == body::Side::right ? 1 : 0)];
    }

    void treated(MuscleFold& muscle, Instant at) const {
        if (!muscle.last_treated || muscle.last_treated->ms < at.ms) {
            muscle.last_treated = at;
        }
    }

    void count(Instant at, int seconds, int& day_sum, int& week_sum) const {
        const Day day = local_day(at);
        if (day >= fold_.today) {  // with what a clock set back left in the future
            add_to(day_sum, seconds);
        }
        if (day > fold_.today - days_in_week) {
            add_to(week_sum, seconds);
        }
    }

    void apply(const journal::SessionStarted& body, Instant at) {
        SessionFold& one = session(body.session, at);
        one.started = true;
        one.at = at;
        one.regions = body.regions;
        one.moment = body.moment;
    }

    void apply(const journal::HoldDone& body, Instant at) {
        SessionFold& one = session(body.session, at);
        ++one.holds;
        Held& held = held_[{body.session, body.muscle, body.side}];
        add_to(held.by_holds, bounded(body.held_seconds));
        if (held.last.ms < at.ms) {
            held.last = at;
        }
        const auto before = counted_rating(body.tenderness_before);
        const auto after = counted_rating(body.tenderness_after);
        if (!before || !after) {
            return;
        }
        one.tenderness.add({1, *before, *after});
        if (MuscleFold* fold = muscle(body.muscle, body.side)) {
            fold->before = before;
            fold->after = after;
        }
    }

    void apply(const journal::PressDone& body, Instant at) {
        const int held = bounded(body.held_seconds);
        add_to(held_[{body.session, body.muscle, body.side}].by_presses, held);
        count_pressed(body.session, body.muscle, body.side, bounded(body.rolled_seconds) + held,
                      at);
    }

    void count_pressed(const std::string& id, std::string_view muscle_id, body::Side side,
                       int seconds, Instant at) {
        add_to(session(id, at).pressed_seconds, seconds);
        MuscleFold* fold = muscle(muscle_id, side);
        if (fold != nullptr && seconds > 0) {
            treated(*fold, at);
            count(at, seconds, fold->pressed_today, fold->pressed_week);
        }
    }

    // A step that was left by closing the page, or by a crash, has holds but no end. They were
    // pressed all the same, and count against the ceilings.
    void count_unfinished() {
        for (const auto& [step, held] : held_) {
            if (held.by_holds > held.by_presses) {
                const auto& [id, muscle_id, side] = step;
                count_pressed(id, muscle_id, side, held.by_holds - held.by_presses, held.last);
            }
        }
    }

    void apply(const journal::StretchDone& body, Instant at) {
        const int seconds = bounded(body.held_seconds);
        add_to(session(body.session, at).stretched_seconds, seconds);
        MuscleFold* fold = muscle(body.muscle, body.side);
        if (fold != nullptr && seconds > 0) {
            treated(*fold, at);
            count(at, seconds, fold->stretched_today, fold->stretched_week);
        }
    }

    void apply(const journal::SessionEnded& body, Instant at) {
        session(body.session, at).ended = body;
    }
    void apply(const journal::SorenessRated& body, Instant at) {
        session(body.session, at).soreness = body;
    }

    void apply(const journal::PainDrawn& body, Instant at) {
        fold_.drawings.push_back({at, body.drawing});
    }

    void apply(const journal::Screened& body, Instant) {
        for (const safety::Answered& each : body.answers) {
            if (each.at.ms > latest_believed_ms_) {
                continue;
            }
            const auto known =
                std::find_if(fold_.answers.begin(), fold_.answers.end(),
                             [&](const auto& a) { return a.question == each.question; });
            if (known == fold_.answers.end()) {
                fold_.answers.push_back(each);
            } else if (known->at.ms <= each.at.ms) {
                *known = each;
            }
        }
    }

    // What a session's holds of one muscle and side say was held, and what the ends of its steps
    // say. Sums, because records of one moment have no order among themselves.
    struct Held {
        int by_holds = 0, by_presses = 0;
        Instant last{std::numeric_limits<std::int64_t>::min()};
    };
    using Step = std::tuple<std::string, std::string, body::Side>;  // session, muscle, side

  private:
    const atlas::Atlas& atlas_;
    std::int64_t latest_believed_ms_ = 0;
    Fold fold_;
    std::map<Step, Held> held_;
    std::unordered_map<std::string, std::size_t> index_;
    std::size_t latest_ = 0;  // the session that was asked for last
};

}  // namespace

void add_to(int& sum, int seconds) {
    constexpr int most = 1'000'000'000;
    sum = std::min(most, sum + seconds);
}

void Mean::add(const Mean& other) {
    count += other.count;
    before += other.before;
    after += other.after;
}

std::optional<int> Mean::before_tenths() const {
    return count == 0 ? std::nullopt : std::optional((before * 10 + count / 2) / count);
}

std::optional<int> Mean::after_tenths() const {
    return count == 0 ? std::nullopt : std::optional((after * 10 + count / 2) / count);
}

Fold fold(const atlas::Atlas& atlas, const journal::Journal& journal, Instant now) {
    Folder folder(atlas, now);
    for (const journal::Event& each : journal.records) {
        folder.add(each);
    }
    return folder.finish();
}

const SessionFold* latest_session(const Fold& fold, std::string_view region) {
    for (auto each = fold.sessions.rbegin(); each != fold.sessions.rend(); ++each) {
        const bool here =
            std::find(each->regions.begin(), each->regions.end(), region) != each->regions.end();
        if (here && each->pressed_seconds > 0) {
            return &*each;
        }
    }
    return nullptr;
}

}  // namespace unknot::progress
