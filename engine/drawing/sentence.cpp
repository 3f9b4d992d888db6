#include "engine/drawing/sentence.h"

#include <algorithm>
#include <utility>

#include "engine/base/json.h"
#include "engine/base/nearest.h"
#include "engine/base/text.h"

namespace unknot::drawing {
namespace {

using atlas::Word;
using body::Side;

bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'' || c == '_' || c == '.' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool ends_a_clause(char c) {
    return c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == '(' || c == ')';
}

struct Split {
    std::string word;
    std::size_t clause = 0;
};

// Phones write a curly apostrophe.
std::string with_plain_apostrophes(std::string text) {
    constexpr std::string_view curly = "\xE2\x80\x99";
    for (std::size_t at = text.find(curly); at != std::string::npos; at = text.find(curly, at)) {
        text.replace(at, curly.size(), "'");
    }
    return text;
}

std::vector<Split> split_clauses(std::string_view text) {
    std::vector<Split> out;
    std::string word;
    std::size_t clause = 0;
    const auto flush = [&] {
        const bool full_stop = word.ends_with('.');
        while (!word.empty() && word.back() == '.') {
            word.pop_back();
        }
        if (!word.empty()) {
            out.push_back({std::exchange(word, {}), clause});
        }
        clause += full_stop ? 1U : 0U;
    };
    for (const char c : with_plain_apostrophes(lower(text))) {
        if (is_word_byte(c)) {
            word += c;
        } else {
            flush();
            clause += ends_a_clause(c) ? 1U : 0U;
        }
    }
    flush();
    return out;
}

std::vector<std::string> split_words(std::string_view text) {
    std::vector<std::string> words;
    for (Split& each : split_clauses(text)) {
        words.push_back(std::move(each.word));
    }
    return words;
}

// "calves" and "calf's" are not told apart from what they are the plural or possessive of.
std::string stem(std::string word) {
    if (word.size() > 2 && word.ends_with("'s")) {
        word.resize(word.size() - 2);
    } else if (word.size() > 4 && word.ends_with("ves")) {
        word.replace(word.size() - 3, 3, "f");
    } else if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss")) {
        word.pop_back();
    }
    return word;
}

struct Phrase {
    std::vector<std::string> words;  // without ignored ones, stemmed
    const atlas::Zone* zone = nullptr;
};

// What the sentences mean beside places: words of the language, from content/words.
struct Grammar {
    std::vector<std::string> ignored, left, right, both, side_itself, negators, turns, only, lacks;

    explicit Grammar(const atlas::Atlas& atlas)
        : ignored(split_words(say(atlas, Word::find_ignored))),
          left(split_words(say(atlas, Word::find_left))),
          right(split_words(say(atlas, Word::find_right))),
          both(split_words(say(atlas, Word::find_both))),
          side_itself(split_words(say(atlas, Word::find_side))),
          negators(split_words(say(atlas, Word::find_negators))),
          turns(split_words(say(atlas, Word::find_turns))),
          only(split_words(say(atlas, Word::find_only))),
          lacks(split_words(say(atlas, Word::find_lacks))) {}

    static bool in(const std::vector<std::string>& list, const std::string& word) {
        return std::find(list.begin(), list.end(), word) != list.end();
    }
    // The word that tells a side, as it is spelled; nothing when this is none.
    std::optional<std::string> side_word(const std::string& word) const {
        for (const auto* list : {&left, &right, &both}) {
            for (const std::string& each : *list) {
                if (slips_between(word, each)) {
                    return each;
                }
            }
        }
        return std::nullopt;
    }
    std::optional<Side> side(const std::string& word) const {
        return in(left, word)    ? std::optional(Side::left)
               : in(right, word) ? std::optional(Side::right)
                                 : std::nullopt;
    }
};

std::vector<std::string> content_words(const Grammar& grammar, std::string_view text) {
    std::vector<std::string> words;
    for (std::string& word : split_words(text)) {
        if (!Grammar::in(grammar.ignored, word)) {
            words.push_back(stem(std::move(word)));
        }
    }
    return words;
}

std::vector<Phrase> phrases_of(const atlas::Atlas& atlas, const Grammar& grammar) {
    std::vector<Phrase> phrases;
    for (const atlas::Zone& zone : atlas.zones) {
        for (const std::string_view words : zone.words) {
            phrases.push_back({content_words(grammar, words), &zone});
        }
    }
    return phrases;
}

// `left_side` true: in "the left side of my neck" the word "side" only tells which one.
std::vector<Typed> typed_words(const Grammar& grammar, std::string_view text, bool left_side) {
    std::vector<Typed> typed;
    const std::vector<Split> split = split_clauses(text);
    std::size_t turns = 0;  // "but" begins a clause too
    bool negated = false;
    for (std::size_t i = 0; i < split.size(); ++i) {
        const std::string& word = split[i].word;
        turns += Grammar::in(grammar.turns, word) ? 1U : 0U;
        Typed one{.as_typed = word, .word = stem(word), .clause = split[i].clause + turns};
        one.ignored = Grammar::in(grammar.ignored, word) || Grammar::in(grammar.turns, word);
        if (!typed.empty() && typed.back().clause != one.clause) {
            negated = false;
        }
        if (Grammar::in(grammar.negators, word)) {
            // "Not only the knee" names it, and "no feeling" is a symptom.
            negated = i + 1 >= split.size() || (!Grammar::in(grammar.only, split[i + 1].word) &&
                                                !Grammar::in(grammar.lacks, split[i + 1].word));
            one.ignored = true;
        }
        one.negated = negated;
        one.side_word = grammar.side_word(word);
        if (one.side_word) {
            // a side and no place
        } else if (left_side && !typed.empty() && typed.back().side_word &&
                   Grammar::in(grammar.side_itself, word)) {
            one.ignored = true;
        }
        typed.push_back(std::move(one));
    }
    return typed;
}

// The side that belongs to the words from `from` to `last`: the side word among them ("front of the
// left shoulder"), else the nearest before them, else the first one after.
std::optional<Side> side_for(const Grammar& grammar, const std::vector<Typed>& typed,
                             std::size_t from, std::size_t last) {
    for (std::size_t i = from; i < last; ++i) {
        if (typed[i].side_word) {
            return grammar.side(*typed[i].side_word);
        }
    }
    for (std::size_t i = from; i-- > 0;) {
        if (typed[i].side_word) {
            return grammar.side(*typed[i].side_word);
        }
    }
    for (std::size_t i = from; i < typed.size(); ++i) {
        if (typed[i].side_word) {
            return grammar.side(*typed[i].side_word);
        }
    }
    return std::nullopt;
}

// Positions of the words that carry meaning, from `from` on, that belong together.
std::vector<std::size_t> meaningful(const std::vector<Typed>& typed, std::size_t from) {
    std::vector<std::size_t> at;
    const Typed& first = typed[from];
    for (std::size_t i = from; i < typed.size(); ++i) {
        // "Reaching back, not the neck" names no back of the neck.
        if (typed[i].clause != first.clause || typed[i].negated != first.negated) {
            break;
        }
        if (!typed[i].ignored && !typed[i].side_word) {
            at.push_back(i);
        }
    }
    return at;
}

// How many slips the typed words have as this phrase; nothing when they are not this phrase.
std::optional<std::size_t> slips_as(const std::vector<Typed>& typed,
                                    const std::vector<std::size_t>& at, const Phrase& phrase) {
    if (phrase.words.empty() || phrase.words.size() > at.size()) {
        return std::nullopt;
    }
    std::size_t sum = 0;
    for (std::size_t i = 0; i < phrase.words.size(); ++i) {
        const auto each = slips_between(typed[at[i]].word, phrase.words[i]);
        if (!each) {
            return std::nullopt;
        }
        sum += *each;
    }
    return sum;
}

// "calf_middle_back.right" or "calf_middle_back". A plain word such as "heel", though an id too, is
// what people say, and is read as that.
std::optional<Place> exact_place(const atlas::Atlas& atlas, const Typed& typed) {
    const std::string_view word = typed.as_typed;
    const std::size_t dot = word.find('.');
    const atlas::Zone* zone = find_zone(atlas, word.substr(0, dot));
    if (zone == nullptr || word.find_first_of("_.") == std::string_view::npos) {
        return std::nullopt;
    }
    if (dot == std::string_view::npos) {
        return Place{{zone}, std::nullopt, typed.negated, {}};
    }
    const auto side = json::from_name<Side>(word.substr(dot + 1));
    return side ? std::optional(Place{{zone}, *side, typed.negated, {}}) : std::nullopt;
}

// The longest phrase that begins here, with the fewest slips; every zone that has it is meant.
std::optional<Place> longest_place(const Grammar& grammar, const std::vector<Phrase>& phrases,
                                   std::vector<Typed>& typed, std::size_t from) {
    const std::vector<std::size_t> at = meaningful(typed, from);
    std::size_t longest = 0;
    std::size_t fewest = 0;
    for (const Phrase& phrase : phrases) {
        const auto found =
            phrase.words.size() < longest ? std::nullopt : slips_as(typed, at, phrase);
        if (found && (phrase.words.size() > longest || *found < fewest)) {
            longest = phrase.words.size();
            fewest = *found;
        }
    }
    if (longest == 0) {
        return std::nullopt;
    }
    const std::size_t last = at[longest - 1];
    Place place{{}, side_for(grammar, typed, from, last), typed[from].negated, {}};
    for (const Phrase& phrase : phrases) {
        if (phrase.words.size() == longest && slips_as(typed, at, phrase) == fewest &&
            std::find(place.zones.begin(), place.zones.end(), phrase.zone) == place.zones.end()) {
            place.zones.push_back(phrase.zone);
        }
    }
    for (std::size_t i = 0; i < longest; ++i) {
        typed[at[i]].used = true;
        place.at.push_back(at[i]);
    }
    return place;
}

Sentence with_places(const atlas::Atlas& atlas, const Grammar& grammar,
                     const std::vector<Phrase>& phrases, std::vector<Typed> typed) {
    Sentence out;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        Typed& word = typed[i];
        if (word.used || word.ignored || word.side_word) {
            continue;
        }
        if (auto exact = exact_place(atlas, word)) {
            word.used = true;
            out.places.push_back(*std::move(exact));
        } else if (auto place = longest_place(grammar, phrases, typed, i)) {
            out.places.push_back(*std::move(place));
        }
    }
    out.words = std::move(typed);
    return out;
}

bool names_a_place(const Sentence& sentence) {
    return std::any_of(sentence.places.begin(), sentence.places.end(),
                       [](const Place& place) { return !place.absent; });
}

// Slips forgiven for a word of this length: short words are too alike to be guessed at.
std::size_t slips_allowed(std::size_t length) {
    return length < 5 ? 0 : length < 8 ? 1 : 2;
}

}  // namespace

std::optional<std::size_t> slips_between(const std::string& typed, const std::string& known) {
    if (typed == known) {
        return 0;
    }
    if (typed.front() != known.front()) {
        return std::nullopt;
    }
    const std::size_t found = slips(typed, known);
    return found <= slips_allowed(std::min(typed.size(), known.size())) ? std::optional(found)
                                                                        : std::nullopt;
}

Sentence read_sentence(const atlas::Atlas& atlas, std::string_view text) {
    const Grammar grammar(atlas);
    const std::vector<Phrase> phrases = phrases_of(atlas, grammar);
    Sentence out = with_places(atlas, grammar, phrases, typed_words(grammar, text, true));
    if (!names_a_place(out)) {  // "my left side hurts": then the side itself is the place
        out = with_places(atlas, grammar, phrases, typed_words(grammar, text, false));
    }
    return out;
}

}  // namespace unknot::drawing
