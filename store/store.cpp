#include "store/store.h"

#include <utility>

namespace unknot::store {

void note(Check& check, Error problem) {
    constexpr std::size_t most = 100;
    if (check.problems.size() < most) {
        check.problems.push_back(std::move(problem));
    }
}

}  // namespace unknot::store
