// unknot body: the body as pictures, drawn from the one skin that everything is measured on.
#include "terminal/commands/body.h"

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "engine/atlas/atlas.h"
#include "engine/atlas/no_such.h"
#include "engine/body/built_in_skin.h"
#include "engine/body/picture.h"
#include "engine/body/pose_picture.h"
#include "engine/body/poses.h"
#include "engine/figures/figures.h"
#include "terminal/commands/commands.h"
#include "terminal/program.h"
#include "terminal/render/words.h"

namespace unknot::terminal {

namespace {

struct Asked {
    std::optional<body::ViewName> view;  // nothing: from where it is seen best
    std::string muscle;                  // marked on the standing body, or
    std::string pose;                    // the body in this move or stretch, or
    std::vector<std::string> zones;      // marked on the standing body
    body::Side side = body::Side::right;
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

body::PictureOptions options_of(const Asked& asked, std::string title) {
    body::PictureOptions options;
    options.width = asked.width;
    options.height = asked.height;
    options.title = std::move(title);
    return options;
}

body::PictureOptions options_of(const Asked& asked, std::string_view what, body::ViewName view) {
    return options_of(asked, fmt::format("{}, seen {}", what, words(view)));
}

Result<int> deliver(const Context& context, const Asked& asked, DrawnPicture picture) {
    if (!asked.to.empty()) {
        if (const auto done = write_file(asked.to, picture.svg, "The picture"); !done) {
            return std::unexpected(done.error());
        }
    }
    if (context.json) {
        out(json::to_json(picture) + "\n");
    } else if (asked.to.empty()) {
        out(picture.svg);
    }
    return exit_ok;
}

Result<body::Area> marked(const std::vector<std::string>& ids) {
    body::Area area;
    area.manner = body::AreaManner::essential;
    for (const std::string& id : ids) {
        const atlas::Zone* zone = atlas::find_zone(atlas::built_in(), id);
        if (zone == nullptr) {
            return atlas::no_such("zone", id, atlas::built_in().zones);
        }
        area.boxes.push_back(zone->box);
    }
    return area;
}

Result<DrawnPicture> draw_standing(const body::Skin& skin, const Asked& asked) {
    auto area = marked(asked.zones);
    if (!area) {
        return std::unexpected(area.error());
    }
    const auto positions = body::posed(skin, body::motions(body::frames(body::rest_pose())));
    body::PictureInput input{skin, positions, {}, {}, {}, {}, {}, {}, {}};
    input.solids.push_back({body::SolidKind::floor, {-5, -1, -5}, {5, 0, 5}, body::Vec3::UnitY()});
    if (!area->boxes.empty()) {
        input.areas.push_back(std::move(*area));
    }
    const auto view = asked.view.value_or(body::ViewName::front);
    return DrawnPicture{view, body::picture(input, body::view_of(view),
                                            options_of(asked, "A standing body", view))};
}

Result<DrawnPicture> draw_muscle(const body::Skin& skin, const Asked& asked) {
    const auto* muscle = atlas::find_muscle(atlas::built_in(), asked.muscle);
    if (muscle == nullptr) {
        return atlas::no_such("muscle", asked.muscle, atlas::built_in().muscles);
    }
    const auto view = asked.view ? *asked.view : figures::views_of(skin, *muscle, asked.side)[0];
    const std::string what = fmt::format("The {} {} and where its pain is felt",
                                         json::name_of(asked.side), muscle->name);
    return DrawnPicture{
        view, figures::picture(skin, *muscle, asked.side, view, options_of(asked, what, view))};
}

Result<DrawnPicture> draw_pose(const body::Skin& skin, const Asked& asked) {
    const auto pose = pose_named(asked.pose);
    if (!pose) {
        return std::unexpected(pose.error());
    }
    const std::string title =
        fmt::format("{}, {} side", render::move_name(body::without_variant(asked.pose)),
                    json::name_of(asked.side));
    const auto view = body::view_of_pose(**pose, asked.side);
    if (!view) {
        return std::unexpected(view.error());
    }
    const auto from = asked.view.value_or(*view);
    const auto svg = figures::picture(skin, **pose, {asked.side, from, options_of(asked, title)});
    if (!svg) {
        return std::unexpected(svg.error());
    }
    return DrawnPicture{from, *svg};
}

Result<int> draw_picture(const Context& context, const Asked& asked) {
    const auto& skin = body::built_in_skin();
    if (!skin) {
        return std::unexpected(skin.error());
    }
    const auto drawn = !asked.muscle.empty() ? draw_muscle(*skin, asked)
                       : !asked.pose.empty() ? draw_pose(*skin, asked)
                                             : draw_standing(*skin, asked);
    if (!drawn) {
        return std::unexpected(drawn.error());
    }
    return deliver(context, asked, *drawn);
}

Result<int> draw_zones(const Context& context, const Asked& asked) {
    const auto& skin = body::built_in_skin();
    if (!skin) {
        return std::unexpected(skin.error());
    }
    const auto view = asked.view.value_or(body::ViewName::front);
    return deliver(
        context, asked,
        {view, figures::zone_map(*skin, view, options_of(asked, "A standing body", view))});
}

void add_options(Program& program, CLI::App* command, Asked& asked) {
    add_choice(program, command, "--view", asked.view, "From where");
    command->add_option("--width", asked.width, "At most, in pixels")->check(CLI::Range(50, 2000));
    command->add_option("--height", asked.height, "At most, in pixels")
        ->check(CLI::Range(50, 2000));
    add_file(program, command, "-o,--output", asked.to, "Write to this file");
}

template <class T>
void add_ids(Program& program, CLI::Option* option, std::span<const T> things) {
    for (const T& each : things) {
        program.words[option].emplace_back(each.id);
    }
}

void add_picture(Program& program, CLI::App& parent) {
    const auto asked = std::make_shared<Asked>();
    CLI::App* command = add_command(
        program, parent, "picture", "A line drawing: standing, with a muscle, or in a move",
        "  unknot body picture --pose calf_ball_sitting --side left > calf.svg\n"
        "  unknot body picture --muscle soleus -o soleus.svg\n"
        "  unknot body picture --view back --zone calf_upper_inner,heel -o zones.svg",
        [&program, asked] { return draw_picture(program.context, *asked); });
    add_options(program, command, *asked);
    add_choice(program, command, "--side", asked->side, "Of the muscle, or the treated side");
    const atlas::Atlas& all = atlas::built_in();
    CLI::Option* pose =
        command->add_option("--pose", asked->pose, "The body in this move or stretch")
            ->type_name("ID");
    add_ids(program, pose, body::all_poses());
    CLI::Option* muscle =
        command
            ->add_option("--muscle", asked->muscle, "Mark this muscle and where its pain is felt")
            ->type_name("ID")
            ->excludes(pose);
    add_ids(program, muscle, all.muscles);
    CLI::Option* zones = command->add_option("--zone", asked->zones, "Mark this zone")
                             ->delimiter(',')
                             ->type_name("ID,...")
                             ->excludes(pose)
                             ->excludes(muscle);
    add_ids(program, zones, all.zones);
}

void add_zones(Program& program, CLI::App& parent) {
    const auto asked = std::make_shared<Asked>();
    CLI::App* command = add_command(
        program, parent, "zones", "The body with each visible zone as a shape of its own",
        "  unknot body zones --view left -o zones.svg",
        [&program, asked] { return draw_zones(program.context, *asked); });
    add_options(program, command, *asked);
}

}  // namespace

Result<const body::PoseInfo*> pose_named(const std::string& id) {
    if (const body::PoseInfo* pose = body::find_pose(id)) {
        return pose;
    }
    return atlas::no_such("move or stretch", id, body::all_poses());
}

void add_body(Program& program) {
    CLI::App* parent = add_command(program, program.app, "body",
                                   "Draw the body; see how much weight rests on the ball",
                                   "  unknot body picture --pose calf_ball_sitting -o calf.svg\n"
                                   "  unknot body load --move calf_ball_sitting --mass-kg 80\n"
                                   "  unknot body zones --view back -o zones.svg",
                                   nullptr);
    add_picture(program, *parent);
    add_zones(program, *parent);
    add_body_load(program, *parent);
}

}  // namespace unknot::terminal
