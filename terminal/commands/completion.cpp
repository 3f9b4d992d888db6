// unknot completion: what a shell may offer, drawn from the tree of commands so it cannot drift.
#include <algorithm>

#include "terminal/commands/commands.h"
#include "terminal/program.h"

namespace unknot::terminal {
namespace {

// One place in the tree: "journal import", its next words and its options.
struct Node {
    std::string path;  // without the program's name
    std::vector<std::string> commands;
    std::vector<const CLI::Option*> options, positionals;
};

void collect(const CLI::App& app, const std::string& path, std::vector<Node>& nodes) {
    Node node{path, {}, {}, {}};
    for (const CLI::Option* each : app.get_options()) {
        (each->get_positional() ? node.positionals : node.options).push_back(each);
    }
    const auto children = app.get_subcommands({});
    for (const CLI::App* each : children) {
        node.commands.push_back(each->get_name());
    }
    nodes.push_back(std::move(node));
    for (const CLI::App* each : children) {
        collect(*each, path.empty() ? each->get_name() : path + " " + each->get_name(), nodes);
    }
}

std::vector<std::string> names(const CLI::Option& option) {
    std::vector<std::string> all;
    for (const std::string& each : option.get_snames()) {
        all.push_back("-" + each);
    }
    for (const std::string& each : option.get_lnames()) {
        all.push_back("--" + each);
    }
    return all;
}

bool takes_value(const CLI::Option& option) {
    return option.get_items_expected_max() > 0;
}

const std::vector<std::string>& words(const Program& program, const CLI::Option* option) {
    static const std::vector<std::string> none;
    const auto found = program.words.find(option);
    return found == program.words.end() ? none : found->second;
}

// Words that may stand at a place; the program's own options may stand anywhere.
std::vector<std::string> offers(const Program& program, const Node& node, const Node& root) {
    std::vector<std::string> all = node.commands;
    for (const CLI::Option* each : node.positionals) {
        const auto& more = words(program, each);
        all.insert(all.end(), more.begin(), more.end());
    }
    for (const auto* options : {&node.options, &root.options}) {
        for (const CLI::Option* each : *options) {
            for (std::string& name : names(*each)) {
                if (std::find(all.begin(), all.end(), name) == all.end()) {
                    all.push_back(std::move(name));
                }
            }
        }
        if (&node == &root) {
            break;
        }
    }
    return all;
}

// ---- bash ---------------------------------------------------------------------------------------

std::string bash_values(const Program& program, const CLI::Option* option) {
    const auto file = program.files.find(option);
    if (file != program.files.end()) {
        return fmt::format("compgen -{} -- \"$word\"", file->second ? 'd' : 'f');
    }
    return fmt::format("compgen -W \"{}\" -- \"$word\"", fmt::join(words(program, option), " "));
}

// "plan:--side"|"plan:-s": the place and the word before.
std::string bash_pattern(const Node& node, const CLI::Option& option) {
    std::string text;
    for (const std::string& name : names(option)) {
        text += fmt::format("{}\"{}:{}\"", text.empty() ? "" : "|", node.path, name);
    }
    return text;
}

std::string bash_value_cases(const Program& program, const Node& node) {
    std::string cases;
    for (const CLI::Option* each : node.options) {
        if (takes_value(*each)) {
            cases += fmt::format("        {}) mapfile -t COMPREPLY < <({}); return ;;\n",
                                 bash_pattern(node, *each), bash_values(program, each));
        }
    }
    return cases;
}

std::string bash(const Program& program, const std::vector<Node>& nodes) {
    std::string with_value, commands, values, places;
    for (const Node& node : nodes) {
        bool files = false;
        for (const CLI::Option* each : node.options) {
            if (takes_value(*each)) {
                with_value += fmt::format("{}{}", with_value.empty() ? "" : "|",
                                          fmt::join(names(*each), "|"));
            }
        }
        for (const CLI::Option* each : node.positionals) {
            files = files || program.files.contains(each);
        }
        if (!node.path.empty()) {
            commands += fmt::format("{}\"{}\"", commands.empty() ? "" : "|", node.path);
        }
        values += bash_value_cases(program, node);
        places += fmt::format("        \"{}\") words=\"{}\"{} ;;\n", node.path,
                              fmt::join(offers(program, node, nodes.front()), " "),
                              files ? "; files=1" : "");
    }
    return fmt::format(R"(# bash completion for unknot:  source <(unknot completion bash)
_unknot() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}}
    local place="" words="" files="" i try
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${{COMP_WORDS[i]}} in
        {0}) ((i++)); continue ;;
        esac
        try="${{place:+$place }}${{COMP_WORDS[i]}}"
        case "$try" in
        {1}) place=$try ;;
        esac
    done
    case "$place:$before" in
{2}    esac
    case ":$before" in
{3}    esac
    case "$place" in
{4}    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word"; [[ -n $files ]] && compgen -f -- "$word")
}}
complete -F _unknot unknot
)",
                       with_value, commands, values, bash_value_cases(program, nodes.front()),
                       places);
}

// ---- zsh: bash's, through zsh's own bridge ------------------------------------------------------

std::string zsh(const Program& program, const std::vector<Node>& nodes) {
    std::string script =
        "#compdef unknot\n# zsh completion for unknot:  source <(unknot completion zsh)\n"
        "_unknot() {\n    local -a offers\n    local place=\"\" i try\n"
        "    for ((i = 2; i < CURRENT; i++)); do\n        try=\"${place:+$place }${words[i]}\"\n"
        "        case \"$try\" in\n";
    std::string places;
    for (const Node& node : nodes) {
        if (!node.path.empty()) {
            script += fmt::format("        \"{}\") place=$try ;;\n", node.path);
        }
        places += fmt::format("    \"{}\") offers=({}) ;;\n", node.path,
                              fmt::join(offers(program, node, nodes.front()), " "));
    }
    script += "        esac\n    done\n    case \"$place ${words[CURRENT-1]}\" in\n";
    for (const Node& node : nodes) {
        for (const CLI::Option* each : node.options) {
            const auto& choices = words(program, each);
            const bool file = program.files.contains(each);
            if (takes_value(*each) && (file || !choices.empty())) {
                const std::string head = node.path.empty() ? "*" : fmt::format("\"{}\"", node.path);
                for (const std::string& name : names(*each)) {
                    script += file ? fmt::format("    {}\" {}\") _files; return ;;\n", head, name)
                                   : fmt::format("    {}\" {}\") compadd -- {}; return ;;\n", head,
                                                 name, fmt::join(choices, " "));
                }
            }
        }
    }
    return script + "    esac\n    case \"$place\" in\n" + places +
           "    esac\n    compadd -- $offers\n    [[ ${words[CURRENT]} == -* ]] || "
           "_files\n}\ncompdef _unknot unknot\n";
}

// ---- fish ---------------------------------------------------------------------------------------

std::string fish_quoted(std::string_view text) {
    std::string out = "'";
    for (const char c : text) {
        out += c == '\'' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
    }
    return out + "'";
}

std::string fish(const Program& program, const std::vector<Node>& nodes) {
    std::string script = "# fish completion for unknot:  unknot completion fish | source\n";
    for (const Node& node : nodes) {
        std::string condition = "__fish_use_subcommand";
        if (!node.path.empty()) {
            condition = "__fish_seen_subcommand_from " + node.path.substr(node.path.find(' ') + 1);
        }
        const std::string when =
            node.path.empty() ? "" : fmt::format(" -n {}", fish_quoted(condition));
        for (const std::string& each : node.commands) {
            const std::string path = node.path.empty() ? each : node.path + " " + each;
            script +=
                fmt::format("complete -c unknot -f -n {} -a {}\n", fish_quoted(condition), each);
        }
        for (const CLI::Option* each : node.options) {
            std::string line = "complete -c unknot" + when;
            for (const std::string& name : each->get_lnames()) {
                line += " -l " + name;
            }
            for (const std::string& name : each->get_snames()) {
                line += " -s " + name;
            }
            if (takes_value(*each)) {
                line +=
                    program.files.contains(each)
                        ? " -r"
                        : fmt::format(
                              " -x -a {}",
                              fish_quoted(fmt::format("{}", fmt::join(words(program, each), " "))));
            }
            script += line + " -d " + fish_quoted(each->get_description()) + "\n";
        }
    }
    return script;
}

Result<int> complete(const Program& program, const std::string& shell) {
    std::vector<Node> nodes;
    collect(program.app, "", nodes);
    out(shell == "bash"  ? bash(program, nodes)
        : shell == "zsh" ? zsh(program, nodes)
                         : fish(program, nodes));
    return exit_ok;
}

}  // namespace

void add_completion(Program& program) {
    const auto shell = std::make_shared<std::string>();
    CLI::App* command =
        add_command(program, program.app, "completion", "Print the completion script for a shell",
                    "  source <(unknot completion bash)\n"
                    "  unknot completion fish > ~/.config/fish/completions/unknot.fish",
                    [&program, shell] { return complete(program, *shell); });
    CLI::Option* option = command->add_option("SHELL", *shell, "bash, zsh or fish")
                              ->required()
                              ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    program.words[option->type_name("bash|zsh|fish")] = {"bash", "zsh", "fish"};
}

}  // namespace unknot::terminal
