// Files and folders on the disk, and archives.
#include <zip.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include <unistd.h>

#include <gtest/gtest.h>

#include "workouts/workouts.h"

namespace unknot::workouts {
namespace {

namespace fs = std::filesystem;

const fs::path data = fs::path(UNKNOT_SOURCE_DIR) / "workouts" / "testdata";

std::string bytes_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

class Folder {
  public:
    Folder()
        : path_(fs::temp_directory_path() / ("unknot_workouts_" + std::to_string(::getpid()))) {
        fs::remove_all(path_);
        fs::create_directories(path_);
    }
    ~Folder() { fs::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    fs::path put(const std::string& name, const std::string& bytes) const {
        const fs::path path = path_ / name;
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    fs::path archive(const std::string& name,
                     const std::vector<std::pair<std::string, std::string>>& entries) const {
        const fs::path path = path_ / name;
        zip_t* zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        for (const auto& [entry, bytes] : entries) {
            zip_file_add(zip, entry.c_str(), zip_source_buffer(zip, bytes.data(), bytes.size(), 0),
                         0);
        }
        EXPECT_EQ(zip_close(zip), 0);
        return path;
    }
    const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

TEST(WorkoutArchives, AreReadWhereTheyHoldAnExportOfAppleHealth) {
    const Folder folder;
    const std::string health = bytes_of(data / "health.xml"), other = bytes_of(data / "other.xml"),
                      route = bytes_of(data / "apple_route.gpx");
    const auto found = read_file(
        folder.archive("export.zip", {{"apple_health_export/export_cda.xml", other},
                                      {"apple_health_export/workout-routes/route.gpx", route},
                                      {"apple_health_export/Exportieren.xml", health}}));
    ASSERT_TRUE(found.has_value()) << found.error().message;
    EXPECT_EQ(found->format, Format::apple_health);
    EXPECT_EQ(found->workouts.size(), 3U);
    const auto none = read_file(folder.archive("none.zip", {{"a.xml", other}, {"b.gpx", route}}));
    EXPECT_EQ(none.error().message, "It is an archive without an export of Apple Health.");
    const auto bomb = read_file(folder.archive(
        "bomb.zip", {{"export.xml", "<HealthData a=\"" + std::string(1 << 26, 'a')}}));
    EXPECT_EQ(bomb.error().message, "It has a piece larger than any workout needs.");
}

TEST(WorkoutArchives, ThatAreDamagedAreRefused) {
    const Folder folder;
    const std::string whole =
        bytes_of(folder.archive("export.zip", {{"export.xml", bytes_of(data / "health.xml")}}));
    for (std::size_t size = 2; size < whole.size(); size += 37) {
        EXPECT_FALSE(read_file(folder.put("cut.zip", whole.substr(0, size))).has_value()) << size;
    }
    // A turned bit is noticed, or in a place that nobody reads.
    for (std::size_t at = 0; at < whole.size(); at += 11) {
        std::string turned = whole;
        turned[at] = static_cast<char>(turned[at] ^ 0x10);
        const auto found = read_file(folder.put("turned.zip", turned));
        EXPECT_TRUE(!found || found->workouts.size() == 3) << at;
    }
}

TEST(WorkoutFiles, OnTheDiskAreKnownByWhatTheyHold) {
    const Folder folder;
    const std::string run = bytes_of(data / "run.gpx");
    EXPECT_EQ(read_file(folder.put("run.txt", run))->workouts.size(), 1U);
    const std::string fit = std::string("\x0E\x10\xD9\x07\x00\x00\x00\x00.FIT", 12) + "rest";
    EXPECT_EQ(read_file(folder.put("run.gpx", fit)).error().message,
              "It is a FIT file, which the terminal does not read.");
    EXPECT_EQ(read_file(folder.path() / "missing.gpx").error().code, ErrorCode::not_found);
    EXPECT_EQ(read_file(folder.path()).error().code, ErrorCode::bad_input);
    EXPECT_EQ(read_file("/dev/null").error().message, "It is neither a file nor a folder.");
}

TEST(WorkoutFolders, GiveTheirFilesInOrder) {
    const Folder folder;
    for (const char* name : {"b/run.GPX", "b/a/ride.tcx", "a.fit", "Export.xml", "notes.xml",
                             "b/export.zip", "x.zip", "c.gpx.txt"}) {
        folder.put(name, "");
    }
    fs::create_directory_symlink(folder.path(), folder.path() / "b" / "loop");
    const auto files = files_below(folder.path());
    ASSERT_TRUE(files.has_value());
    std::vector<std::string> names;
    for (const fs::path& each : *files) {
        names.push_back(each.lexically_relative(folder.path()).string());
    }
    EXPECT_EQ(names, (std::vector<std::string>{"Export.xml", "a.fit", "b/a/ride.tcx",
                                               "b/export.zip", "b/run.GPX"}));
    EXPECT_FALSE(files_below(folder.path() / "missing").has_value());
}

}  // namespace
}  // namespace unknot::workouts
