// How often people are told "improving" whose pain does not change, and how soon people are told so
// whose pain does: by simulation, with the numbers of content/judging. The people look every week
// for twelve weeks. It tests the arithmetic and not the world: real pain may swing in other ways.
// Same output at every run.
//
//   unknot_power [PEOPLE]   people a line, 1000
#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "engine/progress/rules.h"
#include "stories/people.h"

namespace {

using namespace unknot;
using stories::Course;
using stories::Life;
using trend::Direction;

constexpr int weeks = 12;

// What was told in each week, and whether a word ever fell.
struct Told {
    int people = 0;
    std::array<std::array<int, 4>, weeks + 1> by_week{};
    int ever_improving = 0, ever_worse = 0;

    double share(int week, Direction verdict) const {
        const int count =
            by_week[static_cast<std::size_t>(week)][static_cast<std::size_t>(verdict)];
        return 100.0 * count / people;
    }
    double improving() const { return 100.0 * ever_improving / people; }
    double worse() const { return 100.0 * ever_worse / people; }
};

void add(Told& told, const Life& life) {
    const atlas::Judging& judging = atlas::built_in().judging;
    std::vector<trend::Reading> readings;
    for (const stories::Rated& each : stories::live(life)) {
        readings.push_back({static_cast<double>(each.day), static_cast<double>(each.value),
                            progress::error_sd(judging.pain_real_change)});
    }
    std::vector<double> days;
    for (int week = 0; week <= weeks; ++week) {
        days.push_back(week * 7);
    }
    const auto seen = trend::looks(readings, progress::setting(judging, true, 0, 10), days);
    ++told.people;
    bool improving = false, worse = false;
    for (std::size_t week = 1; week <= weeks; ++week) {
        const Direction verdict =
            progress::judge_twice(seen[week], seen[week - 1], [&](const trend::Look& look) {
                return progress::pain_rule(judging, look.baseline.mean());
            });
        ++told.by_week[week][static_cast<std::size_t>(verdict)];
        improving = improving || verdict == Direction::improving;
        worse = worse || verdict == Direction::worse;
    }
    told.ever_improving += improving ? 1 : 0;
    told.ever_worse += worse ? 1 : 0;
}

Told tell(Life life, int people) {
    Told told;
    for (int i = 0; i < people; ++i) {
        life.seed = 1000 + static_cast<std::uint64_t>(i);
        add(told, life);
    }
    return told;
}

std::string often(int a_week) {
    return a_week == 1 ? "weekly" : a_week == 7 ? "daily" : fmt::format("{} a week", a_week);
}

void unchanged(int people) {
    fmt::print(
        "Pain that does not change, begun in a bad spell (beyond one spread of the spells). Told "
        "at "
        "any of {} weekly looks, in % of {} people a line; a line is a number of ratings, the "
        "spread and length of spells, and the error of rating.\n\n"
        "| ratings | usual | spells | error | ever \"improving\" | ever \"worse\" | \"unchanged\" "
        "at "
        "week 12 |\n|---|---|---|---|---|---|---|\n",
        weeks, people);
    Told all;
    double most = 0;
    int lines = 0;
    for (const int a_week : {1, 3, 7}) {
        for (const double usual : {3.0, 5.5, 7.5}) {
            for (const auto& [spread, length] : std::to_array<std::pair<double, int>>(
                     {{0.4, 7}, {0.8, 10}, {1.2, 7}, {1.2, 14}})) {
                for (const double error : {0.65, 1.2}) {
                    Life life;
                    life.a_week = a_week;
                    life.usual = usual;
                    life.spell_sd = spread;
                    life.spell_days = length;
                    life.error_sd = error;
                    const Told told = tell(life, people);
                    fmt::print("| {} | {} | {} for {} days | {} | {:.1f} | {:.1f} | {:.0f} |\n",
                               often(a_week), usual, spread, length, error, told.improving(),
                               told.worse(), told.share(12, Direction::unchanged));
                    all.people += told.people;
                    all.ever_improving += told.ever_improving;
                    all.ever_worse += told.ever_worse;
                    most = std::max(most, told.improving());
                    ++lines;
                }
            }
        }
    }
    fmt::print(
        "\nOver all {} lines: ever \"improving\" {:.2f} %, ever \"worse\" {:.2f} %. In the worst "
        "line ever \"improving\" {:.1f} %.\n\n",
        lines, all.improving(), all.worse(), most);
}

// Beyond what the bounds were set for.
void harder(int people) {
    fmt::print(
        "Harder: begun in a worse spell, with spells of three weeks, or with every third rating "
        "forgotten. Daily ratings, usual 5.5, spells spread by 1, error 0.65.\n\n"
        "| begun at | spells | forgets | ever \"improving\" |\n|---|---|---|---|\n");
    for (const double start : {0.0, 1.0, 1.5, 2.0}) {
        for (const int length : {10, 21}) {
            for (const double forgets : {0.0, 0.33}) {
                Life life;
                life.usual = 5.5;
                life.spell_sd = 1;
                life.starts_at = start == 0 ? -100 : start;
                life.spell_days = length;
                life.forgets = forgets;
                fmt::print("| {} | {} days | {:.0f} % | {:.1f} |\n",
                           start == 0 ? "any time" : fmt::format("{} spreads", start), length,
                           forgets * 100, tell(life, people).improving());
            }
        }
    }
    fmt::print("\n");
}

void power(Course course, std::string_view title, Direction wanted, int people) {
    fmt::print(
        "{} In % of {} people: so told at that week; and ever.\n\n"
        "| ratings | by | spells | error | week 4 | week 6 | week 8 | week 12 | ever | ever the "
        "opposite |\n|---|---|---|---|---|---|---|---|---|---|\n",
        title, people);
    for (const int a_week : {1, 3, 7}) {
        for (const double move : {2.0, 3.0, 4.0}) {
            for (const auto& [spread, error] :
                 std::to_array<std::pair<double, double>>({{0.4, 0.65}, {0.8, 0.65}, {1.2, 1.2}})) {
                Life life;
                life.course = course;
                life.a_week = a_week;
                life.usual = course == Course::improving ? 6 : 4;
                life.move = move;
                life.turn_days = 28;
                life.spell_sd = spread;
                life.error_sd = error;
                const Told told = tell(life, people);
                const bool better = wanted == Direction::improving;
                fmt::print(
                    "| {} | {} | {} | {} | {:.0f} | {:.0f} | {:.0f} | {:.0f} | {:.0f} | {:.1f} |\n",
                    often(a_week), move, spread, error, told.share(4, wanted),
                    told.share(6, wanted), told.share(8, wanted), told.share(12, wanted),
                    better ? told.improving() : told.worse(),
                    better ? told.worse() : told.improving());
            }
        }
    }
    fmt::print("\n");
}

}  // namespace

int main(int argc, char** argv) {
    const int people = argc > 1 ? std::clamp(std::atoi(argv[1]), 10, 100'000) : 1000;
    unchanged(people);
    harder(people);
    power(Course::improving, "Pain that falls evenly from 6 within four weeks, and stays there.",
          Direction::improving, people);
    power(Course::worse, "Pain that rises evenly from 4 within four weeks, and stays there.",
          Direction::worse, people);
}
