#include "engine/progress/progress.h"

#include <algorithm>

#include "engine/base/text.h"
#include "engine/progress/fold.h"
#include "engine/progress/overuse.h"

namespace unknot::progress {
namespace {

using atlas::Word;

// After this many days nobody remembers, and it no longer matters for today's dose.
constexpr Day soreness_matters_days = 7;

SessionLine line_for(const SessionFold& fold) {
    SessionLine line;
    line.session = fold.session;
    line.at = fold.at;
    line.day = day_text(local_day(fold.at));
    line.regions = fold.regions;
    line.moment = fold.moment;
    if (fold.ended) {
        line.outcome = fold.ended->outcome;
        line.sign = fold.ended->sign;
    }
    line.pressed_seconds = fold.pressed_seconds;
    line.stretched_seconds = fold.stretched_seconds;
    line.holds = fold.holds;
    line.before_tenths = fold.tenderness.before_tenths();
    line.after_tenths = fold.tenderness.after_tenths();
    return line;
}

// One line a week without gaps, so that a chart shows the weeks in which nothing was done.
std::vector<WeekLine> weeks_of(const Fold& fold) {
    std::vector<WeekLine> weeks;
    if (fold.sessions.empty()) {
        return weeks;
    }
    constexpr Day longest = 53 * 20;  // twenty years; a wrong clock must not fill the memory
    const Day last = week_start(fold.today);
    const Day first = std::max(week_start(local_day(fold.sessions.front().at)), last - 7 * longest);
    std::vector<Mean> means;
    for (Day week = first; week <= last; week += 7) {
        weeks.push_back({day_text(week), 0, 0, 0, {}, {}});
        means.emplace_back();
    }
    for (const SessionFold& session : fold.sessions) {
        const Day week = week_start(local_day(session.at));
        if (week < first || week > last) {
            continue;
        }
        const auto index = static_cast<std::size_t>((week - first) / 7);
        ++weeks[index].sessions;
        add_to(weeks[index].pressed_seconds, session.pressed_seconds);
        add_to(weeks[index].stretched_seconds, session.stretched_seconds);
        means[index].add(session.tenderness);
    }
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        weeks[i].before_tenths = means[i].before_tenths();
        weeks[i].after_tenths = means[i].after_tenths();
    }
    return weeks;
}

std::vector<MuscleLine> muscles_of(const atlas::Atlas& atlas, const Fold& fold) {
    std::vector<MuscleLine> lines;
    for (std::size_t i = 0; i < fold.muscles.size(); ++i) {
        const MuscleFold& told = fold.muscles[i];
        if (!told.last_treated) {
            continue;
        }
        const atlas::Muscle& muscle = atlas.muscles[i / 2];
        MuscleLine line;
        line.muscle = muscle.id;
        line.region = muscle.region->id;
        line.name = full_name(muscle);
        line.side = i % 2 == 0 ? body::Side::left : body::Side::right;
        line.last_treated = told.last_treated;
        line.pressed_seconds_today = told.pressed_today;
        line.pressed_seconds_week = told.pressed_week;
        line.stretched_seconds_today = told.stretched_today;
        line.stretched_seconds_week = told.stretched_week;
        line.press_target_seconds = atlas.limits.week_press_seconds_target;
        line.press_ceiling_seconds = atlas.limits.week_press_seconds_ceiling;
        line.stretch_target_seconds = atlas.limits.week_stretch_seconds_target;
        line.stretch_ceiling_seconds = atlas.limits.week_stretch_seconds_ceiling;
        line.before = told.before;
        line.after = told.after;
        lines.push_back(std::move(line));
    }
    return lines;
}

bool forbids(const plan::Soreness& soreness) {
    return !soreness.asked && (soreness.bruise || soreness.lasted == plan::Lasted::still_sore);
}

// How many of the region's sessions were too sore lately; none where that is not too often.
std::optional<int> too_often(const atlas::Atlas& atlas, const Fold& fold, std::string_view region) {
    const Day from = fold.today - static_cast<Day>(atlas.judging.overuse_days);
    const auto times =
        std::count_if(fold.sessions.begin(), fold.sessions.end(), [&](const SessionFold& each) {
            return local_day(each.at) > from && each.soreness &&
                   was_too_sore(atlas, *each.soreness) &&
                   std::find(each.regions.begin(), each.regions.end(), region) !=
                       each.regions.end();
        });
    return times >= static_cast<std::ptrdiff_t>(atlas.judging.overuse_times)
               ? std::optional(static_cast<int>(times))
               : std::nullopt;
}

// What the day after the region's latest session was like, while it still matters.
std::optional<plan::Soreness> soreness_of(const atlas::Atlas& atlas, const Fold& fold,
                                          std::string_view region) {
    const SessionFold* session = latest_session(fold, region);
    if (session == nullptr) {
        return std::nullopt;
    }
    const Day ago = fold.today - local_day(session->at);
    plan::Soreness soreness;
    soreness.region = region;
    soreness.too_often = too_often(atlas, fold, region);
    if (session->soreness) {
        soreness.soreness = session->soreness->soreness;
        soreness.lasted = session->soreness->lasted;
        soreness.bruise = session->soreness->bruise;
        return forbids(soreness) || ago <= soreness_matters_days ? std::optional(soreness)
                                                                 : std::nullopt;
    }
    soreness.asked = ago >= 1 && ago <= soreness_matters_days;
    return soreness.asked ? std::optional(soreness) : std::nullopt;
}

std::optional<Instant> last_treated(const atlas::Atlas& atlas, const Fold& fold,
                                    const atlas::Region& region) {
    std::optional<Instant> last;
    for (const atlas::Muscle* muscle : region.muscles) {
        const auto index = static_cast<std::size_t>(muscle - atlas.muscles.data());
        for (const std::size_t i : {index * 2, index * 2 + 1}) {
            const auto& at = fold.muscles[i].last_treated;
            if (at && (!last || last->ms < at->ms)) {
                last = at;
            }
        }
    }
    return last;
}

RegionLine region_line(const atlas::Atlas& atlas, const Fold& fold, const atlas::Region& region) {
    RegionLine line{std::string(region.id), std::string(region.name),
                    last_treated(atlas, fold, region), false, ""};
    if (!line.last_treated) {
        line.due_because = say(atlas, Word::progress_due_new);
        return line;
    }
    const Day ago = std::max<Day>(0, fold.today - local_day(*line.last_treated));
    const auto soreness = soreness_of(atlas, fold, region.id);
    const bool closed = soreness && forbids(*soreness);
    const bool sore = soreness && !soreness->asked &&
                      (soreness->soreness > atlas.limits.sore_ok_max ||
                       soreness->lasted != plan::Lasted::under_a_day);
    line.due = ago >= 2 ? !closed : ago == 1 && !sore;
    if (closed) {
        line.due_because = fill(say(atlas, Word::plan_soreness_forbids), {{"region", region.name}});
    } else if (ago == 0) {
        line.due_because = say(atlas, Word::progress_due_today);
    } else if (ago == 1) {
        line.due_because =
            say(atlas, sore ? Word::progress_due_sore : Word::progress_due_yesterday);
    } else {
        line.due_because =
            fill(say(atlas, Word::progress_due_days), {{"days", std::to_string(ago)}});
    }
    return line;
}

std::vector<SorenessDue> soreness_due(const atlas::Atlas& atlas, const Fold& fold) {
    std::vector<SorenessDue> due;
    for (const atlas::Region& region : atlas.regions) {
        const auto soreness = soreness_of(atlas, fold, region.id);
        if (!soreness || !(soreness->asked || forbids(*soreness))) {
            continue;
        }
        const SessionFold* session = latest_session(fold, region.id);
        const auto known = std::find_if(due.begin(), due.end(), [&](const SorenessDue& each) {
            return each.session == session->session;
        });
        if (known != due.end()) {
            known->regions.emplace_back(region.id);
        } else {
            due.push_back({session->session, session->at, {std::string(region.id)}});
        }
    }
    std::stable_sort(due.begin(), due.end(),
                     [](const SorenessDue& a, const SorenessDue& b) { return a.at.ms > b.at.ms; });
    return due;
}

// A drawing from a newer atlas may name zones that this one lacks: it is left out, and stays in the
// journal.
std::vector<DrawingLine> drawings_of(const atlas::Atlas& atlas, const Fold& told) {
    std::vector<DrawingLine> lines;
    drawing::Drawing before;
    for (const DrawnOn& each : told.drawings) {
        if (auto drawn = drawing::from_notation(atlas, each.drawing)) {
            lines.push_back({each.at, day_text(local_day(each.at)), drawing::to_notation(*drawn),
                             drawing::changes(atlas, before, *drawn)});
            before = *std::move(drawn);
        }
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

}  // namespace

Progress read(const atlas::Atlas& atlas, const journal::Journal& journal, Instant now) {
    const Fold told = fold(atlas, journal, now);
    Progress progress;
    progress.sessions.reserve(told.sessions.size());
    for (auto each = told.sessions.rbegin(); each != told.sessions.rend(); ++each) {
        progress.sessions.push_back(line_for(*each));
    }
    progress.weeks = weeks_of(told);
    progress.muscles = muscles_of(atlas, told);
    for (const atlas::Region& region : atlas.regions) {
        progress.regions.push_back(region_line(atlas, told, region));
    }
    progress.soreness_due = soreness_due(atlas, told);
    progress.drawings = drawings_of(atlas, told);
    progress.note =
        say(atlas, told.sessions.empty() ? Word::progress_note_empty : Word::progress_note);
    return progress;
}

plan::History history(const atlas::Atlas& atlas, const journal::Journal& journal, Instant now) {
    const Fold told = fold(atlas, journal, now);
    plan::History history;
    for (std::size_t i = 0; i < told.muscles.size(); ++i) {
        const MuscleFold& muscle = told.muscles[i];
        if (muscle.pressed_week == 0 && muscle.stretched_week == 0) {
            continue;
        }
        history.done.push_back({std::string(atlas.muscles[i / 2].id),
                                i % 2 == 0 ? body::Side::left : body::Side::right,
                                muscle.pressed_today, muscle.pressed_week, muscle.stretched_today,
                                muscle.stretched_week});
    }
    for (const atlas::Region& region : atlas.regions) {
        if (auto soreness = soreness_of(atlas, told, region.id)) {
            history.soreness.push_back(*std::move(soreness));
        }
    }
    return history;
}

safety::Answers answers(const atlas::Atlas& atlas, const journal::Journal& journal, Instant now) {
    return fold(atlas, journal, now).answers;
}

}  // namespace unknot::progress
