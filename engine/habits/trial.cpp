#include "engine/habits/trial.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "engine/base/text.h"
#include "engine/habits/interview.h"

namespace unknot::habits {
namespace {

using atlas::Word;

int tenths(double points) {
    return static_cast<int>(std::lround(points * 10));
}

// "1.4"; without a sign.
std::string points(int tenths_of) {
    const int size = tenths_of < 0 ? -tenths_of : tenths_of;
    return fmt::format("{}.{}", size / 10, size % 10);
}

// The interval with its direction: "0.3 points more to 2.1 points less".
std::string interval(const atlas::Atlas& atlas, int low, int high) {
    const auto side = [&](int value) {
        const Word word = value <= 0 ? Word::habits_points_less : Word::habits_points_more;
        return fill(say(atlas, word), {{"points", points(value)}});
    };
    return fill(say(atlas, Word::habits_between), {{"low", side(low)}, {"high", side(high)}});
}

std::string sentence(const atlas::Atlas& atlas, const TrialOutcome& told, const Adherence& kept) {
    const std::string difference = told.difference_tenths ? points(*told.difference_tenths) : "";
    const std::string range =
        told.low_tenths ? interval(atlas, *told.low_tenths, *told.high_tenths) : "";
    const std::string_view measure =
        say(atlas, told.measure == "tenderness" ? Word::habits_tenderness : Word::habits_pain);
    Word word = Word::habits_says_too_few;
    switch (told.showed) {
        case Showed::not_yet:
            word = Word::habits_says_not_yet;
            break;
        case Showed::left_early:
            word = Word::habits_says_left_early;
            break;
        case Showed::too_few:
            break;
        case Showed::not_kept:
            word = Word::habits_says_not_kept;
            break;
        case Showed::cannot_tell:
            word = Word::habits_says_cannot_tell;
            break;
        case Showed::helped:
            word = Word::habits_says_helped;
            break;
        case Showed::a_little:
            word = Word::habits_says_a_little;
            break;
        case Showed::no_difference:
            word = Word::habits_says_no_difference;
            break;
        case Showed::worse:
            word = Word::habits_says_worse;
            break;
    }
    return fill(say(atlas, word), {{"measure", measure},
                                   {"difference", difference},
                                   {"range", range},
                                   {"with", std::to_string(told.readings_with)},
                                   {"without", std::to_string(told.readings_without)},
                                   {"least", std::to_string(least_readings)},
                                   {"kept", std::to_string(kept.kept)},
                                   {"told", std::to_string(kept.told)},
                                   {"days", std::to_string(kept.days_with)}});
}

bool enough(const std::optional<Comparison>& comparison) {
    return judge(comparison) != Showed::too_few;
}

}  // namespace

Result<void> may_switch(const atlas::Atlas& atlas, const atlas::Cause& cause) {
    if (!cause.off_is_safe) {
        return fail(ErrorCode::not_safe, std::string(say(atlas, Word::habits_off_not_safe)),
                    std::string(say(atlas, Word::habits_try_one_change)));
    }
    if (cause.carries_over) {
        return fail(ErrorCode::conflict, std::string(say(atlas, Word::habits_off_shows_nothing)),
                    std::string(say(atlas, Word::habits_try_one_change)));
    }
    return {};
}

int on_off_weeks(const atlas::Cause& cause) {
    return 2 * std::max(2, cause.weeks);
}

Result<std::vector<TrialWeek>> weeks_of(const atlas::Atlas& atlas, const atlas::Cause& cause,
                                        TrialDesign design, std::span<const std::uint8_t> lot) {
    if (design == TrialDesign::one_change) {
        return std::vector(static_cast<std::size_t>(cause.weeks), TrialWeek::with);
    }
    if (const auto ok = may_switch(atlas, cause); !ok) {
        return std::unexpected(ok.error());
    }
    const auto pairs = static_cast<std::size_t>(on_off_weeks(cause) / 2);
    if (lot.size() * 8 < pairs) {
        return fail(ErrorCode::internal, "Too few random bytes to draw the weeks by lot.",
                    "Please report this.");
    }
    std::vector<TrialWeek> weeks;
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        const bool with_first = ((lot[pair / 8] >> (pair % 8)) & 1U) != 0;
        weeks.push_back(with_first ? TrialWeek::with : TrialWeek::without);
        weeks.push_back(with_first ? TrialWeek::without : TrialWeek::with);
    }
    return weeks;
}

std::optional<TrialWeek> Trial::week_on(Day day) const {
    if (day < from || day >= end()) {
        return std::nullopt;
    }
    return weeks[static_cast<std::size_t>((day - from) / 7)];
}

bool is_sound(const Trial& trial) {
    constexpr std::size_t most_weeks = 52;
    return !trial.weeks.empty() && trial.weeks.size() <= most_weeks;
}

std::vector<Stretch> stretches(const Trial& trial, Day until) {
    std::vector<Stretch> out;
    if (trial.design == TrialDesign::one_change) {
        out.push_back({trial.from - days_before, trial.from - 1, false});
    }
    for (std::size_t i = 0; i < trial.weeks.size(); ++i) {
        const Day first = trial.from + 7 * static_cast<Day>(i);
        const Day last = std::min(first + 6, until - 1);
        const bool with = trial.weeks[i] == TrialWeek::with;
        if (first > last) {
            break;
        }
        if (!out.empty() && out.back().with == with && out.back().to + 1 == first) {
            out.back().to = last;
        } else {
            out.push_back({first, last, with});
        }
    }
    return out;
}

Adherence adherence(const Trial& trial, std::span<const Checked> checks, Day until) {
    std::map<Day, bool> kept;
    for (const Checked& each : checks) {
        kept.insert_or_assign(each.day, each.kept);
    }
    Adherence out;
    for (Day day = trial.from; day < std::min(until, trial.end()); ++day) {
        const bool with = trial.week_on(day) == TrialWeek::with;
        const auto told = kept.find(day);
        ++(with ? out.days_with : out.days_without);
        if (told != kept.end()) {
            ++(with ? out.told : out.told_without);
            (with ? out.kept : out.kept_without) += told->second ? 1 : 0;
        }
    }
    return out;
}

bool kept_well(const Trial& trial, const Adherence& adherence) {
    if (2 * adherence.told < adherence.days_with || 10 * adherence.kept < 6 * adherence.told ||
        adherence.told == 0) {
        return false;
    }
    return trial.design == TrialDesign::one_change ||
           2 * adherence.kept_without <= adherence.told_without;
}

TrialOutcome outcome(const atlas::Atlas& atlas, const Trial& trial, std::span<const Checked> checks,
                     std::span<const Rated> pain, std::span<const Rated> tenderness, Day until,
                     Course course) {
    const std::vector<Stretch> days = stretches(trial, until);
    TrialOutcome out;
    out.measure = "pain";
    auto comparison = compare(pain, days, pain_error);
    if (!enough(comparison)) {
        if (const auto other = compare(tenderness, days, tenderness_error); enough(other)) {
            comparison = other;
            out.measure = "tenderness";
        }
    }
    const Adherence kept = adherence(trial, checks, until);
    out.showed = course == Course::runs   ? Showed::not_yet
                 : course == Course::left ? Showed::left_early
                                          : judge(comparison);
    const bool judged = course == Course::over && out.showed != Showed::too_few;
    if (judged && !kept_well(trial, kept)) {
        out.showed = Showed::not_kept;
    }
    if (comparison) {
        out.readings_with = comparison->readings_with;
        out.readings_without = comparison->readings_without;
    }
    if (judged) {
        out.difference_tenths = tenths(comparison->difference);
        out.low_tenths = tenths(comparison->low);
        out.high_tenths = tenths(comparison->high);
    }
    out.says = sentence(atlas, out, kept);
    out.cannot_say =
        say(atlas, trial.design == TrialDesign::on_off ? Word::habits_cannot_say_on_off
                                                       : Word::habits_cannot_say_one_change);
    return out;
}

}  // namespace unknot::habits
