// Sessions by replay and at a pseudo-terminal.
#include <gtest/gtest.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

#include <chrono>
#include <csignal>
#include <cstring>

#include <fmt/format.h>

#include "terminal/harness_test.h"

namespace unknot::terminal::test {
namespace {

// ---- by replay ----------------------------------------------------------------------------------

TEST(Replay, SameInputsGiveSameBytes) {
    const Place one, other;
    one.screen_all_clear();
    other.screen_all_clear();
    const std::string first = one.whole_session("calves");
    EXPECT_GT(first.size(), 1000U);
    EXPECT_EQ(first, other.whole_session("calves"));
}

TEST(Replay, DryRunRecordsNothing) {
    const Place place;
    place.screen_all_clear();
    const std::string before = place.run({"journal", "export"}).out;
    const auto done = place.ask({"session", "--region", "hips", "--dry-run", "--replay",
                                 place.file("s", patient_script())});
    EXPECT_EQ(done.as_object().at("recorded").as_int64(), 0);
    EXPECT_TRUE(done.as_object().at("steps").as_array().at(0).as_object().at("input").is_null());
    EXPECT_EQ(place.run({"journal", "export"}).out, before);
}

TEST(Replay, LeftSessionsCanBeGoneOnWith) {
    const Place place;
    place.screen_all_clear();
    const auto begun = place.ask(
        {"session", "--region", "calves", "--replay", place.file("s", "+5 tap\n+10 tick\n")});
    EXPECT_FALSE(begun.as_object().at("ended").as_bool());
    const auto more =
        place.ask({"session", "--replay", place.file("s", "+1 resume\n+1 stop phone rang\n")});
    EXPECT_TRUE(more.as_object().at("ended").as_bool());
    EXPECT_EQ(more.as_object().at("session"), begun.as_object().at("session"));
    EXPECT_EQ(place.ask({"progress"}).as_object().at("sessions").as_array().size(), 1U);
    EXPECT_EQ(place.run({"session", "--replay", place.file("s", "+1 tap\n")}).status, 1)
        << "nothing is left";
}

TEST(Replay, WarningSignEndsIt) {
    const Place place;
    place.screen_all_clear();
    const auto atlas = place.ask({"atlas"});
    const std::string sign(
        atlas.as_object().at("signs").as_array().at(0).as_object().at("id").as_string());
    const auto done = place.ask({"session", "--region", "calves", "--replay",
                                 place.file("s", "+5 tap\n+5 sign " + sign + "\n+5 tap\n")});
    EXPECT_TRUE(done.as_object().at("ended").as_bool());
    const auto& last =
        done.as_object().at("steps").as_array().back().as_object().at("view").as_object();
    EXPECT_FALSE(last.at("advice").as_string().empty());
}

TEST(Replay, UnusableScriptsAndPlansAreRefused) {
    const Place place;
    place.screen_all_clear();
    for (const char* script : {"tap\n", "+x tap\n", "+5 dance\n", "+5 rate\n", "+5 rate 99\n",
                               "+1 sign nothing\n", "+99999999999999999999 tap\n", "\xff\n"}) {
        const Outcome done =
            place.run({"session", "--region", "calves", "--replay", place.file("s", script)});
        EXPECT_EQ(done.status, 1) << script;
        EXPECT_TRUE(done.err.starts_with("unknot: ")) << done.err;
    }
    const std::string good = place.file("good", "+1 stop\n");
    for (const char* plan : {"", "{}", "[]", "{\"version\":1}", "null", "\xff"}) {
        EXPECT_EQ(place.run({"session", "--plan", place.file("p", plan), "--replay", good}).status,
                  1)
            << plan;
    }
    std::string changed = place.run({"plan", "--region", "calves", "--json"}).out;
    const std::size_t at = changed.find("\"firm_hold_seconds\":");
    ASSERT_NE(at, std::string::npos);
    changed.insert(at + std::strlen("\"firm_hold_seconds\":"), "9");
    EXPECT_EQ(place.run({"session", "--plan", place.file("p", changed), "--replay", good}).status,
              1);
    EXPECT_EQ(place.run({"session", "--region", "calves"}).status, 1) << "no terminal";
}

// ---- at a terminal ------------------------------------------------------------------------------

// The program on a pseudo-terminal, as somebody would see it.
class Live {
  public:
    Live(const Place& place, std::vector<std::string> arguments, unsigned short columns = 80) {
        winsize size{24, columns, 0, 0};
        ::openpty(&ours_, &theirs_, nullptr, nullptr, &size);
        ::tcgetattr(theirs_, &before_);
        std::vector<std::string> words{UNKNOT_PROGRAM, "--data", place.data()};
        words.insert(words.end(), arguments.begin(), arguments.end());
        child_ = ::fork();
        if (child_ == 0) {
            ::close(ours_);
            ::login_tty(theirs_);
            std::vector<char*> pointers;
            for (std::string& each : words) {
                pointers.push_back(each.data());
            }
            pointers.push_back(nullptr);
            ::setenv("TERM", "xterm-256color", 1);
            ::unsetenv("NO_COLOR");
            ::execv(UNKNOT_PROGRAM, pointers.data());
            ::_exit(126);
        }
    }
    ~Live() {
        if (child_ > 0) {
            ::kill(child_, SIGKILL);
            ::waitpid(child_, nullptr, 0);
        }
        ::close(ours_);
        ::close(theirs_);
    }
    Live(const Live&) = delete;
    Live& operator=(const Live&) = delete;

    void type(std::string_view keys) const { (void)!::write(ours_, keys.data(), keys.size()); }
    void signal(int number) const { ::kill(child_, number); }

    // True when this text came within ten seconds after the place reached before.
    bool sees(std::string_view text) {
        const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(10);
        while (std::chrono::steady_clock::now() < until) {
            if (const std::size_t at = all_.find(text, from_); at != std::string::npos) {
                from_ = at + text.size();
                return true;
            }
            take();
        }
        return false;
    }
    int ends() {
        int status = 0;
        for (int i = 0; i < 1000 && ::waitpid(child_, &status, WNOHANG) == 0; ++i) {
            take();
        }
        child_ = 0;
        take();
        return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
    }
    bool restored() const {
        termios now{};
        ::tcgetattr(theirs_, &now);
        return now.c_lflag == before_.c_lflag && now.c_iflag == before_.c_iflag;
    }
    const std::string& all() const { return all_; }

  private:
    void take() {
        pollfd end{ours_, POLLIN, 0};
        char piece[4096];
        if (::poll(&end, 1, 20) > 0) {
            const ssize_t got = ::read(ours_, piece, sizeof piece);
            all_.append(piece, got > 0 ? static_cast<std::size_t>(got) : 0);
        }
    }

    int ours_ = -1, theirs_ = -1;
    pid_t child_ = 0;
    termios before_{};
    std::string all_;
    std::size_t from_ = 0;
};

std::string device_of(const Place& place) {
    return place.run({"journal", "export"}).out;
}

// The clock of today: answers are given now, sessions begin now.
void clear_today(const Place& place) {
    const Outcome done = run({"screen", "--answers", place.all_clear(), "--data", place.data()});
    EXPECT_EQ(done.status, 0) << done.err;
}

TEST(LiveSession, IsLedByKeysAndStops) {
    const Place place;
    clear_today(place);
    Live live(place, {"session", "--region", "calves"});
    ASSERT_TRUE(live.sees("1/")) << live.all();
    ASSERT_TRUE(live.sees("[space]")) << live.all();
    live.type(" ");
    ASSERT_TRUE(live.sees("[m] too much")) << live.all();
    live.type("p");
    ASSERT_TRUE(live.sees("Paused")) << live.all();
    live.type("p");
    live.type(
        "\x1b[C"
        "q");  // an arrow key is no key of ours; what follows at once is
    ASSERT_TRUE(live.sees("Pressed")) << live.all();
    EXPECT_EQ(live.ends(), 0);
    EXPECT_TRUE(live.restored());
    EXPECT_TRUE(has(device_of(place), "session_ended"));
    EXPECT_TRUE(has(device_of(place), "\"device\":\"terminal-"));
}

TEST(LiveSession, SomethingFeelsWrong) {
    const Place place;
    clear_today(place);
    Live live(place, {"session", "--region", "calves"}, 40);
    ASSERT_TRUE(live.sees("[space]")) << live.all();
    live.type("w");
    ASSERT_TRUE(live.sees("What do you feel?")) << live.all();
    live.type("\x1b");
    ASSERT_TRUE(live.sees("[space]")) << live.all();
    live.type("w");
    ASSERT_TRUE(live.sees("What do you feel?")) << live.all();
    live.type("a");
    EXPECT_EQ(live.ends(), 0);
    EXPECT_TRUE(live.restored());
    EXPECT_TRUE(has(device_of(place), "warning_sign"));
}

TEST(LiveSession, LeavesOnSignalsWithTheTerminalRestored) {
    const Place place;
    clear_today(place);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        Live live(place, {"session", "--region", "calves"});
        if (number != SIGINT) {  // the one before was left in the middle
            ASSERT_TRUE(live.sees("Go on with it?")) << live.all();
            live.type("y\n");
        }
        ASSERT_TRUE(live.sees("something feels wrong")) << live.all();
        live.signal(number);
        EXPECT_EQ(live.ends(), 128 + number) << live.all();
        EXPECT_TRUE(has(live.all(), "unknot session"));
        EXPECT_TRUE(live.restored()) << number;
    }
    Live crash(place, {"session"});
    ASSERT_TRUE(crash.sees("Go on with it?"));
    crash.type("\n");
    ASSERT_TRUE(crash.sees("something feels wrong"));
    crash.signal(SIGABRT);
    EXPECT_EQ(crash.ends(), 1000 + SIGABRT);
    EXPECT_TRUE(crash.restored());
}

TEST(LiveSession, SurvivesSigkillAndGoesOn) {
    const Place place;
    clear_today(place);
    {
        Live live(place, {"session", "--region", "calves"});
        ASSERT_TRUE(live.sees("[space]"));
        live.type(" ");
        ASSERT_TRUE(live.sees("[m] too much"));
        live.signal(SIGKILL);
        EXPECT_EQ(live.ends(), 1000 + SIGKILL);
    }
    Live again(place, {"session"});
    ASSERT_TRUE(again.sees("Go on with it?")) << again.all();
    again.type("n\n");
    again.ends();
    EXPECT_TRUE(has(device_of(place), "session_ended"));
    EXPECT_EQ(place.run({"journal", "check"}).status, 0);
}

TEST(LiveSession, OnlyOneAtATime) {
    const Place place;
    clear_today(place);
    Live first(place, {"session", "--region", "calves"});
    ASSERT_TRUE(first.sees("[space]")) << first.all();
    Live second(place, {"session", "--region", "calves"});
    EXPECT_TRUE(second.sees("Another session")) << second.all();
    EXPECT_EQ(second.ends(), 1);
    EXPECT_EQ(run({"progress", "--data", place.data()}).status, 0) << "reading goes on";
    first.type("q");
    EXPECT_EQ(first.ends(), 0);
}

// How many pages of lines a region's safety questions stand on.
int pages_of(const Place& place) {
    const auto asked = place.ask({"screen", "--questions", "--region", "calves"});
    std::int64_t pages = 0;
    for (const auto& each : asked.as_object().at("questions").as_array()) {
        pages = std::max(pages, each.as_object().at("page").as_int64());
    }
    return static_cast<int>(pages);
}

TEST(LiveSession, ScreensByPagesOfLines) {
    const Place place;
    const int pages = pages_of(place);
    EXPECT_GE(pages, 3);
    Live live(place, {"screen", "--region", "calves"});
    for (int page = 1; page <= pages; ++page) {
        ASSERT_TRUE(live.sees(fmt::format("{}/{}", page, pages))) << live.all();
        ASSERT_TRUE(live.sees("for more: ")) << live.all();
        for (const char* unclear : {"\n", "no\n", "9\n", "1x\n"}) {
            live.type(page == 1 ? unclear : "?\n");
            ASSERT_TRUE(live.sees("for more: ")) << "asked again: " << unclear;
        }
        live.type("none\n");
    }
    EXPECT_EQ(live.ends(), 0) << live.all();
    EXPECT_TRUE(has(live.all(), "Calves\x1b"));
    EXPECT_TRUE(has(live.all(), "speaks against pressing")) << live.all();
    EXPECT_FALSE(has(live.all(), "Without an answer")) << live.all();
}

TEST(LiveSession, AsksInFullWhatIsTickedAndNothingElse) {
    const Place place;
    const int pages = pages_of(place);
    Live live(place, {"screen", "--region", "calves"});
    for (int page = 1; page <= pages; ++page) {
        ASSERT_TRUE(live.sees("for more: ")) << live.all();
        live.type(page == 1 ? "1\n" : "none\n");
        if (page == 1) {
            ASSERT_TRUE(live.sees("Right now, is there pressure")) << live.all();
            ASSERT_TRUE(live.sees("s[u]re")) << live.all();
            live.type("y\n");
        }
    }
    EXPECT_EQ(live.ends(), 0) << live.all();
    EXPECT_TRUE(has(live.all(), "Call your emergency number now")) << live.all();
    EXPECT_FALSE(has(live.all(), "Has your urine turned dark")) << "it was not ticked";
}

}  // namespace
}  // namespace unknot::terminal::test
