#include "stories/simulated.h"

#include <algorithm>

#include "stories/people.h"
#include "stories/words.h"

namespace unknot::stories {
namespace {

// What `live` was told: a life, and how it is written down.
struct Simulated {
    Life life;
    std::optional<std::string> region;
    std::string muscle;  // then its tenderness is rated, in sessions
    body::Side side = body::Side::left;
    int sessions = 0;                        // a week, beside the ratings
    std::vector<std::pair<int, int>> zones;  // from that day on, minutes ahead of UTC

    // The same hour by UTC each day; the wall clock moves with the zones.
    Instant at(Instant start, int day) const {
        Instant out{start.ms + day * ms_per_day, start.offset_minutes};
        for (const auto& [from, minutes] : zones) {
            out.offset_minutes = day >= from ? minutes : out.offset_minutes;
        }
        return out;
    }
};

Result<void> set_number(Simulated& told, std::string_view key, int value) {
    Life& life = told.life;
    const std::pair<std::string_view, int*> wholes[] = {
        {"turn_days", &life.turn_days}, {"weeks", &life.weeks},
        {"a_week", &life.a_week},       {"spell_days", &life.spell_days},
        {"gap_from", &life.gap_from},   {"gap_days", &life.gap_days},
        {"sessions", &told.sessions}};
    for (const auto& [name, field] : wholes) {
        if (name == key) {
            *field = value;
            return {};
        }
    }
    const std::pair<std::string_view, double*> tenths[] = {{"usual_tenths", &life.usual},
                                                           {"move_tenths", &life.move},
                                                           {"spell_tenths", &life.spell_sd},
                                                           {"error_tenths", &life.error_sd},
                                                           {"starts_tenths", &life.starts_at}};
    for (const auto& [name, field] : tenths) {
        if (name == key) {
            *field = value / 10.0;
            return {};
        }
    }
    if (key == "seed") {
        life.seed = static_cast<std::uint64_t>(value);
    } else if (key == "forgets_percent") {
        life.forgets = value / 100.0;
    } else {
        return fail(ErrorCode::bad_input, fmt::format("\"{}\" is nothing that `live` knows.", key),
                    "See stories/story.h.");
    }
    return {};
}

Result<Simulated> parse_life(std::string_view text) {
    constexpr std::pair<std::string_view, Course> courses[] = {{"unchanged", Course::unchanged},
                                                               {"improving", Course::improving},
                                                               {"worse", Course::worse},
                                                               {"relapsing", Course::relapsing}};
    Simulated told;
    for (const std::string& word : words_of(text)) {
        const std::size_t equals = std::min(word.find('='), word.size());
        const std::string key = word.substr(0, equals);
        const std::string value = word.substr(std::min(equals + 1, word.size()));
        if (key == "course") {
            for (const auto& [name, course] : courses) {
                told.life.course = name == value ? course : told.life.course;
            }
        } else if (key == "rates" && value.find('.') != std::string::npos) {
            told.muscle = value.substr(0, value.find('.'));
            told.side = value.ends_with("right") ? body::Side::right : body::Side::left;
        } else if (key == "rates") {
            told.region = value;
        } else if (key == "zones") {
            for (const std::string& zone : words_of(value, ',')) {
                const std::size_t colon = zone.find(':');
                const auto day = colon == std::string::npos ? 0 : number(zone.substr(0, colon));
                const auto minutes =
                    number(zone.substr(colon == std::string::npos ? 0 : colon + 1));
                if (!day || !minutes) {
                    return std::unexpected(day ? minutes.error() : day.error());
                }
                told.zones.emplace_back(*day, *minutes);
            }
        } else {
            const auto set = number(value);
            if (!set) {
                return std::unexpected(set.error());
            }
            if (const auto ok = set_number(told, key, *set); !ok) {
                return std::unexpected(ok.error());
            }
        }
    }
    return told;
}

class Living {
  public:
    Living(Stage stage, Simulated told) : stage_(std::move(stage)), told_(std::move(told)) {}

    void live() {
        const Instant start = stage_.now;
        int last = 0;
        for (const Rated& each : stories::live(told_.life)) {
            while (last < each.day) {
                routine(start, last++);
            }
            stage_.now = told_.at(start, each.day);
            stage_.keep(events_of(each));
        }
        while (last < told_.life.weeks * 7) {
            routine(start, last++);
        }
        stage_.now = told_.at(start, told_.life.weeks * 7);
    }

    const std::string& session() const { return session_; }

  private:
    // The sessions beside the ratings, spread over the week.
    void routine(Instant start, int day) {
        if (told_.sessions == 0 ||
            (day % 7) * told_.sessions / 7 == (day % 7 + 1) * told_.sessions / 7) {
            return;
        }
        stage_.now = told_.at(start, day);
        stage_.now.ms += ms_per_hour;
        stage_.keep(session_events("calves", "soleus", body::Side::left, {}));
    }

    std::vector<journal::Draft> events_of(const Rated& rated) {
        if (told_.muscle.empty()) {
            journal::PainRated pain{told_.region, rated.value, rated.value,
                                    std::min(10, rated.value + 1), 7};
            return {journal::draft(pain, stage_.now)};
        }
        const atlas::Muscle& muscle = *find_muscle(stage_.atlas, told_.muscle);
        return session_events(std::string(muscle.region->id), told_.muscle, told_.side,
                              rated.value);
    }

    // A session of one press, with two holds when its tenderness is rated.
    std::vector<journal::Draft> session_events(const std::string& region, const std::string& muscle,
                                               body::Side side, std::optional<int> tender) {
        const std::string id = record::to_text(record::make_uuid(stage_.now.ms, {}));
        std::vector<journal::Draft> out{journal::draft(
            journal::SessionStarted{id, "story", {region}, atlas::Moment::rest_day, 300, 1},
            stage_.now)};
        const Instant held{stage_.now.ms + 2 * ms_per_minute, stage_.now.offset_minutes};
        for (int press = 1; tender && press <= 2; ++press) {
            const int before = std::max(0, *tender - (press - 1) * 2);
            out.push_back(journal::draft(
                journal::HoldDone{id, muscle, side, "calf_ball_sitting", 1, press, 45, before,
                                  std::max(0, before - 2), journal::HoldEnd::eased},
                held));
        }
        out.push_back(journal::draft(
            journal::PressDone{id, muscle, side, "calf_ball_sitting", 45, 90, 1, false}, held));
        out.push_back(journal::draft(
            journal::SessionEnded{id, journal::Outcome::finished, {}, {}, 1, 135, 0}, held));
        session_ = id;
        return out;
    }

    Stage stage_;
    Simulated told_;
    std::string session_;
};

}  // namespace

Result<std::string> live_weeks(Stage stage, std::string_view text) {
    auto told = parse_life(text);
    if (!told) {
        return std::unexpected(told.error());
    }
    Living living(std::move(stage), *std::move(told));
    living.live();
    return living.session();
}

}  // namespace unknot::stories
