// The culprits' inference beside dlib's exact join tree, on drawings that the latter can manage:
// are the chances the same, and what does each take? Ours looks at sets of up to three sore sites;
// the join tree is told the same by a chain of nodes that counts. Absent findings are folded into
// the odds for both (they factor), and a finding that is there is a chain of ors, one site a link.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <random>
#include <vector>

#include <dlib/bayes_utils.h>
#include <dlib/directed_graph.h>
#include <dlib/graph.h>
#include <dlib/graph_utils.h>
#include <fmt/format.h>

#include "engine/culprits/model.h"

namespace {

using namespace unknot;
using namespace unknot::culprits;
using Net = dlib::directed_graph<dlib::bayes_node>::kernel_1a;
using dlib::assignment;
namespace node = dlib::bayes_node_utils;

struct Site {
    std::size_t cause = 0;
    double chance = 0;                                // with all that was found absent
    std::vector<std::pair<std::size_t, double>> lit;  // group that is there, weight
};

struct Problem {
    std::vector<Site> sites;
    std::vector<double> leak;     // of each group that is there
    std::vector<double> present;  // how surely it is
};

// From the definition, and not with the code that is measured.
Problem problem_of(const Case& about) {
    Problem out;
    std::vector<const Seen*> there;
    std::vector<bool> absent(about.network().leak.size(), false);
    for (const Seen& each : about.seen()) {
        if (each.present > 0) {
            there.push_back(&each);
            out.leak.push_back(about.network().leak[each.any_of.front()]);
            out.present.push_back(each.present);
        } else {
            absent[each.any_of.front()] = true;
        }
    }
    for (std::size_t c = 0; c < about.network().causes.size(); ++c) {
        const Cause& cause = about.network().causes[c];
        double odds = cause.prior / (1 - cause.prior);
        Site site{c, 0, {}};
        for (const Link& link : cause.links) {
            odds *= absent[link.finding] ? 1 - link.weight : 1;
            for (std::size_t g = 0; g < there.size(); ++g) {
                if (there[g]->any_of.front() == link.finding) {
                    site.lit.emplace_back(g, link.weight);
                }
            }
        }
        site.chance = odds / (1 + odds);
        if (!site.lit.empty()) {
            out.sites.push_back(std::move(site));
        }
    }
    return out;
}

void set_chance(Net& net, unsigned long child, const assignment& parents, double chance) {
    node::set_node_probability(net, child, 1, parents, chance);
    node::set_node_probability(net, child, 0, parents, 1 - chance);
}

// Each site's chance, by the join tree.
std::vector<double> by_join_tree(const Problem& problem) {
    constexpr unsigned long most = most_active + 1;
    const std::size_t n = problem.sites.size();
    const std::size_t groups = problem.leak.size();
    std::vector<std::vector<std::size_t>> chain(groups);  // sites that light the group
    for (std::size_t i = 0; i < n; ++i) {
        for (const auto& [group, weight] : problem.sites[i].lit) {
            chain[group].push_back(i);
        }
    }
    std::size_t nodes = n + n + 1 + 2 * groups;
    for (const auto& each : chain) {
        nodes += each.size();
    }
    Net net;
    net.set_number_of_nodes(nodes);
    unsigned long next = n;
    const assignment none;
    for (std::size_t i = 0; i < n; ++i) {
        node::set_node_num_values(net, i, 2);
        set_chance(net, i, none, problem.sites[i].chance);
    }
    // How many are active, up to four, then whether they are few enough.
    unsigned long counted = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const unsigned long count = next++;
        node::set_node_num_values(net, count, most + 1);
        net.add_edge(i, count);
        if (i > 0) {
            net.add_edge(counted, count);
        }
        for (unsigned long before = 0; before <= (i > 0 ? most : 0); ++before) {
            for (unsigned long on = 0; on < 2; ++on) {
                assignment parents;
                parents.add(i, on);
                if (i > 0) {
                    parents.add(counted, before);
                }
                for (unsigned long value = 0; value <= most; ++value) {
                    node::set_node_probability(net, count, value, parents,
                                               value == std::min(before + on, most) ? 1 : 0);
                }
            }
        }
        counted = count;
    }
    const unsigned long few = next++;
    node::set_node_num_values(net, few, 2);
    net.add_edge(counted, few);
    for (unsigned long value = 0; value <= most; ++value) {
        assignment parents;
        parents.add(counted, value);
        set_chance(net, few, parents, value < most ? 1 : 0);
    }
    node::set_node_value(net, few, 1);
    node::set_node_as_evidence(net, few);
    for (std::size_t g = 0; g < groups; ++g) {
        unsigned long last = next++;
        node::set_node_num_values(net, last, 2);
        set_chance(net, last, none, problem.leak[g]);
        for (const std::size_t i : chain[g]) {
            const auto& lit = problem.sites[i].lit;
            const double weight =
                std::ranges::find(lit, g, &std::pair<std::size_t, double>::first)->second;
            const unsigned long link = next++;
            node::set_node_num_values(net, link, 2);
            net.add_edge(last, link);
            net.add_edge(i, link);
            for (unsigned long before = 0; before < 2; ++before) {
                for (unsigned long on = 0; on < 2; ++on) {
                    assignment parents;
                    parents.add(last, before);
                    parents.add(i, on);
                    set_chance(net, link, parents, before == 1 ? 1 : on == 1 ? weight : 0);
                }
            }
            last = link;
        }
        // Seen for sure, or nearly.
        const unsigned long seen = next++;
        node::set_node_num_values(net, seen, 2);
        net.add_edge(last, seen);
        for (unsigned long there = 0; there < 2; ++there) {
            assignment parents;
            parents.add(last, there);
            set_chance(net, seen, parents,
                       there == 1 ? problem.present[g] : 1 - problem.present[g]);
        }
        node::set_node_value(net, seen, 1);
        node::set_node_as_evidence(net, seen);
    }
    using Set = dlib::set<unsigned long>::compare_1b;
    dlib::graph<Set, Set>::kernel_1a tree;
    dlib::create_moral_graph(net, tree);
    dlib::create_join_tree(tree, tree);
    const dlib::bayesian_network_join_tree solution(net, tree);
    std::vector<double> out;
    for (std::size_t i = 0; i < n; ++i) {
        out.push_back(solution.probability(i)(1));
    }
    return out;
}

double ms_since(std::chrono::steady_clock::time_point from) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from)
        .count();
}

double median(std::vector<double> values) {
    std::ranges::nth_element(values,
                             values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

}  // namespace

int main() {
    constexpr std::size_t drawings = 25;
    constexpr std::size_t manageable = 14;  // sites; beyond, a join tree takes gigabytes
    const Model model(atlas::built_in());
    std::mt19937 bits(3);
    fmt::print(
        "| zones painted | drawings | sites that explain | largest difference | ours, median "
        "| join tree, median | ratio |\n|---|---|---|---|---|---|---|\n");
    for (std::size_t zones = 1; zones <= 3; ++zones) {
        std::vector<double> ours, theirs, candidates;
        double worst = 0;
        while (ours.size() < drawings) {
            Story story;
            while (story.painted.size() < zones) {
                const auto& all = model.atlas().zones;
                const drawing::Mark mark{std::string(all[bits() % all.size()].id),
                                         body::Side::right, 5, static_cast<int>(1 + bits() % 40)};
                const auto same = [&](const auto& other) { return other.zone == mark.zone; };
                if (std::ranges::none_of(story.painted, same)) {
                    story.painted.push_back(mark);
                }
            }
            const Case about(model, story);
            const Problem problem = problem_of(about);
            if (problem.sites.size() > manageable) {
                continue;
            }
            auto from = std::chrono::steady_clock::now();
            const Posterior posterior = infer(about.network(), about.seen());
            ours.push_back(ms_since(from));
            from = std::chrono::steady_clock::now();
            const std::vector<double> exact = by_join_tree(problem);
            theirs.push_back(ms_since(from));
            candidates.push_back(static_cast<double>(problem.sites.size()));
            for (std::size_t s = 0; s < problem.sites.size(); ++s) {
                worst =
                    std::max(worst, std::abs(posterior.active[problem.sites[s].cause] - exact[s]));
            }
        }
        fmt::print("| {} | {} | {:.0f} | {:.1e} | {:.3f} ms | {:.1f} ms | {:.0f} |\n", zones,
                   drawings, median(candidates), worst, median(ours), median(theirs),
                   median(theirs) / median(ours));
        std::fflush(stdout);
        if (worst > 1e-6) {
            fmt::print("More than 1e-6 apart.\n");
            return 1;
        }
    }
}
