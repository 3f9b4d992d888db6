// What a person tells of causes, trials and sport, checked, as events to be recorded.
#include <set>
#include <utility>

#include "engine/atlas/no_such.h"
#include "engine/base/rating.h"
#include "engine/base/text.h"
#include "engine/habits/calendar_days.h"
#include "engine/progress/habits_fold.h"

namespace unknot::progress {
namespace {

using atlas::Word;

// A workout that can have been: with a sport, not in the future, of a length and a distance that
// people manage.
bool is_sensible(const journal::WorkoutDone& each, Instant now) {
    constexpr std::size_t longest_source = 20;
    return each.start.ms > 0 && each.start.ms <= now.ms + ms_per_day && each.seconds > 0 &&
           each.seconds <= longest_workout_seconds && !each.sport.empty() &&
           each.sport.size() <= habits::most_sport_bytes && each.source.size() <= longest_source &&
           (!each.metres || (*each.metres >= 0 && *each.metres <= farthest_workout_metres));
}

// Start and sport of every workout in the journal: the same are the same workout.
std::set<std::pair<std::int64_t, std::string>> known_workouts(const journal::Journal& journal) {
    std::set<std::pair<std::int64_t, std::string>> known;
    for (const journal::Event& each : journal.records) {
        if (const auto* body = std::get_if<journal::WorkoutDone>(&each.told)) {
            known.emplace(body->start.ms, body->sport);
        }
    }
    return known;
}

std::unexpected<Error> no_trial(const atlas::Atlas& atlas) {
    return fail(ErrorCode::not_ready, std::string(say(atlas, Word::habits_no_trial)),
                std::string(say(atlas, Word::habits_no_trial_next)));
}

}  // namespace

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
    const HabitFold told = fold_habits(atlas, journal, now);
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
    const HabitFold told = fold_habits(atlas, journal, now);
    const TrialFold* trial = running(told);
    if (trial == nullptr) {
        return no_trial(atlas);
    }
    const auto asked = check.day ? parse_day(*check.day) : std::optional(told.today);
    if (!asked || *asked < trial->trial.from || *asked > told.today) {
        return fail(ErrorCode::bad_input,
                    fill(say(atlas, Word::habits_day_outside), {{"day", check.day.value_or("")}}),
                    fill(say(atlas, Word::habits_day_outside_next),
                         {{"from", day_text(trial->trial.from)}}));
    }
    if (check.pain && (!is_rating(*check.pain) || *asked != told.today)) {
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
    const HabitFold told = fold_habits(atlas, journal, now);
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
    if (done.size() > most_workouts_at_once) {
        return fail(ErrorCode::bad_input,
                    fmt::format("That is more than {} workouts at once.", most_workouts_at_once),
                    "Take in a few files at a time.");
    }
    for (const journal::WorkoutDone& each : done) {
        if (!is_sensible(each, now)) {
            return fail(ErrorCode::bad_input,
                        fmt::format("The workout of {} cannot be right.", to_text(each.start)),
                        "It needs a sport, a start that is not in the future, and a length of at "
                        "most two days.");
        }
    }
    return take_workouts(journal, done, now).drafts;
}

WorkoutsTaken take_workouts(const journal::Journal& journal,
                            const std::vector<journal::WorkoutDone>& done, Instant now) {
    auto known = known_workouts(journal);
    WorkoutsTaken out;
    for (const journal::WorkoutDone& each : done) {
        if (!is_sensible(each, now)) {
            ++out.left_out;
        } else if (known.emplace(each.start.ms, each.sport).second) {
            out.drafts.push_back(journal::draft(each, now));
        } else {
            ++out.already;
        }
    }
    return out;
}

}  // namespace unknot::progress
