#include "tools/skin/measures.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

#include <fmt/format.h>

namespace unknot::skin {
namespace {

using body::Segment;
using body::Side;
using body::Vec3;

constexpr double men_stature_mm = 1756.2;
constexpr double women_stature_mm = 1628.5;

std::size_t right(Segment segment) {
    return body::index_of({segment, Side::right});
}

// The cut's points in the plane, one list for each connected loop.
std::vector<std::vector<Eigen::Vector2d>> loops(const body::Skin& skin,
                                                std::span<const Vec3> positions, const Vec3& point,
                                                const Vec3& normal) {
    const Vec3 u = normal.unitOrthogonal();
    const Vec3 v = normal.cross(u);
    std::vector<double> height(positions.size());
    for (std::size_t i = 0; i < height.size(); ++i) {
        height[i] = (positions[i] - point).dot(normal);
    }
    // Each edge that the plane cuts gives a point; the triangles join them.
    std::map<std::pair<std::uint16_t, std::uint16_t>, std::size_t> at;
    std::vector<Eigen::Vector2d> points;
    std::vector<std::size_t> leader;
    const auto root = [&](std::size_t i) {
        while (leader[i] != i) {
            i = leader[i] = leader[leader[i]];
        }
        return i;
    };
    const auto crossing = [&](std::uint16_t a, std::uint16_t b) {
        const auto [place, fresh] = at.try_emplace(std::minmax(a, b), points.size());
        if (fresh) {
            const double share = height[a] / (height[a] - height[b]);
            const Vec3 p = positions[a] + (positions[b] - positions[a]) * share - point;
            points.emplace_back(p.dot(u), p.dot(v));
            leader.push_back(leader.size());
        }
        return place->second;
    };
    for (const auto& t : skin.triangles) {
        std::vector<std::size_t> ends;
        for (std::size_t i = 0; i < 3; ++i) {
            const std::uint16_t a = t[i];
            const std::uint16_t b = t[(i + 1) % 3];
            if ((height[a] < 0) != (height[b] < 0)) {
                ends.push_back(crossing(a, b));
            }
        }
        if (ends.size() == 2) {
            leader[root(ends[0])] = root(ends[1]);
        }
    }
    std::map<std::size_t, std::vector<Eigen::Vector2d>> grouped;
    for (std::size_t i = 0; i < points.size(); ++i) {
        grouped[root(i)].push_back(points[i]);
    }
    std::vector<std::vector<Eigen::Vector2d>> out;
    for (auto& [key, group] : grouped) {
        out.push_back(std::move(group));
    }
    return out;
}

double hull_length(std::vector<Eigen::Vector2d> points) {
    const auto less = [](const Eigen::Vector2d& a, const Eigen::Vector2d& b) {
        return a.x() < b.x() || (a.x() == b.x() && a.y() < b.y());
    };
    std::ranges::sort(points, less);
    // Andrew's monotone chain.
    std::vector<Eigen::Vector2d> hull;
    const auto add = [&](const Eigen::Vector2d& p, std::size_t base) {
        const auto turns_right = [&] {
            const Eigen::Vector2d a = hull[hull.size() - 1] - hull[hull.size() - 2];
            const Eigen::Vector2d b = p - hull.back();
            return a.x() * b.y() - a.y() * b.x() <= 0;
        };
        while (hull.size() >= base + 2 && turns_right()) {
            hull.pop_back();
        }
        hull.push_back(p);
    };
    for (const auto& p : points) {
        add(p, 0);
    }
    const std::size_t base = hull.size() - 1;
    for (std::size_t i = points.size() - 1; i-- > 0;) {
        add(points[i], base);
    }
    double length = 0;
    for (std::size_t i = 0; i + 1 < hull.size(); ++i) {
        length += (hull[i + 1] - hull[i]).norm();
    }
    return length;
}

struct Posed {
    const body::Skin& skin;
    std::vector<Vec3> rest;
    std::vector<Vec3> hanging;  // arms down
    body::Frames frames;        // of rest_pose()

    double level(double y, double z = 0) const {
        return girth(skin, rest, {0, y, z}, Vec3::UnitY());
    }
    double across(Segment segment, double along) const {
        const body::SkinAxis& axis = body::skin_axis(right(segment));
        const body::Frame& frame = frames[right(segment)];
        const Vec3 at = frame * Vec3(axis.near + (axis.far - axis.near) * along);
        return girth(skin, rest, at, frame.rotation * (axis.far - axis.near).normalized());
    }
    template <class Keep, class Value>
    double most(const std::vector<Vec3>& points, const Keep& keep, const Value& value) const {
        double best = -std::numeric_limits<double>::infinity();
        for (std::size_t v = 0; v < points.size(); ++v) {
            if (keep(v)) {
                best = std::max(best, value(points[v]));
            }
        }
        return best;
    }
};

Posed pose(const body::Skin& skin) {
    Posed out{skin, {}, {}, body::frames(body::rest_pose())};
    for (const Eigen::Vector3f& p : skin.positions) {
        out.rest.push_back(p.cast<double>());
    }
    body::Pose down = body::rest_pose();
    down.angles.fill(0);
    out.hanging = body::posed(skin, body::motions(body::frames(down)));
    return out;
}

double extreme_girth(const Posed& body, double from, double to, double z, bool most) {
    constexpr int cuts = 24;
    double best = most ? 0 : 10;
    for (int i = 0; i <= cuts; ++i) {
        const double girth = body.level(from + (to - from) * i / cuts, z);
        best = most ? std::max(best, girth) : std::min(best, girth);
    }
    return best;
}

// The skin's height over the acromion, half the survey's breadth between both off the midline.
double acromial_height(const Posed& body) {
    constexpr double half_biacromial = 0.2017;
    const auto near = [&](std::size_t v) {
        return std::abs(std::abs(body.hanging[v].z()) - half_biacromial) < 0.015;
    };
    return body.most(body.hanging, near, [](const Vec3& p) { return p.y(); });
}

}  // namespace

double Measure::target_m() const {
    return (men_mm / men_stature_mm + women_mm / women_stature_mm) / 2 * body::reference_stature_m;
}

double girth(const body::Skin& skin, std::span<const Vec3> positions, const Vec3& point,
             const Vec3& normal) {
    double nearest = std::numeric_limits<double>::infinity();
    double length = 0;
    for (const auto& loop : loops(skin, positions, point, normal)) {
        const Eigen::Vector2d sum =
            std::accumulate(loop.begin(), loop.end(), Eigen::Vector2d(0, 0));
        const double off = (sum / static_cast<double>(loop.size())).norm();
        if (off < nearest) {
            nearest = off;
            length = hull_length(loop);
        }
    }
    return length;
}

std::vector<Measure> measures(const body::Skin& skin) {
    const Posed body = pose(skin);
    const auto all = [](std::size_t) { return true; };
    const auto midline = [&](std::size_t v) { return body.rest[v].z() == 0; };
    const auto of = [&](Segment segment) {
        return [&skin, part = right(segment)](std::size_t v) { return skin.part[v] == part; };
    };
    const auto y = [](const Vec3& p) { return p.y(); };
    const auto down = [](const Vec3& p) { return -p.y(); };
    const body::Frame into_hand = body.frames[right(Segment::hand)].inverse();
    const double foot_front =
        body.most(body.rest, of(Segment::foot), [](const Vec3& p) { return p.x(); });
    const double foot_back =
        -body.most(body.rest, of(Segment::foot), [](const Vec3& p) { return -p.x(); });
    const double thigh_z = body.frames[right(Segment::thigh)].origin.z();
    const double ankle_z = body.frames[right(Segment::foot)].origin.z();

    // Heights of the cuts: the survey's heights of chest, navel and buttock, over its stature.
    constexpr double chest_y = 1.278;
    constexpr double navel_y = 1.053;
    constexpr double buttock_y = 0.888;
    constexpr double gluteal_fold_y = 0.805;
    return {
        {"stature", men_stature_mm, women_stature_mm, body.most(body.rest, all, y)},
        {"acromial height", 1440.7, 1335.0, acromial_height(body), true},
        {"bideltoid breadth", 510.4, 450.3,
         2 * body.most(body.hanging, all, [](const Vec3& p) { return p.y() > 1.2 ? p.z() : 0.0; })},
        {"crotch height", 846.1, 781.9, -body.most(body.rest, midline, down)},
        {"head circumference", 574.4, 561.1, extreme_girth(body, 1.66, 1.70, 0, true), true},
        {"neck circumference", 397.5, 330.1, body.across(Segment::neck, 0.6)},
        {"chest circumference", 1058.6, 947.1, body.level(chest_y)},
        {"waist circumference", 940.7, 860.7, body.level(navel_y)},
        {"buttock circumference", 1020.0, 1020.2, body.level(buttock_y)},
        {"thigh circumference", 624.9, 616.6, body.level(gluteal_fold_y, thigh_z)},
        {"calf circumference", 392.4, 373.0, extreme_girth(body, 0.30, 0.42, ankle_z, true), true},
        {"ankle circumference", 229.4, 215.7, extreme_girth(body, 0.09, 0.18, ankle_z, false)},
        {"wrist circumference", 175.9, 154.9, body.across(Segment::forearm, 0.98)},
        {"hand length", 193.3, 181.0,
         body.most(body.rest, of(Segment::hand),
                   [&](const Vec3& p) { return -(into_hand * p).y(); }),
         true},
        {"foot length", 271.2, 246.2, foot_front - foot_back, true},
    };
}

std::string printed(std::span<const Measure> measures) {
    std::string out = fmt::format("{:<24}{:>8}{:>8}{:>9}{:>9}{:>8}\n", "", "men mm", "women mm",
                                  "goal m", "ours m", "off %");
    for (const Measure& each : measures) {
        out +=
            fmt::format("{:<24}{:>8.1f}{:>8.1f}{:>9.4f}{:>9.4f}{:>+8.1f}{}\n", each.name,
                        each.men_mm, each.women_mm, each.target_m(), each.ours_m, each.off() * 100,
                        each.from_memory ? "  (survey's numbers not read again)" : "");
    }
    return out;
}

}  // namespace unknot::skin
