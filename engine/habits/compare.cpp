#include "engine/habits/compare.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

#include "engine/base/rating.h"

namespace unknot::habits {
namespace {

// The grids in units of the measure's own error, and how long things last. They reach further than
// engine/trend's: with the narrower ones the interval of a few weeks missed the truth too often.
constexpr std::array drifts{0.1, 0.6, 1.5, 3.0};  // how far the level moves in drift_days
constexpr std::array spells{0.5, 1.2, 2.2, 4.0};
constexpr std::array extras{0.0, 0.8, 1.6, 3.0};
constexpr double drift_days = 28;
constexpr double spell_days = 10;
constexpr double starts_bad = 1;

// A day's reading as the model sees it.
struct Point {
    double day = 0;   // after the first one; the middle of the days that it speaks of
    double with = 0;  // the share of days with the habit
    double value = 0;
};

struct Grid {
    double drift, spell, error;
};

double level_covariance(double slope_variance, double a, double b) {
    const double lesser = std::min(a, b);
    return slope_variance * drift_days * drift_days *
           (2 * lesser / drift_days + std::exp(-a / drift_days) + std::exp(-b / drift_days) - 1 -
            std::exp(-std::abs(a - b) / drift_days));
}

double covariance(const Grid& grid, double a, double b, bool same) {
    // The slope's variance that moves the level by `drift` within drift_days.
    const double slope_variance =
        grid.drift * grid.drift / (drift_days * drift_days * 2 * std::exp(-1.0));
    return level_covariance(slope_variance, a, b) +
           grid.spell * grid.spell * std::exp(-std::abs(a - b) / spell_days) +
           (same ? grid.error * grid.error : 0);
}

// The lower Cholesky factor, row by row in a square; false when the matrix is not positive.
bool factorise(std::vector<double>& m, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = m[i * n + j];
            for (std::size_t k = 0; k < j; ++k) {
                sum -= m[i * n + k] * m[j * n + k];
            }
            if (i != j) {
                m[i * n + j] = sum / m[j * n + j];
            } else if (sum <= 0) {
                return false;
            } else {
                m[i * n + i] = std::sqrt(sum);
            }
        }
    }
    return true;
}

std::vector<double> solved(const std::vector<double>& factor, std::vector<double> right) {
    const std::size_t n = right.size();
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            right[i] -= factor[i * n + k] * right[k];
        }
        right[i] /= factor[i * n + i];
    }
    return right;
}

double product(const std::vector<double>& a, const std::vector<double>& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

// One point of the grid: the difference, its error, and how well the readings were foretold.
struct Estimate {
    double mean = 0, sd = 0, log_likelihood = 0;
};

std::optional<Estimate> estimate(const std::vector<Point>& points, const Grid& grid) {
    const std::size_t n = points.size();
    std::vector<double> factor(n * n);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            factor[i * n + j] = covariance(grid, points[i].day, points[j].day, i == j);
        }
    }
    if (!factorise(factor, n)) {
        return std::nullopt;
    }
    std::vector<double> ones(n, 1);
    std::vector<double> with(n);
    std::vector<double> values(n);
    double log_determinant = 0;
    for (std::size_t i = 0; i < n; ++i) {
        with[i] = points[i].with;
        values[i] =
            points[i].value - starts_bad * grid.spell * std::exp(-points[i].day / spell_days);
        log_determinant += 2 * std::log(factor[i * n + i]);
    }
    ones = solved(factor, std::move(ones));
    with = solved(factor, std::move(with));
    values = solved(factor, std::move(values));
    // The normal equations of the two unknowns, level and difference.
    const double aa = product(ones, ones);
    const double ab = product(ones, with);
    const double bb = product(with, with);
    const double determinant = aa * bb - ab * ab;
    if (determinant <= 1e-9 * aa * bb) {
        return std::nullopt;
    }
    const double ay = product(ones, values);
    const double by = product(with, values);
    const double level = (bb * ay - ab * by) / determinant;
    const double difference = (aa * by - ab * ay) / determinant;
    const double misfit = product(values, values) - level * ay - difference * by;
    return Estimate{difference, std::sqrt(aa / determinant),
                    -0.5 * (misfit + log_determinant + std::log(determinant))};
}

struct Mixture {
    std::vector<Estimate> parts;
    std::vector<double> weights;

    double mean() const {
        double sum = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            sum += weights[i] * parts[i].mean;
        }
        return sum;
    }
    double below(double x) const {
        double sum = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            sum += weights[i] * 0.5 * std::erfc((parts[i].mean - x) / (parts[i].sd * std::sqrt(2)));
        }
        return sum;
    }
    double quantile(double chance) const {
        double low = -1000;
        double high = 1000;
        for (int i = 0; i < 60; ++i) {
            const double middle = (low + high) / 2;
            (below(middle) < chance ? low : high) = middle;
        }
        return (low + high) / 2;
    }
};

Mixture mixture(const std::vector<Point>& points, double error) {
    Mixture out;
    for (const double drift : drifts) {
        for (const double spell : spells) {
            for (const double extra : extras) {
                const Grid grid{drift * error, spell * error, error * std::sqrt(1 + extra * extra)};
                if (const auto one = estimate(points, grid)) {
                    out.parts.push_back(*one);
                }
            }
        }
    }
    if (out.parts.empty()) {
        return out;
    }
    const double best =
        std::ranges::max_element(out.parts, {}, &Estimate::log_likelihood)->log_likelihood;
    double sum = 0;
    for (const Estimate& each : out.parts) {
        out.weights.push_back(std::exp(each.log_likelihood - best));
        sum += out.weights.back();
    }
    for (double& weight : out.weights) {
        weight /= sum;
    }
    return out;
}

// How many of the days `from` to `to` count, and how many of those are with the habit.
struct Counted {
    Day days = 0, with = 0;
};

Counted counted(std::span<const Stretch> days, Day from, Day to) {
    Counted out;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const Stretch& each = days[i];
        const bool changed =
            i > 0 && days[i - 1].with != each.with && days[i - 1].to + 1 == each.from;
        const Day first = each.from + (changed ? change_over_days : 0);
        const Day overlap = std::min(to, each.to) - std::max(from, first) + 1;
        if (overlap > 0) {
            out.days += overlap;
            out.with += each.with ? overlap : 0;
        }
    }
    return out;
}

// The readings that count, one a day, in order.
std::vector<Point> points_of(std::span<const Rated> readings, std::span<const Stretch> days) {
    struct Sum {
        double middle = 0, with = 0, value = 0;
        int count = 0;
    };
    std::vector<Sum> sums;
    std::vector<Rated> sorted(readings.begin(), readings.end());
    std::ranges::stable_sort(sorted, {}, &Rated::to);
    Day last = 0;
    for (const Rated& each : sorted) {
        const bool readable =
            each.value >= 0 && each.value <= highest_rating && each.from <= each.to;
        const Counted share = readable ? counted(days, each.from, each.to) : Counted{};
        // A mean that speaks mostly of other days says little of these.
        if (share.days == 0 || 2 * share.days < each.to - each.from + 1) {
            continue;
        }
        if (sums.empty() || each.to != last) {
            sums.emplace_back();
            last = each.to;
        }
        Sum& sum = sums.back();
        sum.middle += static_cast<double>(each.from + each.to) / 2;
        sum.with += static_cast<double>(share.with) / static_cast<double>(share.days);
        sum.value += each.value;
        ++sum.count;
    }
    if (sums.size() > most_readings) {
        sums.erase(sums.begin(), sums.end() - static_cast<std::ptrdiff_t>(most_readings));
    }
    std::vector<Point> points;
    for (const Sum& sum : sums) {
        points.push_back({sum.middle / sum.count, sum.with / sum.count, sum.value / sum.count});
    }
    const double first =
        points.empty() ? 0 : std::ranges::min_element(points, {}, &Point::day)->day;
    for (Point& each : points) {
        each.day -= first;
    }
    return points;
}

}  // namespace

std::optional<Comparison> compare(std::span<const Rated> readings, std::span<const Stretch> days,
                                  double error) {
    const std::vector<Point> points = points_of(readings, days);
    Comparison out;
    for (const Point& each : points) {
        ++(each.with >= 0.5 ? out.readings_with : out.readings_without);
    }
    if (out.readings_with == 0 || out.readings_without == 0) {
        return std::nullopt;
    }
    const Mixture all = mixture(points, error);
    if (all.parts.empty()) {
        return std::nullopt;
    }
    out.difference = all.mean();
    out.low = all.quantile(0.025);
    out.high = all.quantile(0.975);
    out.chance_less = all.below(0);
    return out;
}

Showed judge(const std::optional<Comparison>& comparison) {
    if (!comparison || comparison->readings_with < least_readings ||
        comparison->readings_without < least_readings) {
        return Showed::too_few;
    }
    if (comparison->high < 0) {
        return comparison->difference <= -worthwhile ? Showed::helped : Showed::a_little;
    }
    if (comparison->low > 0) {
        return Showed::worse;
    }
    return comparison->low > -worthwhile && comparison->high < worthwhile ? Showed::no_difference
                                                                          : Showed::cannot_tell;
}

}  // namespace unknot::habits
