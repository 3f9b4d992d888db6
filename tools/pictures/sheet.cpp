#include "tools/pictures/sheet.h"

#include <fmt/format.h>

#include "engine/atlas/atlas.h"
#include "engine/base/json.h"
#include "engine/body/pose_picture.h"
#include "engine/body/poses.h"
#include "engine/figures/figures.h"

namespace unknot::pictures {

namespace {

constexpr std::string_view style = R"(
body { margin: 8px; background: #faf6ef; color: #231a14; font: 11px system-ui, sans-serif; }
main { display: grid; grid-template-columns: repeat(8, 1fr); gap: 4px; }
figure { margin: 0; padding: 3px; border: 1px solid #ddd2c2; text-align: center; }
svg { width: auto; height: auto; max-width: 100%; max-height: 150px; }
)";

// Counts the drawings, so that the ids in each are its own.
class Sheet {
  public:
    body::PictureOptions options() {
        body::PictureOptions out;
        out.style = false;
        out.prefix = fmt::format("d{}", ++count_);
        return out;
    }
    void add(std::string_view svg, std::string_view name) {
        figures_ += fmt::format("<figure>{}<figcaption>{}</figcaption></figure>\n", svg, name);
    }
    std::string html() const {
        return fmt::format(
            "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>Unknot: every "
            "drawing</title><style>{}{}</style>\n<main>\n{}</main></html>\n",
            style, body::picture_style(), figures_);
    }

  private:
    int count_ = 0;
    std::string figures_;
};

// A second side that shows what the best one hides.
body::ViewName other_side(body::ViewName best) {
    using enum body::ViewName;
    switch (best) {
        case left:
        case right:
        case front_left:
        case back_left:
        case back_right:
            return front_right;
        case front_right:
            return right;
        case front:
        case back:
        case above:
            return front_right;
    }
    return front_right;
}

Result<void> add_poses(Sheet& sheet, const body::Skin& skin) {
    for (const body::PoseInfo& pose : body::all_poses()) {
        const auto best = body::view_of_pose(pose, body::Side::right);
        if (!best) {
            return std::unexpected(best.error());
        }
        for (const auto view : {*best, other_side(*best)}) {
            const auto drawn =
                figures::picture(skin, pose, {body::Side::right, view, sheet.options()});
            if (!drawn) {
                return std::unexpected(drawn.error());
            }
            sheet.add(*drawn, fmt::format("{}, {}", pose.id, json::name_of(view)));
        }
    }
    return {};
}

void add_muscles(Sheet& sheet, const body::Skin& skin) {
    for (const atlas::Muscle& muscle : atlas::built_in().muscles) {
        for (const auto view : figures::views_of(skin, muscle, body::Side::right)) {
            sheet.add(figures::picture(skin, muscle, body::Side::right, view, sheet.options()),
                      fmt::format("{}, {}", muscle.id, json::name_of(view)));
        }
    }
}

void add_zones(Sheet& sheet, const body::Skin& skin) {
    for (const auto view : figures::zone_views) {
        sheet.add(figures::zone_map(skin, view, sheet.options()),
                  fmt::format("zones, {}", json::name_of(view)));
    }
}

}  // namespace

Result<std::string> contact_sheet(const body::Skin& skin) {
    Sheet sheet;
    if (const auto added = add_poses(sheet, skin); !added) {
        return std::unexpected(added.error());
    }
    add_muscles(sheet, skin);
    add_zones(sheet, skin);
    return sheet.html();
}

}  // namespace unknot::pictures
