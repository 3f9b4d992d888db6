#include "tools/skin/field.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace unknot::skin {
namespace {

double distance_to(const Ellipsoid& solid, const Vec3& point) {
    const Vec3 p = solid.turn.conjugate() * (point - solid.centre);
    const Vec3 scaled = p.cwiseQuotient(solid.radii);
    const double k0 = scaled.norm();
    const double k1 = scaled.cwiseQuotient(solid.radii).norm();
    return k1 < 1e-9 ? -solid.radii.minCoeff() : k0 * (k0 - 1) / k1;
}

// A rounded cone between two balls (after Quilez, "Distance functions", public notes).
double distance_to_cone(const Chain::Ball& a, const Chain::Ball& b, const Vec3& point) {
    const Vec3 along = b.centre - a.centre;
    const double length2 = along.squaredNorm();
    const double narrower = a.radius - b.radius;
    const double slope2 = length2 - narrower * narrower;
    const Vec3 from = point - a.centre;
    if (slope2 <= 0) {  // one ball holds the other
        return std::min(from.norm() - a.radius, (point - b.centre).norm() - b.radius);
    }
    const double y = from.dot(along);
    const double z = y - length2;
    const double x2 = (from * length2 - along * y).squaredNorm();
    const double y2 = y * y * length2;
    const double z2 = z * z * length2;
    const double k = (narrower < 0 ? -1.0 : 1.0) * narrower * narrower * x2;
    if ((z < 0 ? -1.0 : 1.0) * slope2 * z2 > k) {
        return std::sqrt(x2 + z2) / length2 - b.radius;
    }
    if ((y < 0 ? -1.0 : 1.0) * slope2 * y2 < k) {
        return std::sqrt(x2 + y2) / length2 - a.radius;
    }
    return (std::sqrt(x2 * slope2 / length2) + y * narrower) / length2 - a.radius;
}

double distance_to(const Chain& solid, const Vec3& point) {
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i + 1 < solid.balls.size(); ++i) {
        const double one = distance_to_cone(solid.balls[i], solid.balls[i + 1], point);
        const double smaller = std::min(solid.balls[i].radius, solid.balls[i + 1].radius);
        least = i == 0 ? one : smooth_min(least, one, smaller / 4);
    }
    return least;
}

double distance_to(const Loft& solid, const Vec3& point) {
    const double along = point[static_cast<Eigen::Index>(solid.axis)];
    const double at = std::clamp(along, solid.from, solid.to);
    const double over = std::abs(along - at);
    const auto plus_first = solid.plus_first.sample(at);
    const auto minus_first = solid.minus_first.sample(at);
    const auto plus_second = solid.plus_second.sample(at);
    const auto minus_second = solid.minus_second.sample(at);
    const double n = std::max(1.5, solid.square.sample(at).value);
    const auto widest = solid.widest.sample(at);

    // The section's middle, and the half axes of the quarter that holds the point.
    const double depth = plus_first.value - minus_first.value;
    const double first_middle = minus_first.value + widest.value * depth;
    const double first_slope = minus_first.slope +
                               widest.value * (plus_first.slope - minus_first.slope) +
                               widest.slope * depth;
    const double second_middle = (plus_second.value + minus_second.value) / 2;
    const double second_slope = (plus_second.slope + minus_second.slope) / 2;
    const double u = point[solid.axis == 0 ? 1 : 0] - first_middle;
    const double v = point.z() - second_middle;
    const bool plus = u >= 0;
    constexpr double thinnest = 1e-3;  // where a spline overshoots
    const double a = std::max(
        thinnest, plus ? plus_first.value - first_middle : first_middle - minus_first.value);
    const double a_slope = plus ? plus_first.slope - first_slope : first_slope - minus_first.slope;
    const double b = std::max(thinnest, (plus_second.value - minus_second.value) / 2);
    const double b_slope = (plus_second.slope - minus_second.slope) / 2;

    const bool round = std::abs(n - 2) < 1e-9;
    const auto power = [&](double x) { return round ? x * x : std::pow(x, n); };
    const double pu = power(std::abs(u) / a);
    const double pv = power(std::abs(v) / b);
    const double sum = pu + pv;
    if (sum < 1e-12) {
        return std::max(-std::min(a, b), over > 0 ? over : -std::min(a, b));
    }
    const double k0 = round ? std::sqrt(sum) : std::pow(sum, 1 / n);
    const double outer = k0 / sum;
    const double du = std::abs(u) < 1e-12 ? 0 : outer * pu / u;
    const double dv = std::abs(v) < 1e-12 ? 0 : outer * pv / v;
    // How the outline widens along the axis, seen where the ray from the middle leaves the solid:
    // farther out it would make solids with tapering ends seem near from far away.
    const double dt = over > 0 ? 0
                               : (-du * first_slope - dv * second_slope - outer * pu / a * a_slope -
                                  outer * pv / b * b_slope) /
                                     k0;
    const double section = (k0 - 1) / std::sqrt(du * du + dv * dv + dt * dt);
    if (over <= 0) {
        return section;
    }
    return section <= 0 ? over : std::hypot(section, over);
}

double distance_to(const Halfspace& solid, const Vec3& point) {
    return (point - solid.point).dot(solid.normal);
}

// The box around a solid, in its own frame.
Eigen::AlignedBox3d box_around(const Form& form) {
    Eigen::AlignedBox3d box;
    if (const auto* ellipsoid = std::get_if<Ellipsoid>(&form)) {
        const Eigen::Matrix3d turn = ellipsoid->turn.toRotationMatrix();
        const Vec3 half = (turn * ellipsoid->radii.asDiagonal()).rowwise().norm();
        box.extend(ellipsoid->centre - half);
        box.extend(ellipsoid->centre + half);
    } else if (const auto* chain = std::get_if<Chain>(&form)) {
        for (const auto& ball : chain->balls) {
            const Vec3 half = Vec3::Constant(1.2 * ball.radius);  // its joints swell a little
            box.extend(ball.centre - half);
            box.extend(ball.centre + half);
        }
    } else if (const auto* loft = std::get_if<Loft>(&form)) {
        constexpr int samples = 64;
        for (int i = 0; i <= samples; ++i) {
            const double at = loft->from + (loft->to - loft->from) * i / samples;
            for (const auto& [first, second] :
                 {std::pair(&loft->plus_first, &loft->plus_second),
                  std::pair(&loft->minus_first, &loft->minus_second)}) {
                const double one = first->sample(at).value;
                const double two = second->sample(at).value;
                box.extend(loft->axis == 0 ? Vec3(at, one, two) : Vec3(one, at, two));
            }
        }
    } else {
        constexpr double everywhere = 1e3;
        box.extend(Vec3::Constant(-everywhere));
        box.extend(Vec3::Constant(everywhere));
    }
    return box;
}

}  // namespace

double distance(const Form& form, const Vec3& point) {
    return std::visit([&](const auto& solid) { return distance_to(solid, point); }, form);
}

double smooth_min(double a, double b, double blend) {
    if (blend <= 0) {
        return std::min(a, b);
    }
    const double near = std::max(blend - std::abs(a - b), 0.0) / blend;
    return std::min(a, b) - near * near * blend / 4;
}

Field::Field(const Shape& shape) : shape_(shape) {
    into_ = body::frames(body::rest_pose());
    for (body::Frame& each : into_) {
        each = each.inverse();
    }
    for (const Solid& solid : shape_.solids) {
        places_.push_back({solid.part, box_around(solid.form)});
        if (std::ranges::find(parts_, solid.part) == parts_.end()) {
            parts_.push_back(solid.part);
        }
    }
}

double Field::operator()(const Vec3& point) const {
    // The right half stands for both; a rounded |z| lets the halves meet without a crease.
    const Vec3 p(point.x(), point.y(),
                 std::sqrt(point.z() * point.z() + shape_.seam * shape_.seam));
    std::array<Vec3, body::part_count> in;
    for (const std::size_t part : parts_) {
        in[part] = into_[part] * p;
    }
    double so_far = 1.0;
    for (std::size_t i = 0; i < shape_.solids.size(); ++i) {
        const Solid& solid = shape_.solids[i];
        const Vec3& q = in[places_[i].part];
        // No solid is nearer than its box. Those too far off to matter are skipped.
        const double least = places_[i].box.exteriorDistance(q);
        const double sign = solid.way == Way::add ? 1.0 : -1.0;
        if (least < sign * so_far + solid.blend) {
            const double near = distance(solid.form, q);
            const double here = least > 0 ? std::max(least, near) : near;
            so_far = sign * smooth_min(sign * so_far, here, solid.blend);
        }
    }
    return so_far;
}

Vec3 Field::gradient(const Vec3& point) const {
    constexpr double step = 2e-4;
    Vec3 out;
    for (Eigen::Index i = 0; i < 3; ++i) {
        Vec3 shift = Vec3::Zero();
        shift[i] = step;
        out[i] = ((*this)(point + shift) - (*this)(point - shift)) / (2 * step);
    }
    if (point.z() == 0) {
        out.z() = 0;
    }
    return out;
}

Vec3 Field::rough_gradient(const Vec3& point, double here) const {
    constexpr double step = 1e-4;
    Vec3 out;
    for (Eigen::Index i = 0; i < 3; ++i) {
        Vec3 shift = Vec3::Zero();
        shift[i] = step;
        out[i] = ((*this)(point + shift) - here) / step;
    }
    if (point.z() == 0) {
        out.z() = 0;
    }
    return out;
}

Vec3 Field::onto_skin(Vec3 point) const {
    constexpr int most_steps = 5;
    constexpr double near_enough = 1e-5;
    for (int i = 0; i < most_steps; ++i) {
        const double off = (*this)(point);
        if (std::abs(off) < near_enough) {
            break;
        }
        const Vec3 way = rough_gradient(point, off);
        const double steep = way.squaredNorm();
        if (steep < 0.01) {
            break;
        }
        point -= way * (off / steep);
    }
    return point;
}

}  // namespace unknot::skin
