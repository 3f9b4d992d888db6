#include "terminal/program.h"

#include <algorithm>
#include <tuple>

#include "engine/atlas/atlas.h"
#include "engine/base/nearest.h"
#include "terminal/commands/commands.h"

namespace unknot::terminal {
namespace {

Error usage(std::string message, std::string next) {
    return {ErrorCode::bad_input, std::move(message), std::move(next)};
}

std::string guess_text(std::string_view given, const std::vector<std::string>& valid) {
    const std::vector<std::string_view> views(valid.begin(), valid.end());
    const auto guess = nearest(given, views);
    return guess ? fmt::format("Did you mean \"{}\"? ", *guess) : "";
}

std::vector<std::string> command_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* each : app.get_subcommands({})) {
        names.push_back(each->get_name());
    }
    return names;
}

std::vector<std::string> option_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* each : app.get_options()) {
        for (const std::string& name : each->get_lnames()) {
            names.push_back("--" + name);
        }
    }
    return names;
}

// True when the argument after this one is its value, not a command.
bool takes_next(const CLI::App& app, const CLI::App& root, const std::string& argument) {
    if (argument.find('=') != std::string::npos) {
        return false;
    }
    const CLI::Option* own = app.get_option_no_throw(argument);
    const CLI::Option* option = own != nullptr ? own : root.get_option_no_throw(argument);
    return option != nullptr && option->get_items_expected_max() > 0;
}

CLI::App* child(const CLI::App& app, const std::string& name) {
    for (const CLI::App* each : app.get_subcommands({})) {
        if (each->get_name() == name) {
            return const_cast<CLI::App*>(each);  // CLI11's const lists hold what is not const
        }
    }
    return nullptr;
}

// The first word that should be a command of `app` but is none.
std::optional<Error> unknown_command(const CLI::App& root, const CLI::App& app,
                                     const std::vector<std::string>& arguments, std::size_t from) {
    const auto names = command_names(app);
    for (std::size_t i = from; i < arguments.size() && !names.empty(); ++i) {
        if (!arguments[i].empty() && arguments[i].front() == '-') {
            i += takes_next(app, root, arguments[i]) ? 1U : 0U;
            continue;
        }
        if (CLI::App* next = child(app, arguments[i])) {
            return next->get_name() == "help" ? std::nullopt
                                              : unknown_command(root, *next, arguments, i + 1);
        }
        return usage(fmt::format("There is no command \"{}\".", arguments[i]),
                     guess_text(arguments[i], names) + "`unknot --help` lists all commands.");
    }
    return std::nullopt;
}

const CLI::App& deepest(const CLI::App& app) {
    const CLI::App* at = &app;
    for (auto chosen = at->get_subcommands(); !chosen.empty(); chosen = at->get_subcommands()) {
        at = chosen.front();
    }
    return *at;
}

std::string full_name(const CLI::App& app) {
    return app.get_parent() == nullptr ? app.get_name()
                                       : full_name(*app.get_parent()) + " " + app.get_name();
}

// CLI11's message in our manner, with the nearest option for an unknown one.
Error explain(const Program& program, const CLI::ParseError& error,
              const std::vector<std::string>& arguments) {
    const CLI::App& command = deepest(program.app);
    const std::string help = fmt::format("`{} --help` shows how it is used.", full_name(command));
    std::vector<std::string> valid = option_names(command);
    std::ranges::copy(option_names(program.app), std::back_inserter(valid));
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
        for (const std::string& each : arguments) {
            const std::string name = each.substr(0, each.find('='));
            if (each.starts_with("-") && std::ranges::find(valid, name) == valid.end()) {
                return usage(fmt::format("There is no option \"{}\" here.", name),
                             guess_text(name, valid) + help);
            }
        }
    }
    std::string message = error.what();
    if (!message.empty() && message.back() != '.' && message.back() != '?') {
        message += '.';
    }
    return usage(std::move(message), help);
}

}  // namespace

std::string help_text(const CLI::App& command) {
    std::string text = command.help();
    return text.ends_with('\n') ? text : text + '\n';
}

namespace {

int tell_usage(const Error& error, bool json) {
    show(error, "usage", json);
    return exit_usage;
}

int act(Program& program) {
    auto done = program.action ? program.action() : Result<int>(exit_ok);
    if (done) {
        if (const auto flushed = finish_output(); !flushed) {
            done = std::unexpected(flushed.error());
        }
    }
    if (!done) {
        show(done.error(), name_of(done.error().code), program.context.json);
        std::ignore = finish_output();  // the error that is being told matters more
        return exit_failed;
    }
    return *done;
}

}  // namespace

Program::Program() {
    app.name("unknot");
    app.fallthrough();
    app.require_subcommand(0, 1);
    app.set_help_flag("-h,--help", "Show this help");
    app.set_version_flag("--version", [] {
        return fmt::format("unknot {} (atlas {})", UNKNOT_VERSION, atlas::built_in().version);
    });
    app.add_flag("--json", context.json, "Answer in JSON, errors too");
    app.add_option_function<std::string>(
           "--now",
           [this](const std::string& given) {
               const auto parsed = parse_instant(given);
               if (!parsed) {
                   throw CLI::ValidationError("--now",
                                              parsed.error().message + " " + parsed.error().next);
               }
               context.now_text = given;
           },
           "Act as if it were this time: 2026-11-22T18:00:00+01:00")
        ->type_name("TIME");
    files[app.add_option("--data", context.data_text, "Keep records in this directory")
              ->type_name("DIR")] = true;
    app.get_formatter()->column_width(34);
    app.footer(
        "Exit status: 0 done, 1 failed, 2 asked for in a way that can't be understood.\n"
        "\n"
        "A first session:\n"
        "  unknot find \"back of the calf\"\n"
        "  unknot screen --region calves\n"
        "  unknot session --region calves --minutes 8\n"
        "\n"
        "Unknot is a wellness guide, not a diagnosis.");
    context.style = render::standard_style();
    add_find(*this);
    add_screen(*this);
    add_plan(*this);
    add_session(*this);
    add_soreness(*this);
    add_rate(*this);
    add_progress(*this);
    add_measure(*this);
    add_habits(*this);
    add_schedule(*this);
    add_sport(*this);
    add_atlas(*this);
    add_body(*this);
    add_handout(*this);
    add_report(*this);
    add_journal(*this);
    add_serve(*this);
    add_completion(*this);
    add_help(*this);
}

CLI::App* add_command(Program& program, CLI::App& parent, const std::string& name,
                      const std::string& description, const std::string& examples, Action act) {
    CLI::App* command = parent.add_subcommand(name, description);
    if (!examples.empty()) {
        command->footer("Examples:\n" + examples);
    }
    if (act) {
        // A command that has commands of its own acts only where none of them was chosen.
        command->callback([&program, command, act = std::move(act)] {
            if (command->get_subcommands().empty()) {
                program.action = act;
            }
        });
    }
    return command;
}

void refuse_word(const std::string& option, const std::string& given,
                 const std::vector<std::string_view>& valid) {
    const auto guess = nearest(given, valid);
    throw CLI::ValidationError(
        option,
        fmt::format("\"{}\" is not one of {}{}", given.substr(0, 40), fmt::join(valid, ", "),
                    guess ? fmt::format("; did you mean \"{}\"?", *guess) : ""));
}

CLI::Option* add_file(Program& program, CLI::App* command, const std::string& name,
                      std::string& target, const std::string& description) {
    CLI::Option* option = command->add_option(name, target, description)->type_name("FILE");
    program.files[option] = false;
    return option;
}

CLI::Option* add_regions(Program& program, CLI::App* command, std::vector<std::string>& target,
                         const std::string& description) {
    CLI::Option* option = command->add_option("--region,-r", target, description);
    std::vector<std::string> ids;
    for (const atlas::Region& each : atlas::built_in().regions) {
        ids.emplace_back(each.id);
    }
    option->delimiter(',')->type_name(fmt::format("{},...", fmt::join(ids, "|")));
    program.words[option] = std::move(ids);
    return option;
}

int run(Program& program, const std::vector<std::string>& arguments) {
    // Known before parsing ends, so that a usage error can be told as JSON too.
    const bool json = std::ranges::find(arguments, "--json") != arguments.end();
    if (arguments.empty()) {
        out(help_text(program.app));
        return exit_usage;
    }
    if (const auto error = unknown_command(program.app, program.app, arguments, 0)) {
        return tell_usage(*error, json);
    }
    try {
        program.app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::Success& success) {  // help, version
        if (dynamic_cast<const CLI::CallForHelp*>(&success) != nullptr) {
            out(help_text(deepest(program.app)));
        } else {
            out(std::string(success.what()) + "\n");
        }
        return finish_output() ? exit_ok : exit_failed;
    } catch (const CLI::ParseError& error) {
        return tell_usage(explain(program, error, arguments), json);
    }
    if (!program.action) {
        return tell_usage(
            usage("A command is missing.",
                  fmt::format("`{} --help` lists them.", full_name(deepest(program.app)))),
            json);
    }
    return act(program);
}

}  // namespace unknot::terminal
