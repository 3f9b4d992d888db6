// The figure's lengths and girths beside those of people.
//
// Source: ANSUR II. Gordon CC et al. 2012 Anthropometric Survey of U.S. Army Personnel: Methods and
// Summary Statistics. NATICK/TR-15/007, 2014 (4082 men, 1986 women). The target is the mean of the
// men's and the women's mean, each divided by that sex's mean stature, at our stature of 1.75 m.
// The survey's people are soldiers; the figure is one in between, not an ideal.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/body/skin.h"

namespace unknot::skin {

struct Measure {
    std::string name;
    double men_mm = 0;  // the survey's means
    double women_mm = 0;
    double ours_m = 0;
    bool from_memory = false;  // the survey's numbers were not read again in its tables

    double target_m() const;
    double off() const { return ours_m / target_m() - 1; }  // a fraction
};

constexpr double most_off = 0.03;

// Girths as a tape reads them: around the convex hull of a cut.
std::vector<Measure> measures(const body::Skin& skin);

// A table for people to read.
std::string printed(std::span<const Measure> measures);

// The length of a tape around the cut of a mesh by a plane, of the loop nearest to `point`; 0 where
// the plane meets nothing.
double girth(const body::Skin& skin, std::span<const body::Vec3> positions, const body::Vec3& point,
             const body::Vec3& normal);

}  // namespace unknot::skin
