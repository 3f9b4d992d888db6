// unknot body load: how much of a body's weight a move puts on the ball.
#include <boost/describe/class.hpp>

#include "engine/figures/load_words.h"
#include "terminal/commands/body.h"
#include "terminal/render/words.h"

namespace unknot::terminal {

namespace {

struct Asked {
    std::string move;
    body::Person person;
};

// What --json prints.
struct LoadAnswer {
    std::string move;
    body::Person person;
    body::LoadRange load;
};
BOOST_DESCRIBE_STRUCT(LoadAnswer, (), (move, person, load))

Result<int> show_load(const Context& context, const Asked& asked) {
    const auto pose = pose_named(asked.move);
    if (!pose) {
        return std::unexpected(pose.error());
    }
    const auto load = body::load(**pose, asked.person);
    if (!load) {
        return std::unexpected(load.error());
    }
    if (context.json) {
        out(json::to_json(LoadAnswer{asked.move, asked.person, *load}) + "\n");
        return exit_ok;
    }
    const render::Style& style = context.style;
    out(style.bold(render::wrap(figures::load_words(**pose, *load), style.width)));
    out(render::wrap(fmt::format("That is {} to {} newtons, {} to {} % of {:g} kg.",
                                 load->least_newtons, load->most_newtons, load->least_percent,
                                 load->most_percent, asked.person.mass_kg),
                     style.width));
    out(
        render::wrap("A range, since what the hands and the other leg carry is up to you. It is "
                     "worked out for an average body at rest in the drawn pose; nobody has "
                     "measured it on you.",
                     style.width));
    return exit_ok;
}

}  // namespace

void add_body_load(Program& program, CLI::App& parent) {
    const auto asked = std::make_shared<Asked>();
    CLI::App* command =
        add_command(program, parent, "load", "How much of your weight a move puts on the ball",
                    "  unknot body load --move calf_ball_sitting --stature-m 1.80 --mass-kg 80\n"
                    "  unknot body load --move calf_foam_roller --mass-kg 65 --build female --json",
                    [&program, asked] { return show_load(program.context, *asked); });
    CLI::Option* move =
        command->add_option("--move", asked->move, "Of this move")->type_name("ID")->required();
    for (const body::PoseInfo& each : body::all_poses()) {
        if (each.load) {
            program.words[move].emplace_back(each.id);
        }
    }
    command->add_option("--stature-m", asked->person.stature_m, "Body height, in metres");
    command->add_option("--mass-kg", asked->person.mass_kg, "Body mass, in kilograms");
    add_choice(program, command, "--build", asked->person.build, "Which measured bodies to go by");
}

}  // namespace unknot::terminal
