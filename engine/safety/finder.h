// From words or a painting to likely muscles, with safety first: words that sound like a red flag
// are raised before anything is ranked, and nothing is to be pressed before a screen allows it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/culprits/rank.h"
#include "engine/culprits/words.h"
#include "engine/safety/safety.h"

namespace unknot::safety {

struct Inquiry {
    std::string text{};     // a sentence, or a drawing's notation; empty beside a drawing
    std::string drawing{};  // notation; not empty: in the place of what the text names
    std::vector<culprits::Told> told{};  // answers to checks; they win over the words
    std::vector<culprits::Pressed> pressed{};
    std::vector<std::string> skipped{};  // checks nobody knows the answer to: see culprits::Asking
    std::vector<std::string> not_so{};   // what was raised and is not so: ids of safety questions
};
BOOST_DESCRIBE_STRUCT(Inquiry, (), (text, drawing, told, pressed, skipped, not_so))

// A safety question that the words may answer with yes.
struct Raised {
    std::string question;
    std::string asks;
    Level level = Level::go;  // the worst that yes leads to
    std::string advice;
    std::string because;
};
BOOST_DESCRIBE_STRUCT(Raised, (), (question, asks, level, advice, because))

// What was understood of a finding or a habit, in words.
struct Heard {
    std::string id;
    std::string name;
    bool yes = true;
};
BOOST_DESCRIBE_STRUCT(Heard, (), (id, name, yes))

struct Found {
    drawing::Drawing drawing;            // what was understood as places
    std::vector<culprits::Said> absent;  // "not the knee"
    std::vector<Heard> findings;
    std::vector<Heard> habits;
    std::vector<Raised> raised;  // worst first
    // Nothing while a raised question stands that leads to a clinician, or to more.
    std::optional<culprits::Ranking> ranking;
};
BOOST_DESCRIBE_STRUCT(Found, (), (drawing, absent, findings, habits, raised, ranking))

// An atlas made ready for finding; costs about a millisecond to make, so keep it.
class Finder {
  public:
    explicit Finder(const atlas::Atlas& atlas) : model_(atlas), lexicon_(atlas) {}

    // `may_press`: what a screen allows to press; see pressable. Errors: bad_input as
    // of Lexicon::read; not_found for a muscle, site, finding or question that is not in the atlas.
    Result<Found> find(const Inquiry& request, std::span<const culprits::MayPress> may_press) const;

  private:
    Result<culprits::Understood> understand(const Inquiry& request) const;

    culprits::Model model_;
    culprits::Lexicon lexicon_;
};

// The muscles that a screen with these answers allows to press, each with its best move that is
// allowed too; a gentle one where the region is cleared for gentle work only. Each region is
// screened by itself.
std::vector<culprits::MayPress> pressable(const atlas::Atlas& atlas, const Answers& answers,
                                          Instant now);

}  // namespace unknot::safety
