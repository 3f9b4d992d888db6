#include "store/sqlite/sqlite.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <sqlite3.h>

#include "store/memory/memory.h"
#include "store/sqlite/failure.h"

namespace unknot::store {
namespace {

namespace fs = std::filesystem;

constexpr int application_id = 0x554e4b54;  // "UNKT"
constexpr int newest_version = 1;
constexpr int busy_ms = 2000;

constexpr const char* layout = R"sql(
    CREATE TABLE records(id BLOB PRIMARY KEY NOT NULL, line TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE saved(name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
)sql";

int number(SQLite::Database& db, const char* query) {
    return db.execAndGet(query).getInt();
}

void bind_id(SQLite::Statement& statement, const record::Uuid& id) {
    statement.bind(1, id.bytes.data(), static_cast<int>(id.bytes.size()));
}

bool same_bytes(const record::Uuid& id, const SQLite::Column& column) {
    return column.getBytes() == static_cast<int>(id.bytes.size()) &&
           std::memcmp(column.getBlob(), id.bytes.data(), id.bytes.size()) == 0;
}

std::string hex(const SQLite::Column& column) {
    const auto* bytes = static_cast<const unsigned char*>(column.getBlob());
    std::string text;
    for (int i = 0; i < column.getBytes() && i < 32; ++i) {
        text += fmt::format("{:02x}", bytes[i]);
    }
    return text;
}

class SqliteStore final : public Store {
  public:
    SqliteStore(fs::path file, SQLite::Database db) : file_(std::move(file)), db_(std::move(db)) {}

    Result<std::int64_t> append(std::span<const record::Record> records,
                                const SessionChange& session) override {
        return guard(file_, [&]() -> Result<std::int64_t> {
            SQLite::Transaction transaction(db_, SQLite::TransactionBehavior::IMMEDIATE);
            const std::int64_t added = add(records);
            if (session) {
                save(*session);
            }
            transaction.commit();
            return added;
        });
    }

    Result<void> each(const Take& take) override {
        return guard(file_, [&]() -> Result<void> {
            SQLite::Statement rows(db_, "SELECT id, line FROM records ORDER BY id");
            while (rows.executeStep()) {
                take(read_row(rows));
            }
            return {};
        });
    }

    Result<std::optional<std::string>> session() override {
        return guard(file_, [&]() -> Result<std::optional<std::string>> {
            SQLite::Statement row(db_, "SELECT value FROM saved WHERE name = 'session'");
            if (!row.executeStep()) {
                return std::nullopt;
            }
            return row.getColumn(0).getString();
        });
    }

    Result<void> erase() override {
        return guard(file_, [&]() -> Result<void> {
            db_.exec("PRAGMA secure_delete = ON");
            SQLite::Transaction transaction(db_, SQLite::TransactionBehavior::IMMEDIATE);
            db_.exec("DELETE FROM records; DELETE FROM saved");
            transaction.commit();
            db_.exec("VACUUM");
            db_.exec("PRAGMA wal_checkpoint(TRUNCATE)");
            return {};
        });
    }

    Result<Check> check() override {
        Check check;
        const auto integrity = guard(file_, [&]() -> Result<void> {
            SQLite::Statement lines(db_, "PRAGMA integrity_check(100)");
            while (lines.executeStep()) {
                const std::string line = lines.getColumn(0).getString();
                if (line != "ok") {
                    damaged(check, explain(SQLITE_CORRUPT, line, file_));
                }
            }
            return {};
        });
        if (!integrity) {
            damaged(check, integrity.error());
        }
        const auto rows = each([&](Result<record::Record> row) {
            if (row) {
                ++check.records;
            } else {
                ++check.bad;
                note(check, row.error());
            }
        });
        if (!rows) {
            damaged(check, rows.error());
        }
        return check;
    }

  private:
    static void damaged(Check& check, const Error& why) {
        check.sound = false;
        note(check, why);
    }

    std::int64_t add(std::span<const record::Record> records) {
        SQLite::Statement insert(db_, "INSERT OR IGNORE INTO records(id, line) VALUES(?1, ?2)");
        SQLite::Statement smaller(db_, "UPDATE records SET line = ?2 WHERE id = ?1 AND line > ?2");
        std::int64_t added = 0;
        for (const record::Record& each : records) {
            const std::string line = record::to_line(each);
            const bool is_new = run(insert, each.id, line) == 1;
            added += is_new ? 1 : 0;
            if (!is_new) {
                run(smaller, each.id, line);
            }
        }
        return added;
    }

    static int run(SQLite::Statement& statement, const record::Uuid& id, const std::string& line) {
        statement.reset();
        bind_id(statement, id);
        statement.bindNoCopy(2, line);
        return statement.exec();
    }

    void save(const std::string& session) {
        SQLite::Statement statement(
            db_, session.empty()
                     ? "DELETE FROM saved WHERE name = 'session'"
                     : "INSERT OR REPLACE INTO saved(name, value) VALUES('session', ?1)");
        if (!session.empty()) {
            statement.bindNoCopy(1, session);
        }
        statement.exec();
    }

    Result<record::Record> read_row(SQLite::Statement& row) const {
        auto record = record::parse_line(row.getColumn(1).getString());
        const std::string place = fmt::format("{}, row {}", file_.string(), hex(row.getColumn(0)));
        if (!record) {
            return refuse(fmt::format("{}: {}", place, record.error().message),
                          "This row is left out; the others are used.");
        }
        if (!same_bytes(record->id, row.getColumn(0))) {
            return refuse(place + ": the row's id is not that of its record.",
                          "This row is left out; the others are used.");
        }
        return record;
    }

    fs::path file_;
    SQLite::Database db_;
};

// ---- opening ------------------------------------------------------------------------------------

// Directory and file exist before SQLite sees them, so that nobody else may read them at any time.
Result<void> prepare(const fs::path& file) {
    const fs::path directory = file.parent_path();
    std::error_code error;
    if (!fs::exists(directory, error)) {
        const mode_t before = ::umask(0077);
        fs::create_directories(directory, error);
        ::umask(before);
    }
    if (error || !fs::is_directory(directory, error)) {
        return refuse(fmt::format("The directory {} can't be made or used{}.", directory.string(),
                                  error ? " (" + error.message() + ")" : ": it is a file"),
                      "Make it yourself, or name another directory with --data.");
    }
    const int made = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (made < 0) {
        const int why = errno;
        if (why == EACCES || why == EROFS || why == EPERM) {
            return std::unexpected(explain(SQLITE_READONLY, "", file));
        }
        return std::unexpected(explain(why == ENOSPC ? SQLITE_FULL : SQLITE_CANTOPEN, "", file));
    }
    ::close(made);
    return {};
}

// Refuses files that are not ours or are of a later version; nothing has been written by then.
Result<int> version_of(SQLite::Database& db, const fs::path& file) {
    const SQLite::Transaction snapshot(db);  // another first start may be setting it up right now
    const int id = number(db, "PRAGMA application_id");
    const int version = number(db, "PRAGMA user_version");
    const bool blank = number(db, "SELECT count(*) FROM sqlite_schema") == 0;
    if (id != application_id && !(blank && id == 0 && version == 0)) {
        return std::unexpected(explain(SQLITE_NOTADB, "", file));
    }
    if (version > newest_version) {
        return refuse(fmt::format("{} was written by a newer version of Unknot.", file.string()),
                      "Update this program; nothing was changed.");
    }
    return version;
}

void configure(SQLite::Database& db) {
    db.exec("PRAGMA trusted_schema = OFF");
    db.exec("PRAGMA cell_size_check = ON");
    db.exec("PRAGMA foreign_keys = ON");
}

// Held while a file is set up: SQLite does not wait when two switch to the write-ahead log at once.
class SetUpLock {
  public:
    explicit SetUpLock(const fs::path& directory)
        : directory_(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
        ::flock(directory_, LOCK_EX);
    }
    ~SetUpLock() { ::close(directory_); }
    SetUpLock(const SetUpLock&) = delete;
    SetUpLock& operator=(const SetUpLock&) = delete;

  private:
    int directory_;
};

// Brings an older layout to the newest, in one transaction.
void migrate(SQLite::Database& db, const fs::path& file) {
    db.exec("PRAGMA synchronous = FULL");
    if (number(db, "PRAGMA user_version") == newest_version) {
        return;
    }
    const SetUpLock lock(file.parent_path());
    db.exec("PRAGMA journal_mode = WAL");
    SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
    if (number(db, "PRAGMA user_version") == 0) {
        db.exec(layout);
        db.exec(fmt::format("PRAGMA application_id = {}", application_id));
        db.exec("PRAGMA user_version = 1");
    }
    transaction.commit();
}

Result<std::unique_ptr<Store>> open_at(const fs::path& file, const std::string& name, int flags) {
    if (std::error_code error; !fs::is_regular_file(file, error)) {
        return std::unexpected(explain(SQLITE_CANTOPEN, "", file));
    }
    return guard(file, [&]() -> Result<std::unique_ptr<Store>> {
        SQLite::Database db(name, flags, busy_ms);
        configure(db);
        if (const auto version = version_of(db, file); !version) {
            return std::unexpected(version.error());
        }
        if ((flags & SQLite::OPEN_READWRITE) != 0) {
            migrate(db, file);
        }
        return std::make_unique<SqliteStore>(file, std::move(db));
    });
}

// As a URI, for options that a plain name can't carry.
std::string uri(const fs::path& file, std::string_view options) {
    std::string text = "file:";
    for (const char c : fs::absolute(file).string()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '/' || c == '-' || c == '_' || c == '.';
        text += plain ? std::string(1, c) : fmt::format("%{:02x}", static_cast<unsigned char>(c));
    }
    return fmt::format("{}?{}", text, options);
}

Result<std::unique_ptr<Store>> open_to_read(const fs::path& file) {
    std::error_code error;
    if (!fs::exists(file, error) && !error) {
        return std::make_unique<MemoryStore>();
    }
    if (fs::is_regular_file(file, error) && fs::file_size(file, error) == 0) {
        return std::make_unique<MemoryStore>();  // a first start that got no further
    }
    auto store = open_at(file, file.string(), SQLite::OPEN_READONLY);
    fs::path log = file;
    log += "-wal";
    if (!store && ::access(file.c_str(), R_OK) == 0 &&
        (!fs::exists(log, error) || fs::file_size(log, error) == 0)) {
        // In a directory that may not be written to, SQLite can't put its lock files; nobody else
        // writes there either.
        auto still =
            open_at(file, uri(file, "immutable=1"), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        if (still && ::access(file.parent_path().c_str(), W_OK) != 0) {
            return still;
        }
    }
    return store;
}

}  // namespace

Result<std::unique_ptr<Store>> open_sqlite(const fs::path& directory, Access access) {
    const fs::path file = directory / database_name;
    if (access == Access::read) {
        return open_to_read(file);
    }
    if (const auto ready = prepare(file); !ready) {
        return std::unexpected(ready.error());
    }
    return open_at(file, file.string(), SQLite::OPEN_READWRITE);
}

Result<void> remove_sqlite(const fs::path& directory) {
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        fs::path file = directory / database_name;
        file += suffix;
        std::error_code error;
        fs::remove(file, error);
        if (error) {
            return refuse(fmt::format("{} can't be removed ({}).", file.string(), error.message()),
                          "Remove it yourself.");
        }
    }
    return {};
}

}  // namespace unknot::store
