// SQLite's failures as errors that say what to do. Exceptions of SQLiteCpp end here.
#pragma once

#include <exception>
#include <filesystem>
#include <utility>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/base/error.h"

namespace unknot::store {

// What happened to the records in `file`, by SQLite's result code.
Error explain(int code, const std::string& detail, const std::filesystem::path& file);

// True when the code says that the file itself is broken.
bool means_damage(int code);

// Runs `work`, which may throw SQLiteCpp's exceptions, and gives its Result.
template <class Work>
auto guard(const std::filesystem::path& file, Work&& work) -> decltype(work()) {
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& failure) {
        return std::unexpected(explain(failure.getErrorCode(), failure.what(), file));
    } catch (const std::exception& failure) {
        return std::unexpected(explain(-1, failure.what(), file));
    }
}

}  // namespace unknot::store
