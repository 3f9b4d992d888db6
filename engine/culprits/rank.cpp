#include "engine/culprits/rank.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "engine/base/text.h"

namespace unknot::culprits {
namespace {

using atlas::Atlas;
using atlas::Muscle;
using atlas::Word;
using body::Side;

// A muscle of one side.
struct Place {
    std::size_t side = 0;  // of the case
    const Muscle* muscle = nullptr;
    double probability = 0;
    std::vector<std::size_t> sites;  // the likeliest first
};

// A case with what was inferred of it.
struct Inferred {
    const Model& model;
    const Story& story;
    const Case& about;
    Posterior posterior;

    std::optional<Side> side(const Place& place) const { return about.sides()[place.side]; }
    double active(const Place& place, std::size_t site) const {
        return posterior.active[about.cause(place.side, site)];
    }
};

int percent(double probability) {
    return static_cast<int>(std::lround(100 * probability));
}

std::string listed(const std::vector<std::string_view>& names) {
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i) {
        out += i == 0 ? "" : i + 1 == names.size() ? " and " : ", ";
        out += names[i];
    }
    return out;
}

// The side's name for a sentence, or nothing.
std::string_view side_word(const Atlas& atlas, std::optional<Side> side) {
    return !side ? ""
                 : say(atlas, *side == Side::left ? Word::find_side_left : Word::find_side_right);
}

std::vector<Place> places_of(const Inferred& inferred) {
    std::vector<Place> out;
    const auto sites = inferred.model.sites();
    for (std::size_t side = 0; side < inferred.about.sides().size(); ++side) {
        for (const Muscle& muscle : inferred.model.atlas().muscles) {
            Place place{side,
                        &muscle,
                        inferred.posterior.families[inferred.about.family(side, muscle)],
                        {}};
            for (std::size_t site = 0; site < sites.size(); ++site) {
                if (sites[site].muscle == &muscle) {
                    place.sites.push_back(site);
                }
            }
            std::ranges::stable_sort(place.sites, std::ranges::greater(), [&](std::size_t site) {
                return inferred.active(place, site);
            });
            out.push_back(std::move(place));
        }
    }
    std::ranges::stable_sort(out, std::ranges::greater(), &Place::probability);
    return out;
}

// How a cause brings a zone about, if it does.
std::optional<Topic> explains(const SiteOf& cause, const atlas::Zone& zone) {
    if (contains(zone.box, cause.site->point)) {
        return Topic::lies_here;
    }
    for (const atlas::Referral& referral : cause.muscle->referrals) {
        const bool from_here =
            referral.sites.empty() ||
            std::ranges::find(referral.sites, cause.site->id) != referral.sites.end();
        if (referral.zone == &zone && from_here) {
            return referral.essential ? Topic::felt_here : Topic::may_reach;
        }
    }
    return std::nullopt;
}

Word sentence_for(Topic topic) {
    switch (topic) {
        case Topic::felt_here:
            return Word::find_felt_here;
        case Topic::may_reach:
            return Word::find_may_reach;
        case Topic::unexplained:
            return Word::find_unexplained;
        case Topic::not_felt:
            return Word::find_not_felt;
        default:
            return Word::find_lies_here;
    }
}

// Why and why not, for the likeliest site of one muscle.
class Reasons {
  public:
    Reasons(const Inferred& inferred, const Place& place)
        : inferred_(inferred),
          story_(inferred.story),
          place_(place),
          cause_(inferred.model.sites()[place.sites.front()]) {
        zones();
        findings();
        habits();
        pressing();
    }

    std::vector<Argument> speaks_for, against;

  private:
    const Atlas& atlas() const { return inferred_.model.atlas(); }

    void zones() {
        std::map<Topic, std::vector<const atlas::Zone*>> by_topic;
        for (const Seen& seen : inferred_.about.seen()) {
            std::optional<Topic> best;
            std::vector<const atlas::Zone*> meant;
            for (const std::uint16_t finding : seen.any_of) {
                const auto known = inferred_.about.zone_of(finding);
                if (!known || known->side != place_.side) {
                    continue;
                }
                const atlas::Zone& zone = *known->zone;
                const auto topic = explains(cause_, zone);
                if (seen.present <= 0) {
                    if (topic == Topic::felt_here) {
                        by_topic[Topic::not_felt].push_back(&zone);
                    }
                } else if (topic && (!best || *topic <= *best)) {
                    meant = !best || *topic < *best ? std::vector{&zone} : with(meant, zone);
                    best = topic;
                } else if (!best && !topic) {
                    meant.push_back(&zone);
                }
            }
            if (seen.present > 0 && !meant.empty()) {
                auto& list = by_topic[best.value_or(Topic::unexplained)];
                list.insert(list.end(), meant.begin(), meant.end());
            }
        }
        for (const auto& [topic, zones] : by_topic) {
            const bool speaks = topic < Topic::unexplained;
            add(speaks ? speaks_for : against, topic, zones);
        }
    }

    static std::vector<const atlas::Zone*> with(std::vector<const atlas::Zone*> zones,
                                                const atlas::Zone& more) {
        zones.push_back(&more);
        return zones;
    }

    void add(std::vector<Argument>& to, Topic topic, const std::vector<const atlas::Zone*>& zones) {
        constexpr std::size_t most_named = 3;
        std::vector<std::string_view> names;
        Argument reason{topic, {}, {}};
        for (const atlas::Zone* zone : zones) {
            reason.zones.emplace_back(zone->id);
            if (names.size() < most_named) {
                names.push_back(zone->name);
            }
        }
        reason.says = fill(say(atlas(), sentence_for(topic)), {{"zones", listed(names)}});
        to.push_back(std::move(reason));
    }

    void findings() {
        for (const Told& told : story_.told) {
            const atlas::Finding* finding = find_finding(atlas(), told.finding);
            const auto& has = cause_.muscle->findings;
            if (finding == nullptr || std::ranges::find(has, finding) == has.end()) {
                continue;
            }
            const bool limited = finding->kind == atlas::FindingKind::limited;
            const Word word = told.yes ? (limited ? Word::find_held_back : Word::find_worse_with)
                                       : Word::find_not_so;
            (told.yes ? speaks_for : against)
                .push_back(
                    {Topic::finding, fill(say(atlas(), word), {{"what", finding->name}}), {}});
        }
    }

    void habits() {
        for (const atlas::Cause* habit : cause_.muscle->causes) {
            if (std::ranges::find(story_.habits, habit->id) != story_.habits.end()) {
                speaks_for.push_back({Topic::habit,
                                      fill(say(atlas(), Word::find_habit), {{"what", habit->name}}),
                                      {}});
            }
        }
    }

    void pressing() {
        for (const Pressed& pressed : story_.pressed) {
            const auto side = inferred_.side(place_);
            if (pressed.muscle != cause_.muscle->id ||
                (pressed.side && side && *pressed.side != *side)) {
                continue;
            }
            const auto note = [&](const std::optional<bool>& answer, Word yes, Word no) {
                if (answer) {
                    (*answer ? speaks_for : against)
                        .push_back(
                            {Topic::pressing, std::string(say(atlas(), *answer ? yes : no)), {}});
                }
            };
            note(pressed.tender, Word::find_tender, Word::find_not_tender);
            note(pressed.recognised, Word::find_recognised, Word::find_not_recognised);
        }
    }

    const Inferred& inferred_;
    const Story& story_;
    const Place& place_;
    const SiteOf& cause_;
};

Suspect suspect_of(const Inferred& inferred, const Place& place) {
    const atlas::Chances& chances = inferred.model.atlas().chances;
    Suspect out;
    out.muscle = place.muscle->id;
    out.region = place.muscle->region->id;
    out.name = full_name(*place.muscle);
    out.side = inferred.side(place);
    out.percent = percent(place.probability);
    out.sure = place.probability >= chances.likely_at     ? Sure::likely
               : place.probability >= chances.possible_at ? Sure::possible
                                                          : Sure::unlikely;
    for (const std::size_t each : place.sites) {
        const atlas::Site& site = *inferred.model.sites()[each].site;
        out.sites.push_back(
            {std::string(site.id), std::string(site.where), percent(inferred.active(place, each))});
    }
    Reasons reasons(inferred, place);
    out.speaks_for = std::move(reasons.speaks_for);
    out.speaks_against = std::move(reasons.against);
    return out;
}

// Finds the check that tells most.
class NextCheck {
  public:
    NextCheck(const Inferred& inferred, const Asking& asking)
        : inferred_(inferred), story_(inferred.story), asking_(asking) {}

    void consider(const Place& place) {
        for (const atlas::Finding* finding : place.muscle->findings) {
            const auto same = [&](const Told& told) { return told.finding == finding->id; };
            if (std::ranges::none_of(story_.told, same) && !was_skipped(finding->id)) {
                Check check;
                check.asks = finding->asks;
                check.finding = finding->id;
                offer(inferred_.about.told(*finding), std::move(check));
            }
        }
        const auto allowed =
            std::ranges::find(asking_.may_press, place.muscle->id, &MayPress::muscle);
        if (allowed == asking_.may_press.end()) {
            return;
        }
        for (const std::size_t each : place.sites) {
            const atlas::Site& site = *inferred_.model.sites()[each].site;
            if (site.pressed && !was_pressed(place, site) &&
                !was_skipped(fmt::format("{}.{}", place.muscle->id, site.id))) {
                offer(inferred_.about.recognised(place.side, each),
                      press(place, site, allowed->move));
            }
        }
    }

    std::optional<Check> best() const {
        const double least = atlas().chances.telling_bits;
        return bits_ >= least ? std::optional(best_) : std::nullopt;
    }

  private:
    const Atlas& atlas() const { return inferred_.model.atlas(); }

    bool was_skipped(std::string_view check) const {
        return std::ranges::find(asking_.skipped, check) != asking_.skipped.end();
    }
    bool was_pressed(const Place& place, const atlas::Site& site) const {
        return std::ranges::any_of(story_.pressed, [&](const Pressed& pressed) {
            return pressed.muscle == place.muscle->id && pressed.site == site.id &&
                   (!pressed.side || pressed.side == inferred_.side(place));
        });
    }

    Check press(const Place& place, const atlas::Site& site, const std::string& move) const {
        Check check;
        check.kind = CheckKind::press;
        const std::string_view side = side_word(atlas(), inferred_.side(place));
        check.asks =
            fill(say(atlas(), side.empty() ? Word::find_press_here : Word::find_press_side),
                 {{"muscle", full_name(*place.muscle)}, {"where", site.where}, {"side", side}});
        check.care = place.muscle->pressing_note;
        check.muscle = place.muscle->id;
        check.site = site.id;
        check.move = move;
        check.side = inferred_.side(place);
        return check;
    }

    void offer(std::uint16_t finding, Check check) {
        const double bits =
            expected_information(inferred_.about.network(), inferred_.posterior, finding);
        check.millibits = static_cast<int>(std::lround(1000 * bits));
        // Told in thousandths, and compared in them: the same on every machine.
        if (check.millibits > best_.millibits) {
            best_ = std::move(check);
            bits_ = bits;
        }
    }

    const Inferred& inferred_;
    const Story& story_;
    const Asking& asking_;
    Check best_;
    double bits_ = 0;
};

std::vector<std::string> look_alikes_of(const std::vector<Place>& places, double possible_at) {
    constexpr std::size_t most = 6;
    std::vector<std::string> out;
    for (const Place& place : places) {
        const bool counts = &place == &places.front() || place.probability >= possible_at;
        for (const std::string_view each : place.muscle->look_alikes) {
            if (counts && out.size() < most && std::ranges::find(out, each) == out.end()) {
                out.emplace_back(each);
            }
        }
    }
    return out;
}

std::vector<Elsewhere> elsewhere_of(const Model& model, const Story& story) {
    std::vector<Elsewhere> out;
    const auto hurts = [&](const atlas::Zone* zone) {
        return std::ranges::any_of(story.painted,
                                   [&](const auto& mark) { return mark.zone == zone->id; }) ||
               std::ranges::any_of(story.said, [&](const Said& said) {
                   return !said.absent &&
                          std::ranges::find(said.zones, zone->id) != said.zones.end();
               });
    };
    for (const atlas::LeftToOthers& each : model.atlas().left_to_others) {
        const bool named = std::ranges::find(story.elsewhere, each.id) != story.elsewhere.end();
        if (named || std::ranges::any_of(each.zones, hurts)) {
            out.push_back({std::string(each.id), std::string(each.name), std::string(each.why),
                           std::string(each.who)});
        }
    }
    return out;
}

}  // namespace

Ranking rank(const Model& model, const Story& story, const Asking& asking) {
    const Atlas& atlas = model.atlas();
    const Case about(model, story);
    Ranking out;
    out.elsewhere = elsewhere_of(model, story);
    if (!about.hurts()) {
        out.says = say(atlas, Word::find_no_place);
        return out;
    }
    const Inferred inferred{model, story, about, infer(about.network(), about.seen())};
    std::vector<Place> places = places_of(inferred);
    places.resize(std::min(places.size(), most_suspects));
    std::erase_if(places, [](const Place& place) { return percent(place.probability) == 0; });
    for (const Place& place : places) {
        Suspect suspect = suspect_of(inferred, place);
        if (!suspect.speaks_for.empty()) {  // otherwise it is only as likely as in anybody
            out.suspects.push_back(std::move(suspect));
        }
    }
    if (places.empty()) {
        out.says = say(atlas, Word::find_cannot_tell);
        return out;
    }
    out.look_alikes = look_alikes_of(places, atlas.chances.possible_at);
    if (static_cast<double>(asking.asked) < atlas.chances.most_checks) {
        NextCheck next(inferred, asking);
        for (const Place& place : places) {
            next.consider(place);
        }
        out.next = next.best();
    }
    const double best = places.front().probability;
    out.clarity = best >= atlas.chances.likely_at ? Clarity::clear
                  : out.next                      ? Clarity::open
                                                  : Clarity::cannot_tell;
    out.says = say(atlas, out.clarity == Clarity::clear  ? Word::find_clear
                          : out.clarity == Clarity::open ? Word::find_open
                                                         : Word::find_cannot_tell);
    return out;
}

}  // namespace unknot::culprits
