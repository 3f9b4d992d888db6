// Arbitrary bytes as a replay: the session that it drives never turns back its clock, and is saved
// and restored at every step.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "engine/testing.h"

using namespace unknot;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const plan::Plan plan = testing::planned(testing::wishes_for({"calves"}, 20)).value();
    const auto inputs =
        session::parse_replay(std::string_view(reinterpret_cast<const char*>(data), size));
    if (!inputs) {
        return 0;
    }
    testing::Drive drive(plan);
    int left = 200;
    for (const session::Replayed& each : *inputs) {
        if (--left == 0) {
            break;
        }
        const std::int64_t before = drive.state.clock_ms;
        drive.now.ms += each.after_ms;
        drive.input(each.input);
        json::to_json(drive.view());
        if (drive.state.clock_ms < before) {
            std::abort();
        }
        const auto back =
            json::from_json<session::State>(json::to_json(drive.state), "the session");
        if (!back || json::to_json(*back) != json::to_json(drive.state)) {
            std::abort();
        }
    }
    if (drive.told<journal::SessionEnded>().size() > 1) {
        std::abort();
    }
    return 0;
}
