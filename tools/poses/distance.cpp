#include "tools/poses/distance.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace unknot::poses {

double over_face(const body::Solid& solid, const Vec3& p) {
    const Vec3& corner = solid.face.sum() > 0 ? solid.to : solid.from;
    return (p - corner).dot(solid.face);
}

double beside_face(const body::Solid& solid, const Vec3& p) {
    double off = -std::numeric_limits<double>::infinity();
    for (int i = 0; i < 3; ++i) {
        if (solid.face[i] == 0) {
            off = std::max({off, solid.from[i] - p[i], p[i] - solid.to[i]});
        }
    }
    return off;
}

double depth_in(const body::Solid& solid, const Vec3& p) {
    constexpr double least_thickness_m = 0.15;
    const double thickness = std::abs((solid.to - solid.from).dot(solid.face));
    const double depth = -over_face(solid, p);
    const bool inside =
        beside_face(solid, p) <= 0 && depth < std::max(thickness, least_thickness_m);
    return inside ? std::max(0.0, depth) : 0.0;
}

double depth_in(const body::Ball& ball, const Vec3& centre, const Vec3& p) {
    Vec3 from = p - centre;
    if (ball.kind == body::BallKind::roller) {
        const double along = from.dot(ball.axis);
        if (std::abs(along) > ball.length / 2) {
            return 0;
        }
        from -= along * ball.axis;
    }
    return std::max(0.0, ball.radius - from.norm());
}

}  // namespace unknot::poses
