#include "store/sqlite/live_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cstring>
#include <utility>

#include <fmt/format.h>

namespace unknot::store {

Result<LiveLock> LiveLock::take(const std::filesystem::path& directory) {
    const std::filesystem::path path = directory / "unknot.lock";
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) {
        return fail(ErrorCode::storage,
                    fmt::format("{} can't be opened ({}).", path.string(), std::strerror(errno)),
                    "Allow yourself to write there, or name another directory with --data.");
    }
    LiveLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        return fail(ErrorCode::storage, "Another session is going on with the same records.",
                    "Finish or stop that one first, or name another directory with --data.");
    }
    return lock;
}

LiveLock::LiveLock(LiveLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}

LiveLock::~LiveLock() {
    if (file_ >= 0) {
        ::close(file_);
    }
}

}  // namespace unknot::store
