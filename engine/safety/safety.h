// Is pressing safe for this person, today, here? Errs to caution: an unanswered or outdated
// question is never "go", "not sure" counts as yes, and without a Clearance there is no plan and no
// session. Rules and wording are content/screening; this stage only applies them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/base/error.h"
#include "engine/base/json.h"

namespace unknot::safety {

using atlas::Level;

enum class Answer {
    no,
    yes,
    unsure,   // treated as yes; an emergency becomes "same-day medical advice"
    cleared,  // yes, and a clinician said that self-massage is fine; only where offered
};
BOOST_DESCRIBE_ENUM(Answer, no, yes, unsure, cleared)

struct Answered {
    std::string question;
    Answer answer = Answer::unsure;
    Instant at;  // when it was answered; it expires after the question's valid_days
};
BOOST_DESCRIBE_STRUCT(Answered, (), (question, answer, at))

using Answers = std::vector<Answered>;

// Clocks of two devices differ a little; an answer further ahead than this is not believed.
constexpr std::int64_t future_tolerance_ms = 5 * ms_per_minute;

// A question as a face shows it.
struct Ask {
    std::string question;
    std::string asks;
    std::string details;  // may be empty
    std::string because;
    bool offers_cleared = false;
    std::optional<Answer> answer;  // the one still valid, if any
    std::string brief{};           // the same as a line of a list
    int page = 0;           // from 1: the page of lines it stands on; 0: it has a valid answer
    std::string heading{};  // of that page
    std::string under{};    // the question whose line asks this one as well; empty: its own line
};
BOOST_DESCRIBE_STRUCT(Ask, (),
                      (question, asks, details, because, offers_cleared, answer, brief, page,
                       heading, under))

// More lines than that nobody reads as a list.
constexpr std::size_t lines_on_a_page = 6;

// One answer that counts against a region, or against part of what is done there.
struct Reason {
    std::string question;
    Level level = Level::go;
    std::string advice;  // what to do, shown big
    std::string because;
    std::string affects;  // "Calves", or what is taken away: "lying face down"; plain words
};
BOOST_DESCRIBE_STRUCT(Reason, (), (question, level, advice, because, affects))

struct RegionVerdict {
    std::string region;
    std::string name;
    Level level = Level::go;      // the worst of its reasons
    std::vector<Reason> reasons;  // worst first
};
BOOST_DESCRIBE_STRUCT(RegionVerdict, (), (region, name, level, reasons))

struct Verdict {
    std::string atlas_version;  // which questions and rules were in force
    Instant at;
    bool complete = false;    // every question asked has a valid answer
    Level worst = Level::go;  // over all regions; never milder than avoid while incomplete
    std::string summary;      // one sentence for the person
    std::vector<RegionVerdict> regions;   // as asked for
    std::vector<std::string> unanswered;  // question ids, most dangerous first
};
BOOST_DESCRIBE_STRUCT(Verdict, (),
                      (atlas_version, at, complete, worst, summary, regions, unanswered))

// A clearance as it rests in a file: not a permission but the answers that gave it. Reading one
// back screens them again, so a changed or outdated file cannot clear anything.
struct ClearanceRecord {
    std::vector<std::string> regions;
    Answers answers;
};
BOOST_DESCRIBE_STRUCT(ClearanceRecord, (), (regions, answers))

// Proof that a screen allowed at least one region. Made by screen() alone.
class Clearance {
  public:
    // go or gentle for a region that may be treated; nothing for any other.
    std::optional<Level> level(std::string_view region) const;
    bool allows(const atlas::Muscle& muscle) const;
    bool allows(const atlas::Move& move) const;
    bool allows(const atlas::Stretch& stretch) const;
    // A motion is measured at its end, like a stretch: it falls with its position, with any of its
    // muscles and with any of their stretches.
    bool allows(const atlas::Measure& measure) const;
    const ClearanceRecord& record() const { return record_; }
    const Verdict& verdict() const { return verdict_; }
    // True while no answer has expired and none lies in the future.
    bool holds_at(Instant now) const;

  private:
    friend struct Screener;
    Clearance() = default;

    ClearanceRecord record_;
    Verdict verdict_;
    std::vector<const atlas::Muscle*> avoided_muscles_;
    std::vector<const atlas::Move*> avoided_moves_;
    std::vector<const atlas::Stretch*> avoided_stretches_;
    std::vector<const atlas::Measure*> avoided_measures_;
    std::int64_t valid_from_ms_ = 0;
    std::int64_t valid_until_ms_ = 0;
};

struct Screening {
    Verdict verdict;
    std::optional<Clearance>
        clearance;  // when complete, no emergency, and a region is go or gentle
};

// The questions that matter for these regions, most dangerous first, with the answers still valid.
// Those without one stand on pages, to be answered by a look at a list: what is not so is "no" for
// all of a page, by one act; what is so or may be so is then asked in full, one by one, together
// with what stands under its line.
// Errors: not_found (an unknown region, with the nearest one), bad_input (no region).
Result<std::vector<Ask>> questions(const atlas::Atlas& atlas, std::span<const std::string> regions,
                                   const Answers& answers, Instant now);

// Applies the answers. Of several answers to one question
// the latest counts, leaving aside any that lies in the future. Answers to questions
// that are not asked here are ignored; unknown question ids are errors (not_found).
Result<Screening> screen(const atlas::Atlas& atlas, std::span<const std::string> regions,
                         const Answers& answers, Instant now);

// The clearance that these answers give now, or why there is none: not_ready (what is unanswered
// or out of date), not_safe (what the answers forbid, and what to do).
Result<Clearance> clear(const atlas::Atlas& atlas, const ClearanceRecord& record, Instant now);

}  // namespace unknot::safety
