#include "tools/contentc/zones.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "engine/body/place.h"
#include "tools/contentc/choices.h"

namespace unknot::contentc {

namespace {

// A rectangle on the unrolled segment; no wrapping through 0.
struct Rectangle {
    double along_from, along_to, around_from, around_to;
};

struct Patch {
    std::string id;
    const Zone* zone = nullptr;
    std::vector<Rectangle> rectangles;  // two where the zone passes through 0 degrees
};

std::vector<Rectangle> rectangles_of(const Zone& zone, double full) {
    const auto [along_from, along_to] = zone.patch.along.value;
    const auto [from, to] = zone.patch.around.value;
    if (from < to) {
        return {{along_from, along_to, from, to}};
    }
    return {{along_from, along_to, from, full}, {along_from, along_to, 0, to}};
}

bool runs_backwards(const Zone& zone, bool trunk, Report& report) {
    const auto& along = zone.patch.along;
    const auto& around = zone.patch.around;
    const bool along_backwards = along.value.first >= along.value.second;
    const bool around_backwards = around.value.first == around.value.second ||
                                  (trunk && around.value.first > around.value.second);
    if (along_backwards) {
        report.add(along.at, "'along' must run from less to more");
    }
    if (around_backwards) {
        report.add(around.at, trunk ? "'around' must run from less to more on the trunk"
                                    : "'around' must run from one angle to another");
    }
    return along_backwards || around_backwards;
}

bool overlap(const Rectangle& one, const Rectangle& other) {
    return one.along_from < other.along_to && other.along_from < one.along_to &&
           one.around_from < other.around_to && other.around_from < one.around_to;
}

bool overlap(const Patch& one, const Patch& other) {
    return std::ranges::any_of(one.rectangles, [&](const Rectangle& mine) {
        return std::ranges::any_of(other.rectangles,
                                   [&](const Rectangle& theirs) { return overlap(mine, theirs); });
    });
}

void report_overlaps(const std::vector<Patch>& patches, Report& report) {
    for (const Patch& one : patches) {
        for (const Patch& other : patches) {
            if (one.zone->at < other.zone->at && overlap(one, other)) {
                report.add(other.zone->at,
                           fmt::format("the zones '{}' and '{}' overlap", one.id, other.id));
            }
        }
    }
}

// The segment cut along every zone's edges, so that each cell is covered wholly or not at all.
class Grid {
  public:
    Grid(const std::vector<Patch>& patches, double full) : patches_(patches) {
        std::set<double> along = {0, 1};
        std::set<double> around = {0, full};
        for (const Patch& patch : patches) {
            for (const Rectangle& r : patch.rectangles) {
                along.insert({r.along_from, r.along_to});
                around.insert({r.around_from, r.around_to});
            }
        }
        along_.assign(along.begin(), along.end());
        around_.assign(around.begin(), around.end());
    }

    // Rectangles that no zone covers: cells joined first around, then along.
    std::vector<Rectangle> gaps() const {
        std::vector<Rectangle> gaps;
        for (std::size_t row = 0; row + 1 < along_.size(); ++row) {
            for (const Rectangle& gap : gaps_in_row(row)) {
                const auto grows = [&](const Rectangle& above) {
                    return above.along_to == gap.along_from &&
                           above.around_from == gap.around_from && above.around_to == gap.around_to;
                };
                const auto above = std::ranges::find_if(gaps, grows);
                if (above == gaps.end()) {
                    gaps.push_back(gap);
                } else {
                    above->along_to = gap.along_to;
                }
            }
        }
        return gaps;
    }

  private:
    std::vector<Rectangle> gaps_in_row(std::size_t row) const {
        std::vector<Rectangle> gaps;
        for (std::size_t i = 0; i + 1 < around_.size(); ++i) {
            const Rectangle cell = {along_[row], along_[row + 1], around_[i], around_[i + 1]};
            if (covered(cell)) {
                continue;
            }
            if (!gaps.empty() && gaps.back().around_to == cell.around_from) {
                gaps.back().around_to = cell.around_to;
            } else {
                gaps.push_back(cell);
            }
        }
        return gaps;
    }

    bool covered(const Rectangle& cell) const {
        return std::ranges::any_of(patches_, [&](const Patch& patch) {
            return std::ranges::any_of(patch.rectangles,
                                       [&](const Rectangle& r) { return overlap(r, cell); });
        });
    }

    const std::vector<Patch>& patches_;
    std::vector<double> along_;
    std::vector<double> around_;
};

void check_segment(std::string_view segment, const std::vector<Patch>& patches, double full,
                   Report& report) {
    if (patches.empty()) {
        report.add({"body/zones.toml", 1, 1},
                   fmt::format("no zone lies on the segment '{}'", segment));
        return;
    }
    report_overlaps(patches, report);
    const auto first =
        std::ranges::min_element(patches, {}, [](const Patch& patch) { return patch.zone->at; });
    for (const Rectangle& gap : Grid(patches, full).gaps()) {
        report.add(first->zone->at,
                   fmt::format("no zone covers '{}' along {} to {}, around {} to {}", segment,
                               gap.along_from, gap.along_to, gap.around_from, gap.around_to));
    }
}

}  // namespace

void check_zones(const ById<Zone>& zones, Report& report) {
    for (std::size_t i = 0; i < choices::segments.size(); ++i) {
        const auto segment = static_cast<body::Segment>(i);
        const double full = body::full_turn(segment);
        std::vector<Patch> patches;
        bool sound = true;
        for (const auto& [id, zone] : zones) {
            if (zone.patch.segment.value != choices::segments[i]) {
                continue;
            }
            sound = !runs_backwards(zone, body::on_midline(segment), report) && sound;
            patches.push_back({id, &zone, rectangles_of(zone, full)});
        }
        if (sound) {
            check_segment(choices::segments[i], patches, full, report);
        }
    }
}

}  // namespace unknot::contentc
