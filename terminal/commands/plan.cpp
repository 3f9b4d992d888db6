// unknot plan: what to do today, and why.
#include "engine/base/text.h"
#include "terminal/commands/commands.h"
#include "terminal/commands/wishes.h"
#include "terminal/render/words.h"

namespace unknot::terminal {
namespace {

struct Asked {
    Wanted wanted;
    std::string out_file;
};

void print_step(const Context& context, const plan::Step& step, std::size_t number) {
    const render::Style& style = context.style;
    out(fmt::format("\n{:2}. {} {}{}\n", number, style.bold(step.title),
                    style.dim("about " + render::duration(step.about_seconds)),
                    step.gentle ? ", " + style.ink(render::Ink::caution, "gentle only") : ""));
    const std::string_view move_name = render::move_name(step.move);
    if (!move_name.empty()) {
        out(render::wrap(move_name, style.width, "    ", "    "));
    }
    if (const std::string text = render::dose(step); !text.empty()) {
        out(render::wrap(text, style.width, "    ", "    "));
    }
    out(render::wrap("Why: " + step.why, style.width, "    ", "    "));
    if (const atlas::Evidence* evidence = atlas::find_evidence(atlas::built_in(), step.evidence)) {
        out(style.dim(
            render::wrap("Evidence: " + render::sentence(*evidence), style.width, "    ", "    ")));
    }
}

void print(const Context& context, const plan::Plan& plan) {
    const render::Style& style = context.style;
    out(style.bold(render::wrap(fmt::format("About {}, {}.", render::duration(plan.about_seconds),
                                            render::words(plan.wishes.moment)),
                                style.width)));
    for (const std::string& note : plan.notes) {
        out(render::wrap(note, style.width, "- ", "  "));
    }
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        print_step(context, plan.steps[i], i + 1);
    }
    if (!plan.left_out.empty()) {
        out("\n" + style.bold("Left out") + "\n");
        for (const plan::LeftOut& each : plan.left_out) {
            out(render::wrap(fmt::format("{}: {}", each.what, each.why), style.width, "- ", "  "));
        }
    }
}

Result<int> show_plan(const Context& context, const Asked& asked) {
    const auto now = context.now();
    const auto plan = now ? make_plan(context, asked.wanted, *now) : std::unexpected(now.error());
    if (!plan) {
        return std::unexpected(plan.error());
    }
    if (!asked.out_file.empty()) {
        if (const auto done = write_file(asked.out_file, json::to_json(*plan) + "\n", "The plan");
            !done) {
            return std::unexpected(done.error());
        }
    }
    if (context.json) {
        out(json::to_json(*plan) + "\n");
    } else {
        print(context, *plan);
    }
    return exit_ok;
}

}  // namespace

void add_plan(Program& program) {
    const auto asked = std::make_shared<Asked>();
    CLI::App* command = add_command(
        program, program.app, "plan", "See what to do today, and why",
        "  unknot plan --region calves --side both --moment after_workout --minutes 10\n"
        "  unknot plan --region hips --tool tennis_ball,hands --surface wall,chair\n"
        "  unknot plan --region glutes --clearance clearance.json -o plan.json",
        [&program, asked] { return show_plan(program.context, *asked); });
    add_wishes(program, command, asked->wanted);
    add_file(program, command, "-o,--output", asked->out_file,
             "Write the plan to this file, for `session --plan`");
}

}  // namespace unknot::terminal
