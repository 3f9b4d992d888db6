#include "stories/people.h"

#include <algorithm>
#include <cmath>

namespace unknot::stories {
namespace {

double course_at(const Life& life, int day) {
    const double turn = std::max(life.turn_days, 1);
    const double gone = std::clamp(day / turn, 0.0, 1.0);
    switch (life.course) {
        case Course::unchanged:
            return 0;
        case Course::improving:
            return -life.move * gone;
        case Course::worse:
            return life.move * gone;
        case Course::relapsing: {
            const double back = std::clamp((day - 3 * turn) / turn, 0.0, 1.0);
            return -life.move * (gone - back);
        }
    }
    return 0;
}

}  // namespace

std::uint64_t Dice::next() {
    state_ += 0x9e3779b97f4a7c15;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

double Dice::fraction() {
    return static_cast<double>(next() >> 11) / 9007199254740992.0;
}

double Dice::normal() {
    double sum = -6;
    for (int i = 0; i < 12; ++i) {
        sum += fraction();
    }
    return sum;
}

std::vector<Rated> live(const Life& life) {
    constexpr int longest_wait = 3000;
    Dice dice(life.seed);
    const double stay = 1 - 1.0 / std::max(life.spell_days, 1);
    const double kick = std::sqrt(1 - stay * stay);
    double spell = dice.normal();
    for (int i = 0; i < longest_wait && spell < life.starts_at; ++i) {
        spell = stay * spell + kick * dice.normal();
    }
    std::vector<Rated> out;
    for (int day = 0; day < life.weeks * 7; ++day) {
        const double error = dice.normal();
        const bool asked = day * life.a_week / 7 != (day - 1) * life.a_week / 7 || day == 0;
        const bool away = day >= life.gap_from && day < life.gap_from + life.gap_days;
        const bool forgot = dice.happens(life.forgets);
        if (asked && !away && !forgot) {
            const double felt =
                life.usual + course_at(life, day) + life.spell_sd * spell + life.error_sd * error;
            out.push_back({day, static_cast<int>(std::clamp(std::floor(felt + 0.5), 0.0, 10.0))});
        }
        spell = stay * spell + kick * dice.normal();
    }
    return out;
}

}  // namespace unknot::stories
