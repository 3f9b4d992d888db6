// unknot find: from words to places, and from places to muscles.
#include <iostream>

#include "engine/drawing/notation.h"
#include "engine/journal/journal.h"
#include "engine/progress/screening.h"
#include "engine/safety/finder.h"
#include "terminal/base/records.h"
#include "terminal/commands/commands.h"
#include "terminal/program.h"
#include "terminal/render/words.h"

namespace unknot::terminal {
namespace {

struct Wanted {
    std::vector<std::string> words;
    std::string drawing;
    std::vector<std::string> told, pressed, not_so;
    bool check = false;
    bool keep = false;
};

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

std::string listed(const std::vector<std::string>& items) {
    return fmt::format("{}", fmt::join(items, "; "));
}

void print_line(const Context& context, std::string_view label, const std::string& text) {
    out(render::wrap(text, context.style.width, fmt::format("{}: ", label),
                     std::string(label.size() + 2, ' ')));
}

void print_understood(const Context& context, const safety::Found& found) {
    std::vector<std::string> places;
    for (const drawing::Mark& each : found.drawing.marks) {
        places.push_back(place(each));
    }
    std::vector<std::string> heard;
    std::vector<std::string> not_so;
    for (const safety::Heard& each : found.findings) {
        (each.yes ? heard : not_so).push_back(each.name);
    }
    for (const culprits::Said& said : found.absent) {
        for (const std::string& zone : said.zones) {
            not_so.push_back(place({zone, said.side}));
        }
    }
    for (const safety::Heard& each : found.habits) {
        heard.push_back(each.name);
    }
    const auto line = [&](std::string_view label, const std::vector<std::string>& items) {
        if (!items.empty()) {
            print_line(context, label, listed(items));
        }
    };
    line("You mean", places);
    line("Also", heard);
    line("Not so", not_so);
    line("Not understood", found.drawing.unknown);
}

void print_raised(const Context& context, const safety::Found& found) {
    const render::Style& style = context.style;
    for (const safety::Raised& each : found.raised) {
        out("\n" + style.bold(render::wrap(each.advice, style.width)));
        out(render::wrap(fmt::format("Because of this question: {} If that is not so, add "
                                     "`--not-so {}`.",
                                     each.asks, each.question),
                         style.width));
    }
}

void print_suspect(const Context& context, const culprits::Suspect& each) {
    const render::Style& style = context.style;
    const std::string side = each.side ? fmt::format(" ({})", render::words(*each.side)) : "";
    out("\n  " + style.bold(each.name) + side +
        fmt::format("  {}, about {} in 100", json::name_of(each.sure), each.percent) +
        style.dim("  " + each.muscle) + "\n");
    out(render::wrap(each.sites.front().where, style.width, "    Spot: ", "          "));
    for (const culprits::Argument& reason : each.speaks_for) {
        out(render::wrap(reason.says, style.width, "    + ", "      "));
    }
    for (const culprits::Argument& reason : each.speaks_against) {
        out(render::wrap(reason.says, style.width, "    - ", "      "));
    }
}

void print_ranking(const Context& context, const culprits::Ranking& ranking) {
    const render::Style& style = context.style;
    out("\n" + render::wrap(ranking.says, style.width));
    constexpr std::size_t most = 5;
    for (std::size_t i = 0; i < std::min(most, ranking.suspects.size()); ++i) {
        print_suspect(context, ranking.suspects[i]);
    }
    if (!ranking.look_alikes.empty()) {
        out("\n" + render::wrap("It could also be something that is not a muscle: " +
                                    listed(ranking.look_alikes) + ".",
                                style.width));
    }
    for (const culprits::Elsewhere& each : ranking.elsewhere) {
        out(render::wrap(fmt::format("The {}: {} {}", each.name, each.why, each.who), style.width));
    }
    if (ranking.next) {
        out("\n" + render::wrap(fmt::format("What would tell most: {} {}", ranking.next->asks,
                                            ranking.next->care),
                                style.width));
        out(render::wrap("`--check` leads through the checks.", style.width));
    }
    if (!ranking.suspects.empty()) {
        const std::string& region = ranking.suspects.front().region;
        out("\n" +
            render::wrap(
                fmt::format("Next: `unknot screen --region {}`, then `unknot plan --region {}`.",
                            region, region),
                style.width));
    }
}

void print(const Context& context, const safety::Found& found) {
    print_understood(context, found);
    print_raised(context, found);
    if (found.ranking) {
        print_ranking(context, *found.ranking);
    }
}

// "long_sitting=yes"
Result<culprits::Told> told_of(const std::string& text) {
    const std::size_t equals = text.find('=');
    const std::string answer = equals == std::string::npos ? "" : text.substr(equals + 1);
    if (answer != "yes" && answer != "no") {
        return fail(ErrorCode::bad_input, fmt::format("\"{}\" tells no finding.", text),
                    "Write its id and yes or no: --told long_sitting=yes.");
    }
    return culprits::Told{text.substr(0, equals), answer == "yes"};
}

// "soleus.middle.right=tender,yours"; what is not listed after the = is not so.
Result<culprits::Pressed> pressed_of(const std::string& text) {
    const std::size_t equals = std::min(text.find('='), text.size());
    const std::string place = text.substr(0, equals);
    const std::string shown = text.substr(std::min(equals + 1, text.size()));
    const std::size_t dot = place.find('.');
    const std::size_t second = dot == std::string::npos ? dot : place.find('.', dot + 1);
    culprits::Pressed out;
    out.muscle = place.substr(0, dot);
    out.site = dot == std::string::npos
                   ? ""
                   : place.substr(dot + 1, second == std::string::npos ? second : second - dot - 1);
    if (second != std::string::npos) {
        const auto side = json::from_name<body::Side>(place.substr(second + 1));
        if (!side) {
            return std::unexpected(side.error());
        }
        out.side = *side;
    }
    const bool known = shown == "no" || shown == "tender" || shown == "tender,yours";
    if (out.site.empty() || !known) {
        return fail(ErrorCode::bad_input, fmt::format("\"{}\" tells of no press.", text),
                    "Write muscle.site and what it showed: --pressed soleus.middle=tender,yours, "
                    "=tender or =no.");
    }
    out.tender = shown != "no";
    out.recognised = shown == "tender,yours";
    return out;
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

Result<safety::Inquiry> request_of(const Wanted& wanted) {
    safety::Inquiry out;
    out.text = render::readable(fmt::format("{}", fmt::join(wanted.words, " ")));
    out.drawing = wanted.drawing;
    out.not_so = wanted.not_so;
    for (const std::string& each : wanted.told) {
        auto told = told_of(each);
        if (!told) {
            return std::unexpected(told.error());
        }
        out.told.push_back(*std::move(told));
    }
    for (const std::string& each : wanted.pressed) {
        auto pressed = pressed_of(each);
        if (!pressed) {
            return std::unexpected(pressed.error());
        }
        out.pressed.push_back(*std::move(pressed));
    }
    return out;
}

// y, n, or nothing: not known. The end of the input ends the checks, and so does q.
enum class Reply { yes, no, unknown, end };
Reply ask(const Context& context, const std::string& question) {
    // With --json the output is the answer alone.
    std::FILE* const to = context.json ? stderr : stdout;
    const std::string text =
        "\n" + render::wrap(question + " [y, n, Enter: not sure, q: enough]", context.style.width);
    std::fputs(text.c_str(), to);
    std::fflush(to);
    std::string line;
    if (!std::getline(std::cin, line) || line.starts_with('q')) {
        return Reply::end;
    }
    return line.starts_with('y') || line.starts_with('Y')   ? Reply::yes
           : line.starts_with('n') || line.starts_with('N') ? Reply::no
                                                            : Reply::unknown;
}

std::optional<bool> said(Reply reply) {
    return reply == Reply::yes  ? std::optional(true)
           : reply == Reply::no ? std::optional(false)
                                : std::nullopt;
}

// How Inquiry::skipped names a check.
std::string name_of(const culprits::Check& check) {
    return check.kind == culprits::CheckKind::ask ? check.finding : check.muscle + "." + check.site;
}

// The answer to a press, added to the request.
Reply press(const Context& context, const culprits::Check& check, safety::Inquiry& request) {
    const Reply tender = ask(context, check.asks + " " + check.care + " Is it tender there?");
    if (tender == Reply::end || tender == Reply::unknown) {
        return tender;
    }
    const Reply yours =
        tender == Reply::yes ? ask(context, "Is that the pain that you know?") : tender;
    if (yours != Reply::end) {
        request.pressed.push_back(
            {check.muscle, check.site, check.side, said(tender), said(yours)});
    }
    return yours == Reply::end ? Reply::end : tender;
}

// Adds the answer to the request; not to know it leads to another check. False when the person has
// had enough.
bool answered(const Context& context, const culprits::Check& check, safety::Inquiry& request) {
    const bool is_question = check.kind == culprits::CheckKind::ask;
    const Reply reply = is_question ? ask(context, check.asks) : press(context, check, request);
    if (reply == Reply::unknown) {
        request.skipped.push_back(name_of(check));
    } else if (is_question && reply != Reply::end) {
        request.told.push_back({check.finding, reply == Reply::yes});
    }
    return reply != Reply::end;
}

Result<int> find(const Context& context, const Wanted& wanted) {
    auto request = request_of(wanted);
    const auto now = context.now();
    if (!request || !now) {
        return std::unexpected(!request ? request.error() : now.error());
    }
    const auto journal = load_journal(context);
    if (!journal) {
        return std::unexpected(journal.error());
    }
    const auto may_press = progress::pressable(atlas::built_in(), *journal, *now);
    const safety::Finder finder(atlas::built_in());
    auto found = finder.find(*request, may_press);
    while (found && wanted.check && found->ranking && found->ranking->next &&
           answered(context, *found->ranking->next, *request)) {
        found = finder.find(*request, may_press);
    }
    if (!found) {
        return std::unexpected(found.error());
    }
    if (wanted.keep) {
        if (const auto kept = keep(context, found->drawing); !kept) {
            return std::unexpected(kept.error());
        }
    }
    if (context.json) {
        out(json::to_json(*found) + "\n");
    } else {
        print(context, *found);
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
        "  unknot find \"heel in the morning\" --told long_standing=yes --json\n"
        "  unknot find \"front of my shoulder\" --check\n"
        "  unknot find calf_middle_inner.right --json",
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
    command->add_option("--told", wanted->told, "The answer to a check: FINDING=yes or FINDING=no")
        ->type_name("ANSWER");
    command
        ->add_option("--pressed", wanted->pressed,
                     "What pressing showed: MUSCLE.SITE[.SIDE]=tender,yours, =tender or =no")
        ->type_name("PRESS");
    command
        ->add_option("--not-so", wanted->not_so,
                     "A safety question that the words raised, and that is not so")
        ->type_name("QUESTION");
    command->add_flag("--check", wanted->check, "Lead through the checks that tell most");
    command->add_flag("--keep", wanted->keep, "Write the drawing into the journal");
}

}  // namespace unknot::terminal
