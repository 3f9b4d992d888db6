// The body's skin as a mesh, and how it follows the skeleton.
//
// Made at build time by tools/skin in rest_pose(), at the reference stature; every picture, every
// contact and every painted place is measured on it. Triangles turn counter-clockwise seen from
// outside.
//
// Posing blends the parts' motions as unit dual quaternions, which keeps volume at bent joints
// (Kavan et al., ACM Trans Graph 2008;27:105).
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/error.h"
#include "engine/body/skeleton.h"

namespace unknot::body {

// Which parts move a vertex, and how much each; unused entries weigh 0. Weights sum to 255.
struct Influence {
    std::array<std::uint8_t, 4> part{};
    std::array<std::uint8_t, 4> weight{};

    friend bool operator==(const Influence&, const Influence&) = default;
};

struct Skin {
    std::vector<Eigen::Vector3f> positions;  // metres, in rest_pose()
    std::vector<Influence> influences;       // one a vertex
    std::vector<std::uint8_t> part;          // whose skin the vertex is: an index into parts()
    std::vector<std::uint8_t> zone;  // an index into the atlas's zones; the side is that of z
    std::vector<std::array<std::uint16_t, 3>> triangles;
};

// A vertex's place in the notation of content and drawings.
SurfacePoint surface_point(const Skin& skin, std::size_t vertex);
// On the midline parts the side is told by z alone; a vertex on the midline itself counts as right.
Side side_of(const Skin& skin, std::size_t vertex);

// The vertex of that side nearest to a surface point, measured on the skin's coordinates.
std::size_t nearest_vertex(const Skin& skin, const SurfacePoint& point, Side side);

// A point inside a triangle of the skin: the vertices' shares sum to 1.
struct SkinPoint {
    std::array<std::uint16_t, 3> corner{};
    std::array<double, 3> share{1, 0, 0};
};

// Where the ray that a surface point names leaves the skin of its part; at gaps of the part's skin
// (the trunk's side of a hip, the shoulder's side of an arm) the nearest vertex.
SkinPoint find_point(const Skin& skin, const SurfacePoint& point, Side side);

// How each part has moved since rest_pose(), ready to be blended.
struct DualQuat {
    Quat real;
    Quat dual;
};
using Motions = std::array<DualQuat, part_count>;
Motions motions(const Frames& at);

// Where one vertex comes to lie, and which way its normal turns.
Vec3 posed(const Skin& skin, const Motions& moved, std::size_t vertex);
Vec3 posed(const Skin& skin, const Motions& moved, const SkinPoint& point);
std::vector<Vec3> posed(const Skin& skin, const Motions& moved);

// Normals of posed positions: each vertex's area-weighted mean of its triangles, unit length.
std::vector<Vec3> normals(const Skin& skin, std::span<const Vec3> positions);

// As bytes (little endian): "UKSKIN1\n", counts, then positions as 16-bit tenths of a millimetre,
// influences, labels and triangles. Errors: bad_input for anything else.
std::string to_bytes(const Skin& skin);
Result<Skin> skin_from_bytes(std::string_view bytes);

}  // namespace unknot::body
