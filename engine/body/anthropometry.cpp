#include "engine/body/anthropometry.h"

#include <cmath>

#include <fmt/format.h>

namespace unknot::body {
namespace {

constexpr double men_stature_mm = 1741;
constexpr double women_stature_mm = 1735;

struct Row {
    double mass_m, mass_f, centre_m, centre_f, length_m_mm, length_f_mm;
};

// de Leva 1996, table 4; the order of Piece.
constexpr std::array<Row, piece_count> rows{{
    {0.0694, 0.0668, 0.5976, 0.5894, 203.3, 200.2},
    {0.1596, 0.1545, 0.2999, 0.2077, 170.7, 142.5},
    {0.1633, 0.1465, 0.4502, 0.4512, 215.5, 205.3},
    {0.1117, 0.1247, 0.6115, 0.4920, 145.7, 181.5},
    {0.0271, 0.0255, 0.5772, 0.5754, 281.7, 275.1},
    {0.0162, 0.0138, 0.4574, 0.4559, 268.9, 264.3},
    {0.0061, 0.0056, 0.7900, 0.7474, 86.2, 78.0},
    {0.1416, 0.1478, 0.4095, 0.3612, 422.2, 368.5},
    {0.0433, 0.0481, 0.4395, 0.4352, 440.3, 438.6},
    {0.0137, 0.0129, 0.4415, 0.4014, 258.1, 228.3},
}};

double share_of_men(Build build) {
    return build == Build::male ? 1.0 : build == Build::female ? 0.0 : 0.5;
}

}  // namespace

PieceValues piece_values(Build build, Piece piece) {
    const Row& row = rows[static_cast<std::size_t>(piece)];
    const double m = share_of_men(build);
    const auto mean = [m](double men, double women) { return m * men + (1 - m) * women; };
    return {mean(row.mass_m, row.mass_f), mean(row.centre_m, row.centre_f),
            mean(row.length_m_mm / men_stature_mm, row.length_f_mm / women_stature_mm)};
}

Result<void> check(const Person& person) {
    const auto within = [](double value, double least, double most) {
        return std::isfinite(value) && value >= least && value <= most;
    };
    if (!within(person.stature_m, min_stature_m, max_stature_m)) {
        return fail(ErrorCode::bad_input,
                    fmt::format("A stature of {} m is outside {} to {} m.", person.stature_m,
                                min_stature_m, max_stature_m),
                    "Give the height in metres, such as 1.75.");
    }
    if (!within(person.mass_kg, min_mass_kg, max_mass_kg)) {
        return fail(ErrorCode::bad_input,
                    fmt::format("A body mass of {} kg is outside {} to {} kg.", person.mass_kg,
                                min_mass_kg, max_mass_kg),
                    "Give the weight in kilograms, such as 70.");
    }
    return {};
}

}  // namespace unknot::body
