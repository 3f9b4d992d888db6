// What Debian's WebAssembly runtime and Boost without exceptions leave to the program.
//
// None of these is reached by bad input: the engine checks first. They stop the module rather than
// let it go on in a state that nobody has thought of.
#if defined(__wasm__)

#include <cstdint>
#include <exception>

#include <boost/assert/source_location.hpp>
#include <boost/throw_exception.hpp>

extern "C" {
std::uintptr_t __stack_chk_guard = 0x5ca1ab1e;  // NOLINT(bugprone-reserved-identifier)
[[noreturn]] void __stack_chk_fail() {          // NOLINT(bugprone-reserved-identifier)
    __builtin_trap();
}
}

namespace boost {
BOOST_NORETURN void throw_exception(const std::exception&) {
    __builtin_trap();
}
BOOST_NORETURN void throw_exception(const std::exception&, const boost::source_location&) {
    __builtin_trap();
}
}  // namespace boost

#endif
