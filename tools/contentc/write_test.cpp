#include "tools/contentc/write.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "tools/contentc/files.h"
#include "tools/contentc/testing.h"
#include "tools/contentc/text_rules.h"

namespace unknot::contentc {
namespace {

namespace fs = std::filesystem;

TEST(Literal, SaysInCppWhatTheTextSays) {
    EXPECT_EQ(literal(""), R"("")");
    EXPECT_EQ(literal(R"(a "b" \c)"), R"("a \"b\" \\c")");
    EXPECT_EQ(literal("5 µm – ½"), "\"5 µm – ½\"");
    EXPECT_EQ(literal("what?"
                      "?!"),
              "\"what?\\?!\"");
    EXPECT_EQ(literal("\x01"
                      "1\x7F"),
              R"("\0011\177")")
        << "no digit may join the escape";
}

TEST(WordsHeader, HasOneEnumeratorForEachKeyInOrder) {
    const auto header = words_header(Minimal().content());
    EXPECT_NE(header.find("    plan_why_likely,\n    session_hold,\n    session_next,\n"),
              std::string::npos);
    EXPECT_NE(header.find("word_count = 3;"), std::string::npos);
}

TEST(WordsHeader, HoldsForNoWordsToo) {
    const auto header = words_header(Minimal().put("words/en.toml", "").content());
    EXPECT_NE(header.find("enum class Word : std::uint16_t {\n};"), std::string::npos);
}

TEST(TablesSource, IsTheSameForTheSameContent) {
    EXPECT_EQ(tables_source(Minimal().content()), tables_source(Minimal().content()));
}

TEST(KeysAndTexts, ListEveryHumanTextUnderItsPlace) {
    const auto lines = keys_and_texts(Minimal().content());
    for (const char* line :
         {"muscles.soleus.latin\tsoleus\n", "moves.calf_on_ball.steps.0\tSit down.\n",
          "muscles.soleus.site.lower.where\ta hand above the heel\n", "words.session.hold\tHold.\n",
          "dose.tools.tool.hands.name\tyour hands\n",
          "moves.calf_on_ball.variant.crossed.name\tLegs crossed\n"}) {
        EXPECT_NE(lines.find(line), std::string::npos) << line;
    }
    EXPECT_EQ(lines.find("citation"), std::string::npos) << "not ours to translate";
}

TEST(TextRules, TellSnakeCase) {
    for (const char* good : {"a", "soleus", "upper_back", "smith_2020", "v2"}) {
        EXPECT_TRUE(is_snake_case(good)) << good;
    }
    for (const char* bad : {"", "_a", "a_", "a__b", "2a", "Soleus", "a-b", "a b", "é"}) {
        EXPECT_FALSE(is_snake_case(bad)) << bad;
    }
}

TEST(TextRules, CountOnlyWordsInACue) {
    EXPECT_FALSE(problem_of_cue("One two three, four five six seven."));
    EXPECT_FALSE(problem_of_cue("One two - three four - five six seven"));
    EXPECT_TRUE(problem_of_cue("one two three four five six seven eight"));
}

TEST(TextRules, KnowPlaceholders) {
    for (const char* good : {"{a}", "no braces", "{muscle}, {side}.", "{a}{b_c}"}) {
        EXPECT_TRUE(problems_of_text(good, Braces::placeholders).empty()) << good;
    }
    for (const char* bad : {"{", "}", "{}", "{a", "a}", "{{a}}", "{A}", "{a b}", "{a:>3}", "}{"}) {
        EXPECT_EQ(problems_of_text(bad, Braces::placeholders).size(), 1U) << bad;
    }
}

class Folder : public testing::Test {
  protected:
    Folder() { fs::create_directories(path_); }
    ~Folder() override { fs::remove_all(path_); }

    std::string text(const fs::path& name) const {
        std::ifstream in(path_ / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    }

    const fs::path path_ = fs::path(testing::TempDir()) /
                           testing::UnitTest::GetInstance()->current_test_info()->name();
};

TEST_F(Folder, IsWrittenOnlyWhenTheBytesChange) {
    const fs::path file = path_ / "new" / "words.h";
    EXPECT_TRUE(write_if_changed(file, "one").value());
    EXPECT_FALSE(write_if_changed(file, "one").value());
    EXPECT_TRUE(write_if_changed(file, "two").value());
    EXPECT_EQ(text("new/words.h"), "two");
}

TEST_F(Folder, ThatCannotBeWrittenIsAnError) {
    write_if_changed(path_ / "file", "").value();
    const auto written = write_if_changed(path_ / "file" / "words.h", "one");
    ASSERT_FALSE(written);
    EXPECT_NE(written.error().message.find("words.h"), std::string::npos);
}

TEST_F(Folder, IsReadWithoutHiddenFilesAndItsOwnPages) {
    for (const char* name : {"README.md", "LICENSE", ".hidden", ".git/config", "moves/a.toml",
                             "moves/.a.toml.swp", "moves/README.md"}) {
        write_if_changed(path_ / name, name).value();
    }
    auto files = read_folder(path_).value();
    std::ranges::sort(files, {}, &ContentFile::path);
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0].path, "moves/README.md") << "reported by load()";
    EXPECT_EQ(files[1].path, "moves/a.toml");
    EXPECT_EQ(files[1].bytes, "moves/a.toml");
}

}  // namespace
}  // namespace unknot::contentc
