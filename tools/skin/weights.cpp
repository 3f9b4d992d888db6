#include "tools/skin/weights.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include <Eigen/SparseCholesky>

namespace unknot::skin {
namespace {

using body::part_count;
using body::Segment;

// How far a part's hold reaches over its borders, in metres. Chosen by looking at bent joints: too
// short creases, too long makes rubber.
double reach(std::size_t part) {
    switch (body::parts()[part].segment) {
        case Segment::pelvis:
        case Segment::abdomen:
        case Segment::thorax:
            return 0.040;
        case Segment::thigh:
            return 0.036;
        case Segment::shank:
            return 0.026;
        case Segment::foot:
            return 0.018;
        case Segment::shoulder:
            return 0.030;
        case Segment::upper_arm:
            return 0.024;
        case Segment::forearm:
            return 0.020;
        case Segment::hand:
            return 0.013;
        case Segment::neck:
            return 0.028;
        case Segment::head:
            return 0.022;
    }
    return 0;
}

using Sparse = Eigen::SparseMatrix<double>;
using Columns = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic>;

struct Heat {
    Eigen::VectorXd area;  // of the skin around each point
    Sparse spread;         // area + reach^2 * stiffness
};

Heat heat_of(const Mesh& mesh, const std::vector<std::uint8_t>& part) {
    const auto n = static_cast<Eigen::Index>(mesh.points.size());
    Heat heat{Eigen::VectorXd::Zero(n), Sparse(n, n)};
    std::vector<Eigen::Triplet<double>> entries;
    for (const Triangle& t : mesh.triangles) {
        const double area = (mesh.points[t[1]] - mesh.points[t[0]])
                                .cross(mesh.points[t[2]] - mesh.points[t[0]])
                                .norm() /
                            2;
        for (std::size_t i = 0; i < 3; ++i) {
            const Index a = t[i];
            const Index b = t[(i + 1) % 3];
            const Index c = t[(i + 2) % 3];
            heat.area[a] += area / 3;
            const Vec3 u = mesh.points[a] - mesh.points[c];
            const Vec3 v = mesh.points[b] - mesh.points[c];
            // Cotangents below 0 would let heat flow uphill.
            const double cotangent =
                std::clamp(u.dot(v) / std::max(u.cross(v).norm(), 1e-9), 0.05, 20.0);
            const double far = (reach(part[a]) + reach(part[b])) / 2;
            const double flow = cotangent / 2 * far * far;
            entries.emplace_back(a, a, flow);
            entries.emplace_back(b, b, flow);
            entries.emplace_back(a, b, -flow);
            entries.emplace_back(b, a, -flow);
        }
    }
    for (Eigen::Index i = 0; i < n; ++i) {
        entries.emplace_back(i, i, heat.area[i]);
    }
    heat.spread.setFromTriplets(entries.begin(), entries.end());
    return heat;
}

// The mirror image of each point.
std::vector<Index> twins(const Mesh& mesh) {
    std::map<std::array<double, 3>, Index> at;
    for (Index i = 0; i < mesh.points.size(); ++i) {
        const Vec3& p = mesh.points[i];
        at[{p.x(), p.y(), p.z() + 0.0}] = i;
    }
    std::vector<Index> out(mesh.points.size());
    for (Index i = 0; i < mesh.points.size(); ++i) {
        const Vec3& p = mesh.points[i];
        out[i] = at.at({p.x(), p.y(), 0.0 - p.z()});
    }
    return out;
}

// How much of the other side's limbs a point of the right side may feel: nothing away from the
// midline, or one thigh would drag the other along.
double across_midline(double z) {
    constexpr double reach_m = 0.010;
    const double left = std::max(0.0, 1 - z / reach_m);
    return left * left;
}

// The four strongest holds, as whole 255ths that sum to 255.
body::Influence strongest(const std::array<double, part_count>& hold, bool on_midline) {
    std::array<std::size_t, part_count> order{};
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order,
                             [&](std::size_t a, std::size_t b) { return hold[a] > hold[b]; });
    constexpr double least = 0.025;  // heat's long thin tail is cut off
    double sum = 0;
    std::size_t count = 0;
    while (count < 4 && hold[order[count]] > least) {
        sum += hold[order[count]] - least;
        ++count;
    }
    // On the midline both sides hold alike; neither may be left out alone.
    const auto chosen = [&](std::size_t part) {
        const auto end = order.begin() + static_cast<std::ptrdiff_t>(count);
        return std::find(order.begin(), end, part) != end;
    };
    if (count == 4 && on_midline && !chosen(body::mirrored(order[3]))) {
        sum -= hold[order[--count]] - least;
    }
    body::Influence out;
    int left = 255;
    for (std::size_t i = count; i-- > 0;) {
        const int weight =
            i == 0 ? left : static_cast<int>(std::lround((hold[order[i]] - least) / sum * 255));
        out.part[i] = static_cast<std::uint8_t>(order[i]);
        out.weight[i] = static_cast<std::uint8_t>(weight);
        left -= weight;
    }
    return out;
}

}  // namespace

std::vector<body::Influence> influences(const Mesh& mesh, const std::vector<std::uint8_t>& part) {
    const Heat heat = heat_of(mesh, part);
    const auto n = static_cast<Eigen::Index>(mesh.points.size());
    Columns hold = Columns::Zero(n, static_cast<Eigen::Index>(part_count));
    for (Eigen::Index i = 0; i < n; ++i) {
        hold(i, part[static_cast<std::size_t>(i)]) = 1;
    }
    const Eigen::SimplicialLDLT<Sparse> solver(heat.spread);
    // Several short spells of heat give a smooth slope; a single one would keep a kink.
    constexpr int spells = 3;
    for (int i = 0; i < spells; ++i) {
        hold = solver.solve(heat.area.asDiagonal() * hold).eval();
    }

    const std::vector<Index> twin = twins(mesh);
    std::vector<body::Influence> out(mesh.points.size());
    for (std::size_t v = 0; v < out.size(); ++v) {
        // Both halves' answers, so that mirror images come out the same to the last bit. The right
        // side and the midline decide; the left takes the mirrored parts.
        const bool left = mesh.points[v].z() < 0;
        const std::size_t here = left ? twin[v] : v;
        const std::size_t there = twin[here];
        std::array<double, part_count> both{};
        const double across = across_midline(mesh.points[here].z());
        for (std::size_t p = 0; p < part_count; ++p) {
            const bool other_side = p >= body::index_of({Segment::shoulder, body::Side::left});
            both[p] = (other_side ? across : 1.0) *
                      (hold(static_cast<Eigen::Index>(here), static_cast<Eigen::Index>(p)) +
                       hold(static_cast<Eigen::Index>(there),
                            static_cast<Eigen::Index>(body::mirrored(p)))) /
                      2;
        }
        out[v] = strongest(both, here == there);
        if (left) {
            for (std::size_t i = 0; i < 4; ++i) {
                if (out[v].weight[i] > 0) {
                    out[v].part[i] = static_cast<std::uint8_t>(body::mirrored(out[v].part[i]));
                }
            }
        }
    }
    return out;
}

}  // namespace unknot::skin
