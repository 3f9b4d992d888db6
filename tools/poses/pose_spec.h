// A pose as content/poses/ID.toml asks for it: a rough posture and the contacts that make it exact.
// The right side is the treated one; the left is its mirror. See content/poses/README.md.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/body/scene.h"
#include "engine/body/skeleton.h"
#include "tools/contentc/report.h"

namespace unknot::poses {

using body::Vec3;
using contentc::Place;
using contentc::Report;

// A surface point of one side, written "shank.right@0.42,180".
struct Spot {
    body::SurfacePoint point;
    body::Side side = body::Side::right;
};

struct NamedSolid {
    std::string name;
    body::Solid solid;
};

// What a flat hand or foot rests on: the heel, and the front's inner and outer half.
enum class Pad { heel, inner, outer };
constexpr std::size_t pads = 3;

// A part's skin, or one half of a trunk part's, or one pad of a hand or a foot, or the buttocks:
// the pelvis with the upper ends of the thighs.
struct Half {
    std::size_t part = 0;
    std::optional<body::Side> side = {};  // nothing: the whole part
    std::optional<Pad> pad = {};
    bool buttocks = false;
};

// A spot, or whatever comes lowest of a part, rests on a solid. `carries`: the least and the most
// share of body weight that a person puts there, where the posture leaves it open. A flat hand or
// foot is three contacts in a row, by its pads; `carries` is then what it carries as a whole.
struct Contact {
    std::variant<Spot, Half> of;
    std::size_t solid = 0;
    std::optional<std::array<double, 2>> carries;
    Place at;
};

// A spot of the body that rests on another: an ankle on a knee, a hand on a ball.
struct Touch {
    Spot a;
    std::optional<Spot> b;  // nothing: the ball
    Place at;
};

struct BallSpec {
    body::Ball ball;                // radius and shape; the centre is solved
    Spot site;                      // of the skin
    std::optional<std::size_t> on;  // a solid; nothing where a hand holds it
    std::optional<std::array<Spot, 2>> roll;
    Place at;
};

// Joints that hang loose: they carry at most a quarter of what would hold the limb up.
struct PoseSpec {
    std::string id;
    Place at;
    std::string view;
    std::string site;  // "muscle.site" on the ball, or empty
    body::Pose rough;
    std::array<bool, body::angle_count> meant{};  // angles that the file itself gives
    std::vector<NamedSolid> solids;
    std::vector<Contact> contacts;
    std::vector<Touch> touches;
    std::optional<BallSpec> ball;
    std::vector<std::size_t> relaxed;  // parts whose joint is relaxed
};

struct PoseFile {
    std::string path;  // below content/: "poses/calf_ball_sitting.toml"
    std::string bytes;
};

// Reads every pose; what is wrong with one is reported at its place. `starts` is poses/starts.toml.
// `site_of` gives a site's place by "muscle.site", or nothing.
using SiteOf = std::optional<body::SurfacePoint> (*)(const std::string& name);
std::vector<PoseSpec> read_poses(const PoseFile& starts, const std::vector<PoseFile>& files,
                                 SiteOf site_of, Report& report);

// "shank.right@0.42,180"; nothing for any other text.
std::optional<Spot> parse_spot(std::string_view text);

// "foot.left", "pelvis", "pelvis.right", "buttocks"; nothing for any other text.
std::optional<Half> parse_half(std::string_view text);

// As it is written in a pose's file.
std::string written(const Spot& spot);
std::string written(const Contact& contact);

}  // namespace unknot::poses
