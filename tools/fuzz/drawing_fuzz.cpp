// Arbitrary bytes as a sentence about pain: an error, or marks of zones that there are.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "engine/unknot.h"

using namespace unknot;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto& known = atlas::built_in();
    static const safety::Finder finder(known);
    const std::string text(reinterpret_cast<const char*>(data), size);
    const std::vector<culprits::MayPress> everywhere{{"soleus", "calf_hands_sitting"}};
    const auto found = finder.find({.text = text}, everywhere);
    if (!found) {
        if (found.error().message.empty() || found.error().next.empty()) {
            std::abort();
        }
        return 0;
    }
    for (const drawing::Mark& each : found->drawing.marks) {
        if (find_zone(known, each.zone) == nullptr) {
            std::abort();
        }
    }
    if (!found->ranking && found->raised.empty()) {
        std::abort();
    }
    json::to_json(*found);
    return 0;
}
