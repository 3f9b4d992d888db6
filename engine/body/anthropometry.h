// How long and how heavy a body's segments are, from stature and body mass.
//
// Source: de Leva P. Adjustments to Zatsiorsky-Seluyanov's segment inertia parameters. J Biomech
// 1996;29:1223-30 (young adults: 100 men, 15 women). Masses and centres of mass are as published;
// lengths are the reference bodies' (men 1.741 m, women 1.735 m), scaled by stature. `neutral` is
// the mean of both tables. No table fits one person well: expect several percent of error.
#pragma once

#include <array>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "engine/base/error.h"

namespace unknot::body {

// Which of the two published tables, or their mean.
enum class Build { neutral, female, male };
BOOST_DESCRIBE_ENUM(Build, neutral, female, male)

// The pieces that the tables weigh. A trunk is upper (suprasternal notch to xiphoid), middle (to
// the navel) and lower (to the mid hip); limbs are one side's.
enum class Piece {
    head_neck,
    upper_trunk,
    middle_trunk,
    lower_trunk,
    upper_arm,
    forearm,
    hand,
    thigh,
    shank,
    foot
};
constexpr std::size_t piece_count = 10;

struct PieceValues {
    double mass = 0;    // fraction of body mass, one side
    double centre = 0;  // centre of mass, as a fraction of the length from the first named end
    double length = 0;  // fraction of stature
};

// Ends, first to second: vertex to mid gonion; suprasternale to xiphion; xiphion to navel; navel to
// mid hip; shoulder to elbow; elbow to wrist; wrist to third knuckle; hip to knee; knee to ankle;
// heel to toe tip.
PieceValues piece_values(Build build, Piece piece);

struct Person {
    double stature_m = 1.70;
    double mass_kg = 70;
    Build build = Build::neutral;

    friend bool operator==(const Person&, const Person&) = default;
};
BOOST_DESCRIBE_STRUCT(Person, (), (stature_m, mass_kg, build))

// Statures and masses that the tables can still speak of; errors: bad_input.
constexpr double min_stature_m = 1.20;
constexpr double max_stature_m = 2.30;
constexpr double min_mass_kg = 30;
constexpr double max_mass_kg = 250;
Result<void> check(const Person& person);

}  // namespace unknot::body
