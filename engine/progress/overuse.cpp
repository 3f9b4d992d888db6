#include "engine/progress/overuse.h"

#include <algorithm>

namespace unknot::progress {

bool was_too_sore(const atlas::Atlas& atlas, const journal::SorenessRated& rated) {
    return rated.soreness > atlas.limits.sore_ok_max || rated.lasted != plan::Lasted::under_a_day ||
           rated.bruise;
}

int too_sore(const atlas::Atlas& atlas, const Courses& courses, std::string_view region) {
    const Day from = courses.today - static_cast<Day>(atlas.judging.overuse_days);
    int times = 0;
    for (const auto& [id, session] : courses.sessions) {
        const bool here = std::find(session.regions.begin(), session.regions.end(), region) !=
                          session.regions.end();
        times +=
            here && session.day > from && session.soreness && was_too_sore(atlas, *session.soreness)
                ? 1
                : 0;
    }
    return times;
}

}  // namespace unknot::progress
