// Ten years of daily use as a journal, for measurements: about 100,000 events.
#pragma once

#include "engine/unknot.h"

namespace unknot::years {

inline constexpr int usual_events = 100'000;
inline constexpr int events_a_day = 27;

// A session a day until `last`, and how the pain was: started, and for each of six steps holds, a
// press and a stretch, then its end.
class Years {
  public:
    explicit Years(Instant last, int events = usual_events) {
        for (int day = events / events_a_day; day >= 0; --day) {
            add_session({last.ms - day * ms_per_day, last.offset_minutes});
        }
    }
    const journal::Journal& journal() const { return journal_; }
    Instant last() const { return last_; }

  private:
    template <class Body>
    void add(const Body& body, Instant at) {
        record::Entropy entropy{};
        ++count_;
        for (std::size_t i = 0; i < 4; ++i) {
            entropy[9 - i] = static_cast<std::uint8_t>(count_ >> (8 * i));
        }
        journal_.records.emplace_back(
            journal::stamp(journal::draft(body, at), "phone-1a2b", entropy));
        last_ = at;
    }

    void add_session(Instant at) {
        const auto& muscles = atlas::built_in().muscles;
        add(journal::PainRated{{}, 4, 3 + count_ / 7 % 4, 7, 7}, at);
        const std::string id = record::to_text(record::make_uuid(at.ms, {}));
        add(
            journal::SessionStarted{
                id, "0123456789ab", {"calves"}, atlas::Moment::rest_day, 600, 6},
            at);
        for (int step = 0; step < 6; ++step) {
            const auto& muscle = muscles[static_cast<std::size_t>(step) % muscles.size()];
            const auto side = step % 2 == 0 ? body::Side::left : body::Side::right;
            at.ms += 30 * ms_per_second;
            for (int spot = 1; spot <= 2; ++spot) {
                at.ms += 45 * ms_per_second;
                add(journal::HoldDone{id, std::string(muscle.id), side, "calf_ball_sitting", spot,
                                      1, 30, 5, 3, journal::HoldEnd::eased},
                    at);
            }
            add(journal::PressDone{id, std::string(muscle.id), side, "calf_ball_sitting", 45, 60, 2,
                                   false},
                at);
            at.ms += 60 * ms_per_second;
            add(journal::StretchDone{id, std::string(muscle.id), side, "calf_wall_straight_knee",
                                     60, false},
                at);
        }
        add(journal::SessionEnded{id, journal::Outcome::finished, {}, {}, 6, 630, 360}, at);
    }

    journal::Journal journal_;
    int count_ = 0;
    Instant last_;
};

}  // namespace unknot::years
