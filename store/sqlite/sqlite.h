// Records in one SQLite file, `unknot.db`, in a directory of their own.
//
// Write-ahead log with full syncing: what append() acknowledged is on the disk, whatever happens
// next, and readers never wait for a writer. A second writer waits two seconds, then is told.
// The directory is made for its owner alone (0700), the file too (0600).
//
// Layout, version 1 (PRAGMA user_version; application_id "UNKT"):
//   records(id BLOB PRIMARY KEY, line TEXT)   the whole line, as record::to_line wrote it
//   saved(name TEXT PRIMARY KEY, value TEXT)  'session'
// Later versions only add tables and columns. A file of a newer version is left alone.
#pragma once

#include <filesystem>
#include <memory>

#include "store/store.h"

namespace unknot::store {

enum class Access {
    read,   // never creates or changes anything; a missing file is an empty store
    write,  // creates directory and file where missing
};

constexpr const char* database_name = "unknot.db";

Result<std::unique_ptr<Store>> open_sqlite(const std::filesystem::path& directory, Access access);

// Removes the files of a store that is too damaged to be opened.
Result<void> remove_sqlite(const std::filesystem::path& directory);

}  // namespace unknot::store
