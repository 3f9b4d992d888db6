// Gives an event to the fold that takes its kind. Internal to this folder.
#pragma once

#include <variant>

#include "engine/journal/journal.h"

namespace unknot::progress {

// Calls fold.apply(body, time) where the fold has one for such a body, and else nothing.
template <class Fold>
void take(Fold& fold, const journal::Event& event) {
    std::visit(
        [&](const auto& body) {
            if constexpr (requires { fold.apply(body, event.at); }) {
                fold.apply(body, event.at);
            }
        },
        event.told);
}

}  // namespace unknot::progress
