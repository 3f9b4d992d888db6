// The commands of a story that measure; story.h lists them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stories/print.h"
#include "stories/stage.h"

namespace unknot::stories {

// Errors of each command: bad_input or not_found for one that is written wrongly.
class Measuring {
  public:
    explicit Measuring(Stage stage) : stage_(std::move(stage)) {}

    Result<void> start(const std::string& text);
    Result<void> input(std::string_view line);  // a line between start and end
    void end() { measuring_.reset(); }
    bool is_on() const { return measuring_.has_value(); }

    Result<void> typed(const std::string& text);
    Result<void> measured(const std::string& id);

    // What was printed since the last call.
    Lines take_output() { return std::exchange(output_, {}); }

  private:
    void say(std::string line) { output_.push_back(std::move(line)); }
    void say(Lines lines) { std::ranges::move(lines, std::back_inserter(output_)); }
    void say(const Error& error) { say(line_of(error)); }
    Result<const atlas::Measure*> the_measure(std::string_view id) const;
    Result<safety::Clearance> clearance_for(const atlas::Measure& measure) const;
    void step(measure::Input& input);
    Result<void> hold(const std::vector<std::string>& words);
    Result<void> reload();
    void after(const measure::Step& step);

    Stage stage_;
    std::optional<measure::State> measuring_;
    Lines output_;
};

}  // namespace unknot::stories
