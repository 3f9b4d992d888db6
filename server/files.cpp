#include "server/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <utility>

#include <fmt/format.h>

namespace unknot::server {
namespace {

constexpr std::int64_t max_file_bytes = 256 * 1024 * 1024;

class Handle {
  public:
    explicit Handle(int number) : number_(number) {}
    ~Handle() {
        if (number_ >= 0) {
            ::close(number_);
        }
    }
    Handle(Handle&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Handle& operator=(Handle&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    int number() const { return number_; }
    bool is_open() const { return number_ >= 0; }

  private:
    int number_;
};

// Opens segment by segment; a symbolic link anywhere below the directory ends it.
Handle open_beneath(const std::filesystem::path& directory,
                    const std::vector<std::string>& segments) {
    Handle at(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    for (std::size_t i = 0; i < segments.size() && at.is_open(); ++i) {
        const bool last = i + 1 == segments.size();
        const int kind = last ? O_NONBLOCK : O_DIRECTORY;  // a pipe must not make us wait
        at = Handle(
            ::openat(at.number(), segments[i].c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | kind));
    }
    return at;
}

std::shared_ptr<const std::string> read_all(int file, std::int64_t size) {
    auto bytes = std::make_shared<std::string>(static_cast<std::size_t>(size), '\0');
    std::size_t filled = 0;
    while (filled < bytes->size()) {
        const ssize_t got = ::read(file, bytes->data() + filled, bytes->size() - filled);
        if (got <= 0) {
            return nullptr;  // it changed under our hands; the next request sees the new one
        }
        filled += static_cast<std::size_t>(got);
    }
    return bytes;
}

std::string etag_of(std::string_view bytes) {
    std::uint64_t hash = 0xcbf29ce484222325U;  // FNV-1a
    for (const char c : bytes) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    }
    return fmt::format("\"{:016x}-{:x}\"", hash, bytes.size());
}

}  // namespace

File Files::find(const std::vector<std::string>& segments) {
    if (segments.empty()) {
        return {};
    }
    const Handle file = open_beneath(directory_, segments);
    struct stat status{};
    if (!file.is_open() || ::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode) ||
        status.st_size > max_file_bytes) {
        return {};
    }
    const Stamp stamp{status.st_ino, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
    std::string key;
    for (const std::string& each : segments) {
        key += "/" + each;
    }
    Kept& kept = kept_[key];
    if (kept.file.bytes == nullptr || kept.stamp != stamp) {
        kept.stamp = stamp;
        kept.file.bytes = read_all(file.number(), status.st_size);
        kept.file.etag = kept.file.bytes == nullptr ? "" : etag_of(*kept.file.bytes);
    }
    return kept.file;
}

std::string_view mime_type(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 22> types{{
        {".html", "text/html; charset=utf-8"},
        {".js", "text/javascript; charset=utf-8"},
        {".mjs", "text/javascript; charset=utf-8"},
        {".css", "text/css; charset=utf-8"},
        {".json", "application/json"},
        {".map", "application/json"},
        {".webmanifest", "application/manifest+json"},
        {".wasm", "application/wasm"},
        {".svg", "image/svg+xml"},
        {".png", "image/png"},
        {".jpg", "image/jpeg"},
        {".jpeg", "image/jpeg"},
        {".webp", "image/webp"},
        {".ico", "image/x-icon"},
        {".woff2", "font/woff2"},
        {".txt", "text/plain; charset=utf-8"},
        {".xml", "application/xml"},
        {".glb", "model/gltf-binary"},
        {".gltf", "model/gltf+json"},
        {".ogg", "audio/ogg"},
        {".mp3", "audio/mpeg"},
        {".wav", "audio/wav"},
    }};
    for (const auto& [ending, type] : types) {
        if (name.ends_with(ending)) {
            return type;
        }
    }
    return "application/octet-stream";
}

}  // namespace unknot::server
