#include "stories/print.h"

#include "engine/base/text.h"

namespace unknot::stories {
namespace {

template <class T>
std::string listed(const std::vector<T>& things) {
    std::string out;
    for (const T& each : things) {
        out += out.empty() ? "" : ", ";
        if constexpr (std::is_enum_v<T>) {
            out += json::name_of(each);
        } else {
            out += each;
        }
    }
    return out;
}

std::string maybe(std::optional<int> value) {
    return value ? fmt::format("{}", *value) : "?";
}

std::string line_of(const journal::Draft& event) {
    if (event.kind == journal::HoldDone::kind) {
        if (const auto hold = json::from_json<journal::HoldDone>(event.body, "hold")) {
            return fmt::format("  = hold {} {} spot {} press {}: {} s, {} to {}, {}", hold->muscle,
                               json::name_of(hold->side), hold->spot, hold->press,
                               hold->held_seconds, maybe(hold->tenderness_before),
                               maybe(hold->tenderness_after), json::name_of(hold->ended));
        }
    }
    return fmt::format("  = {} {}", event.kind, event.body);
}

}  // namespace

std::string line_of(const Error& error) {
    return fmt::format("! {}: {} | {}", json::name_of(error.code), error.message, error.next);
}

Lines lines_of(const safety::Found& found) {
    constexpr std::size_t most = 4;
    Lines lines;
    const auto suffix = [](const std::optional<body::Side>& side) {
        return side ? fmt::format(".{}", json::name_of(*side)) : "";
    };
    for (const drawing::Mark& mark : found.drawing.marks) {
        lines.push_back("zone " + mark.zone + suffix(mark.side));
    }
    for (const culprits::Said& said : found.absent) {
        lines.push_back("not there: " + listed(said.zones));
    }
    for (const safety::Heard& each : found.findings) {
        lines.push_back(fmt::format("{} {}", each.yes ? "told" : "not so:", each.id));
    }
    for (const safety::Heard& each : found.habits) {
        lines.push_back("habit " + each.id);
    }
    if (!found.drawing.unknown.empty()) {
        lines.push_back("unknown: " + listed(found.drawing.unknown));
    }
    for (const safety::Raised& each : found.raised) {
        lines.push_back(
            fmt::format("raised {} {}: {}", json::name_of(each.level), each.question, each.advice));
    }
    if (!found.ranking) {
        lines.emplace_back("no ranking");
        return lines;
    }
    lines.push_back(
        fmt::format("{}: {}", json::name_of(found.ranking->clarity), found.ranking->says));
    for (std::size_t i = 0; i < std::min(most, found.ranking->suspects.size()); ++i) {
        const culprits::Suspect& each = found.ranking->suspects[i];
        lines.push_back(fmt::format("{}{} {} %, {} {} %", each.muscle, suffix(each.side),
                                    each.percent, each.sites.front().site,
                                    each.sites.front().percent));
        for (const culprits::Argument& reason : each.speaks_for) {
            lines.push_back(i == 0 ? "  + " + reason.says : "");
        }
        for (const culprits::Argument& reason : each.speaks_against) {
            lines.push_back(i == 0 ? "  - " + reason.says : "");
        }
        std::erase(lines, "");
    }
    for (const culprits::Elsewhere& each : found.ranking->elsewhere) {
        lines.push_back(fmt::format("left to others: {}. {}", each.name, each.who));
    }
    if (found.ranking->next) {
        lines.push_back(fmt::format("next ({} millibits): {}", found.ranking->next->millibits,
                                    found.ranking->next->asks));
    }
    return lines;
}

Lines lines_of(const safety::Screening& screening) {
    const safety::Verdict& verdict = screening.verdict;
    Lines lines{fmt::format("{}{}: {}", json::name_of(verdict.worst),
                            verdict.complete ? "" : ", incomplete", verdict.summary)};
    for (const safety::RegionVerdict& region : verdict.regions) {
        lines.push_back(fmt::format("{}: {}", region.region, json::name_of(region.level)));
        for (const safety::Reason& reason : region.reasons) {
            lines.push_back(fmt::format("  {} {} ({}): {}", json::name_of(reason.level),
                                        reason.question, reason.affects, reason.advice));
        }
    }
    if (!verdict.unanswered.empty()) {
        lines.push_back(fmt::format("unanswered: {}, first {}", verdict.unanswered.size(),
                                    verdict.unanswered.front()));
    }
    lines.emplace_back(screening.clearance ? "cleared" : "not cleared");
    return lines;
}

Lines lines_of(const plan::Plan& plan) {
    Lines lines;
    lines.push_back(
        fmt::format("{} steps, about {}", plan.steps.size(), clock_text(plan.about_seconds)));
    for (const plan::Step& step : plan.steps) {
        std::string line = fmt::format("{} {}", json::name_of(step.kind), step.title);
        if (!step.move.empty()) {
            line += fmt::format(" [{}]", step.move);
        }
        if (step.press) {
            const plan::PressDose& dose = *step.press;
            line += fmt::format(
                " {}: roll {}, hold {} or {}, {} press, {} spot, at most {} of 10, {} in all",
                json::name_of(*step.tool), dose.roll_seconds, dose.light_hold_seconds,
                dose.firm_hold_seconds, dose.presses, dose.spots, dose.tenderness_max,
                dose.budget_seconds);
        }
        if (step.stretch) {
            line += fmt::format(": {} x {}", step.stretch->repeats, step.stretch->seconds);
        }
        lines.push_back(line + (step.gentle ? ", gentle" : ""));
        lines.push_back(fmt::format("  why: {} [{}]", step.why, step.evidence));
    }
    for (const plan::LeftOut& each : plan.left_out) {
        lines.push_back(fmt::format("left out {}: {}", each.what, each.why));
    }
    for (const std::string& note : plan.notes) {
        lines.push_back("note: " + note);
    }
    return lines;
}

Lines lines_of(const session::View& view, const session::Step& step) {
    std::string head =
        fmt::format("{}{}", json::name_of(view.phase), view.paused ? ", paused" : "");
    if (view.left_ms) {
        head += fmt::format(" {}", clock_text((*view.left_ms + 999) / 1000));
    }
    Lines lines{fmt::format("{} | {} | {}", head, view.title, view.say)};
    for (const session::Cue& cue : step.cues) {
        if (cue.in_ms == 0 && !cue.say.empty()) {
            lines.push_back(fmt::format("  \"{}\"", cue.say));
        }
    }
    for (const journal::Draft& event : step.events) {
        lines.push_back(line_of(event));
    }
    if (!view.advice.empty()) {
        lines.push_back(fmt::format("  {}: {}", json::name_of(*view.level), view.advice));
    }
    return lines;
}

Lines lines_of(const progress::Progress& told) {
    Lines lines;
    for (const progress::SessionLine& each : told.sessions) {
        lines.push_back(
            fmt::format("session {} {} {}: {}, pressed {}, stretched {}, {} holds, tenderness "
                        "{} to {} tenths",
                        each.day, listed(each.regions), json::name_of(each.moment),
                        each.outcome ? json::name_of(*each.outcome) : "open",
                        clock_text(each.pressed_seconds), clock_text(each.stretched_seconds),
                        each.holds, maybe(each.before_tenths), maybe(each.after_tenths)));
    }
    for (const progress::WeekLine& each : told.weeks) {
        lines.push_back(fmt::format("week of {}: {} sessions, pressed {}, stretched {}", each.week,
                                    each.sessions, clock_text(each.pressed_seconds),
                                    clock_text(each.stretched_seconds)));
    }
    for (const progress::MuscleLine& each : told.muscles) {
        lines.push_back(fmt::format(
            "{} {}: today {}, week {} of {}, stretched {} of {}, last hold {} to {}", each.muscle,
            json::name_of(each.side), clock_text(each.pressed_seconds_today),
            clock_text(each.pressed_seconds_week), clock_text(each.press_target_seconds),
            clock_text(each.stretched_seconds_week), clock_text(each.stretch_target_seconds),
            maybe(each.before), maybe(each.after)));
    }
    for (const progress::RegionLine& each : told.regions) {
        if (each.last_treated) {
            lines.push_back(
                fmt::format("{}: {}{}", each.region, each.due ? "due. " : "", each.due_because));
        }
    }
    for (const progress::SorenessDue& each : told.soreness_due) {
        lines.push_back("asks for soreness of " + listed(each.regions));
    }
    lines.push_back(told.note);
    return lines;
}

Lines lines_of(const progress::Judged& told, bool with_line) {
    Lines lines;
    for (const progress::Judgement& each : told.judgements) {
        lines.push_back(
            fmt::format("{}: {} ({} to {}, change {} [{} to {}] tenths, needs {}, {} %)", each.id,
                        json::name_of(each.verdict), maybe(each.from_tenths), maybe(each.to_tenths),
                        maybe(each.change_tenths), maybe(each.change_low_tenths),
                        maybe(each.change_high_tenths), each.needed_tenths, each.percent_better));
        lines.push_back("  " + each.name + ": " + each.headline + ". " + each.says);
        if (!each.noise.empty()) {
            lines.push_back("  " + each.noise);
        }
        lines.push_back("  " + each.rests_on);
        if (each.immediate) {
            lines.push_back("  " + each.immediate->says);
        }
        for (std::size_t i = 0; with_line && i < each.line.size(); i += 7) {
            const progress::CourseLine& at = each.line[i];
            lines.push_back(fmt::format("  {}: {} [{} to {}]", at.day, at.level_tenths,
                                        at.low_tenths, at.high_tenths));
        }
    }
    for (const progress::Advice& each : told.advice) {
        lines.push_back(fmt::format("advice {}{}{}: {}", json::name_of(each.kind),
                                    each.regions.empty() ? "" : " ", listed(each.regions),
                                    each.says));
    }
    for (const progress::CameBack& each : told.came_back) {
        lines.push_back(each.says);
        for (const std::string& before : each.before) {
            lines.push_back("  before: " + before);
        }
    }
    for (const progress::SharedBefore& each : told.shared_before) {
        lines.push_back("shared: " + each.says);
    }
    lines.push_back(told.note);
    return lines;
}

Lines lines_of(const measure::View& view, const std::vector<journal::Draft>& events) {
    Lines lines;
    lines.push_back(fmt::format("{} {} | {}{}", json::name_of(view.phase), view.title, view.say,
                                view.tap.empty() ? "" : " [" + view.tap + "]"));
    if (!view.problem.empty()) {
        lines.push_back("  refused: " + view.problem);
    }
    if (!view.taken.empty()) {
        lines.push_back("  taken: " + listed(view.taken));
    }
    if (!view.advice.empty()) {
        lines.push_back("  " + view.advice);
    }
    for (const journal::Draft& each : events) {
        lines.push_back(line_of(each));
    }
    return lines;
}

Lines lines_of(const measure::Report& report) {
    Lines lines = report.usual;
    lines.push_back(report.noise);
    for (const measure::SideReport& side : report.sides) {
        lines.push_back(fmt::format("{}: {}, {} measured, {} | {} {}",
                                    side.side ? json::name_of(*side.side) : "both", side.value,
                                    side.taken.size(), json::name_of(side.change), side.usual,
                                    side.change_words));
    }
    if (!report.between_sides.empty()) {
        lines.push_back(report.between_sides);
    }
    return lines;
}

}  // namespace unknot::stories
