#include "engine/trend/verdict.h"

namespace unknot::trend {

double chance_of_good(const Look& look, bool less_is_better) {
    if (look.change.empty()) {
        return 0.5;
    }
    const double down = look.change.below(0);
    return less_is_better ? down : 1 - down;
}

double chance_of_same(const Look& look, double needed) {
    return look.change.empty() ? 0 : look.change.below(needed) - look.change.below(-needed);
}

Direction judge(const Look& look, const Rule& rule) {
    if (look.change.empty() || look.days_read < rule.least_readings ||
        look.last_day - look.first_day < rule.least_days) {
        return Direction::too_early;
    }
    const double good = chance_of_good(look, rule.less_is_better);
    const double gain = rule.less_is_better ? -look.change.mean() : look.change.mean();
    if (gain >= rule.needed && good >= rule.sure) {
        return Direction::improving;
    }
    if (-gain >= rule.needed && 1 - good >= rule.sure_worse) {
        return Direction::worse;
    }
    return chance_of_same(look, rule.needed) >= rule.settled ? Direction::unchanged
                                                             : Direction::too_early;
}

}  // namespace unknot::trend
