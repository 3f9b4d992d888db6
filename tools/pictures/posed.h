// The poses as the web's turnable body takes them: motions of the skin's parts, so that the browser
// blends a skin and knows nothing of joints.
#pragma once

#include <string>

#include "engine/body/skin.h"

namespace unknot::pictures {

struct Posed {
    // {"poses": {ID: {view, solids, ball, muscles, first, count}}, "muscles": {ID: [vertex, ...]}}.
    // `first` counts postures in `bytes`: the one at the site, then `count` along the roll.
    // `muscles` lists the vertices of the right half in each muscle's area.
    std::string json;
    // A posture is 16-bit little-endian numbers: the ball's centre, then for each part its turn
    // since the rest pose (w, x, y, z in 1/32767) and its shift. Lengths in tenths of a millimetre.
    std::string bytes;
};

// With the right side treated; the left is its mirror image.
Posed posed_for_web(const body::Skin& skin);

}  // namespace unknot::pictures
