#include "tools/pictures/posed.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "engine/atlas/atlas.h"
#include "engine/base/json.h"
#include "engine/body/poses.h"
#include "engine/figures/figures.h"

namespace unknot::pictures {

namespace {

using body::Vec3;

constexpr double tenths_of_mm = 10'000;
constexpr double turn_steps = 32'767;

class Bytes {
  public:
    void put(double value, double steps) {
        const auto whole = static_cast<std::int16_t>(
            std::clamp(std::lround(value * steps), -turn_limit, turn_limit));
        const auto bits = std::bit_cast<std::uint16_t>(whole);
        bytes_ += static_cast<char>(bits & 0xFF);
        bytes_ += static_cast<char>(bits >> 8);
    }
    void put(const Vec3& place) {
        for (const double each : place) {
            put(each, tenths_of_mm);
        }
    }
    void put(const body::Posture& posture) {
        put(posture.ball);
        const body::Frames now = body::frames(posture.pose);
        const body::Frames rest = body::frames(body::rest_pose());
        for (std::size_t part = 0; part < body::part_count; ++part) {
            const body::Frame moved = now[part] * rest[part].inverse();
            const body::Quat& turn = moved.rotation;
            for (const double each : {turn.w(), turn.x(), turn.y(), turn.z()}) {
                put(each, turn_steps);
            }
            put(moved.origin);
        }
    }
    std::string take() { return std::move(bytes_); }

  private:
    static constexpr long turn_limit = 32'767;
    std::string bytes_;
};

std::string numbers(const Vec3& v) {
    return fmt::format("[{:.4g},{:.4g},{:.4g}]", v.x(), v.y(), v.z());
}

std::string solids_of(const body::PoseInfo& pose) {
    std::vector<std::string> out;
    for (const body::Solid& each : pose.solids) {
        out.push_back(fmt::format(R"({{"kind":"{}","from":{},"to":{},"face":{}}})",
                                  json::name_of(each.kind), numbers(each.from), numbers(each.to),
                                  numbers(each.face)));
    }
    return fmt::format("[{}]", fmt::join(out, ","));
}

std::string ball_of(const body::PoseInfo& pose) {
    if (!pose.ball) {
        return "null";
    }
    const body::Ball& ball = *pose.ball;
    return fmt::format(R"({{"kind":"{}","radius":{:.4g},"axis":{},"length":{:.4g}}})",
                       json::name_of(ball.kind), ball.radius, numbers(ball.axis), ball.length);
}

std::string muscles_of(const body::PoseInfo& pose) {
    std::vector<std::string> out;
    for (const atlas::Muscle* muscle : figures::muscles_shown(pose)) {
        out.push_back(fmt::format("\"{}\"", muscle->id));
    }
    return fmt::format("[{}]", fmt::join(out, ","));
}

}  // namespace

Posed posed_for_web(const body::Skin& skin) {
    std::vector<std::string> poses;
    Bytes bytes;
    std::size_t first = 0;
    for (const body::PoseInfo& pose : body::all_poses()) {
        poses.push_back(fmt::format(
            R"("{}":{{"view":"{}","solids":{},"ball":{},"muscles":{},"first":{},"count":{}}})",
            pose.id, pose.view, solids_of(pose), ball_of(pose), muscles_of(pose), first,
            pose.roll.size()));
        bytes.put(body::unpacked(pose.at_site));
        for (const body::PackedPose& each : pose.roll) {
            bytes.put(body::unpacked(each));
        }
        first += 1 + pose.roll.size();
    }
    std::vector<std::string> muscles;
    for (const atlas::Muscle& muscle : atlas::built_in().muscles) {
        muscles.push_back(fmt::format("\"{}\":[{}]", muscle.id,
                                      fmt::join(figures::vertices_of(skin, muscle), ",")));
    }
    return {fmt::format("{{\"poses\":{{\n{}\n}},\"muscles\":{{\n{}\n}}}}\n",
                        fmt::join(poses, ",\n"), fmt::join(muscles, ",\n")),
            bytes.take()};
}

}  // namespace unknot::pictures
