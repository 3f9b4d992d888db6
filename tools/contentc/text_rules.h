// Rules for single texts and names, whatever file they stand in.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::contentc {

// Letters, digits and single underscores, beginning with a letter, all lower case: "upper_calf".
bool is_snake_case(std::string_view name);

// Whether `{name}` may stand in a text: only where the engine fills it in.
enum class Braces { none, placeholders };

// Everything wrong with a text, one sentence each; empty when it is fit to be shown.
// Looks for: nothing in it, white space at an end, control characters, braces, and wording that
// content/README.md rules out.
std::vector<std::string> problems_of_text(std::string_view text, Braces braces);

// As above, for a text that is quoted and not ours to word: a citation, a link.
std::vector<std::string> problems_of_quote(std::string_view text);

// What is wrong with a text as a spoken cue, if anything: at most seven words.
std::optional<std::string> problem_of_cue(std::string_view text);

// What is wrong with a text as one line of a list, if anything: at most twelve words, and no full
// stop or question mark at its end.
std::optional<std::string> problem_of_brief(std::string_view text);

// What is wrong with a pattern of typed words, if anything: lower case letters, digits and
// apostrophes; words parted by one space, alternatives by '|'.
std::optional<std::string> problem_of_pattern(std::string_view text);

}  // namespace unknot::contentc
