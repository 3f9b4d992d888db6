// Arbitrary bytes as one record: an error, or a record that is written and read back equal.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "engine/record/record.h"

using namespace unknot;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view line(reinterpret_cast<const char*>(data), size);
    const auto record = record::parse_line(line);
    if (!record) {
        return 0;
    }
    const std::string again = record::to_line(*record);
    if (again.find('\n') != std::string::npos || record::parse_line(again) != *record) {
        std::abort();
    }
    return 0;
}
