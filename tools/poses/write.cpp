#include "tools/poses/write.h"

#include <algorithm>
#include <cmath>
#include <span>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "engine/base/json.h"
#include "engine/body/poses.h"

namespace unknot::poses {
namespace {

std::string numbers(const Vec3& v) {
    return fmt::format("Vec3({:.4f}, {:.4f}, {:.4f})", v.x(), v.y(), v.z());
}

std::string packed(const Solved& solved) {
    const body::PackedPose p = body::packed(solved.pose, solved.ball);
    return fmt::format("{{{{{}}}, {{{}}}, {{{}}}, {{{}}}}}", fmt::join(p.turn, ","),
                       fmt::join(p.place, ","), fmt::join(p.angles, ","), fmt::join(p.ball, ","));
}

std::string solids(const PoseSpec& spec) {
    std::string out;
    for (const NamedSolid& each : spec.solids) {
        out +=
            fmt::format("    {{SolidKind::{}, {}, {}, {}}},\n", json::name_of(each.solid.kind),
                        numbers(each.solid.from), numbers(each.solid.to), numbers(each.solid.face));
    }
    return out;
}

// A variant's id has a dot in it.
std::string identifier(std::string id) {
    std::ranges::replace(id, '.', '_');
    return id;
}

std::string ball(const PoseSpec& spec) {
    if (!spec.ball) {
        return "std::nullopt";
    }
    const body::Ball& one = spec.ball->ball;
    return fmt::format("Ball{{BallKind::{}, Vec3::Zero(), {:.4f}, {}, {:.2f}}}",
                       json::name_of(one.kind), one.radius, numbers(one.axis), one.length);
}

// Weight can go to whatever else the person props up with: it need not be told in the file.
std::vector<body::Lighten> lighten(const PoseSpec& spec) {
    std::vector<body::Lighten> out;
    const auto add = [&](body::Lighten one, bool there) {
        if (there && std::ranges::find(out, one) == out.end()) {
            out.push_back(one);
        }
    };
    const bool on_wall = spec.ball && spec.ball->on &&
                         spec.solids[*spec.ball->on].solid.kind == body::SolidKind::wall;
    add(body::Lighten::lean_less, on_wall);
    const auto part_of = [](const Contact& contact) {
        if (const auto* spot = std::get_if<Spot>(&contact.of)) {
            return body::Part{spot->point.segment, spot->side};
        }
        return body::parts()[std::get<Half>(contact.of).part];
    };
    for (const auto& [one, segment] : {std::pair{body::Lighten::hands, body::Segment::hand},
                                       std::pair{body::Lighten::elbows, body::Segment::forearm},
                                       std::pair{body::Lighten::other_leg, body::Segment::foot}}) {
        for (const Contact& contact : spec.contacts) {
            const body::Part part = part_of(contact);
            const bool any_side = one != body::Lighten::other_leg;
            add(one,
                !on_wall && part.segment == segment && (any_side || part.side == body::Side::left));
        }
    }
    return out;
}

std::string lighten_list(const PoseSpec& spec) {
    std::string out;
    for (const body::Lighten each : lighten(spec)) {
        out += fmt::format("Lighten::{}, ", json::name_of(each));
    }
    return out;
}

std::string load(const Finished& pose) {
    if (!pose.load) {
        return "std::nullopt";
    }
    std::string out;
    for (const Share& each : *pose.load) {
        out += fmt::format("LoadShare{{{:.4f}, {:.4f}}}, ", each.least, each.most);
    }
    return fmt::format("std::array<LoadShare, 3>{{{}}}", out);
}

class Obj {
  public:
    void group(std::string_view name) {
        text_ += fmt::format("g {}\n", name);
        first_ = next_;
    }
    void vertex(const Vec3& p) {
        text_ += fmt::format("v {:.4f} {:.4f} {:.4f}\n", p.x(), p.y(), p.z());
        ++next_;
    }
    // Corners count from the group's first vertex.
    void face(std::span<const int> corners) {
        text_ += "f";
        for (const int each : corners) {
            text_ += fmt::format(" {}", first_ + each);
        }
        text_ += '\n';
    }
    std::string take() { return std::move(text_); }

  private:
    std::string text_;
    int first_ = 1;
    int next_ = 1;
};

void add_box(Obj& obj, const body::Solid& solid) {
    for (int i = 0; i < 8; ++i) {
        obj.vertex({(i & 1) != 0 ? solid.to.x() : solid.from.x(),
                    (i & 2) != 0 ? solid.to.y() : solid.from.y(),
                    (i & 4) != 0 ? solid.to.z() : solid.from.z()});
    }
    constexpr std::array<std::array<int, 4>, 6> sides{
        {{0, 4, 6, 2}, {1, 3, 7, 5}, {0, 1, 5, 4}, {2, 6, 7, 3}, {0, 2, 3, 1}, {4, 5, 7, 6}}};
    for (const auto& side : sides) {
        obj.face(side);
    }
}

// A ball, or a roller's cylinder, as rings of a lathe about its axis.
void add_ball(Obj& obj, const body::Ball& ball, const Vec3& centre) {
    constexpr int around = 24;
    constexpr int rings = 13;
    const bool roller = ball.kind == body::BallKind::roller;
    const Vec3 one = ball.axis.unitOrthogonal();
    const Vec3 other = ball.axis.cross(one);
    for (int r = 0; r < rings; ++r) {
        const double share = static_cast<double>(r) / (rings - 1);
        const double angle = body::radians(180 * share);
        const double width = roller ? ball.radius : ball.radius * std::sin(angle);
        const double along = roller ? (share - 0.5) * ball.length : -ball.radius * std::cos(angle);
        for (int a = 0; a < around; ++a) {
            const double turn = body::radians(360.0 * a / around);
            obj.vertex(centre + along * ball.axis +
                       width * (std::cos(turn) * one + std::sin(turn) * other));
        }
    }
    for (int r = 0; r + 1 < rings; ++r) {
        for (int a = 0; a < around; ++a) {
            const int next = (a + 1) % around;
            obj.face(std::array{r * around + a, r * around + next, (r + 1) * around + next,
                                (r + 1) * around + a});
        }
    }
}

}  // namespace

std::string as_obj(const Finished& pose, const body::Skin& skin) {
    Obj obj;
    obj.group("body");
    for (const Vec3& p : posed(skin, body::motions(body::frames(pose.at_site.pose)))) {
        obj.vertex(p);
    }
    for (const auto& triangle : skin.triangles) {
        obj.face(std::array<int, 3>{triangle[0], triangle[1], triangle[2]});
    }
    for (const NamedSolid& each : pose.spec.solids) {
        obj.group(each.name);
        add_box(obj, each.solid);
    }
    if (pose.spec.ball) {
        obj.group("ball");
        add_ball(obj, pose.spec.ball->ball, pose.at_site.ball);
    }
    return obj.take();
}

std::string as_table(const std::vector<Finished>& poses) {
    std::string out = R"(// Written by tools/poses from content/poses/. Do not edit.
#include "engine/body/poses.h"

namespace unknot::body {
namespace {

)";
    std::string list;
    for (const Finished& each : poses) {
        const std::string name = identifier(each.spec.id);
        out += fmt::format("const Solid {}_solids[] = {{\n{}}};\n", name, solids(each.spec));
        if (!each.roll.empty()) {
            out += fmt::format("constexpr PackedPose {}_roll[] = {{\n", name);
            for (const Solved& one : each.roll) {
                out += "    " + packed(one) + ",\n";
            }
            out += "};\n";
        }
        const std::string lighter = lighten_list(each.spec);
        if (!lighter.empty()) {
            out += fmt::format("constexpr Lighten {}_lighten[] = {{{}}};\n", name, lighter);
        }
        list += fmt::format("        {{\"{}\", \"{}\", {}_solids, {}, \"{}\", {}, {}, {}, {}}},\n",
                            each.spec.id, each.spec.view, name, ball(each.spec), each.spec.site,
                            packed(each.at_site), each.roll.empty() ? "{}" : name + "_roll",
                            load(each), lighter.empty() ? "{}" : name + "_lighten");
    }
    out += fmt::format(R"(
}}  // namespace

std::span<const PoseInfo> all_poses() {{
    static const std::array<PoseInfo, {}> all{{{{
{}    }}}};
    return all;
}}

}}  // namespace unknot::body
)",
                       poses.size(), list);
    return out;
}

}  // namespace unknot::poses
