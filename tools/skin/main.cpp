// unknot_skin: makes the body's skin from content/body/shape.toml.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <tuple>

#include <fmt/format.h>

#include "tools/contentc/files.h"
#include "tools/skin/check.h"
#include "tools/skin/figure.h"
#include "tools/skin/gltf.h"

namespace {

using namespace unknot;

constexpr int ok = 0;
constexpr int bad_shape = 1;
constexpr int bad_usage = 2;

constexpr std::string_view usage =
    R"(unknot_skin CONTENT_DIR --out DIR    make DIR/skin.bin, DIR/skin_light.bin and DIR/body.glb
unknot_skin CONTENT_DIR --measures   print the figure's lengths and girths beside people's
Exit status: 0 all is well, 1 a check failed or a file cannot be read, 2 a wrong command line.
)";

int fail_with(const Error& error) {
    fmt::print(stderr, "unknot_skin: {}. {}\n", error.message, error.next);
    return bad_shape;
}

Result<std::string> read(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        return fail(ErrorCode::storage, fmt::format("cannot read {}", path.string()),
                    "Give the content folder.");
    }
    return std::string(std::istreambuf_iterator<char>(in), {});
}

std::vector<body::Vec3> normals_of(const skin::Field& field, const body::Skin& made) {
    std::vector<body::Vec3> out;
    for (const Eigen::Vector3f& p : made.positions) {
        out.push_back(field.gradient(p.cast<double>()).normalized());
    }
    return out;
}

// What the checks found, a line each; nothing is written then.
int print_problems(const body::Skin& full, const body::Skin& light,
                   const std::vector<skin::ZoneBox>& zones) {
    int count = 0;
    const auto print = [&](std::string_view name, const std::vector<std::string>& problems) {
        for (const std::string& problem : problems) {
            fmt::print(stderr, "unknot_skin: {}: {}\n", name, problem);
            ++count;
        }
    };
    constexpr std::size_t points_of_a_zone = 3;
    constexpr std::size_t points_of_a_light_zone = 1;
    for (const auto& [name, one, least] :
         {std::tuple{"the skin", &full, points_of_a_zone},
          std::tuple{"the light skin", &light, points_of_a_light_zone}}) {
        print(name, skin::check_closed(*one));
        print(name, skin::check_apart(*one));
        print(name, skin::check_symmetric(*one));
        print(name, skin::check_weights(*one));
        print(name, skin::check_zones_filled(*one, zones, least));
    }
    print("the skin", skin::check_measures(full));
    const auto in = [](std::size_t x, std::size_t from, std::size_t to) {
        return x >= from && x <= to;
    };
    if (!in(full.triangles.size(), 8'000, 15'000) || !in(light.triangles.size(), 3'000, 4'000)) {
        print("both skins", {fmt::format("{} and {} triangles; 8,000 to 15,000 and 3,000 to 4,000 "
                                         "are asked for",
                                         full.triangles.size(), light.triangles.size())});
    }
    return count;
}

Result<int> make(const std::string& content, const std::optional<std::filesystem::path>& out) {
    const auto path = std::filesystem::path(content) / "body/shape.toml";
    const auto text = read(path);
    if (!text) {
        return std::unexpected(text.error());
    }
    const auto shape = skin::read_shape(*text, path.string());
    if (!shape) {
        return std::unexpected(shape.error());
    }
    const auto zones = skin::read_zones(content);
    if (!zones) {
        return std::unexpected(zones.error());
    }
    const skin::Field field(*shape);
    const skin::Mesh right = skin::rough_half(field);
    const auto full = skin::make_skin(field, right, skin::full_grain, *zones);
    if (!full) {
        return std::unexpected(full.error());
    }
    const auto light = skin::make_skin(field, right, skin::light_grain, *zones);
    if (!light) {
        return std::unexpected(light.error());
    }
    if (!out) {
        fmt::print("{}", skin::printed(skin::measures(*full)));
        return ok;
    }
    if (print_problems(*full, *light, *zones) > 0) {
        return bad_shape;
    }
    const std::string glb = skin::to_glb(*full, normals_of(field, *full));
    for (const auto& [name, bytes] :
         {std::pair{"skin.bin", body::to_bytes(*full)},
          std::pair{"skin_light.bin", body::to_bytes(*light)}, std::pair{"body.glb", glb}}) {
        if (const auto written = contentc::write_if_changed(*out / name, bytes); !written) {
            return std::unexpected(written.error());
        }
    }
    fmt::print("skin: {} triangles ({} light), body.glb {:.1f} KB\n", full->triangles.size(),
               light->triangles.size(), static_cast<double>(glb.size()) / 1000);
    return ok;
}

}  // namespace

int main(int count, char** words) {
    const std::span arguments(words, static_cast<std::size_t>(count));
    if (count == 2 && std::string_view(arguments[1]) == "--help") {
        fmt::print("{}", usage);
        return ok;
    }
    const bool print = count == 3 && std::string_view(arguments[2]) == "--measures";
    if (!print && (count != 4 || std::string_view(arguments[2]) != "--out")) {
        fmt::print(stderr, "{}", usage);
        return bad_usage;
    }
    const auto made = make(
        arguments[1], print ? std::nullopt : std::optional<std::filesystem::path>(arguments[3]));
    return made ? *made : fail_with(made.error());
}
