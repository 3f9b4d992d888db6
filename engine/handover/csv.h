// The journal as a table for a spreadsheet: RFC 4180, UTF-8, one thing told a row.
//
// It begins with a byte order mark, because the most used spreadsheet takes a file without one for
// another encoding; programs that want none read JSON Lines instead. Times are ISO 8601 with their
// zone; beside them stands the day of the person's calendar, which spreadsheets know as a date.
// Numbers use a point. A text that a spreadsheet would take for a formula gets an apostrophe in
// front (and so does one that begins with an apostrophe, so that it can be taken off again).
#pragma once

#include <string>
#include <string_view>

#include "engine/handover/told.h"

namespace unknot::handover {

std::string to_csv(const atlas::Atlas& atlas, const Past& past);

// A text as a cell: made harmless, quoted where it must be.
std::string cell(std::string_view text);

}  // namespace unknot::handover
