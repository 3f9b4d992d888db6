#include "tools/skin/labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "engine/base/json.h"
#include "tools/contentc/files.h"
#include "tools/contentc/load.h"
#include "tools/contentc/zones.h"

namespace unknot::skin {
namespace {

using body::Segment;
using body::Side;

std::size_t right(Segment segment) {
    return body::index_of({segment, Side::right});
}

// A value given at some angles of a full turn, smooth in between.
double around(double degrees, std::span<const std::pair<double, double>> given) {
    double turn = std::fmod(degrees, 360.0);
    turn = turn < 0 ? turn + 360 : turn;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const auto& [from, here] = given[i];
        const auto& [next, there] = given[(i + 1) % given.size()];
        const double to = i + 1 < given.size() ? next : next + 360;
        if (turn >= from && turn <= to) {
            const double share = (turn - from) / (to - from);
            return here + (there - here) * share * share * (3 - 2 * share);
        }
    }
    return given.front().second;
}

double line(double at, double from, double value_from, double to, double value_to) {
    return value_from + (value_to - value_from) * std::clamp((at - from) / (to - from), 0.0, 1.0);
}

}  // namespace

Result<std::vector<ZoneBox>> read_zones(const std::string& content_folder) {
    const auto files = contentc::read_folder(content_folder);
    if (!files) {
        return std::unexpected(files.error());
    }
    contentc::Report report;
    const contentc::Content content = contentc::load(*files, report);
    contentc::check_zones(content.zones, report);
    for (const contentc::Problem& problem : report.sorted()) {
        if (problem.at.file == "body/zones.toml") {
            return fail(ErrorCode::bad_input, contentc::printed(problem, content_folder),
                        "Mend the zones and build again.");
        }
    }
    std::vector<ZoneBox> out;
    for (const auto& [id, zone] : content.zones) {
        const auto segment = json::from_name<Segment>(zone.patch.segment.value);
        out.push_back({id,
                       {*segment, zone.patch.along.value.first, zone.patch.along.value.second,
                        zone.patch.around.value.first, zone.patch.around.value.second}});
    }
    return out;
}

PartBorders::PartBorders(const Field& field) : field_(field) {
    into_ = body::frames(body::rest_pose());
    for (body::Frame& each : into_) {
        each = each.inverse();
    }
}

std::size_t PartBorders::operator()(const Vec3& point) const {
    const std::size_t part = right_half({point.x(), point.y(), std::abs(point.z())});
    return point.z() < 0 ? body::mirrored(part) : part;
}

std::size_t PartBorders::right_half(const Vec3& point) const {
    double arm = 1;
    double rest = 1;
    for (std::size_t i = 0; i < field_.shape().solids.size(); ++i) {
        const Solid& solid = field_.shape().solids[i];
        if (solid.way == Way::add) {
            const Segment segment = body::parts()[solid.part].segment;
            const bool of_arm = segment == Segment::upper_arm || segment == Segment::forearm ||
                                segment == Segment::hand;
            double& least = of_arm ? arm : rest;
            least = std::min(least, field_.distance_to_solid(i, point));
        }
    }
    // How far down the arm the armpit and the deltoid's end lie, by the angle around the arm.
    static constexpr auto arm_begins = std::to_array<std::pair<double, double>>(
        {{0, -0.035}, {90, -0.015}, {180, -0.04}, {270, -0.075}});
    const Vec3 in_arm = into_[right(Segment::upper_arm)] * point;
    const double turn = body::degrees(std::atan2(in_arm.z(), in_arm.x()));
    if (arm < rest && in_arm.y() < around(turn, arm_begins)) {
        return on_arm(point);
    }
    // The groin crease in front, below the greater trochanter outside, the gluteal fold behind, the
    // crotch inside: heights about the hip joint.
    static constexpr auto leg_begins = std::to_array<std::pair<double, double>>(
        {{0, -0.018}, {45, -0.005}, {90, -0.045}, {150, -0.085}, {180, -0.092}, {270, -0.075}});
    const Vec3 in_thigh = into_[right(Segment::thigh)] * point;
    const double hip_turn = body::degrees(std::atan2(in_thigh.z(), in_thigh.x()));
    if (point.z() > 0 && in_thigh.y() < around(hip_turn, leg_begins)) {
        return on_leg(point);
    }
    return on_trunk(point);
}

std::size_t PartBorders::on_arm(const Vec3& point) const {
    if ((into_[right(Segment::hand)] * point).y() < 0) {
        return right(Segment::hand);
    }
    return right((into_[right(Segment::forearm)] * point).y() < 0 ? Segment::forearm
                                                                  : Segment::upper_arm);
}

std::size_t PartBorders::on_leg(const Vec3& point) const {
    const Vec3 in_foot = into_[right(Segment::foot)] * point;
    // The ankle's crease rises towards the front.
    if (in_foot.y() < 0.004 + 0.3 * in_foot.x()) {
        return right(Segment::foot);
    }
    return right((into_[right(Segment::shank)] * point).y() < 0 ? Segment::shank : Segment::thigh);
}

std::size_t PartBorders::on_trunk(const Vec3& point) const {
    const Vec3 in_head = into_[right(Segment::head)] * point;
    // From the chin's underside along the jaw to below the ears and the skull's base.
    if (in_head.y() > line(in_head.x(), -0.09, 0.004, 0.075, -0.034)) {
        return right(Segment::head);
    }
    const auto& neck_axis = body::skin_axis(right(Segment::neck));
    const Vec3 in_neck = into_[right(Segment::neck)] * point;
    if ((in_neck - neck_axis.near).dot(neck_axis.far - neck_axis.near) > 0 &&
        point.z() < line(in_neck.y(), -0.03, 0.045, 0.02, 0.075)) {
        return right(Segment::neck);
    }
    const Vec3 in_thorax = into_[right(Segment::thorax)] * point;
    if (in_thorax.y() > 0) {
        // The collarbone in front, falling to the armpit's fold; behind, the blade.
        const double across = in_thorax.z();
        const double front_edge = line(across, 0.12, 0.206, 0.160, 0.100);
        const double back_edge = line(across, 0.10, 0.075, 0.15, 0.095);
        const double forward = std::clamp((in_thorax.x() - 0.0) / 0.08 + 0.5, 0.0, 1.0);
        const double edge = back_edge + (front_edge - back_edge) * forward;
        const double inner = 0.087 + (0.022 - 0.087) * forward;
        const bool top = in_thorax.y() > 0.245 && across > 0.03;
        if ((in_thorax.y() > edge && across > inner) || top) {
            return right(Segment::shoulder);
        }
        return right(Segment::thorax);
    }
    return right((into_[right(Segment::abdomen)] * point).y() > 0 ? Segment::abdomen
                                                                  : Segment::pelvis);
}

Result<std::vector<std::uint8_t>> zones_of(const body::Skin& skin,
                                           const std::vector<ZoneBox>& zones) {
    std::vector<std::uint8_t> out(skin.positions.size());
    for (std::size_t v = 0; v < out.size(); ++v) {
        const body::SurfacePoint point = body::surface_point(skin, v);
        const auto found = std::ranges::find_if(
            zones, [&](const ZoneBox& zone) { return body::contains(zone.box, point); });
        if (found == zones.end()) {
            return fail(ErrorCode::internal,
                        fmt::format("no zone holds {}@{:.3f},{:.1f}", json::name_of(point.segment),
                                    point.along, point.around_deg),
                        "Mend content/body/zones.toml or the part's skin axis.");
        }
        out[v] = static_cast<std::uint8_t>(found - zones.begin());
    }
    return out;
}

}  // namespace unknot::skin
