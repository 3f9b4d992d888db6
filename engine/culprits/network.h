// A two-layer noisy-OR network: causes that may be active, and findings that they bring about.
//
//   P(finding absent | active causes S) = (1 - leak) * product over S of (1 - weight)
//
// as in QMR-DT (Shwe M et al., Methods Inf Med 1991;30:241-55; Heckerman D, A tractable inference
// algorithm for diagnosing multiple diseases, UAI 1989). Causes are independent before anything is
// found. Absent findings multiply out cause by cause, so only sets of causes that explain something
// found present have to be looked at: all of up to three of them, exactly, but for branches that a
// bound proves to weigh next to nothing. A cause that explains nothing found present stays
// independent of the others.
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
    double prior = 0;         // above 0, below 1
    std::vector<Link> links;  // each finding once
};

struct Network {
    std::vector<Cause> causes;
    std::vector<double> leak;  // of each finding: how often it is there without a cause; above 0
};

// How present a finding was found: 1 there, 0 not there, between them neither for certain (a zone
// painted in part); 0.5 says nothing. A finding that nobody looked for is not listed.
struct Seen {
    std::uint16_t finding = 0;
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

struct Posterior {
    std::vector<double> active;  // of each cause
    std::vector<CauseSet> sets;  // of explaining causes, the most probable first; the empty set too
    double left_out = 0;  // at most this much probability lies in sets that were not looked at
};

// Findings seen twice count once, as last listed.
Posterior infer(const Network& network, std::span<const Seen> seen);

// Bits that asking for a finding is expected to tell about the sets of active causes (its mutual
// information with them, under `posterior`). The finding is one that was not seen yet.
double expected_information(const Network& network, const Posterior& posterior,
                            std::uint16_t finding);

// How probable the finding is now.
double expected(const Network& network, const Posterior& posterior, std::uint16_t finding);

}  // namespace unknot::culprits
