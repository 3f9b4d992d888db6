// unknot find: from words to places, and from places to muscles.
#include "engine/culprits/culprits.h"
#include "engine/drawing/drawing.h"
#include "terminal/commands/commands.h"
#include "terminal/program.h"
#include "terminal/render/words.h"

namespace unknot::terminal {
namespace {

struct Found {
    drawing::Drawing drawing;
    std::vector<culprits::Culprit> culprits;
};
BOOST_DESCRIBE_STRUCT(Found, (), (drawing, culprits))

std::string place(const drawing::Mark& mark) {
    const atlas::Zone* zone = atlas::find_zone(atlas::built_in(), mark.zone);
    const std::string_view name = zone == nullptr ? std::string_view(mark.zone) : zone->name;
    return mark.side ? fmt::format("{} ({})", name, render::words(*mark.side)) : std::string(name);
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

Result<int> find(const Context& context, const std::string& text) {
    auto drawing = drawing::parse(atlas::built_in(), text);
    if (!drawing) {
        return std::unexpected(drawing.error());
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
    const auto words = std::make_shared<std::vector<std::string>>();
    CLI::App* command = add_command(
        program, program.app, "find", "Say where it hurts; see which muscles may be behind it",
        "  unknot find \"back of the calf\"\n"
        "  unknot find right hip, outer side\n"
        "  unknot find calf_middle_back.right --json",
        [&program, words] {
            return find(program.context,
                        render::readable(fmt::format("{}", fmt::join(*words, " "))));
        });
    command->add_option("WHERE", *words, "Where it hurts, in your own words")
        ->required()
        ->type_name("TEXT");
}

}  // namespace unknot::terminal
