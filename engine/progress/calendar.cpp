// Everything that has a date, as a calendar file.
#include <algorithm>
#include <set>

#include "engine/base/text.h"
#include "engine/habits/calendar_days.h"
#include "engine/habits/ics.h"
#include "engine/progress/habits_fold.h"
#include "engine/progress/progress.h"

namespace unknot::progress {
namespace {

using atlas::Word;

constexpr int break_minutes = 2;
constexpr int check_minute = 20 * 60 + 30;  // in the evening, when the day can be told
constexpr int check_minutes = 5;
constexpr std::size_t most_breaks = 60;

void add_breaks(const atlas::Atlas& atlas, const HabitFold& fold,
                std::vector<habits::Happening>& out) {
    if (!fold.schedule || !fold.schedule->breaks) {
        return;
    }
    const habits::Breaks& breaks = *fold.schedule->breaks;
    auto times = habits::break_times(breaks);
    times.resize(std::min(times.size(), most_breaks));
    for (const std::string& time : times) {
        habits::Happening one;
        one.uid = fmt::format("break-{}{}@unknot", time.substr(0, 2), time.substr(3));
        one.summary = say(atlas, Word::habits_calendar_break);
        one.description = say(atlas, Word::habits_calendar_break_about);
        one.day = fold.today;
        one.minute = *habits::minute_of(time);
        one.minutes = break_minutes;
        one.weekdays = breaks.weekdays;
        one.alarm_minutes_before = 0;
        out.push_back(std::move(one));
    }
}

void add_routines(const atlas::Atlas& atlas, const HabitFold& fold, Instant now,
                  std::vector<habits::Happening>& out) {
    if (!fold.schedule) {
        return;
    }
    std::set<std::string> seen;
    for (const habits::Routine& each : habits::routines(atlas, *fold.schedule, now, 8)) {
        const Day day = *parse_day(each.day);
        const bool before = each.moment == atlas::Moment::before_workout;
        habits::Happening one;
        one.uid = fmt::format("{}-{}-{}{}@unknot", before ? "before" : "after",
                              habits::weekday_of(day), each.at.substr(0, 2), each.at.substr(3));
        if (!seen.insert(one.uid).second) {
            continue;  // today's, and the same of next week
        }
        const std::string sport =
            each.sport.empty() ? std::string(say(atlas, Word::habits_calendar_sport)) : each.sport;
        one.summary =
            fill(say(atlas, before ? Word::habits_calendar_before : Word::habits_calendar_after),
                 {{"sport", sport}});
        one.description = fill(say(atlas, Word::habits_calendar_routine_about),
                               {{"minutes", std::to_string(each.minutes)}});
        one.day = day;
        one.minute = *habits::minute_of(each.at);
        one.minutes = each.minutes;
        one.weekdays = {habits::weekday_of(day)};
        one.alarm_minutes_before = before ? 5 : 0;
        out.push_back(std::move(one));
    }
}

void add_trial(const atlas::Atlas& atlas, const HabitFold& fold,
               std::vector<habits::Happening>& out) {
    const TrialFold* told = running(fold);
    const atlas::Cause* cause = told == nullptr ? nullptr : find_cause(atlas, told->cause);
    if (cause == nullptr) {
        return;
    }
    habits::Happening check;
    check.uid = fmt::format("check-{}@unknot", told->id);
    check.summary = fill(say(atlas, Word::habits_calendar_check), {{"habit", cause->habit}});
    check.description = cause->daily;
    check.day = told->trial.from;
    check.minute = check_minute;
    check.minutes = check_minutes;
    check.daily_times = static_cast<int>(told->trial.weeks.size()) * 7;
    check.alarm_minutes_before = 0;
    out.push_back(std::move(check));
    for (std::size_t i = 0; i < told->trial.weeks.size(); ++i) {
        const bool with = told->trial.weeks[i] == habits::TrialWeek::with;
        habits::Happening week;
        week.uid = fmt::format("week-{}-{}@unknot", told->id, i + 1);
        week.summary =
            fill(say(atlas, with ? Word::habits_calendar_with : Word::habits_calendar_without),
                 {{"habit", cause->habit}});
        week.description = cause->try_this;
        week.day = told->trial.from + 7 * static_cast<Day>(i);
        out.push_back(std::move(week));
    }
}

void add_sessions(const atlas::Atlas& atlas, const journal::Journal& journal, Day today,
                  Instant now, std::vector<habits::Happening>& out) {
    for (const RegionLine& each : read(atlas, journal, now).regions) {
        if (each.due) {
            habits::Happening one;
            one.uid = fmt::format("session-{}-{}@unknot", each.region, day_text(today));
            one.summary = fill(say(atlas, Word::habits_calendar_session), {{"region", each.name}});
            one.description = say(atlas, Word::habits_calendar_session_about);
            one.day = today;
            out.push_back(std::move(one));
        }
    }
}

}  // namespace

Result<std::string> calendar(const atlas::Atlas& atlas, const journal::Journal& journal,
                             Instant now) {
    const HabitFold told = fold_habits(atlas, journal, now);
    std::vector<habits::Happening> happenings;
    add_breaks(atlas, told, happenings);
    add_routines(atlas, told, now, happenings);
    add_trial(atlas, told, happenings);
    add_sessions(atlas, journal, told.today, now, happenings);
    if (happenings.empty()) {
        return fail(ErrorCode::not_ready, std::string(say(atlas, Word::habits_calendar_empty)),
                    std::string(say(atlas, Word::habits_calendar_empty_next)));
    }
    return habits::calendar_text(happenings, say(atlas, Word::habits_calendar_name), now);
}

}  // namespace unknot::progress
