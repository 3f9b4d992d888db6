// Arbitrary bytes as a sentence about pain: an error, or marks of zones that there are.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "engine/unknot.h"

using namespace unknot;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto& known = atlas::built_in();
    const auto drawing =
        drawing::parse(known, std::string_view(reinterpret_cast<const char*>(data), size));
    if (!drawing) {
        return 0;
    }
    for (const drawing::Mark& each : drawing->marks) {
        if (find_zone(known, each.zone) == nullptr) {
            std::abort();
        }
    }
    json::to_json(culprits::look_up(known, *drawing));
    return 0;
}
