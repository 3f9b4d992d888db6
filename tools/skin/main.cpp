// unknot_skin: makes the body's skin from content/body/shape.toml.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <span>
#include <string>

#include <fmt/format.h>

#include "tools/contentc/files.h"
#include "tools/skin/gltf.h"
#include "tools/skin/measures.h"
#include "tools/skin/skins.h"

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
    const auto made = skin::make_skins(field, *zones);
    if (!made) {
        return std::unexpected(made.error());
    }
    const auto& [full, light] = *made;
    if (!out) {
        fmt::print("{}", skin::printed(skin::measures(full)));
        return ok;
    }
    const auto problems = skin::problems_of(*made, *zones);
    for (const std::string& problem : problems) {
        fmt::print(stderr, "unknot_skin: {}\n", problem);
    }
    if (!problems.empty()) {
        return bad_shape;
    }
    const std::string glb = skin::to_glb(full, normals_of(field, full));
    for (const auto& [name, bytes] :
         {std::pair{"skin.bin", body::to_bytes(full)},
          std::pair{"skin_light.bin", body::to_bytes(light)}, std::pair{"body.glb", glb}}) {
        if (const auto written = contentc::write_if_changed(*out / name, bytes); !written) {
            return std::unexpected(written.error());
        }
    }
    fmt::print("skin: {} triangles ({} light), body.glb {:.1f} KB\n", full.triangles.size(),
               light.triangles.size(), static_cast<double>(glb.size()) / 1000);
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
