// Content as it stands in the files: plain values, each with its place, so that a rule that looks
// at several files can still point at the line to mend. Mirrors content/README.md.
//
// A field that was missing or wrong keeps its default; the report says so. Nothing is written out
// unless the report is empty.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tools/contentc/report.h"

namespace unknot::contentc {

template <class T>
struct Placed {
    T value{};
    Place at;
};

using Text = Placed<std::string>;
using Ref = Placed<std::string>;     // the id of another thing
using Choice = Placed<std::string>;  // one of a fixed set of names; see choices.h
using Integer = Placed<int>;
using Number = Placed<double>;
using Flag = Placed<bool>;
using Interval = Placed<std::pair<double, double>>;
using Texts = std::vector<Text>;
using Refs = std::vector<Ref>;
using Choices = std::vector<Choice>;

// The things that other things refer to by id.
enum class Kind {
    source,
    evidence,
    zone,
    no_go,
    cause,
    region,
    muscle,
    move,
    stretch,
    finding,
    question,
};
inline constexpr std::size_t kind_count = 11;

struct Source {
    Text citation, link;
    Flag checked;
    Place at;
};

struct Evidence {
    Text says;
    Choice grade, standing;
    Refs sources;
    Text reviewed;  // YYYY-MM-DD
    Place at;
};

struct SkinPatch {
    Choice segment;
    Interval along, around;
};

struct Zone {
    Text name;
    SkinPatch patch;
    Texts words;
    Place at;
};

struct NoGo {
    Text name, lies_there, keep_clear;
    Refs evidence;
    Place at;
};

struct Cause {
    Text name, why, try_this, asks, habit, daily;
    Choice group;
    Integer rank;
    Choice ease;
    Integer weeks;
    Flag off_is_safe, carries_over, everywhere;
    Integer remind_every_minutes;
    Texts words;
    Refs evidence;
    Place at;
};

struct Finding {
    Choice kind;
    Text name, asks;
    Refs regions;
    Choice common;
    Texts words;
    Place at;
};

struct LeftToOthers {
    Text name;
    Texts words;
    Text why, who;
    Refs zones, evidence;
    Place at;
};

struct Region {
    Integer order;
    Text name, one, summary;
    Texts cautions;
    Refs muscles, evidence;
    Place at;
};

struct Site {
    Text id, where;
    Choice segment;
    Number along, around;
    Choice frequency;
    Flag pressed;
};

struct Referral {
    Ref zone;
    Flag essential;
    Texts sites;
};

struct Muscle {
    Ref region;
    Text name, latin;
    Integer fma;
    Choice frequency;
    Text felt, why, limits;
    Texts provoked_by;
    Refs findings;
    Texts eased_by, look_alikes;
    Choice pressing;
    Text pressing_note;
    std::vector<SkinPatch> areas;
    std::vector<Site> sites;
    std::vector<Referral> referrals;
    Refs keep_off, causes, moves, stretches, evidence;
    Place at;
};

struct Variant {
    Text id, name, says;
    Flag gentler;
};

struct Move {
    Text name;
    Refs muscles;
    Choice surface, position, load;
    Choices tools;
    Texts steps;
    Text place_cue, roll, roll_cue;
    Integer pass_seconds;
    Text feel, stop_when;
    std::vector<Variant> variants;
    Refs keep_off, evidence;
    Place at;
};

struct Stretch {
    Text name;
    Refs muscles;
    Choice surface, position;
    Texts steps;
    Text place_cue, feel, stop_when;
    Refs evidence;
    Place at;
};

struct Effect {
    Choice level;
    Refs regions, muscles;
    Choices positions;
    Refs moves, stretches;
};

struct Question {
    Integer order;
    Text asks, brief, details, advice, because;
    Refs covers, regions;
    std::vector<Effect> if_yes, if_cleared;
    Texts words, unless;
    Integer valid_days;
    Refs evidence;
    Place at;
};

struct Sign {
    Integer order;
    Text says;
    Choice level;
    Text advice;
    Refs evidence;
    Place at;
};

// Either low and high are given, or mean and sd.
struct Normal {
    Text for_whom;
    Number low, high, mean, sd;
    Flag checked;
    Place at;
    bool has_range = false;
};

struct Measure {
    Text name;
    Choice kind, unit;
    Flag sided;
    Refs regions, muscles;
    Choices instruments;
    Choice position;
    Text about, needs;
    Texts steps;
    Text place_cue, phone_goes;
    Choice zero;
    Text zero_step, zero_cue, move, move_cue;
    Choice turns_about, sense;
    Number zero_at_deg;
    Choice view;
    Choices landmarks;
    Choice angle;
    Integer repeats;
    Choice counts;
    Interval range;
    Choice better;
    std::vector<Normal> normal;
    Number real_change;
    Text real_change_says;
    Number side_difference;
    Text cannot_say, stop_when;
    Refs evidence;
    Place at;
};

struct ToolInfo {
    Text name, about;
    Flag soft;
};

// Whole numbers by field name; fields.h lists the names, their bounds and their order.
using Integers = std::map<std::string, Integer, std::less<>>;

struct Dose {
    Text name, why;
    Integers numbers;
    Refs evidence;
    Place at;
};

// Numbers by field name; as with the whole ones.
using Numbers = std::map<std::string, Number, std::less<>>;

struct Chances {
    Numbers numbers;
    Refs evidence;
    Place at;
};

struct Judging {
    Numbers numbers;
    Refs evidence;
    Place at;
};

struct Limits {
    Integers numbers;
    Refs evidence;
    Place at;
};

struct Measuring {
    Integers numbers;
    Refs evidence;
    Place at;
};

// One mention of a thing's id anywhere.
struct Reference {
    Kind to = Kind::source;
    std::string id;
    Place at;
};

// A text that a person reads, by its translation key: "muscles.soleus.felt", "moves.x.steps.0".
struct HumanText {
    std::string key;
    std::string text;
};

template <class T>
using ById = std::map<std::string, T, std::less<>>;

struct Content {
    std::string version;  // first 12 hex digits of a hash over all files

    ById<Source> sources;
    ById<Evidence> evidence;
    ById<Zone> zones;
    ById<NoGo> no_go;
    ById<Cause> causes;
    ById<Finding> findings;
    ById<LeftToOthers> left_to_others;
    ById<Region> regions;
    ById<Muscle> muscles;
    ById<Move> moves;
    ById<Stretch> stretches;
    ById<Measure> measures;
    ById<Question> questions;
    ById<Sign> signs;
    ById<ToolInfo> tools;  // by the tool's name
    ById<Dose> doses;      // by the moment's name
    Limits limits;
    Chances chances;
    Judging judging;
    Measuring measuring;
    ById<Text> words;  // by key: "session.hold"

    // Every id that exists, also of files that could not be read: such a file is one problem, and
    // not one more for each mention of it.
    std::array<ById<Place>, kind_count> ids;
    std::vector<Reference> references;
    std::vector<HumanText> human_texts;
    bool complete = true;         // every file could be read as TOML
    bool zones_readable = false;  // body/zones.toml could

    ById<Place>& ids_of(Kind kind) { return ids[static_cast<std::size_t>(kind)]; }
    const ById<Place>& ids_of(Kind kind) const { return ids[static_cast<std::size_t>(kind)]; }
};

}  // namespace unknot::contentc
