// Rules for content/measures that look at several fields of one file.
#pragma once

#include "tools/contentc/content.h"
#include "tools/contentc/report.h"

namespace unknot::contentc {

// Reports, for each measure: an instrument that cannot give its unit; a phone that is not told
// where to lie, what is zero or what it turns about; a posture without its landmarks; numbers out
// of order.
void check_measures(const Content& content, Report& report);

}  // namespace unknot::contentc
