// The files that are handed out: those below one directory, and nothing else.
//
// A request names a file by the segments of its path; each is opened beneath the one before without
// following symbolic links, so no path leads outside. Contents are kept in memory and read again
// when a file changes.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::server {

struct File {
    std::shared_ptr<const std::string> bytes;
    std::string etag;  // quoted; equal for equal bytes
};

// What tells that a file on the disk is another one than before.
struct Stamp {
    std::uint64_t inode = 0;
    std::int64_t size = 0, seconds = 0, nanoseconds = 0;

    friend bool operator==(const Stamp&, const Stamp&) = default;
};

class Files {
  public:
    explicit Files(std::filesystem::path directory) : directory_(std::move(directory)) {}

    // The regular file at that path, or null bytes. Segments are plain names: no "..", no slash.
    File find(const std::vector<std::string>& segments);

  private:
    struct Kept {
        Stamp stamp;
        File file;
    };

    std::filesystem::path directory_;
    std::map<std::string, Kept> kept_;
};

// The type for a file's name, by its ending; unknown ones are plain bytes.
std::string_view mime_type(std::string_view name);

}  // namespace unknot::server
