// For tests of the program: runs the built binary as a child process, as a person or a script
// would.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>
#include <boost/json/value.hpp>

namespace unknot::terminal::test {

struct Outcome {
    int status = 0;  // exit status; 1000 + n when signal n ended it
    std::string out, err;
    long peak_kb = 0;  // largest resident size
};

struct With {
    std::string input;
    std::vector<std::string> environment;  // besides PATH; "NAME=value"
    bool bound_by_permissions = false;     // also where the tests run as root
};

// Runs `unknot` with these arguments.
Outcome run(const std::vector<std::string>& arguments, const With& with = {});

constexpr const char* now = "2026-11-22T18:00:00+01:00";

// A data directory of the test's own, with commands that use it at a fixed time.
class Place {
  public:
    Place();
    ~Place();
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

    std::filesystem::path path() const { return root_; }
    std::string data() const { return (root_ / "data").string(); }
    // Writes a file beside the data and gives its path.
    std::string file(const std::string& name, const std::string& bytes) const;

    Outcome run(std::vector<std::string> arguments, const With& with = {}) const;
    // The answer of a command with --json; fails the test when it is none.
    boost::json::value ask(std::vector<std::string> arguments, int status = 0) const;

    // A file that answers every safety question with no.
    std::string all_clear() const;
    // Screens with it, at the fixed time.
    void screen_all_clear() const;
    // A whole session by replay; gives its JSON.
    std::string whole_session(const std::string& region) const;

  private:
    std::filesystem::path root_;
};

// A script that brings any session to its end.
std::string patient_script();

// Any JSON text; fails the test when it is none.
boost::json::value parse(std::string_view text);

bool has(std::string_view text, std::string_view part);

}  // namespace unknot::terminal::test
