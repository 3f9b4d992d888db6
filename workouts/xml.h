// A stream of XML as calls: elements opened, closed, and the text between. Over expat, bounded.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/error.h"
#include "workouts/prolog.h"

namespace unknot::workouts {

// Names are without their prefix. Namespaces are not looked at: programs write them wrongly.
class Attributes {
  public:
    explicit Attributes(const char** pairs) : pairs_(pairs) {}
    // The value, empty where there is none.
    std::string_view operator[](std::string_view name) const;

  private:
    const char** pairs_;  // name, value, ..., null
};

// From the root to an element.
using Path = std::vector<std::string>;

class Listener {
  public:
    virtual ~Listener() = default;
    // An element of that path begins. An error ends the reading.
    virtual Result<void> open(const Path& path, Attributes attributes) = 0;
    // It ends; `text` is what stood in it since its last child, up to 256 bytes, without the white
    // space around it.
    virtual Result<void> close(const Path& path, std::string_view text) = 0;
};

class Xml {
  public:
    explicit Xml(Listener& listener);
    ~Xml();
    Xml(const Xml&) = delete;
    Xml& operator=(const Xml&) = delete;

    // Errors: the listener's; bad_input for what is not well-formed, has a document type (but that
    // of Apple Health), or is deeper or has larger pieces than any workout needs.
    Result<void> push(std::string_view bytes);
    Result<void> finish();

    // Whether the document type of Apple Health was there, and passed over.
    bool passed_over() const { return prolog_.passed_over(); }

  private:
    struct Calls;
    Result<void> parse(std::string_view bytes, bool last);
    void stop(Error error);

    Listener& listener_;
    Prolog prolog_;
    void* parser_;
    Path path_;
    std::string text_, piece_;
    std::int64_t given_ = 0;
    std::optional<Error> error_;
};

}  // namespace unknot::workouts
