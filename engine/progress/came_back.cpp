#include "engine/progress/came_back.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

#include "engine/base/text.h"
#include "engine/progress/before.h"

namespace unknot::progress {
namespace {

using atlas::Word;

// More would fill a page without telling more.
constexpr std::size_t most_shown = 12;
constexpr Day days_in_week = 7;

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
    return out;
}

// Returns of the same time are one: what hurts in two places came back once.
std::vector<Day> times_of(const std::vector<Return>& returns, Day days) {
    std::vector<Day> out;
    for (auto each = returns.rbegin(); each != returns.rend(); ++each) {
        if (out.empty() || each->back > out.back() + days) {
            out.push_back(each->back);
        }
    }
    return out;
}

// How many of the spans before those days had each trait.
std::map<std::string, int> counted(const Before& before, const std::vector<Day>& days) {
    std::map<std::string, int> out;
    for (const Day day : days) {
        std::set<std::string> seen;
        for (Trait& each : before.of(day)) {
            seen.insert(std::move(each.what));
        }
        for (const std::string& each : seen) {
            ++out[each];
        }
    }
    return out;
}

// A day of every week since that was first rated, but for those near a return.
std::vector<Day> other_times(const std::vector<Day>& returns, Day first, Day today, Day days) {
    std::vector<Day> out;
    for (Day day = first + days; day <= today; day += days_in_week) {
        const bool near = std::ranges::any_of(
            returns, [&](Day back) { return day > back - days && day < back + days; });
        if (!near) {
            out.push_back(day);
        }
    }
    return out;
}

Day first_rated(const Courses& courses) {
    Day first = courses.today;
    for (const auto& [region, daily] : courses.pain) {
        first = std::min(first, daily.begin()->first);
    }
    for (const auto& [key, holds] : courses.holds) {
        for (const auto& [session, hold] : holds) {
            first = std::min(first, hold.day);
        }
    }
    return first;
}

// What at least half of the returns had before them, and at least twice as often as other times
// had it.
std::vector<SharedBefore> shared_before(const atlas::Atlas& atlas, const Courses& courses,
                                        const Before& before, const std::vector<Return>& returns) {
    constexpr std::size_t fewest_others = 8;
    const std::vector<Day> times = times_of(returns, before.days());
    const std::vector<Day> others =
        other_times(times, first_rated(courses), courses.today, before.days());
    std::vector<SharedBefore> out;
    if (times.size() < 2 || others.size() < fewest_others) {
        return out;
    }
    const std::map<std::string, int> usual = counted(before, others);
    for (const auto& [what, count] : counted(before, times)) {
        const auto known = usual.find(what);
        const double else_share = known == usual.end() ? 0.0
                                                       : static_cast<double>(known->second) /
                                                             static_cast<double>(others.size());
        const double share = static_cast<double>(count) / static_cast<double>(times.size());
        if (count < 2 || share < 0.5 || share < 2 * else_share) {
            continue;
        }
        SharedBefore one{what, "", count, static_cast<int>(times.size()),
                         static_cast<int>(std::lround(100 * else_share))};
        one.says =
            fill(say(atlas, Word::judge_shared), {{"what", capitalised(what)},
                                                  {"count", std::to_string(one.count)},
                                                  {"times", std::to_string(one.times)},
                                                  {"days", std::to_string(before.days())},
                                                  {"percent", std::to_string(one.usual_percent)}});
        out.push_back(std::move(one));
    }
    std::ranges::stable_sort(out, std::greater{}, &SharedBefore::count);
    return out;
}

}  // namespace

Returns came_back(const atlas::Atlas& atlas, const Courses& courses) {
    const Before before(atlas, courses);
    std::vector<Return> all = all_returns(atlas, courses);
    Returns out;
    if (all.empty()) {
        return out;
    }
    out.note = say(atlas, Word::judge_before_note);
    out.shared = shared_before(atlas, courses, before, all);
    all.resize(std::min(all.size(), most_shown));
    for (const Return& each : all) {
        CameBack line{each.id,
                      each.name,
                      day_text(each.quiet_from),
                      day_text(each.quiet_to),
                      day_text(each.back),
                      "",
                      {}};
        for (Trait& trait : before.of(each.back)) {
            line.before.push_back(std::move(trait.says));
        }
        if (line.before.empty()) {
            line.before.push_back(fill(say(atlas, Word::judge_before_nothing),
                                       {{"days", std::to_string(before.days())}}));
        }
        line.says = fill(say(atlas, Word::judge_back), {{"name", line.name},
                                                        {"from", line.quiet_from},
                                                        {"to", line.quiet_to},
                                                        {"day", line.back_on}});
        out.came_back.push_back(std::move(line));
    }
    return out;
}

}  // namespace unknot::progress
