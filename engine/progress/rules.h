// The numbers of content/judging as the rules of engine/trend.
#pragma once

#include <functional>

#include "engine/atlas/atlas.h"
#include "engine/trend/trend.h"
#include "engine/trend/verdict.h"

namespace unknot::progress {

// The error of a single reading, from the smallest change between two that is real (95 %):
// real = 1.96 x sqrt(2) x error.
double error_sd(double real_change);

trend::Setting setting(const atlas::Judging& judging, bool less_is_better, double least_value,
                       double most_value);

// The smallest change that counts, for who started there: worthwhile, and beyond the error of
// measuring.
trend::Rule pain_rule(const atlas::Judging& judging, double baseline);
trend::Rule activity_rule(const atlas::Judging& judging, int activities);
trend::Rule tenderness_rule(const atlas::Judging& judging);
// `real_change` as it is for measuring oneself.
trend::Rule measured_rule(const atlas::Judging& judging, double real_change, bool less_is_better);

// Good news must have held at the look before too: twice in a row. Bad news is told at once.
using RuleFor = std::function<trend::Rule(const trend::Look&)>;
trend::Direction judge_twice(const trend::Look& now, const trend::Look& before,
                             const RuleFor& rule);

}  // namespace unknot::progress
