// The solved poses as the C++ table that engine/body/poses.h promises.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "tools/poses/load.h"
#include "tools/poses/pose_spec.h"
#include "tools/poses/solve.h"

namespace unknot::poses {

struct Finished {
    PoseSpec spec;
    Solved at_site;
    std::vector<Solved> roll;
    std::optional<std::array<Share, 3>> load;  // by body::Build
};

std::string as_table(const std::vector<Finished>& poses);

// The body at its site, its solids and the ball as Wavefront OBJ, a group each.
std::string as_obj(const Finished& pose, const body::Skin& skin);

}  // namespace unknot::poses
