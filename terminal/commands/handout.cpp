// unknot handout: a plan on paper.
#include "terminal/render/handout.h"
#include "engine/body/built_in_skin.h"
#include "terminal/commands/commands.h"
#include "terminal/program.h"

namespace unknot::terminal {

namespace {

struct Asked {
    std::string plan_file;
    std::string to;
};

// What --json prints.
struct Written {
    std::string html;
};
BOOST_DESCRIBE_STRUCT(Written, (), (html))

Result<std::string> made(const Asked& asked, Instant now) {
    const auto text = read_file(asked.plan_file, "The plan in");
    const auto plan =
        text ? json::from_json<plan::Plan>(*text, "the plan") : std::unexpected(text.error());
    if (!plan) {
        return std::unexpected(plan.error());
    }
    // Paper leads people as well: what may not be carried out is not printed.
    if (const auto ok = plan::verify(atlas::built_in(), *plan, now); !ok) {
        return std::unexpected(ok.error());
    }
    const auto& skin = body::built_in_skin();
    return skin ? render::handout(*plan, *skin) : std::unexpected(skin.error());
}

Result<int> write_handout(const Context& context, const Asked& asked) {
    const auto now = context.now();
    auto html = now ? made(asked, *now) : std::unexpected(now.error());
    if (!html) {
        return std::unexpected(html.error());
    }
    if (!asked.to.empty()) {
        if (const auto done = write_file(asked.to, *html, "The handout"); !done) {
            return std::unexpected(done.error());
        }
    }
    if (context.json) {
        out(json::to_json(Written{std::move(*html)}) + "\n");
    } else if (asked.to.empty()) {
        out(*html);
    }
    return exit_ok;
}

}  // namespace

void add_handout(Program& program) {
    const auto asked = std::make_shared<Asked>();
    CLI::App* command =
        add_command(program, program.app, "handout", "A plan on paper, with pictures and a log",
                    "  unknot plan --region calves -o plan.json\n"
                    "  unknot handout plan.json -o plan.html   # open it in a browser and print",
                    [&program, asked] { return write_handout(program.context, *asked); });
    add_file(program, command, "plan", asked->plan_file, "A plan written by `unknot plan -o`")
        ->required();
    add_file(program, command, "-o,--output", asked->to, "Write to this file");
}

}  // namespace unknot::terminal
