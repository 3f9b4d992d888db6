#include "engine/safety/safety.h"

#include <algorithm>
#include <limits>

#include <fmt/format.h>

#include "engine/atlas/no_such.h"
#include "engine/safety/affected.h"
#include "engine/safety/asking.h"

namespace unknot::safety {

using atlas::Atlas;
using atlas::Effect;
using atlas::no_such;
using atlas::Question;
using atlas::Region;
using atlas::Word;

namespace {

template <class T>
bool in(const std::vector<T>& list, const T& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

Level level_for(Level level, Answer answer) {
    return answer == Answer::unsure && level == Level::emergency ? Level::urgent : level;
}

Word summary_for(const Verdict& verdict, bool any_open) {
    if (verdict.worst == Level::emergency) {
        return Word::safety_summary_emergency;
    }
    if (!verdict.complete) {
        return Word::safety_summary_incomplete;
    }
    if (!any_open) {
        return verdict.worst == Level::urgent ? Word::safety_summary_urgent
                                              : Word::safety_summary_closed;
    }
    if (verdict.worst >= Level::avoid) {
        return Word::safety_summary_some_closed;
    }
    return verdict.worst == Level::gentle ? Word::safety_summary_gentle : Word::safety_summary_go;
}

}  // namespace

// Builds one screening; the only maker of a Clearance.
struct Screener {
    const Atlas& atlas;
    std::vector<const Region*> regions;
    Clearance clearance = {};

    void apply(const Question& question, const Answered& answered, Verdict& verdict) {
        const auto effects =
            answered.answer == Answer::cleared ? question.if_cleared : question.if_yes;
        for (const Effect& effect : effects) {
            if (is_narrow(effect)) {
                take_away(effect);
            }
            for (std::size_t i = 0; i < regions.size(); ++i) {
                if (touches(effect, *regions[i])) {
                    add_reason(question, answered, effect, *regions[i], verdict.regions[i]);
                }
            }
        }
    }

    void take_away(const Effect& effect) {
        const auto append = [](auto& to, const auto& from) {
            to.insert(to.end(), from.begin(), from.end());
        };
        append(clearance.avoided_muscles_, effect.muscles);
        append(clearance.avoided_moves_, effect.moves);
        append(clearance.avoided_stretches_, effect.stretches);
        // A position is taken away in the effect's regions only.
        const auto append_held = [&](auto& to, const auto& things) {
            for (const auto& thing : things) {
                const bool held = std::find(effect.positions.begin(), effect.positions.end(),
                                            thing.position) != effect.positions.end();
                if (held &&
                    std::any_of(thing.muscles.begin(), thing.muscles.end(),
                                [&](const auto* m) { return touches(effect, *m->region); })) {
                    to.push_back(&thing);
                }
            }
        };
        append_held(clearance.avoided_moves_, atlas.moves);
        append_held(clearance.avoided_stretches_, atlas.stretches);
        for (const atlas::Measure& measure : atlas.measures) {
            if (std::ranges::find(effect.positions, measure.position) != effect.positions.end() &&
                std::ranges::any_of(measure.regions,
                                    [&](const auto* each) { return touches(effect, *each); })) {
                clearance.avoided_measures_.push_back(&measure);
            }
        }
    }

    void add_reason(const Question& question, const Answered& answered, const Effect& effect,
                    const Region& region, RegionVerdict& verdict) const {
        Reason reason{std::string(question.id), level_for(effect.level, answered.answer),
                      std::string(question.advice), std::string(question.because),
                      std::string(region.name)};
        if (effect.level == Level::emergency && answered.answer == Answer::unsure) {
            reason.advice = say(atlas, Word::safety_unsure_advice);
        }
        if (is_narrow(effect)) {
            reason.affects = affected(atlas, effect, region);
            if (reason.affects.empty()) {
                return;
            }
        } else {
            verdict.level = std::max(verdict.level, reason.level);
        }
        verdict.reasons.push_back(std::move(reason));
    }

    // Goes through the questions that are asked here.
    void judge(const Answers& answers, Instant now, Verdict& verdict) {
        clearance.valid_from_ms_ = std::numeric_limits<std::int64_t>::min();
        clearance.valid_until_ms_ = std::numeric_limits<std::int64_t>::max();
        for (const Question& question : atlas.questions) {
            if (!is_asked(question, regions)) {
                continue;
            }
            const auto answered = valid_answer(question, answers, now);
            if (!answered) {
                verdict.unanswered.emplace_back(question.id);
                continue;
            }
            clearance.record_.answers.push_back(*answered);
            clearance.valid_from_ms_ = std::max(clearance.valid_from_ms_, answered->at.ms);
            clearance.valid_until_ms_ =
                std::min(clearance.valid_until_ms_, expires_ms(question, *answered));
            if (answered->answer != Answer::no) {
                apply(question, *answered, verdict);
            }
        }
        close_emptied(verdict);
    }

    // Sums up; hands out the clearance where there is one to give.
    std::optional<Clearance> conclude(Verdict& verdict) {
        verdict.complete = verdict.unanswered.empty();
        bool any_open = false;
        for (RegionVerdict& each : verdict.regions) {
            if (!verdict.complete) {  // unanswered is never go
                each.level = std::max(each.level, Level::avoid);
            }
            std::stable_sort(each.reasons.begin(), each.reasons.end(),
                             [](const Reason& a, const Reason& b) { return a.level > b.level; });
            verdict.worst = std::max(verdict.worst, each.level);
            any_open = any_open || each.level <= Level::gentle;
            clearance.record_.regions.push_back(each.region);
        }
        verdict.summary = say(atlas, summary_for(verdict, any_open));
        if (!verdict.complete || !any_open || verdict.worst == Level::emergency) {
            return std::nullopt;
        }
        clearance.verdict_ = verdict;
        return std::move(clearance);
    }

    // A region in which nothing is left that may be pressed or stretched is closed.
    void close_emptied(Verdict& verdict) const {
        for (std::size_t i = 0; i < regions.size(); ++i) {
            const auto& muscles = regions[i]->muscles;
            const auto allowed = [&](const auto* thing) { return clearance.allows(*thing); };
            const bool open =
                std::any_of(muscles.begin(), muscles.end(), [&](const atlas::Muscle* m) {
                    return allowed(m) &&
                           (std::any_of(m->moves.begin(), m->moves.end(), allowed) ||
                            std::any_of(m->stretches.begin(), m->stretches.end(), allowed));
                });
            if (!open) {
                verdict.regions[i].level = std::max(verdict.regions[i].level, Level::avoid);
            }
        }
    }
};

std::optional<Level> Clearance::level(std::string_view region) const {
    for (const RegionVerdict& each : verdict_.regions) {
        if (each.region == region && each.level <= Level::gentle) {
            return each.level;
        }
    }
    return std::nullopt;
}

bool Clearance::allows(const atlas::Muscle& muscle) const {
    return !in(avoided_muscles_, &muscle);
}
bool Clearance::allows(const atlas::Move& move) const {
    return !in(avoided_moves_, &move);
}
bool Clearance::allows(const atlas::Stretch& stretch) const {
    return !in(avoided_stretches_, &stretch);
}

bool Clearance::allows(const atlas::Measure& measure) const {
    return !in(avoided_measures_, &measure) &&
           std::ranges::all_of(measure.muscles, [&](const atlas::Muscle* muscle) {
               return allows(*muscle) &&
                      std::ranges::all_of(muscle->stretches, [&](const atlas::Stretch* stretch) {
                          return allows(*stretch);
                      });
           });
}

bool Clearance::holds_at(Instant now) const {
    return now.ms + future_tolerance_ms >= valid_from_ms_ && now.ms < valid_until_ms_;
}

Result<Screening> screen(const Atlas& atlas, std::span<const std::string> regions,
                         const Answers& answers, Instant now) {
    auto list = wanted(atlas, regions);
    if (!list) {
        return std::unexpected(list.error());
    }
    for (const Answered& each : answers) {
        if (find_question(atlas, each.question) == nullptr) {
            return no_such("safety question", each.question, atlas.questions,
                           "Leave that answer out, or see the list of questions.");
        }
    }
    Screening screening;
    Verdict& verdict = screening.verdict;
    verdict.atlas_version = atlas.version;
    verdict.at = now;
    Screener screener{atlas, *std::move(list)};
    for (const Region* region : screener.regions) {
        verdict.regions.push_back(
            {std::string(region->id), std::string(region->name), Level::go, {}});
    }
    screener.judge(answers, now, verdict);
    screening.clearance = screener.conclude(verdict);
    return screening;
}

Result<Clearance> clear(const Atlas& atlas, const ClearanceRecord& record, Instant now) {
    auto screening = screen(atlas, record.regions, record.answers, now);
    if (!screening) {
        return std::unexpected(screening.error());
    }
    if (screening->clearance) {
        return *std::move(screening->clearance);
    }
    const Verdict& verdict = screening->verdict;
    if (!verdict.complete && verdict.worst != Level::emergency) {
        const Question* first = find_question(atlas, verdict.unanswered.front());
        return fail(ErrorCode::not_ready,
                    fmt::format("{} safety questions need an answer, the first: {}",
                                verdict.unanswered.size(), first->asks),
                    std::string(say(atlas, Word::safety_next_answer)));
    }
    std::string next(verdict.summary);
    for (const RegionVerdict& region : verdict.regions) {
        if (!region.reasons.empty() && region.level == verdict.worst) {
            next = region.reasons.front().advice;
            break;
        }
    }
    return fail(ErrorCode::not_safe, verdict.summary, next);
}

}  // namespace unknot::safety
