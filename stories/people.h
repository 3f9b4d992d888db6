// Simulated people, for stories and for `./dev power`: how a pain goes on over weeks, and what they
// rate of it. The same numbers on every machine: sums, products and a counter of its own, nothing
// that a mathematics library rounds.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/base/error.h"

namespace unknot::stories {

// Random numbers by splitmix64 (Steele GL, Lea D, Flood CH, OOPSLA 2014).
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next();
    double fraction();  // 0 to below 1
    double normal();    // mean 0, spread 1: twelve fractions, summed
    bool happens(double chance) { return fraction() < chance; }

  private:
    std::uint64_t state_;
};

// What happens to the usual level under good and bad spells.
enum class Course {
    unchanged,
    improving,  // falls evenly over `turn_days`, and stays there
    worse,      // rises likewise
    relapsing,  // falls, stays low for twice as long, and comes back
};

struct Life {
    std::uint64_t seed = 1;
    Course course = Course::unchanged;
    double usual = 6, move = 0;  // the level at the start, and how far it goes
    int turn_days = 42;
    double spell_sd = 0.8;
    int spell_days = 10;
    double error_sd = 0.65;
    double starts_at = 1;  // begins once a spell is that many spreads on the bad side
    int weeks = 12;
    int a_week = 7;                  // ratings
    double forgets = 0;              // the chance of leaving one out
    int gap_from = 0, gap_days = 0;  // no rating from that day on, for so long
};

struct Rated {
    int day = 0;
    int value = 0;  // 0 to 10
};

std::vector<Rated> live(const Life& life);

}  // namespace unknot::stories
