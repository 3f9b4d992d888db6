// Says cues through another program, one at a time. Words that must be heard wait for their turn;
// others are left out while something is being said.
#pragma once

#include <sys/types.h>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::terminal {

class Speaker {
  public:
    // `command` with its options, split at spaces ("espeak-ng -v en"); the words come as its last
    // argument, without any shell. Empty: silent.
    explicit Speaker(std::string_view command);
    ~Speaker();  // waits for the last word, a few seconds at most
    Speaker(const Speaker&) = delete;
    Speaker& operator=(const Speaker&) = delete;

    void say(const std::string& words, bool must);
    // Goes on with what waits. Call it often.
    void tend();
    // Forgets what waits.
    void hush() { waiting_.clear(); }
    // True when the program could not be started; said once.
    bool failed();

  private:
    void start(const std::string& words);
    bool busy();

    std::vector<std::string> command_;
    std::deque<std::string> waiting_;
    pid_t child_ = 0;
    bool failed_ = false;
};

}  // namespace unknot::terminal
