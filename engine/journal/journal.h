// The journal: the only truth, append-only. Everything shown is folded from it anew.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/json.h"
#include "engine/journal/kinds.h"
#include "engine/record/record.h"

namespace unknot::journal {

using record::Record;

// A record and what it tells. Read once, when it comes in: the folds go over it again and again.
struct Event : Record {
    explicit Event(Record as_read);
    Event(Record as_read, Body what) : Record(std::move(as_read)), told(std::move(what)) {}

    Body told;  // follows from the record; equal records are equal events
};

// Events in the order of their ids, each id once. Filled by merge() alone.
struct Journal {
    std::vector<Event> records;
};

// A draft with its identity: what is stored.
Record stamp(const Draft& draft, std::string device, const record::Entropy& entropy);

// Random bytes as hex, 20 digits a record, as faces hand them over. Errors: bad_input when it is
// not hex or too short for `count` records.
Result<std::vector<record::Entropy>> parse_entropy(std::string_view hex, std::size_t count);

// Adds records that are not there yet; returns how many. An id that is there already with other
// content keeps the one with the smaller text, so that merging in any order gives the same journal.
std::size_t merge(Journal& journal, std::vector<Event> records);

// A line that could not be taken over.
struct Problem {
    std::int64_t line = 0;  // 1-based
    std::string message;
    std::string next;
};
BOOST_DESCRIBE_STRUCT(Problem, (), (line, message, next))

struct Summary {
    std::int64_t lines = 0;         // that were not blank
    std::int64_t records = 0;       // read well, known or not
    std::int64_t unknown = 0;       // of kinds or versions that this program does not know: kept
    std::int64_t bad = 0;           // refused
    std::vector<Problem> problems;  // the first hundred
};
BOOST_DESCRIBE_STRUCT(Summary, (), (lines, records, unknown, bad, problems))

// Reads JSON Lines in pieces of any size. Memory stays bounded by the good records, whatever comes:
// an overlong line is dropped up to its newline and counted as bad. A known kind whose body does
// not have its shape is bad.
class Reader {
  public:
    // Takes the next bytes. Good records are handed over by take().
    void push(std::string_view bytes);
    // The input has ended; a last line without newline is read too.
    void finish();
    // What was read since the last call.
    std::vector<Event> take();
    const Summary& summary() const { return summary_; }

  private:
    void end_line(std::string_view line);
    void refuse(Error error);

    std::string line_;
    bool overlong_ = false;
    std::int64_t line_number_ = 0;
    std::vector<Event> records_;
    Summary summary_;
};

struct Reading {
    Journal journal;
    Summary summary;
};
Reading read_lines(std::string_view text);

// JSON Lines, every line ending in a newline.
std::string write_lines(const Journal& journal);

// True when the record is of a kind and version that this program folds.
bool known(const Record& record);

// The shapes of all kinds as JSON, for the committed snapshot.
std::string kinds_snapshot();

}  // namespace unknot::journal
