// A writer killed at any moment loses nothing that it has acknowledged.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <random>

#include "store/sqlite/sqlite.h"
#include "store/test_records.h"

namespace unknot::store {
namespace {

using test::contents;
using test::make;

// Appends records one by one from `first` and writes each acknowledged number to the pipe.
[[noreturn]] void write_for_ever(const std::filesystem::path& directory, int first, int pipe) {
    auto store = open_sqlite(directory, Access::write);
    for (int n = first; store; ++n) {
        const std::string state = std::to_string(n);
        if (!(*store)->append(std::vector{make(n)}, state) ||
            ::write(pipe, &n, sizeof n) != sizeof n) {
            break;
        }
    }
    ::_exit(1);
}

// The last number that came through the pipe before its writer died; `none` if none did.
int last_acknowledged(int pipe, int none) {
    int last = none;
    for (int n = 0; ::read(pipe, &n, sizeof n) == sizeof n;) {
        last = n;
    }
    return last;
}

TEST(SqliteKill, AcknowledgedRecordsSurviveSigkill) {
    const test::TempDir place;
    std::mt19937 random(20261122);
    std::uniform_int_distribution<int> wait_us(500, 60'000);
    int expected = 0;
    for (int round = 0; round < 40; ++round) {
        int ends[2];
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            write_for_ever(place.path(), expected, ends[1]);
        }
        ::close(ends[1]);
        ::usleep(static_cast<useconds_t>(wait_us(random)));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        const int acknowledged = last_acknowledged(ends[0], expected - 1) + 1;
        ::close(ends[0]);

        auto store = open_sqlite(place.path(), Access::write);
        ASSERT_TRUE(store) << store.error().message;
        const auto now = contents(**store);
        ASSERT_TRUE(now.ended);
        ASSERT_TRUE(now.bad.empty());
        const int found = static_cast<int>(now.good.size());
        ASSERT_GE(found, acknowledged);
        ASSERT_LE(found, acknowledged + 1);  // the one being written may be there or not
        if (found > 0) {  // the saved session is that of the last record: together or not at all
            ASSERT_EQ((*store)->session().value(), std::to_string(found - 1));
        }
        expected = found;
    }
    EXPECT_GT(expected, 0);
    auto store = open_sqlite(place.path(), Access::read);
    EXPECT_TRUE((*store)->check()->sound);
}

}  // namespace
}  // namespace unknot::store
