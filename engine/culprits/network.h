// A two-layer noisy-OR network: causes that may be active, and findings that they bring about.
//
//   P(finding absent | active causes S) = (1 - leak) * product over S of (1 - weight)
//
// as in QMR-DT (Shwe M et al., Methods Inf Med 1991;30:241-55; Heckerman D, A tractable inference
// algorithm for diagnosing multiple diseases, UAI 1989). Causes are independent before anything is
// found. Absent findings multiply out cause by cause, so only sets of causes that explain something
// found present have to be looked at: all of up to three of them, exactly, but for those that a
// bound proves to weigh next to nothing together. A cause that explains nothing found present stays
// independent of the others. docs/culprits.md has the formulas and the proof of the bound.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace unknot::culprits {

struct Link {
    std::uint16_t finding = 0;
    double weight = 0;  // 0 to below 1: how often the cause alone brings the finding about
};

struct Cause {
    double prior = 0;          // above 0, below 1
    std::vector<Link> links;   // each finding once
    std::uint16_t family = 0;  // causes of one family are told of together: a muscle's sites
};

struct Network {
    std::vector<Cause> causes;
    std::vector<double> leak;  // of each finding: how often it is there without a cause; above 0
};

// What was found of some findings together: that at least one of them is there (1), that none is
// (0), or from 0.5 on something between, where 0.5 says nothing. Anything else up to 0.5 counts as
// nothing said. "Back of the calf" is one such group of zones; a painted zone is a group of one. A
// finding that nobody looked for is in no group.
struct Seen {
    std::vector<std::uint16_t> any_of;
    double present = 0;
};

constexpr std::size_t most_active = 3;

// Some causes that are active together, in order; the rest of the array is not used.
struct CauseSet {
    std::array<std::uint16_t, most_active> causes{};
    std::uint8_t size = 0;
    double probability = 0;

    std::span<const std::uint16_t> members() const { return std::span(causes).first(size); }
};

// How many sets a posterior tells of.
constexpr std::size_t most_sets = 64;

struct Posterior {
    std::vector<double> active;    // of each cause, over all sets
    std::vector<double> families;  // that at least one cause of the family is active
    std::vector<CauseSet> sets;    // the most probable sets of explaining causes; the empty one too
    double left_out = 0;  // at most this much probability lies in sets that were not looked at
};

Posterior infer(const Network& network, std::span<const Seen> seen);

// Bits that asking for a finding is expected to tell about the sets of the posterior (its mutual
// information with which of them is the case). The finding is one that was not seen yet.
double expected_information(const Network& network, const Posterior& posterior,
                            std::uint16_t finding);

// How probable the finding is now.
double expected(const Network& network, const Posterior& posterior, std::uint16_t finding);

}  // namespace unknot::culprits
