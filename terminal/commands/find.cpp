// unknot find: from words to places, and from places to muscles.
#include "engine/culprits/culprits.h"
#include "engine/drawing/notation.h"
#include "engine/journal/journal.h"
#include "terminal/base/records.h"
#include "terminal/commands/commands.h"
#include "terminal/program.h"
#include "terminal/render/words.h"

namespace unknot::terminal {
namespace {

struct Wanted {
    std::vector<std::string> words;
    std::string drawing;
    bool keep = false;
};

struct Found {
    drawing::Drawing drawing;
    std::vector<culprits::Culprit> culprits;
};
BOOST_DESCRIBE_STRUCT(Found, (), (drawing, culprits))

std::string place(const drawing::Mark& mark) {
    const atlas::Zone* zone = atlas::find_zone(atlas::built_in(), mark.zone);
    const std::string_view name = zone == nullptr ? std::string_view(mark.zone) : zone->name;
    std::string out =
        mark.side ? fmt::format("{} ({})", name, render::words(*mark.side)) : std::string(name);
    if (mark.intensity) {
        out += fmt::format(", {} of 10", *mark.intensity);
    }
    if (mark.coverage_percent) {
        out += fmt::format(", {} % of it", *mark.coverage_percent);
    }
    return out;
}

void print(const Context& context, const Found& found) {
    const render::Style& style = context.style;
    std::vector<std::string> places;
    for (const drawing::Mark& each : found.drawing.marks) {
        places.push_back(place(each));
    }
    out(render::wrap(fmt::format("{}", fmt::join(places, "; ")), style.width,
                     "You mean: ", "          "));
    if (!found.drawing.unknown.empty()) {
        out(render::wrap(fmt::format("{}", fmt::join(found.drawing.unknown, ", ")), style.width,
                         "Not understood: ", "  "));
    }
    if (found.culprits.empty()) {
        out("\n" +
            render::wrap("No muscle that Unknot knows reaches there. `unknot atlas` lists what it "
                         "knows.",
                         style.width));
        return;
    }
    out("\n" + render::wrap("Muscles that may be behind it. First stand those that explain most of "
                            "what you marked; how likely each one is, nobody can tell from that.",
                            style.width));
    for (const culprits::Culprit& each : found.culprits) {
        const std::string side = each.side ? fmt::format(" ({})", render::words(*each.side)) : "";
        out("\n  " + style.bold(each.name) + side + style.dim("  " + each.muscle) + "\n");
        out(render::wrap(each.why, style.width, "    ", "    "));
    }
    out("\n" + render::wrap(
                   fmt::format("Next: `unknot screen --region {}`, then `unknot plan --region {}`.",
                               found.culprits.front().region, found.culprits.front().region),
                   style.width));
}

// Writes the drawing down, so that a later one can be compared with it.
Result<void> keep(const Context& context, const drawing::Drawing& drawing) {
    const auto now = context.now();
    if (!now) {
        return std::unexpected(now.error());
    }
    const journal::PainDrawn drawn{std::string(atlas::built_in().version),
                                   drawing::to_notation(drawing)};
    return record_events(context, {journal::draft(drawn, *now)});
}

Result<int> find(const Context& context, const Wanted& wanted) {
    const std::string words = render::readable(fmt::format("{}", fmt::join(wanted.words, " ")));
    auto drawing = words.empty() ? drawing::from_notation(atlas::built_in(), wanted.drawing)
                                 : drawing::parse(atlas::built_in(), words);
    if (!drawing) {
        return std::unexpected(drawing.error());
    }
    if (wanted.keep) {
        if (const auto kept = keep(context, *drawing); !kept) {
            return std::unexpected(kept.error());
        }
    }
    Found found{*drawing, culprits::look_up(atlas::built_in(), *drawing)};
    if (context.json) {
        out(json::to_json(found) + "\n");
    } else {
        print(context, found);
    }
    return exit_ok;
}

}  // namespace

void add_find(Program& program) {
    const auto wanted = std::make_shared<Wanted>();
    CLI::App* command = add_command(
        program, program.app, "find", "Say where it hurts; see which muscles may be behind it",
        "  unknot find \"back of the calf\"\n"
        "  unknot find right hip, outer side\n"
        "  unknot find --drawing \"calf_upper_inner.right=6:80 heel.right=3\" --keep\n"
        "  unknot find calf_middle_back.right --json",
        [&program, wanted] { return find(program.context, *wanted); });
    command->parse_complete_callback([wanted] {
        if (wanted->words.empty() && wanted->drawing.empty()) {
            throw CLI::RequiredError("WHERE");
        }
    });
    CLI::Option* where =
        command->add_option("WHERE", wanted->words, "Where it hurts, in your own words")
            ->type_name("TEXT");
    command
        ->add_option("--drawing", wanted->drawing,
                     "A pain drawing in one line: zone.side=intensity:percent of the zone")
        ->type_name("MARKS")
        ->excludes(where);
    command->add_flag("--keep", wanted->keep, "Write the drawing into the journal");
}

}  // namespace unknot::terminal
