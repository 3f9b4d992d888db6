#include "engine/progress/habits.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "engine/atlas/no_such.h"
#include "engine/base/text.h"
#include "engine/habits/calendar_days.h"
#include "engine/habits/ics.h"
#include "engine/progress/progress.h"

namespace unknot::progress {
namespace {

using atlas::Word;
using journal::Record;

constexpr Day lately_days = 60;
constexpr std::string_view whole_body;  // ratings without a region

struct TrialFold {
    std::string id, cause;
    Instant at;
    habits::Trial trial;
    bool started = false;
    std::optional<journal::TrialEnded> ended;
    Instant ended_at;
    std::vector<habits::Checked> checks;
};

struct Rating {
    std::string region;  // empty: of everything
    habits::Rated rated;
};

struct Fold {
    Day today = 0;
    std::vector<habits::Told> told;
    std::vector<TrialFold> trials;  // in the order of their start
    std::vector<Rating> pain;
    std::vector<Rating> tenderness;           // the day's holds of a region
    std::vector<std::string> regions_lately;  // treated or rated
    std::vector<std::string> muscles_lately;
    std::optional<habits::Schedule> schedule;
    std::vector<habits::Load> loads;
};

bool on_scale(int rating) {
    return rating >= 0 && rating <= 10;
}

void add_once(std::vector<std::string>& list, const std::string& item) {
    if (std::ranges::find(list, item) == list.end()) {
        list.push_back(item);
    }
}

class Folder {
  public:
    Folder(const atlas::Atlas& atlas, Instant now) : atlas_(atlas) { fold_.today = local_day(now); }

    void add(const Record& record) {
        take<journal::CausesTold>(record) || take<journal::TrialStarted>(record) ||
            take<journal::TrialChecked>(record) || take<journal::TrialEnded>(record) ||
            take<journal::PainRated>(record) || take<journal::HoldDone>(record) ||
            take<journal::ScheduleTold>(record) || take<journal::WorkoutDone>(record);
    }

    Fold finish() {
        for (auto& [id, trial] : trials_) {
            if (trial.started && habits::is_sound(trial.trial)) {
                // Checks may come in any order: the latest told of a day counts.
                std::ranges::stable_sort(trial.checks, {}, &habits::Checked::day);
                fold_.trials.push_back(std::move(trial));
            }
        }
        std::ranges::stable_sort(fold_.trials, [](const TrialFold& a, const TrialFold& b) {
            return std::pair(a.at.ms, a.id) < std::pair(b.at.ms, b.id);
        });
        for (const auto& [place, sum] : holds_) {
            fold_.tenderness.push_back(
                {place.first,
                 {place.second, place.second, static_cast<double>(sum.first) / sum.second}});
        }
        for (const auto& [start, load] : loads_) {
            fold_.loads.push_back(load);
        }
        return std::move(fold_);
    }

  private:
    template <class Body>
    bool take(const Record& record) {
        if (record.kind != Body::kind) {
            return false;
        }
        if (record.version <= Body::version) {
            if (const auto body =
                    json::from_checked<Body>(record.body, Body::kind, json::Unknown::ignore)) {
                apply(*body, record.at);
            }
        }
        return true;
    }

    bool is_lately(Day day) const { return day <= fold_.today && fold_.today - day < lately_days; }

    void apply(const journal::CausesTold& body, Instant at) {
        // A clock that was once wrong must not outvote what is answered now.
        if (local_day(at) > fold_.today) {
            return;
        }
        for (const journal::CauseAnswer& each : body.answers) {
            fold_.told.push_back({each.cause, each.applies, local_day(at)});
        }
    }

    TrialFold& trial(const std::string& id) {
        TrialFold& one = trials_[id];
        one.id = id;
        return one;
    }

    void apply(const journal::TrialStarted& body, Instant at) {
        const auto from = habits::day_of(body.from);
        if (!from) {
            return;
        }
        TrialFold& one = trial(body.trial);
        one.started = true;
        one.at = at;
        one.cause = body.cause;
        one.trial = {body.design, *from, body.weeks};
    }
    void apply(const journal::TrialChecked& body, Instant) {
        if (const auto day = habits::day_of(body.day)) {
            trial(body.trial).checks.push_back({*day, body.kept});
        }
    }
    void apply(const journal::TrialEnded& body, Instant at) {
        TrialFold& one = trial(body.trial);
        one.ended = body;
        one.ended_at = at;
    }

    void apply(const journal::PainRated& body, Instant at) {
        constexpr int longest_days = 14;  // a mean over more days tells trial weeks not apart
        const Day day = local_day(at);
        const std::string region = body.region.value_or(std::string(whole_body));
        const bool averaged = body.average && on_scale(*body.average) && body.over_days >= 1 &&
                              body.over_days <= longest_days;
        if (averaged) {
            fold_.pain.push_back(
                {region, {day - body.over_days + 1, day, static_cast<double>(*body.average)}});
        } else if (body.now && on_scale(*body.now)) {
            fold_.pain.push_back({region, {day, day, static_cast<double>(*body.now)}});
        }
        if (is_lately(day) && find_region(atlas_, region) != nullptr) {
            add_once(fold_.regions_lately, region);
        }
    }

    void apply(const journal::HoldDone& body, Instant at) {
        const atlas::Muscle* muscle = find_muscle(atlas_, body.muscle);
        if (muscle == nullptr) {
            return;
        }
        const Day day = local_day(at);
        if (body.press <= 1 && body.tenderness_before && on_scale(*body.tenderness_before)) {
            auto& [sum, count] = holds_[{std::string(muscle->region->id), day}];
            sum += *body.tenderness_before;
            ++count;
        }
        if (is_lately(day)) {
            add_once(fold_.regions_lately, std::string(muscle->region->id));
            add_once(fold_.muscles_lately, body.muscle);
        }
    }

    void apply(const journal::ScheduleTold& body, Instant) {
        fold_.schedule = habits::sound(atlas_, {body.workouts, body.breaks});
    }

    void apply(const journal::WorkoutDone& body, Instant) {
        loads_[{body.start.ms, body.sport}] = {local_day(body.start), body.seconds};
    }

    const atlas::Atlas& atlas_;
    Fold fold_;
    std::map<std::string, TrialFold, std::less<>> trials_;
    std::map<std::pair<std::string, Day>, std::pair<int, int>> holds_;
    std::map<std::pair<std::int64_t, std::string>, habits::Load> loads_;
};

// The days whose holds matter: the last weeks, and those of trials with what is compared with them.
// Holds are most of a journal, and reading them all would take longer than all the rest.
class HoldsThatMatter {
  public:
    HoldsThatMatter(const journal::Journal& journal, Day today) : today_(today) {
        for (const Record& record : journal.records) {
            if (record.kind != journal::TrialStarted::kind) {
                continue;
            }
            const auto body = json::from_checked<journal::TrialStarted>(record.body, record.kind,
                                                                        json::Unknown::ignore);
            const auto from = body ? habits::day_of(body->from) : std::nullopt;
            if (from) {
                const auto days =
                    static_cast<Day>(7 * std::min<std::size_t>(body->weeks.size(), 52));
                windows_.emplace_back(*from - habits::days_before, *from + days);
            }
        }
    }

    bool has(Day day) const {
        return today_ - day < lately_days ||
               std::ranges::any_of(
                   windows_,
                   [day](const auto& window) {
                       return day >= window.first && day < window.second;
                   });
    }

  private:
    Day today_;
    std::vector<std::pair<Day, Day>> windows_;
};

// The journal's records are in the order of their ids, which is the order of time on one device.
// What counts by "the latest" is told apart by time, and not by that order.
Fold fold(const atlas::Atlas& atlas, const journal::Journal& journal, Instant now) {
    const HoldsThatMatter holds(journal, local_day(now));
    std::vector<const Record*> in_time;
    for (const Record& record : journal.records) {
        if (record.kind != journal::HoldDone::kind || holds.has(local_day(record.at))) {
            in_time.push_back(&record);
        }
    }
    const auto time_of = [](const Record* each) { return each->at.ms; };
    if (!std::ranges::is_sorted(in_time, {}, time_of)) {
        std::ranges::stable_sort(in_time, {}, time_of);
    }
    Folder folder(atlas, now);
    for (const Record* record : in_time) {
        folder.add(*record);
    }
    return folder.finish();
}

// The last day that counts, and one more.
Day until(const TrialFold& told, Day today) {
    Day until = std::min(told.trial.end(), today + 1);
    if (told.ended) {
        until = std::min(until, local_day(told.ended_at) + 1);
    }
    return std::max(until, told.trial.from);
}

TrialState state_of(const TrialFold& told, Day today) {
    if (told.ended && !told.ended->finished) {
        return TrialState::left;
    }
    return told.ended || today >= told.trial.end() ? TrialState::finished : TrialState::running;
}

const TrialFold* running(const Fold& fold) {
    for (auto each = fold.trials.rbegin(); each != fold.trials.rend(); ++each) {
        // A start in the future (a clock that was once wrong) must not block for years.
        if (state_of(*each, fold.today) == TrialState::running && each->trial.from <= fold.today) {
            return &*each;
        }
    }
    return nullptr;
}

// The series to compare: of everything, or of the one region that was rated most, among those that
// the cause concerns. Chosen by how much there is, never by what it shows.
std::vector<habits::Rated> series(const atlas::Atlas& atlas, const std::vector<Rating>& ratings,
                                  const atlas::Cause* cause, const habits::Trial& trial) {
    const auto concerns = [&](const std::string& region) {
        const atlas::Region* known = find_region(atlas, region);
        return region == whole_body || cause == nullptr || cause->everywhere ||
               (known != nullptr &&
                std::ranges::any_of(known->muscles, [&](const atlas::Muscle* muscle) {
                    return std::ranges::find(muscle->causes, cause) != muscle->causes.end();
                }));
    };
    std::map<std::string, std::vector<habits::Rated>> by_region;
    for (const Rating& each : ratings) {
        if (each.rated.to >= trial.from - habits::days_before && each.rated.to < trial.end() &&
            concerns(each.region)) {
            by_region[each.region].push_back(each.rated);
        }
    }
    std::vector<habits::Rated> most;
    for (auto& [region, rated] : by_region) {
        if (rated.size() > most.size()) {
            most = std::move(rated);
        }
    }
    return most;
}

std::optional<int> tenths_on(const std::vector<habits::Rated>& readings, Day day) {
    double sum = 0;
    int count = 0;
    for (const habits::Rated& each : readings) {
        if (each.to == day) {
            sum += each.value;
            ++count;
        }
    }
    return count == 0 ? std::nullopt
                      : std::optional(static_cast<int>(std::lround(sum * 10 / count)));
}

std::vector<TrialDay> days_of(const TrialFold& told, const std::vector<habits::Rated>& readings,
                              Day until) {
    std::vector<TrialDay> out;
    for (Day day = told.trial.from; day < until; ++day) {
        TrialDay one{day_text(day), *told.trial.week_on(day), std::nullopt,
                     tenths_on(readings, day)};
        for (const habits::Checked& check : told.checks) {
            if (check.day == day) {
                one.kept = check.kept;
            }
        }
        out.push_back(std::move(one));
    }
    return out;
}

std::vector<TrialDay> days_before(const habits::Trial& trial,
                                  const std::vector<habits::Rated>& readings) {
    std::vector<TrialDay> out;
    if (trial.design == habits::TrialDesign::on_off) {
        return out;
    }
    for (Day day = trial.from - habits::days_before; day < trial.from; ++day) {
        if (const auto tenths = tenths_on(readings, day)) {
            out.push_back({day_text(day), habits::TrialWeek::without, std::nullopt, tenths});
        }
    }
    return out;
}

TrialLine line_of(const atlas::Atlas& atlas, const Fold& fold, const TrialFold& told) {
    const atlas::Cause* cause = find_cause(atlas, told.cause);
    const Day end = until(told, fold.today);
    TrialLine line;
    line.trial = told.id;
    line.cause = told.cause;
    line.name = cause != nullptr ? std::string(cause->name) : told.cause;
    line.habit = cause != nullptr ? std::string(cause->habit) : told.cause;
    if (cause != nullptr) {
        line.try_this = cause->try_this;
        line.daily = cause->daily;
    }
    line.design = told.trial.design;
    line.state = state_of(told, fold.today);
    line.from = day_text(told.trial.from);
    line.to = day_text(told.trial.end() - 1);
    line.weeks = told.trial.weeks;
    line.days = static_cast<int>(told.trial.weeks.size()) * 7;
    line.day_number =
        static_cast<int>(std::clamp<Day>(fold.today - told.trial.from + 1, 0, line.days));
    line.today = told.trial.week_on(fold.today);
    for (const habits::Checked& check : told.checks) {
        if (check.day == fold.today) {
            line.kept_today = check.kept;
        }
    }
    line.adherence = habits::adherence(told.trial, told.checks, end);
    const auto pain = series(atlas, fold.pain, cause, told.trial);
    const auto tenderness = series(atlas, fold.tenderness, cause, told.trial);
    const habits::Course course = line.state == TrialState::running ? habits::Course::runs
                                  : line.state == TrialState::left  ? habits::Course::left
                                                                    : habits::Course::over;
    line.outcome = habits::outcome(atlas, told.trial, told.checks, pain, tenderness, end, course);
    const auto& shown = line.outcome.measure == "tenderness" ? tenderness : pain;
    line.by_day = days_of(told, shown, end);
    line.before = days_before(told.trial, shown);
    if (told.ended) {
        line.reason = told.ended->reason;
    }
    return line;
}

std::vector<ToldCause> told_causes(const atlas::Atlas& atlas, const Fold& fold) {
    std::vector<ToldCause> out;
    for (const atlas::Cause& cause : atlas.causes) {
        const habits::Told* latest = nullptr;
        for (const habits::Told& each : fold.told) {
            if (each.cause == cause.id) {
                latest = &each;
            }
        }
        if (latest != nullptr && fold.today - latest->day <= habits::answer_lasts_days) {
            out.push_back({std::string(cause.id), std::string(cause.name), latest->applies,
                           day_text(latest->day)});
        }
    }
    std::ranges::stable_partition(out, &ToldCause::applies);
    return out;
}

std::vector<habits::Tried> tried_of(const std::vector<TrialLine>& past) {
    std::vector<habits::Tried> out;
    for (const TrialLine& each : past) {
        const auto last = habits::day_of(each.by_day.empty() ? each.from : each.by_day.back().day);
        out.push_back({each.cause, last.value_or(0), each.state == TrialState::finished,
                       each.outcome.showed});
    }
    return out;
}

// What is being tried is no proposal.
void leave_out(habits::Choice& choice, const std::string& cause) {
    std::erase_if(choice.others, [&](const auto& each) { return each.cause == cause; });
    if (choice.first && choice.first->cause == cause) {
        choice.first.reset();
        if (!choice.others.empty()) {
            choice.first = std::move(choice.others.front());
            choice.others.erase(choice.others.begin());
        }
    }
}

// ---- the calendar ------------------------------------------------------------------------------

constexpr int break_minutes = 2;
constexpr int check_minute = 20 * 60 + 30;  // in the evening, when the day can be told
constexpr int check_minutes = 5;
constexpr std::size_t most_breaks = 60;

void add_breaks(const atlas::Atlas& atlas, const Fold& fold, std::vector<habits::Happening>& out) {
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

void add_routines(const atlas::Atlas& atlas, const Fold& fold, Instant now,
                  std::vector<habits::Happening>& out) {
    if (!fold.schedule) {
        return;
    }
    std::set<std::string> seen;
    for (const habits::Routine& each : habits::routines(atlas, *fold.schedule, now, 8)) {
        const Day day = *habits::day_of(each.day);
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

void add_trial(const atlas::Atlas& atlas, const Fold& fold, std::vector<habits::Happening>& out) {
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

std::unexpected<Error> no_trial(const atlas::Atlas& atlas) {
    return fail(ErrorCode::not_ready, std::string(say(atlas, Word::habits_no_trial)),
                std::string(say(atlas, Word::habits_no_trial_next)));
}

}  // namespace

Result<Habits> read_habits(const atlas::Atlas& atlas, const journal::Journal& journal,
                           const std::vector<std::string>& regions, Instant now) {
    const Fold told = fold(atlas, journal, now);
    Habits out;
    out.regions = regions.empty() ? told.regions_lately : regions;
    const habits::Concern concern{out.regions, told.muscles_lately};
    auto questions = habits::questions(atlas, concern, told.told, told.today);
    if (!questions) {
        return std::unexpected(questions.error());
    }
    out.open_questions = static_cast<int>(
        std::ranges::count_if(*questions, [](const auto& each) { return !each.answered; }));
    out.ask = habits::next_questions(*std::move(questions));
    out.told = told_causes(atlas, told);
    const TrialFold* now_running = running(told);
    for (auto each = told.trials.rbegin(); each != told.trials.rend(); ++each) {
        if (&*each == now_running) {
            out.running = line_of(atlas, told, *each);
        } else if (each->trial.from <= told.today) {
            out.past.push_back(line_of(atlas, told, *each));
        }
    }
    out.check_due = out.running && out.running->today && !out.running->kept_today;
    auto choice = habits::choose(atlas, concern, told.told, tried_of(out.past), told.today);
    if (!choice) {
        return std::unexpected(choice.error());
    }
    out.choice = *std::move(choice);
    if (out.running) {
        leave_out(out.choice, out.running->cause);
    }
    out.schedule = told.schedule.value_or(habits::Schedule{});
    out.routines = habits::routines(atlas, out.schedule, now);
    if (out.schedule.breaks) {
        out.next_break = habits::next_break(*out.schedule.breaks, now);
    }
    out.load = habits::load_change(atlas, told.loads, told.today);
    return out;
}

Result<journal::Draft> tell_causes(const atlas::Atlas& atlas,
                                   const std::vector<journal::CauseAnswer>& answers, Instant now) {
    if (answers.empty()) {
        return fail(ErrorCode::bad_input, "No question is answered.",
                    "Answer at least one, or leave it at that.");
    }
    for (const journal::CauseAnswer& each : answers) {
        if (find_cause(atlas, each.cause) == nullptr) {
            return atlas::no_such("cause", each.cause, atlas.causes);
        }
    }
    return journal::draft(journal::CausesTold{std::string(atlas.version), answers}, now);
}

Result<journal::Draft> start_trial(const atlas::Atlas& atlas, const journal::Journal& journal,
                                   const std::string& cause, habits::TrialDesign design,
                                   const std::string& trial, std::span<const std::uint8_t> lot,
                                   Instant now) {
    const atlas::Cause* known = find_cause(atlas, cause);
    if (known == nullptr) {
        return atlas::no_such("cause", cause, atlas.causes);
    }
    const Fold told = fold(atlas, journal, now);
    if (const TrialFold* other = running(told)) {
        const atlas::Cause* tried = find_cause(atlas, other->cause);
        return fail(ErrorCode::conflict,
                    fill(say(atlas, Word::habits_one_at_a_time),
                         {{"habit", tried != nullptr ? tried->habit : other->cause}}),
                    std::string(say(atlas, Word::habits_one_at_a_time_next)));
    }
    auto weeks = habits::weeks_of(atlas, *known, design, lot);
    if (!weeks) {
        return std::unexpected(weeks.error());
    }
    return journal::draft(journal::TrialStarted{trial, std::string(atlas.version), cause, design,
                                                day_text(told.today), *std::move(weeks)},
                          now);
}

Result<std::vector<journal::Draft>> check_trial(const atlas::Atlas& atlas,
                                                const journal::Journal& journal,
                                                const DayCheck& check, Instant now) {
    const Fold told = fold(atlas, journal, now);
    const TrialFold* trial = running(told);
    if (trial == nullptr) {
        return no_trial(atlas);
    }
    const auto asked = check.day ? habits::day_of(*check.day) : std::optional(told.today);
    if (!asked || *asked < trial->trial.from || *asked > told.today) {
        return fail(ErrorCode::bad_input,
                    fill(say(atlas, Word::habits_day_outside), {{"day", check.day.value_or("")}}),
                    fill(say(atlas, Word::habits_day_outside_next),
                         {{"from", day_text(trial->trial.from)}}));
    }
    if (check.pain && (!on_scale(*check.pain) || *asked != told.today)) {
        return fail(ErrorCode::bad_input, "The pain of today is a whole number from 0 to 10.",
                    "0 is no pain, 10 the worst you can imagine; for another day leave it out.");
    }
    std::vector<journal::Draft> drafts{
        journal::draft(journal::TrialChecked{trial->id, day_text(*asked), check.kept}, now)};
    if (check.pain) {
        journal::PainRated rated;
        rated.now = check.pain;
        drafts.push_back(journal::draft(rated, now));
    }
    return drafts;
}

Result<journal::Draft> stop_trial(const atlas::Atlas& atlas, const journal::Journal& journal,
                                  const std::optional<std::string>& reason, Instant now) {
    const Fold told = fold(atlas, journal, now);
    const TrialFold* trial = running(told);
    if (trial == nullptr) {
        return no_trial(atlas);
    }
    return journal::draft(journal::TrialEnded{trial->id, false, reason}, now);
}

Result<journal::Draft> tell_schedule(const atlas::Atlas& atlas, const habits::Schedule& schedule,
                                     Instant now) {
    if (const auto ok = habits::check(atlas, schedule); !ok) {
        return std::unexpected(ok.error());
    }
    return journal::draft(journal::ScheduleTold{schedule.workouts, schedule.breaks}, now);
}

Result<std::vector<journal::Draft>> tell_workouts(const journal::Journal& journal,
                                                  const std::vector<journal::WorkoutDone>& done,
                                                  Instant now) {
    constexpr int longest_seconds = 48 * 3600;
    constexpr int farthest_metres = 1'000'000;
    constexpr std::size_t longest_source = 20;
    if (done.size() > most_workouts_at_once) {
        return fail(ErrorCode::bad_input,
                    fmt::format("That is more than {} workouts at once.", most_workouts_at_once),
                    "Take in a few files at a time.");
    }
    std::set<std::pair<std::int64_t, std::string>> known;
    for (const Record& record : journal.records) {
        if (record.kind == journal::WorkoutDone::kind) {
            const auto body = json::from_checked<journal::WorkoutDone>(record.body, record.kind,
                                                                       json::Unknown::ignore);
            if (body) {
                known.emplace(body->start.ms, body->sport);
            }
        }
    }
    std::vector<journal::Draft> drafts;
    for (const journal::WorkoutDone& each : done) {
        const bool sensible =
            each.start.ms > 0 && each.start.ms <= now.ms + ms_per_day && each.seconds > 0 &&
            each.seconds <= longest_seconds && !each.sport.empty() &&
            each.sport.size() <= habits::most_sport_bytes && each.source.size() <= longest_source &&
            (!each.metres || (*each.metres >= 0 && *each.metres <= farthest_metres));
        if (!sensible) {
            return fail(ErrorCode::bad_input,
                        fmt::format("The workout of {} cannot be right.", to_text(each.start)),
                        "It needs a sport, a start that is not in the future, and a length of at "
                        "most two days.");
        }
        if (known.emplace(each.start.ms, each.sport).second) {
            drafts.push_back(journal::draft(each, now));
        }
    }
    return drafts;
}

Result<std::string> calendar(const atlas::Atlas& atlas, const journal::Journal& journal,
                             Instant now) {
    const Fold told = fold(atlas, journal, now);
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
