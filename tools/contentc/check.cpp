#include "tools/contentc/check.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "tools/contentc/check_measures.h"
#include "tools/contentc/zones.h"

namespace unknot::contentc {

namespace {

constexpr std::array<std::string_view, kind_count> kind_names = {
    "source", "evidence", "zone",    "no_go",   "cause",          "region",
    "muscle", "move",     "stretch", "finding", "safety question"};

std::string_view name_of(Kind kind) {
    return kind_names[static_cast<std::size_t>(kind)];
}

bool lists(const Refs& refs, std::string_view id) {
    return std::ranges::find(refs, id, &Ref::value) != refs.end();
}

bool any_of(const Choices& choices, std::string_view value) {
    return std::ranges::find(choices, value, &Choice::value) != choices.end();
}

// The thing with this id, if its file could be read.
template <class T>
const T* find(const ById<T>& things, std::string_view id) {
    const auto found = things.find(id);
    return found == things.end() ? nullptr : &found->second;
}

void check_ids_resolve(const Content& content, Report& report) {
    std::array<std::vector<std::string_view>, kind_count> valid;
    for (std::size_t kind = 0; kind < kind_count; ++kind) {
        for (const auto& [id, place] : content.ids[kind]) {
            valid[kind].push_back(id);
        }
    }
    for (const auto& [to, id, at] : content.references) {
        const bool cannot_tell = to == Kind::zone && !content.zones_readable;
        if (!cannot_tell && !content.ids_of(to).contains(id)) {
            report.add_unknown(at, fmt::format("there is no {} '{}'", name_of(to), id), id,
                               valid[static_cast<std::size_t>(to)]);
        }
    }
}

// Whether a cause concerns the whole person, so that no muscle needs to list it.
bool is_everywhere(const Content& content, std::string_view id) {
    const Cause* cause = find(content.causes, id);
    return cause != nullptr && cause->everywhere.value;
}

void check_all_is_used(const Content& content, Report& report) {
    if (!content.complete) {
        return;  // what could not be read may be what refers to it
    }
    std::set<std::pair<Kind, std::string_view>> used;
    for (const auto& reference : content.references) {
        used.emplace(reference.to, reference.id);
    }
    for (const Kind kind :
         {Kind::source, Kind::evidence, Kind::no_go, Kind::cause, Kind::finding}) {
        for (const auto& [id, at] : content.ids_of(kind)) {
            if (!used.contains({kind, id}) &&
                !(kind == Kind::cause && is_everywhere(content, id))) {
                report.add(at, fmt::format("nothing refers to the {} '{}'", name_of(kind), id));
            }
        }
    }
}

// Each of `things` that lists one of `others` must be listed by it. `others_of` and `things_of` are
// the members with the lists.
template <class Thing, class Other>
void check_listed_back(const ById<Thing>& things, Refs Thing::* others_of, Kind thing_kind,
                       const ById<Other>& others, Refs Other::* things_of, Kind other_kind,
                       Report& report) {
    for (const auto& [id, thing] : things) {
        for (const Ref& ref : thing.*others_of) {
            const Other* other = find(others, ref.value);
            if (other != nullptr && !lists(other->*things_of, id)) {
                report.add(ref.at,
                           fmt::format("the {} '{}' does not list the {} '{}' in return",
                                       name_of(other_kind), ref.value, name_of(thing_kind), id));
            }
        }
    }
}

void check_both_ways(const Content& content, Report& report) {
    check_listed_back(content.muscles, &Muscle::moves, Kind::muscle, content.moves, &Move::muscles,
                      Kind::move, report);
    check_listed_back(content.moves, &Move::muscles, Kind::move, content.muscles, &Muscle::moves,
                      Kind::muscle, report);
    check_listed_back(content.muscles, &Muscle::stretches, Kind::muscle, content.stretches,
                      &Stretch::muscles, Kind::stretch, report);
    check_listed_back(content.stretches, &Stretch::muscles, Kind::stretch, content.muscles,
                      &Muscle::stretches, Kind::muscle, report);
    for (const auto& [id, region] : content.regions) {
        for (const Ref& ref : region.muscles) {
            const Muscle* muscle = find(content.muscles, ref.value);
            if (muscle != nullptr && muscle->region.value != id) {
                report.add(ref.at, fmt::format("the muscle '{}' says that its region is '{}'",
                                               ref.value, muscle->region.value));
            }
        }
    }
    for (const auto& [id, muscle] : content.muscles) {
        const Region* region = find(content.regions, muscle.region.value);
        if (region != nullptr && !lists(region->muscles, id)) {
            report.add(muscle.region.at,
                       fmt::format("the region '{}' does not list the muscle '{}' in return",
                                   muscle.region.value, id));
        }
    }
}

// A finding lists the regions in which a muscle has it, all of them and no other.
void check_findings(const Content& content, Report& report) {
    std::set<std::pair<std::string_view, std::string_view>> found;  // finding, region
    for (const auto& [id, muscle] : content.muscles) {
        const std::string& region = muscle.region.value;
        for (const Ref& ref : muscle.findings) {
            found.emplace(ref.value, region);
            const Finding* finding = find(content.findings, ref.value);
            if (finding != nullptr && !lists(finding->regions, region)) {
                report.add(ref.at, fmt::format("the finding '{}' does not list '{}', the region "
                                               "of '{}'",
                                               ref.value, region, id));
            }
        }
    }
    if (!content.complete) {
        return;  // a muscle that could not be read may have it
    }
    for (const auto& [id, finding] : content.findings) {
        for (const Ref& ref : finding.regions) {
            if (content.regions.contains(ref.value) && !found.contains({id, ref.value})) {
                report.add(ref.at, fmt::format("no muscle of the region '{}' has the finding '{}'",
                                               ref.value, id));
            }
        }
    }
}

// Two with the same place would stand in the order of their ids, which says nothing.
template <class T>
void check_one_at_each_place(const ById<T>& things, std::string_view what, Report& report) {
    std::map<int, std::string_view> taken;
    for (const auto& [id, thing] : things) {
        const auto [before, is_free] = taken.emplace(thing.order.value, id);
        if (!is_free) {
            report.add(thing.order.at, fmt::format("the {} '{}' has the order {} too", what,
                                                   before->second, thing.order.value));
        }
    }
}

// Fit for a gentle session: little weight, and something soft or the own hands.
bool is_gentle(const Content& content, const Move& move) {
    const auto soft = [&](const Choice& tool) {
        const ToolInfo* info = find(content.tools, tool.value);
        return tool.value == "hands" || (info != nullptr && info->soft.value);
    };
    return move.load.value == "light" && std::ranges::any_of(move.tools, soft);
}

void check_moves_of(const Content& content, const std::string& id, const Muscle& muscle,
                    Report& report) {
    bool gentle = false;
    bool all_readable = true;
    for (const Ref& ref : muscle.moves) {
        const Move* move = find(content.moves, ref.value);
        if (move == nullptr) {
            all_readable = false;
            continue;
        }
        gentle = gentle || is_gentle(content, *move);
        const bool only_hands = move->tools.size() == 1 && any_of(move->tools, "hands");
        if (muscle.pressing.value == "hands_only" && !only_hands) {
            report.add(ref.at, fmt::format("'{}' is pressed with the hands only, but the move '{}' "
                                           "uses other tools",
                                           id, ref.value));
        }
    }
    if (!gentle && all_readable && !muscle.moves.empty()) {
        report.add(muscle.moves.front().at,
                   fmt::format("'{}' has no gentle move: one with load 'light' and a soft tool or "
                               "the hands",
                               id));
    }
}

bool lies_in(const Site& site, const SkinPatch& patch) {
    const auto [along_from, along_to] = patch.along.value;
    const auto [from, to] = patch.around.value;
    const double along = site.along.value;
    const double around = site.around.value;
    const bool turned =
        from <= to ? around >= from && around <= to : around >= from || around <= to;
    return site.segment.value == patch.segment.value && along >= along_from && along <= along_to &&
           turned;
}

void check_sites(const Content& content, Report& report) {
    for (const auto& [id, muscle] : content.muscles) {
        for (const Site& site : muscle.sites) {
            const auto holds = [&](const SkinPatch& patch) { return lies_in(site, patch); };
            if (std::ranges::none_of(muscle.areas, holds)) {
                report.add(site.along.at,
                           fmt::format("the site '{}' lies in no area of '{}'", site.id.value, id));
            }
        }
    }
}

void check_muscles(const Content& content, Report& report) {
    for (const auto& [id, muscle] : content.muscles) {
        check_moves_of(content, id, muscle, report);
        const auto essential = [](const Referral& referral) { return referral.essential.value; };
        if (!muscle.referrals.empty() && std::ranges::none_of(muscle.referrals, essential)) {
            report.add(muscle.referrals.front().zone.at,
                       fmt::format("'{}' has no essential referral", id));
        }
        const Region* region = find(content.regions, muscle.region.value);
        if (muscle.keep_off.empty() && region != nullptr && region->cautions.empty()) {
            report.add(muscle.at, fmt::format("'{}' has neither a place to keep off nor a region "
                                              "with cautions",
                                              id));
        }
    }
}

// A line that asks for others as well stands where the most dangerous of them stands, and each is
// asked by one line only.
void check_covers(const Content& content, Report& report) {
    std::set<std::string_view> covered;
    for (const auto& [id, question] : content.questions) {
        for (const Ref& ref : question.covers) {
            const Question* other = find(content.questions, ref.value);
            if (other == nullptr) {
                continue;
            }
            if (other->order.value <= question.order.value) {
                report.add(ref.at, fmt::format("'{}' covers '{}', which comes before it in the "
                                               "order of danger",
                                               id, ref.value));
            }
            if (!other->covers.empty()) {
                report.add(ref.at, fmt::format("'{}' covers others itself", ref.value));
            }
            if (!covered.insert(ref.value).second) {
                report.add(ref.at, fmt::format("'{}' is covered by two questions", ref.value));
            }
        }
    }
}

// The two fields must be in this order; `strictly`: and differ.
void check_order(const Integers& numbers, std::string_view less, std::string_view more,
                 bool strictly, Report& report) {
    const auto first = numbers.find(less);
    const auto second = numbers.find(more);
    if (first == numbers.end() || second == numbers.end()) {
        return;
    }
    const int low = first->second.value;
    const int high = second->second.value;
    if (low > high || (strictly && low == high)) {
        report.add(first->second.at, fmt::format("'{}' ({}) must be {} '{}' ({})", less, low,
                                                 strictly ? "below" : "at most", more, high));
    }
}

void check_limits(const Limits& limits, Report& report) {
    const auto at_most = [&](std::string_view less, std::string_view more) {
        check_order(limits.numbers, less, more, false, report);
    };
    at_most("tenderness_low", "tenderness_high");
    at_most("tenderness_high", "tenderness_max");
    check_order(limits.numbers, "tenderness_max", "tenderness_stop", true, report);
    at_most("gentle_tenderness_max", "tenderness_max");
    at_most("gentle_session_minutes", "session_minutes_max");
    at_most("muscle_press_seconds_target", "muscle_press_seconds_ceiling");
    at_most("week_press_seconds_target", "week_press_seconds_ceiling");
    at_most("week_stretch_seconds_target", "week_stretch_seconds_ceiling");
    at_most("muscle_press_seconds_ceiling", "week_press_seconds_ceiling");
    at_most("muscle_stretch_seconds_ceiling", "week_stretch_seconds_ceiling");
    at_most("session_minutes_min", "session_minutes_max");
    at_most("review_after_days", "change_after_days");
}

// The ranks at the top say that trials or reviews speak for the habit: one of them must be named.
void check_causes(const Content& content, Report& report) {
    constexpr int last_rank_with_trials = 3;
    const auto backs = [&](const Ref& ref) {
        const Evidence* evidence = find(content.evidence, ref.value);
        if (evidence == nullptr) {
            return true;  // a problem by itself
        }
        const std::string& grade = evidence->grade.value;
        const std::string& standing = evidence->standing.value;
        return (grade == "sr" || grade == "rct") && (standing == "supports" || standing == "mixed");
    };
    for (const auto& [id, cause] : content.causes) {
        if (cause.rank.value <= last_rank_with_trials &&
            std::ranges::none_of(cause.evidence, backs)) {
            report.add(cause.rank.at,
                       fmt::format("rank {} of '{}' needs evidence of grade sr or rct that "
                                   "supports it or is mixed",
                                   cause.rank.value, id));
        }
    }
}

void check_doses(const Content& content, Report& report) {
    for (const auto& [moment, dose] : content.doses) {
        check_order(dose.numbers, "firm_hold_seconds", "light_hold_seconds", false, report);
    }
}

}  // namespace

void check(const Content& content, Report& report) {
    if (report.empty()) {  // a place out of bounds is a problem by itself
        check_sites(content, report);
    }
    check_ids_resolve(content, report);
    check_all_is_used(content, report);
    check_both_ways(content, report);
    check_findings(content, report);
    check_one_at_each_place(content.regions, "region", report);
    check_one_at_each_place(content.questions, "safety question", report);
    check_covers(content, report);
    check_one_at_each_place(content.signs, "sign", report);
    check_muscles(content, report);
    check_measures(content, report);
    check_causes(content, report);
    check_limits(content.limits, report);
    check_doses(content, report);
    if (content.zones_readable) {
        check_zones(content.zones, report);
    }
}

}  // namespace unknot::contentc
