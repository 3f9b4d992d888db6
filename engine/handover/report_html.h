// A report as an HTML file of its own: no script, nothing from elsewhere, one page of A4 or Letter.
#pragma once

#include <string>

#include "engine/body/skin.h"
#include "engine/handover/report.h"

namespace unknot::handover {

std::string to_html(const atlas::Atlas& atlas, const Report& report, const body::Skin& skin);

}  // namespace unknot::handover
