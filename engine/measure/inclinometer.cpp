#include "engine/measure/inclinometer.h"

#include <algorithm>
#include <cmath>

namespace unknot::measure {

using atlas::TurnsAbout;
using body::degrees;
using body::radians;

namespace {

// At rest a phone feels 9.81 m/s2; its sensor may be a few per cent off, and a hand adds a little.
constexpr double least_gravity = 8.3;
constexpr double most_gravity = 11.3;

// Two samples further apart than this leave open what happened between them.
constexpr std::int64_t gap_ms = 400;
constexpr std::size_t least_samples = 8;

double angle_between_deg(const Vec3& a, const Vec3& b) {
    return degrees(std::atan2(a.cross(b).norm(), a.dot(b)));
}

Vec3 mean_of(std::span<const Sample> samples) {
    Vec3 sum = Vec3::Zero();
    for (const Sample& each : samples) {
        sum += each.up;
    }
    return sum.normalized();
}

// The samples from `ms` before the last one on.
std::span<const Sample> latest(std::span<const Sample> samples, std::int64_t ms) {
    const auto first =
        std::ranges::lower_bound(samples, samples.back().at_ms - ms, {}, &Sample::at_ms);
    return {first, samples.end()};
}

double off_of(double part) {
    return degrees(std::asin(std::clamp(part, -1.0, 1.0)));
}

}  // namespace

Vec3 up_of(double beta_deg, double gamma_deg) {
    const double beta = radians(beta_deg);
    const double gamma = radians(gamma_deg);
    return {-std::cos(beta) * std::sin(gamma), std::sin(beta), std::cos(beta) * std::cos(gamma)};
}

std::optional<Vec3> up_of_acceleration(double x, double y, double z) {
    const Vec3 felt(x, y, z);
    const double size = felt.norm();
    if (!(size >= least_gravity && size <= most_gravity)) {
        return std::nullopt;
    }
    return felt / size;
}

Tilt tilt(const Vec3& up, TurnsAbout about) {
    switch (about) {
        case TurnsAbout::long_edge:
            return {degrees(std::atan2(-up.x(), up.z())), off_of(up.y())};
        case TurnsAbout::screen:
            return {degrees(std::atan2(up.x(), up.y())), off_of(up.z())};
        case TurnsAbout::short_edge:
        case TurnsAbout::none:
            break;
    }
    return {degrees(std::atan2(up.y(), up.z())), off_of(up.x())};
}

double wrapped(double degrees) {
    const double rest = std::remainder(degrees, 360);
    return rest <= -180 ? rest + 360 : rest;
}

double measured_deg(const atlas::Measure& measure, const Tilt& zero, const Tilt& now) {
    const double turned = wrapped(now.angle_deg - zero.angle_deg);
    switch (measure.sense) {
        case atlas::Sense::rising:
            return wrapped(turned - measure.zero_at_deg);
        case atlas::Sense::falling:
            return wrapped(measure.zero_at_deg - turned);
        case atlas::Sense::either:
            break;
    }
    return std::abs(turned);
}

double off_plane_deg(const atlas::Measure& measure, const Tilt& zero, const Tilt& now) {
    return std::abs(measure.zero == atlas::Zero::start ? now.off_deg - zero.off_deg : now.off_deg);
}

Held held_still(std::span<const Sample> samples, const atlas::Measuring& rules) {
    Held held;
    if (samples.empty() || samples.back().at_ms - samples.front().at_ms < rules.still_ms) {
        return held;
    }
    const auto window = latest(samples, rules.still_ms);
    const auto apart = [](const Sample& a, const Sample& b) {
        return b.at_ms - a.at_ms > gap_ms || b.at_ms < a.at_ms;
    };
    if (window.size() < least_samples ||
        std::ranges::adjacent_find(window, apart) != window.end()) {
        return held;
    }
    const Vec3 middle = mean_of(window);
    for (const Sample& each : window) {
        held.spread_deg = std::max(held.spread_deg, angle_between_deg(middle, each.up));
    }
    held.stillness =
        held.spread_deg * 10 > rules.shake_tenths ? Stillness::shaky : Stillness::still;
    held.up = mean_of(latest(window, rules.average_ms));
    return held;
}

void forget_old(std::vector<Sample>& samples, const atlas::Measuring& rules) {
    if (samples.empty()) {
        return;
    }
    const std::int64_t from = samples.back().at_ms - rules.still_ms - gap_ms;
    std::erase_if(samples, [&](const Sample& each) { return each.at_ms < from; });
}

}  // namespace unknot::measure
