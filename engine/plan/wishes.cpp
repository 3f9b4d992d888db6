#include "engine/plan/wishes.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/base/nearest.h"

namespace unknot::plan {
namespace {

template <class T>
std::vector<std::string_view> ids_of(std::span<const T> things) {
    std::vector<std::string_view> ids;
    for (const T& each : things) {
        ids.push_back(each.id);
    }
    return ids;
}

std::unexpected<Error> not_found(std::string_view what, std::string_view id,
                                 const std::vector<std::string_view>& valid) {
    const auto guess = nearest(id, valid);
    return fail(ErrorCode::not_found, fmt::format("There is no {} \"{}\"", what, id.substr(0, 60)),
                guess ? fmt::format("Did you mean \"{}\"?", *guess)
                      : "\"unknot atlas\" lists what there is.");
}

Result<void> check_regions(const atlas::Atlas& atlas, const std::vector<std::string>& regions) {
    if (regions.empty()) {
        return fail(ErrorCode::bad_input, "No region was named",
                    "Name at least one, such as calves.");
    }
    for (const std::string& id : regions) {
        if (find_region(atlas, id) == nullptr) {
            return not_found("region", id, ids_of(atlas.regions));
        }
        if (std::ranges::count(regions, id) > 1) {
            return fail(ErrorCode::bad_input, fmt::format("The region {} is named twice", id),
                        "Name each region once: its dose is for the whole day.");
        }
    }
    return {};
}

Result<void> check_muscles(const atlas::Atlas& atlas, const Wishes& wishes) {
    for (const std::string& id : wishes.muscles) {
        const atlas::Muscle* muscle = find_muscle(atlas, id);
        if (muscle == nullptr) {
            return not_found("muscle", id, ids_of(atlas.muscles));
        }
        const atlas::Region& region = *muscle->region;
        if (std::ranges::find(wishes.regions, region.id) == wishes.regions.end()) {
            return fail(ErrorCode::bad_input,
                        fmt::format("{} belongs to {}, which is not among the regions",
                                    full_name(*muscle), region.name),
                        fmt::format("Add the region {}.", region.id));
        }
    }
    return {};
}

Result<void> check_minutes(const atlas::Limits& limits, int minutes) {
    if (minutes < limits.session_minutes_min || minutes > limits.session_minutes_max) {
        return fail(ErrorCode::bad_input, fmt::format("{} minutes cannot be planned", minutes),
                    fmt::format("Choose {} to {} minutes.", limits.session_minutes_min,
                                limits.session_minutes_max));
    }
    return {};
}

}  // namespace

Result<void> check(const atlas::Atlas& atlas, const Wishes& wishes) {
    if (auto ok = check_regions(atlas, wishes.regions); !ok) {
        return ok;
    }
    if (auto ok = check_muscles(atlas, wishes); !ok) {
        return ok;
    }
    return check_minutes(atlas.limits, wishes.minutes);
}

}  // namespace unknot::plan
