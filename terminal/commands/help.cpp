// unknot help COMMAND: what --help shows, for those who ask this way.
#include "terminal/commands/commands.h"
#include "terminal/program.h"

namespace unknot::terminal {
namespace {

Result<int> help(const Program& program, const std::vector<std::string>& names) {
    const CLI::App* at = &program.app;
    for (const std::string& name : names) {
        const CLI::App* next = nullptr;
        std::vector<std::string_view> valid;
        for (const CLI::App* each : at->get_subcommands({})) {
            valid.push_back(each->get_name());
            next = each->get_name() == name ? each : next;
        }
        if (next == nullptr) {
            const auto guess = nearest(name, valid);
            return fail(ErrorCode::not_found, fmt::format("There is no command \"{}\".", name),
                        (guess ? fmt::format("Did you mean \"{}\"? ", *guess) : "") +
                            "`unknot --help` lists all commands.");
        }
        at = next;
    }
    out(help_text(*at));
    return exit_ok;
}

}  // namespace

void add_help(Program& program) {
    const auto names = std::make_shared<std::vector<std::string>>();
    CLI::App* command = add_command(program, program.app, "help", "Show the help of a command",
                                    "  unknot help session\n  unknot help journal import",
                                    [&program, names] { return help(program, *names); });
    CLI::Option* option = command->add_option("COMMAND", *names, "The command's name");
    std::vector<std::string> words;
    for (const CLI::App* each : program.app.get_subcommands({})) {
        words.push_back(each->get_name());
    }
    program.words[option->type_name("")] = std::move(words);
}

}  // namespace unknot::terminal
