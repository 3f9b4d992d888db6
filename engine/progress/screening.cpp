#include "engine/progress/screening.h"

#include <utility>

#include "engine/progress/progress.h"

namespace unknot::progress {

Result<std::vector<safety::Ask>> questions(const atlas::Atlas& atlas,
                                           const journal::Journal& journal,
                                           std::span<const std::string> regions, Instant now) {
    return safety::questions(atlas, regions, answers(atlas, journal, now), now);
}

Result<safety::Screening> screen(const atlas::Atlas& atlas, const journal::Journal& journal,
                                 std::span<const std::string> regions, const safety::Answers& fresh,
                                 Instant now) {
    safety::Answers all = answers(atlas, journal, now);
    all.insert(all.end(), fresh.begin(), fresh.end());
    return safety::screen(atlas, regions, all, now);
}

journal::Draft screened(const atlas::Atlas& atlas, std::span<const std::string> regions,
                        safety::Answers fresh, const safety::Verdict& verdict) {
    return journal::draft(journal::Screened{std::string(atlas.version),
                                            {regions.begin(), regions.end()},
                                            std::move(fresh),
                                            verdict.worst},
                          verdict.at);
}

Result<safety::Clearance> clear(const atlas::Atlas& atlas, const journal::Journal& journal,
                                std::span<const std::string> regions, Instant now) {
    return safety::clear(atlas, {{regions.begin(), regions.end()}, answers(atlas, journal, now)},
                         now);
}

std::vector<culprits::MayPress> pressable(const atlas::Atlas& atlas,
                                          const journal::Journal& journal, Instant now) {
    return safety::pressable(atlas, answers(atlas, journal, now), now);
}

}  // namespace unknot::progress
