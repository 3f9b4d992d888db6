#include "terminal/live/speaker.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <utility>

namespace unknot::terminal {

Speaker::Speaker(std::string_view command) {
    while (!command.empty()) {
        const std::size_t end = std::min(command.find(' '), command.size());
        if (end > 0) {
            command_.emplace_back(command.substr(0, end));
        }
        command.remove_prefix(std::min(end + 1, command.size()));
    }
}

Speaker::~Speaker() {
    for (int i = 0; i < 50 && (busy() || !waiting_.empty()); ++i) {
        tend();
        ::usleep(100'000);
    }
    if (busy()) {
        ::kill(child_, SIGTERM);
        ::waitpid(child_, nullptr, 0);
    }
}

void Speaker::say(const std::string& words, bool must) {
    if (command_.empty() || words.empty()) {
        return;
    }
    if (!busy() && waiting_.empty()) {
        start(words);
    } else if (must) {
        waiting_.push_back(words);
    }
}

void Speaker::tend() {
    if (!busy() && !waiting_.empty()) {
        start(std::exchange(waiting_.front(), {}));
        waiting_.pop_front();
    }
}

bool Speaker::failed() {
    return std::exchange(failed_, false);
}

bool Speaker::busy() {
    if (child_ != 0 && ::waitpid(child_, nullptr, WNOHANG) != 0) {
        child_ = 0;
    }
    return child_ != 0;
}

void Speaker::start(const std::string& words) {
    // A leading hyphen would be read as an option.
    std::vector<std::string> parts = command_;
    parts.push_back(words.front() == '-' ? " " + words : words);
    std::vector<char*> arguments;
    for (std::string& each : parts) {
        arguments.push_back(each.data());
    }
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t silent;
    ::posix_spawn_file_actions_init(&silent);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        ::posix_spawn_file_actions_addopen(&silent, stream, "/dev/null", O_RDWR, 0);
    }
    if (::posix_spawnp(&child_, arguments[0], &silent, nullptr, arguments.data(), environ) != 0) {
        child_ = 0;
        failed_ = true;
        command_.clear();
        waiting_.clear();
    }
    ::posix_spawn_file_actions_destroy(&silent);
}

}  // namespace unknot::terminal
