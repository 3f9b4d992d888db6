// What the shared files hold, in pieces of any size; and what is refused.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "engine/base/json.h"
#include "workouts/workouts.h"

namespace unknot::workouts {

// An entry of expected.json, where both faces look. At namespace scope, so that it can be
// described.
struct Expected {
    std::string file;
    std::optional<Found> found;
    std::optional<std::string> error;  // the code
};
BOOST_DESCRIBE_STRUCT(Expected, (), (file, found, error))

namespace {

const std::filesystem::path folder =
    std::filesystem::path(UNKNOT_SOURCE_DIR) / "workouts" / "testdata";

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    EXPECT_TRUE(file.good()) << path;
    return {std::istreambuf_iterator<char>(file), {}};
}

Result<Found> read_text(std::string_view text, std::size_t piece = 100'000) {
    Reader reader;
    for (; !text.empty(); text.remove_prefix(std::min(piece, text.size()))) {
        if (const auto done = reader.push(text.substr(0, piece)); !done) {
            EXPECT_EQ(reader.push("<gpx/>"), done) << "errors stay";
            return std::unexpected(done.error());
        }
    }
    return reader.finish();
}

std::string gpx(std::string_view inside) {
    return fmt::format("<gpx>{}</gpx>", inside);
}

void expect_same(const Found& found, Found expected) {
    ASSERT_EQ(found.workouts.size(), expected.workouts.size());
    for (std::size_t i = 0; i < found.workouts.size(); ++i) {
        const auto metres = found.workouts[i].metres;
        ASSERT_EQ(metres.has_value(), expected.workouts[i].metres.has_value()) << i;
        if (metres) {
            EXPECT_LE(std::abs(*metres - *expected.workouts[i].metres), 1) << i;
            expected.workouts[i].metres = metres;
        }
    }
    EXPECT_EQ(json::to_json(found), json::to_json(expected));
}

TEST(WorkoutFiles, AreReadAsExpectedWholeAndInPieces) {
    const auto all =
        json::from_json<std::vector<Expected>>(bytes_of(folder / "expected.json"), "expected.json");
    ASSERT_TRUE(all.has_value()) << all.error().message;
    std::size_t files = 0;
    for (const auto& each : std::filesystem::directory_iterator(folder)) {
        const auto name = each.path().filename();
        files += name != "expected.json" && name != "README.md" ? 1U : 0U;
    }
    EXPECT_EQ(files, all->size()) << "each file has its entry";
    for (const Expected& each : *all) {
        SCOPED_TRACE(each.file);
        const std::string text = bytes_of(folder / each.file);
        const std::string mark = each.file == "latin.gpx" ? "" : "\xEF\xBB\xBF";
        for (const auto& found : {read_file(folder / each.file), read_text(text, 1),
                                  read_text(text, 7), read_text(mark + text, 100)}) {
            ASSERT_EQ(found.has_value(), each.found.has_value())
                << (found ? json::to_json(*found) : found.error().message);
            if (found) {
                expect_same(*found, *each.found);
            } else {
                EXPECT_EQ(json::name_of(found.error().code), each.error);
                EXPECT_TRUE(found.error().message.ends_with('.')) << found.error().message;
                EXPECT_FALSE(found.error().next.empty());
            }
        }
    }
}

TEST(WorkoutFiles, SayWhereTheyAreBroken) {
    EXPECT_EQ(read_text("<gpx>\n\n<trk></gpx>").error().message,
              "It is no XML that can be read: line 3, mismatched tag.");
}

TEST(WorkoutFiles, HoldNoMoreThanAnybodyNeeds) {
    std::string deep;
    for (int i = 0; i < 100'000; ++i) {
        deep += "<a>";
    }
    EXPECT_EQ(read_text(gpx(deep)).error().message, "It is nested deeper than any workout.");
    const std::string large(3'000'000, 'x');
    for (const std::string& text :
         {"<!--" + large, "<trk a=\"" + large, "<trk><!--" + large, "<" + large}) {
        EXPECT_EQ(read_text("<gpx>" + text).error().message,
                  "It has a piece larger than any workout needs.");
    }
    EXPECT_EQ(read_text("<!DOCTYPE HealthData [" + large).error().message,
              "Its document type has no end.");
    // Much text is no harm: nobody keeps it.
    EXPECT_TRUE(read_text(gpx("<trk><type>" + large + "</type></trk>"), 1000).has_value());
    EXPECT_FALSE(read_text(std::string(1'000'000, ' ')).has_value());
    std::string tracks;
    for (std::size_t i = 0; i <= most_workouts; ++i) {
        tracks +=
            "<trk><trkseg><trkpt><time>2026-11-18T06:00:00Z</time></trkpt>"
            "<trkpt><time>2026-11-18T06:00:09Z</time></trkpt></trkseg></trk>";
    }
    EXPECT_EQ(read_text(gpx(tracks)).error().message,
              "It holds more workouts than anybody can have done.");
}

TEST(WorkoutFiles, ExpandNoEntityWhateverStandsBeforeIt) {
    const std::string use = "<HealthData><Workout workoutActivityType=\"&a;\"/></HealthData>";
    for (const std::string type :
         {"<!DOCTYPE HealthData [<!ENTITY a \"b\">]>", "<!DOCTYPE\tHealthData[<!ENTITY a 'b'>] >",
          "<?x ?><!-- <gpx> --> <!DOCTYPE HealthData [<!-- \"]> --><!ENTITY a \"]>\">]>",
          "<!DOCTYPE HealthData SYSTEM \"file:///etc/passwd\">",
          "<!DOCTYPE HealthDataX [<!ENTITY a \"b\">]>", "<!DOCTYPE\n\nx SYSTEM 'y'>",
          "<!DOCTYPE HealthData []><!DOCTYPE HealthData [<!ENTITY a \"b\">]>"}) {
        const auto found = read_text(type + use);
        EXPECT_FALSE(found.has_value()) << type;
    }
    const auto read = read_text("<!DOCTYPE HealthData [<!ENTITY a \"b\">]><HealthData/>");
    EXPECT_TRUE(read.has_value()) << "unused it does no harm";
}

}  // namespace
}  // namespace unknot::workouts
