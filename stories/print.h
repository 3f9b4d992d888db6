// What a story prints of each result: a line for each thing that may matter to somebody.
#pragma once

#include <string>
#include <vector>

#include "engine/unknot.h"

namespace unknot::stories {

using Lines = std::vector<std::string>;

std::string line_of(const Error& error);
// Only the first few suspects, and what speaks for the first.
Lines lines_of(const safety::Found& found);
Lines lines_of(const safety::Screening& screening);
Lines lines_of(const plan::Plan& plan);
// What is shown, said at once, and written down after an input.
Lines lines_of(const session::View& view, const session::Step& step);
// The same of measuring.
Lines lines_of(const measure::View& view, const std::vector<journal::Draft>& events);
Lines lines_of(const measure::Report& report);
Lines lines_of(const progress::Progress& told);
Lines lines_of(const progress::Judged& told, bool with_line);

}  // namespace unknot::stories
