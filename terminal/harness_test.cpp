#include "terminal/harness_test.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <linux/capability.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>

#include <boost/json/parse.hpp>

#include "engine/base/json.h"

namespace unknot::terminal::test {
namespace {

// Root may write what nobody may. It stays root, since the program itself may lie where nobody else
// may look, but what it starts is bound by permissions like anybody.
bool give_up_override() {
    return ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0) == 0 &&
           ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0) == 0;
}

[[noreturn]] void become_unknot(const std::vector<std::string>& arguments, const With& with) {
    std::vector<std::string> words{UNKNOT_PROGRAM};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> settings{"PATH=/usr/bin:/bin", "LANG=C.UTF-8"};
    settings.insert(settings.end(), with.environment.begin(), with.environment.end());
    std::vector<char*> word_pointers, setting_pointers;
    for (std::string& each : words) {
        word_pointers.push_back(each.data());
    }
    for (std::string& each : settings) {
        setting_pointers.push_back(each.data());
    }
    word_pointers.push_back(nullptr);
    setting_pointers.push_back(nullptr);
    if (with.bound_by_permissions && ::getuid() == 0 && !give_up_override()) {
        ::_exit(125);
    }
    ::execve(UNKNOT_PROGRAM, word_pointers.data(), setting_pointers.data());
    ::_exit(126);
}

// Feeds and empties the child's pipes together, so that neither side waits for ever.
void talk(int to, int from, int errors, std::string_view input, Outcome& outcome) {
    ::fcntl(to, F_SETFL, O_NONBLOCK);
    char piece[65536];
    bool out_open = true, err_open = true;
    while (out_open || err_open) {
        if (to >= 0 && input.empty()) {
            ::close(to);
            to = -1;
        }
        pollfd ends[3] = {{out_open ? from : -1, POLLIN, 0},
                          {err_open ? errors : -1, POLLIN, 0},
                          {to, POLLOUT, 0}};
        ::poll(ends, 3, 10'000);
        const auto take = [&](pollfd& end, std::string& into, bool& open) {
            if (end.revents != 0) {
                const ssize_t got = ::read(end.fd, piece, sizeof piece);
                open = got > 0;
                into.append(piece, got > 0 ? static_cast<std::size_t>(got) : 0);
            }
        };
        take(ends[0], outcome.out, out_open);
        take(ends[1], outcome.err, err_open);
        if (to >= 0 && ends[2].revents != 0) {
            const ssize_t sent = ::write(to, input.data(), input.size());
            input.remove_prefix(sent > 0 ? static_cast<std::size_t>(sent) : input.size());
        }
    }
    if (to >= 0) {
        ::close(to);
    }
}

}  // namespace

Outcome run(const std::vector<std::string>& arguments, const With& with) {
    ::signal(SIGPIPE, SIG_IGN);
    int in[2], out[2], err[2];
    EXPECT_EQ(::pipe2(in, O_CLOEXEC) | ::pipe2(out, O_CLOEXEC) | ::pipe2(err, O_CLOEXEC), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(in[0], 0);
        ::dup2(out[1], 1);
        ::dup2(err[1], 2);
        become_unknot(arguments, with);
    }
    for (const int end : {in[0], out[1], err[1]}) {
        ::close(end);
    }
    Outcome outcome;
    talk(in[1], out[0], err[0], with.input, outcome);
    ::close(out[0]);
    ::close(err[0]);
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
    outcome.peak_kb = usage.ru_maxrss;
    return outcome;
}

boost::json::value parse(std::string_view text) {
    boost::system::error_code error;
    boost::json::value value =
        boost::json::parse(boost::json::string_view(text.data(), text.size()), error);
    EXPECT_FALSE(error) << error.message() << ": " << text.substr(0, 500);
    return value;
}

Place::Place() {
    std::string name = (std::filesystem::temp_directory_path() / "unknot-program-XXXXXX").string();
    root_ = ::mkdtemp(name.data());
}

Place::~Place() {
    std::error_code ignored;
    std::filesystem::remove_all(root_, ignored);
}

std::string Place::file(const std::string& name, const std::string& bytes) const {
    std::ofstream(root_ / name, std::ios::binary) << bytes;
    return (root_ / name).string();
}

Outcome Place::run(std::vector<std::string> arguments, const With& with) const {
    arguments.insert(arguments.end(), {"--data", data(), "--now", now});
    return test::run(arguments, with);
}

boost::json::value Place::ask(std::vector<std::string> arguments, int status) const {
    arguments.emplace_back("--json");
    const Outcome outcome = run(arguments);
    EXPECT_EQ(outcome.status, status) << outcome.out << outcome.err;
    return parse(outcome.out);
}

std::string Place::all_clear() const {
    const auto asked = ask({"screen", "--questions"});
    std::string answers;
    for (const auto& each : asked.as_object().at("questions").as_array()) {
        answers += answers.empty() ? "{" : ",";
        json::write_string(answers, std::string_view(each.as_object().at("question").as_string()));
        answers += ":\"no\"";
    }
    return file("answers.json", answers + "}");
}

void Place::screen_all_clear() const {
    const Outcome done = run({"screen", "--answers", all_clear()});
    EXPECT_EQ(done.status, 0) << done.err;
}

std::string Place::whole_session(const std::string& region) const {
    const Outcome done = run({"session", "--region", region, "--replay",
                              file("script.txt", patient_script()), "--json"});
    EXPECT_EQ(done.status, 0) << done.out.substr(0, 500) << done.err;
    return done.out;
}

std::string patient_script() {
    std::string script =
        "# begins, marks a spot, rates it, holds, rates again; then waits for what is left\n";
    for (int i = 0; i < 150; ++i) {
        script +=
            "+5 tap\n+20 tick\n+5 tap\n+4 rate 5\n+30 tick\n+5 tap\n+4 rate 2\n+30 tick\n+1 answer "
            "no\n";
    }
    return script;
}

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

}  // namespace unknot::terminal::test
