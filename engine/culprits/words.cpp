#include "engine/culprits/words.h"

#include <algorithm>
#include <set>

#include "engine/drawing/notation.h"
#include "engine/drawing/sentence.h"

namespace unknot::culprits {

namespace {

// "sitt" is "sit" before "ing"; "press" and "roll" stay.
void undouble(std::string& word) {
    constexpr std::string_view doubled = "bdgmnprt";
    const std::size_t n = word.size();
    if (n >= 3 && word[n - 1] == word[n - 2] && doubled.find(word[n - 1]) != doubled.npos) {
        word.pop_back();
    }
}

bool cut(std::string& word, std::string_view ending, std::size_t least) {
    if (!word.ends_with(ending) || word.size() < ending.size() + least) {
        return false;
    }
    word.resize(word.size() - ending.size());
    return true;
}

bool is_in(const std::vector<std::string>& list, const std::string& word) {
    return std::ranges::find(list, word) != list.end();
}

std::vector<std::string_view> parts(std::string_view text, char by) {
    std::vector<std::string_view> out;
    std::size_t from = 0;
    for (std::size_t to = text.find(by); to != std::string_view::npos; to = text.find(by, from)) {
        out.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    out.push_back(text.substr(from));
    return out;
}

}  // namespace

std::string root_of(std::string word) {
    cut(word, "'s", 1);
    if (cut(word, "ies", 2) || cut(word, "ied", 2)) {
        word += 'y';
    } else if (!word.ends_with("ss") && !word.ends_with("us")) {
        cut(word, "s", 3);
    }
    const bool bleeds = word.ends_with("eed");  // no past form
    if (cut(word, "ing", 3) || (!bleeds && cut(word, "ed", 3))) {
        undouble(word);
    }
    cut(word, "e", 3);
    if (word.ends_with('v')) {  // "calves" and "calf", "moves" and "move"
        word.back() = 'f';
    }
    return word;
}

// One text, with what its words are known as.
struct Lexicon::Reading {
    struct Word {
        std::vector<WordId> known_as;
        std::size_t clause = 0;
        bool negated = false;
        bool spreads = false;  // "running" in "pain running down the leg": no act
    };
    std::vector<Word> words;
    std::vector<bool> used;
    std::map<std::size_t, bool> eased;  // clauses that say what is fine, or helps

    bool may_be(std::size_t i, const std::vector<WordId>& alternatives,
                std::optional<std::size_t> clause, bool with_negated) const {
        const Word& word = words[i];
        return (!clause || (word.clause == *clause && !word.spreads)) &&
               (with_negated || !word.negated) &&
               std::ranges::any_of(word.known_as, [&](WordId id) {
                   return std::ranges::find(alternatives, id) != alternatives.end();
               });
    }

    // The places of the pattern's words, of one clause or of any, as near to each other as they
    // come; nothing when one is missing.
    std::optional<std::vector<std::size_t>> match(const Pattern& pattern,
                                                  std::optional<std::size_t> clause,
                                                  bool with_negated) const {
        std::optional<std::vector<std::size_t>> best;
        std::size_t least = 0;
        for (std::size_t first = 0; first < words.size(); ++first) {
            if (!may_be(first, pattern.words.front(), clause, with_negated)) {
                continue;
            }
            std::vector<std::size_t> at{first};
            std::size_t apart = 0;
            for (std::size_t w = 1; w < pattern.words.size(); ++w) {
                std::optional<std::size_t> nearest;
                for (std::size_t i = 0; i < words.size(); ++i) {
                    // In one clause each word stands for itself; over a whole text that is left
                    // open, because there the patterns warn.
                    const bool taken = clause && std::ranges::find(at, i) != at.end();
                    if (!taken && may_be(i, pattern.words[w], clause, with_negated) &&
                        (!nearest || distance(i, first) < distance(*nearest, first))) {
                        nearest = i;
                    }
                }
                if (!nearest) {
                    break;
                }
                at.push_back(*nearest);
                apart += distance(*nearest, first);
            }
            if (at.size() == pattern.words.size() && (!best || apart < least)) {
                best = std::move(at);
                least = apart;
            }
        }
        return best;
    }

    static std::size_t distance(std::size_t a, std::size_t b) { return a > b ? a - b : b - a; }

    void use(const std::vector<std::size_t>& at) {
        for (const std::size_t i : at) {
            used[i] = true;
        }
    }

    bool any_negated(const std::vector<std::size_t>& at) const {
        return std::ranges::any_of(at, [&](std::size_t i) { return words[i].negated; });
    }

    // Where something is told, in one clause.
    struct Telling {
        std::size_t what = 0;
        std::vector<std::size_t> at;
        bool yes = true;

        // "Down the stairs" tells more than "stairs".
        bool is_part_of(const Telling& other) const {
            return at.size() < other.at.size() &&
                   std::ranges::all_of(
                       at,
                       [&](std::size_t i) {
                           return std::ranges::find(other.at, i) != other.at.end();
                       });
        }
    };

    // The words of acts: "reaching back" names no back.
    std::vector<Telling> acts;

    // What is told of these things, by their places in the list: yes where it is told at least once
    // as so.
    std::map<std::size_t, bool> told(const std::vector<Patterns>& things) {
        std::vector<Telling> tellings;
        const std::size_t clauses = words.empty() ? 0 : words.back().clause + 1;
        for (std::size_t what = 0; what < things.size(); ++what) {
            for (const Pattern& pattern : things[what]) {
                for (std::size_t clause = 0; clause < clauses; ++clause) {
                    if (auto at = match(pattern, clause, true)) {
                        const bool yes = !any_negated(*at) && !eased[clause];
                        tellings.push_back({what, *std::move(at), yes});
                    }
                }
            }
        }
        std::map<std::size_t, bool> out;
        for (const Telling& each : tellings) {
            use(each.at);
            if (std::ranges::none_of(tellings, [&](const Telling& other) {
                    return other.what != each.what && each.is_part_of(other);
                })) {
                out[each.what] = out[each.what] || each.yes;
                acts.push_back(each);
            }
        }
        return out;
    }

    // Drops places that only say what is done with them ("lift my arm"), as long as another is
    // left.
    void leave_out_acts(std::vector<drawing::Place>& places) const {
        const auto is_act = [&](const drawing::Place& place) {
            return !place.at.empty() && std::ranges::any_of(acts, [&](const Telling& act) {
                return place.at.front() > std::ranges::min(act.at) &&
                       std::ranges::all_of(place.at, [&](std::size_t i) {
                           return std::ranges::find(act.at, i) != act.at.end();
                       });
            });
        };
        const auto stays = [&](const drawing::Place& place) {
            return !place.absent && !is_act(place);
        };
        if (std::ranges::any_of(places, stays)) {
            std::erase_if(places, is_act);
        }
    }

    // Whether one of the patterns is told anywhere in the text, and not as not so.
    bool anywhere(const Patterns& patterns) {
        bool out = false;
        for (const Pattern& pattern : patterns) {
            if (const auto at = match(pattern, std::nullopt, false)) {
                use(*at);
                out = true;
            }
        }
        return out;
    }
};

Lexicon::WordId Lexicon::id_of(const std::string& root) {
    return ids_.emplace(root, ids_.size()).first->second;
}

Lexicon::Patterns Lexicon::compiled(atlas::Patterns patterns) {
    Patterns out;
    for (const std::string_view text : patterns) {
        Pattern pattern;
        for (const std::string_view word : parts(text, ' ')) {
            std::vector<WordId> alternatives;
            for (const std::string_view each : parts(word, '|')) {
                alternatives.push_back(id_of(root_of(std::string(each))));
            }
            pattern.words.push_back(std::move(alternatives));
        }
        out.push_back(std::move(pattern));
    }
    return out;
}

Lexicon::Lexicon(const atlas::Atlas& atlas) : atlas_(&atlas) {
    for (const atlas::Finding& each : atlas.findings) {
        findings_.push_back(compiled(each.words));
    }
    for (const atlas::Cause& each : atlas.causes) {
        causes_.push_back(compiled(each.words));
    }
    for (const atlas::Question& each : atlas.questions) {
        questions_.push_back(compiled(each.words));
        unless_.push_back(compiled(each.unless));
    }
    for (const atlas::LeftToOthers& each : atlas.left_to_others) {
        elsewhere_.push_back(compiled(each.words));
    }
    const auto know = [&](std::string_view words) {
        for (const std::string_view word : parts(words, ' ')) {
            plain_.push_back(root_of(std::string(word)));
        }
    };
    for (const atlas::Zone& zone : atlas.zones) {
        std::ranges::for_each(zone.words, know);
    }
    know(say(atlas, atlas::Word::find_ignored));
    know(say(atlas, atlas::Word::find_known));
    for (const auto word : parts(say(atlas, atlas::Word::find_spreads), ' ')) {
        spreads_.emplace_back(word);
    }
    for (const auto word : parts(say(atlas, atlas::Word::find_spreads_to), ' ')) {
        spreads_to_.emplace_back(word);
    }
    for (const auto word : parts(say(atlas, atlas::Word::find_eases), ' ')) {
        eases_.emplace_back(word);
    }
    std::ranges::sort(plain_);
}

std::vector<Lexicon::WordId> Lexicon::known_as(const std::string& typed) const {
    const std::string root = root_of(typed);
    if (const auto found = ids_.find(root); found != ids_.end()) {
        return {found->second};
    }
    if (root.empty() || std::ranges::binary_search(plain_, root)) {
        return {};  // a word that is known as something else is no slip
    }
    std::vector<WordId> out;
    for (auto known = ids_.lower_bound(root.substr(0, 1));
         known != ids_.end() && known->first.front() == root.front(); ++known) {
        if (drawing::slips_between(root, known->first)) {
            out.push_back(known->second);
        }
    }
    return out;
}

Understood Lexicon::understood(std::string_view text) const {
    drawing::Sentence sentence = drawing::read_sentence(*atlas_, text);
    Reading reading;
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
        const drawing::Typed& word = sentence.words[i];
        // "Pain running down the leg" is no running.
        const bool spreads = i + 1 < sentence.words.size() && is_in(spreads_, word.as_typed) &&
                             is_in(spreads_to_, sentence.words[i + 1].as_typed);
        reading.words.push_back({known_as(word.as_typed), word.clause, word.negated, spreads});
        reading.eased[word.clause] |= is_in(eases_, word.as_typed) && !word.negated;
        reading.used.push_back(word.used || word.ignored || word.side_word);
    }
    Understood out;
    for (const auto& [finding, yes] : reading.told(findings_)) {
        out.story.told.push_back({std::string(atlas_->findings[finding].id), yes});
    }
    for (const auto& [cause, yes] : reading.told(causes_)) {
        // What is told as a finding by the same words counts once.
        if (yes && std::ranges::find(out.story.told, atlas_->causes[cause].id, &Told::finding) ==
                       out.story.told.end()) {
            out.story.habits.emplace_back(atlas_->causes[cause].id);
        }
    }
    reading.leave_out_acts(sentence.places);
    out.drawing = drawing_of(*atlas_, sentence);
    for (const drawing::Place& place : sentence.places) {
        Said said{{}, place.side, place.absent};
        for (const atlas::Zone* zone : place.zones) {
            said.zones.emplace_back(zone->id);
        }
        out.story.said.push_back(std::move(said));
    }
    for (std::size_t i = 0; i < questions_.size(); ++i) {
        if (!questions_[i].empty() && reading.anywhere(questions_[i]) &&
            !reading.anywhere(unless_[i])) {
            out.raised.emplace_back(atlas_->questions[i].id);
        }
    }
    for (std::size_t i = 0; i < elsewhere_.size(); ++i) {
        if (reading.anywhere(elsewhere_[i])) {
            out.story.elsewhere.emplace_back(atlas_->left_to_others[i].id);
        }
    }
    for (std::size_t i = 0; i < reading.used.size(); ++i) {
        if (!reading.used[i]) {
            out.drawing.unknown.push_back(sentence.words[i].as_typed);
        }
    }
    return out;
}

Result<Understood> Lexicon::read(std::string_view text) const {
    if (drawing::is_notation(*atlas_, text)) {
        auto painted = drawing::from_notation(*atlas_, text);
        if (!painted) {
            return std::unexpected(painted.error());
        }
        Understood out;
        out.story.painted = painted->marks;
        out.drawing = *std::move(painted);
        return out;
    }
    if (text.size() > drawing::max_sentence_bytes) {
        return std::unexpected(drawing::too_long());
    }
    Understood out = understood(text);
    const bool nothing = out.story.said.empty() && out.story.told.empty() &&
                         out.story.habits.empty() && out.raised.empty() &&
                         out.story.elsewhere.empty();
    return nothing ? Result<Understood>(std::unexpected(drawing::no_place(*atlas_, text)))
                   : Result<Understood>(std::move(out));
}

}  // namespace unknot::culprits
