#include "engine/progress/before.h"

#include <algorithm>
#include <set>

#include "engine/base/text.h"

namespace unknot::progress {
namespace {

using atlas::Word;

double count_between(const std::vector<Day>& when, Day from, Day to) {
    return static_cast<double>(std::ranges::lower_bound(when, to) -
                               std::ranges::lower_bound(when, from));
}

}  // namespace

Before::Before(const atlas::Atlas& atlas, const Courses& courses)
    : atlas_(atlas), courses_(courses), days_(static_cast<Day>(atlas.judging.before_days)) {
    for (const auto& [key, day] : courses.workouts) {
        workouts_.push_back(day);
    }
    for (const auto& [id, session] : courses.sessions) {
        sessions_.push_back(session.day);
    }
    std::ranges::sort(workouts_);
    std::ranges::sort(sessions_);
}

std::vector<Trait> Before::of(Day day) const {
    std::vector<Trait> out;
    add_count(out, workouts_, day, Word::judge_before_sport, Word::judge_before_no_sport);
    add_count(out, sessions_, day, std::nullopt, Word::judge_before_missed);
    std::set<std::string_view> told;
    for (const CauseTold& each : courses_.causes) {
        if (each.applies && each.day <= day && each.day > day - days_) {
            told.insert(each.cause);
        }
    }
    for (const std::string_view each : told) {
        add(out, Word::judge_before_cause, each);
    }
    for (const auto& [id, trial] : courses_.trials) {
        if (trial.cause.empty() || trial.from > day) {
            continue;
        }
        const bool over = trial.to && *trial.to <= day;
        if (!over || *trial.to > day - days_) {
            add(out, over ? Word::judge_before_trial_over : Word::judge_before_trial, trial.cause);
        }
    }
    return out;
}

// Other than usual: at least two more and half as many again, or two fewer and half at most.
// Usual is the mean over the time before, of as many days; some of it has to be there.
void Before::add_count(std::vector<Trait>& out, const std::vector<Day>& when, Day day,
                       std::optional<Word> more, std::optional<Word> fewer) const {
    constexpr Day longest_usual = 365;
    if (when.empty() || when.front() > day - 3 * days_) {
        return;
    }
    const Day first = std::max(when.front(), day - longest_usual);
    const double now = count_between(when, day - days_, day);
    const double usual = count_between(when, first, day - days_) * static_cast<double>(days_) /
                         static_cast<double>(day - days_ - first);
    const std::optional<Word> word = now >= usual + 2 && now >= 1.5 * usual   ? more
                                     : now <= usual - 2 && now <= 0.5 * usual ? fewer
                                                                              : std::nullopt;
    if (!word) {
        return;
    }
    const std::string what(say(atlas_, *word));
    out.push_back({what, fill(say(atlas_, Word::judge_before_count),
                              {{"what", what},
                               {"count", fmt::format("{:.0f}", now)},
                               {"days", std::to_string(days_)},
                               {"usual", fmt::format("{:.0f}", usual)}})});
}

void Before::add(std::vector<Trait>& out, Word word, std::string_view id) const {
    const atlas::Cause* cause = find_cause(atlas_, id);
    const std::string what = fill(say(atlas_, word), {{"cause", cause ? cause->name : id}});
    out.push_back({what, what});
}

}  // namespace unknot::progress
