#include "engine/culprits/model.h"

#include <algorithm>

namespace unknot::culprits {
namespace {

using atlas::Chances;
using atlas::Frequency;
using atlas::Muscle;

double prior_of(const Chances& chances, Frequency frequency) {
    switch (frequency) {
        case Frequency::rare:
            return chances.prior_rare;
        case Frequency::usual:
            return chances.prior_usual;
        case Frequency::common:
            return chances.prior_common;
    }
    return chances.prior_usual;
}

double share_of(const Chances& chances, const atlas::Site& site) {
    switch (site.frequency) {
        case Frequency::rare:
            return chances.site_rare;
        case Frequency::usual:
            return chances.site_usual;
        case Frequency::common:
            return chances.site_common;
    }
    return chances.site_usual;
}

double leak_of(const Chances& chances, const atlas::Finding& finding) {
    switch (finding.common) {
        case atlas::HowOften::seldom:
            return chances.leak_seldom;
        case atlas::HowOften::sometimes:
            return chances.leak_sometimes;
        case atlas::HowOften::often:
            return chances.leak_often;
    }
    return chances.leak_often;
}

bool refers(const atlas::Referral& referral, const atlas::Site& site) {
    return referral.sites.empty() ||
           std::ranges::find(referral.sites, site.id) != referral.sites.end();
}

void link(Cause& cause, std::uint16_t finding, double weight) {
    const auto found = std::ranges::find(cause.links, finding, &Link::finding);
    if (found == cause.links.end()) {
        cause.links.push_back({finding, weight});
    } else {
        found->weight = std::max(found->weight, weight);
    }
}

// A chance whose odds are multiplied.
double with_odds(double chance, double factor) {
    const double odds = chance / (1 - chance) * factor;
    return odds / (1 + odds);
}

template <class T>
std::uint16_t index_in(std::span<const T> all, const T& one) {
    return static_cast<std::uint16_t>(&one - all.data());
}

// How surely a painted zone hurts: the more of it is painted, and the worse, the surer.
double sureness(const Chances& chances, const drawing::Mark& mark) {
    double part = 1;
    if (mark.coverage_percent) {
        part = std::min(part, *mark.coverage_percent / chances.painted_whole_percent);
    }
    if (mark.intensity) {
        part = std::min(part, *mark.intensity / chances.painted_whole_intensity);
    }
    return chances.painted_least + (1 - chances.painted_least) * part;
}

}  // namespace

Model::Model(const atlas::Atlas& atlas) : atlas_(&atlas) {
    const Chances& chances = atlas.chances;
    const auto zone_index = [&](const atlas::Zone& zone) { return index_in(atlas.zones, zone); };
    for (const Muscle& muscle : atlas.muscles) {
        double shares = 0;
        for (const atlas::Site& site : muscle.sites) {
            shares += share_of(chances, site);
        }
        for (const atlas::Site& site : muscle.sites) {
            Cause cause;
            cause.prior = prior_of(chances, muscle.frequency) * share_of(chances, site) / shares;
            for (const atlas::Zone& zone : atlas.zones) {
                if (contains(zone.box, site.point)) {
                    link(cause, zone_index(zone), chances.zone_site);
                }
            }
            for (const atlas::Referral& referral : muscle.referrals) {
                if (refers(referral, site)) {
                    link(cause, zone_index(*referral.zone),
                         referral.essential ? chances.zone_essential : chances.zone_spill_over);
                }
            }
            causes_.push_back(std::move(cause));
            sites_.push_back({&muscle, &site});
        }
    }
}

std::vector<std::optional<body::Side>> sides_of(const Story& story) {
    bool left = false;
    bool right = false;
    const auto note = [&](const std::optional<body::Side>& side) {
        left = left || side == body::Side::left;
        right = right || side == body::Side::right;
    };
    for (const drawing::Mark& mark : story.painted) {
        note(mark.side);
    }
    for (const Said& said : story.said) {
        if (!said.absent) {
            note(said.side);
        }
    }
    if (!left && !right) {
        return {std::nullopt};
    }
    std::vector<std::optional<body::Side>> out;
    if (left) {
        out.emplace_back(body::Side::left);
    }
    if (right) {
        out.emplace_back(body::Side::right);
    }
    return out;
}

Case::Case(const Model& model, const Story& story) : model_(&model), sides_(sides_of(story)) {
    add_causes(story.habits);
    see_zones(story);
    see_rest(story);
}

std::size_t Case::cause(std::size_t side, std::size_t site) const {
    return side * model_->sites_.size() + site;
}
std::size_t Case::family(std::size_t side, const Muscle& muscle) const {
    return side * model_->atlas_->muscles.size() + index_in(model_->atlas_->muscles, muscle);
}
std::uint16_t Case::zone(std::size_t side, const atlas::Zone& zone) const {
    const auto& zones = model_->atlas_->zones;
    return static_cast<std::uint16_t>(side * zones.size() + index_in(zones, zone));
}
std::uint16_t Case::told(const atlas::Finding& finding) const {
    return static_cast<std::uint16_t>(sides_.size() * model_->atlas_->zones.size() +
                                      index_in(model_->atlas_->findings, finding));
}
std::uint16_t Case::tender(std::size_t side, std::size_t site) const {
    return static_cast<std::uint16_t>(sides_.size() * model_->atlas_->zones.size() +
                                      model_->atlas_->findings.size() + 2 * cause(side, site));
}
std::uint16_t Case::recognised(std::size_t side, std::size_t site) const {
    return static_cast<std::uint16_t>(tender(side, site) + 1);
}
std::optional<Case::ZoneOf> Case::zone_of(std::uint16_t finding) const {
    const auto& zones = model_->atlas_->zones;
    const std::size_t side = finding / zones.size();
    return side < sides_.size() ? std::optional(ZoneOf{side, &zones[finding % zones.size()]})
                                : std::nullopt;
}

void Case::add_causes(std::span<const std::string> habits) {
    const atlas::Atlas& atlas = *model_->atlas_;
    const Chances& chances = atlas.chances;
    network_.leak.assign(sides_.size() * atlas.zones.size(), chances.zone_leak);
    for (const atlas::Finding& finding : atlas.findings) {
        network_.leak.push_back(leak_of(chances, finding));
    }
    for (std::size_t side = 0; side < sides_.size(); ++side) {
        for (std::size_t site = 0; site < model_->sites_.size(); ++site) {
            const Muscle& muscle = *model_->sites_[site].muscle;
            Cause cause = model_->causes_[site];
            cause.family = static_cast<std::uint16_t>(family(side, muscle));
            for (Link& link : cause.links) {
                link.finding = zone(side, atlas.zones[link.finding]);
            }
            for (const atlas::Cause* loads : muscle.causes) {
                if (std::ranges::find(habits, loads->id) != habits.end()) {
                    cause.prior = with_odds(cause.prior, chances.habit_odds);
                }
            }
            for (const atlas::Finding* finding : muscle.findings) {
                link(cause, told(*finding),
                     finding->kind == atlas::FindingKind::provoked ? chances.provoked
                                                                   : chances.limited);
            }
            cause.links.push_back({tender(side, site), chances.tender});
            cause.links.push_back({recognised(side, site), chances.recognised});
            network_.leak.push_back(chances.tender_leak);
            network_.leak.push_back(chances.recognised_leak);
            network_.causes.push_back(std::move(cause));
        }
    }
}

std::vector<const atlas::Zone*> Case::zones_said(const atlas::Atlas& atlas, const Story& story,
                                                 std::size_t side, bool absent) const {
    std::vector<const atlas::Zone*> out;
    for (const Said& said : story.said) {
        for (const std::string& id : said.zones) {
            const atlas::Zone* zone = find_zone(atlas, id);
            if (zone != nullptr && said.absent == absent && is_here(side, said.side)) {
                out.push_back(zone);
            }
        }
    }
    return out;
}

// The places named on a side: without the zones that were denied, and of a place and a part of it
// the part alone, so that nothing counts twice.
std::vector<std::vector<const atlas::Zone*>> Case::named_places(const atlas::Atlas& atlas,
                                                                const Story& story,
                                                                std::size_t side) const {
    const auto denied = zones_said(atlas, story, side, true);
    std::vector<std::vector<const atlas::Zone*>> places;
    for (const Said& said : story.said) {
        std::vector<const atlas::Zone*> place;
        for (const std::string& id : said.zones) {
            const atlas::Zone* zone = find_zone(atlas, id);
            if (zone != nullptr && std::ranges::find(denied, zone) == denied.end() &&
                std::ranges::find(place, zone) == place.end()) {
                place.push_back(zone);
            }
        }
        if (!said.absent && is_here(side, said.side) && !place.empty()) {
            std::ranges::sort(place);
            places.push_back(std::move(place));
        }
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const auto& a, const auto& b) { return a.size() < b.size(); });
    std::vector<std::vector<const atlas::Zone*>> out;
    for (const auto& place : places) {
        if (std::ranges::none_of(
                out, [&](const auto& part) { return std::ranges::includes(place, part); })) {
            out.push_back(place);
        }
    }
    return out;
}

void Case::see_zones(const Story& story) {
    const atlas::Atlas& atlas = *model_->atlas_;
    for (std::size_t side = 0; side < sides_.size(); ++side) {
        std::vector<bool> clean(atlas.zones.size(), !story.painted.empty());
        for (const drawing::Mark& mark : story.painted) {
            const atlas::Zone* marked = find_zone(atlas, mark.zone);
            if (marked != nullptr && is_here(side, mark.side) && mark.intensity != 0) {
                clean[index_in(atlas.zones, *marked)] = false;
                seen_.push_back({{zone(side, *marked)}, sureness(atlas.chances, mark)});
                hurts_ = true;
            }
        }
        for (const std::vector<const atlas::Zone*>& place : named_places(atlas, story, side)) {
            Seen seen{{}, 1};
            for (const atlas::Zone* named : place) {
                seen.any_of.push_back(zone(side, *named));
                clean[index_in(atlas.zones, *named)] = false;
            }
            seen_.push_back(std::move(seen));
            hurts_ = true;
        }
        for (const atlas::Zone* denied : zones_said(atlas, story, side, true)) {
            seen_.push_back({{zone(side, *denied)}, 0});
        }
        for (const atlas::Zone& each : atlas.zones) {
            if (clean[index_in(atlas.zones, each)]) {
                seen_.push_back({{zone(side, each)}, 0});
            }
        }
    }
}

void Case::see_rest(const Story& story) {
    const atlas::Atlas& atlas = *model_->atlas_;
    for (const Told& each : story.told) {
        if (const atlas::Finding* finding = find_finding(atlas, each.finding)) {
            seen_.push_back({{told(*finding)}, each.yes ? 1.0 : 0.0});
        }
    }
    for (std::size_t side = 0; side < sides_.size(); ++side) {
        for (std::size_t site = 0; site < model_->sites_.size(); ++site) {
            const Pressed* last = nullptr;
            for (const Pressed& pressed : story.pressed) {
                if (pressed.muscle == model_->sites_[site].muscle->id &&
                    pressed.site == model_->sites_[site].site->id && is_here(side, pressed.side)) {
                    last = &pressed;
                }
            }
            if (last != nullptr && last->tender) {
                seen_.push_back({{tender(side, site)}, *last->tender ? 1.0 : 0.0});
            }
            if (last != nullptr && last->recognised) {
                seen_.push_back({{recognised(side, site)}, *last->recognised ? 1.0 : 0.0});
            }
        }
    }
}

}  // namespace unknot::culprits
