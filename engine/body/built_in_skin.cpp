#include "engine/body/built_in_skin.h"

#include <string_view>

namespace unknot::body {

extern const std::string_view skin_bytes;  // generated from skin.bin

const Result<Skin>& built_in_skin() {
    static const Result<Skin> skin = [] {
        auto read = skin_from_bytes(skin_bytes);
        if (!read) {
            read.error().code = ErrorCode::internal;
        }
        return read;
    }();
    return skin;
}

}  // namespace unknot::body
