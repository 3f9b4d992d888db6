#include "engine/body/mass.h"

#include <utility>

namespace unknot::body {
namespace {

double length_m(Build build, Piece piece) {
    return piece_values(build, piece).length * reference_stature_m;
}

// The trunk's pieces stand on each other from the mid hip up, the head ends at the vertex. Their
// centres lie on the body's midline plane, in the middle of the trunk from front to back.
PointMass on_midline(Build build, Piece piece, Segment segment, double upper_end_m) {
    const PieceValues values = piece_values(build, piece);
    const std::size_t part = index_of({segment, Side::right});
    const double y = upper_end_m - values.centre * values.length * reference_stature_m;
    return {part, Vec3(0, y, 0) - joints_at_zero()[part], values.mass};
}

PointMass on_limb(Build build, Piece piece, Segment segment, Side side) {
    const PieceValues values = piece_values(build, piece);
    const std::size_t part = index_of({segment, side});
    const SkinAxis& axis = skin_axis(part);
    if (piece == Piece::hand) {  // measured to the third knuckle, not to the finger tips
        const Vec3 toward = (axis.far - axis.near).normalized();
        return {part, toward * values.centre * length_m(build, piece), values.mass};
    }
    return {part, axis.near + values.centre * (axis.far - axis.near), values.mass};
}

}  // namespace

std::array<PointMass, mass_count> point_masses(Build build) {
    const double mid_hip = joints_at_zero()[0].y();
    const double navel = mid_hip + length_m(build, Piece::lower_trunk);
    const double xiphion = navel + length_m(build, Piece::middle_trunk);
    const double notch = xiphion + length_m(build, Piece::upper_trunk);
    std::array<PointMass, mass_count> out;
    std::size_t i = 0;
    out[i++] = on_midline(build, Piece::head_neck, Segment::head, reference_stature_m);
    out[i++] = on_midline(build, Piece::upper_trunk, Segment::thorax, notch);
    out[i++] = on_midline(build, Piece::middle_trunk, Segment::abdomen, xiphion);
    out[i++] = on_midline(build, Piece::lower_trunk, Segment::pelvis, navel);
    constexpr std::array<std::pair<Piece, Segment>, 6> limbs{
        {{Piece::upper_arm, Segment::upper_arm},
         {Piece::forearm, Segment::forearm},
         {Piece::hand, Segment::hand},
         {Piece::thigh, Segment::thigh},
         {Piece::shank, Segment::shank},
         {Piece::foot, Segment::foot}}};
    for (const Side side : {Side::right, Side::left}) {
        for (const auto& [piece, segment] : limbs) {
            out[i++] = on_limb(build, piece, segment, side);
        }
    }
    return out;
}

Vec3 centre_of_mass(const Frames& at, Build build) {
    Vec3 sum = Vec3::Zero();
    double mass = 0;
    for (const PointMass& each : point_masses(build)) {
        sum += each.share * (at[each.part] * each.at);
        mass += each.share;
    }
    return sum / mass;
}

}  // namespace unknot::body
