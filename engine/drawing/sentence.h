// A typed sentence, word by word, with the places on the body that it names.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/drawing/drawing.h"

namespace unknot::drawing {

struct Typed {
    std::string as_typed{};                  // in lower case
    std::string word{};                      // without the ending of a plural or possessive
    std::size_t clause = 0;                  // words of one clause share it
    std::optional<std::string> side_word{};  // set when it tells a side
    bool negated = false;                    // "not", "no" or "without" stands before it
    bool ignored = false;                    // carries no place
    bool used = false;                       // belongs to a place
};

// What a phrase such as "back of the calf" names: one of these zones, or all of them.
struct Place {
    std::vector<const atlas::Zone*> zones;
    std::optional<body::Side> side;
    bool absent = false;          // "not the knee"
    std::vector<std::size_t> at;  // its words
};

struct Sentence {
    std::vector<Typed> words;
    std::vector<Place> places;
};

constexpr std::size_t max_sentence_bytes = 500;

// Understands what it can of any text; bytes that are no words part words.
Sentence read_sentence(const atlas::Atlas& atlas, std::string_view text);

// The zones of all places that are not absent, without those that an absent place denies, in the
// order of the atlas.
Drawing drawing_of(const atlas::Atlas& atlas, const Sentence& sentence);

// bad_input: no place was found in the text, with the nearest phrase that is one; or it is longer
// than a sentence may be.
Error no_place(const atlas::Atlas& atlas, std::string_view text);
Error too_long();

// How many letters the typed word is from the known one; nothing when it is another word. Short
// words are too alike to be guessed at, and the first letter must be right.
std::optional<std::size_t> slips_between(const std::string& typed, const std::string& known);

}  // namespace unknot::drawing
