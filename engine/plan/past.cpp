#include "engine/plan/past.h"

#include <algorithm>

#include "engine/base/text.h"

namespace unknot::plan {
namespace {

using atlas::Word;

const Soreness* soreness_of(const History& history, std::string_view region) {
    for (const Soreness& each : history.soreness) {
        if (each.region == region) {
            return &each;
        }
    }
    return nullptr;
}

}  // namespace

MuscleDone done_for(const History& history, std::string_view muscle, body::Side side) {
    constexpr int week_seconds = 7 * 24 * 3600;
    for (MuscleDone each : history.done) {
        if (each.muscle == muscle && each.side == side) {
            for (int* seconds : {&each.pressed_seconds_today, &each.pressed_seconds_week,
                                 &each.stretched_seconds_today, &each.stretched_seconds_week}) {
                *seconds = std::clamp(*seconds, 0, week_seconds);
            }
            return each;
        }
    }
    return {std::string(muscle), side};
}

bool only_too_often(const atlas::Atlas& atlas, const History& history,
                    const atlas::Region& region) {
    const Soreness* soreness = soreness_of(history, region.id);
    return soreness != nullptr && soreness->too_often &&
           soreness->soreness <= atlas.limits.sore_ok_max &&
           soreness->lasted == Lasted::under_a_day;
}

Result<bool> sore_before(const atlas::Atlas& atlas, const History& history,
                         const atlas::Region& region) {
    const Soreness* soreness = soreness_of(history, region.id);
    if (soreness == nullptr) {
        return false;
    }
    const auto sentence = [&](Word word) {
        return fill(say(atlas, word), {{"region", region.name}});
    };
    if (soreness->asked) {
        return fail(ErrorCode::not_ready, sentence(Word::plan_soreness_unanswered),
                    std::string(say(atlas, Word::plan_soreness_answer_it)));
    }
    if (soreness->bruise || soreness->lasted == Lasted::still_sore) {
        return fail(ErrorCode::not_safe, sentence(Word::plan_soreness_forbids),
                    std::string(say(atlas, soreness->bruise ? Word::plan_soreness_bruise_next
                                                            : Word::plan_soreness_wait_next)));
    }
    return soreness->soreness > atlas.limits.sore_ok_max ||
           soreness->lasted != Lasted::under_a_day || soreness->too_often;
}

}  // namespace unknot::plan
