#include "engine/atlas/no_such.h"

#include <fmt/format.h>

#include "engine/base/nearest.h"

namespace unknot::atlas {

std::unexpected<Error> no_such(std::string_view what, std::string_view name,
                               std::span<const std::string_view> valid,
                               std::string_view otherwise) {
    const auto guess = nearest(name, valid);
    return fail(ErrorCode::not_found,
                fmt::format("There is no {} \"{}\".", what, name.substr(0, 60)),
                guess ? fmt::format("Did you mean \"{}\"?", *guess) : std::string(otherwise));
}

}  // namespace unknot::atlas
