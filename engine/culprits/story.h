// What somebody tells of their pain, as plain values: where it is felt, what makes it worse, what
// they do, and what pressing showed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/drawing/drawing.h"

namespace unknot::culprits {

// A place named in words: pain is felt in at least one of these zones, or in none of them.
struct Said {
    std::vector<std::string> zones;
    std::optional<body::Side> side{};
    bool absent = false;
};
BOOST_DESCRIBE_STRUCT(Said, (), (zones, side, absent))

// Whether a finding (content/findings) is so.
struct Told {
    std::string finding;
    bool yes = false;
};
BOOST_DESCRIBE_STRUCT(Told, (), (finding, yes))

// What pressing a site showed. What was not noticed is left out.
struct Pressed {
    std::string muscle;
    std::string site;
    std::optional<body::Side> side{};
    std::optional<bool> tender{};
    std::optional<bool> recognised{};  // it is the pain that one knows
};
BOOST_DESCRIBE_STRUCT(Pressed, (), (muscle, site, side, tender, recognised))

// A side that is left out is meant to be the one that is told elsewhere; when none is told at all,
// one side is looked at and no side is named.
struct Story {
    std::vector<drawing::Mark> painted;  // on a body: what is not painted does not hurt
    std::vector<Said> said;
    std::vector<Told> told;
    std::vector<std::string> habits;     // ids of causes
    std::vector<Pressed> pressed;        // the last one of a site counts
    std::vector<std::string> elsewhere;  // ids of places that are left to others, named in words
};
BOOST_DESCRIBE_STRUCT(Story, (), (painted, said, told, habits, pressed, elsewhere))

}  // namespace unknot::culprits
