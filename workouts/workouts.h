// Workouts that were done, out of the files that watches and other programs write: GPX, TCX, and
// the export of Apple Health (its export.xml, or the export.zip that holds it).
//
// Of each workout only start, sport, length and distance leave this folder. Places are used to
// measure the distance and forgotten at once.
//
// Files are read as a stream: memory does not grow with their size, only with the number of
// workouts. They are foreign, so that nothing in them is trusted: no entity is ever expanded, a
// document type is refused (the one of Apple Health is passed over unread, which also helps where
// it is broken, as that of many phones is), and depth, pieces and counts are bounded.
//
// The web app reads the same formats by the same rules (web/src/routes/schedule/files/);
// testdata/ holds files that both read to the same workouts.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe.hpp>

#include "engine/base/error.h"
#include "engine/base/time.h"

namespace unknot::workouts {

enum class Format { gpx, tcx, apple_health };
BOOST_DESCRIBE_ENUM(Format, gpx, tcx, apple_health)

struct Workout {
    Instant start;      // with the offset that the file gives; UTC where it gives none
    std::string sport;  // the file's word in lower case, "sport" where there is none
    int seconds = 0;
    std::optional<int> metres;
};
BOOST_DESCRIBE_STRUCT(Workout, (), (start, sport, seconds, metres))

struct Found {
    Format format = Format::gpx;
    std::vector<Workout> workouts;  // in the file's order
    int left_out = 0;               // without a start, or without a length that can be right
    int elsewhere = 0;              // routes of Apple Health: its export.xml has their workouts
};
BOOST_DESCRIBE_STRUCT(Found, (), (format, workouts, left_out, elsewhere))

inline constexpr int longest_seconds = 48 * 3600;
inline constexpr int farthest_metres = 1'000'000;
inline constexpr std::size_t longest_sport = 40;        // bytes, cut between characters
inline constexpr std::size_t most_workouts = 100'000;   // in a file
inline constexpr std::int64_t most_bytes = 16LL << 30;  // of a file, unpacked

// Reads one XML document, given in pieces of any size.
//
// Errors, which stay: not_found for XML of another kind, bad_input for what is no well-formed XML,
// has a document type that does not belong there, or exceeds a bound. Messages are sentences about
// "it", the file.
class Reader {
  public:
    Reader();
    ~Reader();
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    Result<void> push(std::string_view bytes);
    // What was found, once; nothing may be pushed afterwards.
    Result<Found> finish();

  private:
    class Work;
    std::unique_ptr<Work> work_;
};

// Reads a file by what it holds, whatever its name: XML, or a zip archive with the export of Apple
// Health. Errors: those of Reader; not_found for a FIT file and for an archive without that export;
// storage where the disk refuses.
Result<Found> read_file(const std::filesystem::path& path);

// The files below a folder that may hold workouts, by their names, in the order of their paths:
// .gpx, .tcx and .fit in any letter case, export.xml and export.zip. Links to folders are not
// followed. Errors: storage where the folder cannot be read.
Result<std::vector<std::filesystem::path>> files_below(const std::filesystem::path& folder);

}  // namespace unknot::workouts
