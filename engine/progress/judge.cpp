#include "engine/progress/judge.h"

#include <algorithm>
#include <cmath>

#include "engine/base/text.h"
#include "engine/progress/came_back.h"
#include "engine/progress/courses.h"
#include "engine/progress/overuse.h"
#include "engine/progress/rules.h"

namespace unknot::progress {
namespace {

using atlas::Word;
using trend::Direction;

constexpr double surely = 1.96;
constexpr Day days_in_week = 7;

int tenths(double value) {
    return static_cast<int>(std::floor(value * 10 + 0.5));
}

// "5", "5.3"
std::string number(int value_tenths) {
    const int size = std::abs(value_tenths);
    const std::string sign = value_tenths < 0 ? "-" : "";
    return size % 10 == 0 ? fmt::format("{}{}", sign, size / 10)
                          : fmt::format("{}{}.{}", sign, size / 10, size % 10);
}
std::string number(double value) {
    return number(tenths(value));
}

// What a series is, before it is judged.
struct Subject {
    Judgement shell;
    Daily daily;
    double least = 0, most = 10;
    double real_change = 2;  // between two readings
    RuleFor rule;
};

// The readings since the last long break, and no longer ago than is judged.
std::vector<std::pair<Day, double>> latest_course(const atlas::Judging& judging,
                                                  const Daily& daily) {
    std::vector<std::pair<Day, double>> out;
    for (const auto& [day, dated] : daily) {
        if (!out.empty() && static_cast<double>(day - out.back().first) > judging.course_gap_days) {
            out.clear();
        }
        out.emplace_back(day, dated.value);
    }
    if (!out.empty()) {
        const Day from = out.back().first - static_cast<Day>(judging.longest_days);
        std::erase_if(out, [&](const auto& each) { return each.first < from; });
    }
    return out;
}

// Where the line is drawn: some sixty points at most, the last reading's day among them.
std::vector<double> line_days(Day first, Day last) {
    constexpr Day points = 60;
    const Day step = std::max<Day>(1, (last - first + points - 1) / points);
    std::vector<double> out;
    for (Day day = last; day >= first; day -= step) {
        out.push_back(static_cast<double>(day));
    }
    std::reverse(out.begin(), out.end());
    return out;
}

class Judge {
  public:
    Judge(const atlas::Atlas& atlas, const Courses& courses)
        : atlas_(atlas), judging_(atlas.judging), courses_(courses) {}

    Judgement judge(Subject subject) const {
        Judgement out = std::move(subject.shell);
        const auto course = latest_course(judging_, subject.daily);
        out.error_tenths = tenths(surely * error_sd(subject.real_change));
        std::vector<trend::Reading> readings;
        for (const auto& [day, value] : course) {
            readings.push_back({static_cast<double>(day), value, error_sd(subject.real_change)});
            out.points.push_back({day_text(day), tenths(value)});
        }
        const trend::Setting with =
            setting(judging_, out.less_is_better, subject.least, subject.most);
        const Day last = course.back().first;
        const auto days = line_days(course.front().first, last);
        const trend::Fit fitted = trend::fit(readings, with, days);
        const double before = static_cast<double>(last) - judging_.look_days;
        const trend::Look earlier = trend::looks(readings, with, std::span(&before, 1)).front();
        const trend::Rule rule = subject.rule(fitted.now);
        for (const trend::Level& each : fitted.levels) {
            const double spread = surely * each.level_sd;
            out.line.push_back({day_text(static_cast<Day>(each.day)), bounded(each.level, subject),
                                bounded(each.level - spread, subject),
                                bounded(each.level + spread, subject)});
        }
        out.needed_tenths = tenths(rule.needed);
        take_numbers(out, fitted.now, subject);
        const bool stale = static_cast<double>(courses_.today - last) > judging_.stale_days;
        out.verdict = stale || !out.judged ? Direction::too_early
                                           : judge_twice(fitted.now, earlier, subject.rule);
        say_verdict(out, fitted.now, rule, stale ? std::optional(last) : std::nullopt);
        say_noise(out, course.front().second, course.back().second, subject.real_change);
        say_rests(out, fitted.now, rule);
        return out;
    }

  private:
    static int bounded(double value, const Subject& subject) {
        return tenths(std::clamp(value, subject.least, subject.most));
    }

    static void take_numbers(Judgement& out, const trend::Look& look, const Subject& subject) {
        out.from_tenths = bounded(look.baseline.mean(), subject);
        out.to_tenths = bounded(look.level.mean(), subject);
        out.change_tenths = tenths(look.change.mean());
        out.change_low_tenths = tenths(look.change.quantile(0.025));
        out.change_high_tenths = tenths(look.change.quantile(0.975));
        out.percent_better =
            static_cast<int>(std::lround(100 * trend::chance_of_good(look, out.less_is_better)));
    }

    std::string filled(Word word, std::initializer_list<Placeholder> values) const {
        return fill(say(atlas_, word), values);
    }

    void say_verdict(Judgement& out, const trend::Look& look, const trend::Rule& rule,
                     std::optional<Day> stale_since) const {
        constexpr Word headlines[] = {Word::judge_too_early, Word::judge_unchanged,
                                      Word::judge_improving, Word::judge_worse};
        constexpr Word reasons[] = {Word::judge_says_wide, Word::judge_says_unchanged,
                                    Word::judge_says_improving, Word::judge_says_worse};
        const auto verdict = static_cast<std::size_t>(out.verdict);
        out.headline = say(atlas_, out.judged ? headlines[verdict] : Word::judge_shown);
        Word why = reasons[verdict];
        if (!out.judged) {
            why = Word::judge_says_shown;
        } else if (stale_since) {
            why = Word::judge_says_stale;
        } else if (out.verdict == Direction::too_early) {
            why = look.days_read < rule.least_readings ||
                          look.last_day - look.first_day < rule.least_days
                      ? Word::judge_says_few
                  : trend::judge(look, rule) == Direction::improving ? Word::judge_says_once
                                                                     : why;
        }
        out.says = filled(
            why, {{"from", number(*out.from_tenths)},
                  {"to", number(*out.to_tenths)},
                  {"unit", out.unit},
                  {"needed", why == Word::judge_says_few ? std::to_string(rule.least_readings)
                                                         : number(rule.needed)},
                  {"count", std::to_string(look.days_read)},
                  {"least", std::to_string(static_cast<Day>(rule.least_days))},
                  {"day", stale_since ? day_text(*stale_since) : ""}});
        const bool no_room = out.judged && out.less_is_better && out.series != Series::measured &&
                             *out.from_tenths < tenths(rule.needed);
        if (no_room && out.verdict != Direction::worse) {
            out.says += " " + std::string(say(atlas_, Word::judge_low_start));
        }
    }

    void say_noise(Judgement& out, double first, double last, double real) const {
        const double change = std::abs(last - first);
        if (out.points.size() < 2 || tenths(change) == 0) {
            return;
        }
        const bool one = tenths(change) == 10;
        const bool inside = change < real;
        out.noise = filled(inside ? (one ? Word::judge_noise_inside_one : Word::judge_noise_inside)
                                  : (one ? Word::judge_noise_beyond_one : Word::judge_noise_beyond),
                           {{"change", number(change)},
                            {"unit", one ? one_of(out.unit) : out.unit},
                            {"real", number(real)}});
    }

    std::string one_of(const std::string& unit) const {
        return std::string(unit == say(atlas_, Word::judge_points) ? say(atlas_, Word::judge_point)
                           : unit == say(atlas_, Word::judge_degrees)
                               ? say(atlas_, Word::judge_degree)
                               : unit);
    }

    void say_rests(Judgement& out, const trend::Look& look, const trend::Rule& rule) const {
        out.rests_on = filled(Word::judge_rests, {{"count", std::to_string(look.days_read)},
                                                  {"from", out.points.front().day},
                                                  {"to", out.points.back().day},
                                                  {"error", number(out.error_tenths)},
                                                  {"unit", out.unit}});
        if (look.days_read >= rule.least_readings) {
            out.rests_on += " " + filled(Word::judge_rests_change,
                                         {{"low", number(*out.change_low_tenths)},
                                          {"high", number(*out.change_high_tenths)},
                                          {"percent", std::to_string(out.percent_better)}});
        }
    }

    const atlas::Atlas& atlas_;
    const atlas::Judging& judging_;
    const Courses& courses_;
};

// ---- what is judged -----------------------------------------------------------------------------

class Subjects {
  public:
    Subjects(const atlas::Atlas& atlas, const Courses& courses)
        : atlas_(atlas), judging_(atlas.judging), courses_(courses) {}

    std::vector<Subject> all() const {
        std::vector<Subject> out;
        add_pain(out);
        add_activities(out);
        add_tenderness(out);
        add_measured(out);
        return out;
    }

  private:
    Subject rated(std::string id, Series series, std::string name, Daily daily) const {
        Subject subject;
        subject.shell.id = std::move(id);
        subject.shell.series = series;
        subject.shell.name = std::move(name);
        subject.shell.unit = say(atlas_, Word::judge_points);
        subject.shell.least_tenths = 0;
        subject.shell.most_tenths = 100;
        subject.daily = std::move(daily);
        return subject;
    }

    void add_pain(std::vector<Subject>& out) const {
        const auto add = [&](const std::string& key, std::string id, std::string name) {
            const auto found = courses_.pain.find(key);
            if (found == courses_.pain.end()) {
                return;
            }
            Subject subject = rated(std::move(id), Series::pain, std::move(name), found->second);
            if (!key.empty()) {
                subject.shell.region = key;
            }
            subject.real_change = judging_.pain_real_change;
            subject.rule = [this](const trend::Look& look) {
                return pain_rule(judging_, look.baseline.mean());
            };
            out.push_back(std::move(subject));
        };
        add("", "pain", std::string(say(atlas_, Word::judge_pain_whole)));
        for (const atlas::Region& region : atlas_.regions) {
            const std::string id(region.id);
            add(id, "pain." + id,
                fill(say(atlas_, Word::judge_pain_region), {{"region", region.name}}));
        }
    }

    void add_activities(std::vector<Subject>& out) const {
        Abilities told = abilities(courses_);
        if (told.daily.empty()) {
            return;
        }
        Subject subject =
            rated("activities", Series::activities,
                  std::string(say(atlas_, Word::judge_activities)), std::move(told.daily));
        subject.shell.less_is_better = false;
        subject.real_change =
            told.activities > 1 ? judging_.activity_real_change : judging_.activity_real_change_one;
        subject.rule = [this, count = told.activities](const trend::Look&) {
            return activity_rule(judging_, count);
        };
        out.push_back(std::move(subject));
    }

    void add_tenderness(std::vector<Subject>& out) const {
        for (const auto& [key, holds] : courses_.holds) {
            const atlas::Muscle& muscle = atlas_.muscles[key.first];
            Daily daily = tenderness(holds);
            const Day latest = daily.rbegin()->first;
            if (static_cast<double>(courses_.today - latest) > judging_.longest_days) {
                continue;
            }
            const std::string side(json::name_of(key.second));
            Subject subject =
                rated(fmt::format("tenderness.{}.{}", muscle.id, side), Series::tenderness,
                      fill(say(atlas_, Word::judge_tenderness),
                           {{"place", part_name(atlas_, *muscle.region, key.second) + ", " +
                                          full_name(muscle)}}),
                      std::move(daily));
            subject.shell.region = std::string(muscle.region->id);
            subject.shell.muscle = std::string(muscle.id);
            subject.shell.side = key.second;
            subject.real_change = judging_.tenderness_real_change;
            subject.rule = [this](const trend::Look&) { return tenderness_rule(judging_); };
            out.push_back(std::move(subject));
        }
    }

    void add_measured(std::vector<Subject>& out) const {
        for (const atlas::Measure& measure : atlas_.measures) {
            for (const auto& [key, daily] : courses_.measured) {
                if (key.first == measure.id && key.second.has_value() == measure.sided) {
                    add_measure(out, measure, key.second, daily);
                }
            }
        }
    }

    void add_measure(std::vector<Subject>& out, const atlas::Measure& measure,
                     std::optional<body::Side> side, Daily daily) const {
        std::erase_if(daily, [&](const auto& each) {
            return each.second.value < measure.lowest || each.second.value > measure.highest;
        });
        if (daily.empty()) {
            return;
        }
        const bool degrees = measure.unit == atlas::Unit::degrees;
        Subject subject;
        Judgement& shell = subject.shell;
        shell.id = fmt::format("measured.{}", measure.id);
        shell.name = measure.name;
        if (side) {
            shell.id += fmt::format(".{}", json::name_of(*side));
            shell.name += fmt::format(", {}", json::name_of(*side));
        }
        shell.series = Series::measured;
        shell.measure = std::string(measure.id);
        shell.side = side;
        shell.unit = say(atlas_, degrees ? Word::judge_degrees : Word::judge_centimetres);
        shell.less_is_better = measure.better == atlas::Better::less;
        shell.judged = measure.better != atlas::Better::neither && measure.real_change > 0;
        subject.daily = std::move(daily);
        subject.least = measure.lowest;
        subject.most = measure.highest;
        // Without a published number: a cautious one, only to draw the error by.
        const double published =
            measure.real_change > 0 ? measure.real_change : (degrees ? 6.0 : 2.0);
        subject.real_change = published * atlas_.measuring.self_percent / 100;
        subject.rule = [this, real = subject.real_change, less = shell.less_is_better](
                           const trend::Look&) { return measured_rule(judging_, real, less); };
        out.push_back(std::move(subject));
    }

    const atlas::Atlas& atlas_;
    const atlas::Judging& judging_;
    const Courses& courses_;
};

std::optional<Immediate> immediate_of(const atlas::Atlas& atlas,
                                      const std::map<std::string, FirstHold>& holds, Day from) {
    int sessions = 0, count = 0, before = 0, after = 0;
    for (const auto& [session, first] : holds) {
        if (first.count > 0 && first.day >= from) {
            ++sessions;
            count += first.count;
            before += first.before;
            after += first.after;
        }
    }
    if (sessions == 0) {
        return std::nullopt;
    }
    Immediate out{sessions, (before * 10 + count / 2) / count, (after * 10 + count / 2) / count,
                  ""};
    out.says = fill(say(atlas, Word::judge_immediate), {{"before", number(out.before_tenths)},
                                                        {"after", number(out.after_tenths)},
                                                        {"count", std::to_string(sessions)}});
    return out;
}

// ---- advice -------------------------------------------------------------------------------------

class Advising {
  public:
    Advising(const atlas::Atlas& atlas, const Courses& courses, const Judged& judged)
        : atlas_(atlas), courses_(courses), judged_(judged) {}

    std::vector<Advice> all() {
        add_worse();
        add_overuse();
        add_course();
        return std::move(out_);
    }

  private:
    void add(AdviceKind kind, std::string says, std::vector<std::string> regions,
             std::initializer_list<std::string_view> evidence) {
        Advice advice{kind, std::move(says), std::move(regions), {}};
        for (const std::string_view each : evidence) {
            if (find_evidence(atlas_, each) != nullptr) {
                advice.evidence.emplace_back(each);
            }
        }
        out_.push_back(std::move(advice));
    }

    static Day day_of(const CoursePoint& point) { return parse_day(point.day).value_or(0); }

    // What daily life says counts for advice, and only what it says of now; tenderness does not.
    bool of_daily_life(const Judgement& each) const {
        return (each.series == Series::pain || each.series == Series::activities) &&
               static_cast<double>(courses_.today - day_of(each.points.back())) <=
                   atlas_.judging.stale_days;
    }

    void add_worse() {
        std::vector<std::string> regions;
        bool any = false, whole = false;
        for (const Judgement& each : judged_.judgements) {
            if (each.verdict != Direction::worse || each.series == Series::measured) {
                continue;
            }
            any = true;
            if (!each.region) {
                whole = true;
            } else if (std::find(regions.begin(), regions.end(), *each.region) == regions.end()) {
                regions.push_back(*each.region);
            }
        }
        if (any) {
            add(AdviceKind::screen_again, std::string(say(atlas_, Word::judge_advice_worse)),
                whole ? std::vector<std::string>{} : regions, {"stop_rules"});
        }
    }

    void add_overuse() {
        for (const atlas::Region& region : atlas_.regions) {
            const int times = too_sore(atlas_, courses_, region.id);
            if (times >= static_cast<int>(atlas_.judging.overuse_times)) {
                add(AdviceKind::less,
                    fill(say(atlas_, Word::judge_advice_overuse),
                         {{"region", region.name},
                          {"times", std::to_string(times)},
                          {"days", std::to_string(static_cast<Day>(atlas_.judging.overuse_days))}}),
                    {std::string(region.id)}, {"harder_is_not_better"});
            }
        }
    }

    int recent_sessions() const {
        int count = 0;
        for (const auto& [id, session] : courses_.sessions) {
            count += session.day > courses_.today - atlas_.limits.change_after_days ? 1 : 0;
        }
        return count;
    }

    // The pain's course: the first judgement of daily life that says most.
    void add_course() {
        const Judgement* better = nullptr;
        const Judgement* open = nullptr;
        bool worse = false;
        for (const Judgement& each : judged_.judgements) {
            if (!of_daily_life(each)) {
                continue;
            }
            worse = worse || each.verdict == Direction::worse;
            better = each.verdict == Direction::improving && !better ? &each : better;
            open = each.verdict != Direction::improving && !open ? &each : open;
        }
        if (worse) {
            return;
        }
        if (better) {
            const Word word =
                recent_sessions() > 0 ? Word::judge_advice_taper : Word::judge_advice_better;
            add(AdviceKind::taper, std::string(say(atlas_, word)), {}, {"natural_recovery"});
            return;
        }
        if (!open || judged_.pain_due) {
            add(AdviceKind::rate, std::string(say(atlas_, Word::judge_advice_rate)), {},
                {"pain_change_counts"});
        }
        if (open) {
            add_open(*open);
        }
    }

    // Not sure enough to be told, and yet more likely than not, and half as large as what counts.
    static bool leans(const Judgement& open, bool better) {
        constexpr int likely_percent = 75;
        const int gain = open.less_is_better ? -*open.change_tenths : *open.change_tenths;
        return open.verdict == Direction::too_early &&
               (better ? gain : -gain) * 2 >= open.needed_tenths &&
               (better ? open.percent_better : 100 - open.percent_better) >= likely_percent;
    }

    // Neither better nor worse: how long so, and was it really tried?
    void add_open(const Judgement& open) {
        const Day from = day_of(open.points.front());
        const Day days = courses_.today - from + 1;
        const int sessions = recent_sessions();
        const auto filled = [&](Word word) {
            return fill(say(atlas_, word),
                        {{"days", std::to_string(days)},
                         {"sessions", std::to_string(sessions)},
                         {"day", day_text(from + atlas_.limits.review_after_days)}});
        };
        if (days <= atlas_.limits.review_after_days) {
            add(AdviceKind::wait, filled(Word::judge_advice_wait), {}, {"time_course"});
        } else if (leans(open, false)) {
            add(AdviceKind::watch, filled(Word::judge_advice_watch), {}, {"stop_rules"});
        } else if (leans(open, true)) {
            add(AdviceKind::unsure, filled(Word::judge_advice_unsure), {}, {"time_course"});
        } else if (days <= atlas_.limits.change_after_days) {
            add(AdviceKind::review, filled(Word::judge_advice_review), {}, {"time_course"});
        } else if (sessions < static_cast<int>(atlas_.judging.real_sessions)) {
            add(AdviceKind::seldom, filled(Word::judge_advice_seldom), {}, {"time_course"});
        } else {
            add(AdviceKind::change, filled(Word::judge_advice_change), {},
                {"time_course", "lasting_benefit_unproven"});
        }
    }

    const atlas::Atlas& atlas_;
    const Courses& courses_;
    const Judged& judged_;
    std::vector<Advice> out_;
};

std::vector<ActivityLine> activities_of(const Courses& courses) {
    std::vector<std::pair<std::int64_t, ActivityLine>> lines;
    for (const auto& [id, told] : courses.activities) {
        if (!told.named || told.dropped) {
            continue;
        }
        ActivityLine line{id, told.words, {}, {}};
        if (!told.abilities.empty()) {
            const auto& [day, dated] = *told.abilities.rbegin();
            line.ability = static_cast<int>(dated.value);
            line.rated_on = day_text(day);
        }
        lines.emplace_back(told.first_ms, std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<ActivityLine> out;
    for (auto& [ms, line] : lines) {
        out.push_back(std::move(line));
    }
    return out;
}

}  // namespace

Judged judge(const atlas::Atlas& atlas, const journal::Journal& journal, Instant now) {
    const Courses courses = gather(atlas, journal, now);
    Judged out;
    const Judge judge(atlas, courses);
    for (Subject& subject : Subjects(atlas, courses).all()) {
        out.judgements.push_back(judge.judge(std::move(subject)));
        Judgement& made = out.judgements.back();
        if (made.series == Series::tenderness) {
            const auto index =
                static_cast<std::size_t>(find_muscle(atlas, *made.muscle) - atlas.muscles.data());
            made.immediate = immediate_of(atlas, courses.holds.at({index, *made.side}),
                                          parse_day(made.points.front().day).value_or(0));
        }
    }
    std::optional<Day> rated_on;
    for (const auto& [region, daily] : courses.pain) {
        rated_on = std::max(rated_on.value_or(daily.rbegin()->first), daily.rbegin()->first);
    }
    out.pain_due = !rated_on || courses.today - *rated_on >= days_in_week;
    if (rated_on) {
        out.pain_rated_on = day_text(*rated_on);
    }
    out.activities = activities_of(courses);
    out.more_activities = out.activities.size() < most_activities;
    out.longest_activity = longest_activity;
    if (courses.change) {
        out.change = courses.change->second;
    }
    Returns returns = came_back(atlas, courses);
    out.came_back = std::move(returns.came_back);
    out.shared_before = std::move(returns.shared);
    out.came_back_note = std::move(returns.note);
    out.advice = Advising(atlas, courses, out).all();
    out.note = say(atlas, out.judgements.empty() ? Word::judge_note_empty : Word::judge_note);
    return out;
}

}  // namespace unknot::progress
