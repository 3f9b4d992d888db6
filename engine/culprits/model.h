// The atlas as a network (network.h): one cause a site, one finding for each zone, for each thing
// that makes pain worse or is held back, and two for pressing each site.
//
// Left and right are mirror images. Only the sides that hurt are in the network, because what makes
// a pain worse is told of that pain; when both do, they share the findings that have no side.
//
// Every number comes from atlas::Chances:
//
//   prior of a site      its muscle's, shared out by how common the site is; times habit_odds (as
//                        odds) for each habit told that loads the muscle
//   zone                 zone_site where the site itself lies, zone_essential or zone_spill_over
//                        where it refers to; the greatest counts
//   provoked, limited    what the muscle lists; others say yes with leak_seldom to leak_often
//   tender, recognised   pressing that site
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/atlas/atlas.h"
#include "engine/culprits/network.h"
#include "engine/culprits/story.h"

namespace unknot::culprits {

// A muscle's site, without a side.
struct SiteOf {
    const atlas::Muscle* muscle = nullptr;
    const atlas::Site* site = nullptr;
};

// The sides that a story tells of; one without a name when it tells of none.
std::vector<std::optional<body::Side>> sides_of(const Story& story);

// The atlas made ready: all sites, with the zones that each one brings about.
class Model {
  public:
    explicit Model(const atlas::Atlas& atlas);

    const atlas::Atlas& atlas() const { return *atlas_; }
    std::span<const SiteOf> sites() const { return sites_; }

  private:
    friend class Case;
    const atlas::Atlas* atlas_;
    std::vector<SiteOf> sites_;
    std::vector<Cause> causes_;  // by site; links to zones alone, by their place in the atlas
};

// The network for one story, with what the story says of its findings. Ids that the atlas does not
// know say nothing. The model must outlive it.
class Case {
  public:
    Case(const Model& model, const Story& story);

    const Network& network() const { return network_; }
    std::span<const Seen> seen() const { return seen_; }
    std::span<const std::optional<body::Side>> sides() const { return sides_; }
    bool hurts() const { return hurts_; }  // somewhere that the atlas knows

    // Causes and families: a site or a muscle, on one of the sides.
    std::size_t cause(std::size_t side, std::size_t site) const;
    std::size_t family(std::size_t side, const atlas::Muscle& muscle) const;

    // Findings.
    std::uint16_t zone(std::size_t side, const atlas::Zone& zone) const;
    std::uint16_t told(const atlas::Finding& finding) const;
    std::uint16_t tender(std::size_t side, std::size_t site) const;
    std::uint16_t recognised(std::size_t side, std::size_t site) const;

    // The zone and side that a finding is, if it is one.
    struct ZoneOf {
        std::size_t side = 0;
        const atlas::Zone* zone = nullptr;
    };
    std::optional<ZoneOf> zone_of(std::uint16_t finding) const;

  private:
    void add_causes(std::span<const std::string> habits);
    std::vector<const atlas::Zone*> zones_said(const atlas::Atlas& atlas, const Story& story,
                                               std::size_t side, bool absent) const;
    std::vector<std::vector<const atlas::Zone*>> named_places(const atlas::Atlas& atlas,
                                                              const Story& story,
                                                              std::size_t side) const;
    void see_zones(const Story& story);
    void see_rest(const Story& story);
    bool is_here(std::size_t side, const std::optional<body::Side>& other) const {
        return !other || !sides_[side] || *sides_[side] == *other;
    }

    const Model* model_;
    std::vector<std::optional<body::Side>> sides_;
    Network network_;
    std::vector<Seen> seen_;
    bool hurts_ = false;
};

}  // namespace unknot::culprits
