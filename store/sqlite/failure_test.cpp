// What SQLite's store does when the world misbehaves: clear errors, nothing lost.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sched.h>
#include <sqlite3.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <functional>

#include "store/sqlite/live_lock.h"
#include "store/sqlite/sqlite.h"
#include "store/test_records.h"

namespace unknot::store {
namespace {

namespace fs = std::filesystem;
using test::contents;
using test::make;
using test::make_many;
using test::TempDir;

std::unique_ptr<Store> open(const TempDir& place) {
    auto store = open_sqlite(place.path(), Access::write);
    EXPECT_TRUE(store) << store.error().message;
    return store ? std::move(*store) : nullptr;
}

Error open_error(const fs::path& directory, Access access = Access::write) {
    auto store = open_sqlite(directory, access);
    EXPECT_FALSE(store);
    return store ? Error{} : store.error();
}

void sql(const TempDir& place, const std::string& statements) {
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open(place.database().c_str(), &db), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(db, statements.c_str(), nullptr, nullptr, nullptr), SQLITE_OK)
        << sqlite3_errmsg(db);
    sqlite3_close(db);
}

// Runs `work` in a child process and gives its exit status: limits and users stay there.
int in_child(const std::function<int()>& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

void expect_clear(const Error& error, std::string_view says) {
    EXPECT_EQ(error.code, ErrorCode::storage);
    EXPECT_NE(error.message.find(says), std::string::npos) << error.message;
    EXPECT_FALSE(error.next.empty());
}

constexpr int skipped = 77;

// Fills the store until it refuses; 0 when it then says so well and still has all it acknowledged.
int fill_up(const fs::path& directory) {
    auto store = open_sqlite(directory, Access::write);
    if (!store) {
        return 1;
    }
    std::size_t acknowledged = 0;
    for (int i = 0; i < 20000; ++i) {
        const auto added =
            (*store)->append(std::vector{make(i, "{\"x\":\"" + std::string(4000, 'x') + "\"}")});
        if (!added) {
            const bool clear =
                added.error().code == ErrorCode::storage && !added.error().next.empty();
            const auto now = contents(**store);
            return !clear ? 2 : !now.ended || now.good.size() != acknowledged ? 3 : 0;
        }
        ++acknowledged;
    }
    return 4;
}

TEST(SqliteFailure, FullDiskIsToldAndLosesNothing) {
    const TempDir place;
    const int status = in_child([&] {
        const uid_t user = ::getuid();
        const gid_t group = ::getgid();
        if (::unshare(CLONE_NEWNS | (user == 0 ? 0 : CLONE_NEWUSER)) != 0) {
            return skipped;
        }
        (void)group;
        ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
        if (::mount("none", place.path().c_str(), "tmpfs", 0, "size=512k") != 0) {
            return skipped;
        }
        return fill_up(place.path() / "data");
    });
    if (status == skipped) {
        GTEST_SKIP() << "this user may not mount a small disk";
    }
    EXPECT_EQ(status, 0);
}

TEST(SqliteFailure, FileSizeLimitIsToldAndLosesNothing) {
    const TempDir place;
    const int status = in_child([&] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{200 * 1024, 200 * 1024};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        return fill_up(place.path());
    });
    EXPECT_EQ(status, 0);
    auto store = open(place);  // without the limit it goes on
    ASSERT_TRUE(store);
    EXPECT_TRUE(store->append(make_many(100'000, 1)));
}

// As a user who may not write there; root may write everywhere.
int as_nobody(const std::function<int()>& work) {
    return in_child([&] {
        if (::getuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) {
            return skipped;
        }
        return work();
    });
}

TEST(SqliteFailure, ReadOnlyDirectoryCanBeReadButNotWritten) {
    const TempDir place;
    {
        ASSERT_TRUE(open(place)->append(make_many(0, 3)));
    }
    ::chmod(place.database().c_str(), 0444);
    ::chmod(place.path().c_str(), 0555);
    const int status = as_nobody([&] {
        const auto write = open_sqlite(place.path(), Access::write);
        auto read = open_sqlite(place.path(), Access::read);
        if (write || write.error().message.find("read-only") == std::string::npos) {
            return 1;
        }
        return read && contents(**read).good.size() == 3 ? 0 : 2;
    });
    ::chmod(place.path().c_str(), 0755);
    EXPECT_EQ(status, 0);
}

TEST(SqliteFailure, DirectoryThatCannotBeMadeIsTold) {
    const TempDir place;
    std::ofstream(place.path() / "file") << "x";
    expect_clear(open_error(place.path() / "file"), "it is a file");
    expect_clear(open_error(place.path() / "file" / "below"), "can't be made");
}

TEST(SqliteFailure, DatabaseThatIsADirectoryIsTold) {
    const TempDir place;
    fs::create_directory(place.database());
    expect_clear(open_error(place.path()), "can't be opened");
    expect_clear(open_error(place.path(), Access::read), "can't be opened");
}

TEST(SqliteFailure, ForeignFilesAreLeftAlone) {
    const TempDir place;
    std::ofstream(place.database()) << std::string(5000, 'x');
    expect_clear(open_error(place.path()), "not a record store");
    expect_clear(open_error(place.path(), Access::read), "not a record store");
    EXPECT_EQ(fs::file_size(place.database()), 5000U);

    fs::remove(place.database());
    sql(place, "CREATE TABLE somebody_elses(x)");
    expect_clear(open_error(place.path()), "not a record store");
}

TEST(SqliteFailure, NewerVersionIsLeftAlone) {
    const TempDir place;
    {
        ASSERT_TRUE(open(place)->append(make_many(0, 3)));
    }
    sql(place, "PRAGMA user_version = 2");
    expect_clear(open_error(place.path()), "newer version");
    expect_clear(open_error(place.path(), Access::read), "newer version");
    sql(place, "PRAGMA user_version = 1");
    EXPECT_EQ(contents(*open(place)).good.size(), 3U);
}

TEST(SqliteFailure, BadRowsAreReportedAndTheOthersUsed) {
    const TempDir place;
    {
        ASSERT_TRUE(open(place)->append(make_many(0, 3)));
    }
    sql(place,
        "INSERT INTO records VALUES(x'00', 'rubbish'); INSERT INTO records VALUES(x'ff', x'00ff');"
        "INSERT INTO records SELECT x'01', line FROM records WHERE id > x'00' LIMIT 1");
    auto store = open(place);
    const auto now = contents(*store);
    EXPECT_TRUE(now.ended);
    EXPECT_EQ(now.good.size(), 3U);
    EXPECT_EQ(now.bad.size(), 3U);
    const auto check = store->check();
    ASSERT_TRUE(check);
    EXPECT_TRUE(check->sound);
    EXPECT_EQ(check->bad, 3);
}

TEST(SqliteFailure, DamageIsFoundAndNeverFatal) {
    const TempDir place;
    {
        ASSERT_TRUE(open(place)->append(make_many(0, 2000)));
    }
    const auto whole = fs::file_size(place.database());
    std::string bytes(whole, '\0');
    std::ifstream(place.database(), std::ios::binary).read(bytes.data(), static_cast<long>(whole));
    int told = 0;
    for (std::size_t at = 0; at + 600 < whole; at += whole / 97) {
        std::string damaged = bytes;
        for (std::size_t i = at; i < at + 600; ++i) {
            damaged[i] = static_cast<char>(~damaged[i]);
        }
        std::ofstream(place.database(), std::ios::binary) << damaged;
        auto store = open_sqlite(place.path(), Access::write);
        if (!store) {
            expect_clear(store.error(), place.database().string());
            ++told;
            continue;
        }
        const auto check = (*store)->check();
        ASSERT_TRUE(check);
        told += !check->sound || check->bad > 0 || check->records == 2000 ? 1 : 0;
        EXPECT_LE(check->records, 2000);
    }
    EXPECT_GE(told, 97);
}

TEST(SqliteFailure, TruncatedFileIsTold) {
    const TempDir place;
    {
        ASSERT_TRUE(open(place)->append(make_many(0, 2000)));
    }
    for (const std::uintmax_t size :
         {fs::file_size(place.database()) / 2, std::uintmax_t{4096}, std::uintmax_t{50}}) {
        fs::resize_file(place.database(), size);
        auto store = open_sqlite(place.path(), Access::write);
        const auto check = store ? (*store)->check() : std::unexpected(store.error());
        EXPECT_TRUE(!check || !check->sound) << size;
    }
    ASSERT_TRUE(remove_sqlite(place.path()));
    EXPECT_TRUE(contents(*open(place)).good.empty());
}

TEST(SqliteFailure, SecondWriterWaitsThenIsTold) {
    const TempDir place;
    auto store = open(place);
    ASSERT_TRUE(store->append(make_many(0, 3)));
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(place.database().c_str(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    EXPECT_EQ(contents(*store).good.size(), 3U);  // readers are fine
    const auto refused = store->append(make_many(3, 1));
    ASSERT_FALSE(refused);
    expect_clear(refused.error(), "Another running copy");
    sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    EXPECT_TRUE(store->append(make_many(3, 1)));
}

TEST(SqliteFailure, ManyFirstStartsAtOnceAreFine) {
    const TempDir place;
    std::vector<pid_t> children;
    for (int n = 0; n < 8; ++n) {
        const pid_t child = ::fork();
        if (child == 0) {
            auto store = open_sqlite(place.path() / "new", Access::write);
            ::_exit(store && (*store)->append(make_many(n * 10, 10)) ? 0 : 1);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_EQ(status, 0);
    }
    auto store = open_sqlite(place.path() / "new", Access::read);
    ASSERT_TRUE(store);
    EXPECT_EQ(contents(**store).good.size(), 80U);
}

TEST(SqliteFailure, OneLiveSessionAtATime) {
    const TempDir place;
    {
        const auto first = LiveLock::take(place.path());
        ASSERT_TRUE(first);
        const auto second = LiveLock::take(place.path());
        ASSERT_FALSE(second);
        expect_clear(second.error(), "Another session");
    }
    EXPECT_TRUE(LiveLock::take(place.path()));
}

TEST(SqliteFailure, FilesAreForTheirOwnerAlone) {
    const TempDir place;
    auto store = open_sqlite(place.path() / "a" / "b", Access::write);
    ASSERT_TRUE(store);
    ASSERT_TRUE((*store)->append(make_many(0, 1)));
    for (const char* each :
         {"a", "a/b", "a/b/unknot.db", "a/b/unknot.db-wal", "a/b/unknot.db-shm"}) {
        struct stat status{};
        ASSERT_EQ(::stat((place.path() / each).c_str(), &status), 0) << each;
        EXPECT_EQ(status.st_mode & 0077, 0U) << each;
    }
}

TEST(SqliteFailure, ErasedTextIsGoneFromTheFiles) {
    const TempDir place;
    auto store = open(place);
    ASSERT_TRUE(store->append(std::vector{make(1, R"({"x":"very private words"})")}));
    ASSERT_TRUE(store->erase());
    store.reset();
    for (const auto& entry : fs::directory_iterator(place.path())) {
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        EXPECT_EQ(bytes.find("very private"), std::string::npos) << entry.path();
    }
}

TEST(SqliteFailure, ReadingMakesNothing) {
    const TempDir place;
    auto store = open_sqlite(place.path() / "none", Access::read);
    ASSERT_TRUE(store);
    EXPECT_TRUE(contents(**store).good.empty());
    EXPECT_FALSE(fs::exists(place.path() / "none"));
}

}  // namespace
}  // namespace unknot::store
