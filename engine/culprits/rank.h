// Which muscles are likely behind a pain, why, how sure that is, and what to check next.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/culprits/model.h"

namespace unknot::culprits {

// likely: at least Chances::likely_at; possible: at least possible_at; unlikely: less.
enum class Sure { likely, possible, unlikely };
BOOST_DESCRIBE_ENUM(Sure, likely, possible, unlikely)

enum class Topic {
    lies_here,    // one of its sites lies in the zones
    felt_here,    // the zones belong to its essential referral pattern
    may_reach,    // the zones belong to its spill-over pattern
    unexplained,  // the zones hurt, and not from this muscle
    not_felt,     // most people feel it in these zones, and here they do not hurt
    finding,      // what makes it worse or is held back
    habit,
    pressing,
};
BOOST_DESCRIBE_ENUM(Topic, lies_here, felt_here, may_reach, unexplained, not_felt, finding, habit,
                    pressing)

struct Argument {
    Topic topic = Topic::lies_here;
    std::string says;                // a sentence
    std::vector<std::string> zones;  // that it is about, to be shown on the body; may be empty
};
BOOST_DESCRIBE_STRUCT(Argument, (), (topic, says, zones))

struct SiteChance {
    std::string site;
    std::string where;
    int percent = 0;
};
BOOST_DESCRIBE_STRUCT(SiteChance, (), (site, where, percent))

struct Suspect {
    std::string muscle;
    std::string region;
    std::string name;                // "deep calf muscle (soleus)"
    std::optional<body::Side> side;  // as told
    int percent = 0;                 // that it is active; of several, each by itself
    Sure sure = Sure::unlikely;
    std::vector<SiteChance> sites;     // the likeliest first
    std::vector<Argument> speaks_for;  // of its likeliest site
    std::vector<Argument> speaks_against;
};
BOOST_DESCRIBE_STRUCT(Suspect, (),
                      (muscle, region, name, side, percent, sure, sites, speaks_for,
                       speaks_against))

enum class CheckKind { ask, press };
BOOST_DESCRIBE_ENUM(CheckKind, ask, press)

// What would tell most. A press check is answered twice: is it tender, is it your pain?
struct Check {
    CheckKind kind = CheckKind::ask;
    std::string asks;                // a question, or where to press
    std::string care;                // for pressing: what to respect there
    std::string finding;             // for asking
    std::string muscle, site, move;  // for pressing
    std::optional<body::Side> side;
    int millibits = 0;  // expected information
};
BOOST_DESCRIBE_STRUCT(Check, (), (kind, asks, care, finding, muscle, site, move, side, millibits))

// A place that only others can press, and whose pain is felt where it hurts.
struct Elsewhere {
    std::string id, name, why, who;
};
BOOST_DESCRIBE_STRUCT(Elsewhere, (), (id, name, why, who))

// clear: a muscle is likely. open: a check may tell more. cannot_tell: none is likely, and no check
// would help; what else it may be comes first then.
enum class Clarity { clear, open, cannot_tell };
BOOST_DESCRIBE_ENUM(Clarity, clear, open, cannot_tell)

struct Ranking {
    Clarity clarity = Clarity::cannot_tell;
    std::string says;                      // how sure it is, in a sentence
    std::vector<Suspect> suspects;         // the likeliest first, at most most_suspects
    std::vector<std::string> look_alikes;  // what else it could be that is not a muscle
    std::vector<Elsewhere> elsewhere;
    std::optional<Check> next;
};
BOOST_DESCRIBE_STRUCT(Ranking, (), (clarity, says, suspects, look_alikes, elsewhere, next))

constexpr std::size_t most_suspects = 8;

// A muscle that a screen allows to press, and how.
struct MayPress {
    std::string muscle;
    std::string move;
};

struct Asking {
    std::span<const MayPress> may_press;
    std::size_t asked = 0;  // checks so far
    // Checks that are not to be proposed again: a finding's id, or "muscle.site".
    std::span<const std::string> skipped{};
};

// A story without any place gives no suspects.
Ranking rank(const Model& model, const Story& story, const Asking& asking);

}  // namespace unknot::culprits
