// What may bring it back: a short interview about a person's days, and which habit to try first.
//
// Nothing here knows the journal. What was told and tried comes in as plain values; engine/progress
// reads it from the journal (progress/habits.h).
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/base/error.h"
#include "engine/base/json.h"
#include "engine/habits/compare.h"

namespace unknot::habits {

// The latest answer for a cause.
struct Told {
    std::string cause;
    bool applies = false;
    Day day = 0;
};

// Days change. An answer older than this is asked for again, and counts no longer.
inline constexpr Day answer_lasts_days = 183;

// A sitting is short.
inline constexpr std::size_t questions_a_sitting = 6;

// Where it hurts, as far as anybody knows.
struct Concern {
    std::vector<std::string> regions;  // none: the whole body
    std::vector<std::string> muscles;  // treated lately or found likely
};

struct CauseQuestion {
    std::string cause, name, asks;
    std::string group;                 // in plain words
    std::optional<bool> answered;      // still valid
    std::vector<std::string> regions;  // that it concerns, of those asked about; none: all of them
};
BOOST_DESCRIBE_STRUCT(CauseQuestion, (), (cause, name, asks, group, answered, regions))

// The causes that a muscle of the regions lists, and those of the whole person; the most telling
// first: what evidence and ease speak for trying, what loads muscles that were named, what loads
// many muscles. Errors: not_found for an unknown region, with the nearest.
Result<std::vector<CauseQuestion>> questions(const atlas::Atlas& atlas, const Concern& concern,
                                             std::span<const Told> told, Day today);

// Of these, the next ones to ask: without a valid answer, at most a sitting's worth.
std::vector<CauseQuestion> next_questions(std::vector<CauseQuestion> all);

// What came of a habit that was tried.
struct Tried {
    std::string cause;
    Day ended = 0;
    bool finished = false;
    Showed showed = Showed::cannot_tell;
};

// A habit that was tried is not proposed first again for so long.
inline constexpr Day try_again_after_days = 183;

struct Proposal {
    std::string cause, name, habit, try_this, why;
    std::vector<std::string> because;  // whole sentences, the weightiest first
    std::string evidence;              // the evidence id that bears most on it
    std::string how_sure;              // how strong that is, in plain words
    atlas::Ease ease = atlas::Ease::some;
    int rank = 0;
    int weeks = 0;               // of a trial of one change
    int on_off_weeks = 0;        // of a trial by lot; 0: not on offer
    std::string why_not_on_off;  // empty when it is on offer
    int remind_every_minutes = 0;
};
BOOST_DESCRIBE_STRUCT(Proposal, (),
                      (cause, name, habit, try_this, why, because, evidence, how_sure, ease, rank,
                       weeks, on_off_weeks, why_not_on_off, remind_every_minutes))

struct Choice {
    std::optional<Proposal> first;  // none: nothing that applies is left to try
    std::vector<Proposal> others;   // best chance first
    std::vector<Proposal> tried;    // not long ago; each says what came of it
    std::string note;               // what this rests on, or what is missing
};
BOOST_DESCRIBE_STRUCT(Choice, (), (first, others, tried, note))

// Which habit to try: of the causes that apply, the one with the best chance by evidence, ease and
// what it concerns. Errors: as for questions.
Result<Choice> choose(const atlas::Atlas& atlas, const Concern& concern, std::span<const Told> told,
                      std::span<const Tried> tried, Day today);

// How strong a piece of evidence is, in plain words.
std::string how_sure(const atlas::Atlas& atlas, const atlas::Evidence& evidence);

// What a trial came to, in a few words: "it helped".
std::string_view showed_words(const atlas::Atlas& atlas, Showed showed);

}  // namespace unknot::habits
