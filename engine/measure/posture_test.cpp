// Angles from pictures of the product's own body, whose posture is known.
#include "engine/measure/posture.h"

#include <cmath>

#include <gtest/gtest.h>

#include "engine/body/picture_depth.h"
#include "engine/testing.h"

namespace unknot::measure {
namespace {

using atlas::Landmark;
using atlas::PhotoView;
using body::degrees;
using body::Part;
using body::radians;
using body::Segment;
using body::Side;
using body::Vec3;
using testing::Chance;
using testing::knowledge;
using Turn = Eigen::AngleAxisd;

// Where a landmark lies in its part's frame, in metres; a right one, mirrored for the left.
struct Mark {
    Landmark landmark;
    Part part;
    Vec3 at;
};

Vec3 place(const body::Frames& frames, const Mark& mark) {
    Vec3 at = mark.at;
    if (mark.part.side == Side::left) {
        at.z() = -at.z();
    }
    return frames[body::index_of(mark.part)] * at;
}

std::vector<Mark> side_marks(Side side) {
    return {{Landmark::ear, {Segment::head, Side::right}, {0.015, 0.06, 0.075}},
            {Landmark::c7, {Segment::neck, Side::right}, {-0.06, 0.02, 0}},
            {Landmark::shoulder, {Segment::upper_arm, side}, {0, 0.03, 0.01}},
            {Landmark::hip, {Segment::thigh, side}, {0, 0, 0.08}},
            {Landmark::knee, {Segment::shank, side}, {0, 0, 0.05}},
            {Landmark::ankle, {Segment::foot, side}, {0, 0, 0.03}}};
}

std::vector<Mark> front_marks() {
    return {{Landmark::left_ear, {Segment::head, Side::right}, {0, 0.05, -0.075}},
            {Landmark::right_ear, {Segment::head, Side::right}, {0, 0.05, 0.075}},
            {Landmark::left_shoulder, {Segment::upper_arm, Side::left}, {0, 0.03, 0.01}},
            {Landmark::right_shoulder, {Segment::upper_arm, Side::right}, {0, 0.03, 0.01}}};
}

std::vector<Mark> foot_marks() {
    return {{Landmark::left_heel, {Segment::foot, Side::left}, {-0.05, -0.05, 0}},
            {Landmark::left_toe, {Segment::foot, Side::left}, {0.18, -0.06, 0}},
            {Landmark::right_heel, {Segment::foot, Side::right}, {-0.05, -0.05, 0}},
            {Landmark::right_toe, {Segment::foot, Side::right}, {0.18, -0.06, 0}}};
}

struct Shot {
    PhotoView view = PhotoView::side;
    std::optional<Side> side;
    body::View camera;
    double roll_deg = 0;  // the phone turned clockwise as one looks at its screen
    int slip = 0;         // how far a placing misses, in tenths of a pixel
};

// Takes the picture, 1000 pixels to the metre, and places every landmark twice.
Photo photo_of(const body::Pose& pose, const std::vector<Mark>& marks, const Shot& shot,
               std::uint64_t seed = 1) {
    Chance chance(seed);
    body::Camera camera(shot.camera);
    camera.set(1000, body::Point(1500, 2500));
    const auto frames = body::frames(pose);
    Photo photo;
    photo.view = shot.view;
    photo.side = shot.side;
    const Eigen::Rotation2Dd turn(radians(-shot.roll_deg));
    for (const Mark& mark : marks) {
        const Eigen::Vector2d at = turn * Eigen::Vector2d(camera.pixel(place(frames, mark)));
        const auto miss = [&] { return chance.small(-shot.slip, shot.slip); };
        const auto tenth = [](double pixels) { return static_cast<int>(std::lround(pixels * 10)); };
        const PhotoPoint first{tenth(at.x()) + miss(), tenth(at.y()) + miss()};
        const PhotoPoint second{tenth(at.x()) + miss(), tenth(at.y()) + miss()};
        photo.placed.push_back({mark.landmark, first, second});
    }
    return photo;
}

body::Pose standing() {
    body::Pose pose;
    pose.root.origin = body::joints_at_zero()[0];
    return pose;
}

void bend(body::Pose& pose, std::string_view angle, double degrees) {
    pose.angles[*body::find_angle(angle)] = radians(degrees);
}

// Leaning forward about the hips' line, as a whole.
void lean(body::Pose& pose, double degrees) {
    pose.root.rotation = Turn(radians(-degrees), Vec3::UnitZ());
}

double found(const PhotoRead& read, std::string_view measure,
             std::optional<Side> side = std::nullopt) {
    for (const PhotoAngleRead& each : read.angles) {
        if (each.measure == measure && (!side || each.side == side)) {
            return each.value_tenths / 10.0;
        }
    }
    ADD_FAILURE() << "no " << measure;
    return 0;
}

Shot from_side(Side side) {
    return {PhotoView::side, side, {side == Side::right ? 90.0 : 270.0, 0}};
}

// In the plane that the camera sees, from the body itself: no picture, no pixels.
struct Truth {
    Vec3 ear, c7, shoulder, hip;

    Truth(const body::Pose& pose, Side side) {
        const auto frames = body::frames(pose);
        const auto marks = side_marks(side);
        ear = place(frames, marks[0]);
        c7 = place(frames, marks[1]);
        shoulder = place(frames, marks[2]);
        hip = place(frames, marks[3]);
    }
    static double steep(const Vec3& line) {
        return degrees(std::atan2(line.y(), std::abs(line.x())));
    }
};

TEST(Posture, FromTheSideIsThatOfTheBodyWithinADegree) {
    Chance chance(1);
    for (int i = 0; i < testing::rounds(300); ++i) {
        const Side side = chance.one_in(2) ? Side::left : Side::right;
        const int knee = chance.small(0, 30);
        const int leaning = chance.small(-8, 12);
        body::Pose pose = standing();
        lean(pose, leaning);
        bend(pose, side == Side::left ? "knee.left.flexion" : "knee.right.flexion", knee);
        bend(pose, "neck.flexion", chance.small(-5, 12));
        bend(pose, "head.flexion", chance.small(-20, 10));
        const auto read =
            read_photo(knowledge(), photo_of(pose, side_marks(side), from_side(side)));
        ASSERT_TRUE(read) << read.error().message;
        const Truth truth(pose, side);
        EXPECT_NEAR(found(*read, "head_forward"), Truth::steep(truth.ear - truth.c7), 1);
        EXPECT_NEAR(found(*read, "shoulder_forward"), Truth::steep(truth.c7 - truth.shoulder), 1);
        EXPECT_NEAR(found(*read, "knee_standing"), knee, 1) << "as the joint was bent";
        const Truth upright(standing(), side);
        const Vec3 trunk = upright.shoulder - upright.hip;
        EXPECT_NEAR(found(*read, "trunk_lean"), leaning + degrees(std::atan2(trunk.x(), trunk.y())),
                    1)
            << "as the body was leaned";
    }
}

TEST(Posture, DoesNotDependOnHowThePhoneLeaned) {
    body::Pose pose = standing();
    bend(pose, "neck.flexion", 15);
    const auto level =
        read_photo(knowledge(), photo_of(pose, side_marks(Side::left), from_side(Side::left)));
    ASSERT_TRUE(level);
    for (const int roll : {-20, -7, 3, 12, 25}) {
        Shot shot = from_side(Side::left);
        shot.roll_deg = roll;
        Photo photo = photo_of(pose, side_marks(Side::left), shot);
        // Upright and turned about its screen: beta and gamma of such a phone.
        const double turned = radians(roll);
        const Vec3 up(-std::sin(turned), std::cos(turned), 0);
        photo.tilt = PhoneTilt{static_cast<int>(std::lround(degrees(std::asin(up.y())) * 100)),
                               up.x() > 0 ? -9000 : 9000};
        const auto tilted = read_photo(knowledge(), photo);
        ASSERT_TRUE(tilted) << tilted.error().message;
        // A plumb line through the same turned picture.
        photo.tilt.reset();
        const Eigen::Rotation2Dd turn(-turned);
        const Eigen::Vector2d top = turn * Eigen::Vector2d(3000, 3000);
        const Eigen::Vector2d bottom = turn * Eigen::Vector2d(3000, 23000);
        photo.plumb = PlumbLine{{static_cast<int>(top.x()), static_cast<int>(top.y())},
                                {static_cast<int>(bottom.x()), static_cast<int>(bottom.y())}};
        const auto plumbed = read_photo(knowledge(), photo);
        ASSERT_TRUE(plumbed) << plumbed.error().message;
        for (const char* each : {"head_forward", "shoulder_forward", "trunk_lean"}) {
            EXPECT_NEAR(found(*tilted, each), found(*level, each), 0.2) << each << roll;
            EXPECT_NEAR(found(*plumbed, each), found(*level, each), 0.2) << each << roll;
        }
    }
}

TEST(Posture, FromTheFrontIsThatOfTheBodyWithinADegree) {
    for (const int leaning : {-12, -3, 0, 5, 14}) {
        body::Pose pose = standing();
        // About the line of sight: the right side sinks where it is positive, so the left is
        // higher.
        pose.root.rotation = Turn(radians(leaning), Vec3::UnitX());
        const auto read = read_photo(
            knowledge(), photo_of(pose, front_marks(), {PhotoView::front, std::nullopt, {0, 0}}));
        ASSERT_TRUE(read) << read.error().message;
        EXPECT_NEAR(found(*read, "head_tilt"), leaning, 1);
        EXPECT_NEAR(found(*read, "shoulder_level"), leaning, 1);
    }
}

TEST(Posture, FromAboveShowsHowFarEachFootIsTurnedOut) {
    for (const auto& [left, right] : {std::pair{0, 0}, {12, 5}, {-6, 30}}) {
        body::Pose pose = standing();
        bend(pose, "hip.left.rotation", left);
        bend(pose, "hip.right.rotation", right);
        // The heels stay on one line as the feet turn about them.
        auto frames = body::frames(pose);
        for (const Side side : {Side::left, Side::right}) {
            body::Frame& foot = frames[body::index_of({Segment::foot, side})];
            const Vec3 heel = foot * Vec3(-0.05, -0.05, 0);
            foot.origin.x() -= heel.x();
        }
        Photo photo;
        photo.view = PhotoView::above;
        for (const Mark& mark : foot_marks()) {
            const Vec3 at = place(frames, mark);
            const PhotoPoint point{static_cast<int>(std::lround(at.z() * 10'000)),
                                   static_cast<int>(std::lround(-at.x() * 10'000))};
            photo.placed.push_back({mark.landmark, point, point});
        }
        const auto read = read_photo(knowledge(), photo);
        ASSERT_TRUE(read) << read.error().message;
        EXPECT_NEAR(found(*read, "foot_turn_out", Side::left), left, 1);
        EXPECT_NEAR(found(*read, "foot_turn_out", Side::right), right, 1);
    }
}

TEST(Posture, StatesHowFarTheTwoPlacingsDiffer) {
    Shot shot = from_side(Side::right);
    shot.slip = 100;  // up to a centimetre
    const auto read = read_photo(knowledge(), photo_of(standing(), side_marks(Side::right), shot));
    ASSERT_TRUE(read) << read.error().message;
    const PhotoAngleRead& head = read->angles.front();
    EXPECT_EQ(head.measure, "head_forward");
    EXPECT_NE(head.first_tenths, head.second_tenths);
    EXPECT_NEAR(head.value_tenths, (head.first_tenths + head.second_tenths) / 2.0, 0.51);
    EXPECT_NE(head.repeats.find("differ by"), std::string::npos);
}

TEST(Posture, WritesDownOnlyWhatNeedNotBePlacedAgain) {
    Photo photo = photo_of(standing(), side_marks(Side::right), from_side(Side::right));
    photo.placed[0].second.x += 400;  // 4 cm beside the ear
    const auto read = read_photo(knowledge(), photo);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_TRUE(read->angles.front().place_again);
    const auto events = measured(knowledge(), *read);
    EXPECT_EQ(events.size(), read->angles.size() - 1);
    for (const journal::Measured& each : events) {
        EXPECT_NE(each.measure, "head_forward");
        EXPECT_EQ(each.by, journal::MeasuredBy::photo);
        EXPECT_EQ(each.repeats_tenths.size(), 2U);
    }
}

TEST(Posture, RefusesLandmarksThatCannotBeThere) {
    const Photo good = photo_of(standing(), side_marks(Side::right), from_side(Side::right));
    ASSERT_TRUE(read_photo(knowledge(), good));
    Photo upside_down = good;
    std::swap(upside_down.placed[0].second, upside_down.placed[5].second);
    EXPECT_FALSE(read_photo(knowledge(), upside_down));
    Photo in_one_place = good;
    in_one_place.placed[3].first = in_one_place.placed[4].first;
    EXPECT_FALSE(read_photo(knowledge(), in_one_place));
    Photo missing = good;
    missing.placed.pop_back();
    EXPECT_FALSE(read_photo(knowledge(), missing));
    Photo twice = good;
    twice.placed[1].landmark = Landmark::ear;
    EXPECT_FALSE(read_photo(knowledge(), twice));
    Photo other_side = good;
    other_side.side = Side::left;
    EXPECT_FALSE(read_photo(knowledge(), other_side));
    Photo nowhere = good;
    nowhere.placed[0].first.x = 2'000'000'000;
    nowhere.placed[1].first.x = -2'000'000'000;
    EXPECT_FALSE(read_photo(knowledge(), nowhere));
    Photo no_plumb = good;
    no_plumb.plumb = PlumbLine{{0, 0}, {1000, 0}};
    EXPECT_FALSE(read_photo(knowledge(), no_plumb));
    Photo at_the_ceiling = good;
    at_the_ceiling.tilt = PhoneTilt{0, 0};
    EXPECT_FALSE(read_photo(knowledge(), at_the_ceiling));
}

TEST(Posture, RefusesExchangedSides) {
    Photo photo = photo_of(standing(), front_marks(), {PhotoView::front, std::nullopt, {0, 0}});
    ASSERT_TRUE(read_photo(knowledge(), photo));
    std::swap(photo.placed[0].landmark, photo.placed[1].landmark);
    EXPECT_FALSE(read_photo(knowledge(), photo));
}

TEST(Posture, NeverCallsAnythingBad) {
    const auto read = read_photo(
        knowledge(), photo_of(standing(), side_marks(Side::left), from_side(Side::left)));
    ASSERT_TRUE(read);
    const std::string text = json::to_json(*read);
    for (const char* word : {"bad", "wrong", "poor", "should "}) {
        EXPECT_EQ(text.find(word), std::string::npos) << word;
    }
    EXPECT_NE(read->limits.find("physiotherapist"), std::string::npos);
}

TEST(Landmarks, AreAllThoseThatTheMeasuresOfAViewNeed) {
    for (const atlas::Measure& measure : knowledge().measures) {
        const auto words = landmarks_of(knowledge(), measure.view);
        for (const Landmark landmark : measure.landmarks) {
            EXPECT_NE(std::ranges::find(words, landmark, &LandmarkWords::landmark), words.end())
                << measure.id;
        }
    }
}

}  // namespace
}  // namespace unknot::measure
