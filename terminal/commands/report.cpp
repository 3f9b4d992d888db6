// unknot report: one page for a professional.
#include "engine/handover/report.h"

#include "engine/body/built_in_skin.h"
#include "engine/handover/report_html.h"
#include "terminal/base/records.h"
#include "terminal/commands/commands.h"
#include "terminal/program.h"

namespace unknot::terminal {
namespace {

Result<handover::Report> made(const Context& context) {
    const auto now = context.now();
    const auto journal = now ? load_journal(context) : std::unexpected(now.error());
    return journal ? handover::report(atlas::built_in(), *journal, *now)
                   : std::unexpected(journal.error());
}

Result<int> write_report(const Context& context, const std::string& to) {
    const auto report = made(context);
    if (!report) {
        return std::unexpected(report.error());
    }
    if (context.json && to.empty()) {
        out(json::to_json(*report) + "\n");
        return exit_ok;
    }
    const auto& skin = body::built_in_skin();
    if (!skin) {
        return std::unexpected(skin.error());
    }
    const std::string html = handover::to_html(atlas::built_in(), *report, *skin);
    if (to.empty() || to == "-") {
        out(html);
        return exit_ok;
    }
    if (const auto done = write_file(to, html, "The report"); !done) {
        return std::unexpected(done.error());
    }
    out(context.json
            ? json::to_json(*report) + "\n"
            : fmt::format("The report is in {}: open it in a browser and print it.\n", to));
    return exit_ok;
}

}  // namespace

void add_report(Program& program) {
    const auto to = std::make_shared<std::string>();
    CLI::App* command = add_command(
        program, program.app, "report",
        "One page for a professional: what was told, done and measured, and your questions",
        "  unknot report -o report.html   # open it in a browser and print it\n"
        "  unknot report --json",
        [&program, to] { return write_report(program.context, *to); });
    add_file(program, command, "-o,--out,--output", *to, "Write to this file");
}

}  // namespace unknot::terminal
