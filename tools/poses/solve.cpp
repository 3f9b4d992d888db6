#include "tools/poses/solve.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <ceres/dynamic_numeric_diff_cost_function.h>
#include <ceres/problem.h>
#include <ceres/solver.h>
#include <fmt/format.h>

#include "engine/body/mass.h"
#include "tools/poses/distance.h"

namespace unknot::poses {
namespace {

using body::Frames;
using body::Motions;
using body::Skin;
using body::SkinPoint;

// What the solver moves: a turn on top of the rough root, the root's place, the angles, the ball.
constexpr int turn_at = 0;
constexpr int place_at = 3;
constexpr int angles_at = 6;
constexpr int ball_at = angles_at + static_cast<int>(body::angle_count);
constexpr int unknowns = ball_at + 3;

// How much each wish weighs: one standard deviation, in its unit.
constexpr double contact_m = 0.0015;
constexpr double touch_m = 0.003;
constexpr double face_rad = 0.35;  // between skins that lie on each other, and over a ball
constexpr double wall_rad = 0.70;  // between skin and the wall that a ball is held against
constexpr double along_m = 0.08;   // of a roller, from its middle
constexpr double sink_m = 0.003;
constexpr double slack_m = 0.004;    // of sinking that costs nothing: flesh gives way
constexpr double watched_m = 0.007;  // a vertex that sinks deeper is looked at from then on
constexpr int rounds = 3;
constexpr double first_firmness = 0.15;
constexpr double edge_m = 0.01;
constexpr double crowd_m = 0.01;
constexpr double meant_rad = 0.14;
constexpr double other_rad = 0.20;
constexpr double sideways_rad = 0.10;  // of the spine: nobody bends or turns by chance
constexpr double turn_rad = 0.07;
constexpr double place_m = 0.15;
constexpr double stay_m = 0.03;
constexpr double balance_m = 0.005;

// ---- the body as the solver sees it
// -------------------------------------------------------------

// Spheres along each part, to keep limbs out of each other and out of the trunk.
struct Sphere {
    std::size_t part = 0;
    Vec3 at = Vec3::Zero();  // in the part's frame
    double radius = 0;
    bool knee = false;  // of a thigh's lower half, which keeps clear of the other thigh too
};

std::vector<Sphere> spheres_of(const Skin& skin) {
    constexpr int along = 4;
    constexpr double inside = 0.8;  // of the mean distance of the skin from the axis
    const Frames rest = body::frames(body::rest_pose());
    std::vector<Sphere> out;
    for (std::size_t part = 0; part < body::part_count; ++part) {
        const body::SkinAxis& axis = body::skin_axis(part);
        if (body::parts()[part].segment == body::Segment::shoulder) {
            continue;
        }
        for (int i = 0; i < along; ++i) {
            const double middle = (i + 0.5) / along;
            const Vec3 at = axis.near + middle * (axis.far - axis.near);
            double sum = 0;
            int count = 0;
            for (std::size_t v = 0; v < skin.positions.size(); ++v) {
                if (skin.part[v] == part &&
                    std::abs(body::surface_point(skin, v).along - middle) < 0.5 / along) {
                    sum += (rest[part].inverse() * skin.positions[v].cast<double>() - at).norm();
                    ++count;
                }
            }
            if (count > 0) {
                const bool knee = body::parts()[part].segment == body::Segment::thigh && i >= 2;
                out.push_back({part, at, inside * sum / count, knee});
            }
        }
    }
    return out;
}

// True for parts that touch each other anyway: neighbours, and neighbours' neighbours.
bool close_kin(std::size_t a, std::size_t b) {
    const auto up = [](std::size_t part) { return body::parent_of(part).value_or(0); };
    return a == b || up(a) == b || up(b) == a || (up(a) == up(b)) || up(up(a)) == b ||
           up(up(b)) == a;
}

// find_point(), with a triangle around it also where it is a single vertex.
SkinPoint point_at(const Skin& skin, const Spot& spot) {
    SkinPoint point = find_point(skin, spot.point, spot.side);
    if (point.corner[0] == point.corner[1]) {
        for (const auto& corners : skin.triangles) {
            const auto at = std::ranges::find(corners, point.corner[0]);
            if (at != corners.end()) {
                point.share = {0, 0, 0};
                point.share[static_cast<std::size_t>(at - corners.begin())] = 1;
                point.corner = corners;
                break;
            }
        }
    }
    return point;
}

// What of the skin a contact may touch with: one point, or the vertices of a part.
struct Foothold {
    SkinPoint point;
    std::vector<std::size_t> vertices;
};

// The front of a foot is its ball, without the toes; that of a hand the fingers, without the thumb.
bool on_pad(const body::SurfacePoint& at, Pad pad) {
    const double around = at.around_deg;
    if (at.segment == body::Segment::foot) {  // the sole is at 180, its outer half below
        const bool ball = at.along > 0.6 && at.along < 0.85;
        return pad == Pad::heel    ? at.along < 0.3
               : pad == Pad::inner ? ball && around >= 180 && around < 270
                                   : ball && around > 90 && around < 180;
    }
    const bool fingers = at.along > 0.68;  // the palm is at 0, the thumb's half above
    return pad == Pad::heel    ? at.along < 0.35 && (around < 45 || around > 315)
           : pad == Pad::inner ? fingers && around <= 180
                               : fingers && around > 180;
}

Foothold foothold_of(const Contact& contact, const Skin& skin) {
    if (const Spot* spot = std::get_if<Spot>(&contact.of)) {
        return {point_at(skin, *spot), {}};
    }
    const Half& half = std::get<Half>(contact.of);
    Foothold out;
    for (std::size_t v = 0; v < skin.positions.size(); ++v) {
        const bool of_part = half.buttocks ? sat_on(skin, v) : skin.part[v] == half.part;
        if (of_part && (!half.side || side_of(skin, v) == *half.side) &&
            (!half.pad || on_pad(surface_point(skin, v), *half.pad))) {
            out.vertices.push_back(v);
        }
    }
    return out;
}

// What a contact touches its solid with: its spot, or the point of its part that is lowest.
SkinPoint touching(const Foothold& foothold, const body::Solid& solid, const Skin& skin,
                   const Motions& moved) {
    SkinPoint lowest = foothold.point;
    double least = std::numeric_limits<double>::infinity();
    for (const std::size_t v : foothold.vertices) {
        if (const double over = over_face(solid, posed(skin, moved, v)); over < least) {
            least = over;
            lowest.corner.fill(static_cast<std::uint16_t>(v));
        }
    }
    return lowest;
}

// ---- balance
// ------------------------------------------------------------------------------------

using Flat = Eigen::Vector2d;  // x and z: a point seen from above

double cross(const Flat& a, const Flat& b) {
    return a.x() * b.y() - a.y() * b.x();
}

// The convex hull, counter-clockwise (Andrew 1979).
std::vector<Flat> hull_of(std::vector<Flat> points) {
    std::ranges::sort(points, [](const Flat& a, const Flat& b) {
        return a.x() < b.x() || (a.x() == b.x() && a.y() < b.y());
    });
    std::vector<Flat> hull;
    for (int half = 0; half < 2; ++half) {
        const std::size_t first = hull.size();
        for (const Flat& each : points) {
            while (hull.size() >= first + 2 &&
                   cross(hull.back() - hull[hull.size() - 2], each - hull.back()) <= 0) {
                hull.pop_back();
            }
            hull.push_back(each);
        }
        hull.pop_back();
        std::ranges::reverse(points);
    }
    return hull;
}

// How far a point is outside the hull; 0 inside.
double outside(const std::vector<Flat>& hull, const Flat& p) {
    double nearest = std::numeric_limits<double>::infinity();
    bool inside = hull.size() > 2;
    for (std::size_t i = 0; i < hull.size(); ++i) {
        const Flat& a = hull[i];
        const Flat edge = hull[(i + 1) % hull.size()] - a;
        inside = inside && cross(edge, p - a) >= 0;
        const double along =
            std::clamp((p - a).dot(edge) / std::max(edge.squaredNorm(), 1e-12), 0.0, 1.0);
        nearest = std::min(nearest, (p - a - along * edge).norm());
    }
    return inside ? 0 : nearest;
}

Vec3 normal_at(const Skin& skin, const Motions& moved, const SkinPoint& point) {
    const Vec3 a = posed(skin, moved, point.corner[0]);
    const Vec3 b = posed(skin, moved, point.corner[1]);
    const Vec3 c = posed(skin, moved, point.corner[2]);
    return (b - a).cross(c - a).normalized();
}

struct Rest {
    SkinPoint point;
    Vec3 wanted = Vec3::Zero();
};

class Residuals {
  public:
    Residuals(const PoseSpec& spec, const Skin& skin, const Spot& site, const body::Pose& rough,
              std::vector<Rest> stays)
        : spec_(spec),
          skin_(skin),
          rough_(rough),
          stays_(std::move(stays)),
          spheres_(spheres_of(skin)) {
        for (const Contact& each : spec.contacts) {
            contacts_.push_back(foothold_of(each, skin));
        }
        for (const Touch& each : spec.touches) {
            touches_.push_back(
                {point_at(skin, each.a), each.b ? point_at(skin, *each.b) : SkinPoint{}});
        }
        site_ = point_at(skin, site);
        const std::size_t step = std::max<std::size_t>(1, skin.positions.size() / 1100);
        for (std::size_t v = 0; v < skin.positions.size(); v += step) {
            sampled_.push_back(v);
        }
        for (std::size_t a = 0; a < spheres_.size(); ++a) {
            for (std::size_t b = a + 1; b < spheres_.size(); ++b) {
                if (!close_kin(spheres_[a].part, spheres_[b].part) ||
                    (spheres_[a].knee && spheres_[b].knee &&
                     spheres_[a].part != spheres_[b].part)) {
                    crowds_.push_back({a, b});
                }
            }
        }
    }

    // How much sinking and crowding weigh: less than 1 lets limbs pass through things.
    void make_firm(double firmness) { firmness_ = firmness; }

    // Watches the vertices too that sink in this posture; false when none is new.
    bool watch_sunken(const Solved& at) {
        const std::vector<Vec3> all = posed(skin_, body::motions(body::frames(at.pose)));
        const std::size_t before = sampled_.size();
        for (std::size_t v = 0; v < all.size(); ++v) {
            if (depth_at(at, all[v]) > watched_m &&
                std::ranges::find(sampled_, v) == sampled_.end()) {
                sampled_.push_back(v);
            }
        }
        return sampled_.size() > before;
    }

    int count() const {
        const std::size_t wishes = 6 + body::angle_count + 2 * contacts_.size() +
                                   6 * touches_.size() + 3 * stays_.size() + 1 +
                                   (spec_.ball ? 8 : 0) + sampled_.size() + crowds_.size();
        return static_cast<int>(wishes);
    }

    Solved solved(const double* x) const {
        Solved out;
        const Vec3 turn(x[turn_at], x[turn_at + 1], x[turn_at + 2]);
        const double angle = turn.norm();
        const body::Quat extra = angle < 1e-12 ? body::Quat::Identity()
                                               : body::Quat(Eigen::AngleAxisd(angle, turn / angle));
        out.pose.root.rotation = (extra * rough_.root.rotation).normalized();
        out.pose.root.origin = {x[place_at], x[place_at + 1], x[place_at + 2]};
        std::copy(x + angles_at, x + ball_at, out.pose.angles.begin());
        out.ball = {x[ball_at], x[ball_at + 1], x[ball_at + 2]};
        return out;
    }

    bool operator()(double const* const* parameters, double* residual) const {
        const double* x = parameters[0];
        const Solved at = solved(x);
        const Frames frames = body::frames(at.pose);
        const Motions moved = body::motions(frames);
        Out out{residual};
        add_priors(x, at, out);
        std::vector<Vec3> touching_at;
        for (std::size_t i = 0; i < contacts_.size(); ++i) {
            const body::Solid& solid = spec_.solids[spec_.contacts[i].solid].solid;
            const Vec3 p = posed(skin_, moved, touching(contacts_[i], solid, skin_, moved));
            touching_at.push_back(p);
            out.add(over_face(solid, p) / contact_m);
            out.add(std::max(0.0, beside_face(solid, p)) / edge_m);
        }
        for (std::size_t i = 0; i < touches_.size(); ++i) {
            const Vec3 a = posed(skin_, moved, touches_[i][0]);
            const Vec3 out_of_a = normal_at(skin_, moved, touches_[i][0]);
            if (spec_.touches[i].b) {
                out.add((a - posed(skin_, moved, touches_[i][1])) / touch_m);
                out.add((out_of_a + normal_at(skin_, moved, touches_[i][1])) / face_rad);
            } else {
                const Vec3 from_ball = a - at.ball;
                out.add(Vec3((from_ball.norm() - spec_.ball->ball.radius) / touch_m, 0, 0));
                out.add((out_of_a + from_ball.normalized()) / face_rad);
            }
        }
        for (const Rest& each : stays_) {
            out.add((posed(skin_, moved, each.point) - each.wanted) / stay_m);
        }
        add_balance(frames, at.ball, touching_at, out);
        add_ball(at, moved, out);
        add_sinking(at, moved, out);
        add_crowding(frames, out);
        return true;
    }

  private:
    struct Out {
        double* next;
        void add(double value) { *next++ = value; }
        void add(const Vec3& v) {
            add(v.x());
            add(v.y());
            add(v.z());
        }
    };

    void add_priors(const double* x, const Solved& at, Out& out) const {
        for (int i = 0; i < 3; ++i) {
            out.add(x[turn_at + i] / turn_rad);
        }
        out.add((at.pose.root.origin - rough_.root.origin) / place_m);
        for (std::size_t i = 0; i < body::angle_count; ++i) {
            const double off = at.pose.angles[i] - rough_.angles[i];
            const bool spine = body::on_midline(body::parts()[body::angles()[i].part].segment);
            const bool sideways = spine && body::angles()[i].axis.z() == 0;
            out.add(off / (sideways ? sideways_rad : spec_.meant[i] ? meant_rad : other_rad));
        }
    }

    // True for a wall or a back that something rests on.
    bool leant_on(std::size_t solid) const {
        const auto on_it = [&](const Contact& each) { return each.solid == solid; };
        return spec_.solids[solid].solid.face.y() == 0 &&
               (std::ranges::any_of(spec_.contacts, on_it) ||
                (spec_.ball && spec_.ball->on == solid));
    }

    // Where the floor, a seat or a bed holds the body up; a flat foot does so with its middle. What
    // is said to carry at least half does it alone.
    std::vector<Flat> held_up_at(const Vec3& ball, const std::vector<Vec3>& touching_at) const {
        const auto seen_from_above = [](const Vec3& p) { return Flat(p.x(), p.z()); };
        const auto carries_half = [](const Contact& each) {
            return each.carries && (*each.carries)[0] >= 0.5;
        };
        const bool alone = std::ranges::any_of(spec_.contacts, carries_half);
        std::vector<Flat> out;
        for (std::size_t i = 0; i < touching_at.size(); ++i) {
            const Contact& contact = spec_.contacts[i];
            if (spec_.solids[contact.solid].solid.face.y() == 0 ||
                (alone && !carries_half(contact))) {
                continue;
            }
            const Half* half = std::get_if<Half>(&contact.of);
            Vec3 p = touching_at[i];
            if (half != nullptr && half->pad) {
                const std::size_t heel = i - static_cast<std::size_t>(*half->pad);
                const Vec3 middle =
                    (2 * touching_at[heel] + touching_at[heel + 1] + touching_at[heel + 2]) / 4;
                p += 2 * least_of_foot * (middle - p);
            }
            out.push_back(seen_from_above(p));
        }
        if (spec_.ball && spec_.ball->on && spec_.solids[*spec_.ball->on].solid.face.y() != 0) {
            out.push_back(seen_from_above(ball));
        }
        return out;
    }

    // The weight is over what holds the body up, or from there towards a wall that it leans on. Who
    // sits in front of a back may lean on it or not.
    void add_balance(const Frames& frames, const Vec3& ball, const std::vector<Vec3>& touching_at,
                     Out& out) const {
        constexpr double lean_m = 0.3;
        std::vector<Flat> supports = held_up_at(ball, touching_at);
        const std::size_t below = supports.size();
        for (std::size_t i = 0; i < spec_.solids.size(); ++i) {
            const Vec3& face = spec_.solids[i].solid.face;
            if (face.y() != 0) {
                continue;
            }
            if (!leant_on(i) || below == 0) {
                out.add(0);
                return;
            }
            for (std::size_t s = 0; s < below; ++s) {
                supports.emplace_back(supports[s] - lean_m * Flat(face.x(), face.z()));
            }
        }
        const std::vector<Flat> hull = hull_of(std::move(supports));
        double off = 0;
        for (const body::Build build :
             {body::Build::neutral, body::Build::male, body::Build::female}) {
            const Vec3 centre = body::centre_of_mass(frames, build);
            off = std::max(off, outside(hull, {centre.x(), centre.z()}));
        }
        out.add(off / balance_m);
    }

    // The ball touches the site with its surface along the skin, and rests on its solid.
    void add_ball(const Solved& at, const Motions& moved, Out& out) const {
        if (!spec_.ball) {
            return;
        }
        const Vec3 p = posed(skin_, moved, site_);
        const Vec3 normal = normal_at(skin_, moved, site_);
        const body::Ball& ball = spec_.ball->ball;
        Vec3 off = p + normal * ball.radius - at.ball;
        if (ball.kind == body::BallKind::roller) {  // the skin may lie anywhere along it
            off += (contact_m / along_m - 1) * off.dot(ball.axis) * ball.axis;
        }
        out.add(off / contact_m);
        if (spec_.ball->on) {
            const body::Solid& solid = spec_.solids[*spec_.ball->on].solid;
            out.add((normal + solid.face) /
                    (solid.face.y() != 0 ? face_rad : wall_rad));  // squarely between the two
            out.add((over_face(solid, at.ball) - spec_.ball->ball.radius) / contact_m);
            out.add(std::max(0.0, beside_face(solid, at.ball) + spec_.ball->ball.radius / 2) /
                    edge_m);
        } else {
            for (int i = 0; i < 5; ++i) {
                out.add(0);
            }
        }
    }

    void add_sinking(const Solved& at, const Motions& moved, Out& out) const {
        for (const std::size_t v : sampled_) {
            const double depth = depth_at(at, posed(skin_, moved, v));
            out.add(firmness_ * std::max(0.0, depth - slack_m) / sink_m);
        }
    }

    double depth_at(const Solved& at, const Vec3& p) const {
        double depth = 0;
        for (const NamedSolid& each : spec_.solids) {
            depth = std::max(depth, depth_in(each.solid, p));
        }
        return spec_.ball ? std::max(depth, depth_in(spec_.ball->ball, at.ball, p)) : depth;
    }

    void add_crowding(const Frames& frames, Out& out) const {
        std::vector<Vec3> at(spheres_.size());
        for (std::size_t i = 0; i < at.size(); ++i) {
            at[i] = frames[spheres_[i].part] * spheres_[i].at;
        }
        for (const auto& [a, b] : crowds_) {
            const double room = (at[a] - at[b]).norm() - spheres_[a].radius - spheres_[b].radius;
            out.add(firmness_ * std::max(0.0, -room) / crowd_m);
        }
    }

    const PoseSpec& spec_;
    const Skin& skin_;
    body::Pose rough_;
    std::vector<Rest> stays_;
    std::vector<Foothold> contacts_;
    std::vector<std::array<SkinPoint, 2>> touches_;
    SkinPoint site_;
    std::vector<std::size_t> sampled_;
    double firmness_ = 1;
    std::vector<Sphere> spheres_;
    std::vector<std::array<std::size_t, 2>> crowds_;
};

Solved minimise(const Residuals& residuals, std::array<double, unknowns> x) {
    const auto* borrowed = &residuals;
    auto* cost = new ceres::DynamicNumericDiffCostFunction<Residuals, ceres::FORWARD>(
        borrowed, ceres::DO_NOT_TAKE_OWNERSHIP);  // the problem owns the cost, not the residuals
    cost->AddParameterBlock(unknowns);
    cost->SetNumResiduals(residuals.count());
    ceres::Problem problem;
    problem.AddResidualBlock(cost, nullptr, x.data());
    for (std::size_t i = 0; i < body::angle_count; ++i) {
        const int at = angles_at + static_cast<int>(i);
        problem.SetParameterLowerBound(x.data(), at, body::angles()[i].least);
        problem.SetParameterUpperBound(x.data(), at, body::angles()[i].most);
    }
    ceres::Solver::Options options;
    options.linear_solver_type = ceres::DENSE_QR;
    options.max_num_iterations = 80;
    options.function_tolerance = 1e-5;
    options.num_threads = 1;
    options.logging_type = ceres::SILENT;
    ceres::Solver::Summary summary;
    ceres::Solve(options, &problem, &summary);
    return residuals.solved(x.data());
}

std::array<double, unknowns> begin_at(const Solved& from, const body::Quat& rough) {
    std::array<double, unknowns> x{};
    const Eigen::AngleAxisd extra(from.pose.root.rotation * rough.conjugate());
    for (int i = 0; i < 3; ++i) {
        x[static_cast<std::size_t>(turn_at + i)] = extra.angle() * extra.axis()[i];
        x[static_cast<std::size_t>(place_at + i)] = from.pose.root.origin[i];
        x[static_cast<std::size_t>(ball_at + i)] = from.ball[i];
    }
    std::copy(from.pose.angles.begin(), from.pose.angles.end(), x.begin() + angles_at);
    return x;
}

// Brings the contacts together first, through whatever is in the way; then solves on a sample of
// the skin, and again with what sank in between the sample.
Solved settle(Residuals& residuals, const Solved& from) {
    const body::Quat rough = from.pose.root.rotation;
    residuals.make_firm(first_firmness);
    Solved at = minimise(residuals, begin_at(from, rough));
    residuals.make_firm(1);
    for (int round = 0; round < rounds && (residuals.watch_sunken(at) || round == 0); ++round) {
        at = minimise(residuals, begin_at(at, rough));
    }
    return at;
}

Spot site_of(const PoseSpec& spec) {
    return spec.ball ? spec.ball->site : Spot{};
}

}  // namespace

bool sat_on(const Skin& skin, std::size_t vertex) {
    constexpr double upper_end = 0.3;
    const body::SurfacePoint at = surface_point(skin, vertex);
    return at.segment == body::Segment::pelvis ||
           (at.segment == body::Segment::thigh && at.along < upper_end);
}

Vec3 touching_point(const Contact& contact, const body::Solid& solid, const Skin& skin,
                    const Motions& moved) {
    return posed(skin, moved, touching(foothold_of(contact, skin), solid, skin, moved));
}

Solved solve(const PoseSpec& spec, const Skin& skin) {
    Solved from{spec.rough, Vec3::Zero()};
    Residuals residuals(spec, skin, site_of(spec), spec.rough, {});
    if (spec.ball) {
        const Motions moved = body::motions(body::frames(spec.rough));
        const Spot& site = spec.ball->site;
        const SkinPoint at = point_at(skin, site);
        from.ball = posed(skin, moved, at) + spec.ball->ball.radius * normal_at(skin, moved, at);
    }
    return settle(residuals, from);
}

Solved solve_rolled(const PoseSpec& spec, const Skin& skin, const Solved& from, const Spot& site) {
    std::vector<Rest> stays;
    const Motions moved = body::motions(body::frames(from.pose));
    for (const Contact& each : spec.contacts) {
        const Half* half = std::get_if<Half>(&each.of);
        if (half == nullptr || half->pad) {
            const SkinPoint point =
                touching(foothold_of(each, skin), spec.solids[each.solid].solid, skin, moved);
            stays.push_back({point, posed(skin, moved, point)});
        }
    }
    Residuals residuals(spec, skin, site, from.pose, std::move(stays));
    return settle(residuals, from);
}

Findings look_at(const PoseSpec& spec, const Skin& skin, const Solved& solved) {
    Findings out;
    const Motions moved = body::motions(body::frames(solved.pose));
    for (const Contact& each : spec.contacts) {
        const NamedSolid& on = spec.solids[each.solid];
        const Vec3 p = touching_point(each, on.solid, skin, moved);
        const double over = over_face(on.solid, p);
        const double beside = beside_face(on.solid, p);
        out.contacts.push_back(
            {each.at, fmt::format("{} on {}", written(each), on.name),
             beside > contact_tolerance_m ? std::max(beside, std::abs(over)) : over});
    }
    for (const Touch& each : spec.touches) {
        const Vec3 a = posed(skin, moved, find_point(skin, each.a.point, each.a.side));
        if (each.b) {
            const Vec3 b = posed(skin, moved, find_point(skin, each.b->point, each.b->side));
            out.contacts.push_back({each.at,
                                    fmt::format("{} on {}", written(each.a), written(*each.b)),
                                    (a - b).norm()});
        } else {
            out.contacts.push_back({each.at, fmt::format("{} on the ball", written(each.a)),
                                    (a - solved.ball).norm() - spec.ball->ball.radius});
        }
    }
    if (spec.ball) {
        const Spot& site = spec.ball->site;
        const Vec3 p = posed(skin, moved, find_point(skin, site.point, site.side));
        out.contacts.push_back({spec.ball->at, fmt::format("the ball under {}", written(site)),
                                (p - solved.ball).norm() - spec.ball->ball.radius});
        if (spec.ball->on) {
            const NamedSolid& on = spec.solids[*spec.ball->on];
            out.contacts.push_back({spec.ball->at, fmt::format("the ball on {}", on.name),
                                    over_face(on.solid, solved.ball) - spec.ball->ball.radius});
        }
    }
    const std::vector<Vec3> all = posed(skin, moved);
    for (const NamedSolid& each : spec.solids) {
        double deepest = 0;
        for (const Vec3& p : all) {
            deepest = std::max(deepest, depth_in(each.solid, p));
        }
        out.sinking.push_back({spec.at, fmt::format("the body in {}", each.name), -deepest});
    }
    if (spec.ball) {
        double deepest = 0;
        for (const Vec3& p : all) {
            deepest = std::max(deepest, depth_in(spec.ball->ball, solved.ball, p));
        }
        out.sinking.push_back({spec.ball->at, "the body in the ball", -deepest});
    }
    for (std::size_t i = 0; i < body::angle_count; ++i) {
        const body::Angle& angle = body::angles()[i];
        const double value = solved.pose.angles[i];
        if (value < angle.least - 1e-6 || value > angle.most + 1e-6) {
            out.limits.push_back(angle.name);
        }
    }
    return out;
}

}  // namespace unknot::poses
