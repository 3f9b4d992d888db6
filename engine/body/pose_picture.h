// Pictures of solved poses: the body, what it rests on, the ball and the way it rolls.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/body/picture.h"
#include "engine/body/poses.h"

namespace unknot::body {

// The view with left and right exchanged: what shows the mirrored pose as the first showed the
// pose.
ViewName mirrored(ViewName view);

// From where the pose is seen best. Errors: internal where it names a view that there is not.
Result<ViewName> view_of_pose(const PoseInfo& pose, Side side);

struct PosePicture {
    Side side = Side::right;       // the treated one
    std::optional<ViewName> view;  // instead of the pose's own; of the pose as it stands
    std::vector<Area> areas;
    PictureOptions options;
};

// Errors: internal where the pose names a view that there is not.
Result<std::string> picture(const Skin& skin, const PoseInfo& pose, const PosePicture& asked);

}  // namespace unknot::body
