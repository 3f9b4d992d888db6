#include "engine/measure/posture.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>
#include <Eigen/Core>

#include "engine/base/text.h"
#include "engine/measure/inclinometer.h"
#include "engine/measure/value.h"

namespace unknot::measure {

using atlas::Atlas;
using atlas::Landmark;
using atlas::Measure;
using atlas::PhotoAngle;
using atlas::PhotoView;
using atlas::Word;
using body::degrees;
using body::Side;

namespace {

using Vec2 = Eigen::Vector2d;  // x to the right, y up

constexpr int most_coordinate = 1'000'000;
// A line that leans more than this from the picture's edge is no plumb line.
constexpr double most_lean_deg = 30;
// Two landmarks of one body nearer than this part of the whole are the same point.
constexpr double least_apart = 0.02;

struct LandmarkInfo {
    Landmark landmark;
    PhotoView view;
    Word name, where;
};

// In the order in which they are placed, from above downwards.
constexpr auto all_landmarks = std::to_array<LandmarkInfo>({
    {Landmark::ear, PhotoView::side, Word::landmark_ear, Word::landmark_ear_where},
    {Landmark::c7, PhotoView::side, Word::landmark_c7, Word::landmark_c7_where},
    {Landmark::shoulder, PhotoView::side, Word::landmark_shoulder, Word::landmark_shoulder_where},
    {Landmark::hip, PhotoView::side, Word::landmark_hip, Word::landmark_hip_where},
    {Landmark::knee, PhotoView::side, Word::landmark_knee, Word::landmark_knee_where},
    {Landmark::ankle, PhotoView::side, Word::landmark_ankle, Word::landmark_ankle_where},
    {Landmark::left_ear, PhotoView::front, Word::landmark_left_ear, Word::landmark_lobe_where},
    {Landmark::right_ear, PhotoView::front, Word::landmark_right_ear, Word::landmark_lobe_where},
    {Landmark::left_shoulder, PhotoView::front, Word::landmark_left_shoulder,
     Word::landmark_shoulder_where},
    {Landmark::right_shoulder, PhotoView::front, Word::landmark_right_shoulder,
     Word::landmark_shoulder_where},
    {Landmark::left_heel, PhotoView::above, Word::landmark_left_heel, Word::landmark_heel_where},
    {Landmark::left_toe, PhotoView::above, Word::landmark_left_toe, Word::landmark_toe_where},
    {Landmark::right_heel, PhotoView::above, Word::landmark_right_heel, Word::landmark_heel_where},
    {Landmark::right_toe, PhotoView::above, Word::landmark_right_toe, Word::landmark_toe_where},
});

Vec2 vec(PhotoPoint p) {
    return {static_cast<double>(p.x), -static_cast<double>(p.y)};
}

double cross(const Vec2& a, const Vec2& b) {
    return a.x() * b.y() - a.y() * b.x();
}

// One of the two placings of all landmarks.
struct Placing {
    const Photo& photo;
    bool second = false;
    Vec2 up = Vec2::UnitY();
    Vec2 forward = Vec2::UnitX();  // from the side: where the person looks

    const PlacedTwice* find(Landmark landmark) const {
        const auto found = std::ranges::find(photo.placed, landmark, &PlacedTwice::landmark);
        return found == photo.placed.end() ? nullptr : &*found;
    }
    // REQUIRES: it was placed.
    Vec2 at(Landmark landmark) const {
        const PlacedTwice* placed = find(landmark);
        return vec(second ? placed->second : placed->first);
    }
};

std::unexpected<Error> bad(std::string message, std::string next) {
    return fail(ErrorCode::bad_input, std::move(message), std::move(next));
}

// ---- upright ------------------------------------------------------------------------------------

struct Upright {
    Vec2 up = Vec2::UnitY();
    Word word = Word::posture_upright_edge;
    double lean_deg = 0;  // of true up from the picture's edge
};

// A phone held level on its side makes a picture that is turned with it: quarter turns drop out.
Vec2 without_quarter_turns(Vec2 up) {
    while (std::abs(up.x()) > std::abs(up.y()) || up.y() < 0) {
        up = Vec2(-up.y(), up.x());
    }
    return up;
}

Result<Upright> upright_of(const Photo& photo) {
    Upright upright;
    if (photo.plumb) {
        const Vec2 line = vec(photo.plumb->top) - vec(photo.plumb->bottom);
        upright.lean_deg = degrees(std::atan2(std::abs(line.x()), line.y()));
        if (line.norm() < 1 || upright.lean_deg > most_lean_deg) {
            return bad("The upright line leans too far to be one.",
                       "Tap the top and then the bottom of something that stands straight, such as "
                       "a door frame.");
        }
        upright.up = line.normalized();
        upright.word = Word::posture_upright_plumb;
    } else if (photo.tilt) {
        const Vec3 up =
            up_of(photo.tilt->beta_hundredths / 100.0, photo.tilt->gamma_hundredths / 100.0);
        const Vec2 in_picture(up.x(), up.y());
        // A phone that looks at the floor or the ceiling does not know what is up in its picture.
        if (in_picture.norm() < std::cos(body::radians(most_lean_deg))) {
            return bad("The phone was not upright when it took the picture.",
                       "Hold it upright and level, or tap an upright line in the picture.");
        }
        upright.up = without_quarter_turns(in_picture).normalized();
        upright.lean_deg = degrees(std::atan2(std::abs(upright.up.x()), upright.up.y()));
        upright.word = Word::posture_upright_tilt;
    }
    return upright;
}

// ---- what cannot be -----------------------------------------------------------------------------

double size_of(const Photo& photo) {
    Vec2 least = vec(photo.placed.front().first);
    Vec2 most = least;
    for (const PlacedTwice& each : photo.placed) {
        for (const Vec2& point : {vec(each.first), vec(each.second)}) {
            least = least.cwiseMin(point);
            most = most.cwiseMax(point);
        }
    }
    return (most - least).norm();
}

std::string name_of(const Atlas& atlas, Landmark landmark) {
    for (const LandmarkInfo& info : all_landmarks) {
        if (info.landmark == landmark) {
            return std::string(say(atlas, info.name));
        }
    }
    return {};
}

Result<void> check_complete(const Atlas& atlas, const Photo& photo) {
    for (const PlacedTwice& each : photo.placed) {
        for (const PhotoPoint& point : {each.first, each.second}) {
            if (std::abs(static_cast<long>(point.x)) > most_coordinate ||
                std::abs(static_cast<long>(point.y)) > most_coordinate) {
                return bad("A point lies outside any picture.", "Place the points again.");
            }
        }
    }
    for (const LandmarkInfo& info : all_landmarks) {
        const auto count = std::ranges::count(photo.placed, info.landmark, &PlacedTwice::landmark);
        if (info.view == photo.view ? count != 1 : count != 0) {
            return bad(fmt::format("\"{}\" was placed {} times for a picture from the {}.",
                                   say(atlas, info.name), count, json::name_of(photo.view)),
                       "Place each point of this view, twice.");
        }
    }
    return {};
}

// What stands above what in anybody who stands.
constexpr auto from_above =
    std::to_array<std::pair<Landmark, Landmark>>({{Landmark::ear, Landmark::c7},
                                                  {Landmark::ear, Landmark::shoulder},
                                                  {Landmark::c7, Landmark::hip},
                                                  {Landmark::shoulder, Landmark::hip},
                                                  {Landmark::hip, Landmark::knee},
                                                  {Landmark::knee, Landmark::ankle},
                                                  {Landmark::left_ear, Landmark::left_shoulder},
                                                  {Landmark::right_ear, Landmark::right_shoulder}});

Result<void> check_possible(const Atlas& atlas, const Placing& placing) {
    const double least = least_apart * size_of(placing.photo);
    const auto& placed = placing.photo.placed;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        for (std::size_t j = i + 1; j < placed.size(); ++j) {
            const Vec2 apart = placing.at(placed[i].landmark) - placing.at(placed[j].landmark);
            if (!(apart.norm() > least)) {
                return bad(fmt::format("\"{}\" and \"{}\" lie in one place.",
                                       name_of(atlas, placed[i].landmark),
                                       name_of(atlas, placed[j].landmark)),
                           "Place these two points again.");
            }
        }
    }
    for (const auto& [above, below] : from_above) {
        if (placing.find(above) != nullptr && placing.find(below) != nullptr &&
            placing.up.dot(placing.at(above) - placing.at(below)) <= 0) {
            return bad(fmt::format("\"{}\" lies below \"{}\".", name_of(atlas, above),
                                   name_of(atlas, below)),
                       "Place these two points again, or turn the picture upright.");
        }
    }
    return {};
}

// In a picture from the front a person's right is on the left; from above, heels point one way.
Result<void> check_sides(const Placing& placing) {
    if (placing.photo.view == PhotoView::front) {
        const Vec2 right(placing.up.y(), -placing.up.x());
        if (right.dot(placing.at(Landmark::left_ear) - placing.at(Landmark::right_ear)) <= 0 ||
            right.dot(placing.at(Landmark::left_shoulder) - placing.at(Landmark::right_shoulder)) <=
                0) {
            return bad("Left and right are exchanged.",
                       "In a picture from the front your right side is on the left.");
        }
    }
    if (placing.photo.view == PhotoView::above) {
        const Vec2 heels = placing.at(Landmark::right_heel) - placing.at(Landmark::left_heel);
        const Vec2 toes = placing.at(Landmark::left_toe) - placing.at(Landmark::left_heel) +
                          placing.at(Landmark::right_toe) - placing.at(Landmark::right_heel);
        if (cross(heels, toes) <= 0) {
            return bad("Left and right are exchanged, or heels and toes.",
                       "Seen from above with the toes pointing up, your left foot is on the left.");
        }
    }
    return {};
}

// ---- angles -------------------------------------------------------------------------------------

double above_horizontal(const Placing& in, const Measure& measure) {
    const Vec2 line = in.at(measure.landmarks[0]) - in.at(measure.landmarks[1]);
    return degrees(std::atan2(in.up.dot(line), std::abs(in.forward.dot(line))));
}

double from_vertical(const Placing& in, const Measure& measure) {
    const Vec2 line = in.at(measure.landmarks[0]) - in.at(measure.landmarks[1]);
    return degrees(std::atan2(in.forward.dot(line), in.up.dot(line)));
}

double bend(const Placing& in, const Measure& measure) {
    const Vec2 upper = in.at(measure.landmarks[0]) - in.at(measure.landmarks[1]);
    const Vec2 lower = in.at(measure.landmarks[1]) - in.at(measure.landmarks[2]);
    // Positive when the middle lies in front of the line between the ends.
    const double turn = cross(lower, upper) * (in.forward.x() < 0 ? -1 : 1);
    return degrees(std::atan2(turn, lower.dot(upper)));
}

double from_level(const Placing& in, const Measure& measure) {
    const Vec2 line = in.at(measure.landmarks[1]) - in.at(measure.landmarks[0]);
    const Vec2 right(in.up.y(), -in.up.x());
    return degrees(std::atan2(in.up.dot(line), std::abs(right.dot(line))));
}

double turned_out(const Placing& in, Side side) {
    const bool left = side == Side::left;
    const Vec2 heels = in.at(Landmark::right_heel) - in.at(Landmark::left_heel);
    const Vec2 ahead = Vec2(-heels.y(), heels.x()).normalized();
    const Vec2 outward = heels.normalized() * (left ? -1 : 1);
    const Vec2 foot = in.at(left ? Landmark::left_toe : Landmark::right_toe) -
                      in.at(left ? Landmark::left_heel : Landmark::right_heel);
    return degrees(std::atan2(outward.dot(foot), ahead.dot(foot)));
}

double angle_of(const Placing& in, const Measure& measure, Side side) {
    switch (measure.angle) {
        case PhotoAngle::above_horizontal:
            return above_horizontal(in, measure);
        case PhotoAngle::from_vertical:
            return from_vertical(in, measure);
        case PhotoAngle::bend:
            return bend(in, measure);
        case PhotoAngle::from_level:
            return from_level(in, measure);
        case PhotoAngle::turned_out:
            return turned_out(in, side);
        case PhotoAngle::none:
            break;
    }
    return 0;
}

int tenths_of(double degrees) {
    return static_cast<int>(std::lround(degrees * 10));
}

Result<PhotoAngleRead> read_angle(const Atlas& atlas, const Measure& measure,
                                  const std::array<Placing, 2>& placings,
                                  std::optional<Side> side) {
    PhotoAngleRead read;
    read.measure = measure.id;
    read.name = measure.name;
    if (measure.sided) {
        read.side = side;
    }
    read.first_tenths = tenths_of(angle_of(placings[0], measure, side.value_or(Side::right)));
    read.second_tenths = tenths_of(angle_of(placings[1], measure, side.value_or(Side::right)));
    const std::array repeats = {read.first_tenths, read.second_tenths};
    read.value_tenths = counted(measure, repeats);
    for (const int each : repeats) {
        if (each < measure.lowest * 10 || each > measure.highest * 10) {
            return bad(fmt::format("\"{}\" comes out as {}, which no standing body shows.",
                                   measure.name, value_text(measure, each)),
                       "Place its points again, and check which side faces the camera.");
        }
    }
    read.value = value_text(measure, read.value_tenths);
    const int apart = std::abs(read.first_tenths - read.second_tenths);
    read.place_again = apart > atlas.measuring.placings_apart * 10;
    read.repeats =
        fill(say(atlas, read.place_again ? Word::posture_place_again : Word::posture_repeats),
             {{"apart", value_text(measure, apart)}});
    return read;
}

// Where the person looks: the ear lies in front of the base of the neck.
Vec2 forward_of(const Photo& photo, const Vec2& up) {
    const Vec2 right(up.y(), -up.x());
    const Placing first{photo, false, up};
    const bool looks_right = right.dot(first.at(Landmark::ear) - first.at(Landmark::c7)) > 0;
    return looks_right ? right : Vec2(-right);
}

// A person whose left side is in view looks to the picture's left.
bool looks_the_wrong_way(const Photo& photo, const Vec2& forward) {
    return photo.side && (forward.x() > 0) == (*photo.side == Side::left);
}

}  // namespace

std::vector<LandmarkWords> landmarks_of(const Atlas& atlas, PhotoView view) {
    std::vector<LandmarkWords> words;
    for (const LandmarkInfo& info : all_landmarks) {
        if (info.view == view) {
            words.push_back({info.landmark, std::string(say(atlas, info.name)),
                             std::string(say(atlas, info.where))});
        }
    }
    return words;
}

Result<PhotoRead> read_photo(const Atlas& atlas, const Photo& photo) {
    if (photo.view == PhotoView::none || (photo.view == PhotoView::side && !photo.side)) {
        return bad("It is not said from where the picture was taken.",
                   "Choose from the side, the front or above, and which side faces the camera.");
    }
    if (const auto complete = check_complete(atlas, photo); !complete) {
        return std::unexpected(complete.error());
    }
    const auto upright =
        photo.view == PhotoView::above ? Result<Upright>(Upright{}) : upright_of(photo);
    if (!upright) {
        return std::unexpected(upright.error());
    }
    const bool from_side = photo.view == PhotoView::side;
    const Vec2 forward = from_side ? forward_of(photo, upright->up) : Vec2(Vec2::UnitX());
    if (from_side && looks_the_wrong_way(photo, forward)) {
        return bad("The ear lies behind the base of the neck, or the other side faces the camera.",
                   "Check which side you chose, and place these two points again.");
    }
    const std::array<Placing, 2> placings = {Placing{photo, false, upright->up, forward},
                                             Placing{photo, true, upright->up, forward}};
    for (const Placing& placing : placings) {
        if (const auto possible = check_possible(atlas, placing); !possible) {
            return std::unexpected(possible.error());
        }
        if (const auto sides = check_sides(placing); !sides) {
            return std::unexpected(sides.error());
        }
    }
    PhotoRead read;
    for (const Measure& measure : atlas.measures) {
        if (measure.view != photo.view) {
            continue;
        }
        const bool both = measure.angle == PhotoAngle::turned_out;
        const std::vector<std::optional<Side>> sides =
            both ? std::vector<std::optional<Side>>{Side::left, Side::right}
                 : std::vector<std::optional<Side>>{photo.side};
        for (const std::optional<Side> side : sides) {
            auto angle = read_angle(atlas, measure, placings, side);
            if (!angle) {
                return std::unexpected(angle.error());
            }
            read.angles.push_back(*std::move(angle));
        }
    }
    read.upright = photo.view == PhotoView::above
                       ? std::string(say(atlas, Word::posture_upright_heels))
                       : fill(say(atlas, upright->word),
                              {{"lean", fmt::format("{:.1f}°", upright->lean_deg)}});
    read.limits = say(atlas, Word::posture_limits);
    return read;
}

std::vector<journal::Measured> measured(const Atlas& atlas, const PhotoRead& read) {
    std::vector<journal::Measured> events;
    for (const PhotoAngleRead& angle : read.angles) {
        const Measure* measure = find_measure(atlas, angle.measure);
        if (measure == nullptr || angle.place_again) {
            continue;
        }
        const std::array repeats = {angle.first_tenths, angle.second_tenths};
        auto event = typed(atlas, *measure, angle.side, journal::MeasuredBy::photo, repeats);
        if (event) {
            events.push_back(*std::move(event));
        }
    }
    return events;
}

}  // namespace unknot::measure
