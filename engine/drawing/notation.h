// A drawing in one line, for pipes, tests and the journal:
//
//   calf_upper_inner.right=6:80 heel.right=3 back_of_neck
//
// a zone, its side (left out: both, or not said), how bad it is from 0 to 10, and how many percent
// of the zone are painted (left out: not said). Marks stand in the order of the atlas's zones.
#pragma once

#include "engine/drawing/drawing.h"

namespace unknot::drawing {

std::string to_notation(const Drawing& drawing);

// Errors: bad_input, with the mark that cannot be read and the nearest zone; a zone and side that
// stand there twice.
Result<Drawing> from_notation(const atlas::Atlas& atlas, std::string_view text);

// Whether a text is meant as notation: its first word is a zone's id with a side or an intensity,
// or an id that nobody would say ("calf_upper_inner").
bool is_notation(const atlas::Atlas& atlas, std::string_view text);

// Paints a zone, or paints it over: then its intensity and coverage are the new ones.
Drawing painted(const atlas::Atlas& atlas, Drawing drawing, const Mark& mark);
Drawing erased(Drawing drawing, std::string_view zone, std::optional<body::Side> side);

// What is other in a later drawing; zones that are the same in both are left out.
struct Change {
    std::string zone;
    std::optional<body::Side> side{};
    std::optional<Mark> before{};  // nothing: newly marked
    std::optional<Mark> after{};   // nothing: no longer marked
};
BOOST_DESCRIBE_STRUCT(Change, (), (zone, side, before, after))
std::vector<Change> changes(const atlas::Atlas& atlas, const Drawing& before, const Drawing& after);

}  // namespace unknot::drawing
