#include "engine/progress/rules.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unknot::progress {
namespace {

trend::Rule rule(const atlas::Judging& judging, bool less_is_better, double needed) {
    return {less_is_better,
            needed,
            judging.sure_percent / 100,
            judging.sure_worse_percent / 100,
            judging.settled_percent / 100,
            judging.least_days,
            static_cast<int>(judging.least_readings)};
}

}  // namespace

double error_sd(double real_change) {
    constexpr double surely = 1.96;
    return real_change / (surely * std::numbers::sqrt2);
}

trend::Setting setting(const atlas::Judging& judging, bool less_is_better, double least_value,
                       double most_value) {
    return {least_value,        most_value,         less_is_better,    judging.baseline_days,
            judging.drift_days, judging.spell_days, judging.starts_bad};
}

trend::Rule pain_rule(const atlas::Judging& judging, double baseline) {
    const double points = baseline < judging.pain_middle_from ? judging.pain_worthwhile_low
                          : baseline < judging.pain_high_from ? judging.pain_worthwhile_middle
                                                              : judging.pain_worthwhile_high;
    const double share = std::max(baseline, 0.0) * judging.worthwhile_percent / 100;
    return rule(judging, true, std::max(std::min(points, share), judging.pain_real_change));
}

trend::Rule activity_rule(const atlas::Judging& judging, int activities) {
    const double real =
        activities > 1 ? judging.activity_real_change : judging.activity_real_change_one;
    return rule(judging, false, std::max(real, judging.activity_worthwhile));
}

trend::Rule tenderness_rule(const atlas::Judging& judging) {
    return rule(judging, true,
                std::max(judging.tenderness_real_change, judging.tenderness_worthwhile));
}

trend::Rule measured_rule(const atlas::Judging& judging, double real_change, bool less_is_better) {
    return rule(judging, less_is_better, real_change);
}

trend::Direction judge_twice(const trend::Look& now, const trend::Look& before,
                             const RuleFor& rule) {
    const trend::Direction verdict = trend::judge(now, rule(now));
    if (verdict != trend::Direction::improving) {
        return verdict;
    }
    return trend::judge(before, rule(before)) == trend::Direction::improving
               ? verdict
               : trend::Direction::too_early;
}

}  // namespace unknot::progress
