#include "engine/safety/finder.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "engine/atlas/no_such.h"

namespace unknot::safety {
namespace {

using atlas::Atlas;

Level worst_of(const atlas::Question& question) {
    Level worst = Level::go;
    for (const atlas::Effect& effect : question.if_yes) {
        worst = std::max(worst, effect.level);
    }
    return worst;
}

std::vector<Raised> raised_of(const Atlas& atlas, const std::vector<std::string>& ids,
                              const std::vector<std::string>& not_so) {
    std::vector<Raised> out;
    for (const std::string& id : ids) {
        const atlas::Question* question = find_question(atlas, id);
        if (question != nullptr && std::ranges::find(not_so, id) == not_so.end()) {
            out.push_back({id, std::string(question->asks), worst_of(*question),
                           std::string(question->advice), std::string(question->because)});
        }
    }
    std::ranges::stable_sort(out, std::ranges::greater(), &Raised::level);
    return out;
}

Result<void> check_ids(const Atlas& atlas, const Inquiry& request) {
    for (const culprits::Told& told : request.told) {
        if (find_finding(atlas, told.finding) == nullptr) {
            return atlas::no_such("finding", told.finding, atlas.findings);
        }
    }
    for (const std::string& id : request.not_so) {
        if (find_question(atlas, id) == nullptr) {
            return atlas::no_such("safety question", id, atlas.questions);
        }
    }
    for (const culprits::Pressed& pressed : request.pressed) {
        const atlas::Muscle* muscle = find_muscle(atlas, pressed.muscle);
        if (muscle == nullptr) {
            return atlas::no_such("muscle", pressed.muscle, atlas.muscles);
        }
        if (std::ranges::find(muscle->sites, pressed.site, &atlas::Site::id) ==
            muscle->sites.end()) {
            return atlas::no_such("site", pressed.site, muscle->sites);
        }
    }
    return {};
}

// Marks in the place of what the words named. Without an intensity they are the words' places as
// somebody corrected them, and leave open what is around them; with one they are a painting.
void correct(culprits::Story& story, const std::vector<drawing::Mark>& marks) {
    std::vector<culprits::Said> said;
    std::set<std::pair<std::string, std::optional<body::Side>>> covered;
    const bool painted = std::ranges::any_of(
        marks, [](const drawing::Mark& mark) { return mark.intensity || mark.coverage_percent; });
    for (const culprits::Said& each : story.said) {
        if (each.absent) {
            said.push_back(each);
            continue;
        }
        std::map<std::optional<body::Side>, culprits::Said> by_side;
        for (const drawing::Mark& mark : marks) {
            if (!painted && std::ranges::find(each.zones, mark.zone) != each.zones.end()) {
                by_side[mark.side].zones.push_back(mark.zone);
                by_side[mark.side].side = mark.side;
                covered.emplace(mark.zone, mark.side);
            }
        }
        for (auto& [side, place] : by_side) {
            said.push_back(std::move(place));
        }
    }
    story.painted.clear();
    for (const drawing::Mark& mark : marks) {
        if (painted) {
            story.painted.push_back(mark);
        } else if (!covered.contains({mark.zone, mark.side})) {
            said.push_back({{mark.zone}, mark.side});
        }
    }
    story.said = std::move(said);
}

// What was denied twice is shown once.
std::vector<culprits::Said> absent_of(const culprits::Story& story) {
    std::vector<culprits::Said> out;
    for (const culprits::Said& said : story.said) {
        if (said.absent && std::ranges::none_of(out, [&](const culprits::Said& before) {
                return before.zones == said.zones && before.side == said.side;
            })) {
            out.push_back(said);
        }
    }
    return out;
}

// Little weight, and something soft or the own hands.
bool is_gentle(const Atlas& atlas, const atlas::Move& move) {
    return move.load == atlas::Load::light &&
           std::ranges::any_of(move.tools, [&](atlas::Tool tool) {
               return tool == atlas::Tool::hands || tool_info(atlas, tool).soft;
           });
}

// How many of the answers are to checks; the others correct what the words told.
std::size_t answered(const culprits::Story& story, const std::vector<culprits::Told>& answers) {
    return static_cast<std::size_t>(std::ranges::count_if(answers, [&](const auto& answer) {
        return std::ranges::none_of(
            story.told, [&](const culprits::Told& told) { return told.finding == answer.finding; });
    }));
}

// Answers to checks win over what the words told.
void answer(culprits::Story& story, const std::vector<culprits::Told>& answers) {
    for (const culprits::Told& answer : answers) {
        std::erase_if(story.told, [&](const auto& told) { return told.finding == answer.finding; });
        story.told.push_back(answer);
    }
}

}  // namespace

Result<culprits::Understood> Finder::understand(const Inquiry& request) const {
    if (request.drawing.empty()) {
        return lexicon_.read(request.text);
    }
    auto drawn = lexicon_.read(request.drawing);
    if (!drawn || request.text.empty()) {
        return drawn;
    }
    auto understood = lexicon_.read(request.text);
    if (!understood) {
        return drawn;  // it named no place, and need not
    }
    correct(understood->story, drawn->story.painted);
    understood->drawing.marks = std::move(drawn->drawing.marks);
    return understood;
}

Result<Found> Finder::find(const Inquiry& request,
                           std::span<const culprits::MayPress> may_press) const {
    const Atlas& atlas = model_.atlas();
    if (const auto known = check_ids(atlas, request); !known) {
        return std::unexpected(known.error());
    }
    auto understood = understand(request);
    if (!understood) {
        return std::unexpected(understood.error());
    }
    culprits::Story& story = understood->story;
    const std::size_t asked = request.pressed.size() + answered(story, request.told);
    answer(story, request.told);
    story.pressed = request.pressed;
    Found out;
    out.drawing = std::move(understood->drawing);
    out.absent = absent_of(story);
    for (const culprits::Told& told : story.told) {
        const atlas::Finding& finding = *find_finding(atlas, told.finding);
        out.findings.push_back({told.finding, std::string(finding.name), told.yes});
    }
    for (const std::string& id : story.habits) {
        out.habits.push_back({id, std::string(find_cause(atlas, id)->name), true});
    }
    out.raised = raised_of(atlas, understood->raised, request.not_so);
    if (out.raised.empty() || out.raised.front().level < Level::clinician) {
        out.ranking =
            rank(model_, story, {may_press, asked + request.skipped.size(), request.skipped});
    }
    return out;
}

std::vector<culprits::MayPress> pressable(const Atlas& atlas, const Answers& answers, Instant now) {
    std::vector<culprits::MayPress> out;
    for (const atlas::Region& region : atlas.regions) {
        const std::string id(region.id);
        const auto screened = screen(atlas, {{id}}, answers, now);
        const auto level =
            screened && screened->clearance ? screened->clearance->level(id) : std::nullopt;
        if (!level) {
            continue;
        }
        for (const atlas::Muscle* muscle : region.muscles) {
            const auto fits = [&](const atlas::Move* move) {
                return screened->clearance->allows(*move) &&
                       (*level == Level::go || is_gentle(atlas, *move));
            };
            const auto move = std::ranges::find_if(muscle->moves, fits);
            if (screened->clearance->allows(*muscle) && move != muscle->moves.end()) {
                out.push_back({std::string(muscle->id), std::string((*move)->id)});
            }
        }
    }
    return out;
}

}  // namespace unknot::safety
