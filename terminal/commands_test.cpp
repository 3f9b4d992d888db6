// Every command, by its words and by its JSON, and what it says about unusable input.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <set>

#include "engine/atlas/atlas.h"
#include "terminal/harness_test.h"

namespace unknot::terminal::test {
namespace {

const char* const regions[] = {"calves", "hips", "glutes", "upper_back", "chest"};

// An error tells what happened and what to do, on its channel and with its status.
void expect_error(const Place& place, std::vector<std::string> arguments, int status,
                  std::string_view says) {
    const Outcome plain = place.run(arguments);
    EXPECT_EQ(plain.status, status) << says << "\n" << plain.out << plain.err;
    EXPECT_TRUE(plain.err.starts_with("unknot: ")) << plain.err;
    EXPECT_TRUE(has(plain.err, "\n  ")) << plain.err;
    const auto value = place.ask(std::move(arguments), status);
    const auto& error = value.as_object().at("error").as_object();
    EXPECT_TRUE(has(error.at("message").as_string(), says)) << error.at("message").as_string();
    EXPECT_FALSE(error.at("next").as_string().empty());
    EXPECT_FALSE(error.at("code").as_string().empty());
}

TEST(Commands, VersionAndHelp) {
    EXPECT_TRUE(run({"--version"}).out.starts_with("unknot 0."));
    const Outcome help = run({"--help"});
    EXPECT_EQ(help.status, 0);
    for (const char* each :
         {"find", "screen", "plan", "session", "soreness", "rate", "progress", "measure", "habits",
          "schedule", "atlas", "body", "handout", "report", "journal", "serve", "completion"}) {
        EXPECT_TRUE(has(help.out, each)) << each;
        const Outcome one = run({each, "--help"});
        EXPECT_EQ(one.status, 0);
        EXPECT_TRUE(has(one.out, "Examples:")) << each;
        EXPECT_EQ(run({"help", each}).out, one.out);
    }
    EXPECT_TRUE(has(run({"help", "journal", "import"}).out, "JSON Lines"));
    EXPECT_EQ(run({}).status, 2);
    EXPECT_EQ(run({"help", "nothing"}).status, 1);
}

TEST(Commands, UsageErrorsGuessWhatWasMeant) {
    const Place place;
    expect_error(place, {"plam"}, 2, "plam");
    EXPECT_TRUE(has(place.run({"plam"}).err, "Did you mean \"plan\"?"));
    EXPECT_TRUE(has(place.run({"journal", "exprot"}).err, "Did you mean \"export\"?"));
    EXPECT_TRUE(has(place.run({"plan", "--regoin", "calves"}).err, "Did you mean \"--region\"?"));
    EXPECT_TRUE(has(place.run({"plan", "--region", "calves", "--side", "lefft"}).err,
                    "did you mean \"left\"?"));
    expect_error(place, {"journal"}, 2, "command is missing");
    expect_error(place, {"plan", "--region", "calves", "--minutes", "ten"}, 2, "ten");
    expect_error(place, {"plan", "--region", "calves", "--minutes", "99999999999999"}, 2,
                 "99999999999999");
    expect_error(place, {"soreness", "--rating", "11", "--lasted", "under_a_day"}, 2, "11");
    expect_error(place, {"soreness", "--rating", "-1", "--lasted", "under_a_day"}, 2, "-1");
    EXPECT_EQ(run({"progress", "--now", "yesterday"}).status, 2);
    EXPECT_EQ(run({"find"}).status, 2);
}

TEST(Commands, FindTellsPlacesAndMuscles) {
    const Place place;
    const auto found = place.ask({"find", "back of the calf"});
    EXPECT_FALSE(found.as_object().at("drawing").as_object().at("marks").as_array().empty());
    const auto& ranking = found.as_object().at("ranking").as_object();
    EXPECT_FALSE(ranking.at("suspects").as_array().empty());
    EXPECT_TRUE(ranking.at("next").is_object());
    const std::string finding(ranking.at("next").as_object().at("finding").as_string());
    const auto answered = place.ask({"find", "back of the calf", "--told", finding + "=no",
                                     "--pressed", "soleus.middle=tender,yours"});
    const auto& suspects = answered.as_object().at("ranking").as_object().at("suspects");
    EXPECT_EQ(suspects.as_array().at(0).as_object().at("muscle").as_string(), "soleus");
    const auto flagged = place.ask({"find", "swollen hot calf after a flight"});
    EXPECT_EQ(flagged.as_object().if_contains("ranking"), nullptr);
    EXPECT_FALSE(flagged.as_object().at("raised").as_array().empty());
    EXPECT_TRUE(has(place.run({"find", "swollen", "hot", "calf"}).out, "--not-so"));
    expect_error(place, {"find", "calf", "--told", "stairs"}, 1, "");
    expect_error(place, {"find", "calf", "--told", "no_such=yes"}, 1, "");
    expect_error(place, {"find", "calf", "--pressed", "soleus=tender"}, 1, "");
    expect_error(place, {"find", "calf", "--pressed", "soleus.middle.up=no"}, 1, "");
    expect_error(place, {"find", "calf", "--pressed", "soleus.middle=hurts"}, 1, "");
    expect_error(place, {"find", "calf", "--not-so", "no_such"}, 1, "");
    EXPECT_TRUE(has(place.run({"find", "back", "of", "the", "calf"}).out, "You mean: "));
    expect_error(place, {"find", "xyzzy plugh"}, 1, "");
    expect_error(place, {"find", ""}, 1, "");
    expect_error(place, {"find", "\xff\xfe"}, 1, "");
    expect_error(place, {"find", std::string(10'000, 'a')}, 1, "");
}

// What stands before "[y," in what `find --check` wrote.
std::vector<std::string> asked_in(std::string_view text) {
    std::vector<std::string> out;
    for (std::size_t at = text.find("[y,"); at != text.npos; at = text.find("[y,")) {
        const std::size_t from = text.rfind("\n\n", at);
        const std::size_t begin = from == text.npos ? 0 : from + 2;
        out.emplace_back(text.substr(begin, at - begin));
        text.remove_prefix(at + 1);
    }
    return out;
}

TEST(Commands, FindGoesOnToAnotherCheckWhenNobodyKnows) {
    const Place place;
    const auto answering = [&](const std::string& input) {
        return place.run({"find", "front of my shoulder", "--check"},
                         {.input = input, .environment = {}});
    };
    const auto unsure = answering("\n\nq\n");
    EXPECT_EQ(unsure.status, 0);
    const auto asked = asked_in(unsure.out);
    ASSERT_EQ(asked.size(), 3U) << unsure.out;
    EXPECT_EQ(std::set<std::string>(asked.begin(), asked.end()).size(), 3U) << unsure.out;
    EXPECT_FALSE(has(unsure.out, "Also: ")) << "not to know is no answer";
    EXPECT_FALSE(has(unsure.out, "Not so: ")) << "not to know is no answer";
    EXPECT_TRUE(has(answering("n\nq\n").out, "Not so: "));
    EXPECT_EQ(asked_in(answering("q\n").out).size(), 1U);
    const auto never = asked_in(answering(std::string(100, '\n')).out);
    EXPECT_LE(static_cast<double>(never.size()), atlas::built_in().chances.most_checks);
}

TEST(Commands, FindChecksBesideItsJson) {
    const auto found = Place().run({"find", "front of my shoulder", "--check", "--json"},
                                   {.input = "n\n\nq\n", .environment = {}});
    EXPECT_EQ(found.status, 0);
    EXPECT_EQ(asked_in(found.err).size(), 3U) << found.err;
    EXPECT_TRUE(parse(found.out).as_object().contains("ranking")) << found.out.substr(0, 300);
    EXPECT_EQ(found.out.find('{'), 0U) << "nothing before the answer";
}

TEST(Commands, FindShowsWhatWasDeniedUnderNotSoAlone) {
    const auto found = Place().run({"find", "the shoulder, not the front of the shoulder"});
    const std::size_t not_so = found.out.find("Not so: ");
    ASSERT_NE(not_so, std::string::npos) << found.out;
    EXPECT_FALSE(has(found.out.substr(0, not_so), "front of the shoulder")) << found.out;
    EXPECT_TRUE(has(found.out.substr(0, not_so), "back of the shoulder")) << found.out;
    EXPECT_TRUE(has(found.out.substr(not_so), "front of the shoulder")) << found.out;
}

TEST(Commands, ScreenAnswersFromAFile) {
    const Place place;
    place.screen_all_clear();
    const auto given = place.ask({"screen", "--answers", (place.path() / "answers.json").string()});
    EXPECT_TRUE(given.as_object().at("clearance").is_object());
    EXPECT_EQ(given.as_object().at("verdict").as_object().at("worst").as_string(), "go");
    const Place other;
    const auto missing = other.ask({"screen", "--answers", other.file("some.json", "{}")});
    EXPECT_TRUE(missing.as_object().at("clearance").is_null());
    EXPECT_FALSE(missing.as_object().at("verdict").as_object().at("complete").as_bool());
    EXPECT_EQ(place.run({"screen", "--no-to-all"}).status, 2);
    expect_error(place, {"screen"}, 1, "terminal");
}

// As in the browser: what was answered before and is still valid counts, too.
TEST(Commands, ScreenCountsAFileTogetherWithTheJournal) {
    const Place place;
    place.screen_all_clear();
    const auto worst = [&](const char* answers) {
        const auto told = place.ask({"screen", "--answers", place.file("some.json", answers)});
        return std::string(told.as_object().at("verdict").as_object().at("worst").as_string());
    };
    EXPECT_EQ(worst("{}"), "go");
    EXPECT_EQ(worst("[{\"question\": \"stroke_signs\", \"answer\": \"yes\", "
                    "\"at\": \"2026-11-22T18:01:00+01:00\"}]"),
              "emergency");
    EXPECT_EQ(worst("{}"), "emergency") << "the yes is in the journal now";
    EXPECT_EQ(worst("[{\"question\": \"stroke_signs\", \"answer\": \"no\", "
                    "\"at\": \"2020-01-01T00:00:00Z\"}]"),
              "emergency")
        << "an older no does not take it back";
}

TEST(Commands, ScreenRefusesUnusableAnswers) {
    const Place place;
    const std::pair<const char*, const char*> bad[] = {
        {"", "JSON"},
        {"{", "JSON"},
        {"nonsense", "JSON"},
        {"17", "not"},
        {"{\"stroke_signs\": 1}", "a word"},
        {"{\"stroke_signs\": \"maybe\"}", "maybe"},
        {"{\"no_such_question\": \"no\"}", "no_such_question"},
        {"[{\"question\": \"stroke_signs\"}]", "answer"},
        {"[{\"question\": \"stroke_signs\", \"answer\": \"no\", \"at\": \"noon\"}]", "noon"},
        {"[{\"question\": \"stroke_signs\", \"answer\": \"no\", \"when\": 1}]", "when"},
        {"{\"stroke_signs\": \"\xff\"}", "JSON"},
    };
    for (const auto& [text, says] : bad) {
        expect_error(place, {"screen", "--answers", place.file("bad.json", text)}, 1, says);
    }
    expect_error(place, {"screen", "--answers", place.file("deep.json", std::string(100'000, '['))},
                 1, "");
    expect_error(place, {"screen", "--answers", "/nonexistent"}, 1, "No such file");
    expect_error(place, {"screen", "--answers", place.path().string()}, 1, "directory");
    expect_error(place, {"screen", "--questions", "--region", "calfs"}, 1, "calfs");
    EXPECT_TRUE(has(place.run({"screen", "--questions", "--region", "calfs"}).err,
                    "Did you mean \"calves\"?"));
}

TEST(Commands, PlanNeedsAClearanceAndShowsItsReasons) {
    const Place place;
    expect_error(place, {"plan", "--region", "calves"}, 1, "");
    place.screen_all_clear();
    const Outcome shown = place.run({"plan", "--region", "calves", "--moment", "after_workout"});
    EXPECT_EQ(shown.status, 0) << shown.err;
    EXPECT_TRUE(has(shown.out, "Why: "));
    EXPECT_TRUE(has(shown.out, "Evidence: "));
    EXPECT_TRUE(has(shown.out, "; read 20"));
    EXPECT_FALSE(has(shown.out, "\x1b")) << "no colour into a pipe";
    const auto plan =
        place.ask({"plan", "--region", "calves", "-o", (place.path() / "plan.json").string()});
    EXPECT_FALSE(plan.as_object().at("steps").as_array().empty());
    expect_error(place, {"plan", "--region", "calves", "--minutes", "-5"}, 1, "");
    expect_error(place, {"plan", "--region", "calves", "--muscle", "solus"}, 1, "solus");
    expect_error(
        place,
        {"plan", "--region", "calves", "--clearance", place.file("c.json", "{\"clearance\":null}")},
        1, "cleared nothing");
    expect_error(
        place,
        {"plan", "--region", "calves", "--clearance", place.file("c.json", "{\"regions\":7}")}, 1,
        "a list");
    expect_error(place, {"plan", "--region", "calves", "-o", "/nonexistent/plan.json"}, 1,
                 "No such file");
}

TEST(Commands, ClearanceGoesFromFileToPlan) {
    const Place one, other;
    one.screen_all_clear();
    const std::string clearance = (one.path() / "clearance.json").string();
    EXPECT_EQ(
        one.run({"screen", "--answers", (one.path() / "answers.json").string(), "-o", clearance})
            .status,
        0);
    EXPECT_EQ(other.run({"plan", "--region", "hips", "--clearance", clearance}).status, 0);
    EXPECT_EQ(other.run({"plan", "--region", "hips"}).status, 1) << "a file is not recorded";
}

TEST(Commands, WholeSessionsOfAllRegionsShowInProgress) {
    const Place place;
    place.screen_all_clear();
    for (const char* region : regions) {
        const auto replay = parse(place.whole_session(region));
        EXPECT_TRUE(replay.as_object().at("ended").as_bool()) << region;
        EXPECT_GT(replay.as_object().at("recorded").as_int64(), 3) << region;
    }
    const auto progress = place.ask({"progress"});
    EXPECT_EQ(progress.as_object().at("sessions").as_array().size(), 5U);
    EXPECT_FALSE(progress.as_object().at("muscles").as_array().empty());
    EXPECT_TRUE(has(place.run({"progress"}).out, "Weeks"));

    const auto rated = place.ask({"soreness", "--rating", "2", "--lasted", "under_a_day"});
    EXPECT_EQ(rated.as_object().at("soreness").as_int64(), 2);
    expect_error(place,
                 {"soreness", "--session", "nothing", "--rating", "2", "--lasted", "under_a_day"},
                 1, "nothing");
}

TEST(Commands, RatesAndJudges) {
    const Place place;
    const auto then = [&](std::vector<std::string> arguments, const std::string& day) {
        const std::string at = "2026-02-" + day + "T19:00:00+01:00";
        arguments.insert(arguments.end(), {"--data", place.data(), "--now", at});
        return run(arguments);
    };
    for (int day = 10; day < 28; ++day) {
        const Outcome rated =
            then({"rate", "pain", "--average", day % 2 == 0 ? "5" : "6"}, std::to_string(day));
        EXPECT_EQ(rated.status, 0) << rated.err;
    }
    const Outcome judging = then({"progress", "--json"}, "28");
    const auto judged = parse(judging.out).as_object().at("judged").as_object();
    const auto pain = judged.at("judgements").as_array().at(0).as_object();
    EXPECT_EQ(pain.at("id").as_string(), "pain");
    EXPECT_EQ(pain.at("verdict").as_string(), "unchanged");
    EXPECT_EQ(pain.at("points").as_array().size(), 18U);
    EXPECT_TRUE(has(then({"progress"}, "28").out, "About the same"));

    // "--now" is a time or the pain of this moment, whichever it can be.
    const auto both = place.ask({"rate", "pain", "--now", "4", "--average", "5"}).as_object();
    EXPECT_EQ(both.at("now").as_int64(), 4);
    expect_error(place, {"rate", "pain", "--now", "11"}, 2, "11");
    expect_error(place, {"rate", "pain", "--average", "11"}, 2, "11");
    expect_error(place, {"rate", "pain"}, 1, "No pain was rated");
    const auto told = place.ask({"rate", "activity", "--words", "running"}).as_object();
    EXPECT_EQ(told.at("activity").as_string(), "a1");
    place.ask({"rate", "activity", "--id", "a1", "--ability", "4"});
    place.ask({"rate", "change", "--value=-1"});
    expect_error(place, {"rate", "activity", "--id", "a7", "--ability", "4"}, 1, "no such");
}

TEST(Commands, JournalTravelsAndGivesTheSameProgress) {
    const Place here, there;
    here.screen_all_clear();
    here.whole_session("glutes");
    const std::string file = (here.path() / "records.jsonl").string();
    EXPECT_EQ(here.run({"journal", "export", "-o", file}).status, 0);
    const auto imported = there.ask({"journal", "import", file});
    EXPECT_GT(imported.as_object().at("added").as_int64(), 3);
    EXPECT_EQ(there.ask({"journal", "import", file}).as_object().at("added").as_int64(), 0);
    EXPECT_EQ(here.run({"progress", "--json"}).out, there.run({"progress", "--json"}).out);
    EXPECT_EQ(here.run({"journal", "export"}).out, there.run({"journal", "export"}).out);
    EXPECT_EQ(there.run({"journal", "check"}).status, 0);
}

TEST(Commands, JournalImportKeepsTheGoodLines) {
    const Place place;
    const std::string good =
        R"({"id":"0193a5f2-1c3e-7abc-8def-0123456789ab","at":"2026-11-22T18:00:00+01:00","device":"d","kind":"later_kind","version":3,"body":{"x":1}})";
    const auto mixed =
        place.ask({"journal", "import",
                   place.file("mixed.jsonl", "rubbish\n\n" + good + "\n{\"id\":1}\n\xff\n")},
                  1);
    EXPECT_EQ(mixed.as_object().at("added").as_int64(), 1);
    EXPECT_EQ(mixed.as_object().at("unknown").as_int64(), 1);
    EXPECT_EQ(mixed.as_object().at("bad").as_int64(), 3);
    EXPECT_TRUE(mixed.as_object().contains("error"));
    EXPECT_EQ(place.run({"journal", "export"}).out, good + "\n");
    EXPECT_EQ(place.run({"journal", "import", "-"}, {good, {}, false}).status, 0);
    expect_error(place, {"journal", "import", "/nonexistent"}, 1, "no file");
    expect_error(place, {"journal", "import", place.path().string()}, 1, "");
}

std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST(Report, IsAPageByItself) {
    const Place place;
    expect_error(place, {"report"}, 1, "nothing to report");
    place.screen_all_clear();
    place.whole_session("calves");
    const std::string html = place.run({"report"}).out;
    EXPECT_TRUE(html.starts_with("<!doctype html>"));
    for (const char* never : {"<script", "https://", "url(http", " src=", "@import"}) {
        EXPECT_FALSE(has(html, never)) << never;
    }
    EXPECT_TRUE(has(html, "What was done"));
    const std::string file = (place.path() / "report.html").string();
    EXPECT_TRUE(has(place.run({"report", "--out", file}).out, "print it"));
    EXPECT_EQ(bytes_of(file), html);
    EXPECT_TRUE(place.ask({"report"}).as_object().contains("sections"));
    expect_error(place, {"report", "-o", "/nowhere/there.html"}, 1, "");
}

TEST(Journal, IsExportedForOthers) {
    const Place place;
    place.screen_all_clear();
    place.whole_session("calves");
    const std::string file = (place.path() / "for-the-clinic.json").string();
    EXPECT_TRUE(has(place.run({"journal", "export", "--format", "fhir", "--out", file}).out, file));
    EXPECT_EQ(place.run({"journal", "export", "--format", "fhir"}).out, bytes_of(file));
    const auto bundle = parse(bytes_of(file));
    EXPECT_EQ(bundle.as_object().at("resourceType").as_string(), "Bundle");
    const Outcome table = place.run({"journal", "export", "--format", "csv"});
    EXPECT_TRUE(has(table.out, "tenderness_before"));
    const auto told = place.ask({"journal", "export", "--format", "csv", "-o", file});
    EXPECT_TRUE(has(told.as_object().at("media_type").as_string(), "text/csv"));
    expect_error(place, {"journal", "export", "--format", "pdf"}, 2, "jsonl, fhir, csv, ics");
    expect_error(place, {"journal", "export", "--format", "csv", "-o", "/nowhere/there"}, 1, "");
}

TEST(Commands, EraseAsksOnceAndErasesEverything) {
    const Place place;
    place.screen_all_clear();
    expect_error(place, {"journal", "erase"}, 1, "confirmed");
    EXPECT_FALSE(place.run({"journal", "export"}).out.empty());
    EXPECT_EQ(place.run({"journal", "erase", "--yes"}).status, 0);
    EXPECT_TRUE(place.run({"journal", "export"}).out.empty());
    EXPECT_FALSE(std::filesystem::exists(place.path() / "data" / "device"));
    EXPECT_EQ(Place().run({"journal", "erase", "--yes"}).status, 0) << "nothing there is fine";
}

TEST(Commands, AtlasListsAndShows) {
    const Place place;
    EXPECT_TRUE(has(place.run({"atlas"}).out, "Muscles"));
    EXPECT_EQ(place.ask({"atlas"}).as_object().at("regions").as_array().size(), 17U);
    for (const char* id : {"calves", "soleus", "evidence/press_30_to_90", "press_30_to_90"}) {
        EXPECT_GT(place.run({"atlas", id}).out.size(), 50U) << id;
        EXPECT_TRUE(place.ask({"atlas", id}).is_object());
    }
    EXPECT_TRUE(has(place.run({"atlas", "soleus"}).out, "How well this is known"));
    expect_error(place, {"atlas", "solus"}, 1, "solus");
    EXPECT_TRUE(has(place.run({"atlas", "solus"}).err, "soleus"));
}

TEST(Commands, BodyIsDrawnFromAllSides) {
    const Place place;
    const std::string drawn = place.run({"body", "picture"}).out;
    EXPECT_TRUE(drawn.starts_with("<svg "));
    EXPECT_TRUE(drawn.ends_with("</svg>\n"));
    EXPECT_TRUE(has(drawn, "seen from the front</title>"));
    EXPECT_LT(drawn.size(), 10'000U);
    EXPECT_EQ(place.ask({"body", "picture"}).as_object().at("svg").as_string(), drawn);
    const std::string marked =
        place.run({"body", "picture", "--view", "back", "--zone", "calf_upper_inner"}).out;
    EXPECT_TRUE(has(marked, "class=\"kn-essential\""));

    const std::string file = (place.path() / "zones.svg").string();
    EXPECT_EQ(place.run({"body", "zones", "--view", "left", "-o", file}).out, "");
    std::ifstream in(file);
    const std::string zones(std::istreambuf_iterator<char>(in), {});
    EXPECT_TRUE(has(zones, "data-side=\"left\""));
    EXPECT_FALSE(has(zones, "data-zone=\"\""));

    expect_error(place, {"body", "picture", "--zone", "calf_uper_inner"}, 1, "calf_uper_inner");
    EXPECT_TRUE(has(place.run({"body", "picture", "--zone", "calf_uper_inner"}).err,
                    "Did you mean \"calf_upper_inner\"?"));
    expect_error(place, {"body", "picture", "--view", "below"}, 2, "below");
    expect_error(place, {"body", "picture", "--width", "5"}, 2, "5");
}

TEST(Commands, BodyIsDrawnWithMusclesAndInPoses) {
    const Place place;
    const std::string right = place.run({"body", "picture", "--pose", "calf_ball_sitting"}).out;
    EXPECT_TRUE(has(right, "kn-ball"));
    EXPECT_TRUE(has(right, "kn-muscle"));
    EXPECT_NE(right,
              place.run({"body", "picture", "--pose", "calf_ball_sitting", "--side", "left"}).out);
    const auto muscle = place.ask({"body", "picture", "--muscle", "soleus"}).as_object();
    EXPECT_EQ(muscle.at("view").as_string(), "back");
    EXPECT_TRUE(has(std::string(muscle.at("svg").as_string()), "kn-essential"));

    expect_error(place, {"body", "picture", "--pose", "calf_bal_sitting"}, 1, "calf_bal_sitting");
    expect_error(place, {"body", "picture", "--muscle", "solus"}, 1, "solus");
    EXPECT_TRUE(has(place.run({"body", "picture", "--muscle", "solus"}).err, "soleus"));
    expect_error(place, {"body", "picture", "--pose", "calf_ball_sitting", "--muscle", "soleus"}, 2,
                 "--muscle");
}

TEST(Commands, BodyLoadIsARangeOfWeight) {
    const Place place;
    const auto asked = place.ask(
        {"body", "load", "--move", "calf_foam_roller", "--stature-m", "1.80", "--mass-kg", "80"});
    const auto& load = asked.as_object().at("load").as_object();
    const auto least = load.at("least_percent").to_number<int>();
    const auto most = load.at("most_percent").to_number<int>();
    EXPECT_LT(0, least);
    EXPECT_LE(least, most);
    EXPECT_LT(most, 100);
    EXPECT_NEAR(load.at("most_newtons").to_number<double>(), most * 0.01 * 80 * 9.80665, 5);
    const std::string said = place.run({"body", "load", "--move", "calf_foam_roller"}).out;
    EXPECT_TRUE(has(said, "of your weight rests on the ball"));
    EXPECT_TRUE(has(said, "nobody has"));

    expect_error(place, {"body", "load", "--move", "calf_foam_rolle"}, 1, "calf_foam_rolle");
    expect_error(place, {"body", "load", "--move", "figure_four_chair"}, 1, "figure_four_chair");
    expect_error(place, {"body", "load", "--move", "calf_foam_roller", "--mass-kg", "900"}, 1,
                 "900");
    expect_error(place, {"body", "load", "--move", "calf_foam_roller", "--mass-kg", "nan"}, 1,
                 "nan");
    expect_error(place, {"body", "load"}, 2, "--move");
}

TEST(Commands, HandoutPrintsAPlanThatMayBeCarriedOut) {
    const Place place;
    place.screen_all_clear();
    const std::string plan = (place.path() / "plan.json").string();
    ASSERT_EQ(place.run({"plan", "--region", "calves", "-o", plan}).status, 0);
    const std::string html = place.run({"handout", plan}).out;
    EXPECT_TRUE(html.starts_with("<!doctype html>"));
    EXPECT_TRUE(has(html, "<svg "));
    EXPECT_TRUE(has(html, "Stop at once"));
    EXPECT_FALSE(has(html, "<script"));
    EXPECT_FALSE(has(html, "src="));

    std::ifstream in(plan);
    std::string changed(std::istreambuf_iterator<char>(in), {});
    const std::string dose = "\"light_hold_seconds\":";
    changed.insert(changed.find(dose) + dose.size(), "9");
    std::ofstream(plan) << changed;
    expect_error(place, {"handout", plan}, 1, "plan");
    expect_error(place, {"handout", (place.path() / "none.json").string()}, 1, "none.json");
}

TEST(Commands, CompletionKnowsTheCommands) {
    const Place place;
    for (const char* shell : {"bash", "zsh", "fish"}) {
        const Outcome script = run({"completion", shell});
        EXPECT_EQ(script.status, 0);
        for (const char* word : {"soreness", "import", "after_workout", "upper_back"}) {
            EXPECT_TRUE(has(script.out, word)) << shell << " " << word;
        }
    }
    const std::string bash = place.file("completion.bash", run({"completion", "bash"}).out);
    EXPECT_EQ(std::system(("bash -n " + bash).c_str()), 0);
    const auto offered = [&](const std::string& words) {
        const std::string file =
            place.file("ask.sh", "source " + bash + "\nCOMP_WORDS=(" + words +
                                     ")\nCOMP_CWORD=$((${#COMP_WORDS[@]}-1))\n_unknot\n"
                                     "printf '%s\\n' \"${COMPREPLY[@]}\"\n");
        const std::string out = (place.path() / "offered").string();
        EXPECT_EQ(std::system(("bash " + file + " > " + out).c_str()), 0);
        std::ifstream in(out);
        return std::string{std::istreambuf_iterator<char>(in), {}};
    };
    EXPECT_EQ(offered("unknot pro"), "progress\n");
    EXPECT_EQ(offered("unknot journal ex"), "export\n");
    EXPECT_EQ(offered("unknot plan --side le"), "left\n");
    EXPECT_EQ(offered("unknot --data /tmp plan --moment af"), "after_workout\n");
    EXPECT_EQ(offered("unknot atlas soleus_wall"), "soleus_wall_bent_knee\n");
}

TEST(Commands, OutputThatCannotBeWrittenIsAFailure) {
    EXPECT_NE(
        std::system((std::string(UNKNOT_PROGRAM) + " atlas > /dev/full 2> /dev/null").c_str()), 0);
}

TEST(Measure, ListsAndShowsWhatCanBeMeasured) {
    const Place place;
    const Outcome list = place.run({"measure", "list"});
    EXPECT_EQ(list.status, 0);
    EXPECT_TRUE(has(list.out, "lunge_knee_to_wall")) << list.out;
    EXPECT_TRUE(has(list.out, "phone, goniometer"));
    EXPECT_GE(place.ask({"measure", "list"}, 0).as_array().size(), 20U);
    const Outcome shown = place.run({"measure", "show", "lunge_knee_to_wall"});
    EXPECT_TRUE(has(shown.out, "10.3 cm on average")) << shown.out;
    EXPECT_TRUE(has(shown.out, "What it cannot say"));
    expect_error(place, {"measure", "show", "lunge_knee_to_wal"}, 1, "lunge_knee_to_wal");
    EXPECT_TRUE(has(place.run({"measure", "show", "lunge_knee_to_wal"}).err, "lunge_knee_to_wall"));
}

TEST(Measure, WritesDownTypedValuesAndSaysWhatTheyAreWorth) {
    const Place place;
    const auto add = [&](const std::string& day, const char* value) {
        const Outcome told = run({"measure", "add", "lunge_knee_to_wall", "--side", "left",
                                  "--value", "4", "--value", value, "--data", place.data(), "--now",
                                  "2026-11-" + day + "T18:00:00+01:00", "--json"});
        EXPECT_EQ(told.status, 0) << told.out << told.err;
        return parse(told.out);
    };
    EXPECT_EQ(add("01", "6").at("measured").at("value_tenths").as_int64(), 60);
    EXPECT_EQ(add("08", "7").at("report").at("sides").at(0).at("change").as_string(), "noise");
    add("15", "11");
    const auto last = add("16", "11.5");
    EXPECT_EQ(last.at("report").at("sides").at(0).at("change").as_string(), "real");
    EXPECT_EQ(last.at("report").at("noise_tenths").as_int64(), 38)
        << "these values scatter more than the published error";
    EXPECT_TRUE(has(place.run({"measure", "show", "lunge_knee_to_wall"}).out, "twice in a row"));
    EXPECT_TRUE(has(place.run({"journal", "export"}).out, "\"measured\""));
}

TEST(Measure, RefusesWhatCannotBe) {
    const Place place;
    expect_error(place, {"measure", "add", "lunge_knee_to_wall", "--side", "left", "--value", "95"},
                 1, "lies between");
    expect_error(place, {"measure", "add", "lunge_knee_to_wall", "--value", "9.5"}, 1,
                 "one side at a time");
    expect_error(place, {"measure", "add", "neck_bend", "--value", "nine"}, 1, "no number");
    expect_error(place,
                 {"measure", "add", "lunge_knee_to_wall", "--side", "left", "--value", "9", "--by",
                  "goniometer"},
                 1, "not measured by");
    expect_error(place, {"measure"}, 2, "command is missing");
}

}  // namespace
}  // namespace unknot::terminal::test
