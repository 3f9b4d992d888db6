#include "engine/figures/load_words.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/atlas/atlas.h"
#include "engine/base/text.h"

namespace unknot::figures {

namespace {

using atlas::Word;

std::string_view words(Word word) {
    return atlas::say(atlas::built_in(), word);
}

// The share with the nearest name.
Word named(int percent) {
    struct Named {
        int percent;
        Word word;
    };
    constexpr std::array names{
        Named{0, Word::load_none},        Named{10, Word::load_tenth},
        Named{20, Word::load_fifth},      Named{25, Word::load_quarter},
        Named{33, Word::load_third},      Named{40, Word::load_two_fifths},
        Named{50, Word::load_half},       Named{67, Word::load_two_thirds},
        Named{90, Word::load_nearly_all},
    };
    return std::ranges::min_element(
               names, {}, [&](const Named& each) { return std::abs(each.percent - percent); })
        ->word;
}

Word word_for(body::Lighten way) {
    switch (way) {
        case body::Lighten::lean_less:
            return Word::load_lean_less;
        case body::Lighten::hands:
            return Word::load_hands;
        case body::Lighten::elbows:
            return Word::load_elbows;
        case body::Lighten::other_leg:
            return Word::load_other_leg;
    }
    return Word::load_hands;
}

}  // namespace

std::string load_words(const body::PoseInfo& pose, const body::LoadRange& load) {
    const Word least = named(load.least_percent);
    const Word most = named(load.most_percent);
    std::string out = least == most ? fill(words(Word::load_about), {{"share", words(most)}})
                                    : fill(words(Word::load_between),
                                           {{"least", words(least)}, {"most", words(most)}});
    if (!pose.lighten.empty()) {
        out += " " + fill(words(Word::load_lighten), {{"how", words(word_for(pose.lighten[0]))}});
    }
    return out;
}

}  // namespace unknot::figures
