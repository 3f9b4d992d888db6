// One page for a professional: what the person told, what was done, what came of it, and what they
// want to ask. To be read in two minutes: no praise, no word of art without its meaning, and what
// is weak is called weak.
//
// A report is a plain document, sections of tables and lines, so that every face only lays it out
// and none words it. It fits one page of A4 and of Letter: each section keeps at most so many of
// its entries, in the order named beside them, and fewer where the page is full (page.h), and says
// how many it left out; a cell or a line ends after `longest_cell` bytes. What gets worse is told
// before what does not. Everything is in the exports.
#pragma once

#include <string>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/base/json.h"
#include "engine/drawing/drawing.h"
#include "engine/journal/journal.h"

namespace unknot::handover {

inline constexpr std::size_t most_answers = 3;   // the most dangerous questions first
inline constexpr std::size_t most_signs = 2;     // the latest first
inline constexpr std::size_t most_places = 5;    // the worst now first
inline constexpr std::size_t most_culprits = 4;  // the likeliest first
inline constexpr std::size_t most_treated = 4;   // the longest pressed first
inline constexpr std::size_t most_courses = 8;   // what gets worse first, then of the others ...
inline constexpr std::size_t most_of_pain = 2;   // in the order of progress::Judged
inline constexpr std::size_t most_of_tenderness = 2;
inline constexpr std::size_t most_of_measures = 3;
inline constexpr std::size_t most_habits = 2;     // the running one, then the latest first
inline constexpr std::size_t most_questions = 5;  // the most pressing first
inline constexpr std::size_t longest_cell = 130;

struct Row {
    std::vector<std::string> cells;  // as many as the section has columns; the first names the row
    bool warns = false;              // it gets worse: left out last
};
BOOST_DESCRIBE_STRUCT(Row, (), (cells, warns))

struct Section {
    std::string id;  // "safety", "places", "measures", "culprits", "treated", "habits", "questions"
    std::string title;
    std::string lead;                  // what to know before reading it; may be empty
    std::vector<std::string> columns;  // none: there is no table
    std::vector<Row> rows;
    std::vector<std::string> lines;
    std::string more;                      // that something was left out; may be empty
    int left_out = 0, left_out_worse = 0;  // so many entries; of them, so many get worse
};
BOOST_DESCRIBE_STRUCT(Section, (),
                      (id, title, lead, columns, rows, lines, more, left_out, left_out_worse))

struct Report {
    Instant made;
    std::string title, about;          // of which days, and how much there is
    std::string picture;               // what the drawing shows, in words; empty: there is none
    std::vector<drawing::Mark> marks;  // of the latest drawing
    std::vector<Section> sections;     // those that have something to say
    std::string foot;                  // how far all this can be trusted
};
BOOST_DESCRIBE_STRUCT(Report, (), (made, title, about, picture, marks, sections, foot))

// Errors: not_ready for a journal in which nothing was drawn, rated, measured or done.
Result<Report> report(const atlas::Atlas& atlas, const journal::Journal& journal, Instant now);

}  // namespace unknot::handover
