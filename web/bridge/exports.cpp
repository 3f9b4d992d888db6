// What the WebAssembly module exports: memory for texts, and the one call.
#include <cstdint>
#include <cstdlib>
#include <cstring>

#include "web/bridge/api.h"

namespace {

unknot::bridge::Bridge& bridge() {
    static unknot::bridge::Bridge instance(unknot::atlas::built_in());
    return instance;
}

}  // namespace

extern "C" {

[[clang::export_name("unknot_alloc")]] void* unknot_alloc(std::size_t size) {
    return std::malloc(size);
}

[[clang::export_name("unknot_free")]] void unknot_free(void* block) {
    std::free(block);
}

// Whole lines of the person's own store. A journal is by far the largest text that comes in, so it
// comes as it lies there, and not inside a request.
[[clang::export_name("unknot_load")]] void unknot_load(const char* lines, std::size_t size) {
    bridge().load({lines, size});
}

// The answer: its length as 32 bits, little-endian, then its bytes; to be freed by the caller. Null
// when memory ran out.
[[clang::export_name("unknot_call")]] void* unknot_call(const char* name, std::size_t name_size,
                                                        const char* request,
                                                        std::size_t request_size) {
    const std::string answer = bridge().call({name, name_size}, {request, request_size});
    auto* block = static_cast<unsigned char*>(std::malloc(answer.size() + sizeof(std::uint32_t)));
    if (block != nullptr) {
        const auto size = static_cast<std::uint32_t>(answer.size());
        std::memcpy(block, &size, sizeof size);
        std::memcpy(block + sizeof size, answer.data(), answer.size());
    }
    return block;
}
}
