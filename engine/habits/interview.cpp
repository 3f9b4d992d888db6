#include "engine/habits/interview.h"

#include <algorithm>
#include <utility>

#include "engine/atlas/no_such.h"
#include "engine/base/text.h"
#include "engine/habits/trial.h"

namespace unknot::habits {
namespace {

using atlas::Word;

bool contains(const std::vector<std::string>& list, std::string_view id) {
    return std::ranges::find(list, id) != list.end();
}

std::string_view group_words(const atlas::Atlas& atlas, atlas::CauseGroup group) {
    switch (group) {
        case atlas::CauseGroup::screen_and_phone:
            return say(atlas, Word::habits_group_screen_and_phone);
        case atlas::CauseGroup::sitting:
            return say(atlas, Word::habits_group_sitting);
        case atlas::CauseGroup::standing:
            return say(atlas, Word::habits_group_standing);
        case atlas::CauseGroup::work:
            return say(atlas, Word::habits_group_work);
        case atlas::CauseGroup::one_sided:
            return say(atlas, Word::habits_group_one_sided);
        case atlas::CauseGroup::sport:
            return say(atlas, Word::habits_group_sport);
        case atlas::CauseGroup::strength:
            return say(atlas, Word::habits_group_strength);
        case atlas::CauseGroup::shoes_and_feet:
            return say(atlas, Word::habits_group_shoes_and_feet);
        case atlas::CauseGroup::bags_and_clothes:
            return say(atlas, Word::habits_group_bags_and_clothes);
        case atlas::CauseGroup::sleep:
            return say(atlas, Word::habits_group_sleep);
        case atlas::CauseGroup::stress:
            return say(atlas, Word::habits_group_stress);
    }
    return "";
}

// A cause next to what hurts: what of it is concerned, and how much an answer would tell.
struct Candidate {
    const atlas::Cause* cause = nullptr;
    std::vector<std::string> regions;
    std::vector<const atlas::Muscle*> muscles;  // of the regions, that list it
    std::vector<const atlas::Muscle*> named;    // of those, the ones that were named
    int telling = 0;
    const Told* told = nullptr;  // valid still
};

// The best rank counts as much as the number of muscles can; a muscle that was named more than
// that.
int telling(const Candidate& candidate) {
    constexpr int last_rank = 7;
    constexpr int per_rank = 2;
    constexpr int most_muscles = 6;
    constexpr int everywhere_counts_as = 3;
    constexpr int named_counts = 5;
    const auto listed = candidate.cause->everywhere
                            ? everywhere_counts_as
                            : std::min(most_muscles, static_cast<int>(candidate.muscles.size()));
    const int ease = candidate.cause->ease == atlas::Ease::easy ? 1 : 0;
    return per_rank * (last_rank - candidate.cause->rank) + listed +
           (candidate.named.empty() ? 0 : named_counts) + ease;
}

const Told* valid_answer(std::span<const Told> told, std::string_view cause, Day today) {
    const Told* latest = nullptr;
    for (const Told& each : told) {
        if (each.cause == cause && (latest == nullptr || latest->day <= each.day)) {
            latest = &each;
        }
    }
    return latest != nullptr && today - latest->day <= answer_lasts_days ? latest : nullptr;
}

std::vector<Candidate> candidates(const atlas::Atlas& atlas, const Concern& concern,
                                  std::span<const Told> told, Day today) {
    std::vector<Candidate> out;
    for (const atlas::Cause& cause : atlas.causes) {
        Candidate one;
        one.cause = &cause;
        for (const atlas::Muscle& muscle : atlas.muscles) {
            if (std::ranges::find(muscle.causes, &cause) == muscle.causes.end() ||
                (!concern.regions.empty() && !contains(concern.regions, muscle.region->id))) {
                continue;
            }
            one.muscles.push_back(&muscle);
            if (contains(concern.muscles, muscle.id)) {
                one.named.push_back(&muscle);
            }
            if (!contains(one.regions, muscle.region->id)) {
                one.regions.emplace_back(muscle.region->id);
            }
        }
        if (one.muscles.empty() && !cause.everywhere) {
            continue;
        }
        if (cause.everywhere) {
            one.regions.clear();
        }
        one.telling = telling(one);
        one.told = valid_answer(told, cause.id, today);
        out.push_back(std::move(one));
    }
    std::ranges::stable_sort(out, std::ranges::greater{}, &Candidate::telling);
    return out;
}

Result<void> check(const atlas::Atlas& atlas, const Concern& concern) {
    for (const std::string& region : concern.regions) {
        if (find_region(atlas, region) == nullptr) {
            return atlas::no_such("region", region, atlas.regions);
        }
    }
    return {};
}

// The ranks of content/README.md.
Word because_of_rank(int rank) {
    constexpr int last_with_trials = 2;
    constexpr int last_with_studies = 3;
    return rank <= last_with_trials    ? Word::habits_because_trials
           : rank <= last_with_studies ? Word::habits_because_studies
                                       : Word::habits_because_plausible;
}

// Without regions nobody knows where it hurts.
std::vector<std::string> reasons(const atlas::Atlas& atlas, const Candidate& candidate,
                                 bool where_is_known) {
    std::vector<std::string> because;
    because.emplace_back(say(atlas, because_of_rank(candidate.cause->rank)));
    if (!candidate.named.empty()) {
        because.push_back(fill(say(atlas, Word::habits_because_named),
                               {{"muscle", candidate.named.front()->name}}));
    } else if (candidate.cause->everywhere) {
        because.emplace_back(say(atlas, Word::habits_because_everywhere));
    } else if (where_is_known && candidate.muscles.size() > 1) {
        because.push_back(fill(say(atlas, Word::habits_because_many),
                               {{"count", std::to_string(candidate.muscles.size())}}));
    }
    if (candidate.cause->ease == atlas::Ease::easy) {
        because.emplace_back(say(atlas, Word::habits_because_easy));
    }
    return because;
}

Proposal proposal(const atlas::Atlas& atlas, const Candidate& candidate, bool where_is_known) {
    const atlas::Cause& cause = *candidate.cause;
    Proposal out;
    out.cause = cause.id;
    out.name = cause.name;
    out.habit = cause.habit;
    out.try_this = cause.try_this;
    out.why = cause.why;
    out.because = reasons(atlas, candidate, where_is_known);
    out.evidence = cause.evidence.front()->id;
    out.how_sure = how_sure(atlas, *cause.evidence.front());
    out.ease = cause.ease;
    out.rank = cause.rank;
    out.weeks = cause.weeks;
    if (const auto can = may_switch(atlas, cause); can) {
        out.on_off_weeks = on_off_weeks(cause);
    } else {
        out.why_not_on_off = can.error().message;
    }
    out.remind_every_minutes = cause.remind_every_minutes;
    return out;
}

const Tried* lately_tried(std::span<const Tried> tried, std::string_view cause, Day today) {
    const Tried* latest = nullptr;
    for (const Tried& each : tried) {
        if (each.cause == cause && (latest == nullptr || latest->ended <= each.ended)) {
            latest = &each;
        }
    }
    return latest != nullptr && today - latest->ended <= try_again_after_days ? latest : nullptr;
}

std::string_view note_of(const atlas::Atlas& atlas, const Choice& choice, bool all_answered) {
    if (!choice.first) {
        return say(atlas,
                   all_answered ? Word::habits_note_nothing_left : Word::habits_note_ask_first);
    }
    return say(atlas, all_answered ? Word::habits_note_all : Word::habits_note_some);
}

}  // namespace

std::string how_sure(const atlas::Atlas& atlas, const atlas::Evidence& evidence) {
    if (evidence.standing == atlas::Standing::against) {
        return std::string(say(atlas, Word::habits_sure_against));
    }
    switch (evidence.grade) {
        case atlas::Grade::sr:
        case atlas::Grade::rct:
            return std::string(say(atlas, evidence.standing == atlas::Standing::supports
                                              ? Word::habits_sure_trials
                                              : Word::habits_sure_mixed));
        case atlas::Grade::coh:
        case atlas::Grade::xs:
            return std::string(say(atlas, Word::habits_sure_measured));
        case atlas::Grade::gl:
        case atlas::Grade::txt:
        case atlas::Grade::cases:
        case atlas::Grade::opinion:
            return std::string(say(atlas, Word::habits_sure_opinion));
        case atlas::Grade::design:
            return std::string(say(atlas, Word::habits_sure_guess));
    }
    return {};
}

std::string_view showed_words(const atlas::Atlas& atlas, Showed showed) {
    switch (showed) {
        case Showed::not_yet:
            return say(atlas, Word::habits_showed_not_yet);
        case Showed::left_early:
            return say(atlas, Word::habits_showed_left_early);
        case Showed::too_few:
            return say(atlas, Word::habits_showed_too_few);
        case Showed::not_kept:
            return say(atlas, Word::habits_showed_not_kept);
        case Showed::cannot_tell:
            return say(atlas, Word::habits_showed_cannot_tell);
        case Showed::helped:
            return say(atlas, Word::habits_showed_helped);
        case Showed::a_little:
            return say(atlas, Word::habits_showed_a_little);
        case Showed::no_difference:
            return say(atlas, Word::habits_showed_no_difference);
        case Showed::worse:
            return say(atlas, Word::habits_showed_worse);
    }
    return "";
}

Result<std::vector<CauseQuestion>> questions(const atlas::Atlas& atlas, const Concern& concern,
                                             std::span<const Told> told, Day today) {
    if (const auto ok = check(atlas, concern); !ok) {
        return std::unexpected(ok.error());
    }
    std::vector<CauseQuestion> out;
    for (const Candidate& each : candidates(atlas, concern, told, today)) {
        const atlas::Cause& cause = *each.cause;
        out.push_back({std::string(cause.id), std::string(cause.name), std::string(cause.asks),
                       std::string(group_words(atlas, cause.group)),
                       each.told == nullptr ? std::nullopt : std::optional(each.told->applies),
                       each.regions});
    }
    return out;
}

std::vector<CauseQuestion> next_questions(std::vector<CauseQuestion> all) {
    std::erase_if(all, [](const CauseQuestion& each) { return each.answered.has_value(); });
    if (all.size() > questions_a_sitting) {
        all.resize(questions_a_sitting);
    }
    return all;
}

Result<Choice> choose(const atlas::Atlas& atlas, const Concern& concern, std::span<const Told> told,
                      std::span<const Tried> tried, Day today) {
    if (const auto ok = check(atlas, concern); !ok) {
        return std::unexpected(ok.error());
    }
    Choice choice;
    bool all_answered = true;
    for (const Candidate& each : candidates(atlas, concern, told, today)) {
        if (each.told == nullptr) {
            all_answered = false;
            continue;
        }
        if (!each.told->applies) {
            continue;
        }
        Proposal one = proposal(atlas, each, !concern.regions.empty());
        if (const Tried* before = lately_tried(tried, each.cause->id, today)) {
            one.because = {fill(say(atlas, Word::habits_because_tried),
                                {{"day", day_text(before->ended)},
                                 {"showed", showed_words(atlas, before->showed)}})};
            choice.tried.push_back(std::move(one));
        } else if (!choice.first) {
            choice.first = std::move(one);
        } else {
            choice.others.push_back(std::move(one));
        }
    }
    choice.note = note_of(atlas, choice, all_answered);
    return choice;
}

}  // namespace unknot::habits
