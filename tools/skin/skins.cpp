#include "tools/skin/skins.h"

#include <array>

#include <fmt/format.h>

#include "tools/skin/check.h"

namespace unknot::skin {
namespace {

// Coarse triangles may come to cut each other between fingers and toes; then the next is tried.
constexpr std::array light_grains = {Grain{2.6, 1.85}, Grain{2.6, 2.0},  Grain{2.8, 1.75},
                                     Grain{2.4, 1.95}, Grain{2.9, 1.65}, Grain{2.7, 1.9}};

struct Asked {
    std::size_t points_of_a_zone;  // at least, on each side
    std::size_t least_triangles;
    std::size_t most_triangles;
};
constexpr Asked full_asked = {3, 8'000, 15'000};
constexpr Asked light_asked = {1, 3'000, 4'000};

std::vector<std::string> problems_of(const body::Skin& one, const std::vector<ZoneBox>& zones,
                                     const Asked& asked) {
    std::vector<std::string> all;
    for (const auto& found :
         {check_closed(one), check_apart(one), check_symmetric(one), check_weights(one),
          check_zones_filled(one, zones, asked.points_of_a_zone)}) {
        all.insert(all.end(), found.begin(), found.end());
    }
    const std::size_t triangles = one.triangles.size();
    if (triangles < asked.least_triangles || triangles > asked.most_triangles) {
        all.push_back(fmt::format("{} triangles; {} to {} are asked for", triangles,
                                  asked.least_triangles, asked.most_triangles));
    }
    return all;
}

// The first of the light grains whose skin passes; the last where none does.
Result<body::Skin> make_light(const Field& field, const Mesh& right,
                              const std::vector<ZoneBox>& zones) {
    Result<body::Skin> light;
    for (const Grain& grain : light_grains) {
        light = make_skin(field, right, grain, zones);
        if (!light || problems_of(*light, zones, light_asked).empty()) {
            break;
        }
    }
    return light;
}

}  // namespace

Result<Skins> make_skins(const Field& field, const std::vector<ZoneBox>& zones) {
    const Mesh right = rough_half(field);
    auto full = make_skin(field, right, full_grain, zones);
    if (!full) {
        return std::unexpected(full.error());
    }
    auto light = make_light(field, right, zones);
    if (!light) {
        return std::unexpected(light.error());
    }
    return Skins{std::move(*full), std::move(*light)};
}

std::vector<std::string> problems_of(const Skins& skins, const std::vector<ZoneBox>& zones) {
    std::vector<std::string> all;
    const auto add = [&](std::string_view name, const std::vector<std::string>& found) {
        for (const std::string& problem : found) {
            all.push_back(fmt::format("{}: {}", name, problem));
        }
    };
    add("the skin", problems_of(skins.full, zones, full_asked));
    add("the skin", check_measures(skins.full));
    add("the light skin", problems_of(skins.light, zones, light_asked));
    return all;
}

}  // namespace unknot::skin
