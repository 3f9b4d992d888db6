#define TOML_IMPLEMENTATION

#include "tools/contentc/toml.h"
