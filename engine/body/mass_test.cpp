#include "engine/body/mass.h"

#include <gtest/gtest.h>

namespace unknot::body {
namespace {

Pose standing() {
    Pose pose;
    pose.root.origin = joints_at_zero()[0];
    return pose;
}

// Standing, the centre of mass is at 54 to 57 % of stature, on the midline (Winter 2009).
TEST(Mass, OfAStandingBodyIsAboveTheHips) {
    for (const Build build : {Build::neutral, Build::female, Build::male}) {
        const Vec3 centre = centre_of_mass(frames(standing()), build);
        EXPECT_GT(centre.y() / reference_stature_m, 0.53);
        EXPECT_LT(centre.y() / reference_stature_m, 0.58);
        EXPECT_NEAR(centre.z(), 0, 1e-9);
    }
}

TEST(Mass, MovesTowardsALimbThatIsLifted) {
    Pose lifted = standing();
    lifted.angles[*find_angle("hip.right.flexion")] = radians(90);
    const Vec3 before = centre_of_mass(frames(standing()), Build::neutral);
    const Vec3 after = centre_of_mass(frames(lifted), Build::neutral);
    EXPECT_GT(after.x(), before.x() + 0.03);
    EXPECT_GT(after.y(), before.y() + 0.03);
}

// One straight leg of the men's table: 0.1986 of mass, its centre 318 mm below the hip of a man of
// 1.741 m.
TEST(Mass, OfALegIsTheTables) {
    double share = 0;
    double moment = 0;
    const Frames at = frames(standing());
    for (const PointMass& each : point_masses(Build::male)) {
        const Part& part = parts()[each.part];
        if (part.side == Side::right &&
            (part.segment == Segment::thigh || part.segment == Segment::shank ||
             part.segment == Segment::foot)) {
            share += each.share;
            moment += each.share * (at[0].origin.y() - (at[each.part] * each.at).y());
        }
    }
    EXPECT_NEAR(share, 0.1986, 1e-4);
    // The geometry is the neutral body's, whose thigh is shorter than the men's by 6 %.
    EXPECT_NEAR(moment / share / reference_stature_m, 0.318 / 1.741, 0.012);
}

}  // namespace
}  // namespace unknot::body
