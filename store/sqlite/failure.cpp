#include "store/sqlite/failure.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace unknot::store {
namespace {

Error error(std::string message, std::string next) {
    return {ErrorCode::storage, std::move(message), std::move(next)};
}

}  // namespace

bool means_damage(int code) {
    const int primary = code & 0xff;
    return code >= 0 && (primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB);
}

Error explain(int code, const std::string& detail, const std::filesystem::path& file) {
    const std::string place = file.string();
    const std::string folder = file.parent_path().string();
    switch (code < 0 ? -1 : code & 0xff) {
        case SQLITE_FULL:
            return error(fmt::format("There is no room left on the disk for {}.", place),
                         "Free some space and do it again; what was saved before is still there.");
        case SQLITE_IOERR:
            return error(
                fmt::format("The disk refused to read or write {} ({}).", place, detail),
                "Check that there is free space and that the disk is well, then do it again; "
                "what was saved before is still there.");
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return error(
                fmt::format("{} may not be changed: it or its directory is read-only.", place),
                "Allow yourself to write there, or name another directory with --data.");
        case SQLITE_CANTOPEN:
            return error(fmt::format("{} can't be opened.", place),
                         fmt::format("Check that {} is a directory that you may read and write, or "
                                     "name another one with --data.",
                                     folder));
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return error(fmt::format("Another running copy of Unknot is writing to {}.", place),
                         "Wait for it to finish, or end it, then do it again.");
        case SQLITE_CORRUPT:
            return error(fmt::format("{} is damaged ({}).", place, detail),
                         "Make a copy of it first. `unknot journal export` saves what can still be "
                         "read; then `unknot journal erase` and `unknot journal import`.");
        case SQLITE_NOTADB:
            return error(
                fmt::format("{} is not a record store of Unknot, or its beginning is damaged.",
                            place),
                "Move that file elsewhere, or name another directory with --data.");
        default:
            return error(fmt::format("The records in {} can't be used ({}).", place, detail),
                         "Do it again; if it fails again, please report it with this message.");
    }
}

}  // namespace unknot::store
