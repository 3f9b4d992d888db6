// What the values of a measure are worth: beside what is usual, the other side and the first time,
// with the error of measuring oneself. It says what changed by more than noise, and never that
// anybody is wrong as they are.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/journal/journal.h"
#include "engine/measure/value.h"

namespace unknot::measure {

enum class Change {
    first,    // nothing to compare with
    noise,    // inside the error
    once,     // outside it, but not the time before
    real,     // outside it twice in a row
    unknown,  // nobody knows the error
};
BOOST_DESCRIBE_ENUM(Change, first, noise, once, real, unknown)

struct Taken {
    Instant at;
    int value_tenths = 0;
    std::vector<int> repeats_tenths;
    journal::MeasuredBy by = journal::MeasuredBy::phone;
    std::string value;  // "44.9°"
};
BOOST_DESCRIBE_STRUCT(Taken, (), (at, value_tenths, repeats_tenths, by, value))

struct SideReport {
    std::optional<body::Side> side;
    std::vector<Taken> taken;  // oldest first; what was read by the latest instrument
    std::string value;         // the latest
    std::string usual;         // how it stands to what is usual; may be empty
    Change change = Change::first;
    std::optional<int> change_tenths;  // since the first
    std::string change_words;
};
BOOST_DESCRIBE_STRUCT(SideReport, (),
                      (side, taken, value, usual, change, change_tenths, change_words))

struct Report {
    std::string measure, name;
    std::vector<std::string> usual;  // what is usual, and for whom
    std::optional<int> usual_low_tenths, usual_high_tenths;
    std::optional<int> noise_tenths;  // a smaller difference is noise; nothing: nobody knows
    std::string noise;
    std::vector<SideReport> sides;  // left before right; only those that were measured
    std::string between_sides;      // may be empty
    std::string cannot_say;
};
BOOST_DESCRIBE_STRUCT(Report, (),
                      (measure, name, usual, usual_low_tenths, usual_high_tenths, noise_tenths,
                       noise, sides, between_sides, cannot_say))

// Folds the journal. What is practice, of another measure, or out of range is left out.
Report report(const atlas::Atlas& atlas, const atlas::Measure& measure,
              const journal::Journal& journal);

// The smallest difference between two values of one person that is more than the error, in tenths:
// the published one times what measuring oneself adds, or what the person's own values show if
// that is more. `sides`: the values of each side, in the order of their time, one a day. Nothing
// where neither is known.
std::optional<int> noise_tenths(const atlas::Atlas& atlas, const atlas::Measure& measure,
                                const std::vector<std::vector<int>>& sides);

}  // namespace unknot::measure
