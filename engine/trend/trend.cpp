#include "engine/trend/trend.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <numbers>
#include <numeric>
#include <optional>

namespace unknot::trend {
namespace {

// The grids, in units of the measure's own error: how far the level moves in `drift_days`, how wide
// spells spread, and how far readings err beyond the measure's error.
constexpr std::array drifts{0.1, 0.6, 1.5, 3.0};
constexpr std::array spells{0.3, 1.0, 2.0};
constexpr std::array extras{0.0, 0.8, 1.6};
constexpr std::size_t grid_size = drifts.size() * spells.size() * extras.size();

// Where the level may lie before anything is read, in units of the error: anywhere.
constexpr double vague = 30;

// A day of no reading and of every use: readings, days asked for, days of the baseline.
struct Node {
    double day = 0;
    std::optional<double> value;
    double error_variance = 0;
    bool baseline = false;
    // The step from the node before, for unit variances of drift and spell.
    double reach = 0, keep = 1, stay = 1;
    double var_level = 0, cov_level_slope = 0, var_slope = 0, var_spell = 0;
};

struct Course {
    std::vector<Node> nodes;
    double unit = 1;   // the error of a usual reading
    double start = 0;  // where the level is looked for first
    double range = 0;  // of the values read
    int baseline_nodes = 0;
    int used = 0, left_out = 0;
};

// What a unit of drift noise does to the level within h days; without cancelling for small ones.
double level_variance(double h, double T) {
    const double x = h / T;
    if (x < 1e-2) {
        // T^3 (x - 2(1-f) + (1-f^2)/2) = T^3 (x^3/3 - x^4/4 + 7x^5/60 - ...)
        return T * T * T * x * x * x * (1.0 / 3 - x / 4 + 7 * x * x / 60);
    }
    const double gone = -std::expm1(-x);
    const double gone_twice = -std::expm1(-2 * x);
    return T * T * T * (x - 2 * gone + gone_twice / 2);
}

void set_step(Node& node, double h, const Setting& setting) {
    const double T = setting.drift_days;
    const double gone = -std::expm1(-h / T);
    node.reach = T * gone;
    node.keep = 1 - gone;
    node.stay = std::exp(-h / setting.spell_days);
    node.var_level = level_variance(h, T);
    node.cov_level_slope = T * T * gone * gone / 2;
    node.var_slope = T * -std::expm1(-2 * h / T) / 2;
    node.var_spell = -std::expm1(-2 * h / setting.spell_days);
}

bool usable(const Reading& reading, const Setting& setting) {
    return std::isfinite(reading.day) && std::isfinite(reading.value) &&
           std::abs(reading.day) < 1e7 && std::isfinite(reading.error_sd) && reading.error_sd > 0 &&
           reading.value >= setting.least_value && reading.value <= setting.most_value;
}

struct Pooled {
    std::int64_t slot = 0;
    double day = 0, value = 0, error_variance = 0;
    int count = 0;
};

std::vector<Pooled> pool(std::span<const Reading> sorted, int width) {
    std::vector<Pooled> out;
    for (const Reading& each : sorted) {
        const auto slot = static_cast<std::int64_t>(std::floor(each.day / width));
        if (out.empty() || out.back().slot != slot) {
            out.push_back({slot, 0, 0, 0, 0});
        }
        Pooled& one = out.back();
        ++one.count;
        one.day += (each.day - one.day) / one.count;
        one.value += (each.value - one.value) / one.count;
        one.error_variance += (each.error_sd * each.error_sd - one.error_variance) / one.count;
    }
    return out;
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

Course prepare(std::span<const Reading> readings, const Setting& setting,
               std::span<const double> days) {
    Course course;
    std::vector<Reading> good;
    good.reserve(readings.size());
    std::copy_if(readings.begin(), readings.end(), std::back_inserter(good),
                 [&](const Reading& each) { return usable(each, setting); });
    course.used = static_cast<int>(good.size());
    course.left_out = static_cast<int>(readings.size() - good.size());
    if (good.empty()) {
        return course;
    }
    // By value too, so that the order in which they came makes no difference to the last digit.
    std::sort(good.begin(), good.end(), [](const Reading& a, const Reading& b) {
        return a.day != b.day ? a.day < b.day : a.value < b.value;
    });
    std::vector<Pooled> pooled = pool(good, 1);
    for (int width = 2; pooled.size() > most_steps; width *= 2) {
        pooled = pool(good, width);
    }
    std::vector<double> errors;
    double least = pooled.front().value, most = least;
    for (const Pooled& each : pooled) {
        const bool first = each.day < pooled.front().day + setting.baseline_days;
        course.nodes.push_back({each.day, each.value, each.error_variance, first});
        course.baseline_nodes += first ? 1 : 0;
        errors.push_back(std::sqrt(each.error_variance));
        least = std::min(least, each.value);
        most = std::max(most, each.value);
    }
    course.unit = median(std::move(errors));
    course.start = pooled.front().value;
    course.range = most - least;
    for (const double day : days) {
        if (std::isfinite(day)) {
            course.nodes.push_back({day, {}, 0, false});
        }
    }
    // Of one moment the reading comes first: a look at that day knows it.
    std::stable_sort(course.nodes.begin(), course.nodes.end(),
                     [](const Node& a, const Node& b) { return a.day < b.day; });
    for (std::size_t i = 1; i < course.nodes.size(); ++i) {
        set_step(course.nodes[i], course.nodes[i].day - course.nodes[i - 1].day, setting);
    }
    return course;
}

// Level, slope, spell, and the mean level of the baseline so far.
struct State {
    std::array<double, 4> mean{};
    std::array<std::array<double, 4>, 4> cov{};  // symmetric, both halves kept
};

// One point of the grid.
struct Guess {
    double drift_variance = 0;  // s^2, of the slope's noise a day
    double spell_sd = 0;
    double extra_variance = 0;
};

Guess guess_at(std::size_t index, const Course& course, const Setting& setting) {
    const double unit = course.unit;
    const double drift = drifts[index / (spells.size() * extras.size())] * unit;
    const double spell = spells[index / extras.size() % spells.size()] * unit;
    const double extra = extras[index % extras.size()] * unit;
    // A slope in balance with its noise has variance q T/2 and moves the level in T days with
    // variance q T^3 / e.
    const double T = setting.drift_days;
    return {drift * drift * std::numbers::e / (T * T * T), spell, extra * extra};
}

State begin(const Course& course, const Setting& setting, const Guess& guess) {
    State state;
    const double worse = setting.less_is_better ? 1 : -1;
    const double wide = std::max(vague * course.unit, course.range);
    state.mean = {course.start, 0, worse * setting.starts_bad * guess.spell_sd, 0};
    state.cov[0][0] = wide * wide;
    state.cov[1][1] = guess.drift_variance * setting.drift_days / 2;
    state.cov[2][2] = guess.spell_sd * guess.spell_sd;
    return state;
}

void mirror(State& state) {
    for (std::size_t i = 0; i < 4; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            state.cov[i][j] = state.cov[j][i];
        }
    }
}

void predict(State& state, const Node& node, const Guess& guess) {
    auto& m = state.mean;
    auto& p = state.cov;
    const double c = node.reach, f = node.keep, r = node.stay, q = guess.drift_variance;
    m[0] += c * m[1];
    m[1] *= f;
    m[2] *= r;
    p[0][0] += 2 * c * p[0][1] + c * c * p[1][1] + q * node.var_level;
    p[0][1] = f * (p[0][1] + c * p[1][1]) + q * node.cov_level_slope;
    p[0][2] = r * (p[0][2] + c * p[1][2]);
    p[0][3] += c * p[1][3];
    p[1][1] = f * f * p[1][1] + q * node.var_slope;
    p[1][2] *= f * r;
    p[1][3] *= f;
    p[2][2] = r * r * p[2][2] + guess.spell_sd * guess.spell_sd * node.var_spell;
    p[2][3] *= r;
    mirror(state);
}

// Takes the node's reading in, and returns the logarithm of how likely it was.
double update(State& state, const Node& node, const Guess& guess) {
    auto& p = state.cov;
    std::array<double, 4> with_reading{};
    for (std::size_t i = 0; i < 4; ++i) {
        with_reading[i] = p[i][0] + p[i][2];
    }
    const double variance =
        with_reading[0] + with_reading[2] + node.error_variance + guess.extra_variance;
    const double surprise = *node.value - state.mean[0] - state.mean[2];
    for (std::size_t i = 0; i < 4; ++i) {
        state.mean[i] += with_reading[i] / variance * surprise;
        for (std::size_t j = i; j < 4; ++j) {
            p[i][j] -= with_reading[i] * with_reading[j] / variance;
        }
    }
    mirror(state);
    return -0.5 * (std::log(2 * std::numbers::pi * variance) + surprise * surprise / variance);
}

// baseline += level / n
void add_to_baseline(State& state, int nodes) {
    auto& p = state.cov;
    const double share = 1.0 / nodes;
    state.mean[3] += share * state.mean[0];
    p[3][3] += 2 * share * p[0][3] + share * share * p[0][0];
    for (std::size_t i = 0; i < 3; ++i) {
        p[i][3] += share * p[i][0];
    }
    mirror(state);
}

double step(State& state, const Course& course, std::size_t i, const Guess& guess) {
    const Node& node = course.nodes[i];
    if (i > 0) {
        predict(state, node, guess);
    }
    const double likelihood = node.value ? update(state, node, guess) : 0;
    if (node.baseline) {
        add_to_baseline(state, course.baseline_nodes);
    }
    return likelihood;
}

using Weights = std::array<double, grid_size>;

Weights weights_of(const Weights& log_likelihood) {
    const double best = *std::max_element(log_likelihood.begin(), log_likelihood.end());
    Weights out{};
    double sum = 0;
    for (std::size_t g = 0; g < grid_size; ++g) {
        out[g] = std::exp(log_likelihood[g] - best);
        sum += out[g];
    }
    for (double& each : out) {
        each /= sum;
    }
    return out;
}

Look look_at(const std::array<State, grid_size>& states, const Weights& likelihood, double day) {
    const Weights weights = weights_of(likelihood);
    std::vector<Part> level, baseline, change;
    for (std::size_t g = 0; g < grid_size; ++g) {
        const auto& [m, p] = states[g];
        const auto sd = [](double variance) { return std::sqrt(std::max(variance, 0.0)); };
        level.push_back({weights[g], m[0], sd(p[0][0])});
        baseline.push_back({weights[g], m[3], sd(p[3][3])});
        change.push_back({weights[g], m[0] - m[3], sd(p[0][0] + p[3][3] - 2 * p[0][3])});
    }
    Look out;
    out.day = day;
    out.level = Spread(std::move(level));
    out.baseline = Spread(std::move(baseline));
    out.change = Spread(std::move(change));
    return out;
}

// Each node without a reading becomes a look, in the order of their days.
std::vector<Look> all_looks(const Course& course, const Setting& setting) {
    std::array<Guess, grid_size> guesses;
    std::array<State, grid_size> states;
    Weights likelihood{};
    for (std::size_t g = 0; g < grid_size; ++g) {
        guesses[g] = guess_at(g, course, setting);
        states[g] = begin(course, setting, guesses[g]);
    }
    std::vector<Look> out;
    int days_read = 0;
    double first = 0, last = 0;
    for (std::size_t i = 0; i < course.nodes.size(); ++i) {
        for (std::size_t g = 0; g < grid_size; ++g) {
            likelihood[g] += step(states[g], course, i, guesses[g]);
        }
        const Node& node = course.nodes[i];
        if (node.value) {
            first = days_read == 0 ? node.day : first;
            last = node.day;
            ++days_read;
            continue;
        }
        Look look;
        look.day = node.day;
        if (days_read > 0) {
            look = look_at(states, likelihood, node.day);
        }
        look.days_read = days_read;
        look.first_day = first;
        look.last_day = last;
        out.push_back(std::move(look));
    }
    return out;
}

// ---- smoothing ----------------------------------------------------------------------------------

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

Matrix inverse(const Matrix& a) {
    // Symmetric and positive: by cofactors of the matrix scaled to ones on its diagonal.
    Vector scale{};
    Matrix s{};
    for (std::size_t i = 0; i < 3; ++i) {
        scale[i] = 1 / std::sqrt(std::max(a[i][i], 1e-300));
    }
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j) {
            s[i][j] = a[i][j] * scale[i] * scale[j] + (i == j ? 1e-12 : 0);
        }
    }
    Matrix out{};
    const auto cofactor = [&](std::size_t i, std::size_t j) {
        const std::size_t i1 = (i + 1) % 3, i2 = (i + 2) % 3, j1 = (j + 1) % 3, j2 = (j + 2) % 3;
        return s[i1][j1] * s[i2][j2] - s[i1][j2] * s[i2][j1];
    };
    const double det =
        s[0][0] * cofactor(0, 0) + s[0][1] * cofactor(0, 1) + s[0][2] * cofactor(0, 2);
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j) {
            out[i][j] = cofactor(j, i) / det * scale[i] * scale[j];
        }
    }
    return out;
}

Matrix times(const Matrix& a, const Matrix& b) {
    Matrix out{};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t k = 0; k < 3; ++k) {
            for (std::size_t j = 0; j < 3; ++j) {
                out[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    return out;
}

Matrix transposed(const Matrix& a) {
    Matrix out{};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j) {
            out[i][j] = a[j][i];
        }
    }
    return out;
}

struct Moments {
    Vector mean{};
    Matrix cov{};
};

Moments moments_of(const State& state) {
    Moments out;
    for (std::size_t i = 0; i < 3; ++i) {
        out.mean[i] = state.mean[i];
        for (std::size_t j = 0; j < 3; ++j) {
            out.cov[i][j] = state.cov[i][j];
        }
    }
    return out;
}

// What is known now of a node, from what was known then and what is known now of the next one.
Moments smoothed(const Moments& then, const Moments& foretold, const Moments& next,
                 const Node& next_node) {
    const Matrix move{Vector{1, next_node.reach, 0}, Vector{0, next_node.keep, 0},
                      Vector{0, 0, next_node.stay}};
    const Matrix gain = times(times(then.cov, transposed(move)), inverse(foretold.cov));
    Moments out = then;
    Matrix gap{};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j) {
            out.mean[i] += gain[i][j] * (next.mean[j] - foretold.mean[j]);
            gap[i][j] = next.cov[i][j] - foretold.cov[i][j];
        }
    }
    const Matrix less = times(times(gain, gap), transposed(gain));
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j) {
            out.cov[i][j] += less[i][j];
        }
    }
    return out;
}

std::vector<Moments> smooth(const Course& course, const Setting& setting, const Guess& guess) {
    State state = begin(course, setting, guess);
    std::vector<Moments> known, foretold;
    for (std::size_t i = 0; i < course.nodes.size(); ++i) {
        const Node& node = course.nodes[i];
        if (i > 0) {
            predict(state, node, guess);
        }
        foretold.push_back(moments_of(state));
        if (node.value) {
            update(state, node, guess);
        }
        known.push_back(moments_of(state));
    }
    for (std::size_t i = known.size() - 1; i-- > 0;) {
        // No time between them: the same state.
        const bool same = course.nodes[i + 1].day <= course.nodes[i].day;
        known[i] = same ? known[i + 1]
                        : smoothed(known[i], foretold[i + 1], known[i + 1], course.nodes[i + 1]);
    }
    return known;
}

Weights final_weights(const Course& course, const Setting& setting) {
    Weights likelihood{};
    for (std::size_t g = 0; g < grid_size; ++g) {
        const Guess guess = guess_at(g, course, setting);
        State state = begin(course, setting, guess);
        for (std::size_t i = 0; i < course.nodes.size(); ++i) {
            likelihood[g] += step(state, course, i, guess);
        }
    }
    return weights_of(likelihood);
}

// The mean and the spread of a weighted mixture.
class Mixing {
  public:
    void add(double weight, double mean, double variance) {
        weight_ += weight;
        mean_ += weight * mean;
        square_ += weight * (variance + mean * mean);
    }
    double mean() const { return mean_ / weight_; }
    double sd() const { return std::sqrt(std::max(square_ / weight_ - mean() * mean(), 0.0)); }

  private:
    double weight_ = 0, mean_ = 0, square_ = 0;
};

}  // namespace

Spread::Spread(std::vector<Part> parts) : parts_(std::move(parts)) {
    double square = 0;
    for (const Part& each : parts_) {
        mean_ += each.weight * each.mean;
    }
    for (const Part& each : parts_) {
        square += each.weight * (each.sd * each.sd + (each.mean - mean_) * (each.mean - mean_));
    }
    sd_ = std::sqrt(square);
}

double Spread::below(double x) const {
    double chance = 0;
    for (const Part& each : parts_) {
        chance += each.sd > 0 ? each.weight * 0.5 *
                                    std::erfc((each.mean - x) / (each.sd * std::numbers::sqrt2))
                              : (each.mean < x ? each.weight : 0);
    }
    return chance;
}

double Spread::quantile(double chance) const {
    double low = mean_ - 12 * sd_, high = mean_ + 12 * sd_;
    for (int i = 0; i < 25 && high > low; ++i) {
        const double middle = (low + high) / 2;
        (below(middle) < chance ? low : high) = middle;
    }
    return (low + high) / 2;
}

std::vector<Look> looks(std::span<const Reading> readings, const Setting& setting,
                        std::span<const double> days) {
    std::vector<std::size_t> order(days.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t i) { return !std::isfinite(days[i]); });
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return days[a] < days[b]; });
    std::vector<Look> out(days.size());
    for (std::size_t i = 0; i < days.size(); ++i) {
        out[i].day = days[i];
    }
    const Course course = prepare(readings, setting, days);
    if (course.used == 0) {
        return out;
    }
    std::vector<Look> sorted = all_looks(course, setting);
    for (std::size_t i = 0; i < order.size(); ++i) {
        out[order[i]] = std::move(sorted[i]);
    }
    return out;
}

Fit fit(std::span<const Reading> readings, const Setting& setting, std::span<const double> days) {
    Fit out;
    const Course course = prepare(readings, setting, days);
    out.used = course.used;
    out.left_out = course.left_out;
    if (course.used == 0) {
        return out;
    }
    const double last = course.nodes.back().day;
    out.now = looks(readings, setting, std::span(&last, 1)).front();
    const Weights weights = final_weights(course, setting);
    std::vector<Mixing> level(course.nodes.size()), slope(course.nodes.size());
    double reading_variance = 0;
    for (std::size_t g = 0; g < grid_size; ++g) {
        const Guess guess = guess_at(g, course, setting);
        reading_variance += weights[g] * (course.unit * course.unit + guess.extra_variance +
                                          guess.spell_sd * guess.spell_sd);
        if (weights[g] < 1e-4) {
            continue;
        }
        const std::vector<Moments> known = smooth(course, setting, guess);
        for (std::size_t i = 0; i < known.size(); ++i) {
            level[i].add(weights[g], known[i].mean[0], known[i].cov[0][0]);
            slope[i].add(weights[g], known[i].mean[1], known[i].cov[1][1]);
        }
    }
    out.reading_sd = std::sqrt(reading_variance);
    for (const double day : days) {
        const auto node = std::lower_bound(course.nodes.begin(), course.nodes.end(), day,
                                           [](const Node& a, double b) { return a.day < b; });
        const auto i = static_cast<std::size_t>(node - course.nodes.begin());
        if (std::isfinite(day) && i < course.nodes.size()) {
            out.levels.push_back(
                {day, level[i].mean(), level[i].sd(), slope[i].mean(), slope[i].sd()});
        }
    }
    return out;
}

}  // namespace unknot::trend
