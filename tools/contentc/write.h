// From checked content to C++: the text of words.h and tables.cpp.
//
// Both depend on nothing but the content, so that equal content gives equal bytes. Call only for
// content without problems: every id is taken to resolve.
#pragma once

#include <string>
#include <string_view>

#include "tools/contentc/content.h"

namespace unknot::contentc {

// `enum class Word`: one enumerator for each key of words/en.toml, in the order of the keys.
std::string words_header(const Content& content);

// The definition of unknot::atlas::built_in() and everything it points to, all of it initialised
// by the compiler, so that nothing runs when the program starts.
std::string tables_source(const Content& content);

// Every human text as `key<TAB>text`, a line each, sorted by key: a template for translators.
std::string keys_and_texts(const Content& content);

// A text as a C++ string literal, with its quotes.
std::string literal(std::string_view text);

}  // namespace unknot::contentc
