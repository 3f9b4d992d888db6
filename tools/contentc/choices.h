// The names that a field with a fixed set of values may have: the enumerators of
// engine/atlas/atlas.h and engine/body/place.h, in the same order.
//
// They are repeated here because atlas.h cannot be compiled before contentc has written words.h;
// tables_test.cpp compares the two.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace unknot::contentc {

using Names = std::span<const std::string_view>;

namespace choices {

inline constexpr auto grades = std::to_array<std::string_view>(
    {"sr", "rct", "coh", "xs", "gl", "txt", "cases", "opinion", "design"});
inline constexpr auto standings =
    std::to_array<std::string_view>({"supports", "mixed", "against", "untested"});
inline constexpr auto pressings = std::to_array<std::string_view>({"ball", "hands_only"});
inline constexpr auto frequencies = std::to_array<std::string_view>({"rare", "usual", "common"});
inline constexpr auto how_often = std::to_array<std::string_view>({"seldom", "sometimes", "often"});
inline constexpr auto finding_kinds = std::to_array<std::string_view>({"provoked", "limited"});
inline constexpr auto cause_groups = std::to_array<std::string_view>(
    {"screen_and_phone", "sitting", "standing", "work", "one_sided", "sport", "strength",
     "shoes_and_feet", "bags_and_clothes", "sleep", "stress"});
inline constexpr auto eases = std::to_array<std::string_view>({"easy", "some", "hard"});
inline constexpr auto tools = std::to_array<std::string_view>(
    {"firm_ball", "lacrosse_ball", "tennis_ball", "soft_ball", "foam_roller", "hands"});
inline constexpr auto surfaces = std::to_array<std::string_view>({"floor", "wall", "chair", "bed"});
inline constexpr auto positions = std::to_array<std::string_view>(
    {"standing", "sitting", "on_back", "on_side", "face_down", "kneeling"});
inline constexpr auto loads = std::to_array<std::string_view>({"light", "medium", "full"});
inline constexpr auto levels =
    std::to_array<std::string_view>({"go", "gentle", "avoid", "clinician", "urgent", "emergency"});
inline constexpr auto moments =
    std::to_array<std::string_view>({"before_workout", "after_workout", "rest_day"});
inline constexpr auto segments =
    std::to_array<std::string_view>({"head", "neck", "thorax", "abdomen", "pelvis", "shoulder",
                                     "upper_arm", "forearm", "hand", "thigh", "shank", "foot"});

inline constexpr auto measure_kinds = std::to_array<std::string_view>({"motion", "posture"});
inline constexpr auto units = std::to_array<std::string_view>({"degrees", "centimetres"});
inline constexpr auto instruments =
    std::to_array<std::string_view>({"phone", "tape", "goniometer", "photo"});
inline constexpr auto zeros = std::to_array<std::string_view>({"none", "table", "start"});
inline constexpr auto turns_about =
    std::to_array<std::string_view>({"none", "short_edge", "long_edge", "screen"});
inline constexpr auto senses = std::to_array<std::string_view>({"rising", "falling", "either"});
inline constexpr auto counts = std::to_array<std::string_view>({"best", "mean", "median"});
inline constexpr auto betters = std::to_array<std::string_view>({"more", "less", "neither"});
inline constexpr auto views = std::to_array<std::string_view>({"none", "side", "front", "above"});
inline constexpr auto landmarks = std::to_array<std::string_view>(
    {"ear", "c7", "shoulder", "hip", "knee", "ankle", "left_ear", "right_ear", "left_shoulder",
     "right_shoulder", "left_heel", "left_toe", "right_heel", "right_toe"});
inline constexpr auto photo_angles = std::to_array<std::string_view>(
    {"none", "above_horizontal", "from_vertical", "bend", "from_level", "turned_out"});

// What an answer or a sign may lead to: every level but "go".
inline constexpr Names consequences = Names(levels).subspan(1);

}  // namespace choices

}  // namespace unknot::contentc
