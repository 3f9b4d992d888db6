// What a person rates, checked before it is written down.
#include <algorithm>

#include "engine/atlas/no_such.h"
#include "engine/base/text.h"
#include "engine/progress/courses.h"
#include "engine/progress/judge.h"

namespace unknot::progress {
namespace {

Error off_scale(std::string_view what, int from, int to) {
    return {ErrorCode::bad_input,
            fmt::format("{} is a whole number from {} to {}.", what, from, to),
            "Choose the number that fits best; there is no wrong one."};
}

bool lies(std::optional<int> value, int from, int to) {
    return !value || (*value >= from && *value <= to);
}

Result<journal::Draft> pain(const atlas::Atlas& atlas, const journal::PainRated& rated,
                            Instant now) {
    if (!rated.now && !rated.average && !rated.worst) {
        return fail(ErrorCode::bad_input, "No pain was rated.",
                    "Give at least one: now, the average, or the worst of the week.");
    }
    if (!lies(rated.now, 0, 10) || !lies(rated.average, 0, 10) || !lies(rated.worst, 0, 10)) {
        return std::unexpected(off_scale("Pain", 0, 10));
    }
    if (rated.average && rated.worst && *rated.average > *rated.worst) {
        return fail(ErrorCode::bad_input, "The average cannot be above the worst.",
                    "Check both: the worst is the highest it was in these days.");
    }
    if (!lies(rated.over_days, 1, 28)) {
        return std::unexpected(off_scale("The number of days", 1, 28));
    }
    if (rated.region && find_region(atlas, *rated.region) == nullptr) {
        std::vector<std::string_view> known;
        for (const atlas::Region& each : atlas.regions) {
            known.push_back(each.id);
        }
        return atlas::no_such("region", *rated.region, known, "`unknot atlas` lists them.");
    }
    return journal::draft(rated, now);
}

Result<journal::Draft> named(const Courses& courses, journal::ActivityNamed told, Instant now) {
    told.words = std::string(trimmed(told.words));
    const auto known = courses.activities.find(told.activity);
    const bool is_there =
        known != courses.activities.end() && known->second.named && !known->second.dropped;
    if (told.dropped) {
        if (!is_there) {
            return fail(ErrorCode::not_found, "There is no such activity.",
                        "Name one that is on your list.");
        }
        told.words = known->second.words;
        return journal::draft(told, now);
    }
    if (told.words.empty() || told.words.size() > longest_activity) {
        return fail(ErrorCode::bad_input,
                    fmt::format("An activity has 1 to {} letters.", longest_activity),
                    "A few words do: \"carrying my child upstairs\".");
    }
    const auto asked =
        std::count_if(courses.activities.begin(), courses.activities.end(),
                      [](const auto& each) { return each.second.named && !each.second.dropped; });
    if (!is_there && asked >= static_cast<std::ptrdiff_t>(most_activities)) {
        return fail(ErrorCode::conflict, "There are three activities already.",
                    "Drop one first, or change its words.");
    }
    for (int i = 1; told.activity.empty(); ++i) {
        const std::string id = fmt::format("a{}", i);
        told.activity = courses.activities.contains(id) ? "" : id;
    }
    return journal::draft(told, now);
}

Result<journal::Draft> activity(const Courses& courses, const journal::ActivityRated& told,
                                Instant now) {
    const auto known = courses.activities.find(told.activity);
    if (known == courses.activities.end() || !known->second.named || known->second.dropped) {
        return fail(ErrorCode::not_found, "There is no such activity.",
                    "Name it first, in your own words.");
    }
    if (!lies(told.ability, 0, 10)) {
        return std::unexpected(off_scale("How well it goes", 0, 10));
    }
    return journal::draft(told, now);
}

}  // namespace

Result<journal::Draft> rated(const atlas::Atlas& atlas, const journal::Journal& journal,
                             const Rating& rating, Instant now) {
    const int given = (rating.pain ? 1 : 0) + (rating.named ? 1 : 0) + (rating.activity ? 1 : 0) +
                      (rating.change ? 1 : 0);
    if (given != 1) {
        return fail(ErrorCode::bad_input, "One thing is rated at a time.",
                    "Give a pain, an activity's words, an activity or a change.");
    }
    if (rating.pain) {
        return pain(atlas, *rating.pain, now);
    }
    if (rating.change) {
        return lies(rating.change->change, -3, 3)
                   ? Result<journal::Draft>(journal::draft(*rating.change, now))
                   : std::unexpected(off_scale("The change", -3, 3));
    }
    const Courses courses = gather(atlas, journal, now);
    return rating.named ? named(courses, *rating.named, now)
                        : activity(courses, *rating.activity, now);
}

}  // namespace unknot::progress
