#include "tools/skin/figure.h"

#include <cmath>

#include <fmt/format.h>
#include <meshoptimizer.h>

#include "tools/skin/weights.h"

namespace unknot::skin {
namespace {

constexpr double unit_m = 1e-4;  // of skin.bin

Vec3 rounded(const Vec3& p) {
    // Adding 0 turns -0 into 0.
    return (p / unit_m).array().round().matrix() * unit_m + Vec3::Zero();
}

// Triangles next to each other, and points in the order in which triangles ask for them.
Mesh in_order(const Mesh& mesh) {
    std::vector<unsigned int> corners;
    for (const Triangle& t : mesh.triangles) {
        corners.insert(corners.end(), t.begin(), t.end());
    }
    std::vector<unsigned int> sorted(corners.size());
    meshopt_optimizeVertexCache(sorted.data(), corners.data(), corners.size(), mesh.points.size());
    std::vector<unsigned int> place(mesh.points.size());
    meshopt_optimizeVertexFetchRemap(place.data(), sorted.data(), sorted.size(),
                                     mesh.points.size());
    Mesh out;
    out.points.resize(mesh.points.size());
    for (std::size_t i = 0; i < place.size(); ++i) {
        out.points[place[i]] = mesh.points[i];
    }
    for (std::size_t i = 0; i < sorted.size(); i += 3) {
        out.triangles.push_back({place[sorted[i]], place[sorted[i + 1]], place[sorted[i + 2]]});
    }
    return out;
}

}  // namespace

Mesh rough_half(const Field& field) {
    constexpr double cube_m = 0.0035;
    constexpr Grain finer = {0.6, 0.6};  // than what remeshing will be asked for
    return thinned(field, right_half(field, cube_m), edge_length(field.shape(), finer));
}

Result<body::Skin> make_skin(const Field& field, const Mesh& right, const Grain& grain,
                             const std::vector<ZoneBox>& zones) {
    Mesh half = remeshed(field, right, edge_length(field.shape(), grain));
    for (Vec3& p : half.points) {
        p = rounded(p);
    }
    const Mesh mesh = in_order(both_halves(half));
    constexpr std::size_t most_points = 65'535;
    if (mesh.points.size() > most_points) {
        return fail(
            ErrorCode::bad_input,
            fmt::format("the skin has {} points, {} are the most", mesh.points.size(), most_points),
            "Ask for longer edges in content/body/shape.toml.");
    }
    const PartBorders part_of(field);
    body::Skin skin;
    for (const Vec3& p : mesh.points) {
        skin.positions.push_back(p.cast<float>());
        skin.part.push_back(static_cast<std::uint8_t>(part_of(p)));
    }
    for (const Triangle& t : mesh.triangles) {
        skin.triangles.push_back({static_cast<std::uint16_t>(t[0]),
                                  static_cast<std::uint16_t>(t[1]),
                                  static_cast<std::uint16_t>(t[2])});
    }
    skin.influences = influences(mesh, skin.part);
    auto zone = zones_of(skin, zones);
    if (!zone) {
        return std::unexpected(zone.error());
    }
    skin.zone = std::move(*zone);
    return skin;
}

Mesh mesh_of(const body::Skin& skin) {
    Mesh out;
    for (const Eigen::Vector3f& p : skin.positions) {
        out.points.push_back(p.cast<double>());
    }
    for (const auto& t : skin.triangles) {
        out.triangles.push_back({t[0], t[1], t[2]});
    }
    return out;
}

}  // namespace unknot::skin
