// One live session at a time: an advisory lock on `unknot.lock` in the data directory. The kernel
// lets go of it when the process ends, however it ends.
#pragma once

#include <filesystem>

#include "engine/base/error.h"

namespace unknot::store {

class LiveLock {
  public:
    // Errors: storage, when another session holds it or the directory can't be written to.
    static Result<LiveLock> take(const std::filesystem::path& directory);

    LiveLock(LiveLock&& other) noexcept;
    LiveLock& operator=(LiveLock&&) = delete;
    ~LiveLock();

  private:
    explicit LiveLock(int file) : file_(file) {}

    int file_ = -1;
};

}  // namespace unknot::store
