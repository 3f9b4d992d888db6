// What the culprits' ranking confuses, whether its chances hold in cases drawn from its own
// network, and how much it hangs on its numbers. It tests the arithmetic and not the world: no
// study has measured how people's pain is really shared out. Same output at every run.
#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>

#include "engine/atlas/describe.h"
#include "engine/culprits/rank.h"

namespace {

using namespace unknot;
using namespace unknot::culprits;

class Dice {
  public:
    // The same on every machine, unlike the standard distributions.
    double fraction() { return static_cast<double>(bits_()) / 4294967296.0; }
    std::size_t below(std::size_t n) {
        return static_cast<std::size_t>(fraction() * static_cast<double>(n));
    }
    bool happens(double chance) { return fraction() < chance; }

  private:
    std::mt19937 bits_{20261122};
};

Story textbook(const atlas::Muscle& muscle, bool with_findings) {
    Story out;
    for (const atlas::Referral& referral : muscle.referrals) {
        if (referral.essential) {
            out.painted.push_back({std::string(referral.zone->id), body::Side::right, {}, {}});
        }
    }
    if (with_findings) {
        for (const atlas::Finding* finding : muscle.findings) {
            out.told.push_back({std::string(finding->id), true});
        }
    }
    return out;
}

std::string first_of(const Model& model, const Story& story) {
    const Ranking ranking = rank(model, story, {});
    return ranking.suspects.empty() ? "" : ranking.suspects.front().muscle;
}

std::string shared_zones(const atlas::Muscle& a, std::string_view other) {
    const atlas::Muscle& b = *find_muscle(atlas::built_in(), other);
    std::string out;
    for (const atlas::Referral& one : a.referrals) {
        for (const atlas::Referral& two : b.referrals) {
            if (one.essential && one.zone == two.zone) {
                out += fmt::format("{}{}{}", out.empty() ? "" : ", ", one.zone->id,
                                   two.essential ? "" : " (spill-over)");
            }
        }
    }
    return out.empty() ? "its own site lies there" : out;
}

// Zones alone, without a word about what makes it worse: who is taken for whom?
void confusions(const Model& model) {
    fmt::print(
        "Confusions by the painted zones alone: the muscle's essential zones, and nothing "
        "else told.\n\n");
    fmt::print(
        "| muscle | place | comes first | its chance | ours | zones of ours that it "
        "explains |\n|---|---|---|---|---|---|\n");
    int confused = 0;
    for (const atlas::Muscle& muscle : model.atlas().muscles) {
        const Ranking ranking = rank(model, textbook(muscle, false), {});
        const auto ours = std::ranges::find(ranking.suspects, muscle.id, &Suspect::muscle);
        if (ranking.suspects.empty() || ours == ranking.suspects.begin()) {
            continue;
        }
        ++confused;
        const Suspect& first = ranking.suspects.front();
        const bool listed = ours != ranking.suspects.end();
        fmt::print("| {} | {} | {} | {} % | {} | {} |\n", muscle.id,
                   listed ? fmt::format("{}", ours - ranking.suspects.begin() + 1) : "below 8",
                   first.muscle, first.percent,
                   listed ? fmt::format("{} %", ours->percent) : "less",
                   shared_zones(muscle, first.muscle));
    }
    int with_findings = 0;
    for (const atlas::Muscle& muscle : model.atlas().muscles) {
        with_findings += first_of(model, textbook(muscle, true)) == muscle.id ? 0 : 1;
    }
    fmt::print(
        "\n{} of {} muscles are not first by their zones alone, {} when all that makes them "
        "worse is told too.\n\n",
        confused, model.atlas().muscles.size(), with_findings);
}

// Somebody drawn from the network: which sites are sore, and what that brings about.
struct Person {
    Story story;
    std::set<const atlas::Muscle*> sore;
};

Person draw(const Model& model, Dice& dice) {
    constexpr std::size_t asked = 6;
    const Case all(model, {});
    Person out;
    std::vector<double> absent;
    for (const double leak : all.network().leak) {
        absent.push_back(1 - leak);
    }
    for (std::size_t site = 0; site < model.sites().size(); ++site) {
        const Cause& cause = all.network().causes[site];
        if (dice.happens(cause.prior)) {
            out.sore.insert(model.sites()[site].muscle);
            for (const Link& link : cause.links) {
                absent[link.finding] *= 1 - link.weight;
            }
        }
    }
    for (const atlas::Zone& zone : model.atlas().zones) {
        if (!dice.happens(absent[all.zone(0, zone)])) {
            out.story.painted.push_back({std::string(zone.id), {}, {}, 100});
        }
    }
    for (std::size_t i = 0; i < asked; ++i) {
        const auto& findings = model.atlas().findings;
        const atlas::Finding& finding = findings[dice.below(findings.size())];
        const auto same = [&](const Told& told) { return told.finding == finding.id; };
        if (std::ranges::none_of(out.story.told, same)) {
            out.story.told.push_back(
                {std::string(finding.id), !dice.happens(absent[all.told(finding)])});
        }
    }
    return out;
}

void calibration(const Model& model) {
    constexpr int people = 4000;
    constexpr std::array<double, 9> edges{0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1.0001};
    struct Bin {
        double stated = 0;
        int cases = 0, sore = 0;
    };
    std::array<Bin, edges.size() - 1> bins{};
    Dice dice;
    int hurting = 0;
    int more_than_three = 0;
    for (int i = 0; i < people; ++i) {
        const Person person = draw(model, dice);
        const Case about(model, person.story);
        if (!about.hurts()) {
            continue;
        }
        ++hurting;
        more_than_three += person.sore.size() > most_active ? 1 : 0;
        const Posterior posterior = infer(about.network(), about.seen());
        for (const atlas::Muscle& muscle : model.atlas().muscles) {
            const double stated = posterior.families[about.family(0, muscle)];
            const auto bin = std::ranges::upper_bound(edges, stated) - edges.begin() - 1;
            Bin& into = bins[static_cast<std::size_t>(bin)];
            into.stated += stated;
            ++into.cases;
            into.sore += person.sore.contains(&muscle) ? 1 : 0;
        }
    }
    fmt::print(
        "Calibration: {} people drawn from the network itself, {} of them in pain ({} with "
        "more than {} sore muscles, which the ranking does not look for). It tests the "
        "arithmetic, not the world.\n\n| stated from | to | times | mean stated | came true "
        "|\n|---|---|---|---|---|\n",
        people, hurting, more_than_three, most_active);
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const Bin& bin = bins[i];
        if (bin.cases > 0) {
            fmt::print("| {:.0f} % | {:.0f} % | {} | {:.1f} % | {:.1f} % |\n", 100 * edges[i],
                       100 * std::min(1.0, edges[i + 1]), bin.cases, 100 * bin.stated / bin.cases,
                       100.0 * bin.sore / bin.cases);
        }
    }
    fmt::print("\n");
}

// Every chance multiplied by its own factor.
atlas::Atlas perturbed(const atlas::Atlas& atlas, Dice& dice, double by) {
    atlas::Atlas out = atlas;
    using Members = boost::describe::describe_members<atlas::Chances, boost::describe::mod_public>;
    boost::mp11::mp_for_each<Members>([&](auto member) {
        auto& value = out.chances.*member.pointer;
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, double>) {
            const std::string_view name = member.name;
            const bool decides = name == "telling_bits" || name == "most_checks" ||
                                 name == "likely_at" || name == "possible_at";
            if (!decides && !name.starts_with("painted_whole")) {
                value = std::min(0.98, value * (1 - by + 2 * by * dice.fraction()));
            }
        }
    });
    out.chances.habit_odds = atlas.chances.habit_odds;
    return out;
}

void robustness(const Model& model) {
    constexpr int rounds = 40;
    constexpr double by = 0.3;
    Dice dice;
    std::vector<std::pair<std::string, std::vector<Story>>> groups(3);
    groups[0].first = "textbook patterns, with what makes them worse";
    groups[1].first = "textbook patterns, zones alone";
    groups[2].first = "random drawings of one to five zones";
    for (const atlas::Muscle& muscle : model.atlas().muscles) {
        groups[0].second.push_back(textbook(muscle, true));
        groups[1].second.push_back(textbook(muscle, false));
        Story story;
        for (std::size_t zones = 1 + dice.below(5); zones > 0; --zones) {
            const auto& all = model.atlas().zones;
            story.painted.push_back(
                {std::string(all[dice.below(all.size())].id), body::Side::right, {}, {}});
        }
        groups[2].second.push_back(std::move(story));
    }
    fmt::print(
        "Robustness: every number of content/culprits/network.toml changed by up to {:.0f} "
        "% on its own, {} times.\n\n| stories | first place changes |\n|---|---|\n",
        100 * by, rounds);
    std::array<int, 3> changes{};
    for (int round = 0; round < rounds; ++round) {
        const atlas::Atlas other = perturbed(model.atlas(), dice, by);
        const Model changed(other);
        for (std::size_t g = 0; g < groups.size(); ++g) {
            for (const Story& story : groups[g].second) {
                changes[g] += first_of(model, story) == first_of(changed, story) ? 0 : 1;
            }
        }
    }
    for (std::size_t g = 0; g < groups.size(); ++g) {
        fmt::print("| {} | {:.1f} % |\n", groups[g].first,
                   100.0 * changes[g] / (rounds * static_cast<double>(groups[g].second.size())));
    }
}

}  // namespace

int main() {
    const Model model(atlas::built_in());
    confusions(model);
    calibration(model);
    robustness(model);
}
