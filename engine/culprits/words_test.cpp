#include "engine/culprits/words.h"

#include <algorithm>
#include <utility>

#include <gtest/gtest.h>

namespace unknot::culprits {
namespace {

const Lexicon& lexicon() {
    static const Lexicon made(atlas::built_in());
    return made;
}

TEST(Roots, AreTheSameForAllEndingsOfAWord) {
    for (const auto& [one, other] :
         {std::pair("sitting", "sit"), std::pair("sits", "sit"), std::pair("running", "run"),
          std::pair("pressing", "press"), std::pair("pressed", "press"),
          std::pair("typing", "type"), std::pair("calves", "calf"), std::pair("calf's", "calf"),
          std::pair("moves", "move"), std::pair("carries", "carry"), std::pair("carried", "carry"),
          std::pair("squats", "squatting"), std::pair("raised", "raising")}) {
        EXPECT_EQ(root_of(one), root_of(other)) << one;
    }
    EXPECT_EQ(root_of("bleed"), "bleed");
    EXPECT_NE(root_of("chest"), root_of("cheek"));
    EXPECT_EQ(root_of("s"), "s");
    EXPECT_EQ(root_of(""), "");
}

bool tells(const Understood& understood, std::string_view finding, bool yes) {
    return std::ranges::any_of(understood.story.told, [&](const Told& told) {
        return told.finding == finding && told.yes == yes;
    });
}

TEST(Lexicon, KnowsEveryFindingAndHabitByItsOwnWords) {
    const atlas::Atlas& known = atlas::built_in();
    const auto first_words = [](std::string_view pattern) {
        std::string out = "calf";
        bool skip = false;  // of alternatives, the first
        out += ' ';
        for (const char c : pattern) {
            skip = c == '|' || (skip && c != ' ');
            if (!skip) {
                out += c;
            }
        }
        return out;
    };
    for (const atlas::Finding& finding : known.findings) {
        int told = 0;
        for (const std::string_view pattern : finding.words) {
            const auto read = lexicon().read(first_words(pattern));
            ASSERT_TRUE(read) << pattern;
            told += tells(*read, finding.id, true) ? 1 : 0;
        }
        EXPECT_GT(told, 0) << finding.id;
    }
}

TEST(Lexicon, HearsTheLongerActAndNotThePartOfIt) {
    const auto read = lexicon().read("knee, worse going down the stairs");
    ASSERT_TRUE(read);
    EXPECT_TRUE(tells(*read, "downhill_stairs", true) || read->story.told.size() == 1)
        << read->story.told.size();
}

TEST(Lexicon, HearsNoRunningInPainThatRunsDown) {
    EXPECT_FALSE(tells(*lexicon().read("calf pain running down to the heel"), "running", true));
    EXPECT_TRUE(tells(*lexicon().read("calf pain when running"), "running", true));
}

TEST(Lexicon, ReadsCurlyApostrophesAndCapitals) {
    const auto read = lexicon().read("It isn\xE2\x80\x99t the KNEE, it\xE2\x80\x99s my Calf");
    ASSERT_TRUE(read);
    ASSERT_EQ(read->story.said.size(), 2U);
    EXPECT_TRUE(read->story.said[0].absent);
    EXPECT_FALSE(read->story.said[1].absent);
}

TEST(Lexicon, TakesNotOnlyForAName) {
    const auto read = lexicon().read("not only the knee");
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->story.said[0].absent);
}

}  // namespace
}  // namespace unknot::culprits
