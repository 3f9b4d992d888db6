// toml++ as contentc uses it: errors are values, and its code is compiled once, in toml.cpp.
//
// Its own asserts are off, also as hints to the optimiser: up to 3.4 one of them is wrong about a
// header that begins with "[[[" or "[[=", which the code behind it then reports as it should.
#pragma once

#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 0
#define TOML_ASSERT(expression) static_assert(true)

#pragma push_macro("NDEBUG")
#undef NDEBUG
#include <toml++/toml.h>
#pragma pop_macro("NDEBUG")
