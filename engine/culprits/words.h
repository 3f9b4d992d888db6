// What a typed sentence tells of a pain: "front of my shoulder, worse reaching back, not the neck".
//
// Places come from the zones' words (drawing/sentence.h). Everything else is told by patterns in
// content: words that all occur, in any order, one clause at a time (red flags: anywhere in the
// text). Endings count for nothing, a slip of a letter or two is forgiven where the word as typed
// is none that is known, and what stands behind "not", "no" or "without" is told as not so.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/error.h"
#include "engine/culprits/story.h"

namespace unknot::culprits {

struct Understood {
    Story story;
    drawing::Drawing drawing;         // all that is marked, to be shown; unknown words too
    std::vector<std::string> raised;  // ids of safety questions that the words may answer "yes"
};

// The words of an atlas, made ready once.
class Lexicon {
  public:
    explicit Lexicon(const atlas::Atlas& atlas);

    // Errors: bad_input when nothing at all was understood or the text is longer than 500 bytes;
    // and those of a drawing's notation, which is read too.
    Result<Understood> read(std::string_view text) const;

  private:
    using WordId = std::size_t;
    struct Pattern {
        std::vector<std::vector<WordId>> words;  // of each, the alternatives
    };
    using Patterns = std::vector<Pattern>;
    struct Reading;

    WordId id_of(const std::string& root);
    Patterns compiled(atlas::Patterns patterns);
    std::vector<WordId> known_as(const std::string& typed) const;
    Understood understood(std::string_view text) const;

    const atlas::Atlas* atlas_;
    std::map<std::string, WordId, std::less<>> ids_;  // of roots in patterns
    std::vector<std::string> plain_;                  // roots of places' words, sorted
    std::vector<std::string> spreads_, spreads_to_;   // "running" and "down"
    std::vector<std::string> eases_;                  // "fine", "helps"
    std::vector<Patterns> findings_, causes_, questions_, unless_, elsewhere_;  // as in the atlas
};

// A word without its ending: "sitting", "sits" and "sit" are the same. Lower case.
std::string root_of(std::string word);

}  // namespace unknot::culprits
