// toml++ as contentc uses it: errors are values, and its code is compiled once, in toml.cpp.
#pragma once

#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 0

#include <toml++/toml.h>
