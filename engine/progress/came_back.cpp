#include "engine/progress/came_back.h"

#include <algorithm>
#include <set>

#include "engine/base/text.h"

namespace unknot::progress {
namespace {

using atlas::Word;

// More would fill a page without telling more.
constexpr std::size_t most_shown = 12;

struct Return {
    std::string id, name;
    Day quiet_from = 0, quiet_to = 0, back = 0;
};

// From the first quiet reading to the last one before it came back; a silence after a quiet reading
// counts as quiet too, for who feels nothing rates nothing. It must have been felt before.
void find_returns(const atlas::Judging& judging, const Daily& daily, const std::string& id,
                  const std::string& name, std::vector<Return>& out) {
    bool felt = false;
    std::optional<Day> quiet_from;
    Day quiet_to = 0;
    for (const auto& [day, dated] : daily) {
        if (dated.value <= judging.quiet_at) {
            quiet_from = quiet_from ? quiet_from : std::optional(day);
            quiet_to = day;
            continue;
        }
        if (dated.value >= judging.back_at) {
            if (felt && quiet_from &&
                static_cast<double>(day - *quiet_from) >= judging.quiet_days) {
                out.push_back({id, name, *quiet_from, quiet_to, day});
            }
            felt = true;
        }
        if (dated.value >= judging.back_at || !quiet_from) {
            quiet_from.reset();
        }
    }
}

class Before {
  public:
    Before(const atlas::Atlas& atlas, const Courses& courses) : atlas_(atlas), courses_(courses) {
        days_ = static_cast<Day>(atlas.judging.before_days);
        for (const auto& [key, day] : courses.workouts) {
            workouts_.insert(day);
        }
        for (const auto& [id, session] : courses.sessions) {
            sessions_.insert(session.day);
        }
    }

    std::vector<std::string> of(Day back) const {
        std::vector<std::string> out;
        add_count(out, workouts_, back, Word::judge_before_sport, Word::judge_before_no_sport);
        add_count(out, sessions_, back, std::nullopt, Word::judge_before_missed);
        add_causes(out, back);
        add_trials(out, back);
        if (out.empty()) {
            out.push_back(
                fill(say(atlas_, Word::judge_before_nothing), {{"days", std::to_string(days_)}}));
        }
        return out;
    }

  private:
    // Other than usual: at least two more and half as many again, or two fewer and half at most.
    // Usual is the mean over the time before, of as many days; some of it has to be there.
    void add_count(std::vector<std::string>& out, const std::multiset<Day>& when, Day back,
                   std::optional<Word> more, std::optional<Word> fewer) const {
        if (when.empty() || *when.begin() > back - 3 * days_) {
            return;
        }
        const auto between = [&](Day from, Day to) {
            return static_cast<double>(std::distance(when.lower_bound(from), when.lower_bound(to)));
        };
        const Day first = std::max(*when.begin(), back - 365);
        const double now = between(back - days_, back);
        const double usual = between(first, back - days_) * static_cast<double>(days_) /
                             static_cast<double>(back - days_ - first);
        const auto say_it = [&](Word word) {
            out.push_back(fill(say(atlas_, word), {{"count", fmt::format("{:.0f}", now)},
                                                   {"days", std::to_string(days_)},
                                                   {"usual", fmt::format("{:.0f}", usual)}}));
        };
        if (more && now >= usual + 2 && now >= 1.5 * usual) {
            say_it(*more);
        } else if (fewer && now <= usual - 2 && now <= 0.5 * usual) {
            say_it(*fewer);
        }
    }

    std::string cause_name(std::string_view id) const {
        const atlas::Cause* cause = find_cause(atlas_, id);
        return std::string(cause ? cause->name : id);
    }

    void add_causes(std::vector<std::string>& out, Day back) const {
        std::set<std::string> told;
        for (const CauseTold& each : courses_.causes) {
            if (each.applies && each.day <= back && each.day > back - days_) {
                told.insert(each.cause);
            }
        }
        for (const std::string& each : told) {
            out.push_back(
                fill(say(atlas_, Word::judge_before_cause), {{"cause", cause_name(each)}}));
        }
    }

    void add_trials(std::vector<std::string>& out, Day back) const {
        for (const auto& [id, trial] : courses_.trials) {
            if (trial.cause.empty() || trial.from > back) {
                continue;
            }
            const bool over = trial.to && *trial.to <= back;
            if (!over || *trial.to > back - days_) {
                out.push_back(fill(
                    say(atlas_, over ? Word::judge_before_trial_over : Word::judge_before_trial),
                    {{"cause", cause_name(trial.cause)}}));
            }
        }
    }

    const atlas::Atlas& atlas_;
    const Courses& courses_;
    Day days_ = 14;
    std::multiset<Day> workouts_, sessions_;
};

std::vector<Return> all_returns(const atlas::Atlas& atlas, const Courses& courses) {
    std::vector<Return> out;
    for (const auto& [region, daily] : courses.pain) {
        const atlas::Region* known = find_region(atlas, region);
        if (region.empty()) {
            find_returns(atlas.judging, daily, "pain",
                         std::string(say(atlas, Word::judge_pain_whole)), out);
        } else if (known) {
            find_returns(atlas.judging, daily, "pain." + region,
                         fill(say(atlas, Word::judge_pain_region), {{"region", known->name}}), out);
        }
    }
    for (const auto& [key, holds] : courses.holds) {
        const atlas::Muscle& muscle = atlas.muscles[key.first];
        find_returns(atlas.judging, tenderness(holds),
                     fmt::format("tenderness.{}.{}", muscle.id, json::name_of(key.second)),
                     fill(say(atlas, Word::judge_tenderness),
                          {{"place", part_name(atlas, *muscle.region, key.second) + ", " +
                                         full_name(muscle)}}),
                     out);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Return& a, const Return& b) { return a.back > b.back; });
    if (out.size() > most_shown) {
        out.resize(most_shown);
    }
    return out;
}

}  // namespace

std::vector<CameBack> came_back(const atlas::Atlas& atlas, const Courses& courses) {
    const Before before(atlas, courses);
    std::vector<CameBack> out;
    for (const Return& each : all_returns(atlas, courses)) {
        CameBack line{each.id,
                      each.name,
                      day_text(each.quiet_from),
                      day_text(each.quiet_to),
                      day_text(each.back),
                      "",
                      before.of(each.back),
                      std::string(say(atlas, Word::judge_before_note))};
        line.says = fill(say(atlas, Word::judge_back), {{"name", line.name},
                                                        {"from", line.quiet_from},
                                                        {"to", line.quiet_to},
                                                        {"day", line.back_on}});
        out.push_back(std::move(line));
    }
    return out;
}

}  // namespace unknot::progress
