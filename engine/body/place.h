// Places on a body: the one coordinate system that drawings, content and pictures share.
//
// Segments follow the ISB recommendations (Wu 2002, 2005): X forward, Y up, Z to the person's
// right. A surface point is written `shank.right@0.42,180`: the segment, its side, how far ALONG it
// (0 near the trunk, 1 far end; for pelvis, abdomen, thorax, neck and head: 0 lower end, 1 upper),
// and the angle AROUND it in degrees (0 front, 90 outer side, 180 back, 270 inner side).
// The trunk segments have no inner side: each half goes from 0 (front midline) over 90 (that side's
// flank) to 180 (back midline).
#pragma once

#include <string_view>

#include <boost/describe/enum.hpp>

namespace unknot::body {

enum class Side { left, right };
BOOST_DESCRIBE_ENUM(Side, left, right)

enum class Segment {
    head,
    neck,
    thorax,
    abdomen,
    pelvis,
    shoulder,  // scapula with clavicle
    upper_arm,
    forearm,
    hand,
    thigh,
    shank,
    foot,
};
BOOST_DESCRIBE_ENUM(Segment, head, neck, thorax, abdomen, pelvis, shoulder, upper_arm, forearm,
                    hand, thigh, shank, foot)

// True for the unpaired segments, whose left and right halves meet at the midline.
constexpr bool on_midline(Segment segment) {
    return segment <= Segment::pelvis;
}

// Degrees that one side's skin spans: half a turn on the trunk, a whole turn on limbs.
constexpr double full_turn(Segment segment) {
    return on_midline(segment) ? 180.0 : 360.0;
}

// The same point exists on both sides; a side is added where a person is meant.
struct SurfacePoint {
    Segment segment = Segment::shank;
    double along = 0;       // 0 to 1
    double around_deg = 0;  // 0 to full_turn(segment)
};

// A patch of skin. `around_from_deg` may exceed `around_to_deg`: the patch then passes through 0.
struct SkinBox {
    Segment segment = Segment::shank;
    double along_from = 0;
    double along_to = 0;
    double around_from_deg = 0;
    double around_to_deg = 0;
};

constexpr bool contains(const SkinBox& box, const SurfacePoint& point) {
    if (box.segment != point.segment || point.along < box.along_from ||
        point.along > box.along_to) {
        return false;
    }
    const double a = point.around_deg;
    return box.around_from_deg <= box.around_to_deg
               ? a >= box.around_from_deg && a <= box.around_to_deg
               : a >= box.around_from_deg || a <= box.around_to_deg;
}

}  // namespace unknot::body
