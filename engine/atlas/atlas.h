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
#include <vector>

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

// What part of a person's days a cause belongs to, in the order in which they are asked about.
enum class CauseGroup {
    screen_and_phone,
    sitting,
    standing,
    work,
    one_sided,
    sport,
    strength,
    shoes_and_feet,
    bags_and_clothes,
    sleep,
    stress,
};
BOOST_DESCRIBE_ENUM(CauseGroup, screen_and_phone, sitting, standing, work, one_sided, sport,
                    strength, shoes_and_feet, bags_and_clothes, sleep, stress)

// How easy most people find a habit.
enum class Ease { easy, some, hard };
BOOST_DESCRIBE_ENUM(Ease, easy, some, hard)

// What keeps a spot coming back, and the one habit to try.
struct Cause {
    std::string_view id;
    std::string_view name;      // "long sitting"
    std::string_view why;       // how it may load the muscle; hedged as the grade demands
    std::string_view try_this;  // one concrete habit, two to three weeks
    std::string_view asks;   // one plain yes/no question about the person's days; yes: it applies
    std::string_view habit;  // try_this in a few words: "Get up every 45 minutes"
    std::string_view daily;  // asked once a day of a trial; yes: the habit was kept
    CauseGroup group = CauseGroup::work;
    int rank = 0;  // 1 to 7, what to try first: 1 breaks, 2 strength, 3 sleep, 4 load or shoes,
                   // 5 screens, 6 pillow and pocket, 7 posture; 1 to 3 rest on trials or reviews
    Ease ease = Ease::some;
    int weeks = 0;              // a trial's length: 2 or 3
    bool off_is_safe = false;   // weeks without the habit do no harm
    bool carries_over = false;  // its effect builds up or outlasts it, so that weeks with and weeks
                                // without it cannot be told apart
    bool everywhere = false;    // it concerns the whole person, and not the muscles that list it
    int remind_every_minutes = 0;  // the habit is done so often on working days; 0: it is not
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
    std::string_view brief;              // the same as one line of a list; at most twelve words
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

// The numbers by which a course is judged (engine/trend, engine/progress/judge.h). Ratings are 0 to
// 10; a real change is one beyond the error of measuring (95 %), a worthwhile one is the smallest
// that people call so.
struct Judging {
    double pain_real_change = 0;
    double pain_worthwhile_low = 0;     // for who started below pain_middle_from, ...
    double pain_worthwhile_middle = 0;  // ... below pain_high_from, ...
    double pain_worthwhile_high = 0;    // ... and above
    double pain_middle_from = 0, pain_high_from = 0;
    double worthwhile_percent = 0;    // of the start: enough too, where that is less
    double activity_real_change = 0;  // of the mean of two activities or more
    double activity_real_change_one = 0;
    double activity_worthwhile = 0;
    double tenderness_real_change = 0, tenderness_worthwhile = 0;
    double baseline_days = 0;    // the start is the mean of so many days
    double least_days = 0;       // from the first reading to the last, before anything is said
    double least_readings = 0;   // days with a reading
    double look_days = 0;        // what is said must also have held so many days ago
    double stale_days = 0;       // no reading for longer: nothing is said of now
    double course_gap_days = 0;  // no reading for longer: a new start
    double longest_days = 0;     // of a course that are judged, the latest
    double drift_days = 0, spell_days = 0, starts_bad = 0;                 // trend::Setting
    double sure_percent = 0, sure_worse_percent = 0, settled_percent = 0;  // trend::Rule
    double quiet_at = 0;       // a rating up to here is quiet; ...
    double quiet_days = 0;     // ... for so long, and then ...
    double back_at = 0;        // ... at least so much: it came back
    double before_days = 0;    // the days before it came back that are looked at
    double real_sessions = 0;  // within Limits::change_after_days: it was really tried
    double overuse_days = 0, overuse_times = 0;  // too sore so often within so many days: less
    Refs<Evidence> evidence;
};

enum class MeasureKind { motion, posture };
BOOST_DESCRIBE_ENUM(MeasureKind, motion, posture)

enum class Unit { degrees, centimetres };
BOOST_DESCRIBE_ENUM(Unit, degrees, centimetres)

// What a value is read from. The same names as journal::MeasuredBy.
enum class Instrument { phone, tape, goniometer, photo };
BOOST_DESCRIBE_ENUM(Instrument, phone, tape, goniometer, photo)

// What the phone is told to call zero: the reading flat on a table, or that of the start position.
enum class Zero { none, table, start };
BOOST_DESCRIBE_ENUM(Zero, none, table, start)

// The line of the phone about which it turns while the body part moves.
enum class TurnsAbout {
    none,
    short_edge,  // it pitches: the top edge goes up or down
    long_edge,   // it rolls: the left edge goes up or down
    screen,      // it turns like a wheel, the screen facing forward or sideways
};
BOOST_DESCRIBE_ENUM(TurnsAbout, none, short_edge, long_edge, screen)

// From the phone's angle to the measure's: its difference from `zero_at_deg` upwards, downwards, or
// the size of the turn from the start position, whichever way.
enum class Sense { rising, falling, either };
BOOST_DESCRIBE_ENUM(Sense, rising, falling, either)

// Which of the repeats counts.
enum class Counts { best, mean, median };
BOOST_DESCRIBE_ENUM(Counts, best, mean, median)

// Which way a value may be called better. `neither`: no way is right for everyone.
enum class Better { more, less, neither };
BOOST_DESCRIBE_ENUM(Better, more, less, neither)

// From where a picture is taken.
enum class PhotoView { none, side, front, above };
BOOST_DESCRIBE_ENUM(PhotoView, none, side, front, above)

// A point of the body that a person finds in a picture. From the side: of the side in view.
enum class Landmark {
    ear,       // the flap in front of the ear hole
    c7,        // the most prominent bone at the base of the neck
    shoulder,  // the bony tip
    hip,       // the bump at the side
    knee,      // the middle of the joint
    ankle,     // the outer knob
    left_ear,
    right_ear,
    left_shoulder,
    right_shoulder,
    left_heel,
    left_toe,  // the second toe
    right_heel,
    right_toe,
};
BOOST_DESCRIBE_ENUM(Landmark, ear, c7, shoulder, hip, knee, ankle, left_ear, right_ear,
                    left_shoulder, right_shoulder, left_heel, left_toe, right_heel, right_toe)

// How landmarks, in the order in which the measure lists them, make an angle.
enum class PhotoAngle {
    none,
    above_horizontal,  // of two: how steep the line from the second up to the first is
    from_vertical,     // of two: how far the first lies in front of being above the second
    bend,              // of three: 0 when they lie in one line, more when the second lies in front
    from_level,        // of two: how far the second lies above the first, as an angle
    turned_out,        // of both heels and toes: each foot, from square to the line of the heels
};
BOOST_DESCRIBE_ENUM(PhotoAngle, none, above_horizontal, from_vertical, bend, from_level, turned_out)

// What has been found in some people. Either low and high are given, or mean and sd (sd above 0).
struct Normal {
    std::string_view for_whom;  // "50 healthy adults"
    double low = 0, high = 0;
    double mean = 0, sd = 0;
    bool checked = false;  // re-read in the published record
};

// Something about motion or posture that a person can measure alone, in its `unit`.
struct Measure {
    std::string_view id;
    std::string_view name;  // "Knee to wall, knee bent"
    MeasureKind kind = MeasureKind::motion;
    Unit unit = Unit::degrees;
    bool sided = false;
    Refs<Region> regions;  // what it tells about, at least one; a motion is led only where a screen
                           // clears all of them
    Refs<Muscle> muscles;  // may be empty
    std::span<const Instrument> instruments;  // how it may be measured, best first
    Position position = Position::standing;
    std::string_view about;  // what it tells, in a sentence or two
    std::string_view needs;  // what to have at hand
    Texts steps;             // getting into place, one act a step
    std::string_view place_cue;
    std::string_view phone_goes;           // where the phone lies; empty without a phone
    Zero zero = Zero::none;                // none without a phone
    std::string_view zero_step, zero_cue;  // empty without a zero
    std::string_view move;                 // the act that is measured
    std::string_view move_cue;
    TurnsAbout turns_about = TurnsAbout::none;
    Sense sense = Sense::either;
    double zero_at_deg = 0;  // the phone's angle that counts as 0; with Zero::table
    PhotoView view = PhotoView::none;
    std::span<const Landmark> landmarks;
    PhotoAngle angle = PhotoAngle::none;
    int repeats = 3;
    Counts counts = Counts::median;
    double lowest = 0, highest = 0;  // a value outside is a slip
    Better better = Better::neither;
    std::span<const Normal> normal;     // may be empty: nobody knows, or it tells nothing
    double real_change = 0;             // smallest real change as published; 0: none is
    std::string_view real_change_says;  // where that number comes from, or that there is none
    double side_difference = 0;         // worth noting; 0: none is known
    std::string_view cannot_say;
    std::string_view stop_when;
    Refs<Evidence> evidence;
};

// How measuring alone is done; content/measuring/rules.toml.
struct Measuring {
    int self_percent = 0;    // of the published smallest change: the error when measuring oneself
    int still_ms = 0;        // how long to hold still
    int average_ms = 0;      // the end of that time, which is averaged
    int shake_tenths = 0;    // the spread within still_ms above which a reading is refused, 0.1 deg
    int off_plane_deg = 0;   // the tilt out of the plane above which a reading is refused
    int place_seconds = 0;   // after "get into place", before asking for stillness
    int placings_apart = 0;  // two placings of a landmark further apart, in degrees of the angle,
                             // are asked for again
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
    std::span<const Measure> measures;
    std::span<const Question> questions;  // most dangerous first
    std::span<const Sign> signs;          // most dangerous first
    std::span<const ToolInfo> tools;
    std::span<const Dose> doses;  // one a moment, in the order of Moment
    Limits limits;
    Chances chances;
    Judging judging;
    Measuring measuring;
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
const Measure* find_measure(const Atlas& atlas, std::string_view id);

const Evidence* find_evidence(const Atlas& atlas, std::string_view id);

// Every moment has its dose and every tool its entry: contentc sees to it.
const Dose& dose(const Atlas& atlas, Moment moment);
const ToolInfo& tool_info(const Atlas& atlas, Tool tool);

// A sentence of content/words.
std::string_view say(const Atlas& atlas, Word word);

// What can be measured about a muscle: the measures that name it, then those of its region
// that name no muscle.
std::vector<const Measure*> measures_of(const Atlas& atlas, const Muscle& muscle);

// The everyday name with the Latin one beside it: "deep calf muscle (soleus)".
std::string full_name(const Muscle& muscle);

// One side of a region: "Right calf".
std::string part_name(const Atlas& atlas, const Region& region, body::Side side);

}  // namespace unknot::atlas
