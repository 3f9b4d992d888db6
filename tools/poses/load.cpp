#include "tools/poses/load.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include <fmt/format.h>
#include <glpk.h>

#include "engine/body/mass.h"
#include "tools/poses/distance.h"

namespace unknot::poses {
namespace {

// ---- a linear program, row by row
// ---------------------------------------------------------------

// A column: a force of unit size along one edge of a friction pyramid, or along the normal.
struct Column {
    Vec3 at;
    Vec3 force;
    std::size_t part = 0;
    std::optional<std::size_t> by;       // the part that takes the opposite
    std::optional<std::size_t> support;  // whose normal share it counts into
};

void add_edges(const Support& support, std::optional<std::size_t> by,
               std::optional<std::size_t> index, std::vector<Column>& out) {
    if (support.friction == 0) {
        out.push_back({support.at, support.normal, support.part, by, index});
        return;
    }
    const Vec3 one = support.normal.unitOrthogonal();
    const Vec3 other = support.normal.cross(one);
    for (const Vec3& sideways : {one, Vec3(-one), other, Vec3(-other)}) {
        out.push_back(
            {support.at, support.normal + support.friction * sideways, support.part, by, index});
    }
}

// True when `part` is `root` or hangs on it.
bool hangs_on(std::size_t part, std::size_t root) {
    for (std::optional<std::size_t> at = part; at; at = body::parent_of(*at)) {
        if (*at == root) {
            return true;
        }
    }
    return false;
}

class Program {
  public:
    explicit Program(const Statics& statics) : problem_(glp_create_prob(), glp_delete_prob) {
        for (std::size_t i = 0; i < statics.supports.size(); ++i) {
            add_edges(statics.supports[i], std::nullopt, i, columns_);
        }
        for (const Between& each : statics.between) {
            add_edges(each.on, each.by, std::nullopt, columns_);
        }
        glp_add_cols(problem_.get(), static_cast<int>(columns_.size()));
        for (int c = 1; c <= static_cast<int>(columns_.size()); ++c) {
            glp_set_col_bnds(problem_.get(), c, GLP_LO, 0, 0);
        }
        balance(statics);
        for (const LooseJoint& each : statics.loose) {
            hang_loose(statics, each);
        }
        for (std::size_t i = 0; i < statics.supports.size(); ++i) {
            const Support& one = statics.supports[i];
            add_row([&](const Column& c) { return c.support == i ? 1.0 : 0.0; }, one.least,
                    one.most);
        }
        for (const Together& each : statics.together) {
            const auto factor = [&](const Column& c) {
                const auto found =
                    std::ranges::find(each.supports, c.support,
                                      [](const auto& pair) { return std::optional(pair.first); });
                return found == each.supports.end() ? 0.0 : found->second;
            };
            add_row(factor, each.least, each.most);
        }
    }

    // The least (or greatest) share of one support; nothing when no forces balance.
    std::optional<double> best(std::size_t support, bool greatest) {
        glp_set_obj_dir(problem_.get(), greatest ? GLP_MAX : GLP_MIN);
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            glp_set_obj_coef(problem_.get(), static_cast<int>(c) + 1,
                             columns_[c].support == support ? 1.0 : 0.0);
        }
        glp_smcp options;
        glp_init_smcp(&options);
        options.msg_lev = GLP_MSG_OFF;
        options.presolve = GLP_ON;
        if (glp_simplex(problem_.get(), &options) != 0 ||
            glp_get_status(problem_.get()) != GLP_OPT) {
            return std::nullopt;
        }
        return glp_get_obj_val(problem_.get());
    }

  private:
    template <class F>
    void add_row(F&& coefficient, double least, double most) {
        std::vector<int> index{0};
        std::vector<double> value{0};
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            const double one = coefficient(columns_[c]);
            if (one != 0) {
                index.push_back(static_cast<int>(c) + 1);
                value.push_back(one);
            }
        }
        const int row = glp_add_rows(problem_.get(), 1);
        glp_set_mat_row(problem_.get(), row, static_cast<int>(index.size()) - 1, index.data(),
                        value.data());
        glp_set_row_bnds(problem_.get(), row, least == most ? GLP_FX : GLP_DB, least, most);
    }

    // Forces and moments of the whole body; weight pulls down with 1.
    void balance(const Statics& statics) {
        Vec3 moment = Vec3::Zero();  // of the weight, about the origin
        double weight = 0;
        for (const Weight& each : statics.weights) {
            moment += each.at.cross(Vec3(0, -each.share, 0));
            weight += each.share;
        }
        for (int i = 0; i < 3; ++i) {
            const double wanted = i == 1 ? weight : 0;
            add_row([&](const Column& c) { return c.by ? 0.0 : c.force[i]; }, wanted, wanted);
            add_row([&](const Column& c) { return c.by ? 0.0 : c.at.cross(c.force)[i]; },
                    -moment[i], -moment[i]);
        }
    }

    // The limb beyond a loose joint is in balance about it by itself, but for a small moment.
    void hang_loose(const Statics& statics, const LooseJoint& joint) {
        Vec3 moment = Vec3::Zero();
        for (const Weight& each : statics.weights) {
            if (hangs_on(each.part, joint.part)) {
                moment += (each.at - joint.at).cross(Vec3(0, -each.share, 0));
            }
        }
        const double slack = loose_joint * moment.norm();
        for (int i = 0; i < 3; ++i) {
            const auto about = [&](const Column& c) {
                const bool on = hangs_on(c.part, joint.part);
                const bool by = c.by && hangs_on(*c.by, joint.part);
                const double one = (c.at - joint.at).cross(c.force)[i];
                return (on ? one : 0.0) - (by ? one : 0.0);
            };
            add_row(about, -moment[i] - slack, -moment[i] + slack);
        }
    }

    std::vector<Column> columns_;
    std::unique_ptr<glp_prob, decltype(&glp_delete_prob)> problem_;
};

// ---- from a pose to its statics
// -----------------------------------------------------------------

constexpr double resting_m = 0.006;  // skin this near to a face rests on it
constexpr std::size_t most_area_points = 60;

std::size_t part_of(const Contact& contact) {
    const Spot* spot = std::get_if<Spot>(&contact.of);
    return spot != nullptr ? body::index_of({spot->point.segment, spot->side})
                           : std::get<Half>(contact.of).part;
}

// True for a hand or foot whose pads, or a part whose stated share, say where it carries.
bool told_apart(const Contact& contact) {
    const Half* half = std::get_if<Half>(&contact.of);
    return contact.carries || (half != nullptr && half->pad);
}

// Skin that lies on a face carries too, beside the contacts that the pose names.
void add_area(const PoseSpec& spec, const body::Skin& skin, const std::vector<Vec3>& at,
              std::vector<Support>& out) {
    const std::size_t pelvis = body::index_of({body::Segment::pelvis, body::Side::right});
    std::vector<Support> found;
    for (std::size_t v = 0; v < at.size(); ++v) {
        const std::size_t part = sat_on(skin, v) ? pelvis : skin.part[v];
        const auto same_part = [&](const Contact& each) {
            return told_apart(each) && part_of(each) == part;
        };
        if (std::ranges::any_of(spec.contacts, same_part)) {
            continue;
        }
        for (const NamedSolid& each : spec.solids) {
            if (std::abs(over_face(each.solid, at[v])) < resting_m &&
                beside_face(each.solid, at[v]) < 0) {
                found.push_back({at[v], each.solid.face, part, friction});
            }
        }
    }
    const std::size_t step = 1 + found.size() / most_area_points;
    for (std::size_t i = 0; i < found.size(); i += step) {
        out.push_back(found[i]);
    }
}

// What is known of a contact's share. `at` is its place among the supports; pads follow each other.
void add_shares(const Contact& contact, std::size_t at, Statics& out) {
    const Half* half = std::get_if<Half>(&contact.of);
    const bool flat = half != nullptr && half->pad;
    if (flat && half->pad != Pad::heel) {
        return;
    }
    if (contact.carries) {
        Together all{{{at, 1.0}}, (*contact.carries)[0], (*contact.carries)[1]};
        if (flat) {
            all.supports.insert(all.supports.end(), {{at + 1, 1.0}, {at + 2, 1.0}});
        }
        out.together.push_back(all);
    }
    if (flat && body::parts()[half->part].segment == body::Segment::foot) {
        const double some = least_of_foot;
        out.together.push_back({{{at, 1 - some}, {at + 1, -some}, {at + 2, -some}}});
        out.together.push_back({{{at, -some}, {at + 1, 1 - some}, {at + 2, 1 - some}}});
    }
}

// A ball without weight passes on only a force that runs through both the places it touches.
Support under_ball(const PoseSpec& spec, const body::Skin& skin, const Solved& solved,
                   const body::Motions& moved) {
    const Spot& site = spec.ball->site;
    const Vec3 at = posed(skin, moved, find_point(skin, site.point, site.side));
    const Vec3 foot = solved.ball - spec.solids[*spec.ball->on].solid.face * spec.ball->ball.radius;
    return {at, (at - foot).normalized(), body::index_of({site.point.segment, site.side}), 0};
}

}  // namespace

Result<Share> range_of(const Statics& statics) {
    Program program(statics);
    const auto least = program.best(statics.asked, false);
    const auto most = program.best(statics.asked, true);
    if (!least || !most) {
        return fail(
            ErrorCode::bad_input, "no forces at these supports hold the body up",
            "Name a support that is missing, or bring the body's weight over the supports.");
    }
    return Share{*least, *most};
}

Result<Share> load_on_ball(const PoseSpec& spec, const body::Skin& skin, const Solved& solved,
                           body::Build build) {
    const body::Frames frames = body::frames(solved.pose);
    const body::Motions moved = body::motions(frames);
    Statics statics;
    for (const body::PointMass& each : body::point_masses(build)) {
        statics.weights.push_back({frames[each.part] * each.at, each.part, each.share});
    }
    for (const Contact& each : spec.contacts) {
        const body::Solid& solid = spec.solids[each.solid].solid;
        add_shares(each, statics.supports.size(), statics);
        statics.supports.push_back(
            {touching_point(each, solid, skin, moved), solid.face, part_of(each), friction});
    }
    add_area(spec, skin, posed(skin, moved), statics.supports);
    for (const Touch& each : spec.touches) {
        if (each.b) {
            const auto on = body::index_of({each.a.point.segment, each.a.side});
            const auto by = body::index_of({each.b->point.segment, each.b->side});
            const Vec3 at = posed(skin, moved, find_point(skin, each.a.point, each.a.side));
            const Vec3 axis = frames[by].inverse() * at;
            const body::Ray ray = ray_of(body::surface_point(by, axis), each.b->side);
            statics.between.push_back(
                {{at, frames[by].rotation * ray.direction, on, friction}, by});
        }
    }
    for (const std::size_t part : spec.relaxed) {
        statics.loose.push_back({frames[part].origin, part});
    }
    const bool rests = spec.ball && spec.ball->on;
    if (rests) {
        statics.asked = statics.supports.size();
        statics.supports.push_back(under_ball(spec, skin, solved, moved));
    }
    auto range = range_of(statics);
    return rests || !range ? range : Result<Share>(Share{});
}

}  // namespace unknot::poses
