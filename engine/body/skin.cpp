#include "engine/body/skin.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>

#include <fmt/format.h>

namespace unknot::body {
namespace {

constexpr std::string_view magic = "UKSKIN1\n";
constexpr double unit_m = 1e-4;

// The parts' frames in rest_pose(), inverted: from the skin's metres into each part's frame.
const Frames& into_parts() {
    static const Frames inverse = [] {
        Frames made = frames(rest_pose());
        for (Frame& each : made) {
            each = each.inverse();
        }
        return made;
    }();
    return inverse;
}

Quat scaled(const Quat& q, double factor) {
    return Quat(q.coeffs() * factor);
}

DualQuat dual_quat(const Frame& frame) {
    const Vec3& t = frame.origin;
    const Quat shift(0, t.x(), t.y(), t.z());
    return {frame.rotation, scaled(shift * frame.rotation, 0.5)};
}

// The blended motion of one vertex, applied to it.
Vec3 blend(const Influence& influence, const Motions& moved, const Vec3& point) {
    Eigen::Vector4d real = Eigen::Vector4d::Zero();
    Eigen::Vector4d dual = Eigen::Vector4d::Zero();
    const Quat& first = moved[influence.part[0]].real;
    for (std::size_t i = 0; i < influence.part.size(); ++i) {
        const DualQuat& one = moved[influence.part[i]];
        // q and -q are the same turn; blend along the shorter way.
        const double weight = influence.weight[i] * (one.real.dot(first) < 0 ? -1.0 : 1.0);
        real += weight * one.real.coeffs();
        dual += weight * one.dual.coeffs();
    }
    const double norm = real.norm();
    const Quat turn(Eigen::Vector4d(real / norm));
    const Quat half_shift(Eigen::Vector4d(dual / norm));
    const Vec3 shift = 2.0 * (half_shift * turn.conjugate()).vec();
    return turn * point + shift;
}

struct Hit {
    double distance = 0;
    std::array<double, 3> share{};
};

// Where a ray meets a triangle (Moeller and Trumbore 1997).
std::optional<Hit> meet(const Ray& ray, const std::array<Vec3, 3>& corners) {
    const Vec3 ab = corners[1] - corners[0];
    const Vec3 ac = corners[2] - corners[0];
    const Vec3 p = ray.direction.cross(ac);
    const double volume = ab.dot(p);
    if (std::abs(volume) < 1e-14) {
        return std::nullopt;
    }
    const Vec3 from = ray.origin - corners[0];
    const Vec3 q = from.cross(ab);
    const double b = from.dot(p) / volume;
    const double c = ray.direction.dot(q) / volume;
    const double distance = ac.dot(q) / volume;
    if (b < 0 || c < 0 || b + c > 1 || distance < 0) {
        return std::nullopt;
    }
    return Hit{distance, {1 - b - c, b, c}};
}

// ---- bytes
// --------------------------------------------------------------------------------------

template <class T>
void put(std::string& out, T value) {
    char bytes[sizeof(T)];
    std::memcpy(bytes, &value, sizeof(T));
    out.append(bytes, sizeof(T));
}

class Bytes {
  public:
    explicit Bytes(std::string_view bytes) : left_(bytes) {}

    template <class T>
    bool take(T& value) {
        if (left_.size() < sizeof(T)) {
            return false;
        }
        std::memcpy(&value, left_.data(), sizeof(T));
        left_.remove_prefix(sizeof(T));
        return true;
    }
    std::size_t size() const { return left_.size(); }

  private:
    std::string_view left_;
};

std::unexpected<Error> no_skin(std::string_view what) {
    return fail(ErrorCode::bad_input, fmt::format("This is not the body's skin: {}.", what),
                "Build Unknot again.");
}

constexpr std::uint32_t most = 65'535;  // vertices that 16 bits can tell apart
constexpr std::size_t vertex_bytes = 3 * 2 + 8 + 2;
constexpr std::size_t triangle_bytes = 3 * 2;

bool valid(const Skin& skin) {
    const std::size_t count = skin.positions.size();
    const auto in_range = [&](const auto& triangle) {
        return std::ranges::all_of(triangle, [&](std::uint16_t i) { return i < count; });
    };
    const auto sums_up = [](const Influence& each) {
        int sum = 0;
        for (std::size_t i = 0; i < each.part.size(); ++i) {
            sum += each.weight[i];
            if (each.part[i] >= part_count) {
                return false;
            }
        }
        return sum == 255;
    };
    return std::ranges::all_of(skin.triangles, in_range) &&
           std::ranges::all_of(skin.influences, sums_up) &&
           std::ranges::all_of(skin.part, [](std::uint8_t p) { return p < part_count; });
}

}  // namespace

SurfacePoint surface_point(const Skin& skin, std::size_t vertex) {
    const std::size_t part = skin.part[vertex];
    return surface_point(part, into_parts()[part] * skin.positions[vertex].cast<double>());
}

Side side_of(const Skin& skin, std::size_t vertex) {
    return skin.positions[vertex].z() < 0 ? Side::left : Side::right;
}

std::size_t nearest_vertex(const Skin& skin, const SurfacePoint& point, Side side) {
    const std::size_t part = index_of({point.segment, side});
    const SkinAxis& axis = skin_axis(part);
    const Frame& into = into_parts()[part];
    const Ray ray = ray_of(point, side);
    std::size_t best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t v = 0; v < skin.positions.size(); ++v) {
        if (skin.part[v] != part || (on_midline(point.segment) && side_of(skin, v) != side)) {
            continue;
        }
        // How far the vertex lies off the ray that the point names; behind the axis is far off.
        const Vec3 from = into * skin.positions[v].cast<double>() - ray.origin;
        const double ahead = from.dot(ray.direction);
        const double off =
            (from - ray.direction * ahead).norm() + (ahead < 0 ? (axis.far - axis.near).norm() : 0);
        if (off < least) {
            least = off;
            best = v;
        }
    }
    return best;
}

SkinPoint find_point(const Skin& skin, const SurfacePoint& point, Side side) {
    const std::size_t part = index_of({point.segment, side});
    const Frame& into = into_parts()[part];
    const Ray ray = ray_of(point, side);
    SkinPoint best;
    double farthest = -1;
    for (const auto& corners : skin.triangles) {
        const auto mine = [&](std::uint16_t v) { return skin.part[v] == part; };
        if (!std::ranges::any_of(corners, mine)) {
            continue;
        }
        std::array<Vec3, 3> at;
        for (std::size_t i = 0; i < 3; ++i) {
            at[i] = into * skin.positions[corners[i]].cast<double>();
        }
        if (const auto hit = meet(ray, at); hit && hit->distance > farthest) {
            farthest = hit->distance;
            best = {corners, hit->share};
        }
    }
    if (farthest < 0) {
        const auto nearest = static_cast<std::uint16_t>(nearest_vertex(skin, point, side));
        return {{nearest, nearest, nearest}, {1, 0, 0}};
    }
    return best;
}

Motions motions(const Frames& at) {
    Motions out;
    for (std::size_t i = 0; i < part_count; ++i) {
        out[i] = dual_quat(at[i] * into_parts()[i]);
    }
    return out;
}

Vec3 posed(const Skin& skin, const Motions& moved, std::size_t vertex) {
    return blend(skin.influences[vertex], moved, skin.positions[vertex].cast<double>());
}

Vec3 posed(const Skin& skin, const Motions& moved, const SkinPoint& point) {
    Vec3 sum = Vec3::Zero();
    for (std::size_t i = 0; i < point.corner.size(); ++i) {
        if (point.share[i] != 0) {
            sum += point.share[i] * posed(skin, moved, point.corner[i]);
        }
    }
    return sum;
}

std::vector<Vec3> posed(const Skin& skin, const Motions& moved) {
    std::vector<Vec3> out(skin.positions.size());
    for (std::size_t v = 0; v < out.size(); ++v) {
        out[v] = posed(skin, moved, v);
    }
    return out;
}

std::vector<Vec3> normals(const Skin& skin, std::span<const Vec3> positions) {
    std::vector<Vec3> out(positions.size(), Vec3::Zero());
    for (const auto& [a, b, c] : skin.triangles) {
        const Vec3 twice_area = (positions[b] - positions[a]).cross(positions[c] - positions[a]);
        out[a] += twice_area;
        out[b] += twice_area;
        out[c] += twice_area;
    }
    for (Vec3& each : out) {
        each.normalize();
    }
    return out;
}

std::string to_bytes(const Skin& skin) {
    std::string out(magic);
    put(out, static_cast<std::uint32_t>(skin.positions.size()));
    put(out, static_cast<std::uint32_t>(skin.triangles.size()));
    for (const Eigen::Vector3f& each : skin.positions) {
        for (int i = 0; i < 3; ++i) {
            put(out, static_cast<std::int16_t>(std::lround(static_cast<double>(each[i]) / unit_m)));
        }
    }
    for (const Influence& each : skin.influences) {
        put(out, each.part);
        put(out, each.weight);
    }
    for (std::size_t v = 0; v < skin.positions.size(); ++v) {
        put(out, skin.part[v]);
        put(out, skin.zone[v]);
    }
    for (const auto& each : skin.triangles) {
        put(out, each);
    }
    return out;
}

Result<Skin> skin_from_bytes(std::string_view text) {
    if (!text.starts_with(magic)) {
        return no_skin("it does not begin as one");
    }
    Bytes bytes(text.substr(magic.size()));
    std::uint32_t vertices = 0;
    std::uint32_t triangles = 0;
    if (!bytes.take(vertices) || !bytes.take(triangles) || vertices > most ||
        triangles > 4 * most ||
        bytes.size() != vertices * vertex_bytes + triangles * triangle_bytes) {
        return no_skin("its size is not what it says");
    }
    Skin skin;
    skin.positions.resize(vertices);
    skin.influences.resize(vertices);
    skin.part.resize(vertices);
    skin.zone.resize(vertices);
    skin.triangles.resize(triangles);
    for (Eigen::Vector3f& each : skin.positions) {
        for (int i = 0; i < 3; ++i) {
            std::int16_t tenths = 0;
            bytes.take(tenths);
            each[i] = static_cast<float>(tenths * unit_m);
        }
    }
    for (Influence& each : skin.influences) {
        bytes.take(each.part);
        bytes.take(each.weight);
    }
    for (std::size_t v = 0; v < vertices; ++v) {
        bytes.take(skin.part[v]);
        bytes.take(skin.zone[v]);
    }
    for (auto& each : skin.triangles) {
        bytes.take(each);
    }
    if (!valid(skin)) {
        return no_skin("it names what it does not hold");
    }
    return skin;
}

}  // namespace unknot::body
