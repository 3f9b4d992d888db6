#include "engine/drawing/drawing.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/base/nearest.h"
#include "engine/base/text.h"
#include "engine/drawing/notation.h"

namespace unknot::drawing {
namespace {

using atlas::Word;
using body::Side;

constexpr std::size_t max_bytes = 500;

bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'' || c == '_' || c == '.' ||
           static_cast<unsigned char>(c) >= 0x80;
}

std::vector<std::string> split_words(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    const auto flush = [&] {
        while (!word.empty() && word.back() == '.') {
            word.pop_back();
        }
        if (!word.empty()) {
            words.push_back(std::exchange(word, {}));
        }
    };
    for (const char c : lower(text)) {
        if (is_word_byte(c)) {
            word += c;
        } else {
            flush();
        }
    }
    flush();
    return words;
}

// "calves" and "calf's" are not told apart from what they are the plural or possessive of.
std::string stem(std::string word) {
    if (word.ends_with("'s")) {
        word.resize(word.size() - 2);
    } else if (word.size() > 4 && word.ends_with("ves")) {
        word.replace(word.size() - 3, 3, "f");
    } else if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss")) {
        word.pop_back();
    }
    return word;
}

// Slips forgiven for a word of this length: short words are too alike to be guessed at.
std::size_t slips_allowed(std::size_t length) {
    return length < 5 ? 0 : length < 8 ? 1 : 2;
}

// How far the typed word is from the known one; nothing when it is another word.
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

struct Phrase {
    std::vector<std::string> words;  // without ignored ones, stemmed
    const atlas::Zone* zone = nullptr;
};

// What the sentences mean beside places: words of the language, from content/words.
struct Grammar {
    std::vector<std::string> ignored, left, right, both, side_itself;

    explicit Grammar(const atlas::Atlas& atlas)
        : ignored(split_words(say(atlas, Word::find_ignored))),
          left(split_words(say(atlas, Word::find_left))),
          right(split_words(say(atlas, Word::find_right))),
          both(split_words(say(atlas, Word::find_both))),
          side_itself(split_words(say(atlas, Word::find_side))) {}

    static bool in(const std::vector<std::string>& list, const std::string& word) {
        return std::find(list.begin(), list.end(), word) != list.end();
    }
    bool is_side(const std::string& word) const {
        return in(left, word) || in(right, word) || in(both, word);
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

struct Typed {
    std::string as_typed;
    std::string word;
    std::optional<std::string> side_word;  // set when it tells a side
    bool ignored = false;
    bool used = false;
};

// `left_side` true: in "the left side of my neck" the word "side" only tells which one.
std::vector<Typed> typed_words(const Grammar& grammar, std::string_view text, bool left_side) {
    std::vector<Typed> typed;
    for (std::string& word : split_words(text)) {
        Typed one{word, stem(word), {}, Grammar::in(grammar.ignored, word), false};
        if (grammar.is_side(word)) {
            one.side_word = word;
        } else if (left_side && !typed.empty() && typed.back().side_word &&
                   Grammar::in(grammar.side_itself, word)) {
            one.ignored = true;
        }
        typed.push_back(std::move(one));
    }
    return typed;
}

// The side that belongs to the words from `from` on: the nearest side word before them, else the
// first one after.
std::optional<Side> side_for(const Grammar& grammar, const std::vector<Typed>& typed,
                             std::size_t from) {
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

// Positions of the words that carry meaning, from `from` on.
std::vector<std::size_t> meaningful(const std::vector<Typed>& typed, std::size_t from) {
    std::vector<std::size_t> at;
    for (std::size_t i = from; i < typed.size(); ++i) {
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

void add(Drawing& drawing, const Mark& mark) {
    if (std::find(drawing.marks.begin(), drawing.marks.end(), mark) == drawing.marks.end()) {
        drawing.marks.push_back(mark);
    }
}

// "calf_middle_back.right" or "calf_middle_back". A plain word such as "heel", though an id too, is
// what people say, and is read as that.
std::optional<Mark> exact_mark(const atlas::Atlas& atlas, std::string_view word) {
    const std::size_t dot = word.find('.');
    const atlas::Zone* zone = find_zone(atlas, word.substr(0, dot));
    if (zone == nullptr || word.find_first_of("_.") == std::string_view::npos) {
        return std::nullopt;
    }
    if (dot == std::string_view::npos) {
        return Mark{std::string(zone->id), std::nullopt};
    }
    const auto side = json::from_name<Side>(word.substr(dot + 1));
    return side ? std::optional(Mark{std::string(zone->id), *side}) : std::nullopt;
}

// The longest phrase that begins here, with the fewest slips; every zone that has it is marked.
std::size_t mark_longest(Drawing& drawing, const Grammar& grammar,
                         const std::vector<Phrase>& phrases, std::vector<Typed>& typed,
                         std::size_t from) {
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
    for (const Phrase& phrase : phrases) {
        if (longest > 0 && phrase.words.size() == longest &&
            slips_as(typed, at, phrase) == fewest) {
            add(drawing, {std::string(phrase.zone->id), side_for(grammar, typed, from)});
        }
    }
    for (std::size_t i = 0; i < longest; ++i) {
        typed[at[i]].used = true;
    }
    return longest;
}

Drawing understood(const atlas::Atlas& atlas, const Grammar& grammar,
                   const std::vector<Phrase>& phrases, std::vector<Typed> typed) {
    Drawing drawing;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        Typed& word = typed[i];
        if (word.used || word.ignored || word.side_word) {
            continue;
        }
        if (const auto mark = exact_mark(atlas, word.as_typed)) {
            add(drawing, *mark);
        } else if (mark_longest(drawing, grammar, phrases, typed, i) == 0) {
            drawing.unknown.push_back(word.as_typed);
        }
    }
    return drawing;
}

std::unexpected<Error> nothing_understood(const atlas::Atlas& atlas, std::string_view text) {
    std::vector<std::string_view> known;
    for (const atlas::Zone& zone : atlas.zones) {
        known.insert(known.end(), zone.words.begin(), zone.words.end());
    }
    const auto guess = nearest(lower(trimmed(text)), known);
    return fail(
        ErrorCode::bad_input,
        fmt::format("No place on the body was found in \"{}\".", text.substr(0, 80)),
        guess ? fmt::format("Did you mean \"{}\"?", *guess)
              : "Name the place, such as \"back of the calf\" or \"between the shoulder blades\".");
}

}  // namespace

Result<Drawing> parse(const atlas::Atlas& atlas, std::string_view text) {
    if (is_notation(atlas, text)) {
        return from_notation(atlas, text);  // a painting may be longer than any sentence
    }
    if (text.size() > max_bytes) {
        return fail(ErrorCode::bad_input,
                    fmt::format("That is more than {} bytes of text.", max_bytes),
                    "Say it in one sentence.");
    }
    const Grammar grammar(atlas);
    const std::vector<Phrase> phrases = phrases_of(atlas, grammar);
    Drawing drawing = understood(atlas, grammar, phrases, typed_words(grammar, text, true));
    if (drawing.marks.empty()) {  // "my left side hurts": then the side itself is the place
        drawing = understood(atlas, grammar, phrases, typed_words(grammar, text, false));
    }
    if (drawing.marks.empty()) {
        return nothing_understood(atlas, text);
    }
    const auto place = [&](const Mark& mark) {
        return find_zone(atlas, mark.zone) - atlas.zones.data();
    };
    std::stable_sort(drawing.marks.begin(), drawing.marks.end(),
                     [&](const Mark& a, const Mark& b) { return place(a) < place(b); });
    return drawing;
}

}  // namespace unknot::drawing
