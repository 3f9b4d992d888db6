// The bridge between the web face and the engine: named calls, JSON in and JSON out.
//
// The bridge keeps two things in memory between calls, both of which rest in IndexedDB: the journal
// (loaded once at start) and the running session. Everything else is passed in. The TypeScript
// types of every request and answer are written from these structs by tools/types.
//
// Every answer is {"ok": ...} or {"error": {"code", "message", "next"}}. `lines` in an answer are
// records to be stored; they are in the bridge's journal already. Times are RFC 3339 with offset.
// `entropy` is random bytes as hex, at least 20 digits for every record the call may write (64
// records at most: 1280 digits; fewer only limits how many can be written).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/unknot.h"

namespace unknot::bridge {

struct Nothing {};
BOOST_DESCRIBE_STRUCT(Nothing, (), ())

struct Failure {
    std::string code, message, next;
};
BOOST_DESCRIBE_STRUCT(Failure, (), (code, message, next))

// Who writes, when, and with which random bytes.
struct Stamp {
    std::string device;
    std::string entropy;
    Instant now;
};
BOOST_DESCRIBE_STRUCT(Stamp, (), (device, entropy, now))

struct Lines {
    std::vector<std::string> lines;
};
BOOST_DESCRIBE_STRUCT(Lines, (), (lines))

// What was said and answered so far; press checks are proposed where the journal's answers allow
// it.
struct FindRequest {
    safety::Inquiry story;
    Instant now;
};
BOOST_DESCRIBE_STRUCT(FindRequest, (), (story, now))

struct QuestionsRequest {
    std::vector<std::string> regions;
    Instant now;
};
BOOST_DESCRIBE_STRUCT(QuestionsRequest, (), (regions, now))
struct Questions {
    std::vector<safety::Ask> questions;  // with answers from the journal that are still valid
};
BOOST_DESCRIBE_STRUCT(Questions, (), (questions))

// New answers are added to those of the journal; the screening is recorded.
struct ScreenRequest {
    std::vector<std::string> regions;
    safety::Answers answers;
    Stamp stamp;
};
BOOST_DESCRIBE_STRUCT(ScreenRequest, (), (regions, answers, stamp))
struct ScreenAnswer {
    safety::Verdict verdict;
    std::vector<std::string> lines;
};
BOOST_DESCRIBE_STRUCT(ScreenAnswer, (), (verdict, lines))

// Answers and history come from the journal.
struct PlanRequest {
    plan::Wishes wishes;
    Instant now;
};
BOOST_DESCRIBE_STRUCT(PlanRequest, (), (wishes, now))

struct SessionStartRequest {
    plan::Plan plan;
    Stamp stamp;
};
BOOST_DESCRIBE_STRUCT(SessionStartRequest, (), (plan, stamp))
struct SessionInputRequest {
    session::Input input;
    Stamp stamp;
};
BOOST_DESCRIBE_STRUCT(SessionInputRequest, (), (input, stamp))
struct SessionRestoreRequest {
    std::string saved;
    Instant now;
};
BOOST_DESCRIBE_STRUCT(SessionRestoreRequest, (), (saved, now))
struct SessionAnswer {
    session::View view;
    bool reschedule = false;
    std::vector<session::Cue> cues;
    std::vector<std::string> lines;  // to be stored together with `saved`, in one transaction
    std::string saved;               // the session's state, to be stored; empty once it has ended
};
BOOST_DESCRIBE_STRUCT(SessionAnswer, (), (view, reschedule, cues, lines, saved))

// A piece of a journal's text; pieces may be cut anywhere.
struct JournalPushRequest {
    std::string text;
    bool last = false;
};
BOOST_DESCRIBE_STRUCT(JournalPushRequest, (), (text, last))
struct JournalPushed {
    journal::Summary summary;        // of this import so far
    std::int64_t added = 0;          // records that were new, in this import so far
    std::vector<std::string> lines;  // the new ones of this piece, to be stored
};
BOOST_DESCRIBE_STRUCT(JournalPushed, (), (summary, added, lines))
struct JournalText {
    std::string text;
    std::int64_t records = 0;
};
BOOST_DESCRIBE_STRUCT(JournalText, (), (text, records))

struct SorenessRequest {
    journal::SorenessRated rated;
    Stamp stamp;
};
BOOST_DESCRIBE_STRUCT(SorenessRequest, (), (rated, stamp))

// What a person rates; what is not asked for is left out.
struct RateRequest {
    progress::Rating rating;
    Stamp stamp;
};
BOOST_DESCRIBE_STRUCT(RateRequest, (), (rating, stamp))

// Being led through a measure by phone. It needs the answers that the journal still holds.
struct MeasureStartRequest {
    std::string measure;
    std::vector<body::Side> sides;  // in this order; empty: both
    Stamp stamp;
};
BOOST_DESCRIBE_STRUCT(MeasureStartRequest, (), (measure, sides, stamp))
struct MeasureInputRequest {
    measure::Input input;
    Stamp stamp;
};
BOOST_DESCRIBE_STRUCT(MeasureInputRequest, (), (input, stamp))
// To carry on with a saved one (measure_restore), or only to see what to offer
// (measure_unfinished).
struct MeasureRestoreRequest {
    std::string saved;
    Instant now;
};
BOOST_DESCRIBE_STRUCT(MeasureRestoreRequest, (), (saved, now))
struct MeasureAnswer {
    measure::View view;
    std::vector<session::Cue> cues;  // to be played now, in their order
    std::vector<std::string> lines;  // to be stored together with `saved`, in one transaction
    std::string saved;               // empty once it has ended
};
BOOST_DESCRIBE_STRUCT(MeasureAnswer, (), (view, cues, lines, saved))

// Values as they were typed: "9.5".
struct MeasureTypeRequest {
    std::string measure;
    std::optional<body::Side> side;
    journal::MeasuredBy by = journal::MeasuredBy::tape;
    std::vector<std::string> values;
    Stamp stamp;
};
BOOST_DESCRIBE_STRUCT(MeasureTypeRequest, (), (measure, side, by, values, stamp))
struct MeasureRequest {
    std::string measure;
};
BOOST_DESCRIBE_STRUCT(MeasureRequest, (), (measure))

struct PhotoViewRequest {
    atlas::PhotoView view = atlas::PhotoView::side;
};
BOOST_DESCRIBE_STRUCT(PhotoViewRequest, (), (view))
struct PhotoLandmarks {
    std::vector<measure::LandmarkWords> landmarks;
};
BOOST_DESCRIBE_STRUCT(PhotoLandmarks, (), (landmarks))
struct PhotoRequest {
    measure::Photo photo;
};
BOOST_DESCRIBE_STRUCT(PhotoRequest, (), (photo))
struct PhotoKeepRequest {
    measure::Photo photo;
    Stamp stamp;
};
BOOST_DESCRIBE_STRUCT(PhotoKeepRequest, (), (photo, stamp))

// What brings it back. Regions: none means what was treated or rated lately.
struct HabitsRequest {
    std::vector<std::string> regions;
    Instant now;
};
BOOST_DESCRIBE_STRUCT(HabitsRequest, (), (regions, now))
struct CausesRequest {
    std::vector<journal::CauseAnswer> answers;
    Stamp stamp;
};
BOOST_DESCRIBE_STRUCT(CausesRequest, (), (answers, stamp))
// Its first 40 digits of entropy make the trial's id and draw its weeks.
struct TrialStartRequest {
    std::string cause;
    habits::TrialDesign design = habits::TrialDesign::one_change;
    Stamp stamp;
};
BOOST_DESCRIBE_STRUCT(TrialStartRequest, (), (cause, design, stamp))
struct TrialCheckRequest {
    progress::DayCheck check;
    Stamp stamp;
};
BOOST_DESCRIBE_STRUCT(TrialCheckRequest, (), (check, stamp))
struct TrialStopRequest {
    std::optional<std::string> reason;
    Stamp stamp;
};
BOOST_DESCRIBE_STRUCT(TrialStopRequest, (), (reason, stamp))
struct ScheduleRequest {
    habits::Schedule schedule;
    Stamp stamp;
};
BOOST_DESCRIBE_STRUCT(ScheduleRequest, (), (schedule, stamp))
struct WorkoutsRequest {
    std::vector<journal::WorkoutDone> workouts;
    Stamp stamp;
};
BOOST_DESCRIBE_STRUCT(WorkoutsRequest, (), (workouts, stamp))
struct WorkoutsTaken {
    std::vector<std::string> lines;  // to be stored
    int already = 0, left_out = 0;   // of which there were so many more
};
BOOST_DESCRIBE_STRUCT(WorkoutsTaken, (), (lines, already, left_out))
struct CalendarText {
    std::string text;  // RFC 5545
};
BOOST_DESCRIBE_STRUCT(CalendarText, (), (text))

struct NowRequest {
    Instant now;
};
BOOST_DESCRIBE_STRUCT(NowRequest, (), (now))

// What the journal tells, as a file for others.
struct ExportRequest {
    handover::Format format = handover::Format::jsonl;
    Instant now;
};
BOOST_DESCRIBE_STRUCT(ExportRequest, (), (format, now))

// The calls, in one list: UNKNOT_CALL(name, request, answer).
#define UNKNOT_CALLS(UNKNOT_CALL)                                         \
    UNKNOT_CALL(atlas, Nothing, atlas::Atlas)                             \
    UNKNOT_CALL(find, FindRequest, safety::Found)                         \
    UNKNOT_CALL(questions, QuestionsRequest, Questions)                   \
    UNKNOT_CALL(screen, ScreenRequest, ScreenAnswer)                      \
    UNKNOT_CALL(plan, PlanRequest, plan::Plan)                            \
    UNKNOT_CALL(session_start, SessionStartRequest, SessionAnswer)        \
    UNKNOT_CALL(session_input, SessionInputRequest, SessionAnswer)        \
    UNKNOT_CALL(session_restore, SessionRestoreRequest, SessionAnswer)    \
    UNKNOT_CALL(session_forget, Nothing, Nothing)                         \
    UNKNOT_CALL(journal_push, JournalPushRequest, JournalPushed)          \
    UNKNOT_CALL(journal_export, Nothing, JournalText)                     \
    UNKNOT_CALL(journal_erase, Nothing, Nothing)                          \
    UNKNOT_CALL(export_as, ExportRequest, handover::Exported)             \
    UNKNOT_CALL(report, NowRequest, handover::Report)                     \
    UNKNOT_CALL(soreness, SorenessRequest, Lines)                         \
    UNKNOT_CALL(habits, HabitsRequest, progress::Habits)                  \
    UNKNOT_CALL(causes_tell, CausesRequest, Lines)                        \
    UNKNOT_CALL(trial_start, TrialStartRequest, Lines)                    \
    UNKNOT_CALL(trial_check, TrialCheckRequest, Lines)                    \
    UNKNOT_CALL(trial_stop, TrialStopRequest, Lines)                      \
    UNKNOT_CALL(schedule_tell, ScheduleRequest, Lines)                    \
    UNKNOT_CALL(workouts_tell, WorkoutsRequest, Lines)                    \
    UNKNOT_CALL(workouts_take, WorkoutsRequest, WorkoutsTaken)            \
    UNKNOT_CALL(calendar, NowRequest, CalendarText)                       \
    UNKNOT_CALL(measure_start, MeasureStartRequest, MeasureAnswer)        \
    UNKNOT_CALL(measure_input, MeasureInputRequest, MeasureAnswer)        \
    UNKNOT_CALL(measure_restore, MeasureRestoreRequest, MeasureAnswer)    \
    UNKNOT_CALL(measure_unfinished, MeasureRestoreRequest, measure::View) \
    UNKNOT_CALL(measure_forget, Nothing, Nothing)                         \
    UNKNOT_CALL(measure_type, MeasureTypeRequest, Lines)                  \
    UNKNOT_CALL(measure_report, MeasureRequest, measure::Report)          \
    UNKNOT_CALL(photo_landmarks, PhotoViewRequest, PhotoLandmarks)        \
    UNKNOT_CALL(photo_read, PhotoRequest, measure::PhotoRead)             \
    UNKNOT_CALL(photo_keep, PhotoKeepRequest, Lines)                      \
    UNKNOT_CALL(progress, NowRequest, progress::Progress)                 \
    UNKNOT_CALL(judge, NowRequest, progress::Judged)                      \
    UNKNOT_CALL(rate, RateRequest, Lines)

// The bridge's memory. One instance lives in the WebAssembly module; tests make their own.
class Bridge {
  public:
    explicit Bridge(const atlas::Atlas& atlas) : atlas_(atlas), finder_(atlas) {}

    // Makes the call and returns its answer as JSON; unknown names and bad requests are errors too.
    std::string call(std::string_view name, std::string_view request);

    // Takes whole lines into the journal that lay in the person's own store, each checked when it
    // was stored; what cannot be read as a record is passed over. Foreign lines go through
    // journal_push.
    void load(std::string_view lines);

  private:
#define UNKNOT_DECLARE(name, Request, Answer) Result<Answer> name(const Request& request);
    UNKNOT_CALLS(UNKNOT_DECLARE)
#undef UNKNOT_DECLARE

    Result<std::vector<std::string>> keep(const std::vector<journal::Draft>& drafts,
                                          const Stamp& stamp);
    Result<Lines> keep_all(Result<std::vector<journal::Draft>> drafts, const Stamp& stamp);
    Result<SessionAnswer> after(session::Step step, const Stamp& stamp);
    Result<MeasureAnswer> after(measure::Step step, const Stamp& stamp);
    Result<safety::Clearance> clearance_for(const atlas::Measure& measure, Instant now) const;

    const atlas::Atlas& atlas_;
    safety::Finder finder_;
    journal::Journal journal_;
    std::optional<session::State> session_;
    std::optional<measure::State> measuring_;
    journal::Reader reader_;
    std::int64_t added_ = 0;
};

}  // namespace unknot::bridge
