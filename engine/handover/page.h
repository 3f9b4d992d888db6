// What of a report fits one page of paper, A4 or Letter. Internal to this folder.
//
// A face lays out, and knows only on paper how high that is. So the height is reckoned here, from
// the widths of Arial's letters and the measures that both layouts keep to (report_html.cpp, and
// web/src/routes/report), a little too high rather than too low; tests print the fullest journal.
#pragma once

#include "engine/handover/report.h"

namespace unknot::handover {

// In mm: A4 is the narrower, Letter the shorter, each less 8 mm at every edge.
inline constexpr double page_wide = 194, page_high = 263;

// The height of the whole report, in mm.
double height(const Report& report);

// Beside the picture, where there is one.
inline bool stands_beside_picture(const Section& section) {
    return section.id == "safety" || section.id == "places";
}

// Leaves out entries until the page holds the rest, and counts them in `left_out`: the last first,
// each time of the section with the most, down to a few of each. What warns goes only when nothing
// else is left to go, and of the safety answers and signs nothing does.
void fit_on_page(Report& report);

}  // namespace unknot::handover
