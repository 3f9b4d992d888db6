// What stands before the first element of a document, as far as it is kept from the XML parser.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/base/error.h"

namespace unknot::workouts {

// Lets a document through, but for the document type of Apple Health. Many phones write it broken,
// and a parser that never sees it can expand no entity of it. Every other document type goes
// through, for the parser to refuse.
class Prolog {
  public:
    // Appends to `out` what the parser shall see, with a space for control characters that XML
    // forbids but that names of devices do hold. Errors: bad_input for a document type without an
    // end in sight.
    Result<void> pass(std::string_view bytes, std::string& out);
    // The rest, at the end of the document.
    void finish(std::string& out);

    bool passed_over() const { return passed_over_; }

  private:
    enum class State { before, inside, through };
    enum class Inside { markup, quote, comment, instruction };

    bool decide();
    void skip(char c);

    State state_ = State::before;
    std::string held_;    // of the document's beginning, until it is decided
    std::size_t at_ = 0;  // how far that was looked at
    bool passed_over_ = false;
    Inside inside_ = Inside::markup;
    bool in_brackets_ = false;
    char quote_ = 0;
    std::uint32_t last_ = 0;  // the last four characters
    std::size_t skipped_ = 0;
};

}  // namespace unknot::workouts
