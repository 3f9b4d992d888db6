#include "tools/contentc/files.h"

#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include <fmt/format.h>

namespace unknot::contentc {

namespace fs = std::filesystem;

namespace {

std::optional<std::string> bytes_of(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    if (!in.is_open() || in.bad()) {
        return std::nullopt;
    }
    return bytes;
}

std::unexpected<Error> cannot(std::string_view what, const fs::path& path) {
    return fail(ErrorCode::storage, fmt::format("cannot {} '{}'", what, path.string()),
                "Check that it exists and that you may use it.");
}

bool is_hidden(const fs::path& path) {
    return path.filename().string().starts_with('.');
}

bool is_about_content(const fs::path& below) {
    return below == "README.md" || below == "LICENSE";
}

}  // namespace

Result<std::vector<ContentFile>> read_folder(const fs::path& folder) {
    std::vector<ContentFile> files;
    std::error_code error;
    auto entry = fs::recursive_directory_iterator(folder, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        const fs::path below = entry->path().lexically_relative(folder);
        if (is_hidden(below)) {
            entry.disable_recursion_pending();
            continue;
        }
        if (entry->is_directory(error) || is_about_content(below)) {
            continue;
        }
        auto bytes = bytes_of(entry->path());
        if (!bytes) {
            return cannot("read", entry->path());
        }
        files.push_back({below.generic_string(), std::move(*bytes)});
    }
    if (error) {
        return cannot("read the folder", folder);
    }
    return files;
}

Result<std::string> read_file(const fs::path& path) {
    auto bytes = bytes_of(path);
    return bytes ? Result<std::string>(*std::move(bytes)) : cannot("read", path);
}

Result<bool> write_if_changed(const fs::path& path, std::string_view bytes) {
    if (const auto present = bytes_of(path); present && *present == bytes) {
        return false;
    }
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) {
        return cannot("write", path);
    }
    return true;
}

}  // namespace unknot::contentc
