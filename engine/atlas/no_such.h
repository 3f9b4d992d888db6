// What a person hears who names something that is not there.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "engine/base/error.h"

namespace unknot::atlas {

// not_found: "There is no region "calfs"." with the nearest of the valid names, and `otherwise`
// where none of them is near.
std::unexpected<Error> no_such(std::string_view what, std::string_view name,
                               std::span<const std::string_view> valid, std::string_view otherwise);

// The same for the id of one of the atlas's things.
template <class T>
std::unexpected<Error> no_such(
    std::string_view what, std::string_view id, std::span<const T> things,
    std::string_view otherwise = "\"unknot atlas\" lists what there is.") {
    std::vector<std::string_view> ids;
    for (const T& each : things) {
        ids.push_back(each.id);
    }
    return no_such(what, id, std::span<const std::string_view>(ids), otherwise);
}

}  // namespace unknot::atlas
