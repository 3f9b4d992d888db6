#include "tools/skin/check.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <fmt/format.h>

#include "tools/skin/figure.h"

namespace unknot::skin {
namespace {

using body::Segment;

std::string at(const Vec3& p) {
    return fmt::format("({:.4f}, {:.4f}, {:.4f})", p.x(), p.y(), p.z());
}

// Whether the segment a-b passes through the inside of the triangle.
bool passes(const Vec3& a, const Vec3& b, const std::array<Vec3, 3>& t) {
    const Vec3 n = (t[1] - t[0]).cross(t[2] - t[0]);
    const double from = (a - t[0]).dot(n);
    const double to = (b - t[0]).dot(n);
    if ((from < 0) == (to < 0)) {
        return false;
    }
    const Vec3 p = a + (b - a) * (from / (from - to));
    for (std::size_t i = 0; i < 3; ++i) {
        if ((t[(i + 1) % 3] - t[i]).cross(p - t[i]).dot(n) <= 0) {
            return false;
        }
    }
    return true;
}

// Triangles filed by the cubes of space that their boxes touch.
class Cubes {
  public:
    explicit Cubes(const Mesh& mesh) : mesh_(mesh) {
        for (std::uint32_t t = 0; t < mesh.triangles.size(); ++t) {
            each_cube(t, [&](const Key& key) { cubes_[key].push_back(t); });
        }
    }

    template <class Do>
    void each_pair(const Do& act) const {
        for (const auto& [key, list] : cubes_) {
            for (std::size_t i = 0; i < list.size(); ++i) {
                for (std::size_t j = i + 1; j < list.size(); ++j) {
                    act(list[i], list[j]);
                }
            }
        }
    }

  private:
    using Key = std::array<int, 3>;

    template <class Do>
    void each_cube(std::uint32_t t, const Do& act) const {
        constexpr double cube = 0.02;
        Eigen::AlignedBox3d box;
        for (const Index i : mesh_.triangles[t]) {
            box.extend(mesh_.points[i]);
        }
        const Eigen::Vector3i low = (box.min() / cube).array().floor().cast<int>();
        const Eigen::Vector3i high = (box.max() / cube).array().floor().cast<int>();
        for (int x = low.x(); x <= high.x(); ++x) {
            for (int y = low.y(); y <= high.y(); ++y) {
                for (int z = low.z(); z <= high.z(); ++z) {
                    act({x, y, z});
                }
            }
        }
    }

    const Mesh& mesh_;
    std::map<Key, std::vector<std::uint32_t>> cubes_;
};

std::array<int, 3> tenths(const Eigen::Vector3f& p) {
    std::array<int, 3> out{};
    for (std::size_t i = 0; i < 3; ++i) {
        out[i] = static_cast<int>(
            std::lround(static_cast<double>(p[static_cast<Eigen::Index>(i)]) * 1e4));
    }
    return out;
}

std::map<int, int> weights_by_part(const body::Influence& influence, bool mirror) {
    std::map<int, int> out;
    for (std::size_t i = 0; i < 4; ++i) {
        if (influence.weight[i] > 0) {
            const std::size_t part = mirror ? body::mirrored(influence.part[i]) : influence.part[i];
            out[static_cast<int>(part)] += influence.weight[i];
        }
    }
    return out;
}

bool differ(const body::Influence& a, const body::Influence& b) {
    const auto one = weights_by_part(a, false);
    const auto two = weights_by_part(b, true);
    constexpr int rounding = 1;  // of 255; only points on the midline differ from themselves
    for (int part = 0; part < static_cast<int>(body::part_count); ++part) {
        const int x = one.contains(part) ? one.at(part) : 0;
        const int y = two.contains(part) ? two.at(part) : 0;
        if (std::abs(x - y) > rounding) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::vector<std::string> check_closed(const body::Skin& skin) {
    std::vector<std::string> out;
    const Mesh mesh = mesh_of(skin);
    std::size_t open = 0;
    std::size_t against = 0;
    std::size_t edges = 0;
    for (const Edge& edge : edges_of(mesh)) {
        ++edges;
        if (edge.triangles.size() != 2) {
            ++open;
            continue;
        }
        int forward = 0;
        for (const std::uint32_t t : edge.triangles) {
            for (std::size_t i = 0; i < 3; ++i) {
                forward +=
                    mesh.triangles[t][i] == edge.low && mesh.triangles[t][(i + 1) % 3] == edge.high
                        ? 1
                        : 0;
            }
        }
        against += forward == 1 ? 0 : 1;
    }
    if (open > 0) {
        out.push_back(fmt::format("{} edges are not shared by two triangles", open));
    }
    if (against > 0) {
        out.push_back(
            fmt::format("{} edges lie between triangles that turn against each other", against));
    }
    const auto euler = static_cast<long>(mesh.points.size()) - static_cast<long>(edges) +
                       static_cast<long>(mesh.triangles.size());
    if (euler != 2) {
        out.push_back(fmt::format(
            "points - edges + triangles is {}, 2 for a surface without holes or handles", euler));
    }
    double volume = 0;
    for (const auto& [a, b, c] : mesh.triangles) {
        volume += mesh.points[a].dot(mesh.points[b].cross(mesh.points[c])) / 6;
    }
    if (volume <= 0) {
        out.push_back(fmt::format("the volume is {:.4f} m3: triangles face inward", volume));
    }
    return out;
}

std::vector<std::string> check_apart(const body::Skin& skin) {
    const Mesh mesh = mesh_of(skin);
    std::set<std::pair<std::uint32_t, std::uint32_t>> cut;
    Cubes(mesh).each_pair([&](std::uint32_t i, std::uint32_t j) {
        const Triangle& a = mesh.triangles[i];
        const Triangle& b = mesh.triangles[j];
        for (const Index corner : a) {
            if (std::ranges::count(b, corner) > 0) {
                return;
            }
        }
        const auto points = [&](const Triangle& t) {
            return std::array{mesh.points[t[0]], mesh.points[t[1]], mesh.points[t[2]]};
        };
        const auto p = points(a);
        const auto q = points(b);
        for (std::size_t k = 0; k < 3; ++k) {
            if (passes(p[k], p[(k + 1) % 3], q) || passes(q[k], q[(k + 1) % 3], p)) {
                cut.emplace(i, j);
                return;
            }
        }
    });
    if (cut.empty()) {
        return {};
    }
    const Vec3& where = mesh.points[mesh.triangles[cut.begin()->first][0]];
    return {fmt::format("{} pairs of triangles cut each other, the first at {}", cut.size(),
                        at(where))};
}

std::vector<std::string> check_symmetric(const body::Skin& skin) {
    std::map<std::array<int, 3>, std::size_t> by_place;
    for (std::size_t v = 0; v < skin.positions.size(); ++v) {
        by_place[tenths(skin.positions[v])] = v;
    }
    std::size_t lonely = 0;
    std::size_t unlike = 0;
    for (std::size_t v = 0; v < skin.positions.size(); ++v) {
        auto place = tenths(skin.positions[v]);
        place[2] = -place[2];
        const auto twin = by_place.find(place);
        if (twin == by_place.end()) {
            ++lonely;
            continue;
        }
        const std::size_t w = twin->second;
        const bool same_part =
            skin.part[w] == (w == v ? skin.part[v] : body::mirrored(skin.part[v]));
        if (!same_part || skin.zone[w] != skin.zone[v] ||
            differ(skin.influences[v], skin.influences[w])) {
            ++unlike;
        }
    }
    std::vector<std::string> out;
    if (lonely > 0) {
        out.push_back(fmt::format("{} points have no mirror image", lonely));
    }
    if (unlike > 0) {
        out.push_back(fmt::format(
            "{} points differ from their mirror image in part, zone or weights", unlike));
    }
    return out;
}

std::vector<std::string> check_weights(const body::Skin& skin) {
    // Which limb a part belongs to: 0 trunk, 1 arm, 2 leg; the shoulder counts as trunk.
    const auto limb = [](std::size_t part) {
        switch (body::parts()[part].segment) {
            case Segment::upper_arm:
            case Segment::forearm:
            case Segment::hand:
                return 1;
            case Segment::thigh:
            case Segment::shank:
            case Segment::foot:
                return 2;
            default:
                return 0;
        }
    };
    std::size_t sums = 0;
    std::size_t bleeding = 0;
    for (std::size_t v = 0; v < skin.positions.size(); ++v) {
        const body::Influence& influence = skin.influences[v];
        int sum = 0;
        const std::size_t own = skin.part[v];
        bool bleeds = false;
        for (std::size_t i = 0; i < 4; ++i) {
            sum += influence.weight[i];
            if (influence.weight[i] == 0) {
                continue;
            }
            const std::size_t part = influence.part[i];
            const bool both_limbs = limb(own) != 0 && limb(part) != 0;
            bleeds =
                bleeds ||
                (both_limbs &&
                 (limb(own) != limb(part) || body::parts()[own].side != body::parts()[part].side) &&
                 // Inner thighs meet at the crotch.
                 influence.weight[i] > 40);
        }
        sums += sum == 255 ? 0 : 1;
        bleeding += bleeds ? 1 : 0;
    }
    std::vector<std::string> out;
    if (sums > 0) {
        out.push_back(fmt::format("{} points have weights that do not sum to 255", sums));
    }
    if (bleeding > 0) {
        out.push_back(fmt::format("{} points of a limb are moved by another limb", bleeding));
    }
    return out;
}

std::vector<std::string> check_zones_filled(const body::Skin& skin,
                                            const std::vector<ZoneBox>& zones, std::size_t least) {
    std::vector<std::array<std::size_t, 2>> count(zones.size());
    for (std::size_t v = 0; v < skin.positions.size(); ++v) {
        const float z = skin.positions[v].z();
        count[skin.zone[v]][0] += z >= 0 ? 1 : 0;
        count[skin.zone[v]][1] += z <= 0 ? 1 : 0;
    }
    std::vector<std::string> out;
    for (std::size_t i = 0; i < zones.size(); ++i) {
        if (count[i][0] < least || count[i][1] < least) {
            out.push_back(fmt::format("the zone '{}' has {} points on the right and {} on the left",
                                      zones[i].id, count[i][0], count[i][1]));
        }
    }
    return out;
}

std::vector<std::string> check_measures(const body::Skin& skin) {
    std::vector<std::string> out;
    for (const Measure& each : measures(skin)) {
        if (!(std::abs(each.off()) <= most_off)) {
            out.push_back(fmt::format("{} is {:.3f} m, people's is {:.3f} m: {:+.1f} %", each.name,
                                      each.ours_m, each.target_m(), each.off() * 100));
        }
    }
    return out;
}

}  // namespace unknot::skin
