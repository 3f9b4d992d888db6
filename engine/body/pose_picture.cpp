#include "engine/body/pose_picture.h"

#include <fmt/format.h>

#include "engine/base/json.h"

namespace unknot::body {

ViewName mirrored(ViewName view) {
    switch (view) {
        case ViewName::left:
            return ViewName::right;
        case ViewName::right:
            return ViewName::left;
        case ViewName::front_left:
            return ViewName::front_right;
        case ViewName::front_right:
            return ViewName::front_left;
        case ViewName::back_left:
            return ViewName::back_right;
        case ViewName::back_right:
            return ViewName::back_left;
        case ViewName::front:
        case ViewName::back:
        case ViewName::above:
            return view;
    }
    return view;
}

namespace {

// Whoever presses a ball to a wall leans to it with the whole body: an arrow beside the chest.
std::optional<Arrow> lean(const PictureInput& input, const Frames& at) {
    for (const Solid& solid : input.solids) {
        const Vec3 on_face = solid.face.maxCoeff() > 0.5 ? solid.to : solid.from;
        const double away = solid.face.dot(input.ball->centre - on_face);
        constexpr double touching_m = 0.01;
        if (solid.kind != SolidKind::wall || std::abs(away - input.ball->radius) > touching_m) {
            continue;
        }
        const Vec3 chest = at[index_of({Segment::thorax, Side::right})].origin;
        constexpr double begins_m = 0.46;
        constexpr double ends_m = 0.24;
        return Arrow{ArrowKind::lean, chest + begins_m * solid.face, chest + ends_m * solid.face};
    }
    return std::nullopt;
}

}  // namespace

Result<ViewName> view_of_pose(const PoseInfo& pose, Side side) {
    const auto best = json::from_name<ViewName>(pose.view);
    if (!best) {
        return fail(ErrorCode::internal,
                    fmt::format("The pose {} names no view: {}", pose.id, best.error().message),
                    "Please report this.");
    }
    return side == Side::right ? *best : mirrored(*best);
}

Result<std::string> picture(const Skin& skin, const PoseInfo& pose, const PosePicture& asked) {
    const auto best = view_of_pose(pose, asked.side);
    if (!best) {
        return std::unexpected(best.error());
    }
    const ViewName view = asked.view.value_or(*best);
    const Posture at_site = posture_at_site(pose, asked.side);
    const Frames at = frames(at_site.pose);
    const auto positions = posed(skin, motions(at));
    PictureInput input{skin, positions, {}, pose.ball, {}, {}, asked.areas, {}, {}};
    for (const Solid& solid : pose.solids) {
        input.solids.push_back(on_side(solid, asked.side));
    }
    if (input.ball) {
        input.ball->centre = at_site.ball;
        if (asked.side == Side::left) {
            input.ball->axis.z() = -input.ball->axis.z();
        }
        if (const auto arrow = lean(input, at)) {
            input.arrows.push_back(*arrow);
        }
        constexpr int steps = 8;
        for (int i = 0; !pose.roll.empty() && i <= steps; ++i) {
            input.roll.push_back(
                posture_on_roll(pose, static_cast<double>(i) / steps, asked.side).ball);
        }
    }
    return picture(input, view_of(view), asked.options);
}

}  // namespace unknot::body
