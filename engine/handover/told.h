// The journal as single things told, done and measured: what every export is written from, so that
// two files of one journal cannot disagree. Values that no scale has (a foreign journal may hold
// anything) are left out, never mended: what an export holds was told.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/handover/codes.h"
#include "engine/journal/journal.h"

namespace unknot::handover {

struct Quantity {
    std::int64_t tenths = 0;
    Unit unit = Unit::none;
};
// A word of ours: its code ("hold_ended.eased") and how it reads.
struct Term {
    std::string code, display;
};
using Value = std::variant<std::monostate, Quantity, bool, Term, std::string>;

struct Fact {
    What what = What::pain_now;
    Value value;
};

// Where on the body. Nothing in `code`: a name that this atlas does not know.
struct Place {
    std::string code;  // "muscle.soleus.right"
    std::string name;  // "right deep calf muscle (soleus)"
};

// One thing told, and what was told with it.
struct Told {
    record::Uuid id;  // the record's; where one record tells several things, one made from it
    Instant at;
    std::optional<Instant> since;  // it is about the time from then on up to `at`
    std::string day;               // not empty: it is about this day of the calendar
    Fact main;
    std::vector<Fact> more;
    std::optional<Place> place;
    std::optional<Term> measure;         // which motion or posture
    std::string session, trial;          // ids as in the journal, or empty
    std::string words;                   // the person's own, or a move's name; may be empty
    std::optional<record::Uuid> within;  // the Told that gathers this one
};

struct SessionTold {
    record::Uuid id;
    std::string session;
    Instant first, last;  // of its records
    std::optional<Instant> started;
    std::vector<Place> places;
    atlas::Moment moment = atlas::Moment::rest_day;
    std::optional<journal::SessionEnded> ended;
};

template <class Body>
struct Noted {
    record::Uuid id;
    Instant at;
    Body body;
};

struct TrialTold {
    Noted<journal::TrialStarted> started;
    std::optional<Noted<journal::TrialEnded>> ended;
};

// In the order of the journal, which is that of time as the devices' clocks had it.
struct Past {
    std::optional<record::Uuid> first;  // of all records, known or not; none: an empty journal
    std::vector<Told> told;
    std::vector<SessionTold> sessions;
    std::vector<Noted<journal::Screened>> screenings;
    std::vector<Noted<journal::CausesTold>> causes;
    std::vector<TrialTold> trials;
    std::optional<Noted<journal::ScheduleTold>> week;  // the latest
};
Past read_past(const atlas::Atlas& atlas, const journal::Journal& journal);

// An id made of another one and a word: the same for the same, and a UUID of version 8 (RFC 9562).
record::Uuid derived(const record::Uuid& from, std::string_view word);

// "4.5", "-3", "120": no exponent, no zero at the end.
std::string decimal(std::int64_t tenths);

// The place of a muscle, zone or region, on a side or without one.
Place muscle_place(const atlas::Atlas& atlas, std::string_view id, std::optional<body::Side> side);
Place zone_place(const atlas::Atlas& atlas, std::string_view id, std::optional<body::Side> side);
Place region_place(const atlas::Atlas& atlas, std::string_view id);

}  // namespace unknot::handover
