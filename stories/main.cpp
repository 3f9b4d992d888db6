// story_runner [--rebaseline | --print] FILE...   tells each story and compares it with its file.
//
// Ends with the behaviour signature, one hash over all that was told: a change that moves it
// changes what Unknot does. Exit status 1 when a story differs, 2 when one cannot be told.
#include <algorithm>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stories/story.h"

namespace {

std::optional<std::string> read_file(const std::string& path) {
    std::FILE* file = std::fopen(path.c_str(), "rb");
    if (file == nullptr) {
        return std::nullopt;
    }
    std::string text;
    char buffer[4096];
    for (std::size_t got = 0; (got = std::fread(buffer, 1, sizeof buffer, file)) > 0;) {
        text.append(buffer, got);
    }
    std::fclose(file);
    return text;
}

bool write_file(const std::string& path, const std::string& text) {
    std::FILE* file = std::fopen(path.c_str(), "wb");
    if (file == nullptr) {
        return false;
    }
    const bool ok = std::fwrite(text.data(), 1, text.size(), file) == text.size();
    return std::fclose(file) == 0 && ok;
}

// The first line in which the two differ, for a person who has to look.
void print_difference(const std::string& path, std::string_view expected, std::string_view told) {
    for (int line = 1;; ++line) {
        const std::string_view a = expected.substr(0, expected.find('\n'));
        const std::string_view b = told.substr(0, told.find('\n'));
        if (a != b) {
            std::printf("%s:%d: expected: %.*s\n%s:%d: told:     %.*s\n", path.c_str(), line,
                        static_cast<int>(a.size()), a.data(), path.c_str(), line,
                        static_cast<int>(b.size()), b.data());
            return;
        }
        expected.remove_prefix(std::min(a.size() + 1, expected.size()));
        told.remove_prefix(std::min(b.size() + 1, told.size()));
    }
}

}  // namespace

int main(int argc, char** argv) {
    using namespace unknot;
    bool rebaseline = false;
    bool print = false;
    std::vector<std::string> paths;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--rebaseline") {
            rebaseline = true;
        } else if (argument == "--print") {
            print = true;
        } else {
            paths.push_back(argument);
        }
    }
    int failed = 0;
    int passed = 0;
    std::string all;
    for (const std::string& path : paths) {
        const auto text = read_file(path);
        if (!text) {
            std::printf("%s: cannot be read\n", path.c_str());
            return 2;
        }
        const auto told = stories::tell(atlas::built_in(), *text);
        if (!told) {
            std::printf("%s: %s %s\n", path.c_str(), told.error().message.c_str(),
                        told.error().next.c_str());
            return 2;
        }
        all += told->text;
        if (print) {
            std::fputs(told->text.c_str(), stdout);
        }
        if (told->text == *text) {
            ++passed;
        } else if (rebaseline) {
            std::printf("%s: written anew\n", path.c_str());
            if (!write_file(path, told->text)) {
                std::printf("%s: cannot be written\n", path.c_str());
                return 2;
            }
            ++passed;
        } else {
            print_difference(path, *text, told->text);
            ++failed;
        }
    }
    std::printf("signature %s\n%d passed, %d failed\n", stories::hash_text(all).c_str(), passed,
                failed);
    return failed == 0 && passed > 0 ? 0 : 1;
}
