// Posture from a photo: landmarks that a person placed, each twice, to angles with their
// repeatability. It never sees the picture, and never says what is good or bad.
//
// Points are in the picture's coordinates: x to the right, y down, in any unit (tenths of a pixel
// in the web app), whole numbers.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/base/error.h"
#include "engine/journal/kinds.h"

namespace unknot::measure {

struct PhotoPoint {
    int x = 0, y = 0;

    friend bool operator==(const PhotoPoint&, const PhotoPoint&) = default;
};
BOOST_DESCRIBE_STRUCT(PhotoPoint, (), (x, y))

// A landmark, placed twice without looking at where it was the first time.
struct PlacedTwice {
    atlas::Landmark landmark = atlas::Landmark::ear;
    PhotoPoint first, second;
};
BOOST_DESCRIBE_STRUCT(PlacedTwice, (), (landmark, first, second))

// Something that hangs or stands straight in the picture: a plumb line, a door frame.
struct PlumbLine {
    PhotoPoint top, bottom;
};
BOOST_DESCRIBE_STRUCT(PlumbLine, (), (top, bottom))

// How the phone was tilted when it took the picture, as the browser tells it, in hundredths of a
// degree.
struct PhoneTilt {
    int beta_hundredths = 0, gamma_hundredths = 0;
};
BOOST_DESCRIBE_STRUCT(PhoneTilt, (), (beta_hundredths, gamma_hundredths))

struct Photo {
    atlas::PhotoView view = atlas::PhotoView::side;
    std::optional<body::Side> side;   // from the side: which one faces the camera
    std::optional<PlumbLine> plumb;   // goes before the tilt
    std::optional<PhoneTilt> tilt;    // neither: the picture's own edge is taken as upright
    std::vector<PlacedTwice> placed;  // all the landmarks of its view
};
BOOST_DESCRIBE_STRUCT(Photo, (), (view, side, plumb, tilt, placed))

// One landmark as a face leads to it.
struct LandmarkWords {
    atlas::Landmark landmark = atlas::Landmark::ear;
    std::string name;   // "Ear"
    std::string where;  // how to find it, in a sentence
};
BOOST_DESCRIBE_STRUCT(LandmarkWords, (), (landmark, name, where))

// The landmarks of a view, in the order in which they are placed.
std::vector<LandmarkWords> landmarks_of(const atlas::Atlas& atlas, atlas::PhotoView view);

struct PhotoAngleRead {
    std::string measure, name;
    std::optional<body::Side> side;
    int first_tenths = 0, second_tenths = 0;  // of the two placings
    int value_tenths = 0;
    std::string value;         // "50.6°"
    std::string repeats;       // how far apart the two placings are, in words
    bool place_again = false;  // too far apart to be worth anything
};
BOOST_DESCRIBE_STRUCT(PhotoAngleRead, (),
                      (measure, name, side, first_tenths, second_tenths, value_tenths, value,
                       repeats, place_again))

struct PhotoRead {
    std::vector<PhotoAngleRead> angles;
    std::string upright;  // what was taken as upright, and how far the picture leaned, in words
    std::string limits;   // what such angles cannot say, and who can judge
};
BOOST_DESCRIBE_STRUCT(PhotoRead, (), (angles, upright, limits))

// The angles of the picture's view. Errors: bad_input when a landmark is missing or stands twice,
// when landmarks cannot be where they are (in one place, or in an order that no standing body has),
// when the plumb line leans too far to be one, or an angle is out of its range.
Result<PhotoRead> read_photo(const atlas::Atlas& atlas, const Photo& photo);

// What to write down of it: an event for each angle that need not be placed again.
std::vector<journal::Measured> measured(const atlas::Atlas& atlas, const PhotoRead& read);

}  // namespace unknot::measure
