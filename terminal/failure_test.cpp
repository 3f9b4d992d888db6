// The program when the world misbehaves.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>

#include "engine/testing.h"
#include "terminal/harness_test.h"

namespace unknot::terminal::test {
namespace {

namespace fs = std::filesystem;

TEST(Failure, ReadOnlyDirectoryIsTold) {
    const Place place;
    place.screen_all_clear();
    fs::permissions(place.path(), fs::perms(0755));
    fs::permissions(place.data(), fs::perms(0555));
    fs::permissions(fs::path(place.data()) / "unknot.db", fs::perms(0444));
    const Outcome read = place.run({"progress"}, {"", {}, true});
    EXPECT_EQ(read.status, 0) << read.err;
    const Outcome write =
        place.run({"session", "--region", "calves", "--replay", place.file("s", "+1 stop\n")},
                  {"", {}, true});
    EXPECT_EQ(write.status, 1);
    EXPECT_TRUE(has(write.err, "read-only")) << write.err;
    fs::permissions(place.data(), fs::perms(0755));
}

TEST(Failure, DamagedDatabaseIsToldAndCanBeErased) {
    const Place place;
    place.screen_all_clear();
    std::ofstream(fs::path(place.data()) / "unknot.db", std::ios::binary | std::ios::in)
        << std::string(3000, 'x');
    for (const char* command : {"progress", "plan"}) {
        const Outcome told = place.run(command == std::string("plan")
                                           ? std::vector<std::string>{command, "--region", "calves"}
                                           : std::vector<std::string>{command});
        EXPECT_EQ(told.status, 1);
        EXPECT_TRUE(has(told.err, "damaged")) << told.err;
    }
    EXPECT_EQ(place.run({"journal", "check"}).status, 1);
    EXPECT_EQ(place.run({"journal", "erase", "--yes"}).status, 0);
    EXPECT_EQ(place.run({"journal", "check"}).status, 0);
}

TEST(Failure, BadRowsAreToldAndTheOthersUsed) {
    const Place place;
    place.screen_all_clear();
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open((place.data() + "/unknot.db").c_str(), &db), SQLITE_OK);
    ASSERT_EQ(
        sqlite3_exec(db, "INSERT INTO records VALUES(x'00', 'rubbish')", nullptr, nullptr, nullptr),
        SQLITE_OK);
    sqlite3_close(db);
    const Outcome plan = place.run({"plan", "--region", "calves"});
    EXPECT_EQ(plan.status, 0) << plan.err;
    EXPECT_TRUE(has(plan.err, "row 00")) << plan.err;
    const auto check = place.ask({"journal", "check"}, 1);
    EXPECT_EQ(check.as_object().at("bad").as_int64(), 1);
}

TEST(Failure, AnotherWriterIsToldApart) {
    const Place place;
    place.screen_all_clear();
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open((place.data() + "/unknot.db").c_str(), &db), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    EXPECT_EQ(place.run({"plan", "--region", "calves"}).status, 0);
    const Outcome write =
        place.run({"screen", "--answers", (place.path() / "answers.json").string()});
    EXPECT_EQ(write.status, 1);
    EXPECT_TRUE(has(write.err, "Another running copy")) << write.err;
    sqlite3_exec(db, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(db);
}

TEST(Failure, NoHomeDirectoryIsTold) {
    const Outcome told = run({"progress"});
    EXPECT_EQ(told.status, 1);
    EXPECT_TRUE(has(told.err, "--data")) << told.err;
    const Place place;
    EXPECT_EQ(run({"progress"}, {"", {"XDG_DATA_HOME=" + place.path().string()}, false}).status, 0);
    EXPECT_EQ(
        run({"progress"}, {"", {"HOME=" + place.path().string(), "XDG_DATA_HOME=relative"}, false})
            .status,
        0);
}

TEST(Failure, NoColourWhenAskedOrDumb) {
    const Place place;
    for (const char* setting : {"NO_COLOR=1", "TERM=dumb"}) {
        EXPECT_FALSE(has(place.run({"atlas", "soleus"}, {"", {setting}, false}).out, "\x1b"));
    }
}

// 1 GB in one line, and 64 MB of lines, with little more memory allowed than the program itself
// takes.
TEST(Failure, RubbishStreamsThroughInBoundedMemory) {
    const Place place;
    // The address sanitizer reserves far more than that for itself.
    const std::string limit = unknot::testing::sanitized ? "" : "ulimit -v 120000; ";
    const auto import = [&](const std::string& generator) {
        const std::string command = generator + " | (" + limit +
                                    UNKNOT_PROGRAM " journal import - --json --data " +
                                    place.data() + " > /dev/null)";
        const int status = std::system(command.c_str());
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    };
    EXPECT_EQ(import("head -c 1073741824 /dev/zero"), 1);
    // Millions of refused lines take minutes with the sanitizer, and show it nothing new.
    const std::string bytes = unknot::testing::sanitized ? "1048576" : "67108864";
    EXPECT_EQ(import("yes '{\"id\":1}' | head -c " + bytes), 1);
    EXPECT_EQ(place.run({"journal", "check"}).status, 0);
}

TEST(Failure, KilledImportsLoseNothingThatWasThere) {
    const Place place;
    place.screen_all_clear();
    const std::string before = place.run({"journal", "export"}).out;
    std::string lines;
    for (int i = 0; i < 20'000; ++i) {
        char id[64];
        std::snprintf(id, sizeof id, "0193a5f2-1c3e-7abc-8def-%012d", i);
        lines +=
            std::string("{\"id\":\"") + id +
            R"(","at":"2026-11-22T18:00:00+01:00","device":"d","kind":"later_kind","version":1,"body":{}})" +
            "\n";
    }
    const std::string file = place.file("many.jsonl", lines);
    for (int round = 0; round < 10; ++round) {
        const pid_t child = ::fork();
        if (child == 0) {
            const int nowhere = ::open("/dev/null", O_WRONLY);
            ::dup2(nowhere, 1);
            ::execl(UNKNOT_PROGRAM, UNKNOT_PROGRAM, "journal", "import", file.c_str(), "--data",
                    place.data().c_str(), nullptr);
            ::_exit(126);
        }
        ::usleep(static_cast<useconds_t>(3000 * (round + 1)));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        EXPECT_EQ(place.run({"journal", "check"}).status, 0) << round;
        EXPECT_TRUE(has(place.run({"journal", "export"}).out, before)) << round;
    }
    EXPECT_EQ(place.run({"journal", "import", file}).status, 0);
    EXPECT_EQ(place.ask({"journal", "check"}).as_object().at("records").as_int64(), 20'001);
}

TEST(Failure, ServesUntilToldToStop) {
    const Place place;
    fs::create_directory(place.path() / "web");
    place.file("web/index.html", "<title>Unknot</title>");
    int out[2];
    ASSERT_EQ(::pipe(out), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(out[1], 1);
        const std::string web = (place.path() / "web").string();
        ::execl(UNKNOT_PROGRAM, UNKNOT_PROGRAM, "serve", "--port", "0", "--web", web.c_str(),
                nullptr);
        ::_exit(126);
    }
    char text[200] = {};
    EXPECT_GT(::read(out[0], text, sizeof text - 1), 0);
    EXPECT_TRUE(has(text, "Unknot is at http://127.0.0.1:")) << text;
    ::kill(child, SIGTERM);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    EXPECT_EQ(run({"serve", "--web", "/nonexistent", "--port", "0"}).status, 1);
    EXPECT_EQ(run({"serve", "--port", "99999"}).status, 2);
}

}  // namespace
}  // namespace unknot::terminal::test
