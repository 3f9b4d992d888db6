#include "web/bridge/api.h"

#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot::bridge {
namespace {

using testing::later;
using testing::noon;

const atlas::Atlas& known = atlas::built_in();

Stamp stamp(testing::Chance& chance, Instant now) {
    std::string entropy;
    for (int i = 0; i < 1280; ++i) {
        entropy += "0123456789abcdef"[chance.number(0, 15)];
    }
    return {"phone", entropy, now};
}

// The value of the answer's "ok"; fails the test when it is an error.
template <class Answer>
Answer ok(const std::string& answer) {
    const auto members = json::slices(answer);
    EXPECT_TRUE(members && members->size() == 1 && members->front().key == "ok")
        << answer.substr(0, 400);
    if (!members || members->front().key != "ok") {
        return {};
    }
    auto value = json::from_json<Answer>(members->front().value, "the answer");
    EXPECT_TRUE(value) << value.error().message;
    return std::move(value).value_or(Answer{});
}

Failure failure(const std::string& answer) {
    const auto members = json::slices(answer);
    EXPECT_TRUE(members && members->size() == 1 && members->front().key == "error")
        << answer.substr(0, 400);
    if (!members || members->front().key != "error") {
        return {};
    }
    auto value = json::from_json<Failure>(members->front().value, "the answer").value_or(Failure{});
    EXPECT_FALSE(value.message.empty());
    EXPECT_FALSE(value.next.empty());
    return value;
}

// A person with a bridge of their own, and the lines that their browser has stored.
struct Person {
    Bridge bridge{known};
    testing::Chance chance{22};
    Instant now = noon;
    std::vector<std::string> stored;

    void store(const std::vector<std::string>& lines) {
        stored.insert(stored.end(), lines.begin(), lines.end());
    }
    ScreenAnswer screen(const std::vector<std::string>& regions,
                        safety::Answer answer = safety::Answer::no) {
        auto told = ok<ScreenAnswer>(bridge.call(
            "screen", json::to_json(ScreenRequest{regions, testing::all_answered(answer, now),
                                                  stamp(chance, now)})));
        store(told.lines);
        return told;
    }
    std::string plan(const std::vector<std::string>& regions) {
        return bridge.call("plan",
                           json::to_json(PlanRequest{testing::wishes_for(regions, 20), now}));
    }
    SessionAnswer start(const plan::Plan& plan) {
        auto told = ok<SessionAnswer>(bridge.call(
            "session_start", json::to_json(SessionStartRequest{plan, stamp(chance, now)})));
        store(told.lines);
        return told;
    }
    SessionAnswer input(session::Input input, std::int64_t ms) {
        now.ms += ms;
        input.at = now;
        auto told = ok<SessionAnswer>(bridge.call(
            "session_input", json::to_json(SessionInputRequest{input, stamp(chance, now)})));
        store(told.lines);
        return told;
    }
    SessionAnswer input(session::InputKind kind, std::int64_t ms) {
        session::Input one;
        one.kind = kind;
        return input(one, ms);
    }
};

TEST(Bridge, WalksFromTheQuestionsToProgressInEveryRegion) {
    for (const std::string& region : testing::all_regions()) {
        Person person;
        EXPECT_EQ(failure(person.plan({region})).code, "not_ready")
            << "no plan before the questions";
        EXPECT_FALSE(ok<Questions>(person.bridge.call("questions", json::to_json(QuestionsRequest{
                                                                       {region}, noon})))
                         .questions.empty());
        EXPECT_EQ(person.screen({region}).verdict.worst, safety::Level::go);
        const auto plan = ok<plan::Plan>(person.plan({region}));
        ASSERT_FALSE(plan.steps.empty());
        SessionAnswer answer = person.start(plan);
        EXPECT_EQ(answer.view.phase, session::Phase::place);
        for (int i = 0; i < 400 && answer.view.phase != session::Phase::check; ++i) {
            answer = person.input(answer.view.phase == session::Phase::place ||
                                          answer.view.phase == session::Phase::roll
                                      ? session::InputKind::tap
                                      : session::InputKind::tick,
                                  15'000);
        }
        session::Input no;
        no.kind = session::InputKind::answer;
        no.yes = false;
        answer = person.input(no, 3000);
        EXPECT_EQ(answer.view.phase, session::Phase::done);
        EXPECT_TRUE(answer.saved.empty());
        const auto progress = ok<progress::Progress>(
            person.bridge.call("progress", json::to_json(NowRequest{person.now})));
        ASSERT_EQ(progress.sessions.size(), 1U);
        EXPECT_GT(progress.sessions[0].pressed_seconds, 0);
        // The next day: soreness first, then a plan.
        person.now.ms += ms_per_day;
        person.screen({region});
        EXPECT_EQ(failure(person.plan({region})).code, "not_ready");
        const SorenessRequest rated{{progress.sessions[0].session, 1, {}, false},
                                    stamp(person.chance, person.now)};
        person.store(ok<Lines>(person.bridge.call("soreness", json::to_json(rated))).lines);
        EXPECT_FALSE(ok<plan::Plan>(person.plan({region})).steps.empty());
        // What the browser has stored is the whole journal.
        Bridge other(known);
        std::string text;
        for (const std::string& line : person.stored) {
            text += line + "\n";
        }
        const auto pushed = ok<JournalPushed>(
            other.call("journal_push", json::to_json(JournalPushRequest{text, true})));
        EXPECT_EQ(pushed.summary.bad, 0);
        EXPECT_EQ(other.call("journal_export", "{}"), person.bridge.call("journal_export", "{}"));
    }
}

TEST(Bridge, AnswersEveryBadRequestWithAnError) {
    Person person;
    EXPECT_EQ(failure(person.bridge.call("jump", "{}")).code, "bad_input");
    EXPECT_EQ(failure(person.bridge.call("", "")).code, "bad_input");
#define UNKNOT_TRY(name, Request, Answer)                                                        \
    for (const std::string_view bad : {"", "{", "[]", "null", "{\"zzz\":1}", "\xFF", "{} {}"}) { \
        EXPECT_EQ(failure(person.bridge.call(#name, bad)).code, "bad_input") << #name << bad;    \
    }
    UNKNOT_CALLS(UNKNOT_TRY)
#undef UNKNOT_TRY
    for (const std::string_view call :
         {"find", "questions", "screen", "plan", "session_start", "session_input",
          "session_restore", "journal_push", "soreness", "progress", "judge", "rate"}) {
        EXPECT_NE(failure(person.bridge.call(call, "{}")).message.find("is missing"),
                  std::string::npos)
            << call;
    }
    EXPECT_EQ(failure(person.bridge.call("find", "{\"story\":{\"txet\":\"calf\"}}")).code,
              "bad_input");
}

TEST(Bridge, FindsAPlaceAndTakesAnswers) {
    Bridge bridge(known);
    FindRequest request{{.text = "heel of my right foot"}, noon};
    const auto find = [&] { return bridge.call("find", json::to_json(request)); };
    const auto found = ok<safety::Found>(find());
    ASSERT_TRUE(found.ranking && !found.ranking->suspects.empty());
    EXPECT_EQ(found.ranking->suspects[0].muscle, "soleus");
    ASSERT_TRUE(found.ranking->next);
    EXPECT_EQ(found.ranking->next->kind, culprits::CheckKind::ask) << "nothing is cleared yet";
    request.story.told.push_back({found.ranking->next->finding, false});
    const auto answered = ok<safety::Found>(find());
    EXPECT_NE(answered.ranking->suspects[0].percent, found.ranking->suspects[0].percent);
    request.story.told.push_back({"no_such", true});
    EXPECT_EQ(failure(find()).code, "not_found");
    request.story = {.text = "quux"};
    EXPECT_EQ(failure(find()).code, "bad_input");
}

TEST(Bridge, WritesNothingWithoutEnoughEntropyOrADevice) {
    Person person;
    ScreenRequest request{{"calves"}, testing::all_no(noon), stamp(person.chance, noon)};
    request.stamp.entropy = "00112233445566778";
    EXPECT_EQ(failure(person.bridge.call("screen", json::to_json(request))).code, "bad_input");
    request.stamp = stamp(person.chance, noon);
    for (const std::string& device : {std::string(), std::string(65, 'd')}) {
        request.stamp.device = device;
        EXPECT_EQ(failure(person.bridge.call("screen", json::to_json(request))).code, "bad_input")
            << "a line of such a device could not be read back";
    }
    request.stamp = stamp(person.chance, noon);
    while (request.answers.size() < 2000) {
        request.answers.push_back(request.answers.front());
    }
    EXPECT_EQ(failure(person.bridge.call("screen", json::to_json(request))).code, "bad_input")
        << "longer than a line may be";
    EXPECT_EQ(ok<JournalText>(person.bridge.call("journal_export", "{}")).records, 0);
    person.screen({"calves"});
    const auto plan = ok<plan::Plan>(person.plan({"calves"}));
    SessionStartRequest start{plan, stamp(person.chance, noon)};
    start.stamp.entropy.resize(39);
    EXPECT_EQ(failure(person.bridge.call("session_start", json::to_json(start))).code, "bad_input");
    const auto before = person.start(plan);
    session::Input stop;
    stop.kind = session::InputKind::stop;
    stop.at = noon;
    SessionInputRequest input{stop, stamp(person.chance, noon)};
    input.stamp.entropy = "";
    EXPECT_EQ(failure(person.bridge.call("session_input", json::to_json(input))).code, "bad_input");
    EXPECT_EQ(person.input(session::InputKind::tick, 0).view.phase, before.view.phase)
        << "nothing has happened";
}

TEST(Bridge, KeepsASessionOverAReload) {
    Person person;
    EXPECT_EQ(failure(person.bridge.call("session_input", json::to_json(SessionInputRequest{
                                                              {}, stamp(person.chance, noon)})))
                  .code,
              "not_ready");
    person.screen({"calves"});
    person.start(ok<plan::Plan>(person.plan({"calves"})));
    person.input(session::InputKind::tap, 5000);
    const auto left = person.input(session::InputKind::tick, 5000);
    Bridge fresh(known);
    const auto back = ok<SessionAnswer>(fresh.call(
        "session_restore",
        json::to_json(SessionRestoreRequest{left.saved, later(person.now, ms_per_hour)})));
    EXPECT_TRUE(back.view.paused);
    EXPECT_EQ(back.view.left_ms, left.view.left_ms);
    ok<Nothing>(fresh.call("session_forget", "{}"));
    EXPECT_EQ(
        failure(fresh.call("session_restore", json::to_json(SessionRestoreRequest{"{}", noon})))
            .code,
        "bad_input");
}

TEST(Bridge, TakesAJournalInPieces) {
    Person person;
    person.screen({"calves", "chest"});
    person.now.ms += 1000;
    person.screen({"hips"}, safety::Answer::unsure);
    const std::string text =
        ok<JournalText>(person.bridge.call("journal_export", "{}")).text + "nonsense\n";
    testing::Chance chance(23);
    Bridge other(known);
    std::vector<std::string> lines;
    JournalPushed last;
    for (std::size_t at = 0; at < text.size();) {
        const auto size = static_cast<std::size_t>(chance.number(1, 2000));
        const bool ends = at + size >= text.size();
        last = ok<JournalPushed>(other.call(
            "journal_push", json::to_json(JournalPushRequest{text.substr(at, size), ends})));
        lines.insert(lines.end(), last.lines.begin(), last.lines.end());
        at += size;
    }
    EXPECT_EQ(last.added, 2);
    EXPECT_EQ(last.summary.records, 2);
    EXPECT_EQ(last.summary.bad, 1);
    EXPECT_EQ(lines, person.stored);
    const auto again = ok<JournalPushed>(
        other.call("journal_push", json::to_json(JournalPushRequest{text, true})));
    EXPECT_EQ(again.added, 0);
    EXPECT_TRUE(again.lines.empty());
    ok<Nothing>(other.call("journal_erase", "{}"));
    EXPECT_EQ(ok<JournalText>(other.call("journal_export", "{}")).records, 0);
}

// Of two contents with one id every device keeps the same one, in the store as in memory.
TEST(Bridge, HandsOutOnlyLinesThatTheJournalKept) {
    const auto line = [](std::string_view body) {
        return R"({"id":"0193a5f2-1c3e-7abc-8def-0123456789ab","at":"2026-11-22T12:00:00+01:00","device":"d","kind":"k","version":1,"body":)" +
               std::string(body) + "}";
    };
    const auto push = [&](Bridge& bridge, const std::string& text) {
        return ok<JournalPushed>(
                   bridge.call("journal_push", json::to_json(JournalPushRequest{text, true})))
            .lines;
    };
    Bridge bridge(known);
    EXPECT_EQ(push(bridge, line("{\"a\":2}") + "\n"), (std::vector{line("{\"a\":2}")}));
    EXPECT_TRUE(push(bridge, line("{\"a\":3}") + "\n").empty()) << "the smaller text stays";
    EXPECT_EQ(push(bridge, line("{\"a\":1}") + "\n"), (std::vector{line("{\"a\":1}")}));
    Bridge other(known);
    EXPECT_EQ(
        push(other, line("{\"a\":3}") + "\n" + line("{\"a\":1}") + "\n" + line("{\"a\":1}") + "\n"),
        (std::vector{line("{\"a\":1}")}));
}

TEST(Bridge, RatesAndJudges) {
    Person person;
    RateRequest request{{}, stamp(person.chance, noon)};
    EXPECT_EQ(failure(person.bridge.call("rate", json::to_json(request))).code, "bad_input");
    request.rating.pain = journal::PainRated{{}, 4, 5, 7, 7};
    person.store(ok<Lines>(person.bridge.call("rate", json::to_json(request))).lines);
    EXPECT_EQ(person.stored.size(), 1U);
    const auto judged =
        ok<progress::Judged>(person.bridge.call("judge", json::to_json(NowRequest{person.now})));
    ASSERT_EQ(judged.judgements.size(), 1U);
    EXPECT_EQ(judged.judgements[0].verdict, trend::Direction::too_early);
    EXPECT_EQ(judged.judgements[0].points[0].value_tenths, 50);
    EXPECT_FALSE(judged.pain_due);
}

TEST(Bridge, LoadsItsOwnStoreInPieces) {
    Person person;
    for (int i = 0; i < 3; ++i) {
        RateRequest request{{}, stamp(person.chance, later(noon, i * ms_per_day))};
        request.rating.pain = journal::PainRated{{}, 4, 5, 7, 7};
        person.store(ok<Lines>(person.bridge.call("rate", json::to_json(request))).lines);
    }
    ASSERT_EQ(person.stored.size(), 3U);
    Bridge again(known);
    again.load(person.stored[2] + "\n" + person.stored[0] + "\n");
    again.load("no record\n" + person.stored[1]);
    again.load("");
    EXPECT_EQ(again.call("journal_export", "{}"), person.bridge.call("journal_export", "{}"));
}

TEST(Bridge, RefusesASorenessThatNoScaleHas) {
    Person person;
    for (const int soreness : {-1, 11}) {
        const SorenessRequest request{{"s", soreness, {}, false}, stamp(person.chance, noon)};
        EXPECT_EQ(failure(person.bridge.call("soreness", json::to_json(request))).code,
                  "bad_input");
    }
}

TEST(Bridge, GivesTheAtlas) {
    const std::string answer = Bridge(known).call("atlas", "{}");
    EXPECT_TRUE(json::slices(answer));
    EXPECT_NE(answer.find("\"gastrocnemius\""), std::string::npos);
}

TEST(Bridge, LeadsThroughAMeasureAndReportsIt) {
    Person person;
    const auto start = [&] {
        return person.bridge.call(
            "measure_start",
            json::to_json(MeasureStartRequest{
                "lunge_shin_angle", {body::Side::left}, stamp(person.chance, person.now)}));
    };
    EXPECT_EQ(failure(start()).code, "not_ready") << "no safety questions were answered";
    person.screen({"calves"});
    auto answer = ok<MeasureAnswer>(start());
    EXPECT_EQ(answer.view.phase, measure::Phase::zero);
    std::vector<std::string> lines;
    const auto input = [&](measure::Input one) {
        person.now = later(person.now, 100);
        one.at = person.now;
        answer = ok<MeasureAnswer>(person.bridge.call(
            "measure_input",
            json::to_json(MeasureInputRequest{one, stamp(person.chance, person.now)})));
        lines.insert(lines.end(), answer.lines.begin(), answer.lines.end());
    };
    for (int i = 0; i < 2000 && !answer.saved.empty(); ++i) {
        measure::Input one;
        one.kind = answer.view.phase == measure::Phase::place ? measure::InputKind::tap
                                                              : measure::InputKind::reading;
        const bool flat = answer.view.phase == measure::Phase::zero;
        one.readings = {{0, flat ? 0 : 13'250, 0, {}, {}, {}}};
        if (i == 120) {
            const auto restored = ok<MeasureAnswer>(person.bridge.call(
                "measure_restore", json::to_json(MeasureRestoreRequest{answer.saved, person.now})));
            EXPECT_EQ(restored.view.phase, measure::Phase::place);
            const auto offered = ok<measure::View>(
                person.bridge.call("measure_unfinished",
                                   json::to_json(MeasureRestoreRequest{answer.saved, person.now})));
            EXPECT_EQ(offered.measure, "lunge_shin_angle");
            EXPECT_EQ(offered.title, restored.view.title);
            EXPECT_EQ(failure(person.bridge.call("measure_unfinished",
                                                 json::to_json(MeasureRestoreRequest{
                                                     answer.saved, later(person.now, ms_per_day)})))
                          .code,
                      "not_ready");
            answer = restored;
        } else {
            input(one);
        }
    }
    EXPECT_EQ(answer.view.phase, measure::Phase::done);
    ASSERT_EQ(lines.size(), 1U);
    const auto report = ok<measure::Report>(
        person.bridge.call("measure_report", json::to_json(MeasureRequest{"lunge_shin_angle"})));
    ASSERT_EQ(report.sides.size(), 1U);
    EXPECT_EQ(report.sides[0].value, "42.5°");
    EXPECT_EQ(failure(person.bridge.call("measure_report", R"({"measure":"lunge"})")).code,
              "not_found");
}

TEST(Bridge, KeepsTypedValuesAndPhotoAnglesAndNothingOfThePhoto) {
    Person person;
    const auto typed = ok<Lines>(person.bridge.call(
        "measure_type", json::to_json(MeasureTypeRequest{"lunge_knee_to_wall",
                                                         body::Side::left,
                                                         journal::MeasuredBy::tape,
                                                         {"9.5", "10"},
                                                         stamp(person.chance, person.now)})));
    ASSERT_EQ(typed.lines.size(), 1U);
    EXPECT_NE(typed.lines[0].find("\"value_tenths\":100"), std::string::npos);
    EXPECT_EQ(ok<PhotoLandmarks>(person.bridge.call("photo_landmarks", R"({"view":"side"})"))
                  .landmarks.size(),
              6U);
    measure::Photo photo;
    photo.view = atlas::PhotoView::front;
    photo.placed = {{atlas::Landmark::left_ear, {600, 100}, {600, 102}},
                    {atlas::Landmark::right_ear, {400, 110}, {400, 112}},
                    {atlas::Landmark::left_shoulder, {700, 300}, {700, 300}},
                    {atlas::Landmark::right_shoulder, {300, 300}, {300, 300}}};
    const auto read = ok<measure::PhotoRead>(
        person.bridge.call("photo_read", json::to_json(PhotoRequest{photo})));
    ASSERT_EQ(read.angles.size(), 2U);
    EXPECT_NEAR(read.angles[0].value_tenths, 29, 1);
    const auto kept = ok<Lines>(person.bridge.call(
        "photo_keep", json::to_json(PhotoKeepRequest{photo, stamp(person.chance, person.now)})));
    EXPECT_EQ(kept.lines.size(), 2U);
    EXPECT_EQ(kept.lines[0].find("landmark"), std::string::npos);
}

TEST(Habits, GoFromAnAnswerToATrialAndACalendar) {
    Person person;
    const auto stamped = [&] { return stamp(person.chance, person.now); };
    EXPECT_EQ(failure(person.bridge.call("calendar", json::to_json(NowRequest{person.now}))).code,
              "not_ready");
    person.store(ok<Lines>(person.bridge.call(
                               "causes_tell",
                               json::to_json(CausesRequest{{{"long_sitting", true}}, stamped()})))
                     .lines);
    const auto told = [&] {
        return ok<progress::Habits>(
            person.bridge.call("habits", json::to_json(HabitsRequest{{}, person.now})));
    };
    EXPECT_EQ(told().choice.first->cause, "long_sitting");
    const TrialStartRequest start{"long_sitting", habits::TrialDesign::on_off, stamped()};
    person.store(ok<Lines>(person.bridge.call("trial_start", json::to_json(start))).lines);
    EXPECT_EQ(failure(person.bridge.call("trial_start", json::to_json(start))).code, "conflict");
    EXPECT_TRUE(told().check_due);
    const TrialCheckRequest check{{true, {}, 3}, stamped()};
    const auto lines = ok<Lines>(person.bridge.call("trial_check", json::to_json(check))).lines;
    EXPECT_EQ(lines.size(), 2U);
    EXPECT_FALSE(told().check_due);
    habits::Schedule week;
    week.breaks = {{1, 2}, "09:00", "12:00", 30};
    ok<Lines>(person.bridge.call("schedule_tell", json::to_json(ScheduleRequest{week, stamped()})));
    EXPECT_TRUE(
        ok<CalendarText>(person.bridge.call("calendar", json::to_json(NowRequest{person.now})))
            .text.starts_with("BEGIN:VCALENDAR\r\n"));
    ok<Lines>(person.bridge.call("trial_stop", json::to_json(TrialStopRequest{{}, stamped()})));
    EXPECT_FALSE(told().running.has_value());
    const WorkoutsRequest done{{{person.now, "running", 1800, {}, "typed"}}, stamped()};
    EXPECT_EQ(ok<Lines>(person.bridge.call("workouts_tell", json::to_json(done))).lines.size(), 1U);
    EXPECT_EQ(told().load->week_minutes, 30);
    const WorkoutsRequest more{{{person.now, "running", 1800, {}, "gpx"},
                                {person.now, "cycling", 1800, {}, "gpx"},
                                {person.now, "cycling", -1, {}, "gpx"}},
                               stamped()};
    const auto taken = ok<WorkoutsTaken>(person.bridge.call("workouts_take", json::to_json(more)));
    EXPECT_EQ(taken.lines.size(), 1U);
    EXPECT_EQ(taken.already, 1);
    EXPECT_EQ(taken.left_out, 1);
    EXPECT_EQ(told().load->week_minutes, 60);
}

}  // namespace
}  // namespace unknot::bridge
