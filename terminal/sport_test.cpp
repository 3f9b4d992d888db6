// unknot sport: told, taken from files, and taken once.
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "terminal/harness_test.h"

namespace unknot::terminal::test {
namespace {

const std::string data = std::string(UNKNOT_SOURCE_DIR) + "/workouts/testdata/";

std::int64_t count(const boost::json::value& answer, const char* name) {
    return answer.as_object().at(name).as_int64();
}

TEST(Sport, IsToldAndItsLoadSaid) {
    const Place place;
    EXPECT_TRUE(has(place.run({"sport"}).out, "unknot sport add"));
    const std::vector<std::string> add{"sport",     "add", "--sport",  "running",
                                       "--minutes", "45",  "--metres", "8049"};
    EXPECT_EQ(place.run(add).out, "Noted.\n");
    EXPECT_EQ(place.run(add).out, "It is already there.\n") << "the same start and sport";
    const Outcome told = place.run({"sport"});
    EXPECT_TRUE(has(told.out, "2026-11-22  running  45 min  8.0 km")) << told.out;
    EXPECT_TRUE(has(told.out, "45 minutes of sport")) << told.out;
    EXPECT_TRUE(has(place.run({"schedule"}).out, "45 minutes of sport"));
    EXPECT_EQ(place
                  .run({"sport", "add", "--sport", "yoga", "--minutes", "30", "--at",
                        "2026-11-21T07:00:00+01:00"})
                  .status,
              0);
    const auto shown = place.ask({"sport"}).as_object();
    ASSERT_EQ(shown.at("sport").as_array().size(), 2U);
    EXPECT_EQ(shown.at("sport").as_array()[1].as_object().at("start").as_string(),
              "2026-11-21T07:00:00+01:00");
    EXPECT_EQ(shown.at("load").as_object().at("week_minutes").as_int64(), 75);
}

TEST(Sport, IsTakenFromFilesOnce) {
    const Place place;
    const std::vector<std::string> import{"sport",           "import",
                                          data + "run.gpx",  data + "zones.gpx",
                                          data + "ride.tcx", data + "health.xml"};
    std::vector<std::string> as_json = import;
    as_json.emplace_back("--json");
    const auto first = parse(place.run(as_json, {.input = "", .environment = {"TZ=CET-1"}}).out);
    EXPECT_EQ(count(first, "files"), 4);
    EXPECT_EQ(count(first, "added"), 9);
    EXPECT_EQ(count(first, "already"), 0);
    const auto again = place.ask(import);
    EXPECT_EQ(count(again, "added"), 0);
    EXPECT_EQ(count(again, "already"), 9);
    const Outcome third = place.run(import);
    EXPECT_TRUE(third.out.starts_with("0 workouts taken, 9 already there, ")) << third.out;
    const auto sport = place.ask({"sport"}).as_object().at("sport").as_array();
    ASSERT_EQ(sport.size(), 9U);
    EXPECT_EQ(sport[0].as_object().at("source").as_string(), "gpx");
    EXPECT_EQ(sport[0].as_object().at("start").as_string(), "2026-11-20T10:30:00.123+01:00")
        << "UTC becomes the time of this machine";
    const std::string journal = place.run({"journal", "export"}).out;
    EXPECT_FALSE(has(journal, "lat")) << "no place is kept";
    EXPECT_FALSE(has(journal, "river"));
}

TEST(Sport, IsTakenFromFolders) {
    const Place place;
    const std::filesystem::path folder = place.path() / "exports";
    std::filesystem::create_directories(folder / "2026");
    std::filesystem::copy_file(data + "run.gpx", folder / "2026" / "run.gpx");
    std::filesystem::copy_file(data + "health.xml", folder / "export.xml");
    std::filesystem::copy_file(data + "apple_route.gpx", folder / "route.gpx");
    std::filesystem::copy_file(data + "broken.tcx", folder / "broken.tcx");
    const Outcome done = place.run({"sport", "import", folder.string()});
    EXPECT_EQ(done.status, 0) << "what was named could be read";
    EXPECT_TRUE(has(done.out, "4 workouts taken")) << done.out;
    EXPECT_TRUE(has(done.err, "broken.tcx: It is no XML")) << done.err;
    const auto again = place.ask({"sport", "import", folder.string()});
    EXPECT_EQ(count(again, "already"), 4);
    EXPECT_EQ(count(again, "elsewhere"), 1);
    EXPECT_EQ(again.as_object().at("problems").as_array().size(), 1U);
    const Outcome empty = place.run({"sport", "import", (place.path() / "data").string()});
    EXPECT_EQ(empty.status, 1);
    EXPECT_TRUE(has(empty.err, "It holds no file of workouts.")) << empty.err;
}

TEST(Sport, SaysOfEachFileWhatIsWrong) {
    const Place place;
    const std::string fit = place.file("ride.fit", std::string("\x0E\x10\0\0\0\0\0\0.FIT", 12));
    const auto told = place.ask({"sport", "import", data + "run.gpx", fit, data + "entities.gpx",
                                 place.data() + "/missing.gpx"},
                                1);
    EXPECT_EQ(count(told, "added"), 1) << "the others are taken all the same";
    const auto problems = told.as_object().at("problems").as_array();
    ASSERT_EQ(problems.size(), 3U);
    const auto message = [&](std::size_t i) {
        return std::string(problems[i].as_object().at("message").as_string());
    };
    EXPECT_EQ(message(0), "It is a FIT file, which the terminal does not read.");
    EXPECT_EQ(message(1), "It has a document type, which no file of workouts needs.");
    EXPECT_EQ(message(2), "It cannot be opened: No such file or directory.");
    EXPECT_EQ(place.run({"sport", "import", data + "no_tracks.gpx"}).status, 0);
    EXPECT_TRUE(
        has(place.run({"sport", "import", data + "no_tracks.gpx"}).err, "It holds no workout."));
}

TEST(Sport, RefusesWhatMakesNoSense) {
    const Place place;
    EXPECT_EQ(place.run({"sport", "import"}).status, 2);
    EXPECT_EQ(place.run({"sport", "add", "--sport", "running", "--minutes", "0"}).status, 2);
    EXPECT_EQ(place.run({"sport", "add", "--sport", "running", "--minutes", "2881"}).status, 2);
    EXPECT_EQ(place.run({"sport", "add", "--sport", "", "--minutes", "5"}).status, 1);
    EXPECT_EQ(place
                  .run({"sport", "add", "--sport", "x", "--minutes", "5", "--at",
                        "2027-11-21T07:00:00+01:00"})
                  .status,
              1);
    EXPECT_EQ(place.run({"sport", "add", "--sport", "x", "--minutes", "5", "--at", "noon"}).status,
              1);
}

// An export of Apple Health is often a gigabyte; memory must not grow with it.
TEST(Sport, TakesLargeExportsInLittleMemory) {
    const Place place;
    const auto with_records = [&](int records) {
        const std::string path = (place.path() / (std::to_string(records) + ".xml")).string();
        std::ofstream file(path, std::ios::binary);
        file << "<HealthData>";
        for (int i = 0; i < records; ++i) {
            file << "<Record type=\"HKQuantityTypeIdentifierHeartRate\" sourceName=\"A watch\" "
                    "unit=\"count/min\" startDate=\"2026-11-20 07:00:00 +0100\" value=\"61\"/>\n";
        }
        file << "<Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"30\" "
                "startDate=\"2026-11-20 07:00:00 +0100\"/></HealthData>";
        return path;
    };
    const Outcome small = place.run({"sport", "import", with_records(100)});
    const Outcome large = place.run({"sport", "import", with_records(400'000)});  // 55 MB
    EXPECT_EQ(large.out, "0 workouts taken, 1 already there.\n");
    EXPECT_LT(large.peak_kb - small.peak_kb, 4 * 1024);
}

}  // namespace
}  // namespace unknot::terminal::test
