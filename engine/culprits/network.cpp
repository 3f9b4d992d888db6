#include "engine/culprits/network.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace unknot::culprits {

namespace {

// Sets are left out when all of them together weigh less than this beside the others.
constexpr double negligible = 1e-7;

// One group of findings that may be there, with a cause's part in it.
struct Lit {
    std::size_t group = 0;
    double keep = 1;  // how often the cause alone brings none of the group about
};

struct Candidate {
    std::uint16_t cause = 0;
    std::uint16_t family = 0;
    double odds = 0;  // for being active, with all that was found absent
    std::vector<Lit> lit;
};

// What is left of the network once the findings are known.
struct Problem {
    std::vector<Candidate> candidates;  // they explain something that was found
    std::vector<double> dark;       // of each lit group: how often none is there without a cause
    std::vector<double> present;    // how surely it was found
    std::vector<double> idle_odds;  // of each cause; 0 for candidates
};

// The likelihood of what was seen of a group of which nothing is there with this probability.
double likelihood(double present, double absent) {
    return present * (1 - absent) + (1 - present) * absent;
}

// A network with the findings that were seen beside it: which groups each finding is in.
class Reading {
  public:
    Reading(const Network& network, std::span<const Seen> seen)
        : network_(network), groups_(network.leak.size()), absent_(network.leak.size(), false) {
        for (const Seen& each : seen) {
            if (each.present <= 0) {
                for (const std::uint16_t finding : each.any_of) {
                    if (finding < absent_.size()) {
                        absent_[finding] = true;
                    }
                }
            } else if (each.present > 0.5) {
                add_group(each);
            }
        }
    }

    Problem problem() const {
        Problem out;
        out.dark = dark_;
        out.present = present_;
        out.idle_odds.assign(network_.causes.size(), 0);
        for (std::size_t c = 0; c < network_.causes.size(); ++c) {
            Candidate candidate = candidate_of(static_cast<std::uint16_t>(c));
            if (candidate.lit.empty()) {
                out.idle_odds[c] = candidate.odds;
            } else {
                out.candidates.push_back(std::move(candidate));
            }
        }
        return out;
    }

  private:
    void add_group(const Seen& each) {
        double dark = 1;
        for (const std::uint16_t finding : each.any_of) {
            if (finding < groups_.size()) {
                groups_[finding].push_back(dark_.size());
                dark *= 1 - network_.leak[finding];
            }
        }
        dark_.push_back(dark);
        present_.push_back(std::min(each.present, 1.0));
    }

    Candidate candidate_of(std::uint16_t index) const {
        const Cause& cause = network_.causes[index];
        Candidate out{index, cause.family, cause.prior / (1 - cause.prior), {}};
        for (const Link& link : cause.links) {
            if (absent_[link.finding]) {
                out.odds *= 1 - link.weight;
            }
            for (const std::size_t group : groups_[link.finding]) {
                if (link.weight > 0) {
                    light(out, group, 1 - link.weight);
                }
            }
        }
        return out;
    }

    static void light(Candidate& candidate, std::size_t group, double keep) {
        const auto found = std::ranges::find(candidate.lit, group, &Lit::group);
        if (found == candidate.lit.end()) {
            candidate.lit.push_back({group, keep});
        } else {
            found->keep *= keep;
        }
    }

    const Network& network_;
    std::vector<std::vector<std::size_t>> groups_;  // of each finding
    std::vector<bool> absent_;
    std::vector<double> dark_;
    std::vector<double> present_;
};

// Walks the sets of up to three candidates. The factor by which one more candidate multiplies a
// set's weight never grows when the set grows (each group's likelihood is log-concave in what is
// active), so the factors known for a smaller set bound those of a larger one.
class Search {
  public:
    explicit Search(const Problem& problem) : problem_(problem), absent_(problem.dark) {
        double empty = 1;
        for (std::size_t i = 0; i < problem.dark.size(); ++i) {
            empty *= likelihood(problem.present[i], problem.dark[i]);
        }
        weight_.assign(problem.candidates.size(), 0);
        for (const Candidate& each : problem.candidates) {
            family_.resize(std::max<std::size_t>(family_.size(), each.family + 1U), 0);
        }
        take({{}, 0, empty});
        walk(empty);
    }

    Posterior finish(const std::vector<Cause>& causes) {
        Posterior out;
        out.active.assign(causes.size(), 0);
        for (std::size_t i = 0; i < weight_.size(); ++i) {
            out.active[problem_.candidates[i].cause] = weight_[i] / total_;
        }
        out.families = family_;
        for (double& each : out.families) {
            each /= total_;
        }
        for (std::size_t c = 0; c < causes.size(); ++c) {
            const double idle = problem_.idle_odds[c] / (1 + problem_.idle_odds[c]);
            out.active[c] += idle;
            const std::size_t family = causes[c].family;
            out.families.resize(std::max(out.families.size(), family + 1), 0);
            // What explains nothing is independent of the rest.
            out.families[family] = 1 - (1 - out.families[family]) * (1 - idle);
        }
        std::ranges::sort(sets_, heavier);
        sets_.resize(std::min(sets_.size(), most_sets));
        for (CauseSet& set : sets_) {
            set.probability /= total_;
            for (std::uint16_t& member : std::span(set.causes).first(set.size)) {
                member = problem_.candidates[member].cause;
            }
            std::ranges::sort(std::span(set.causes).first(set.size));
        }
        out.sets = std::move(sets_);
        out.left_out = left_out_ / (total_ + left_out_);
        return out;
    }

  private:
    // Two candidates, and at most how much all triples weigh that add a third one after them.
    struct Pair {
        std::uint16_t first = 0, second = 0;
        double weight = 0;
        double triples = 0;
    };

    void walk(double empty) {
        const std::size_t n = problem_.candidates.size();
        std::vector<Pair> pairs;
        pairs.reserve(n * n / 2);
        std::vector<double> gain(n, 0);
        for (std::uint16_t i = 0; i < n; ++i) {
            const double weight = empty * factor(i);
            take({{i}, 1, weight});
            light(i);
            for (std::size_t j = i + 1U; j < n; ++j) {
                gain[j] = factor(j);
            }
            darken(i);
            double after = 0;
            for (std::size_t j = n; j-- > i + 1U;) {
                pairs.push_back(
                    {i, static_cast<std::uint16_t>(j), weight * gain[j], weight * gain[j] * after});
                after += gain[j];
            }
        }
        for (const Pair& pair : pairs) {
            take({{pair.first, pair.second}, 2, pair.weight});
        }
        triples(pairs);
    }

    // The heaviest pairs first, until all that is left cannot matter.
    void triples(std::vector<Pair>& pairs) {
        double left =
            std::accumulate(pairs.begin(), pairs.end(), 0.0,
                            [](double sum, const Pair& pair) { return sum + pair.triples; });
        // Pairs that together cannot matter need no order among themselves.
        const double floor = negligible * total_ / static_cast<double>(pairs.size() + 1);
        const auto heavy = std::partition(pairs.begin(), pairs.end(),
                                          [&](const Pair& pair) { return pair.triples > floor; });
        std::sort(pairs.begin(), heavy,
                  [](const Pair& a, const Pair& b) { return a.triples > b.triples; });
        for (auto pair = pairs.begin(); pair != heavy && left > negligible * total_; ++pair) {
            left -= pair->triples;
            light(pair->first);
            light(pair->second);
            for (std::size_t k = pair->second + 1U; k < problem_.candidates.size(); ++k) {
                take({{pair->first, pair->second, static_cast<std::uint16_t>(k)},
                      3,
                      pair->weight * factor(k)});
            }
            darken(pair->second);
            darken(pair->first);
        }
        left_out_ = std::max(left, 0.0);
    }

    static bool heavier(const CauseSet& a, const CauseSet& b) {
        return a.probability != b.probability ? a.probability > b.probability : a.causes < b.causes;
    }

    // Members are candidates until the end.
    void take(const CauseSet& set) {
        total_ += set.probability;
        for (const std::uint16_t member : set.members()) {
            weight_[member] += set.probability;
        }
        count_families(set);
        // Far more than are told of are kept, so that sorting them is seldom needed.
        if (set.probability > least_kept_) {
            sets_.push_back(set);
            if (sets_.size() >= 8 * most_sets) {
                std::ranges::nth_element(sets_, sets_.begin() + most_sets, heavier);
                sets_.resize(most_sets);
                least_kept_ = std::ranges::min(sets_, {}, &CauseSet::probability).probability;
            }
        }
    }

    void count_families(const CauseSet& set) {
        for (std::size_t i = 0; i < set.size; ++i) {
            const auto family = [&](std::size_t at) {
                return problem_.candidates[set.causes[at]].family;
            };
            bool counted = false;
            for (std::size_t before = 0; before < i; ++before) {
                counted = counted || family(before) == family(i);
            }
            family_[family(i)] += counted ? 0 : set.probability;
        }
    }

    // By how much one more candidate multiplies the weight of the set that is lit.
    double factor(std::size_t candidate) const {
        const Candidate& more = problem_.candidates[candidate];
        double out = more.odds;
        for (const Lit& lit : more.lit) {
            const double present = problem_.present[lit.group];
            const double absent = absent_[lit.group];
            out *= likelihood(present, absent * lit.keep) / likelihood(present, absent);
        }
        return out;
    }
    void light(std::size_t candidate) {
        for (const Lit& lit : problem_.candidates[candidate].lit) {
            absent_[lit.group] *= lit.keep;
        }
    }
    void darken(std::size_t candidate) {
        for (const Lit& lit : problem_.candidates[candidate].lit) {
            absent_[lit.group] /= lit.keep;
        }
    }

    const Problem& problem_;
    std::vector<double> absent_;  // of lit groups, with the candidates that are lit
    std::vector<double> weight_;  // of all sets with the candidate
    std::vector<double> family_;  // of all sets with one of the family
    std::vector<CauseSet> sets_;
    double least_kept_ = -1;
    double total_ = 0;
    double left_out_ = 0;
};

double entropy(double p) {
    return p <= 0 || p >= 1 ? 0 : -p * std::log2(p) - (1 - p) * std::log2(1 - p);
}

struct Forecast {
    double present = 0;
    double spread = 0;  // mean entropy of the finding once the set is known
};

Forecast forecast(const Network& network, const Posterior& posterior, std::uint16_t finding) {
    std::vector<double> keep(network.causes.size(), 1);
    std::vector<bool> told(network.causes.size(), false);
    double all = 0;
    for (const CauseSet& set : posterior.sets) {
        all += set.probability;
        for (const std::uint16_t cause : set.members()) {
            told[cause] = true;
        }
    }
    // Causes outside the sets are independent of them, or as good as that.
    double dark = 1 - network.leak[finding];
    for (std::size_t c = 0; c < keep.size(); ++c) {
        for (const Link& link : network.causes[c].links) {
            if (link.finding == finding) {
                keep[c] = 1 - link.weight;
                dark *= told[c] ? 1 : 1 - posterior.active[c] * link.weight;
            }
        }
    }
    Forecast out;
    for (const CauseSet& set : posterior.sets) {
        double absent = dark;
        for (const std::uint16_t cause : set.members()) {
            absent *= keep[cause];
        }
        out.present += set.probability / all * (1 - absent);
        out.spread += set.probability / all * entropy(absent);
    }
    return out;
}

}  // namespace

Posterior infer(const Network& network, std::span<const Seen> seen) {
    const Problem problem = Reading(network, seen).problem();
    return Search(problem).finish(network.causes);
}

double expected_information(const Network& network, const Posterior& posterior,
                            std::uint16_t finding) {
    const Forecast now = forecast(network, posterior, finding);
    return std::max(0.0, entropy(now.present) - now.spread);
}

double expected(const Network& network, const Posterior& posterior, std::uint16_t finding) {
    return forecast(network, posterior, finding).present;
}

}  // namespace unknot::culprits
