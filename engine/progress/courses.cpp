#include "engine/progress/courses.h"

#include <algorithm>

#include "engine/base/rating.h"
#include "engine/progress/take.h"
#include "engine/safety/safety.h"

namespace unknot::progress {
namespace {

using journal::Record;

// The later one of a day counts.
void put(Daily& daily, Instant at, double value) {
    Dated& one = daily[local_day(at)];
    if (one.ms <= at.ms) {
        one = {at.ms, value};
    }
}

class Gatherer {
  public:
    Gatherer(const atlas::Atlas& atlas, Instant now) : atlas_(atlas) {
        out_.today = local_day(now);
        latest_believed_ms_ = now.ms + safety::future_tolerance_ms;
    }

    void add(const journal::Event& event) {
        if (event.at.ms > latest_believed_ms_) {
            return;  // a clock that was once wrong must not decide what is so now
        }
        take(*this, event);
    }

    Courses finish() { return std::move(out_); }

    void apply(const journal::HoldDone& body, Instant at) {
        const atlas::Muscle* muscle = find_muscle(atlas_, body.muscle);
        SessionTold& session = out_.sessions[body.session];
        session.pressed = true;
        if (session.regions.empty()) {
            session.day = local_day(at);
        }
        if (muscle == nullptr || !body.tenderness_before || !is_rating(*body.tenderness_before)) {
            return;
        }
        const auto index = static_cast<std::size_t>(muscle - atlas_.muscles.data());
        FirstHold& first = out_.holds[{index, body.side}][body.session];
        const bool earlier =
            std::tie(at.ms, body.spot, body.press) < std::tie(first.ms, first.spot, first.press);
        if (!first.seen || earlier) {
            first.seen = true;
            first.ms = at.ms;
            first.spot = body.spot;
            first.press = body.press;
            first.day = local_day(at);
            first.value = *body.tenderness_before;
        }
        if (body.tenderness_after && is_rating(*body.tenderness_after) && first.count < 1000) {
            ++first.count;
            first.before += *body.tenderness_before;
            first.after += *body.tenderness_after;
        }
    }

    void apply(const journal::SessionStarted& body, Instant at) {
        SessionTold& session = out_.sessions[body.session];
        session.day = local_day(at);
        session.regions = body.regions;
    }

    void apply(const journal::PainRated& body, Instant at) {
        const auto average = counted_rating(body.average);
        const auto value = average ? average : counted_rating(body.now);
        if (value) {
            put(out_.pain[body.region.value_or("")], at, *value);
        }
    }

    void apply(const journal::ActivityNamed& body, Instant at) {
        ActivityTold& activity = out_.activities[body.activity];
        if (!activity.named || activity.first_ms > at.ms) {
            activity.first_ms = at.ms;
        }
        if (!activity.named || activity.named_ms <= at.ms) {
            activity.named = true;
            activity.named_ms = at.ms;
            activity.words = body.words;
            activity.dropped = body.dropped;
        }
    }

    void apply(const journal::ActivityRated& body, Instant at) {
        if (is_rating(body.ability)) {
            put(out_.activities[body.activity].abilities, at, body.ability);
        }
    }

    void apply(const journal::ChangeRated& body, Instant at) {
        if (body.change >= -3 && body.change <= 3 &&
            (!out_.change || out_.change->first <= at.ms)) {
            out_.change = {at.ms, body.change};
        }
    }

    void apply(const journal::Measured& body, Instant at) {
        if (!body.practice) {
            put(out_.measured[{body.measure, body.side}], at, body.value_tenths / 10.0);
        }
    }

    void apply(const journal::SorenessRated& body, Instant at) {
        SessionTold& session = out_.sessions[body.session];
        if (!session.soreness || session.soreness_ms <= at.ms) {
            session.soreness = body;
            session.soreness_ms = at.ms;
        }
    }

    void apply(const journal::WorkoutDone& body, Instant) {
        if (body.start.ms <= latest_believed_ms_) {
            out_.workouts[{body.start.ms, body.sport}] = local_day(body.start);
        }
    }

    void apply(const journal::CausesTold& body, Instant at) {
        for (const journal::CauseAnswer& each : body.answers) {
            out_.causes.push_back({each.cause, local_day(at), each.applies});
        }
    }

    void apply(const journal::TrialStarted& body, Instant at) {
        TrialTold& trial = out_.trials[body.trial];
        trial.cause = body.cause;
        trial.from = parse_day(body.from).value_or(local_day(at));
    }

    void apply(const journal::TrialEnded& body, Instant at) {
        out_.trials[body.trial].to = local_day(at);
    }

  private:
    const atlas::Atlas& atlas_;
    std::int64_t latest_believed_ms_ = 0;
    Courses out_;
};

}  // namespace

Courses gather(const atlas::Atlas& atlas, const journal::Journal& journal, Instant now) {
    Gatherer gatherer(atlas, now);
    for (const journal::Event& each : journal.records) {
        gatherer.add(each);
    }
    return gatherer.finish();
}

Daily tenderness(const std::map<std::string, FirstHold>& holds) {
    struct Sum {
        std::int64_t ms = 0;
        double sum = 0;
        int count = 0;
    };
    std::map<Day, Sum> sums;
    for (const auto& [session, first] : holds) {
        Sum& sum = sums[first.day];
        sum.ms = std::max(sum.ms, first.ms);
        sum.sum += first.value;
        ++sum.count;
    }
    Daily out;
    for (const auto& [day, sum] : sums) {
        out[day] = {sum.ms, sum.sum / sum.count};
    }
    return out;
}

Abilities abilities(const Courses& courses) {
    constexpr Day remembered_days = 14;
    std::vector<const Daily*> asked;
    std::map<Day, std::int64_t> days;
    for (const auto& [id, activity] : courses.activities) {
        if (!activity.named || activity.dropped || activity.abilities.empty()) {
            continue;
        }
        asked.push_back(&activity.abilities);
        for (const auto& [day, dated] : activity.abilities) {
            days[day] = std::max(days[day], dated.ms);
        }
    }
    Abilities out;
    out.activities = static_cast<int>(asked.size());
    for (const auto& [day, ms] : days) {
        double sum = 0;
        bool all = true;
        for (const Daily* each : asked) {
            auto after = each->upper_bound(day);
            all = all && after != each->begin() && std::prev(after)->first > day - remembered_days;
            sum += all ? std::prev(after)->second.value : 0;
        }
        if (all) {
            out.daily[day] = {ms, sum / static_cast<double>(asked.size())};
        }
    }
    return out;
}

}  // namespace unknot::progress
