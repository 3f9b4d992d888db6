#include "engine/culprits/network.h"

#include <algorithm>
#include <cmath>

namespace unknot::culprits {

namespace {

// A branch is left out when all of it together weighs less than this beside what was found so far.
constexpr double negligible = 1e-9;

// What is left of the network once the findings are known.
struct Problem {
    struct Lit {
        std::size_t at = 0;  // among the lit findings
        double keep = 1;     // 1 - weight
    };
    struct Candidate {
        std::uint16_t cause = 0;
        double odds = 0;  // for being active, with all that was found absent
        std::vector<Lit> lit;
    };
    std::vector<Candidate> candidates;  // explain something found present; greatest odds first
    std::vector<double> dark;           // of lit findings: P(absent) without any cause
    std::vector<double> present;        // how present they were found
    std::vector<double> idle_odds;      // of each cause; 0 for candidates
};

// The likelihood of what was seen of a finding that is absent with this probability.
double likelihood(double present, double absent) {
    return present * (1 - absent) + (1 - present) * absent;
}

std::vector<double> what_was_seen(const Network& network, std::span<const Seen> seen) {
    constexpr double nothing = -1;
    std::vector<double> out(network.leak.size(), nothing);
    for (const Seen& each : seen) {
        if (each.finding < out.size()) {
            out[each.finding] = std::clamp(each.present, 0.0, 1.0);
        }
    }
    return out;
}

Problem prepare(const Network& network, std::span<const Seen> seen) {
    const std::vector<double> found = what_was_seen(network, seen);
    Problem out;
    std::vector<std::size_t> lit(found.size(), 0);
    for (std::size_t f = 0; f < found.size(); ++f) {
        if (found[f] > 0) {
            lit[f] = out.dark.size();
            out.dark.push_back(1 - network.leak[f]);
            out.present.push_back(found[f]);
        }
    }
    out.idle_odds.assign(network.causes.size(), 0);
    for (std::size_t c = 0; c < network.causes.size(); ++c) {
        const Cause& cause = network.causes[c];
        Problem::Candidate candidate{
            static_cast<std::uint16_t>(c), cause.prior / (1 - cause.prior), {}};
        for (const Link& link : cause.links) {
            if (found[link.finding] == 0) {
                candidate.odds *= 1 - link.weight;
            } else if (found[link.finding] > 0 && link.weight > 0) {
                candidate.lit.push_back({lit[link.finding], 1 - link.weight});
            }
        }
        if (candidate.lit.empty()) {
            out.idle_odds[c] = candidate.odds;
        } else {
            out.candidates.push_back(std::move(candidate));
        }
    }
    std::ranges::stable_sort(out.candidates, std::ranges::greater(), &Problem::Candidate::odds);
    return out;
}

// Walks all sets of candidates, smaller sets first within a branch.
class Search {
  public:
    explicit Search(const Problem& problem) : problem_(problem), absent_(problem.dark) {
        best_ = 1;
        double empty = 1;
        for (std::size_t i = 0; i < problem.dark.size(); ++i) {
            // At most: the finding explained wholly, or not at all.
            best_ *= std::max(problem.present[i], 1 - problem.present[i]);
            empty *= likelihood(problem.present[i], problem.dark[i]);
        }
        sets_.push_back({{}, 0, empty});
        total_ = empty;
        // after_[i]: the sum of odds from candidate i on.
        after_.assign(problem.candidates.size() + 1, 0);
        for (std::size_t i = problem.candidates.size(); i-- > 0;) {
            after_[i] = after_[i + 1] + problem.candidates[i].odds;
        }
        // Single causes first: they set the measure that branches are held against.
        go_on(CauseSet{}, 0, 1, empty, 1);
        for (std::size_t depth = 2; depth <= most_active; ++depth) {
            go_on(CauseSet{}, 0, 1, empty, depth);
        }
    }

    Posterior finish(std::size_t causes) {
        Posterior out;
        out.active.assign(causes, 0);
        for (CauseSet& set : sets_) {
            set.probability /= total_;
            for (const std::uint16_t cause : set.members()) {
                out.active[cause] += set.probability;
            }
        }
        for (std::size_t c = 0; c < causes; ++c) {
            const double odds = problem_.idle_odds[c];
            out.active[c] += odds / (1 + odds);
        }
        std::ranges::stable_sort(sets_, std::ranges::greater(), &CauseSet::probability);
        out.sets = std::move(sets_);
        out.left_out = left_out_ / (total_ + left_out_);
        return out;
    }

  private:
    // Adds the sets that have `set` and, from candidate `from` on, as many more as make `size`.
    // `odds` is the set's, `fit` the likelihood of what was found present.
    void go_on(const CauseSet& set, std::size_t from, double odds, double fit, std::size_t size) {
        const std::size_t missing = size - set.size;
        for (std::size_t i = from; i + missing <= problem_.candidates.size(); ++i) {
            // No set from here on weighs more than its odds times the best fit there can be, and
            // the odds of all ways to take `missing` more sum to at most this.
            const double bound = odds * best_ * std::pow(after_[i], missing);
            if (bound < negligible * total_) {
                left_out_ += bound;
                return;
            }
            const Problem::Candidate& candidate = problem_.candidates[i];
            const double new_odds = odds * candidate.odds;
            const double new_fit = with(candidate, fit);
            CauseSet grown = set;
            grown.causes[grown.size++] = candidate.cause;
            if (missing == 1) {
                grown.probability = new_odds * new_fit;
                total_ += grown.probability;
                std::ranges::sort(std::span(grown.causes).first(grown.size));
                sets_.push_back(grown);
            } else {
                light(candidate);
                go_on(grown, i + 1, new_odds, new_fit, size);
                darken(candidate);
            }
        }
    }

    // The fit with one more cause.
    double with(const Problem::Candidate& candidate, double fit) const {
        for (const Problem::Lit& lit : candidate.lit) {
            const double present = problem_.present[lit.at];
            const double absent = absent_[lit.at];
            fit *= likelihood(present, absent * lit.keep) / likelihood(present, absent);
        }
        return fit;
    }
    void light(const Problem::Candidate& candidate) {
        for (const Problem::Lit& lit : candidate.lit) {
            absent_[lit.at] *= lit.keep;
        }
    }
    void darken(const Problem::Candidate& candidate) {
        for (const Problem::Lit& lit : candidate.lit) {
            absent_[lit.at] /= lit.keep;
        }
    }

    const Problem& problem_;
    std::vector<double> absent_;  // of lit findings, with the causes taken so far
    std::vector<double> after_;
    std::vector<CauseSet> sets_;
    double best_ = 1;
    double total_ = 0;
    double left_out_ = 0;
};

double entropy(double p) {
    return p <= 0 || p >= 1 ? 0 : -p * std::log2(p) - (1 - p) * std::log2(1 - p);
}

// 1 - weight of each cause that brings the finding about; 1 for the others.
std::vector<double> keeps(const Network& network, std::uint16_t finding) {
    std::vector<double> out(network.causes.size(), 1);
    for (std::size_t c = 0; c < out.size(); ++c) {
        for (const Link& link : network.causes[c].links) {
            if (link.finding == finding) {
                out[c] = 1 - link.weight;
            }
        }
    }
    return out;
}

// What idle causes leave of the chance that the finding is absent: they are independent of the
// sets.
double idle_absence(const Network& network, const Posterior& posterior,
                    const std::vector<double>& keep, std::uint16_t finding) {
    std::vector<bool> explaining(network.causes.size(), false);
    for (const CauseSet& set : posterior.sets) {
        for (const std::uint16_t cause : set.members()) {
            explaining[cause] = true;
        }
    }
    double absent = 1 - network.leak[finding];
    for (std::size_t c = 0; c < keep.size(); ++c) {
        if (!explaining[c] && keep[c] < 1) {
            absent *= 1 - posterior.active[c] * (1 - keep[c]);
        }
    }
    return absent;
}

struct Forecast {
    double present = 0;
    double spread = 0;  // mean entropy of the finding once the set is known
};

Forecast forecast(const Network& network, const Posterior& posterior, std::uint16_t finding) {
    const std::vector<double> keep = keeps(network, finding);
    const double idle = idle_absence(network, posterior, keep, finding);
    Forecast out;
    for (const CauseSet& set : posterior.sets) {
        double absent = idle;
        for (const std::uint16_t cause : set.members()) {
            absent *= keep[cause];
        }
        out.present += set.probability * (1 - absent);
        out.spread += set.probability * entropy(absent);
    }
    return out;
}

}  // namespace

Posterior infer(const Network& network, std::span<const Seen> seen) {
    const Problem problem = prepare(network, seen);
    return Search(problem).finish(network.causes.size());
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
