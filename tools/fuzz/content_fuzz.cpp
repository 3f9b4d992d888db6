// Arbitrary bytes as one content file: contentc may find problems in it, and must do nothing worse.
// The first byte chooses the file.
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tools/contentc/check.h"
#include "tools/contentc/load.h"
#include "tools/contentc/write.h"

using namespace unknot::contentc;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr auto paths = std::to_array<std::string_view>(
        {"body/zones.toml", "causes/a.toml", "dose/limits.toml", "dose/rest_day.toml",
         "dose/tools.toml", "evidence/a.toml", "moves/a.toml", "muscles/a.toml", "no_go/a.toml",
         "regions/a.toml", "screening/a.toml", "signs/a.toml", "sources/a.toml", "stretches/a.toml",
         "words/en.toml"});
    if (size == 0) {
        return 0;
    }
    const std::string bytes(data + 1, data + size);
    const std::vector<ContentFile> files = {{std::string(paths[data[0] % paths.size()]), bytes}};
    Report report;
    const Content content = load(files, report);
    check(content, report);
    for (const Problem& problem : report.sorted()) {
        printed(problem, "content");
    }
    words_header(content);
    keys_and_texts(content);
    literal(bytes);
    return 0;
}
