#include "tools/skin/remesh.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace unknot::skin {
namespace {

constexpr int rounds = 6;
constexpr int most_passes = 40;  // over all edges, to split or to collapse them
constexpr Index gone = std::numeric_limits<Index>::max();

Vec3 twice_area(const Vec3& a, const Vec3& b, const Vec3& c) {
    return (b - a).cross(c - a);
}

class Remesher {
  public:
    Remesher(const Field& field, Mesh mesh, const EdgeLength& wanted)
        : field_(field), wanted_(wanted), mesh_(std::move(mesh)) {}

    Mesh run() {
        measure_wishes();
        for (int round = 0; round < rounds; ++round) {
            split();
            collapse();
            flip();
            relax();
        }
        return std::move(mesh_);
    }

    // Collapses only, points staying where they are: much quicker than run() on very many
    // triangles.
    Mesh thin() {
        measure_wishes();
        rough_ = true;
        collapse();
        return std::move(mesh_);
    }

  private:
    const std::vector<Vec3>& points() const { return mesh_.points; }
    bool on_rim(Index i) const { return points()[i].z() == 0; }
    double wish(Index a, Index b) const { return (wish_[a] + wish_[b]) / 2; }
    double length(Index a, Index b) const { return (points()[a] - points()[b]).norm(); }

    void measure_wishes() {
        wish_.resize(points().size());
        for (std::size_t i = 0; i < wish_.size(); ++i) {
            wish_[i] = wanted_(points()[i]);
        }
    }

    static Index opposite(const Triangle& t, Index a, Index b) {
        for (const Index each : t) {
            if (each != a && each != b) {
                return each;
            }
        }
        return gone;
    }

    // Whether the edge a-b runs in this sense in the triangle.
    static bool runs(const Triangle& t, Index a, Index b) {
        for (std::size_t i = 0; i < 3; ++i) {
            if (t[i] == a && t[(i + 1) % 3] == b) {
                return true;
            }
        }
        return false;
    }

    // ---- splitting edges that are too long

    void split() {
        constexpr double too_long = 4.0 / 3;
        bool again = true;
        for (int pass = 0; again && pass < most_passes; ++pass) {
            again = false;
            std::vector<bool> used(mesh_.triangles.size(), false);
            for (const Edge& edge : edges_of(mesh_)) {
                const bool busy =
                    std::ranges::any_of(edge.triangles, [&](std::uint32_t t) { return used[t]; });
                // An edge across the inside of the rim would leave a point on the midline's plane
                // that is no point of the rim.
                const bool across =
                    edge.triangles.size() == 2 && on_rim(edge.low) && on_rim(edge.high);
                if (across || length(edge.low, edge.high) <= too_long * wish(edge.low, edge.high)) {
                    continue;
                }
                if (busy) {
                    again = true;
                    continue;
                }
                if (!split(edge)) {
                    continue;
                }
                again = true;
                for (const std::uint32_t t : edge.triangles) {
                    used[t] = true;
                }
            }
        }
    }

    bool split(const Edge& edge) {
        const Vec3 middle = field_.onto_skin((points()[edge.low] + points()[edge.high]) / 2);
        Vec3 outward = Vec3::Zero();
        for (const std::uint32_t t : edge.triangles) {
            const Triangle& corners = mesh_.triangles[t];
            outward += twice_area(points()[corners[0]], points()[corners[1]], points()[corners[2]]);
        }
        // Between fingers the skin nearest to the middle may be the next finger's.
        if (field_.rough_gradient(middle, field_(middle)).dot(outward) <= 0) {
            return false;
        }
        const auto fresh = static_cast<Index>(points().size());
        mesh_.points.push_back(middle);
        wish_.push_back(wanted_(middle));
        for (const std::uint32_t t : edge.triangles) {
            Triangle other = mesh_.triangles[t];
            std::ranges::replace(mesh_.triangles[t], edge.low, fresh);
            std::ranges::replace(other, edge.high, fresh);
            mesh_.triangles.push_back(other);
        }
        return true;
    }

    // ---- collapsing edges that are too short

    void index_corners() {
        around_.assign(points().size(), {});
        for (std::uint32_t t = 0; t < mesh_.triangles.size(); ++t) {
            for (const Index i : mesh_.triangles[t]) {
                around_[i].push_back(t);
            }
        }
    }

    std::vector<Index> ring(Index i) const {
        std::vector<Index> out;
        for (const std::uint32_t t : around_[i]) {
            for (const Index each : mesh_.triangles[t]) {
                if (each != i) {
                    out.push_back(each);
                }
            }
        }
        std::ranges::sort(out);
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return out;
    }

    void collapse() {
        constexpr double too_short = 4.0 / 5;
        bool again = true;
        for (int pass = 0; again && pass < most_passes; ++pass) {
            again = false;
            index_corners();
            std::vector<bool> touched(points().size(), false);
            std::vector<Edge> edges = edges_of(mesh_);
            std::erase_if(edges, [&](const Edge& e) {
                return length(e.low, e.high) >= too_short * wish(e.low, e.high);
            });
            if (!rough_) {
                std::ranges::stable_sort(edges, {}, [&](const Edge& e) {
                    return length(e.low, e.high) / wish(e.low, e.high);
                });
            }
            for (const Edge& edge : edges) {
                if (!touched[edge.low] && !touched[edge.high] && collapse(edge, touched)) {
                    again = true;
                }
            }
            if (again) {
                drop_unused();
            }
        }
    }

    bool collapse(const Edge& edge, std::vector<bool>& touched) {
        Index keep = edge.low;
        Index lose = edge.high;
        if (on_rim(lose)) {
            std::swap(keep, lose);
        }
        const bool rim_edge = edge.triangles.size() == 1;
        if (on_rim(lose) && !rim_edge) {
            return false;  // would pinch the figure at the midline
        }
        const std::vector<Index> ring_keep = ring(keep);
        const std::vector<Index> ring_lose = ring(lose);
        std::vector<Index> shared;
        std::ranges::set_intersection(ring_keep, ring_lose, std::back_inserter(shared));
        if (shared.size() != edge.triangles.size()) {
            return false;
        }
        // No edge may come to span the midline's plane away from the rim.
        for (const Index i : ring_lose) {
            if (!rim_edge && on_rim(keep) && i != keep && on_rim(i) &&
                !std::ranges::binary_search(shared, i)) {
                return false;
            }
        }
        Vec3 to = points()[keep];
        if (!rough_ && (!on_rim(keep) || rim_edge)) {
            to = field_.onto_skin((points()[keep] + points()[lose]) / 2);
        }
        const double wish_there = rough_ ? wish_[keep] : wanted_(to);
        for (const auto* each : {&ring_keep, &ring_lose}) {
            for (const Index i : *each) {
                if (i != keep && i != lose &&
                    (touched[i] ||
                     (points()[i] - to).norm() > 4.0 / 3 * (wish_there + wish_[i]) / 2)) {
                    return false;
                }
            }
        }
        const Vec3 up =
            rough_ ? Vec3(Vec3::Zero()) : field_.rough_gradient(to, field_(to)).normalized();
        for (const Index corner : {keep, lose}) {
            for (const std::uint32_t t : around_[corner]) {
                if (turns_over(mesh_.triangles[t], keep, lose, corner, to, up)) {
                    return false;
                }
            }
        }
        for (const std::uint32_t t : around_[lose]) {
            Triangle& triangle = mesh_.triangles[t];
            std::ranges::replace(triangle, lose, keep);
        }
        mesh_.points[keep] = to;
        wish_[keep] = wish_there;
        for (const auto* each : {&ring_keep, &ring_lose}) {
            for (const Index i : *each) {
                touched[i] = true;
            }
        }
        touched[keep] = touched[lose] = true;
        return true;
    }

    bool turns_over(const Triangle& t, Index keep, Index lose, Index corner, const Vec3& to,
                    const Vec3& up) const {
        const bool vanishes = std::ranges::count(t, keep) + std::ranges::count(t, lose) > 1;
        if (vanishes) {
            return false;
        }
        std::array<Vec3, 3> p{points()[t[0]], points()[t[1]], points()[t[2]]};
        const Vec3 before = twice_area(p[0], p[1], p[2]);
        for (std::size_t i = 0; i < 3; ++i) {
            if (t[i] == corner) {
                p[i] = to;
            }
        }
        const Vec3 after = twice_area(p[0], p[1], p[2]);
        constexpr double most_turn = 0.5;  // cosines
        constexpr double least_upright = 0.35;
        // A triangle that leans far from the skin cuts a corner: between fingers, behind an ear.
        const bool leans = up.squaredNorm() > 0 && after.dot(up) < least_upright * after.norm();
        return leans || after.norm() < 1e-12 ||
               after.dot(before) < most_turn * after.norm() * before.norm();
    }

    void drop_unused() {
        std::erase_if(mesh_.triangles, [](const Triangle& t) {
            return t[0] == t[1] || t[1] == t[2] || t[2] == t[0];
        });
        std::vector<Index> place(points().size(), gone);
        for (const Triangle& t : mesh_.triangles) {
            for (const Index i : t) {
                place[i] = 0;
            }
        }
        Index count = 0;
        for (Index i = 0; i < place.size(); ++i) {
            if (place[i] != gone) {
                mesh_.points[count] = mesh_.points[i];
                wish_[count] = wish_[i];
                place[i] = count++;
            }
        }
        mesh_.points.resize(count);
        wish_.resize(count);
        for (Triangle& t : mesh_.triangles) {
            for (Index& i : t) {
                i = place[i];
            }
        }
    }

    // ---- flipping edges so that each point has about six neighbours

    void flip() {
        std::vector<int> valence(points().size(), 0);
        const std::vector<Edge> edges = edges_of(mesh_);
        for (const Edge& e : edges) {
            ++valence[e.low];
            ++valence[e.high];
        }
        index_corners();
        std::vector<bool> used(mesh_.triangles.size(), false);
        const auto off = [&](Index i, int change) {
            const int best = on_rim(i) ? 4 : 6;
            const int far = valence[i] + change - best;
            return far * far;
        };
        for (const Edge& e : edges) {
            if (e.triangles.size() != 2 || used[e.triangles[0]] || used[e.triangles[1]]) {
                continue;
            }
            Triangle& one = mesh_.triangles[e.triangles[0]];
            Triangle& two = mesh_.triangles[e.triangles[1]];
            const Index c = opposite(one, e.low, e.high);
            const Index d = opposite(two, e.low, e.high);
            if (c == d || off(e.low, -1) + off(e.high, -1) + off(c, 1) + off(d, 1) >=
                              off(e.low, 0) + off(e.high, 0) + off(c, 0) + off(d, 0)) {
                continue;
            }
            if ((on_rim(c) && on_rim(d)) || std::ranges::binary_search(ring(c), d)) {
                continue;
            }
            const bool forward = runs(one, e.low, e.high);
            const Triangle first = forward ? Triangle{c, e.low, d} : Triangle{d, e.low, c};
            const Triangle second = forward ? Triangle{d, e.high, c} : Triangle{c, e.high, d};
            if (!flip_is_sound(one, two, first, second)) {
                continue;
            }
            used[e.triangles[0]] = used[e.triangles[1]] = true;
            one = first;
            two = second;
            --valence[e.low];
            --valence[e.high];
            ++valence[c];
            ++valence[d];
            // Neighbours' lists of triangles are only read for points of unused triangles' far
            // corners; keep them true all the same.
            index_two(e.triangles[0]);
            index_two(e.triangles[1]);
        }
    }

    void index_two(std::uint32_t t) {
        for (const Index i : mesh_.triangles[t]) {
            if (!std::ranges::count(around_[i], t)) {
                around_[i].push_back(t);
            }
        }
    }

    bool flip_is_sound(const Triangle& a, const Triangle& b, const Triangle& c,
                       const Triangle& d) const {
        const auto normal = [&](const Triangle& t) {
            return twice_area(points()[t[0]], points()[t[1]], points()[t[2]]);
        };
        const Vec3 before = (normal(a) + normal(b)).normalized();
        constexpr double least = 0.7;
        for (const Triangle& t : {c, d}) {
            const Vec3 n = normal(t);
            if (n.dot(before) < least * n.norm() || n.norm() < 1e-12) {
                return false;
            }
        }
        return true;
    }

    // ---- evening out, along the skin

    void relax() {
        constexpr int times = 2;
        for (int i = 0; i < times; ++i) {
            relax_once();
        }
    }

    void relax_once() {
        std::vector<Vec3> sum(points().size(), Vec3::Zero());
        std::vector<double> weight(points().size(), 0.0);
        for (const Edge& e : edges_of(mesh_)) {
            const bool rim_edge = e.triangles.size() == 1;
            // Longer wishes pull less, so that points crowd where the shape asks for it.
            const double pull = 1 / std::pow(wish(e.low, e.high), 2);
            const auto add = [&](Index to, Index from) {
                if (!on_rim(to) || rim_edge) {
                    sum[to] += pull * points()[from];
                    weight[to] += pull;
                }
            };
            add(e.low, e.high);
            add(e.high, e.low);
        }
        constexpr double least_alike = 0.4;  // cosine
        std::vector<Vec3> next = points();
        for (std::size_t i = 0; i < next.size(); ++i) {
            if (weight[i] <= 0) {
                continue;
            }
            Vec3 shift = sum[i] / weight[i] - points()[i];
            const Vec3 up = field_.rough_gradient(points()[i], field_(points()[i])).normalized();
            shift -= up * up.dot(shift);
            const Vec3 to = field_.onto_skin(points()[i] + 0.7 * shift);
            // Between fingers the skin nearest to the new place may be the next finger's.
            if (field_.rough_gradient(to, field_(to)).normalized().dot(up) > least_alike) {
                next[i] = to;
            }
        }
        mesh_.points = std::move(next);
        measure_wishes();
    }

    const Field& field_;
    const EdgeLength& wanted_;
    Mesh mesh_;
    std::vector<double> wish_;
    bool rough_ = false;
    std::vector<std::vector<std::uint32_t>> around_;
};

}  // namespace

EdgeLength edge_length(const Shape& shape, const Grain& grain) {
    struct Ball {
        Vec3 centre;
        double radius, edge;
    };
    std::vector<Ball> balls;
    const body::Frames rest = body::frames(body::rest_pose());
    for (const Detail& detail : shape.details) {
        balls.push_back(
            {rest[detail.part] * detail.centre, detail.radius, detail.edge * grain.detail});
    }
    const double plain = shape.edge * grain.plain;
    return [balls, plain](const Vec3& point) {
        constexpr double growth = 0.25;  // metres of edge per metre away from a detail
        double least = plain;
        for (const Ball& ball : balls) {
            const double off = std::max(0.0, (point - ball.centre).norm() - ball.radius);
            least = std::min(least, ball.edge + growth * off);
        }
        return least;
    };
}

Mesh thinned(const Field& field, Mesh right, const EdgeLength& wanted) {
    return Remesher(field, std::move(right), wanted).thin();
}

Mesh remeshed(const Field& field, Mesh right, const EdgeLength& wanted) {
    return Remesher(field, std::move(right), wanted).run();
}

}  // namespace unknot::skin
