#include "tools/pictures/posed.h"

#include <bit>
#include <cstdint>

#include <gtest/gtest.h>
#include <boost/json.hpp>

#include "engine/body/built_in_skin.h"
#include "engine/body/poses.h"

namespace unknot::pictures {
namespace {

const body::Skin& skin() {
    return body::built_in_skin().value();
}

const Posed& posed() {
    static const Posed made = posed_for_web(skin());
    return made;
}

constexpr std::size_t numbers = 3 + body::part_count * 7;

// What a browser reads.
double number(std::size_t posture, std::size_t at) {
    const std::size_t byte = (posture * numbers + at) * 2;
    const auto bits =
        static_cast<std::uint16_t>(static_cast<unsigned char>(posed().bytes[byte]) |
                                   static_cast<unsigned char>(posed().bytes[byte + 1]) << 8);
    return std::bit_cast<std::int16_t>(bits);
}

body::DualQuat motion(std::size_t posture, std::size_t part) {
    const std::size_t at = 3 + part * 7;
    const body::Quat turn(number(posture, at) / 32767, number(posture, at + 1) / 32767,
                          number(posture, at + 2) / 32767, number(posture, at + 3) / 32767);
    const body::Vec3 shift(number(posture, at + 4), number(posture, at + 5),
                           number(posture, at + 6));
    const body::Quat pure(0, shift.x() * 0.5e-4, shift.y() * 0.5e-4, shift.z() * 0.5e-4);
    return {turn, pure * turn};
}

TEST(PosedForTheWeb, PutsTheSkinWhereTheEngineDoes) {
    const auto index = boost::json::parse(posed().json).as_object();
    std::size_t first = 0;
    for (const body::PoseInfo& pose : body::all_poses()) {
        const auto& told = index.at("poses").as_object().at(pose.id).as_object();
        ASSERT_EQ(told.at("first").to_number<std::size_t>(), first) << pose.id;
        ASSERT_EQ(told.at("count").to_number<std::size_t>(), pose.roll.size()) << pose.id;
        body::Motions read;
        for (std::size_t part = 0; part < body::part_count; ++part) {
            read[part] = motion(first, part);
        }
        const body::Posture posture = body::posture_at_site(pose, body::Side::right);
        const body::Motions meant = body::motions(body::frames(posture.pose));
        for (std::size_t v = 0; v < skin().positions.size(); v += 50) {
            ASSERT_LT((body::posed(skin(), read, v) - body::posed(skin(), meant, v)).norm(), 0.001)
                << pose.id << ", vertex " << v;
        }
        ASSERT_NEAR(number(first, 1) * 1e-4, posture.ball.y(), 1e-4) << pose.id;
        first += 1 + pose.roll.size();
    }
    EXPECT_EQ(posed().bytes.size(), first * numbers * 2);
}

TEST(PosedForTheWeb, ListsEveryMusclesVertices) {
    const auto index = boost::json::parse(posed().json).as_object();
    const auto& muscles = index.at("muscles").as_object();
    for (const body::PoseInfo& pose : body::all_poses()) {
        for (const auto& id : index.at("poses").as_object().at(pose.id).at("muscles").as_array()) {
            EXPECT_TRUE(muscles.contains(id.as_string())) << pose.id;
        }
    }
    EXPECT_GT(muscles.at("soleus").as_array().size(), 20U);
}

}  // namespace
}  // namespace unknot::pictures
