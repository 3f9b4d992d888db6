// unknot_pictures: draws everything that the web app shows of the body, and packs the poses for its
// turnable view.
//
//   style.css        the one style sheet of all the drawings
//   zones/VIEW.svg   the body with each visible zone as a shape: front, back, left, right
//   muscles/ID.VIEW.svg   each muscle of the right side; muscles.json lists the views
//   poses/ID.svg     each pose with the right side treated; the left is its mirror image
//   poses.json, poses.bin  what the turnable view needs to show a pose (see posed.h)
//   loads.json       how hard each move leans on the ball, in words
//
// unknot_pictures --sheet FILE: all drawings on one page, each pose from two sides.
#include <cstdio>
#include <filesystem>
#include <span>
#include <string>

#include <fmt/format.h>

#include "engine/atlas/atlas.h"
#include "engine/base/json.h"
#include "engine/body/built_in_skin.h"
#include "engine/body/poses.h"
#include "engine/figures/figures.h"
#include "engine/figures/load_words.h"
#include "tools/contentc/files.h"
#include "tools/pictures/posed.h"
#include "tools/pictures/sheet.h"

namespace {

using namespace unknot;

class Folder {
  public:
    explicit Folder(std::filesystem::path root) : root_(std::move(root)) {}

    Result<void> put(const std::string& name, std::string_view bytes) {
        const auto path = root_ / name;
        std::error_code ignored;  // writing tells what is wrong
        std::filesystem::create_directories(path.parent_path(), ignored);
        if (const auto wrote = contentc::write_if_changed(path, bytes); !wrote) {
            return std::unexpected(wrote.error());
        }
        ++files_;
        bytes_ += bytes.size();
        return {};
    }

    int files() const { return files_; }
    std::size_t bytes() const { return bytes_; }

  private:
    std::filesystem::path root_;
    int files_ = 0;
    std::size_t bytes_ = 0;
};

// The page brings the style sheet and says in words what a picture shows.
body::PictureOptions options(std::string_view prefix) {
    body::PictureOptions out;
    out.style = false;
    out.prefix = prefix;
    return out;
}

Result<void> put_zones(Folder& folder, const body::Skin& skin) {
    for (const auto view : figures::zone_views) {
        const auto drawn = figures::zone_map(skin, view, options("z"));
        if (const auto put = folder.put(fmt::format("zones/{}.svg", json::name_of(view)), drawn);
            !put) {
            return put;
        }
    }
    return {};
}

Result<void> put_muscles(Folder& folder, const body::Skin& skin) {
    std::string index = "{";
    for (const atlas::Muscle& muscle : atlas::built_in().muscles) {
        std::string views;
        for (const auto view : figures::views_of(skin, muscle, body::Side::right)) {
            const auto name = json::name_of(view);
            views += fmt::format("{}\"{}\"", views.empty() ? "" : ",", name);
            const auto drawn =
                figures::picture(skin, muscle, body::Side::right, view, options("m"));
            if (const auto put =
                    folder.put(fmt::format("muscles/{}.{}.svg", muscle.id, name), drawn);
                !put) {
                return put;
            }
        }
        index += fmt::format("{}\n\"{}\":[{}]", index.size() == 1 ? "" : ",", muscle.id, views);
    }
    return folder.put("muscles.json", index + "\n}\n");
}

Result<void> put_poses(Folder& folder, const body::Skin& skin) {
    for (const body::PoseInfo& pose : body::all_poses()) {
        const auto drawn =
            figures::picture(skin, pose, {body::Side::right, std::nullopt, options("p")});
        if (!drawn) {
            return std::unexpected(drawn.error());
        }
        if (const auto put = folder.put(fmt::format("poses/{}.svg", pose.id), *drawn); !put) {
            return put;
        }
    }
    const pictures::Posed posed = pictures::posed_for_web(skin);
    if (const auto put = folder.put("poses.json", posed.json); !put) {
        return put;
    }
    return folder.put("poses.bin", posed.bytes);
}

// The words need shares of weight alone, and those are nobody's in particular.
Result<void> put_loads(Folder& folder, const body::Skin& /*skin*/) {
    std::string index = "{";
    for (const body::PoseInfo& pose : body::all_poses()) {
        if (!pose.load) {
            continue;
        }
        const auto load = body::load(pose, {});
        if (!load) {
            return std::unexpected(load.error());
        }
        index += fmt::format("{}\n\"{}\":\"{}\"", index.size() == 1 ? "" : ",", pose.id,
                             figures::load_words(pose, *load));
    }
    return folder.put("loads.json", index + "\n}\n");
}

Result<void> put_sheet(const std::filesystem::path& path) {
    const auto& skin = body::built_in_skin();
    const auto sheet = skin ? pictures::contact_sheet(*skin) : std::unexpected(skin.error());
    if (!sheet) {
        return std::unexpected(sheet.error());
    }
    return Folder(path.parent_path()).put(path.filename(), *sheet);
}

Result<void> put_all(Folder& folder) {
    const auto& skin = body::built_in_skin();
    if (!skin) {
        return std::unexpected(skin.error());
    }
    if (const auto put = folder.put("style.css", body::picture_style()); !put) {
        return put;
    }
    for (const auto part : {put_zones, put_muscles, put_poses, put_loads}) {
        if (const auto put = part(folder, *skin); !put) {
            return put;
        }
    }
    return {};
}

}  // namespace

int main(int argc, char** argv) {
    const std::span words(argv, static_cast<std::size_t>(argc));
    const bool sheet = argc == 3 && std::string_view(words[1]) == "--sheet";
    if (argc != 2 && !sheet) {
        fmt::print(stderr, "Usage: unknot_pictures FOLDER | --sheet FILE\n");
        return 2;
    }
    Folder folder(words[1]);
    if (const auto done = sheet ? put_sheet(words[2]) : put_all(folder); !done) {
        fmt::print(stderr, "unknot_pictures: {} {}\n", done.error().message, done.error().next);
        return 1;
    }
    if (!sheet) {
        fmt::print("pictures: {} files, {:.0f} KB\n", folder.files(),
                   static_cast<double>(folder.bytes()) / 1000);
    }
    return 0;
}
