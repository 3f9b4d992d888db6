#include "engine/plan/wishes.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/atlas/no_such.h"

namespace unknot::plan {
namespace {

Result<void> check_regions(const atlas::Atlas& known, const std::vector<std::string>& regions) {
    if (regions.empty()) {
        return fail(ErrorCode::bad_input, "No region was named.",
                    "Name at least one, such as calves.");
    }
    for (const std::string& id : regions) {
        if (find_region(known, id) == nullptr) {
            return atlas::no_such("region", id, known.regions);
        }
        if (std::ranges::count(regions, id) > 1) {
            return fail(ErrorCode::bad_input, fmt::format("The region {} is named twice.", id),
                        "Name each region once: its dose is for the whole day.");
        }
    }
    return {};
}

Result<void> check_muscles(const atlas::Atlas& known, const Wishes& wishes) {
    for (const std::string& id : wishes.muscles) {
        const atlas::Muscle* muscle = find_muscle(known, id);
        if (muscle == nullptr) {
            return atlas::no_such("muscle", id, known.muscles);
        }
        const atlas::Region& region = *muscle->region;
        if (std::ranges::find(wishes.regions, region.id) == wishes.regions.end()) {
            return fail(ErrorCode::bad_input,
                        fmt::format("{} belongs to {}, which is not among the regions.",
                                    full_name(*muscle), region.name),
                        fmt::format("Add the region {}.", region.id));
        }
    }
    return {};
}

Result<void> check_minutes(const atlas::Limits& limits, int minutes) {
    if (minutes < limits.session_minutes_min || minutes > limits.session_minutes_max) {
        return fail(ErrorCode::bad_input, fmt::format("{} minutes cannot be planned.", minutes),
                    fmt::format("Choose {} to {} minutes.", limits.session_minutes_min,
                                limits.session_minutes_max));
    }
    return {};
}

}  // namespace

Result<void> check(const atlas::Atlas& known, const Wishes& wishes) {
    if (auto ok = check_regions(known, wishes.regions); !ok) {
        return ok;
    }
    if (auto ok = check_muscles(known, wishes); !ok) {
        return ok;
    }
    return check_minutes(known.limits, wishes.minutes);
}

}  // namespace unknot::plan
