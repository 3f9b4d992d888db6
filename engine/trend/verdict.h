// Better, worse, the same, or too early to say: what a look at a course comes to.
//
// A change counts when it is sure and when it is large enough, both:
//
//   improving   P(change to the good) >= sure, and the change itself is at least `needed`
//   worse       the same to the bad, with `sure_worse`: a warning may come a little early
//   unchanged   P(change smaller than needed, either way) >= settled
//   too early   none of these, or fewer days or readings than the least
//
// `needed` is the larger of the smallest change that people call worthwhile and of the smallest
// that is beyond the error of measuring. Whoever looks every week gets as many chances to be misled
// as there are looks. `sure` and the start on the bad side (Setting::starts_bad) are therefore set
// so that of people whose usual state does not change, and who began in a bad spell, at most 5 %
// are told "improving" at any of twelve weekly looks: one bound for all looks, as Pocock's
// (Biometrika 1977;64:191-9). `./dev power` prints it.
#pragma once

#include <boost/describe/enum.hpp>

#include "engine/trend/trend.h"

namespace unknot::trend {

enum class Direction { too_early, unchanged, improving, worse };
BOOST_DESCRIBE_ENUM(Direction, too_early, unchanged, improving, worse)

struct Rule {
    bool less_is_better = true;
    double needed = 2;                                      // in the measure's unit
    double sure = 0.975, sure_worse = 0.95, settled = 0.8;  // chances
    double least_days = 14;                                 // from the first reading to the last
    int least_readings = 4;                                 // days with a reading
};

Direction judge(const Look& look, const Rule& rule);

// The chance that the change is to the good; one half when nothing was read.
double chance_of_good(const Look& look, bool less_is_better);

// The chance that it is smaller than `needed` either way.
double chance_of_same(const Look& look, double needed);

}  // namespace unknot::trend
