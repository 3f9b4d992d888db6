// The two skins that Unknot uses, and whether they may be used.
#pragma once

#include <string>
#include <vector>

#include "tools/skin/figure.h"

namespace unknot::skin {

struct Skins {
    body::Skin full;   // 8,000 to 15,000 triangles
    body::Skin light;  // 3,000 to 4,000
};

Result<Skins> make_skins(const Field& field, const std::vector<ZoneBox>& zones);

// What every check found, a line each.
std::vector<std::string> problems_of(const Skins& skins, const std::vector<ZoneBox>& zones);

}  // namespace unknot::skin
