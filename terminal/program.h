// The command line: which commands there are, how they are asked for, and how errors are told.
//
// The tree of CLI11 is the single home of names, options and their texts: help and the shells'
// completions are drawn from it.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "engine/base/json.h"
#include "terminal/base/context.h"

namespace unknot::terminal {

constexpr int exit_ok = 0;
constexpr int exit_failed = 1;
constexpr int exit_usage = 2;

// What a chosen command does; its value is the exit status.
using Action = std::function<Result<int>()>;

struct Program {
    Context context;
    Action action;  // of the command that was chosen
    CLI::App app{
        "Undo muscle knots: find the muscle, check that pressing is safe, be led through it."};

    // Words that an option or an argument may take, for completion.
    std::map<const CLI::Option*, std::vector<std::string>> words;
    // Options and arguments that name a file or a directory.
    std::map<const CLI::Option*, bool> files;  // true: a directory

    Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
};

// A command with its examples; `act` is what it does.
CLI::App* add_command(Program& program, CLI::App& parent, const std::string& name,
                      const std::string& description, const std::string& examples, Action act);

// Reads the arguments, does what they say, and gives the exit status.
int run(Program& program, const std::vector<std::string>& arguments);

// What --help prints.
std::string help_text(const CLI::App& command);

// Throws CLI11's error for a word that is none of the valid ones, with the nearest.
[[noreturn]] void refuse_word(const std::string& option, const std::string& given,
                              const std::vector<std::string_view>& valid);

template <json::DescribedEnum E>
E read_word(const std::string& option, const std::string& given) {
    const auto value = json::from_name<E>(given);
    if (!value) {
        refuse_word(option, given, json::names_of<E>());
    }
    return *value;
}

template <json::DescribedEnum E>
std::vector<std::string> words_of() {
    std::vector<std::string> words;
    for (const std::string_view each : json::names_of<E>()) {
        words.emplace_back(each);
    }
    return words;
}

// An option that takes one of an enumeration's names.
template <json::DescribedEnum E>
CLI::Option* add_choice(Program& program, CLI::App* command, const std::string& name, E& target,
                        const std::string& description) {
    CLI::Option* option = command->add_option_function<std::string>(
        name, [&target, name](const std::string& given) { target = read_word<E>(name, given); },
        description);
    program.words[option] = words_of<E>();
    return option->type_name(fmt::format("{}", fmt::join(words_of<E>(), "|")));
}

// The same for what may be left out.
template <json::DescribedEnum E>
CLI::Option* add_choice(Program& program, CLI::App* command, const std::string& name,
                        std::optional<E>& target, const std::string& description) {
    CLI::Option* option = command->add_option_function<std::string>(
        name, [&target, name](const std::string& given) { target = read_word<E>(name, given); },
        description);
    program.words[option] = words_of<E>();
    return option->type_name(fmt::format("{}", fmt::join(words_of<E>(), "|")));
}

// The same, several times or separated by commas.
template <json::DescribedEnum E>
CLI::Option* add_choices(Program& program, CLI::App* command, const std::string& name,
                         std::vector<E>& target, const std::string& description) {
    CLI::Option* option = command->add_option_function<std::vector<std::string>>(
        name,
        [&target, name](const std::vector<std::string>& given) {
            target.clear();
            for (const std::string& each : given) {
                target.push_back(read_word<E>(name, each));
            }
        },
        description);
    program.words[option] = words_of<E>();
    return option->delimiter(',')->type_name(fmt::format("{},...", fmt::join(words_of<E>(), "|")));
}

// An option that names a file.
CLI::Option* add_file(Program& program, CLI::App* command, const std::string& name,
                      std::string& target, const std::string& description);

// --region, with the atlas's regions as its words.
CLI::Option* add_regions(Program& program, CLI::App* command, std::vector<std::string>& target,
                         const std::string& description);

}  // namespace unknot::terminal
