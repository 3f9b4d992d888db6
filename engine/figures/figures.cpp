#include "engine/figures/figures.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/body/pose_picture.h"

namespace unknot::figures {

namespace {

using body::Area;
using body::AreaManner;
using body::Side;
using body::ViewName;

Area area_of(const atlas::Muscle& muscle, Side side) {
    return {AreaManner::muscle,
            {muscle.areas.begin(), muscle.areas.end()},
            side,
            {},
            std::string(muscle.name)};
}

// What is felt by few lies under what is felt by most, and both under the muscle.
std::vector<Area> areas_of(const atlas::Muscle& muscle, Side side) {
    std::vector<Area> out;
    for (const bool essential : {false, true}) {
        for (const atlas::Referral& referral : muscle.referrals) {
            if (referral.essential == essential) {
                out.push_back({essential ? AreaManner::essential : AreaManner::spill_over,
                               {referral.zone->box},
                               side,
                               {},
                               std::string(referral.zone->name)});
            }
        }
    }
    out.push_back(area_of(muscle, side));
    return out;
}

std::vector<body::Vec3> standing(const body::Skin& skin) {
    return body::posed(skin, body::motions(body::frames(body::rest_pose())));
}

// Which way the skin in a box faces, as a sum over its vertices.
body::Vec3 facing(const body::Skin& skin, std::span<const body::Vec3> normals,
                  const body::SkinBox& box, Side side) {
    body::Vec3 sum = body::Vec3::Zero();
    for (std::size_t v = 0; v < skin.positions.size(); ++v) {
        if (side_of(skin, v) == side && contains(box, surface_point(skin, v))) {
            sum += normals[v];
        }
    }
    return sum;
}

// The level view that looks most straight at skin that faces this way.
ViewName towards(const body::Vec3& facing) {
    constexpr std::array around{ViewName::front,      ViewName::front_right, ViewName::right,
                                ViewName::back_right, ViewName::back,        ViewName::back_left,
                                ViewName::left,       ViewName::front_left};
    constexpr double step_deg = 360.0 / around.size();
    const double azimuth = body::degrees(std::atan2(facing.z(), facing.x()));
    const auto step = static_cast<std::size_t>(std::lround((azimuth + 360) / step_deg));
    return around[step % around.size()];
}

// From where the other face of the body is seen.
ViewName other_face(ViewName view) {
    const double azimuth = body::view_of(view).azimuth_deg;
    return azimuth < 80 || azimuth > 280 ? ViewName::back : ViewName::front;
}

constexpr double hardly = 0.15;  // skin at such a slant to a view is not seen well
constexpr double plainly = 0.35;

// How squarely a view sees skin that faces this way: 1 straight on, below 0 not at all.
double seen(ViewName view, const body::Vec3& facing) {
    const double azimuth = body::radians(body::view_of(view).azimuth_deg);
    return facing.normalized().dot(body::Vec3(std::cos(azimuth), 0, std::sin(azimuth)));
}

}  // namespace

std::vector<ViewName> views_of(const body::Skin& skin, const atlas::Muscle& muscle, Side side) {
    const auto normals = body::normals(skin, standing(skin));
    body::Vec3 muscle_faces = body::Vec3::Zero();
    for (const body::SkinBox& box : muscle.areas) {
        muscle_faces += facing(skin, normals, box, side);
    }
    const ViewName best = towards(muscle_faces);
    const ViewName other = other_face(best);
    for (const atlas::Referral& referral : muscle.referrals) {
        const body::Vec3 faces = facing(skin, normals, referral.zone->box, side);
        if (referral.essential && seen(best, faces) < hardly && seen(other, faces) > plainly) {
            return {best, other};
        }
    }
    return {best};
}

std::string picture(const body::Skin& skin, const atlas::Muscle& muscle, Side side, ViewName view,
                    const body::PictureOptions& options) {
    const auto positions = standing(skin);
    body::PictureInput input{skin, positions, {}, {}, {}, {}, areas_of(muscle, side), {}, {}};
    const body::Motions still = body::motions(body::frames(body::rest_pose()));
    for (const atlas::Site& site : muscle.sites) {
        input.sites.push_back(posed(skin, still, find_point(skin, site.point, side)));
    }
    // The muscle and what hurts on this face of the body; far places that only some feel are for
    // the words.
    const auto normals = body::normals(skin, positions);
    const auto keep = [&](const body::SkinBox& box) {
        for (std::size_t v = 0; v < positions.size(); ++v) {
            if (side_of(skin, v) == side && contains(box, surface_point(skin, v))) {
                input.focus.push_back(positions[v]);
            }
        }
    };
    std::ranges::for_each(muscle.areas, keep);
    for (const atlas::Referral& referral : muscle.referrals) {
        const bool faces_us = seen(view, facing(skin, normals, referral.zone->box, side)) > hardly;
        if (referral.essential && faces_us) {
            keep(referral.zone->box);
        }
    }
    return body::picture(input, body::view_of(view), options);
}

std::vector<const atlas::Muscle*> muscles_shown(const body::PoseInfo& pose) {
    const atlas::Atlas& all = atlas::built_in();
    if (!pose.site.empty()) {
        const auto* muscle = atlas::find_muscle(all, pose.site.substr(0, pose.site.find('.')));
        return muscle == nullptr ? std::vector<const atlas::Muscle*>{} : std::vector{muscle};
    }
    const std::string_view id = body::without_variant(pose.id);
    if (const atlas::Move* move = atlas::find_move(all, id)) {
        return {move->muscles.begin(), move->muscles.end()};
    }
    if (const atlas::Stretch* stretch = atlas::find_stretch(all, id)) {
        return {stretch->muscles.begin(), stretch->muscles.end()};
    }
    return {};
}

Result<std::string> picture(const body::Skin& skin, const body::PoseInfo& pose,
                            const PoseFigure& asked) {
    body::PosePicture wanted{asked.side, asked.view, {}, asked.options};
    for (const atlas::Muscle* muscle : muscles_shown(pose)) {
        wanted.areas.push_back(area_of(*muscle, asked.side));
    }
    return body::picture(skin, pose, wanted);
}

std::string zone_map(const body::Skin& skin, ViewName view, const body::PictureOptions& options) {
    std::vector<body::ZonePatch> zones;
    for (const atlas::Zone& zone : atlas::built_in().zones) {
        zones.push_back({zone.id, zone.name, zone.box});
    }
    return body::zone_map(skin, standing(skin), zones, body::view_of(view), options);
}

std::vector<std::uint16_t> vertices_of(const body::Skin& skin, const atlas::Muscle& muscle) {
    std::vector<std::uint16_t> out;
    for (std::size_t v = 0; v < skin.positions.size(); ++v) {
        const body::SurfacePoint point = surface_point(skin, v);
        const auto holds = [&](const body::SkinBox& box) { return contains(box, point); };
        if (side_of(skin, v) == Side::right && std::ranges::any_of(muscle.areas, holds)) {
            out.push_back(static_cast<std::uint16_t>(v));
        }
    }
    return out;
}

}  // namespace unknot::figures
