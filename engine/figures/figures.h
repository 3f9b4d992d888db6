// Pictures of what the content describes: a muscle on the standing body, and a body on its ball.
//
// Every shape comes from the skin and the content's own coordinates; nothing here is drawn by hand.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/body/picture.h"
#include "engine/body/poses.h"

namespace unknot::figures {

// From where the muscle of that side is seen best; then, where most people feel it on the body's
// other face, that face too.
std::vector<body::ViewName> views_of(const body::Skin& skin, const atlas::Muscle& muscle,
                                     body::Side side);

// The standing body with the muscle's area, its tender spots and where its pain is felt.
std::string picture(const body::Skin& skin, const atlas::Muscle& muscle, body::Side side,
                    body::ViewName view, const body::PictureOptions& options);

// What a move presses or a stretch draws long: of a move the muscle whose spot lies on the ball,
// where the pose names one. Empty for an id that the content does not have.
std::vector<const atlas::Muscle*> muscles_shown(const body::PoseInfo& pose);

// The posed body with those muscles marked.
struct PoseFigure {
    body::Side side = body::Side::right;
    std::optional<body::ViewName> view;  // instead of the pose's own
    body::PictureOptions options;
};
Result<std::string> picture(const body::Skin& skin, const body::PoseInfo& pose,
                            const PoseFigure& asked);

// The standing body with each of the atlas's zones that can be seen as a shape of its own.
std::string zone_map(const body::Skin& skin, body::ViewName view,
                     const body::PictureOptions& options);
// The views from which every zone can be seen.
inline constexpr std::array zone_views{body::ViewName::front, body::ViewName::back,
                                       body::ViewName::left, body::ViewName::right};

// The vertices of the right half that lie in the muscle's area, in order.
std::vector<std::uint16_t> vertices_of(const body::Skin& skin, const atlas::Muscle& muscle);

}  // namespace unknot::figures
