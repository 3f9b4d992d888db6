// unknot habits and unknot schedule, as a person and as a script would use them.
#include <fstream>

#include <gtest/gtest.h>

#include "terminal/harness_test.h"

namespace unknot::terminal::test {
namespace {

boost::json::object habits(const Place& place) {
    return place.ask({"habits"}).as_object();
}

TEST(Habits, LeadFromAQuestionToATrial) {
    const Place place;
    EXPECT_TRUE(has(place.run({"habits"}).out, "Answer a few questions first"));
    const auto asked = place.ask({"habits", "ask", "--region", "neck"}).as_array();
    ASSERT_FALSE(asked.empty());
    EXPECT_TRUE(has(place.run({"habits", "ask", "-r", "neck"}).out,
                    "unknot habits answer long_screen_work yes|no"));
    EXPECT_EQ(place.run({"habits", "answer", "long_screen_work", "yes"}).status, 0);
    EXPECT_EQ(place.run({"habits", "answer", "stress", "no"}).status, 0);
    const Outcome proposed = place.run({"habits"});
    EXPECT_TRUE(has(proposed.out, "unknot habits try long_screen_work")) << proposed.out;
    EXPECT_TRUE(has(proposed.out, "is a guess worth")) << proposed.out;
    EXPECT_EQ(place.run({"habits", "try", "long_screen_work", "--on-off"}).status, 0);
    EXPECT_TRUE(has(place.run({"habits", "try", "stress"}).err, "You are trying a habit already"));
    EXPECT_TRUE(habits(place).at("check_due").as_bool());
    EXPECT_EQ(place.run({"habits", "check", "yes", "--pain", "4"}).status, 0);
    EXPECT_FALSE(habits(place).at("check_due").as_bool());
    EXPECT_TRUE(has(place.run({"habits"}).out, "Day 1 of 28"));
    EXPECT_EQ(place.run({"habits", "stop", "--reason", "travelling"}).status, 0);
    const auto past = habits(place).at("past").as_array();
    ASSERT_EQ(past.size(), 1U);
    EXPECT_EQ(past[0].as_object().at("state").as_string(), "left");
    EXPECT_EQ(past[0].as_object().at("weeks").as_array().size(), 4U);
}

TEST(Habits, SayWhatIsWrongAndWhatToDo) {
    const Place place;
    EXPECT_EQ(place.run({"habits", "answer", "long_siting", "yes"}).status, 1);
    EXPECT_TRUE(has(place.run({"habits", "answer", "long_siting", "yes"}).err, "long_sitting"));
    EXPECT_EQ(place.run({"habits", "answer", "long_sitting", "perhaps"}).status, 2);
    EXPECT_EQ(place.run({"habits", "check", "yes"}).status, 1);
    EXPECT_EQ(place.run({"habits", "stop"}).status, 1);
    EXPECT_EQ(place.run({"habits", "try", "poor_sleep", "--on-off"}).status, 1);
    EXPECT_EQ(place.run({"habits", "--region", "nek"}).status, 1);
    EXPECT_EQ(place.run({"habits", "check", "yes", "--pain", "11"}).status, 2);
    EXPECT_EQ(place.run({"habits", "nothing"}).status, 2);
}

TEST(Schedule, GoesIntoACalendar) {
    const Place place;
    // What was told last counts, so that each command has a minute of its own.
    int minute = 0;
    const auto tell = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.end(),
                         {"--data", place.data(), "--now",
                          "2026-11-22T17:" + std::to_string(10 + minute++) + ":00+01:00"});
        return run(arguments).status;
    };
    EXPECT_EQ(place.run({"schedule", "--ics", "-"}).status, 1);
    EXPECT_EQ(tell({"schedule", "add", "--day", "Tue", "--at", "18:30", "--sport", "running",
                    "--region", "calves"}),
              0);
    EXPECT_EQ(tell({"schedule", "breaks", "--every", "60", "--days", "mon,fri"}), 0);
    const Outcome week = place.run({"schedule"});
    EXPECT_TRUE(has(week.out, "18:24")) << week.out;
    EXPECT_TRUE(has(week.out, "Breaks every 60 minutes from 09:00 to 17:00")) << week.out;
    const Outcome calendar = place.run({"schedule", "--ics", "-"});
    EXPECT_TRUE(calendar.out.starts_with("BEGIN:VCALENDAR\r\n"));
    EXPECT_TRUE(has(calendar.out, "BYDAY=MO,FR\r\n"));
    const std::string path = (place.path() / "week.ics").string();
    EXPECT_EQ(place.run({"schedule", "--ics", path}).status, 0);
    std::ifstream file(path, std::ios::binary);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), calendar.out);
    EXPECT_EQ(tell({"schedule", "remove", "1"}), 0);
    EXPECT_EQ(tell({"schedule", "remove", "1"}), 1);
    EXPECT_EQ(tell({"schedule", "breaks", "--none"}), 0);
    const auto told = place.ask({"schedule"}).as_object().at("schedule").as_object();
    EXPECT_TRUE(told.at("workouts").as_array().empty());
    EXPECT_FALSE(told.contains("breaks"));
}

TEST(Schedule, RefusesWhatMakesNoSense) {
    const Place place;
    EXPECT_EQ(place.run({"schedule", "add", "--day", "someday", "--at", "18:30"}).status, 1);
    EXPECT_EQ(place.run({"schedule", "add", "--day", "monday", "--at", "half six"}).status, 1);
    EXPECT_EQ(place.run({"schedule", "breaks", "--from", "17:00", "--to", "09:00"}).status, 1);
}

}  // namespace
}  // namespace unknot::terminal::test
