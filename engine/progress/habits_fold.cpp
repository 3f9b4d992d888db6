#include "engine/progress/habits_fold.h"

#include <algorithm>
#include <map>
#include <utility>

#include "engine/base/rating.h"
#include "engine/habits/calendar_days.h"
#include "engine/progress/take.h"

namespace unknot::progress {
namespace {

using journal::Record;

constexpr Day lately_days = 60;

void add_once(std::vector<std::string>& list, const std::string& item) {
    if (std::ranges::find(list, item) == list.end()) {
        list.push_back(item);
    }
}

class Folder {
  public:
    Folder(const atlas::Atlas& atlas, Instant now) : atlas_(atlas) { fold_.today = local_day(now); }

    void add(const journal::Event& event) { take(*this, event); }

    HabitFold finish() {
        for (auto& [id, trial] : trials_) {
            if (trial.started && habits::is_sound(trial.trial)) {
                // Checks may come in any order: the latest told of a day counts.
                std::ranges::stable_sort(trial.checks, {}, &habits::Checked::day);
                fold_.trials.push_back(std::move(trial));
            }
        }
        std::ranges::stable_sort(fold_.trials, [](const TrialFold& a, const TrialFold& b) {
            return std::pair(a.at.ms, a.id) < std::pair(b.at.ms, b.id);
        });
        for (const auto& [place, sum] : holds_) {
            fold_.tenderness.push_back(
                {place.first,
                 {place.second, place.second, static_cast<double>(sum.first) / sum.second}});
        }
        for (auto& [start, done] : sport_) {
            fold_.sport.push_back(std::move(done));
        }
        return std::move(fold_);
    }

    bool is_lately(Day day) const { return day <= fold_.today && fold_.today - day < lately_days; }

    void apply(const journal::CausesTold& body, Instant at) {
        // A clock that was once wrong must not outvote what is answered now.
        if (local_day(at) > fold_.today) {
            return;
        }
        for (const journal::CauseAnswer& each : body.answers) {
            fold_.told.push_back({each.cause, each.applies, local_day(at)});
        }
    }

    TrialFold& trial(const std::string& id) {
        TrialFold& one = trials_[id];
        one.id = id;
        return one;
    }

    void apply(const journal::TrialStarted& body, Instant at) {
        const auto from = parse_day(body.from);
        if (!from) {
            return;
        }
        TrialFold& one = trial(body.trial);
        one.started = true;
        one.at = at;
        one.cause = body.cause;
        one.trial = {body.design, *from, body.weeks};
    }
    void apply(const journal::TrialChecked& body, Instant) {
        if (const auto day = parse_day(body.day)) {
            trial(body.trial).checks.push_back({*day, body.kept});
        }
    }
    void apply(const journal::TrialEnded& body, Instant at) {
        TrialFold& one = trial(body.trial);
        one.ended = body;
        one.ended_at = at;
    }

    void apply(const journal::PainRated& body, Instant at) {
        constexpr int longest_days = 14;  // a mean over more days tells trial weeks not apart
        const Day day = local_day(at);
        const std::string region = body.region.value_or("");
        const bool averaged = body.average && is_rating(*body.average) && body.over_days >= 1 &&
                              body.over_days <= longest_days;
        if (averaged) {
            fold_.pain.push_back(
                {region, {day - body.over_days + 1, day, static_cast<double>(*body.average)}});
        } else if (body.now && is_rating(*body.now)) {
            fold_.pain.push_back({region, {day, day, static_cast<double>(*body.now)}});
        }
        if (is_lately(day) && find_region(atlas_, region) != nullptr) {
            add_once(fold_.regions_lately, region);
        }
    }

    void apply(const journal::HoldDone& body, Instant at) {
        const atlas::Muscle* muscle = find_muscle(atlas_, body.muscle);
        if (muscle == nullptr) {
            return;
        }
        const Day day = local_day(at);
        if (body.press <= 1 && body.tenderness_before && is_rating(*body.tenderness_before)) {
            auto& [sum, count] = holds_[{std::string(muscle->region->id), day}];
            sum += *body.tenderness_before;
            ++count;
        }
        if (is_lately(day)) {
            add_once(fold_.regions_lately, std::string(muscle->region->id));
            add_once(fold_.muscles_lately, body.muscle);
        }
    }

    void apply(const journal::ScheduleTold& body, Instant) {
        fold_.schedule = habits::sound(atlas_, {body.workouts, body.breaks});
    }

    void apply(const journal::WorkoutDone& body, Instant) {
        sport_[{body.start.ms, body.sport}] = body;
    }

  private:
    const atlas::Atlas& atlas_;
    HabitFold fold_;
    std::map<std::string, TrialFold, std::less<>> trials_;
    std::map<std::pair<std::string, Day>, std::pair<int, int>> holds_;
    std::map<std::pair<std::int64_t, std::string>, journal::WorkoutDone> sport_;
};

// The days whose holds matter: the last weeks, and those of trials with what is compared with them.
// Holds are most of a journal, and counting them all would take longer than all the rest.
class HoldsThatMatter {
  public:
    HoldsThatMatter(const journal::Journal& journal, Day today) : today_(today) {
        for (const journal::Event& each : journal.records) {
            const auto* body = std::get_if<journal::TrialStarted>(&each.told);
            if (const auto from = body ? parse_day(body->from) : std::nullopt) {
                const auto days =
                    static_cast<Day>(7 * std::min<std::size_t>(body->weeks.size(), 52));
                windows_.emplace_back(*from - habits::days_before, *from + days);
            }
        }
    }

    bool has(Day day) const {
        return today_ - day < lately_days ||
               std::ranges::any_of(
                   windows_,
                   [day](const auto& window) {
                       return day >= window.first && day < window.second;
                   });
    }

  private:
    Day today_;
    std::vector<std::pair<Day, Day>> windows_;
};

}  // namespace

// The journal's records are in the order of their ids, which is the order of time on one device.
// What counts by "the latest" is told apart by time, and not by that order.
HabitFold fold_habits(const atlas::Atlas& atlas, const journal::Journal& journal, Instant now) {
    const HoldsThatMatter holds(journal, local_day(now));
    std::vector<const journal::Event*> in_time;
    for (const journal::Event& each : journal.records) {
        if (!std::holds_alternative<journal::HoldDone>(each.told) ||
            holds.has(local_day(each.at))) {
            in_time.push_back(&each);
        }
    }
    const auto time_of = [](const journal::Event* each) { return each->at.ms; };
    if (!std::ranges::is_sorted(in_time, {}, time_of)) {
        std::ranges::stable_sort(in_time, {}, time_of);
    }
    Folder folder(atlas, now);
    for (const journal::Event* each : in_time) {
        folder.add(*each);
    }
    return folder.finish();
}

TrialState state_of(const TrialFold& told, Day today) {
    if (told.ended && !told.ended->finished) {
        return TrialState::left;
    }
    return told.ended || today >= told.trial.end() ? TrialState::finished : TrialState::running;
}

const TrialFold* running(const HabitFold& fold) {
    for (auto each = fold.trials.rbegin(); each != fold.trials.rend(); ++each) {
        // A start in the future (a clock that was once wrong) must not block for years.
        if (state_of(*each, fold.today) == TrialState::running && each->trial.from <= fold.today) {
            return &*each;
        }
    }
    return nullptr;
}

}  // namespace unknot::progress
