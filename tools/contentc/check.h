// Rules that take more than one file, or more than one field, to see.
#pragma once

#include "tools/contentc/content.h"
#include "tools/contentc/report.h"

namespace unknot::contentc {

// Every id resolves; nothing lies about unused; muscles, moves, stretches and regions name each
// other both ways; every muscle can be treated gently and safely; doses and limits fit together;
// the zones cover the skin exactly once.
void check(const Content& content, Report& report);

}  // namespace unknot::contentc
