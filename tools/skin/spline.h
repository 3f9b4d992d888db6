// A natural cubic spline: a smooth curve through given points, straight at its ends.
#pragma once

#include <cstddef>
#include <vector>

namespace unknot::skin {

class Spline {
  public:
    Spline() = default;
    // REQUIRES: `at` strictly increasing, as long as `values`, at least two.
    Spline(std::vector<double> at, std::vector<double> values);

    struct Sample {
        double value = 0;
        double slope = 0;
    };
    // REQUIRES: `at` within the first and last point.
    Sample sample(double at) const;

  private:
    std::vector<double> at_;
    std::vector<double> value_;
    std::vector<double> bend_;  // second derivatives
};

}  // namespace unknot::skin
