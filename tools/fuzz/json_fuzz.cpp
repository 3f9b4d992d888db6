// Arbitrary bytes as what a file may claim to be: a plan, answers, a saved session. A saved session
// starts from one that is whole, with members replaced by those given: so that the fuzzer comes
// past the plan's seal and changes what lies behind it.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "engine/testing.h"

using namespace unknot;

namespace {

const session::State& whole() {
    static const session::State state = [] {
        testing::Drive drive(
            testing::planned(testing::wishes_for({"calves"}, 20), {}, testing::noon).value());
        drive.replay("+5 tap\n+10 tap\n+2 rate 4\n+10 tick");
        return drive.state;
    }();
    return state;
}

// The saved session with the members of `text` in place of its own; the plan stays.
std::string replaced(std::string_view text) {
    const auto changes = json::slices(text);
    const std::string saved = json::to_json(whole());
    const auto members = json::slices(saved);
    std::string out;
    for (const json::Slice& member : *members) {
        std::string_view value = member.value;
        for (const json::Slice& change : changes.value_or(std::vector<json::Slice>{})) {
            if (change.key == member.key && change.key != "plan") {
                value = change.value;
            }
        }
        out += (out.empty() ? "{\"" : ",\"") + std::string(member.key) + "\":" + std::string(value);
    }
    return out + "}";
}

template <class T>
void try_as(std::string_view text) {
    const auto value = json::from_json<T>(text, "the file");
    if (value) {
        const auto again = json::from_json<T>(json::to_json(*value), "the file");
        if (!again || json::to_json(*again) != json::to_json(*value)) {
            std::abort();
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto& known = testing::knowledge();
    try_as<plan::Plan>(text);
    try_as<safety::ClearanceRecord>(text);
    try_as<session::State>(text);
    try_as<session::Input>(text);
    if (const auto plan = json::from_json<plan::Plan>(text, "the plan")) {
        (void)plan::verify(known, *plan, testing::noon);
        (void)plan::fits(known, *plan, plan->history);
    }
    if (const auto record = json::from_json<safety::ClearanceRecord>(text, "the answers")) {
        (void)safety::clear(known, *record, testing::noon);
    }
    const auto state =
        session::restore(known, replaced(text), testing::later(testing::noon, 60'000));
    if (state) {
        Instant now = testing::later(testing::noon, 60'000);
        session::State at = *state;
        for (const auto kind :
             {session::InputKind::tap, session::InputKind::tap, session::InputKind::too_much,
              session::InputKind::tick, session::InputKind::back, session::InputKind::tap,
              session::InputKind::tick, session::InputKind::skip, session::InputKind::stop}) {
            now.ms += 30'000;
            session::Input input;
            input.kind = kind;
            input.at = now;
            if (auto step = session::step(known, at, input)) {
                at = std::move(step->state);
                json::to_json(session::view(known, at));
            }
        }
    }
    return 0;
}
