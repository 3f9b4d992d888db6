// Arbitrary bytes as a file of workouts, given whole and in two pieces: an error in sentences, or
// the same workouts both times, each of which can have been.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "engine/base/json.h"
#include "workouts/workouts.h"

using namespace unknot;

namespace {

Result<workouts::Found> read(std::string_view first, std::string_view second) {
    workouts::Reader reader;
    for (const std::string_view piece : {first, second}) {
        if (const auto done = reader.push(piece); !done) {
            return std::unexpected(done.error());
        }
    }
    return reader.finish();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::size_t at = size == 0 ? 0 : data[size / 2] * size / 256;
    const auto whole = read(text, {});
    const auto pieces = read(text.substr(0, at), text.substr(at));
    if (whole.has_value() != pieces.has_value()) {
        std::abort();
    }
    if (!whole) {
        if (whole.error().message.empty() || whole.error().next.empty()) {
            std::abort();
        }
        return 0;
    }
    if (json::to_json(*whole) != json::to_json(*pieces)) {
        std::abort();
    }
    for (const workouts::Workout& each : whole->workouts) {
        const bool sensible = each.seconds > 0 && each.seconds <= workouts::longest_seconds &&
                              !each.sport.empty() && each.sport.size() <= workouts::longest_sport &&
                              each.metres.value_or(1) > 0 &&
                              each.metres.value_or(1) <= workouts::farthest_metres;
        if (!sensible) {
            std::abort();
        }
    }
    return 0;
}
