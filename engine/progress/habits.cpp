#include "engine/progress/habits.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "engine/atlas/no_such.h"
#include "engine/base/text.h"
#include "engine/habits/calendar_days.h"
#include "engine/progress/habits_fold.h"

namespace unknot::progress {
namespace {

using atlas::Word;

constexpr std::string_view whole_body;  // ratings without a region

// The last day that counts, and one more.
Day until(const TrialFold& told, Day today) {
    Day until = std::min(told.trial.end(), today + 1);
    if (told.ended) {
        until = std::min(until, local_day(told.ended_at) + 1);
    }
    return std::max(until, told.trial.from);
}

bool concerns(const atlas::Atlas& atlas, const atlas::Cause* cause, const std::string& region) {
    const atlas::Region* known = find_region(atlas, region);
    return region == whole_body || cause == nullptr || cause->everywhere ||
           (known != nullptr &&
            std::ranges::any_of(known->muscles, [&](const atlas::Muscle* muscle) {
                return std::ranges::find(muscle->causes, cause) != muscle->causes.end();
            }));
}

// The series to compare: of everything, or of the one region that was rated most, among those that
// the cause concerns; where none of those was rated, among all, for that is what the person tries
// it for. Chosen by how much there is, never by what it shows.
std::vector<habits::Rated> series(const atlas::Atlas& atlas,
                                  const std::vector<RegionRating>& ratings,
                                  const atlas::Cause* cause, const habits::Trial& trial) {
    struct Rateds {
        bool concerned = false;
        std::vector<habits::Rated> all;
    };
    std::map<std::string, Rateds> by_region;
    for (const RegionRating& each : ratings) {
        if (each.rated.to >= trial.from - habits::days_before && each.rated.to < trial.end()) {
            by_region[each.region].all.push_back(each.rated);
        }
    }
    Rateds most;
    for (auto& [region, rated] : by_region) {
        rated.concerned = concerns(atlas, cause, region);
        if (std::pair(rated.concerned, rated.all.size()) >
            std::pair(most.concerned, most.all.size())) {
            most = std::move(rated);
        }
    }
    return most.all;
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

TrialLine line_of(const atlas::Atlas& atlas, const HabitFold& fold, const TrialFold& told) {
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

std::vector<ToldCause> told_causes(const atlas::Atlas& atlas, const HabitFold& fold) {
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
        const auto last = parse_day(each.by_day.empty() ? each.from : each.by_day.back().day);
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

std::vector<habits::Load> loads_of(const HabitFold& told) {
    std::vector<habits::Load> loads;
    for (const journal::WorkoutDone& each : told.sport) {
        loads.push_back({local_day(each.start), each.seconds});
    }
    return loads;
}

std::vector<SportLine> sport_lately(const HabitFold& told) {
    constexpr std::size_t most = 50;
    std::vector<SportLine> lines;
    for (auto each = told.sport.rbegin(); each != told.sport.rend() && lines.size() < most;
         ++each) {
        const Day ago = told.today - local_day(each->start);
        if (ago < 0 || ago >= habits::load_days || each->seconds <= 0 ||
            each->seconds > longest_workout_seconds) {
            continue;
        }
        lines.push_back({each->start, each->sport, each->seconds, each->metres, each->source});
        const int metres = each->metres.value_or(0);
        if (metres <= 0 || metres > farthest_workout_metres) {
            lines.back().metres.reset();
        }
    }
    return lines;
}

}  // namespace

Result<Habits> read_habits(const atlas::Atlas& atlas, const journal::Journal& journal,
                           const std::vector<std::string>& regions, Instant now) {
    const HabitFold told = fold_habits(atlas, journal, now);
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
    out.load = habits::load_change(atlas, loads_of(told), told.today);
    out.sport = sport_lately(told);
    return out;
}

}  // namespace unknot::progress
