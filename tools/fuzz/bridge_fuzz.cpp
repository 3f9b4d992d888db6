// Arbitrary calls of the bridge: each line is a call's name, a space, and its request. Every answer
// is one JSON object, and the journal that is left is read back whole.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "web/bridge/api.h"

using namespace unknot;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view text(reinterpret_cast<const char*>(data), size);
    bridge::Bridge bridge(atlas::built_in());
    for (int left = 20; left > 0 && !text.empty(); --left) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const std::size_t space = std::min(line.find(' '), line.size());
        const std::string answer = bridge.call(line.substr(0, space), line.substr(space));
        if (!json::slices(answer)) {
            std::abort();
        }
    }
    bridge.call("journal_export", "{}");
    return 0;
}
