#include "terminal/base/context.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <utility>

#include <fmt/format.h>

#include "engine/base/json.h"

namespace unknot::terminal {
namespace {

std::unexpected<Error> file_error(std::string_view what, const std::string& path, int why) {
    return fail(why == ENOENT ? ErrorCode::not_found : ErrorCode::storage,
                fmt::format("{} {}: {}.", what, path, std::strerror(why)),
                "Check the name and whether you may use it.");
}

bool write_all(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t done = ::write(file, bytes.data(), bytes.size());
        if (done < 0 && errno == EINTR) {
            continue;
        }
        if (done <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(done));
    }
    return true;
}

}  // namespace

Instant clock_now() {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return on_wall_clock(std::chrono::duration_cast<std::chrono::milliseconds>(since).count());
}

Instant on_wall_clock(std::int64_t ms) {
    const std::time_t seconds = static_cast<std::time_t>(ms / ms_per_second);
    std::tm local{};
    ::localtime_r(&seconds, &local);
    return {ms, static_cast<int>(local.tm_gmtoff / 60)};
}

Result<Instant> Context::now() const {
    return now_text.empty() ? Result<Instant>(clock_now()) : parse_instant(now_text);
}

Result<std::filesystem::path> Context::data() const {
    if (!data_text.empty()) {
        return std::filesystem::path(data_text);
    }
    const char* data_home = std::getenv("XDG_DATA_HOME");
    if (data_home != nullptr && data_home[0] == '/') {
        return std::filesystem::path(data_home) / "unknot";
    }
    const char* home = std::getenv("HOME");
    if (home == nullptr || home[0] != '/') {
        return fail(ErrorCode::not_found, "There is no home directory to keep records in.",
                    "Name a directory with --data, or set HOME.");
    }
    return std::filesystem::path(home) / ".local" / "share" / "unknot";
}

void out(std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void warn(std::string_view text) {
    std::fflush(stdout);
    std::fwrite(text.data(), 1, text.size(), stderr);
}

Result<void> finish_output() {
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        return fail(ErrorCode::storage,
                    fmt::format("The output could not be written ({}).", std::strerror(errno)),
                    "Check that there is room where it goes.");
    }
    return {};
}

std::string_view name_of(ErrorCode code) {
    switch (code) {
        case ErrorCode::bad_input:
            return "bad_input";
        case ErrorCode::not_found:
            return "not_found";
        case ErrorCode::not_safe:
            return "not_safe";
        case ErrorCode::not_ready:
            return "not_ready";
        case ErrorCode::conflict:
            return "conflict";
        case ErrorCode::storage:
            return "storage";
        case ErrorCode::internal:
            break;
    }
    return "internal";
}

std::string error_json(const Error& error, std::string_view code) {
    std::string text = "{\"code\":";
    json::write_string(text, code);
    text += ",\"message\":";
    json::write_string(text, render::readable(error.message));
    text += ",\"next\":";
    json::write_string(text, error.next);
    return text + "}";
}

void show(const Error& error, std::string_view code, bool json) {
    if (json) {
        out("{\"error\":" + error_json(error, code) + "}\n");
    } else {
        const int width = render::standard_style().width;
        warn(render::wrap(render::readable(error.message), width, "unknot: ", "  ") +
             (error.next.empty() ? "" : render::wrap(error.next, width, "  ", "  ")));
    }
}

Result<std::string> read_file(const std::string& path, std::string_view what) {
    const int file = path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return file_error(what, path, errno);
    }
    std::string bytes;
    std::string piece(64 * 1024, '\0');
    int why = 0;
    while (bytes.size() <= max_input_bytes) {
        const ssize_t got = ::read(file, piece.data(), piece.size());
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            why = got < 0 ? errno : 0;
            break;
        }
        bytes.append(piece, 0, static_cast<std::size_t>(got));
    }
    if (file != STDIN_FILENO) {
        ::close(file);
    }
    if (why != 0) {
        return file_error(what, path, why);
    }
    if (bytes.size() > max_input_bytes) {
        return fail(ErrorCode::bad_input, fmt::format("{} {} is larger than 8 MB.", what, path),
                    "Check that it is the right file.");
    }
    return bytes;
}

Result<void> write_file(const std::string& path, std::string_view bytes, std::string_view what) {
    struct stat status{};
    const bool special = ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
    if (special && S_ISDIR(status.st_mode)) {
        return file_error(what, path, EISDIR);
    }
    const std::string draft = special ? path : fmt::format("{}.{}.part", path, ::getpid());
    const int file = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0) {
        return file_error(what, path, errno);
    }
    bool ok = write_all(file, bytes) && (special || ::fsync(file) == 0);
    int why = errno;
    ok = ::close(file) == 0 && ok;
    if (!special && ok && ::rename(draft.c_str(), path.c_str()) != 0) {
        why = errno;
        ok = false;
    }
    if (!ok) {
        if (!special) {
            ::unlink(draft.c_str());
        }
        return file_error(what, path, why);
    }
    return {};
}

}  // namespace unknot::terminal
