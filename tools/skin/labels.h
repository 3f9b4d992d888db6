// Which part of the body, and which zone of that part, each point of the skin belongs to.
#pragma once

#include <string>
#include <vector>

#include "engine/base/error.h"
#include "engine/body/skin.h"
#include "tools/skin/field.h"

namespace unknot::skin {

// A zone's name and box, in the order of the atlas (by id).
struct ZoneBox {
    std::string id;
    body::SkinBox box;
};
// Errors: bad_input where body/zones.toml cannot be read or does not cover the skin.
Result<std::vector<ZoneBox>> read_zones(const std::string& content_folder);

// The part whose skin a point is, in the world of rest_pose(). The borders lie where a person would
// put them: jaw line, neck base, collarbone, blade, armpit, groin crease, gluteal fold, joint
// lines.
class PartBorders {
  public:
    explicit PartBorders(const Field& field);
    std::size_t operator()(const Vec3& point) const;

  private:
    std::size_t right_half(const Vec3& point) const;
    std::size_t on_trunk(const Vec3& point) const;
    std::size_t on_arm(const Vec3& point) const;
    std::size_t on_leg(const Vec3& point) const;

    const Field& field_;
    body::Frames into_;
};

// The zone of each vertex by its coordinates on its part. Errors: internal where one has none.
Result<std::vector<std::uint8_t>> zones_of(const body::Skin& skin,
                                           const std::vector<ZoneBox>& zones);

}  // namespace unknot::skin
