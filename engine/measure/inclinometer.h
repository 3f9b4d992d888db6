// The phone as inclinometer: from where "up" is in the phone to the angle that a measure asks for.
//
// Only gravity is used, never the compass. Everything is worked out from the direction of "up" in
// the phone's own frame (x to the right of the screen, y to its top, z out of it), so there is no
// orientation in which an angle jumps. docs/measuring.md has the formulas.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/body/skeleton.h"

namespace unknot::measure {

using body::Vec3;

// Unit vector. Angles as in the W3C DeviceOrientation event, which turns the phone about z, then
// about its own x by beta, then about its own y by gamma; alpha, the compass, does not matter.
Vec3 up_of(double beta_deg, double gamma_deg);

// From acceleration with gravity, in m/s2: nothing where its size shows that the phone is being
// moved, or is no measurement at all. Systems differ in its sign; see Reading in measure.h.
std::optional<Vec3> up_of_acceleration(double x, double y, double z);

struct Tilt {
    double angle_deg = 0;  // about the line, -180 to 180
    double off_deg = 0;    // of "up" out of the plane square to the line, -90 to 90
};

Tilt tilt(const Vec3& up, atlas::TurnsAbout about);

// The same angle from above -180 to 180.
double wrapped(double degrees);

// Farther than this from the plane square to its line, the phone hardly feels a turn about it.
constexpr double most_off_deg = 60;

// What the measure reads at `now`, given its zero: lying flat, or at the start.
double measured_deg(const atlas::Measure& measure, const Tilt& zero, const Tilt& now);

// How far the phone is tilted out of the measure's plane: from upright to it where the table is
// zero, from the start's tilt where the start is.
double off_plane_deg(const atlas::Measure& measure, const Tilt& zero, const Tilt& now);

struct Sample {
    std::int64_t at_ms = 0;
    Vec3 up = Vec3::UnitZ();
};

enum class Stillness {
    waiting,  // too little was read yet, or with a gap
    shaky,
    still,
};

struct Held {
    Stillness stillness = Stillness::waiting;
    Vec3 up = Vec3::UnitZ();  // while still: the mean of the end of the time
    double spread_deg = 0;    // the farthest of the samples from their mean
};

// Whether the phone has been held still up to the latest sample, by the rules of content. Samples
// in the order of their time.
Held held_still(std::span<const Sample> samples, const atlas::Measuring& rules);

// Drops what is older than held_still looks at.
void forget_old(std::vector<Sample>& samples, const atlas::Measuring& rules);

}  // namespace unknot::measure
