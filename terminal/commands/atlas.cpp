// unknot atlas: what Unknot knows, as readable pages.
#include "engine/atlas/atlas.h"

#include <algorithm>

#include "engine/atlas/describe.h"
#include "engine/base/text.h"
#include "terminal/commands/commands.h"
#include "terminal/program.h"
#include "terminal/render/words.h"

namespace unknot::terminal {
namespace {

using namespace atlas;

// Writes a page: headings, paragraphs, lists, and at the end the evidence of everything on it.
class Page {
  public:
    explicit Page(const render::Style& style) : style_(style) {}

    void title(std::string_view name, std::string_view kind, std::string_view id) {
        out(style_.bold(capitalised(name)) + style_.dim(fmt::format("  {} {}", kind, id)) + "\n");
    }
    void text(std::string_view text) {
        if (!text.empty()) {
            out(render::wrap(text, style_.width));
        }
    }
    void part(std::string_view heading, std::string_view text) {
        if (!text.empty()) {
            out("\n" + style_.bold(heading) + "\n" + render::wrap(text, style_.width, "  ", "  "));
        }
    }
    template <class Range, class Write>
    void list(std::string_view heading, const Range& range, Write&& write) {
        if (range.empty()) {
            return;
        }
        out("\n" + style_.bold(heading) + "\n");
        for (const auto& each : range) {
            out(render::wrap(write(each), style_.width, "  - ", "    "));
        }
    }
    void texts(std::string_view heading, Texts all) {
        list(heading, all, [](std::string_view each) { return std::string(each); });
    }
    template <class T>
    void things(std::string_view heading, Refs<T> all) {
        list(heading, all,
             [](const T* each) { return fmt::format("{} ({})", each->name, each->id); });
    }
    void evidence(Refs<Evidence> all) {
        list("How well this is known", all, [](const Evidence* each) {
            return fmt::format("{} [{}]", render::sentence(*each), each->id);
        });
    }

  private:
    const render::Style& style_;
};

void write_page(Page& page, const Region& it) {
    page.title(it.name, "region", it.id);
    page.text(it.summary);
    page.texts("Take care", it.cautions);
    page.things("Muscles, in the order of treatment", it.muscles);
    page.evidence(it.evidence);
}

void write_page(Page& page, const Muscle& it) {
    page.title(fmt::format("{} ({})", it.name, it.latin), "muscle", it.id);
    page.part("Where its pain is felt", it.felt);
    page.part("Why it gets sore", it.why);
    page.part("What it holds back", it.limits);
    page.texts("Provoked by", it.provoked_by);
    page.list("Where its tender spots lie", it.sites,
              [](const Site& each) { return std::string(each.where); });
    page.list("Where a spot's pain may be felt", it.referrals, [](const Referral& each) {
        return fmt::format("{}{}", each.zone->name, each.essential ? "" : " (some people)");
    });
    page.part(it.pressing == Pressing::ball ? "Pressing" : "Pressing: fingertips only",
              it.pressing_note);
    page.things("Ways to press it", it.moves);
    page.things("Stretches", it.stretches);
    page.list("Keep off", it.keep_off,
              [](const NoGo* each) { return fmt::format("{}: {}", each->name, each->keep_clear); });
    page.things("What may bring it back", it.causes);
    page.texts("Could also be something else", it.look_alikes);
    page.evidence(it.evidence);
}

void write_page(Page& page, const Move& it) {
    page.title(it.name, "move", it.id);
    page.list("Tools, best first", it.tools,
              [](Tool each) { return std::string(render::words(each)); });
    page.texts("Get into place", it.steps);
    page.part("Roll", it.roll);
    page.part("What it should feel like", it.feel);
    page.part("Stop when", it.stop_when);
    page.list("Other ways", it.variants, [](const Variant& each) {
        return fmt::format("{}{}: {}", each.name, each.gentler ? " (gentler)" : "", each.says);
    });
    page.list("Keep off", it.keep_off,
              [](const NoGo* each) { return fmt::format("{}: {}", each->name, each->keep_clear); });
    page.things("Muscles it reaches", it.muscles);
    page.evidence(it.evidence);
}

void write_page(Page& page, const Stretch& it) {
    page.title(it.name, "stretch", it.id);
    page.texts("Get into place", it.steps);
    page.part("What it should feel like", it.feel);
    page.part("Stop when", it.stop_when);
    page.things("Muscles it reaches", it.muscles);
    page.evidence(it.evidence);
}

void write_page(Page& page, const Cause& it) {
    page.title(it.name, "cause", it.id);
    page.text(it.why);
    page.part("Try this", it.try_this);
    page.evidence(it.evidence);
}

void write_page(Page& page, const NoGo& it) {
    page.title(it.name, "place to keep off", it.id);
    page.part("What lies there", it.lies_there);
    page.part("Keep clear", it.keep_clear);
    page.evidence(it.evidence);
}

void write_page(Page& page, const Sign& it) {
    page.title(it.says, "stop sign", it.id);
    page.part(capitalised(render::words(it.level)), it.advice);
    page.evidence(it.evidence);
}

void write_page(Page& page, const Zone& it) {
    page.title(it.name, "zone", it.id);
    page.texts("What people call it", it.words);
}

void write_page(Page& page, const Evidence& it) {
    page.title(it.id, "evidence", it.id);
    page.text(render::sentence(it));
    page.list("Sources", it.sources, [](const Source* each) {
        return fmt::format("{} {} [{}]", each->citation, each->link, each->id);
    });
}

void write_page(Page& page, const Source& it) {
    page.title(it.id, "source", it.id);
    page.text(it.citation);
    page.text(it.link);
    page.text(
        it.checked
            ? "Its numbers were read again in the published record."
            : "Its numbers come from summaries; they were not read again in the published record.");
}

// Calls visit(kind, list) for each list of the atlas, in the order in which an id is looked up.
template <class Visit>
void each_kind(const Atlas& atlas, Visit&& visit) {
    visit("regions", atlas.regions);
    visit("muscles", atlas.muscles);
    visit("moves", atlas.moves);
    visit("stretches", atlas.stretches);
    visit("causes", atlas.causes);
    visit("no_go", atlas.no_go);
    visit("signs", atlas.signs);
    visit("zones", atlas.zones);
    visit("evidence", atlas.evidence);
    visit("sources", atlas.sources);
}

Error unknown_thing(const Atlas& atlas, std::string_view asked) {
    std::vector<std::string_view> ids;
    each_kind(atlas, [&](std::string_view, const auto& list) {
        for (const auto& each : list) {
            ids.push_back(each.id);
        }
    });
    const auto guess = nearest(asked, ids);
    return {ErrorCode::not_found,
            fmt::format("The atlas has nothing called \"{}\".", asked.substr(0, 60)),
            (guess ? fmt::format("Did you mean \"{}\"? ", *guess) : "") +
                "`unknot atlas` lists everything."};
}

// One thing: by its id, or by "muscles/soleus" where two kinds share an id.
Result<int> show_thing(const Context& context, std::string_view asked) {
    const std::size_t slash = asked.find('/');
    const std::string_view kind =
        slash == std::string_view::npos ? std::string_view{} : asked.substr(0, slash);
    const std::string_view id = slash == std::string_view::npos ? asked : asked.substr(slash + 1);
    bool shown = false;
    each_kind(built_in(), [&](std::string_view name, const auto& list) {
        const auto found =
            std::ranges::find_if(list, [&](const auto& each) { return each.id == id; });
        if (shown || found == list.end() || (!kind.empty() && kind != name)) {
            return;
        }
        shown = true;
        if (context.json) {
            out(json::to_json(*found) + "\n");
        } else {
            Page page(context.style);
            write_page(page, *found);
        }
    });
    return shown ? Result<int>(exit_ok) : std::unexpected(unknown_thing(built_in(), asked));
}

template <class T>
std::string one_line(const T& thing) {
    if constexpr (requires { thing.name; }) {
        return std::string(thing.name);
    } else if constexpr (requires { thing.says; }) {
        return std::string(thing.says);
    } else {
        return std::string(thing.citation);
    }
}

Result<int> list_everything(const Context& context) {
    if (context.json) {
        out(json::to_json(built_in()) + "\n");
        return exit_ok;
    }
    each_kind(built_in(), [&](std::string_view kind, const auto& list) {
        out(context.style.bold(capitalised(kind)) + "\n");
        std::vector<std::vector<std::string>> rows;
        for (const auto& each : list) {
            rows.push_back({std::string(each.id), one_line(each)});
        }
        out(render::table(rows, context.style.width, "  ") + "\n");
    });
    out("`unknot atlas ID` shows one of them.\n");
    return exit_ok;
}

}  // namespace

void add_atlas(Program& program) {
    const auto id = std::make_shared<std::string>();
    CLI::App* command = add_command(
        program, program.app, "atlas", "Read what Unknot knows: muscles, moves, evidence, sources",
        "  unknot atlas\n  unknot atlas soleus\n  unknot atlas evidence/press_30_to_90 --json",
        [&program, id] {
            return id->empty() ? list_everything(program.context)
                               : show_thing(program.context, *id);
        });
    CLI::Option* option = command->add_option("ID", *id, "One thing's id")->type_name("");
    each_kind(atlas::built_in(), [&](std::string_view kind, const auto& list) {
        for (const auto& each : list) {
            if (kind != "evidence" && kind != "sources" && kind != "zones") {
                program.words[option].emplace_back(each.id);
            }
        }
    });
}

}  // namespace unknot::terminal
