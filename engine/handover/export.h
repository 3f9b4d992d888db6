// The journal as a file for others.
#pragma once

#include <string>
#include <string_view>

#include "engine/atlas/atlas.h"
#include "engine/base/error.h"
#include "engine/base/json.h"
#include "engine/journal/journal.h"

namespace unknot::handover {

enum class Format {
    jsonl,  // all records as they are; the only one that can be read in again
    fhir,   // what was told, done and measured, for a clinic's program
    csv,    // the same as a table
    ics,    // what is to come: breaks, routines, the habit's daily check, for a calendar
};
BOOST_DESCRIBE_ENUM(Format, jsonl, fhir, csv, ics)

struct Exported {
    std::string text;
    std::string media_type;    // "text/csv; charset=utf-8"
    std::string file_name;     // "unknot-2026-11-22.csv"
    std::int64_t records = 0;  // of the journal
};
BOOST_DESCRIBE_STRUCT(Exported, (), (text, media_type, file_name, records))

// Errors: those of progress::calendar.
Result<Exported> export_as(const atlas::Atlas& atlas, const journal::Journal& journal,
                           Format format, Instant now);

}  // namespace unknot::handover
