// The atlas: everything Unknot knows, as constant tables.
//
// `contentc` reads content/**.toml at build time, refuses anything unresolved or unsourced, and
// writes these tables; nothing is parsed at run time, so nothing can fail to load. A thing's id is
// its path below its folder (content/muscles/soleus.toml is `soleus`), stable for ever: journals
// refer to it. All text is plain English; another language is another set of tables with the same
// ids. Pointers between things are resolved by contentc and never null unless said here.
//
// The comment on each field is also the rule that contentc enforces.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <boost/describe/enum.hpp>

#include "engine/atlas/words.h"
#include "engine/body/place.h"

namespace unknot::atlas {

using Texts = std::span<const std::string_view>;
template <class T>
using Refs = std::span<const T* const>;

struct Muscle;
struct Move;
struct Stretch;
struct Region;

// How people type a thing. Each pattern is some words that must all occur, in any order; "a|b" is
// either. Endings and misspellings of a letter or two are forgiven by who reads them (culprits).
using Patterns = Texts;

// How a fact came about, strongest first.
enum class Grade {
    sr,       // systematic review or meta-analysis
    rct,      // randomised trial
    coh,      // cohort or uncontrolled before-after
    xs,       // cross-sectional or laboratory measurement
    gl,       // guideline or consensus statement
    txt,      // textbook consensus
    cases,    // case report
    opinion,  // expert opinion or survey
    design,   // our own inference from the facts; said so wherever it is shown
};
BOOST_DESCRIBE_ENUM(Grade, sr, rct, coh, xs, gl, txt, cases, opinion, design)

// Which way the evidence points for the advice it stands beside.
enum class Standing { supports, mixed, against, untested };
BOOST_DESCRIBE_ENUM(Standing, supports, mixed, against, untested)

struct Source {
    std::string_view id;
    std::string_view citation;  // authors, journal, year, as a reader would look it up
    std::string_view link;      // https URL (a doi.org address where there is one), or empty
    bool checked = false;       // numbers were re-read in the published record
};

// One sentence of evidence, shown beside the advice that rests on it.
struct Evidence {
    std::string_view id;
    std::string_view says;  // plain words, with the honest limit in it
    Grade grade = Grade::opinion;
    Standing standing = Standing::untested;
    Refs<Source> sources;       // at least one, unless grade is design
    std::string_view reviewed;  // YYYY-MM-DD, the day we last read the sources
};

// A named patch of skin. All zones of a segment together cover its skin exactly once.
struct Zone {
    std::string_view id;
    std::string_view name;  // "back of the calf, middle", without a side
    body::SkinBox box;
    Texts words;  // what people call it, lower case: "calf", "back of the calf"
};

// A place where nothing is pressed, on anybody.
struct NoGo {
    std::string_view id;
    std::string_view name;        // "back of the knee"
    std::string_view lies_there;  // what would be hurt: "the tibial nerve and the knee's artery"
    std::string_view keep_clear;  // how far, in words: "Stay four finger-widths below the crease."
    Refs<Evidence> evidence;
};

// What keeps a spot coming back, and the one habit to try.
struct Cause {
    std::string_view id;
    std::string_view name;      // "long sitting"
    std::string_view why;       // how it may load the muscle; hedged as the grade demands
    std::string_view try_this;  // one concrete habit, two to three weeks
    Patterns words;
    Refs<Evidence> evidence;
};

// How often something is met, next to others of its kind.
enum class Frequency { rare, usual, common };
BOOST_DESCRIBE_ENUM(Frequency, rare, usual, common)

// How often people say yes to it whose pain has another cause.
enum class HowOften { seldom, sometimes, often };
BOOST_DESCRIBE_ENUM(HowOften, seldom, sometimes, often)

enum class FindingKind { provoked, limited };
BOOST_DESCRIBE_ENUM(FindingKind, provoked, limited)

// What makes a pain worse, or which movement is held back: it helps to tell muscles apart.
struct Finding {
    std::string_view id;
    FindingKind kind = FindingKind::provoked;
    std::string_view name;  // "walking uphill": "It is worse with NAME.", "Held back: NAME."
    std::string_view asks;  // one plain yes/no question
    Refs<Region> regions;   // where a muscle has it
    HowOften common = HowOften::sometimes;  // without any muscle that has it
    Patterns words;
};

// A place that cannot be pressed safely by oneself.
struct LeftToOthers {
    std::string_view id;
    std::string_view name;  // "pelvic floor"
    Patterns words;
    std::string_view why;  // why not to press it oneself
    std::string_view who;  // who can examine and treat it
    Refs<Zone> zones;      // where its pain is felt; may be empty
    Refs<Evidence> evidence;
};

// A tender spot's usual place in its muscle.
struct Site {
    std::string_view id;     // unique within the muscle
    std::string_view where;  // plain words
    body::SurfacePoint point;
    Frequency frequency = Frequency::usual;  // among the muscle's sites
    bool pressed = true;  // false: told so that one knows where, and never to be pressed
};

// Where a spot's pain may be felt. Patterns are one clinical tradition's (grade txt).
struct Referral {
    const Zone* zone = nullptr;
    bool essential = false;  // felt by most with an active spot; otherwise spill-over, felt by some
    Texts sites;             // ids of the sites that refer there; empty: all of the muscle's
};

enum class Pressing {
    ball,        // a ball or roller may be used where the moves say
    hands_only,  // fingertips only; body weight on a ball is not advised and the page says why
};
BOOST_DESCRIBE_ENUM(Pressing, ball, hands_only)

struct Muscle {
    std::string_view id;
    const Region* region = nullptr;
    std::string_view name;                   // everyday: "big calf muscle"
    std::string_view latin;                  // Terminologia Anatomica: "gastrocnemius"
    int fma = 0;                             // Foundational Model of Anatomy id; 0 where unknown
    Frequency frequency = Frequency::usual;  // among the muscles that people treat
    std::string_view felt;                   // where its pain is felt, in a sentence or two
    std::string_view why;                    // why it gets sore, in a sentence or two
    std::string_view limits;                 // the movement it holds back
    Texts provoked_by;
    Refs<Finding> findings;  // the same and what is held back, most telling first; at least one
    Texts eased_by;          // at least one
    Texts look_alikes;       // what else can feel like this and is not a muscle
    Pressing pressing = Pressing::ball;
    std::string_view pressing_note;        // why hands only, or what pressing here must respect
    std::span<const body::SkinBox> areas;  // the skin over it, at least one; every site lies in one
    std::span<const Site> sites;           // at least one
    std::span<const Referral> referrals;   // at least one essential
    Refs<NoGo> keep_off;
    Refs<Cause> causes;
    Refs<Move> moves;         // at least one, best first
    Refs<Stretch> stretches;  // at least one, best first
    Refs<Evidence> evidence;
};

struct Region {
    std::string_view id;       // calves, hips, glutes, ...
    std::string_view name;     // "Calves"
    std::string_view one;      // one side of it, for speech: "calf", "hip", "glute"
    std::string_view summary;  // one or two sentences for the region's page
    Texts cautions;            // what to respect here, most serious first
    Refs<Muscle> muscles;      // in the order in which they are treated
    Refs<Evidence> evidence;   // the honest state of the evidence, also against
};

enum class Tool { firm_ball, lacrosse_ball, tennis_ball, soft_ball, foam_roller, hands };
BOOST_DESCRIBE_ENUM(Tool, firm_ball, lacrosse_ball, tennis_ball, soft_ball, foam_roller, hands)

struct ToolInfo {
    Tool tool = Tool::firm_ball;
    std::string_view name;   // "firm ball, 13 cm (5 in)"
    std::string_view about;  // what it is good for; why denser reaches deeper
    bool soft = false;       // fit for a gentle session
};

enum class Surface { floor, wall, chair, bed };
BOOST_DESCRIBE_ENUM(Surface, floor, wall, chair, bed)

// How the body is held; screening answers can rule one out.
enum class Position { standing, sitting, on_back, on_side, face_down, kneeling };
BOOST_DESCRIBE_ENUM(Position, standing, sitting, on_back, on_side, face_down, kneeling)

// How much body weight a move puts on the tool. Gentle sessions use only light ones.
enum class Load { light, medium, full };
BOOST_DESCRIBE_ENUM(Load, light, medium, full)

struct Variant {
    std::string_view id;
    std::string_view name;  // "Feet turned out"
    std::string_view says;  // what to do differently, and for whom
    bool gentler = false;
};

// How a ball (or a hand) is put on a muscle.
struct Move {
    std::string_view id;
    std::string_view name;  // "Calf on the ball, sitting"
    Refs<Muscle> muscles;   // whom it reaches
    Surface surface = Surface::floor;
    Position position = Position::sitting;
    Load load = Load::medium;
    std::span<const Tool> tools;  // best first
    Texts steps;                  // getting into place, one act a step
    std::string_view place_cue;   // spoken, under eight words, important word last
    std::string_view roll;        // direction and path of the roll, in a sentence or two
    std::string_view roll_cue;    // spoken, under eight words
    int pass_seconds = 3;         // one way over the muscle, 2 to 4
    std::string_view feel;        // what it should feel like
    std::string_view stop_when;   // what means stop, for this move
    std::span<const Variant> variants;
    Refs<NoGo> keep_off;
    Refs<Evidence> evidence;
};

struct Stretch {
    std::string_view id;
    std::string_view name;
    Refs<Muscle> muscles;
    Surface surface = Surface::wall;
    Position position = Position::standing;
    Texts steps;
    std::string_view place_cue;
    std::string_view feel;
    std::string_view stop_when;
    Refs<Evidence> evidence;
};

// What a screening answer leads to, mildest first. The order is used: the worst one wins.
enum class Level { go, gentle, avoid, clinician, urgent, emergency };
BOOST_DESCRIBE_ENUM(Level, go, gentle, avoid, clinician, urgent, emergency)

// One consequence of a "yes". Empty targets mean every region. `avoid` with muscles, positions,
// moves or stretches takes only those away; any other level applies to whole regions.
struct Effect {
    Level level = Level::avoid;
    Refs<Region> regions;
    Refs<Muscle> muscles;
    std::span<const Position> positions;
    Refs<Move> moves;
    Refs<Stretch> stretches;
};

struct Question {
    std::string_view id;
    std::string_view asks;               // one plain yes/no question
    std::string_view brief;              // the same as one line of a list; at most eight words
    Refs<Question> covers;               // what this brief asks as well
    std::string_view details;            // helps to answer; may be empty
    std::string_view advice;             // what to do if yes, one or two sentences, shown big
    std::string_view because;            // why it matters, one sentence
    Refs<Region> regions;                // asked when one of these is wanted; empty: always
    std::span<const Effect> if_yes;      // at least one
    std::span<const Effect> if_cleared;  // for "yes, and a clinician said self-massage is fine";
                                         // empty: that answer is not offered
    Patterns words;                      // typed words that raise it at once
    Patterns unless;                     // and words that take that back
    int valid_days = 28;                 // an answer older than this counts as unanswered
    Refs<Evidence> evidence;
};

// Something that may happen during a session and ends it.
struct Sign {
    std::string_view id;
    std::string_view says;  // "Tingling, numbness or shooting pain"
    Level level = Level::clinician;
    std::string_view advice;  // what to do now, one or two sentences
    Refs<Evidence> evidence;
};

enum class Moment { before_workout, after_workout, rest_day };
BOOST_DESCRIBE_ENUM(Moment, before_workout, after_workout, rest_day)

// How long and how often, for one moment. Seconds are per side.
struct Dose {
    Moment moment = Moment::rest_day;
    std::string_view name;       // "Before a workout"
    int roll_seconds = 0;        // slow search before and between holds
    int light_hold_seconds = 0;  // cap when the spot is rated 3 to 4
    int firm_hold_seconds = 0;   // cap when the spot is rated 5 to 6, or not rated
    int repeats = 0;             // presses of one spot
    int spots = 0;               // spots a muscle and side
    int ease_seconds = 0;        // light pause between presses
    int stretch_seconds = 0;
    int stretch_repeats = 0;
    int move_afterwards_seconds = 0;  // lively movement after the session; 0: none asked for
    std::string_view why;             // why this moment has this dose
    Refs<Evidence> evidence;
};

// Bounds that no plan and no session passes. Tenderness is 0 to 10.
struct Limits {
    int tenderness_low = 0, tenderness_high = 0;  // the band to stay in
    int tenderness_max = 0;                       // above it: ease off
    int tenderness_stop = 0;                      // at or above it twice: leave the spot
    int gentle_tenderness_max = 0;
    int gentle_hold_seconds = 0;
    int gentle_session_minutes = 0;
    int no_change_seconds = 0;            // no easing by then: ease off; again: leave the spot
    int eased_by = 0;                     // points of drop that count as clearly eased
    int eased_at = 0;                     // or a rating at or below this
    int stretch_pull_max = 0;             // 0 to 10
    int muscle_press_seconds_target = 0;  // per muscle, side and day
    int muscle_press_seconds_ceiling = 0;
    int muscle_stretch_seconds_ceiling = 0;                             // per muscle, side and day
    int week_press_seconds_target = 0, week_press_seconds_ceiling = 0;  // per muscle and side
    int week_stretch_seconds_target = 0, week_stretch_seconds_ceiling = 0;  // per muscle and side
    int session_minutes_min = 0, session_minutes_max = 0;
    int sore_ok_max = 0;          // next-day soreness up to here and gone within 24 h is fine
    int sore_reduce_percent = 0;  // taken off the load when soreness lasted 24 to 48 h
    int review_after_days = 0;    // first look at whether it helps
    int change_after_days = 0;    // no change by then: change the plan or see a clinician
    Refs<Evidence> evidence;
};

// The numbers of the culprits' network (engine/culprits/model.h says what each one does). Chances
// from 0 to 1, but for habit_odds (a factor), the painted_whole ones (from where on a zone is
// sure), telling_bits and most_checks.
struct Chances {
    double prior_rare = 0, prior_usual = 0, prior_common = 0;
    double site_rare = 0, site_usual = 0, site_common = 0;
    double habit_odds = 0;
    double zone_site = 0, zone_essential = 0, zone_spill_over = 0, zone_leak = 0;
    double provoked = 0, limited = 0;
    double leak_seldom = 0, leak_sometimes = 0, leak_often = 0;
    double tender = 0, tender_leak = 0;
    double recognised = 0, recognised_leak = 0;
    double painted_least = 0, painted_whole_percent = 0, painted_whole_intensity = 0;
    double likely_at = 0, possible_at = 0;
    double telling_bits = 0, most_checks = 0;
    Refs<Evidence> evidence;
};

struct Atlas {
    std::string_view version;  // hash of the content: says which words and rules were in force
    std::span<const Source> sources;
    std::span<const Evidence> evidence;
    std::span<const Zone> zones;
    std::span<const NoGo> no_go;
    std::span<const Cause> causes;
    std::span<const Finding> findings;
    std::span<const LeftToOthers> left_to_others;
    std::span<const Region> regions;  // in the order in which they are shown
    std::span<const Muscle> muscles;
    std::span<const Move> moves;
    std::span<const Stretch> stretches;
    std::span<const Question> questions;  // most dangerous first
    std::span<const Sign> signs;          // most dangerous first
    std::span<const ToolInfo> tools;
    std::span<const Dose> doses;  // one a moment, in the order of Moment
    Limits limits;
    Chances chances;
    std::span<const std::string_view> words;  // by Word
};

// The atlas of this build, in English.
const Atlas& built_in();

// The thing with this id, or null.
const Region* find_region(const Atlas& atlas, std::string_view id);
const Muscle* find_muscle(const Atlas& atlas, std::string_view id);
const Move* find_move(const Atlas& atlas, std::string_view id);
const Stretch* find_stretch(const Atlas& atlas, std::string_view id);
const Question* find_question(const Atlas& atlas, std::string_view id);
const Sign* find_sign(const Atlas& atlas, std::string_view id);
const Zone* find_zone(const Atlas& atlas, std::string_view id);
const Finding* find_finding(const Atlas& atlas, std::string_view id);
const Cause* find_cause(const Atlas& atlas, std::string_view id);

const Evidence* find_evidence(const Atlas& atlas, std::string_view id);

// Every moment has its dose and every tool its entry: contentc sees to it.
const Dose& dose(const Atlas& atlas, Moment moment);
const ToolInfo& tool_info(const Atlas& atlas, Tool tool);

// A sentence of content/words.
std::string_view say(const Atlas& atlas, Word word);

// The everyday name with the Latin one beside it: "deep calf muscle (soleus)".
std::string full_name(const Muscle& muscle);

// One side of a region: "Right calf".
std::string part_name(const Atlas& atlas, const Region& region, body::Side side);

}  // namespace unknot::atlas
