# What unknot_embed runs at build time.
file(READ ${FILE} bytes HEX)
string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
file(WRITE ${SOURCE} "#include <string_view>

namespace ${NAMESPACE} {
namespace {

constexpr unsigned char bytes[] = {
${bytes}};

}  // namespace

extern const std::string_view ${NAME};
const std::string_view ${NAME}(reinterpret_cast<const char*>(bytes), sizeof(bytes));

}  // namespace ${NAMESPACE}
")
