// contentc: checks content/**.toml and writes it as constant C++ tables.
#include <cstdio>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "tools/contentc/check.h"
#include "tools/contentc/files.h"
#include "tools/contentc/load.h"
#include "tools/contentc/write.h"

namespace {

using namespace unknot;
using namespace unknot::contentc;

constexpr int ok = 0;
constexpr int bad_content = 1;
constexpr int bad_usage = 2;

constexpr std::string_view usage =
    R"(contentc CONTENT_DIR            check the content; print every problem
contentc CONTENT_DIR --check    the same
contentc CONTENT_DIR --out DIR  check, then write DIR/words.h and DIR/tables.cpp
contentc CONTENT_DIR --keys     check, then print each text that a person reads as key<TAB>text
Exit status: 0 all is well, 1 problems in the content or on the disk, 2 a wrong command line.
)";

struct Arguments {
    std::string folder;
    std::optional<std::string> out;
    bool check = false;
    bool keys = false;
    bool help = false;
};

std::optional<Arguments> parse(std::span<char*> words) {
    Arguments arguments;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        if (word == "--check") {
            arguments.check = true;
        } else if (word == "--keys") {
            arguments.keys = true;
        } else if (word == "--help" || word == "-h") {
            arguments.help = true;
        } else if (word == "--out" && !arguments.out && i + 1 < words.size()) {
            arguments.out = words[++i];
        } else if (!word.empty() && !word.starts_with('-') && arguments.folder.empty()) {
            arguments.folder = word;
        } else {
            return std::nullopt;
        }
    }
    const int jobs = (arguments.out ? 1 : 0) + (arguments.check ? 1 : 0) + (arguments.keys ? 1 : 0);
    if (!arguments.help && (arguments.folder.empty() || jobs > 1)) {
        return std::nullopt;
    }
    return arguments;
}

int fail_with(const Error& error) {
    fmt::print(stderr, "contentc: {}. {}\n", error.message, error.next);
    return bad_content;
}

int print_problems(const Report& report, std::string_view folder) {
    const auto problems = report.sorted();
    for (const Problem& problem : problems) {
        fmt::print(stderr, "{}\n", printed(problem, folder));
    }
    fmt::print(stderr, "{} problem{} in content\n", problems.size(),
               problems.size() == 1 ? "" : "s");
    return bad_content;
}

int write(const Content& content, const std::filesystem::path& out) {
    for (const auto& [name, bytes] : {std::pair{"words.h", words_header(content)},
                                      std::pair{"tables.cpp", tables_source(content)}}) {
        if (const auto written = write_if_changed(out / name, bytes); !written) {
            return fail_with(written.error());
        }
    }
    return ok;
}

int run(const Arguments& arguments) {
    const auto files = read_folder(arguments.folder);
    if (!files) {
        return fail_with(files.error());
    }
    Report report;
    const Content content = load(*files, report);
    check(content, report);
    if (!report.empty()) {
        return print_problems(report, arguments.folder);
    }
    if (arguments.keys) {
        fmt::print("{}", keys_and_texts(content));
        return ok;
    }
    if (arguments.out) {
        if (const int status = write(content, *arguments.out); status != ok) {
            return status;
        }
    }
    fmt::print(
        "content {}: {} files, {} regions, {} muscles, {} moves, {} stretches, {} questions, "
        "{} zones, {} words; no problems\n",
        content.version, files->size(), content.regions.size(), content.muscles.size(),
        content.moves.size(), content.stretches.size(), content.questions.size(),
        content.zones.size(), content.words.size());
    return ok;
}

}  // namespace

int main(int count, char** words) {
    const auto arguments = parse(std::span(words, static_cast<std::size_t>(count)).subspan(1));
    if (!arguments) {
        fmt::print(stderr, "{}", usage);
        return bad_usage;
    }
    if (arguments->help) {
        fmt::print("{}", usage);
        return ok;
    }
    if (!std::filesystem::is_directory(arguments->folder)) {
        fmt::print(stderr, "contentc: '{}' is no folder\n", arguments->folder);
        return bad_usage;
    }
    return run(*arguments);
}
