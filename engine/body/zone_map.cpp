// The body as a map of its zones.
#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "engine/base/text.h"
#include "engine/body/picture.h"
#include "engine/body/picture_depth.h"
#include "engine/body/picture_svg.h"

namespace unknot::body {
namespace {

using svg::Look;

constexpr Look zone_look{"zone", "#dab9a3", "", 0};
constexpr Look border_look{"border", "", "#a5826b", 0.6};
constexpr Look fold_look{"fold", "", "#3a291f", 1.2};
constexpr Look outline_look{"outline", "", "#3a291f", 1.7};

// Labels: 0 is the ground, 1 skin of no zone, then each zone's right and left.
constexpr std::uint16_t no_zone = 1;
std::uint16_t label_of(std::size_t zone, Side side) {
    return static_cast<std::uint16_t>(2 + 2 * zone + (side == Side::left ? 1 : 0));
}
std::size_t zone_of(std::uint16_t label) {
    return (label - std::size_t{2}) / 2;
}
Side side_of_label(std::uint16_t label) {
    return label % 2 == 0 ? Side::right : Side::left;
}

// By each pixel's place on the skin, not by its vertices' labels, whose borders would follow the
// triangles.
std::uint16_t label_at(const SkinPlace& place, std::span<const ZonePatch> zones) {
    const auto found = std::ranges::find_if(
        zones, [&](const ZonePatch& zone) { return contains(zone.box, place.point); });
    return found == zones.end()
               ? no_zone
               : label_of(static_cast<std::size_t>(found - zones.begin()), place.side);
}

}  // namespace

std::string zone_map(const Skin& skin, std::span<const Vec3> positions,
                     std::span<const ZonePatch> zones, const View& view,
                     const PictureOptions& options) {
    Camera camera(view);
    Extent content;
    for (const Vec3& p : positions) {
        content.add(camera.flat(p));
    }
    constexpr double margin = 6;
    const Sheet sheet = lay_out(camera, content, options, margin);
    SkinImage seen_skin(skin, positions, camera, sheet.columns(), sheet.rows());
    seen_skin.close_gaps(sheet.narrow_gap());
    seen_skin.find_folds();
    LabelImage& labels = seen_skin.image.labels;
    for (int y = 0; y < labels.height; ++y) {
        for (int x = 0; x < labels.width; ++x) {
            const std::size_t i = labels.index(x, y);
            if (seen_skin.image.face[i] != no_face) {
                labels.label[i] = label_at(seen_skin.place(x, y), zones);
            }
        }
    }
    const int fine = sheet.fine;
    constexpr int speck_px = 10;
    drop_specks(labels, speck_px * fine * fine);
    const BorderMap map = trace(labels, sheet.manner());

    std::vector<std::uint16_t> present;
    for (const Border& border : map.borders) {
        present.push_back(border.left);
        present.push_back(border.right);
    }
    std::ranges::sort(present);
    const auto rest = std::ranges::unique(present);
    present.erase(rest.begin(), rest.end());

    std::string out = svg::opening({sheet.width, sheet.height}, svg::id_prefix(options.prefix),
                                   options.title, options.description, options.style);
    for (const std::uint16_t label : present) {
        if (label <= no_zone) {
            continue;
        }
        PathWriter path(1.0 / fine);
        for (const Loop& loop : map.loops([&](std::uint16_t each) { return each == label; })) {
            add(path, map, loop);
        }
        const ZonePatch& zone = zones[zone_of(label)];
        const std::string_view side = side_of_label(label) == Side::left ? "left" : "right";
        out += fmt::format(
            "<path{} data-zone=\"{}\" data-side=\"{}\" d=\"{}\"><title>{}, {}</title></path>\n",
            svg::attributes(zone_look), escaped_markup(zone.id), side, path.text(),
            escaped_markup(capitalised(zone.name)), side);
    }
    PathWriter borders(1.0 / fine);
    PathWriter folds(1.0 / fine);
    PathWriter outline(1.0 / fine);
    for (const Border& border : map.borders) {
        const bool edge = border.left == 0 || border.right == 0;
        (edge ? outline : border.fold ? folds : borders).add(border.curve, false);
    }
    out += "<g pointer-events=\"none\">\n" + svg::path(border_look, borders.text()) +
           svg::path(fold_look, folds.text()) + svg::path(outline_look, outline.text()) + "</g>\n";
    return out + "</svg>\n";
}

}  // namespace unknot::body
