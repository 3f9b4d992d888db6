// unknot measure: what can be measured about motion and posture, typed values, and their worth.
#include "engine/measure/report.h"

#include <algorithm>

#include "engine/atlas/describe.h"
#include "engine/atlas/no_such.h"
#include "terminal/base/records.h"
#include "terminal/commands/commands.h"
#include "terminal/program.h"
#include "terminal/render/words.h"

namespace unknot::terminal {
namespace {

using atlas::Measure;

struct Adding {
    std::string id;
    std::optional<body::Side> side;
    std::vector<std::string> values;
    std::optional<journal::MeasuredBy> by;
    bool practice = false;
};

Result<const Measure*> find(std::string_view id) {
    const auto& known = atlas::built_in();
    const Measure* measure = find_measure(known, id);
    if (measure == nullptr) {
        return atlas::no_such("measure", id, known.measures,
                              "`unknot measure list` lists what can be measured.");
    }
    return measure;
}

template <class E>
std::string names(std::span<const E> values) {
    std::string text;
    for (const E each : values) {
        text += (text.empty() ? "" : ", ") + std::string(json::name_of(each));
    }
    return text;
}

// ---- list ---------------------------------------------------------------------------------------

Result<int> list(const Context& context) {
    const auto& known = atlas::built_in();
    if (context.json) {
        out(json::to_json(known.measures) + "\n");
        return exit_ok;
    }
    for (const atlas::Region& region : known.regions) {
        std::vector<std::vector<std::string>> rows;
        for (const Measure& measure : known.measures) {
            if (measure.regions.front() == &region) {
                rows.push_back({std::string(measure.id), names(measure.instruments),
                                std::string(measure.name)});
            }
        }
        if (!rows.empty()) {
            out(context.style.bold(region.name) + "\n");
            out(render::table(rows, context.style.width, "  "));
        }
    }
    return exit_ok;
}

// ---- show ---------------------------------------------------------------------------------------

class Page {
  public:
    explicit Page(const render::Style& style) : style_(style) {}

    void text(std::string_view text) {
        if (!text.empty()) {
            out(render::wrap(text, style_.width));
        }
    }
    void part(std::string_view heading, const std::vector<std::string>& lines) {
        if (lines.empty() || (lines.size() == 1 && lines[0].empty())) {
            return;
        }
        out("\n" + style_.bold(heading) + "\n");
        for (const std::string& each : lines) {
            out(render::wrap(each, style_.width, "  - ", "    "));
        }
    }
    void part(std::string_view heading, std::string_view text) {
        if (!text.empty()) {
            out("\n" + style_.bold(heading) + "\n" + render::wrap(text, style_.width, "  ", "  "));
        }
    }

  private:
    const render::Style& style_;
};

std::vector<std::string> values_of(const measure::Report& report) {
    std::vector<std::string> lines;
    for (const measure::SideReport& side : report.sides) {
        const std::string which = side.side ? std::string(render::words(*side.side)) + ": " : "";
        for (const measure::Taken& each : side.taken) {
            lines.push_back(fmt::format("{}{}  {}  ({})", which, day_text(local_day(each.at)),
                                        each.value, json::name_of(each.by)));
        }
        lines.push_back(which + side.usual + (side.usual.empty() ? "" : " ") + side.change_words);
    }
    if (!report.between_sides.empty()) {
        lines.push_back(report.between_sides);
    }
    return lines;
}

void print(const Context& context, const Measure& measure, const measure::Report& report) {
    Page page(context.style);
    out(context.style.bold(measure.name) +
        context.style.dim(fmt::format("  measure {}", measure.id)) + "\n");
    page.text(measure.about);
    page.part("What you need", measure.needs);
    std::vector<std::string> steps(measure.steps.begin(), measure.steps.end());
    if (!measure.phone_goes.empty()) {
        steps.emplace_back(measure.phone_goes);
    }
    steps.emplace_back(measure.move);
    page.part("How", steps);
    page.part("Stop", measure.stop_when);
    page.part("Usual", report.usual);
    page.part("How much of a change is real",
              std::vector<std::string>{report.noise, std::string(measure.real_change_says)});
    page.part("Your values", values_of(report));
    page.part("What it cannot say", measure.cannot_say);
    std::vector<std::string> evidence;
    for (const atlas::Evidence* each : measure.evidence) {
        evidence.push_back(fmt::format("{} [{}]", render::sentence(*each), each->id));
    }
    page.part("How well this is known", evidence);
}

Result<int> show(const Context& context, const std::string& id) {
    const auto measure = find(id);
    if (!measure) {
        return std::unexpected(measure.error());
    }
    const auto journal = load_journal(context);
    if (!journal) {
        return std::unexpected(journal.error());
    }
    const auto report = measure::report(atlas::built_in(), **measure, *journal);
    if (context.json) {
        out(fmt::format("{{\"measure\":{},\"report\":{}}}\n", json::to_json(**measure),
                        json::to_json(report)));
    } else {
        print(context, **measure, report);
    }
    return exit_ok;
}

// ---- add ----------------------------------------------------------------------------------------

// Without --by: what a person without the web app measures with.
journal::MeasuredBy instrument(const Adding& adding, const Measure& measure) {
    if (adding.by) {
        return *adding.by;
    }
    return measure.unit == atlas::Unit::centimetres ? journal::MeasuredBy::tape
                                                    : journal::MeasuredBy::goniometer;
}

Result<journal::Measured> read(const Adding& adding, const Measure& measure) {
    std::vector<int> repeats;
    for (const std::string& each : adding.values) {
        const auto value = measure::parse_value(measure, each);
        if (!value) {
            return std::unexpected(value.error());
        }
        repeats.push_back(*value);
    }
    auto measured = measure::typed(atlas::built_in(), measure, adding.side,
                                   instrument(adding, measure), repeats);
    if (measured) {
        measured->practice = adding.practice;
    }
    return measured;
}

Result<int> add(const Context& context, const Adding& adding) {
    const auto measure = find(adding.id);
    const auto now = context.now();
    if (!measure || !now) {
        return std::unexpected(measure ? now.error() : measure.error());
    }
    const auto measured = read(adding, **measure);
    if (!measured) {
        return std::unexpected(measured.error());
    }
    if (const auto done = record_events(context, {journal::draft(*measured, *now)}); !done) {
        return std::unexpected(done.error());
    }
    const auto journal = load_journal(context);
    if (!journal) {
        return std::unexpected(journal.error());
    }
    const auto report = measure::report(atlas::built_in(), **measure, *journal);
    if (context.json) {
        out(fmt::format("{{\"measured\":{},\"report\":{}}}\n", json::to_json(*measured),
                        json::to_json(report)));
        return exit_ok;
    }
    out(render::wrap(
        fmt::format("Noted: {}.", measure::value_text(**measure, measured->value_tenths)),
        context.style.width));
    for (const std::string& each : values_of(report)) {
        out(render::wrap(each, context.style.width, "  ", "  "));
    }
    out(render::wrap(report.noise, context.style.width));
    return exit_ok;
}

std::vector<std::string> measure_ids() {
    std::vector<std::string> ids;
    for (const Measure& each : atlas::built_in().measures) {
        ids.emplace_back(each.id);
    }
    return ids;
}

}  // namespace

void add_measure(Program& program) {
    CLI::App* command =
        add_command(program, program.app, "measure",
                    "Measure motion and posture, and see what a value is worth",
                    "  unknot measure list\n"
                    "  unknot measure show lunge_knee_to_wall\n"
                    "  unknot measure add lunge_knee_to_wall --side left --value 9.5",
                    nullptr);
    add_command(program, *command, "list", "List what can be measured, and with what",
                "  unknot measure list\n  unknot measure list --json",
                [&program] { return list(program.context); });

    const auto shown = std::make_shared<std::string>();
    CLI::App* showing =
        add_command(program, *command, "show", "How a measure goes, and your values of it",
                    "  unknot measure show lunge_knee_to_wall",
                    [&program, shown] { return show(program.context, *shown); });
    CLI::Option* id =
        showing->add_option("id", *shown, "Which measure")->required()->type_name("ID");
    program.words[id] = measure_ids();

    const auto adding = std::make_shared<Adding>();
    CLI::App* added = add_command(
        program, *command, "add", "Write down what you measured with tape or goniometer",
        "  unknot measure add lunge_knee_to_wall --side left --value 9.5 --value 10 --value 9\n"
        "  unknot measure add neck_bend --value 48 --by goniometer",
        [&program, adding] { return add(program.context, *adding); });
    id = added->add_option("id", adding->id, "Which measure")->required()->type_name("ID");
    program.words[id] = measure_ids();
    add_choice(program, added, "--side", adding->side, "Which side, where it has one");
    added->add_option("--value", adding->values, "A value, once for each repeat")
        ->required()
        ->type_name("NUMBER");
    add_choice(program, added, "--by", adding->by, "What it was read from");
    added->add_flag("--practice", adding->practice, "Only to learn it: never judged");
}

}  // namespace unknot::terminal
