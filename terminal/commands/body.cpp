// unknot body: the body as pictures, drawn from the one skin that everything is measured on.
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "engine/atlas/atlas.h"
#include "engine/body/built_in_skin.h"
#include "engine/body/picture.h"
#include "terminal/commands/commands.h"
#include "terminal/program.h"

namespace unknot::terminal {

namespace {

struct Asked {
    body::ViewName view = body::ViewName::front;
    std::vector<std::string> zones;  // marked on the picture
    int width = 360;
    int height = 300;
    std::string to;
};

// What --json prints.
struct DrawnPicture {
    body::ViewName view = body::ViewName::front;
    std::string svg;
};
BOOST_DESCRIBE_STRUCT(DrawnPicture, (), (view, svg))

std::string_view words(body::ViewName view) {
    switch (view) {
        case body::ViewName::front:
            return "from the front";
        case body::ViewName::back:
            return "from the back";
        case body::ViewName::left:
            return "from the left";
        case body::ViewName::right:
            return "from the right";
        case body::ViewName::front_left:
            return "from the front and the left";
        case body::ViewName::front_right:
            return "from the front and the right";
        case body::ViewName::back_left:
            return "from the back and the left";
        case body::ViewName::back_right:
            return "from the back and the right";
        case body::ViewName::above:
            return "from above";
    }
    return "";
}

body::PictureOptions options_of(const Asked& asked) {
    body::PictureOptions options;
    options.width = asked.width;
    options.height = asked.height;
    options.title = fmt::format("A standing body, seen {}", words(asked.view));
    return options;
}

Result<int> deliver(const Context& context, const Asked& asked, std::string svg) {
    if (!asked.to.empty()) {
        if (const auto done = write_file(asked.to, svg, "The picture"); !done) {
            return std::unexpected(done.error());
        }
    }
    if (context.json) {
        out(json::to_json(DrawnPicture{asked.view, std::move(svg)}) + "\n");
    } else if (asked.to.empty()) {
        out(svg);
    }
    return exit_ok;
}

Result<body::SkinBox> box_of(const std::string& id) {
    const atlas::Zone* zone = atlas::find_zone(atlas::built_in(), id);
    if (zone == nullptr) {
        std::vector<std::string_view> ids;
        for (const atlas::Zone& each : atlas::built_in().zones) {
            ids.push_back(each.id);
        }
        const auto guess = nearest(id, ids);
        return fail(ErrorCode::not_found,
                    fmt::format("There is no zone called \"{}\".", id.substr(0, 60)),
                    (guess ? fmt::format("Did you mean \"{}\"? ", *guess) : "") +
                        "`unknot atlas` lists them.");
    }
    return zone->box;
}

Result<int> draw_picture(const Context& context, const Asked& asked) {
    const auto& skin = body::built_in_skin();
    if (!skin) {
        return std::unexpected(skin.error());
    }
    const auto positions = body::posed(*skin, body::motions(body::frames(body::rest_pose())));
    body::PictureInput input{*skin, positions, {}, {}, {}, {}, {}, {}};
    input.solids.push_back({body::SolidKind::floor, {-5, -1, -5}, {5, 0, 5}, body::Vec3::UnitY()});
    body::Area marked;
    marked.manner = body::AreaManner::essential;
    for (const std::string& id : asked.zones) {
        const auto box = box_of(id);
        if (!box) {
            return std::unexpected(box.error());
        }
        marked.boxes.push_back(*box);
    }
    if (!marked.boxes.empty()) {
        input.areas.push_back(std::move(marked));
    }
    return deliver(context, asked,
                   body::picture(input, body::view_of(asked.view), options_of(asked)));
}

Result<int> draw_zones(const Context& context, const Asked& asked) {
    const auto& skin = body::built_in_skin();
    if (!skin) {
        return std::unexpected(skin.error());
    }
    const auto positions = body::posed(*skin, body::motions(body::frames(body::rest_pose())));
    std::vector<body::ZonePatch> zones;
    for (const atlas::Zone& zone : atlas::built_in().zones) {
        zones.push_back({zone.id, zone.name, zone.box});
    }
    return deliver(
        context, asked,
        body::zone_map(*skin, positions, zones, body::view_of(asked.view), options_of(asked)));
}

void add_options(Program& program, CLI::App* command, Asked& asked) {
    add_choice(program, command, "--view", asked.view, "From where");
    command->add_option("--width", asked.width, "At most, in pixels")->check(CLI::Range(50, 2000));
    command->add_option("--height", asked.height, "At most, in pixels")
        ->check(CLI::Range(50, 2000));
    add_file(program, command, "-o,--output", asked.to, "Write to this file");
}

}  // namespace

void add_body(Program& program) {
    CLI::App* parent = add_command(program, program.app, "body", "Draw the body, as SVG",
                                   "  unknot body picture --view back -o back.svg\n"
                                   "  unknot body zones --view back -o zones.svg",
                                   nullptr);
    const auto asked = std::make_shared<Asked>();
    CLI::App* drawing = add_command(
        program, *parent, "picture", "A line drawing of the standing body, with zones marked",
        "  unknot body picture --view front_right > body.svg\n"
        "  unknot body picture --view back --zone calf_upper_inner -o calf.svg",
        [&program, asked] { return draw_picture(program.context, *asked); });
    add_options(program, drawing, *asked);
    CLI::Option* zones = drawing->add_option("--zone", asked->zones, "Mark this zone")
                             ->delimiter(',')
                             ->type_name("ID,...");
    for (const atlas::Zone& zone : atlas::built_in().zones) {
        program.words[zones].emplace_back(zone.id);
    }
    const auto wanted = std::make_shared<Asked>();
    CLI::App* map = add_command(
        program, *parent, "zones", "The body with each visible zone as a shape of its own",
        "  unknot body zones --view left -o zones.svg",
        [&program, wanted] { return draw_zones(program.context, *wanted); });
    add_options(program, map, *wanted);
}

}  // namespace unknot::terminal
