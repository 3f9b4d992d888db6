// Problems found in content, each at its place, collected so that all are shown at once.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::contentc {

// A place in a content file. Lines and columns count from 1; a column counts characters.
struct Place {
    std::string file;  // below the content folder: "muscles/soleus.toml"
    unsigned line = 1;
    unsigned column = 1;

    friend auto operator<=>(const Place&, const Place&) = default;
};

struct Problem {
    Place at;
    std::string message;  // what is wrong, in plain words, without a full stop

    friend auto operator<=>(const Problem&, const Problem&) = default;
};

class Report {
  public:
    void add(const Place& at, std::string message);

    // As add(), ending in "; did you mean 'NAME'?" when one of the valid names is close to `given`.
    void add_unknown(const Place& at, std::string message, std::string_view given,
                     std::span<const std::string_view> valid);

    bool empty() const { return problems_.empty(); }

    // By file, line, column and message, without repetitions.
    std::vector<Problem> sorted() const;

  private:
    std::vector<Problem> problems_;
};

// "content/muscles/soleus.toml:3:9: error: ...", where `folder` is "content" (or empty).
std::string printed(const Problem& problem, std::string_view folder);

}  // namespace unknot::contentc
