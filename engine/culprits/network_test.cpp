#include "engine/culprits/network.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>

#include <gtest/gtest.h>

namespace unknot::culprits {
namespace {

bool has(const Seen& seen, std::uint16_t finding) {
    return std::ranges::find(seen.any_of, finding) != seen.any_of.end();
}

// Every way to be active, at most three of the causes that explain something found present,
// straight from the definition.
std::vector<double> by_definition(const Network& network, const std::vector<Seen>& seen) {
    const std::size_t n = network.causes.size();
    std::vector<double> active(n, 0);
    double total = 0;
    for (unsigned mask = 0; mask < (1U << n); ++mask) {
        double weight = 1;
        std::size_t explaining = 0;
        for (std::size_t c = 0; c < n; ++c) {
            const bool on = (mask >> c & 1U) != 0;
            weight *= on ? network.causes[c].prior : 1 - network.causes[c].prior;
            bool explains = false;
            for (const Link& link : network.causes[c].links) {
                for (const Seen& each : seen) {
                    explains |= has(each, link.finding) && each.present > 0.5 && link.weight > 0;
                }
            }
            explaining += on && explains ? 1 : 0;
        }
        if (explaining > most_active) {
            continue;
        }
        for (const Seen& each : seen) {
            double absent = 1;
            for (const std::uint16_t finding : each.any_of) {
                absent *= 1 - network.leak[finding];
            }
            for (std::size_t c = 0; c < n; ++c) {
                for (const Link& link : network.causes[c].links) {
                    if ((mask >> c & 1U) != 0 && has(each, link.finding)) {
                        absent *= 1 - link.weight;
                    }
                }
            }
            weight *= each.present * (1 - absent) + (1 - each.present) * absent;
        }
        total += weight;
        for (std::size_t c = 0; c < n; ++c) {
            active[c] += (mask >> c & 1U) != 0 ? weight : 0;
        }
    }
    for (double& each : active) {
        each /= total;
    }
    return active;
}

struct Random {
    std::mt19937 bits{7};
    double in(double from, double to) {
        return std::uniform_real_distribution<double>(from, to)(bits);
    }
    std::size_t below(std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(bits);
    }
    Network network(std::size_t causes, std::size_t findings) {
        Network out;
        for (std::size_t f = 0; f < findings; ++f) {
            out.leak.push_back(in(0.001, 0.1));
        }
        for (std::size_t c = 0; c < causes; ++c) {
            Cause cause{in(0.01, 0.4), {}};
            for (std::size_t f = 0; f < findings; ++f) {
                if (below(3) == 0) {
                    cause.links.push_back({static_cast<std::uint16_t>(f), in(0.05, 0.95)});
                }
            }
            out.causes.push_back(cause);
        }
        return out;
    }
    std::vector<Seen> seen(std::size_t findings) {
        std::vector<Seen> out;
        for (std::size_t f = 0; f < findings; ++f) {
            const std::size_t kind = below(4);
            if (kind == 3) {
                continue;
            }
            std::vector<std::uint16_t> group{static_cast<std::uint16_t>(f)};
            while (below(3) == 0 && f + 1 < findings) {
                group.push_back(static_cast<std::uint16_t>(++f));
            }
            out.push_back({group, kind == 2 ? in(0.5001, 1) : double(kind)});
        }
        return out;
    }
};

TEST(Network, InfersWhatTheDefinitionSays) {
    Random random;
    for (int round = 0; round < 200; ++round) {
        const Network network = random.network(1 + random.below(9), 1 + random.below(8));
        const auto seen = random.seen(network.leak.size());
        const Posterior posterior = infer(network, seen);
        const auto meant = by_definition(network, seen);
        for (std::size_t c = 0; c < meant.size(); ++c) {
            ASSERT_NEAR(posterior.active[c], meant[c], 1e-7) << "round " << round;
        }
        ASSERT_LT(posterior.left_out, 1e-6);
    }
}

// Many rivals and many findings: what was not looked at is less than was promised.
TEST(Network, LeavesOutNextToNothingOfManyRivals) {
    Random random;
    const Network network = random.network(13, 12);
    std::vector<Seen> seen;
    for (std::uint16_t f = 0; f < 12; ++f) {
        seen.push_back({{f}, 1});
    }
    const Posterior posterior = infer(network, seen);
    const auto meant = by_definition(network, seen);
    for (std::size_t c = 0; c < meant.size(); ++c) {
        EXPECT_NEAR(posterior.active[c], meant[c], 1e-6);
    }
    EXPECT_LT(posterior.left_out, 2e-7);
    EXPECT_EQ(posterior.sets.size(), most_sets);
    EXPECT_TRUE(
        std::ranges::is_sorted(posterior.sets, std::ranges::greater(), &CauseSet::probability));
}

TEST(Network, TellsOfAFamilyTogether) {
    // Two places of one muscle, and a rival.
    const Network network{{{0.02, {{0, 0.8}}, 0}, {0.02, {{0, 0.8}}, 0}, {0.02, {{0, 0.8}}, 1}},
                          {0.01}};
    const std::vector<Seen> seen{{{0}, 1}};
    const Posterior posterior = infer(network, seen);
    EXPECT_GT(posterior.families[0], 1.9 * posterior.families[1]);
    EXPECT_LT(posterior.families[0], posterior.active[0] + posterior.active[1]);
}

TEST(Network, TakesWordsForSeveralZonesAsAtLeastOne) {
    const Network network{{{0.02, {{0, 0.8}}}, {0.02, {{0, 0.8}, {1, 0.8}}}}, {0.01, 0.01}};
    const std::vector<Seen> together{{{0, 1}, 1}};
    const std::vector<Seen> each{{{0}, 1}, {{1}, 1}};
    const double vague = infer(network, together).active[0];
    const double exact = infer(network, each).active[0];
    EXPECT_GT(vague, 0.25);
    EXPECT_LT(exact, 0.05);
}

TEST(Network, WithoutFindingsKeepsThePriors) {
    const Network network = Random().network(6, 4);
    const Posterior posterior = infer(network, {});
    for (std::size_t c = 0; c < network.causes.size(); ++c) {
        EXPECT_NEAR(posterior.active[c], network.causes[c].prior, 1e-12);
    }
}

// One cause that explains two findings beats two that explain one each.
TEST(Network, PrefersOneExplanationToTwo) {
    const Network network{
        {{0.02, {{0, 0.8}, {1, 0.8}}, 0}, {0.02, {{0, 0.8}}, 1}, {0.02, {{1, 0.8}}, 2}},
        {0.01, 0.01}};
    const std::vector<Seen> both{{{0}, 1}, {{1}, 1}};
    const Posterior posterior = infer(network, both);
    EXPECT_GT(posterior.active[0], 0.9);
    EXPECT_LT(posterior.active[1], 0.1);
    const std::vector<Seen> one{{{0}, 1}, {{1}, 0}};
    EXPECT_GT(infer(network, one).active[1], infer(network, one).active[0]);
}

TEST(Network, FindsThreeCausesThatEachExplainTheirOwn) {
    Network network{{}, std::vector<double>(4, 0.002)};
    for (std::uint16_t c = 0; c < 4; ++c) {
        network.causes.push_back({0.02, {{c, 0.8}}});
    }
    const std::vector<Seen> three{{{0}, 1}, {{1}, 1}, {{2}, 1}, {{3}, 0}};
    const Posterior posterior = infer(network, three);
    ASSERT_EQ(posterior.sets.front().size, 3);
    EXPECT_EQ(posterior.sets.front().causes, (std::array<std::uint16_t, 3>{0, 1, 2}));
    EXPECT_LT(posterior.active[3], 0.01);
}

TEST(Information, IsGreatestWhereItTellsRivalsApart) {
    // Findings 1 and 2 are of one rival each, 3 of a cause that is out of the question.
    const Network network{
        {{0.05, {{0, 0.8}, {1, 0.7}}}, {0.05, {{0, 0.8}, {2, 0.7}}}, {0.01, {{3, 0.7}}}},
        {0.01, 0.05, 0.2, 0.05}};
    const std::vector<Seen> seen{{{0}, 1}};
    const Posterior posterior = infer(network, seen);
    const double clear = expected_information(network, posterior, 1);
    const double noisy = expected_information(network, posterior, 2);
    const double beside = expected_information(network, posterior, 3);
    EXPECT_GT(clear, noisy);
    EXPECT_GT(noisy, beside);
    EXPECT_GE(beside, 0);
}

// What an answer tells, averaged over how likely it is, is what was expected of it.
TEST(Information, IsWhatAnswersTellOnAverage) {
    Random random;
    for (int round = 0; round < 50; ++round) {
        Network network = random.network(5, 5);
        // Finding 4 is to be asked for; it concerns only causes that explain what was seen.
        for (Cause& cause : network.causes) {
            cause.links.insert(cause.links.begin(), {0, 0.5});
            std::erase_if(cause.links, [first = true](const Link& link) mutable {
                return link.finding == 0 && !std::exchange(first, false);
            });
        }
        std::vector<Seen> seen{{{0}, 1}, {{1}, 0}, {{2}, 1}};
        const Posterior now = infer(network, seen);
        const auto uncertainty = [](const Posterior& posterior) {
            double sum = 0;
            for (const CauseSet& set : posterior.sets) {
                sum -= set.probability > 0 ? set.probability * std::log2(set.probability) : 0;
            }
            return sum;
        };
        const double yes = expected(network, now, 4);
        double then = 0;
        for (const double answer : {0.0, 1.0}) {
            seen.push_back({{4}, answer});
            then += (answer > 0 ? yes : 1 - yes) * uncertainty(infer(network, seen));
            seen.pop_back();
        }
        ASSERT_NEAR(expected_information(network, now, 4), uncertainty(now) - then, 1e-6);
    }
}

}  // namespace
}  // namespace unknot::culprits
