#include "tools/skin/mesh.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <unordered_map>

namespace unknot::skin {
namespace {

// ---- surface nets on the cubes near the surface

constexpr int block = 8;  // cubes along the edge of a block; blocks far from the skin are skipped

struct Grid {
    double cube;
    std::array<int, 3> low;   // corners
    std::array<int, 3> size;  // corners

    // Corners stand half a cube off the midline, so that cubes lie across it.
    Vec3 at(int x, int y, int z) const {
        return {(low[0] + x) * cube, (low[1] + y) * cube, (low[2] + z - 0.5) * cube};
    }
    std::size_t index(int x, int y, int z) const {
        return (static_cast<std::size_t>(z) * static_cast<std::size_t>(size[1]) +
                static_cast<std::size_t>(y)) *
                   static_cast<std::size_t>(size[0]) +
               static_cast<std::size_t>(x);
    }
};

// The room that a figure of the reference stature takes in rest_pose(), with its arms out.
Grid grid_around(double cube) {
    const auto down = [&](double metres) { return static_cast<int>(std::floor(metres / cube)); };
    const Vec3 low(-0.25, -0.03, 0);
    const Vec3 high(0.35, body::reference_stature_m + 0.05, 0.75);
    Grid grid{cube, {down(low.x()), down(low.y()), 0}, {}};
    for (std::size_t i = 0; i < 3; ++i) {
        const int corners = down(high[static_cast<Eigen::Index>(i)]) - grid.low[i] + 1;
        grid.size[i] = (corners + block - 1) / block * block + 1;
    }
    return grid;
}

constexpr float unknown = 1e9F;

// The field at all corners of blocks that the skin may cross; `unknown` elsewhere.
std::vector<float> sample(const Field& field, const Grid& grid) {
    std::vector<float> out(grid.index(0, 0, grid.size[2]), unknown);
    const double reach = block * grid.cube * std::sqrt(3.0) / 2;
    for (int z = 0; z + 1 < grid.size[2]; z += block) {
        for (int y = 0; y + 1 < grid.size[1]; y += block) {
            for (int x = 0; x + 1 < grid.size[0]; x += block) {
                const Vec3 middle =
                    (grid.at(x, y, z) + grid.at(x + block, y + block, z + block)) / 2;
                // Farther than the reach: the field is a distance to first order only.
                if (std::abs(field(middle)) > 1.4 * reach) {
                    continue;
                }
                for (int k = z; k <= z + block; ++k) {
                    for (int j = y; j <= y + block; ++j) {
                        for (int i = x; i <= x + block; ++i) {
                            float& value = out[grid.index(i, j, k)];
                            if (value == unknown) {
                                value = static_cast<float>(field(grid.at(i, j, k)));
                            }
                        }
                    }
                }
            }
        }
    }
    return out;
}

class Nets {
  public:
    Nets(const Field& field, double cube)
        : grid_(grid_around(cube)), value_(sample(field, grid_)) {}

    Mesh made() {
        for (int z = 0; z + 1 < grid_.size[2]; ++z) {
            for (int y = 1; y + 1 < grid_.size[1]; ++y) {
                for (int x = 1; x + 1 < grid_.size[0]; ++x) {
                    walls_at(x, y, z);
                }
            }
        }
        return std::move(mesh_);
    }

  private:
    float value(int x, int y, int z) const { return value_[grid_.index(x, y, z)]; }

    // The faces across the three grid edges that begin at a corner.
    void walls_at(int x, int y, int z) {
        const float here = value(x, y, z);
        if (here == unknown) {
            return;
        }
        // Corner z index 0 stands at -cube/2, its mirror image; edges on that plane belong to the
        // left half, and none crosses the midline, as both its ends are equal.
        if (z > 0) {
            const float along_x = value(x + 1, y, z);
            if (along_x != unknown && (here < 0) != (along_x < 0)) {
                wall({cell(x, y - 1, z - 1), cell(x, y, z - 1), cell(x, y, z), cell(x, y - 1, z)},
                     here < 0);
            }
            const float along_y = value(x, y + 1, z);
            if (along_y != unknown && (here < 0) != (along_y < 0)) {
                wall({cell(x - 1, y, z - 1), cell(x - 1, y, z), cell(x, y, z), cell(x, y, z - 1)},
                     here < 0);
            }
            const float along_z = value(x, y, z + 1);
            if (along_z != unknown && (here < 0) != (along_z < 0)) {
                wall({cell(x - 1, y - 1, z), cell(x, y - 1, z), cell(x, y, z), cell(x - 1, y, z)},
                     here < 0);
            }
        }
    }

    void wall(std::array<Index, 4> q, bool outward) {
        if (!outward) {
            std::swap(q[1], q[3]);
        }
        const auto& p = mesh_.points;
        if ((p[q[0]] - p[q[2]]).squaredNorm() <= (p[q[1]] - p[q[3]]).squaredNorm()) {
            mesh_.triangles.push_back({q[0], q[1], q[2]});
            mesh_.triangles.push_back({q[0], q[2], q[3]});
        } else {
            mesh_.triangles.push_back({q[1], q[2], q[3]});
            mesh_.triangles.push_back({q[1], q[3], q[0]});
        }
    }

    // The one point of a cube: the mean of where its edges meet the surface.
    Index cell(int x, int y, int z) {
        const auto [place, fresh] =
            points_.try_emplace(grid_.index(x, y, z), static_cast<Index>(mesh_.points.size()));
        if (!fresh) {
            return place->second;
        }
        Vec3 sum = Vec3::Zero();
        int count = 0;
        for (int axis = 0; axis < 3; ++axis) {
            for (int side = 0; side < 4; ++side) {
                std::array<int, 3> a{};
                a[static_cast<std::size_t>((axis + 1) % 3)] = side & 1;
                a[static_cast<std::size_t>((axis + 2) % 3)] = side >> 1;
                std::array<int, 3> b = a;
                b[static_cast<std::size_t>(axis)] = 1;
                const double from = value(x + a[0], y + a[1], z + a[2]);
                const double to = value(x + b[0], y + b[1], z + b[2]);
                if ((from < 0) == (to < 0)) {
                    continue;
                }
                const Vec3 begin = grid_.at(x + a[0], y + a[1], z + a[2]);
                const Vec3 end = grid_.at(x + b[0], y + b[1], z + b[2]);
                sum += begin + (end - begin) * (from / (from - to));
                ++count;
            }
        }
        Vec3 middle = sum / count;
        if (z == 0) {
            middle.z() = 0;
        }
        mesh_.points.push_back(middle);
        return place->second;
    }

    Grid grid_;
    std::vector<float> value_;
    std::unordered_map<std::size_t, Index> points_;
    Mesh mesh_;
};

}  // namespace

std::vector<Edge> edges_of(const Mesh& mesh) {
    struct Half {
        Index low, high;
        std::uint32_t triangle;
    };
    std::vector<Half> halves;
    halves.reserve(mesh.triangles.size() * 3);
    for (std::uint32_t t = 0; t < mesh.triangles.size(); ++t) {
        for (std::size_t i = 0; i < 3; ++i) {
            const Index a = mesh.triangles[t][i];
            const Index b = mesh.triangles[t][(i + 1) % 3];
            halves.push_back({std::min(a, b), std::max(a, b), t});
        }
    }
    std::ranges::sort(halves, [](const Half& a, const Half& b) {
        return std::tie(a.low, a.high, a.triangle) < std::tie(b.low, b.high, b.triangle);
    });
    std::vector<Edge> out;
    for (const Half& half : halves) {
        if (out.empty() || out.back().low != half.low || out.back().high != half.high) {
            out.push_back({half.low, half.high, {}});
        }
        out.back().triangles.add(half.triangle);
    }
    return out;
}

std::vector<std::vector<Index>> neighbours_of(const Mesh& mesh) {
    std::vector<std::vector<Index>> out(mesh.points.size());
    for (const Edge& edge : edges_of(mesh)) {
        out[edge.low].push_back(edge.high);
        out[edge.high].push_back(edge.low);
    }
    for (auto& each : out) {
        std::ranges::sort(each);
    }
    return out;
}

Mesh right_half(const Field& field, double cube) {
    return Nets(field, cube).made();
}

Mesh both_halves(const Mesh& right) {
    Mesh out = right;
    std::vector<Index> twin(right.points.size());
    for (Index i = 0; i < right.points.size(); ++i) {
        const Vec3& p = right.points[i];
        if (p.z() == 0) {
            twin[i] = i;
        } else {
            twin[i] = static_cast<Index>(out.points.size());
            out.points.emplace_back(p.x(), p.y(), -p.z());
        }
    }
    for (const auto& [a, b, c] : right.triangles) {
        out.triangles.push_back({twin[a], twin[c], twin[b]});
    }
    return out;
}

}  // namespace unknot::skin
