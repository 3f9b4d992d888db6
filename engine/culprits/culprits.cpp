#include "engine/culprits/culprits.h"

#include <algorithm>
#include <tuple>

#include "engine/base/text.h"

namespace unknot::culprits {
namespace {

using atlas::Muscle;
using atlas::Word;

// How the muscle explains pain in this zone, if it does.
std::optional<Because> explains(const Muscle& muscle, const atlas::Zone& zone) {
    for (const atlas::Site& site : muscle.sites) {
        if (contains(zone.box, site.point)) {
            return Because::lies_here;
        }
    }
    for (const atlas::Referral& referral : muscle.referrals) {
        if (referral.zone->id == zone.id) {
            return referral.essential ? Because::felt_here : Because::may_reach;
        }
    }
    return std::nullopt;
}

Word sentence_for(Because because) {
    switch (because) {
        case Because::lies_here:
            return Word::find_lies_here;
        case Because::felt_here:
            return Word::find_felt_here;
        case Because::may_reach:
            return Word::find_may_reach;
    }
    return Word::find_may_reach;
}

std::string listed(const std::vector<std::string_view>& names) {
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i) {
        out += i == 0 ? "" : i + 1 == names.size() ? " and " : ", ";
        out += names[i];
    }
    return out;
}

// A muscle with what ranks it beside what is told.
struct Ranked {
    Culprit culprit;
    int home_zones = 0;  // of those explained: not by spill-over
};

std::optional<Ranked> judge(const atlas::Atlas& atlas, const Muscle& muscle,
                            const std::vector<const drawing::Mark*>& marks) {
    std::optional<Because> strongest;
    std::vector<std::string_view> zones;
    int explained = 0;
    int home = 0;
    for (const drawing::Mark* mark : marks) {
        const atlas::Zone* zone = find_zone(atlas, mark->zone);
        const auto because = zone == nullptr ? std::nullopt : explains(muscle, *zone);
        if (!because) {
            continue;
        }
        ++explained;
        home += *because == Because::may_reach ? 0 : 1;
        if (!strongest || *because < *strongest) {
            strongest = because;
            zones.clear();
        }
        if (*because == *strongest && zones.size() < 3) {
            zones.push_back(zone->name);
        }
    }
    if (!strongest) {
        return std::nullopt;
    }
    Culprit culprit;
    culprit.muscle = muscle.id;
    culprit.region = muscle.region->id;
    culprit.name = full_name(muscle);
    culprit.because = *strongest;
    culprit.why = fill(say(atlas, sentence_for(*strongest)), {{"zones", listed(zones)}});
    culprit.zones_explained = explained;
    return Ranked{std::move(culprit), home};
}

bool comes_first(const Ranked& a, const Ranked& b) {
    const auto rank = [](const Ranked& each) {
        return std::tuple(-each.culprit.zones_explained, each.culprit.because, -each.home_zones);
    };
    return rank(a) < rank(b);
}

}  // namespace

std::vector<Culprit> look_up(const atlas::Atlas& atlas, const drawing::Drawing& drawing) {
    std::vector<Ranked> found;
    const std::optional<body::Side> sides[] = {std::nullopt, body::Side::left, body::Side::right};
    for (const auto side : sides) {
        std::vector<const drawing::Mark*> marks;
        for (const drawing::Mark& mark : drawing.marks) {
            if (mark.side == side) {
                marks.push_back(&mark);
            }
        }
        for (const atlas::Region& region : atlas.regions) {
            for (const Muscle* muscle : region.muscles) {
                if (auto ranked = judge(atlas, *muscle, marks)) {
                    ranked->culprit.side = side;
                    found.push_back(*std::move(ranked));
                }
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), comes_first);
    std::vector<Culprit> culprits;
    for (Ranked& each : found) {
        culprits.push_back(std::move(each.culprit));
    }
    return culprits;
}

}  // namespace unknot::culprits
