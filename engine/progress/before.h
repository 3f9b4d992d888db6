// What some days had that others had not: more sport, fewer sessions, a cause told, a trial.
// Internal to this folder.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/progress/courses.h"

namespace unknot::progress {

struct Trait {
    std::string what;  // "more sport than usual"; the same trait has the same words
    std::string says;  // with its numbers, where it has some
};

class Before {
  public:
    Before(const atlas::Atlas& atlas, const Courses& courses);

    // How many days count as before: Judging::before_days.
    Day days() const { return days_; }

    // What stands out in the days before that one.
    std::vector<Trait> of(Day day) const;

  private:
    void add_count(std::vector<Trait>& out, const std::vector<Day>& when, Day day,
                   std::optional<atlas::Word> more, std::optional<atlas::Word> fewer) const;
    void add(std::vector<Trait>& out, atlas::Word word, std::string_view cause) const;

    const atlas::Atlas& atlas_;
    const Courses& courses_;
    Day days_;
    std::vector<Day> workouts_, sessions_;  // in order
};

}  // namespace unknot::progress
