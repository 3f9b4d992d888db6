#include "tools/skin/spline.h"

#include <algorithm>
#include <utility>

namespace unknot::skin {

Spline::Spline(std::vector<double> at, std::vector<double> values)
    : at_(std::move(at)), value_(std::move(values)), bend_(at_.size(), 0.0) {
    const std::size_t n = at_.size();
    // The usual tridiagonal system for the second derivatives, solved forward and back.
    std::vector<double> carry(n, 0.0);
    for (std::size_t i = 1; i + 1 < n; ++i) {
        const double before = at_[i] - at_[i - 1];
        const double after = at_[i + 1] - at_[i];
        const double share = before / (before + after);
        const double pivot = share * bend_[i - 1] + 2;
        bend_[i] = (share - 1) / pivot;
        const double turn =
            (value_[i + 1] - value_[i]) / after - (value_[i] - value_[i - 1]) / before;
        carry[i] = (6 * turn / (before + after) - share * carry[i - 1]) / pivot;
    }
    if (n > 0) {
        bend_[n - 1] = 0;
        for (std::size_t i = n - 1; i-- > 0;) {
            bend_[i] = bend_[i] * bend_[i + 1] + carry[i];
        }
    }
}

Spline::Sample Spline::sample(double at) const {
    std::size_t i = 0;
    while (i + 2 < at_.size() && at_[i + 1] < at) {
        ++i;
    }
    const double step = at_[i + 1] - at_[i];
    const double a = (at_[i + 1] - at) / step;
    const double b = (at - at_[i]) / step;
    const double value =
        a * value_[i] + b * value_[i + 1] +
        ((a * a * a - a) * bend_[i] + (b * b * b - b) * bend_[i + 1]) * step * step / 6;
    const double slope = (value_[i + 1] - value_[i]) / step +
                         ((1 - 3 * a * a) * bend_[i] + (3 * b * b - 1) * bend_[i + 1]) * step / 6;
    return {value, slope};
}

}  // namespace unknot::skin
