// Arbitrary bytes as a journal: read whole and cut in two, they give the same, and everything that
// is folded from it comes to an answer.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "engine/unknot.h"

using namespace unknot;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const journal::Reading whole = journal::read_lines(text);
    journal::Reader reader;
    reader.push(text.substr(0, size / 2));
    reader.push(text.substr(size / 2));
    reader.finish();
    journal::Journal cut;
    journal::merge(cut, reader.take());
    const journal::Reading again = journal::read_lines(journal::write_lines(whole.journal));
    if (cut.records != whole.journal.records || again.journal.records != whole.journal.records ||
        json::to_json(reader.summary()) != json::to_json(whole.summary)) {
        std::abort();
    }
    const auto& known = atlas::built_in();
    const Instant now{1'795'345'200'000, 60};
    json::to_json(progress::read(known, whole.journal, now));
    json::to_json(progress::history(known, whole.journal, now));
    json::to_json(progress::answers(known, whole.journal, now));
    return 0;
}
