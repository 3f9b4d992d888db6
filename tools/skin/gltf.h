// The skin as binary glTF 2.0 for the web.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/body/skin.h"

namespace unknot::skin {

// One mesh with POSITION (metres), NORMAL, JOINTS_0, WEIGHTS_0, _PART (index into body::parts())
// and _ZONE (index into the atlas's zones), vertices in the order of skin.bin; a skin of 19 joints
// named as body::name_of() in the order of body::parts(), bound in rest_pose(). Compressed by
// EXT_meshopt_compression, with KHR_mesh_quantization for the normals.
std::string to_glb(const body::Skin& skin, std::span<const body::Vec3> normals);

}  // namespace unknot::skin
