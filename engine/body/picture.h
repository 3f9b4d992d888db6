// A posed body as a line drawing: a few kilobytes of SVG in one manner for all pictures.
//
// Outline and folds are found in an image of what is nearest to the viewer and then drawn as smooth
// curves, so whatever hides something hides its lines as well. Pure: equal input gives equal bytes.
//
// The drawing has no scripts and its ids begin with the given prefix, so many fit on one page. Its
// colours come from style sheet classes under `.unknot-picture`; each shape also carries the light
// theme's colours as attributes for places where style sheets are not applied.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/enum.hpp>

#include "engine/body/lines.h"
#include "engine/body/scene.h"
#include "engine/body/skin.h"

namespace unknot::body {

// Where the viewer stands, without perspective: `azimuth_deg` 0 looks at the front of a standing
// person, 90 at their right side, 180 at their back, 270 at their left side; `elevation_deg` 0 is
// level, 90 from above. Seen from the back, a person's right is on the right.
struct View {
    double azimuth_deg = 0;
    double elevation_deg = 0;
};

// Level from the front, back and sides; a little from above between them ("front_right" sees the
// front and the right side).
enum class ViewName {
    front,
    back,
    left,
    right,
    front_left,
    front_right,
    back_left,
    back_right,
    above,
};
BOOST_DESCRIBE_ENUM(ViewName, front, back, left, right, front_left, front_right, back_left,
                    back_right, above)
View view_of(ViewName name);

// How a part of the skin is marked. They differ by pattern and edge as well as by hue.
enum class AreaManner {
    muscle,      // slanting lines with an edge
    essential,   // where most people feel the pain: close lines with an edge
    spill_over,  // where some feel it: dots
    chosen,      // flat, with an edge
};
BOOST_DESCRIBE_ENUM(AreaManner, muscle, essential, spill_over, chosen)

struct Area {
    AreaManner manner = AreaManner::muscle;
    std::vector<SkinBox> boxes;           // their exact borders are drawn
    std::optional<Side> side;             // of the boxes; nothing: both
    std::vector<std::uint16_t> vertices;  // of the skin, where boxes do not say it
    std::string title;                    // told by a screen reader; may be empty
};

enum class ArrowKind { roll, lean };
BOOST_DESCRIBE_ENUM(ArrowKind, roll, lean)

struct Arrow {
    ArrowKind kind = ArrowKind::lean;
    Vec3 from = Vec3::Zero();
    Vec3 to = Vec3::Zero();
};

struct PictureInput {
    const Skin& skin;
    std::span<const Vec3> positions;  // of the skin's vertices, posed
    std::vector<Solid> solids;
    std::optional<Ball> ball;
    std::vector<Vec3> roll;  // the ball's centres along its way; empty: it stays
    std::vector<Arrow> arrows;
    std::vector<Area> areas;
    std::vector<Vec3> sites;  // tender spots, on the skin: a small cross where they can be seen
    std::vector<Vec3> focus;  // if any: the picture shows what is around these points, not all
};

struct PictureOptions {
    double width = 360;  // at most, in CSS pixels; the picture is as large as its content needs
    double height = 300;
    std::string title;  // both are read out; any text
    std::string description;
    std::string prefix = "u";  // of ids: letters, digits and '-'; others are left out
    bool style = true;         // false leaves the style sheet to the page: picture_style()
};

// REQUIRES: as many positions as the skin has.
std::string picture(const PictureInput& input, const View& view, const PictureOptions& options);

// The style sheet that a picture carries. It is the same for all, so that a page may have it once.
// Its colours come from the page's variables (--ink, --clay, --ball, ...) where it has them.
std::string_view picture_style();

// ---- zones --------------------------------------------------------------------------------------

struct ZonePatch {
    std::string_view id;    // data-zone
    std::string_view name;  // "calf, upper"; without a side
    SkinBox box;
};

// The body with each visible zone of each side as a closed path that carries data-zone, data-side
// and a title. Neighbours share their border exactly; skin that no zone covers belongs to none.
std::string zone_map(const Skin& skin, std::span<const Vec3> positions,
                     std::span<const ZonePatch> zones, const View& view,
                     const PictureOptions& options);

}  // namespace unknot::body
