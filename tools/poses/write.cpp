#include "tools/poses/write.h"

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

std::string ball(const PoseSpec& spec) {
    if (!spec.ball) {
        return "std::nullopt";
    }
    const body::Ball& one = spec.ball->ball;
    return fmt::format("Ball{{BallKind::{}, Vec3::Zero(), {:.4f}, {}, {:.2f}}}",
                       json::name_of(one.kind), one.radius, numbers(one.axis), one.length);
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

}  // namespace

std::string as_table(const std::vector<Finished>& poses) {
    std::string out = R"(// Written by tools/poses from content/poses/. Do not edit.
#include "engine/body/poses.h"

namespace unknot::body {
namespace {

)";
    std::string list;
    for (const Finished& each : poses) {
        const std::string& id = each.spec.id;
        out += fmt::format("const Solid {}_solids[] = {{\n{}}};\n", id, solids(each.spec));
        if (!each.roll.empty()) {
            out += fmt::format("constexpr PackedPose {}_roll[] = {{\n", id);
            for (const Solved& one : each.roll) {
                out += "    " + packed(one) + ",\n";
            }
            out += "};\n";
        }
        list +=
            fmt::format("        {{\"{}\", \"{}\", {}_solids, {}, \"{}\", {}, {}, {}}},\n", id,
                        each.spec.view, id, ball(each.spec), each.spec.site, packed(each.at_site),
                        each.roll.empty() ? "{}" : id + "_roll", load(each));
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
