#include "engine/handover/told.h"

#include <algorithm>
#include <array>
#include <limits>
#include <unordered_map>
#include <utility>

#include "engine/base/rating.h"
#include "engine/base/text.h"
#include "engine/drawing/notation.h"

namespace unknot::handover {
namespace {

using journal::Record;

constexpr int longest_seconds = 24 * 3600;  // of one step of a session
constexpr int longest_workout_seconds = 7 * longest_seconds;
constexpr int farthest_metres = 2'000'000;

std::optional<Fact> rated(What what, std::optional<int> rating) {
    const auto counted = counted_rating(rating);
    return counted ? std::optional(Fact{what, Quantity{*counted * 10, Unit::score}}) : std::nullopt;
}

std::optional<Fact> lasted(What what, int seconds) {
    if (seconds <= 0 || seconds > longest_seconds) {
        return std::nullopt;
    }
    return Fact{what, Quantity{std::int64_t{seconds} * 10, Unit::second}};
}

void add(std::vector<Fact>& facts, std::optional<Fact> fact) {
    if (fact) {
        facts.push_back(*std::move(fact));
    }
}

template <class Enum>
Term word(What what, Enum value, std::string_view display) {
    return {fmt::format("{}.{}", json::name_of(what), json::name_of(value)), std::string(display)};
}

std::string_view words_of(journal::HoldEnd ended) {
    switch (ended) {
        case journal::HoldEnd::eased:
            return "It eased";
        case journal::HoldEnd::time:
            return "The time was over";
        case journal::HoldEnd::too_much:
            return "It was too tender";
        case journal::HoldEnd::no_change:
            return "It did not ease";
        case journal::HoldEnd::skipped:
            return "It was skipped";
        case journal::HoldEnd::stopped:
            return "The session ended";
    }
    return {};
}

std::string_view words_of(plan::Lasted lasted) {
    switch (lasted) {
        case plan::Lasted::under_a_day:
            return "Under a day";
        case plan::Lasted::one_to_two_days:
            return "One to two days";
        case plan::Lasted::over_two_days:
            return "Over two days";
        case plan::Lasted::still_sore:
            return "Still sore when asked";
    }
    return {};
}

std::string_view words_of(journal::MeasuredBy by) {
    switch (by) {
        case journal::MeasuredBy::phone:
            return "phone, by the person alone";
        case journal::MeasuredBy::tape:
            return "tape, by the person alone";
        case journal::MeasuredBy::goniometer:
            return "goniometer, typed in by the person";
        case journal::MeasuredBy::photo:
            return "points placed on a photo by the person";
    }
    return {};
}

std::string sided(std::string_view name, std::optional<body::Side> side) {
    return side ? fmt::format("{} {}", json::name_of(*side), name) : std::string(name);
}

template <class Thing>
Place place_of(std::string_view kind, const Thing* known, std::string_view id,
               std::string_view name, std::optional<body::Side> side) {
    if (known == nullptr) {
        return {"", sided(tidy(id), side)};
    }
    return {fmt::format("{}.{}{}{}", kind, id, side ? "." : "", side ? json::name_of(*side) : ""),
            sided(name, side)};
}

class Reader {
  public:
    explicit Reader(const atlas::Atlas& atlas) : atlas_(atlas) {}

    void read(const journal::Event& event) {
        if (!past_.first || event.id < *past_.first) {
            past_.first = event.id;
        }
        std::visit(
            [&](const auto& body) {
                if constexpr (!std::same_as<decltype(body), const std::monostate&>) {
                    take(event, body);
                }
            },
            event.told);
    }

    Past finish() { return std::move(past_); }

  private:
    // The one with its facts in order: the first is what it is about. Nothing without a fact.
    void tell(const Record& record, std::vector<Fact> facts, Told told) {
        if (facts.empty()) {
            return;
        }
        told.id = record.id;
        told.at = record.at;
        told.main = std::move(facts.front());
        facts.erase(facts.begin());
        told.more = std::move(facts);
        past_.told.push_back(std::move(told));
    }

    SessionTold& session(const std::string& id, Instant at) {
        const auto [found, is_new] = sessions_.try_emplace(id, past_.sessions.size());
        if (is_new) {
            SessionTold one;
            one.id = derived({}, "session " + id);
            one.session = id;
            one.first = one.last = at;
            past_.sessions.push_back(std::move(one));
        }
        SessionTold& one = past_.sessions[found->second];
        one.first = at.ms < one.first.ms ? at : one.first;
        one.last = at.ms > one.last.ms ? at : one.last;
        return one;
    }

    void take(const Record& record, const journal::Screened& body) {
        past_.screenings.push_back({record.id, record.at, body});
    }

    void take(const Record& record, const journal::PainDrawn& body) {
        const auto drawing = drawing::from_notation(atlas_, body.drawing);
        if (!drawing || drawing->marks.empty()) {
            return;
        }
        tell(record, {{What::pain_drawing, tidy(body.drawing)}}, {});
        for (const drawing::Mark& mark : drawing->marks) {
            Told told;
            told.at = record.at;
            told.place = zone_place(atlas_, mark.zone, mark.side);
            told.id = derived(record.id, told.place->code);
            told.within = record.id;
            told.main = rated(What::pain_there, mark.intensity)
                            .value_or(Fact{What::pain_there, std::monostate{}});
            if (mark.coverage_percent) {
                told.more.push_back(
                    {What::painted_share, Quantity{*mark.coverage_percent * 10, Unit::percent}});
            }
            past_.told.push_back(std::move(told));
        }
    }

    void take(const Record& record, const journal::PainRated& body) {
        const std::array<std::pair<What, std::optional<int>>, 3> all{
            {{What::pain_now, body.now},
             {What::pain_average, body.average},
             {What::pain_worst, body.worst}}};
        for (const auto& [what, rating] : all) {
            auto fact = rated(what, rating);
            if (!fact) {
                continue;
            }
            Told told;
            told.id = derived(record.id, json::name_of(what));
            told.at = record.at;
            if (what != What::pain_now && body.over_days > 0 && body.over_days <= 366) {
                const std::int64_t from = record.at.ms - body.over_days * ms_per_day;
                if (from >= 0) {
                    told.since = Instant{from, record.at.offset_minutes};
                }
            }
            if (body.region) {
                told.place = region_place(atlas_, *body.region);
            }
            told.main = *std::move(fact);
            past_.told.push_back(std::move(told));
        }
    }

    void take(const Record&, const journal::ActivityNamed& body) {
        activities_[body.activity] = tidy(body.words);
    }

    void take(const Record& record, const journal::ActivityRated& body) {
        std::vector<Fact> facts;
        add(facts, rated(What::activity_ability, body.ability));
        Told told;
        const auto named = activities_.find(body.activity);
        told.words = named == activities_.end() ? tidy(body.activity) : named->second;
        tell(record, std::move(facts), std::move(told));
    }

    void take(const Record& record, const journal::ChangeRated& body) {
        if (body.change >= -3 && body.change <= 3) {
            tell(record, {{What::overall_change, Quantity{body.change * 10, Unit::none}}}, {});
        }
    }

    void take(const Record& record, const journal::SessionStarted& body) {
        SessionTold& one = session(body.session, record.at);
        one.started = record.at;
        one.moment = body.moment;
        one.places.clear();
        for (const std::string& region : body.regions) {
            one.places.push_back(region_place(atlas_, region));
        }
    }

    void take(const Record& record, const journal::HoldDone& body) {
        session(body.session, record.at);
        std::vector<Fact> facts;
        add(facts, lasted(What::hold, body.held_seconds));
        const bool held = !facts.empty();
        if (!held) {  // marked and left: what was rated still counts
            facts.push_back({What::hold, std::monostate{}});
        }
        add(facts, rated(What::tenderness_before, body.tenderness_before));
        add(facts, rated(What::tenderness_after, body.tenderness_after));
        if (!held && facts.size() == 1) {
            return;
        }
        facts.push_back(
            {What::hold_ended, word(What::hold_ended, body.ended, words_of(body.ended))});
        Told told;
        told.session = body.session;
        told.place = muscle_place(atlas_, body.muscle, body.side);
        const atlas::Move* move = find_move(atlas_, body.move);
        told.words = move != nullptr ? std::string(move->name) : tidy(body.move);
        tell(record, std::move(facts), std::move(told));
    }

    void take(const Record& record, const journal::PressDone& body) {
        session(body.session, record.at);
        auto rolled = lasted(What::rolled, body.rolled_seconds);
        auto held = lasted(What::held, body.held_seconds);
        if (!rolled && !held) {
            return;
        }
        const auto tenths = [](const std::optional<Fact>& fact) {
            return fact ? std::get<Quantity>(fact->value).tenths : 0;
        };
        std::vector<Fact> facts{
            {What::pressing, Quantity{tenths(rolled) + tenths(held), Unit::second}}};
        add(facts, std::move(rolled));
        add(facts, std::move(held));
        if (body.spots > 0 && body.spots <= 100) {
            facts.push_back({What::tender_spots, Quantity{body.spots * 10, Unit::none}});
        }
        Told told;
        told.session = body.session;
        told.place = muscle_place(atlas_, body.muscle, body.side);
        const atlas::Move* move = find_move(atlas_, body.move);
        told.words = move != nullptr ? std::string(move->name) : tidy(body.move);
        tell(record, std::move(facts), std::move(told));
    }

    void take(const Record& record, const journal::StretchDone& body) {
        session(body.session, record.at);
        std::vector<Fact> facts;
        add(facts, lasted(What::stretch, body.held_seconds));
        Told told;
        told.session = body.session;
        told.place = muscle_place(atlas_, body.muscle, body.side);
        const atlas::Stretch* stretch = find_stretch(atlas_, body.stretch);
        told.words = stretch != nullptr ? std::string(stretch->name) : tidy(body.stretch);
        tell(record, std::move(facts), std::move(told));
    }

    void take(const Record& record, const journal::SessionEnded& body) {
        session(body.session, record.at).ended = body;
    }

    void take(const Record& record, const journal::SorenessRated& body) {
        std::vector<Fact> facts;
        add(facts, rated(What::next_day_soreness, body.soreness));
        if (!facts.empty()) {
            facts.push_back({What::soreness_lasted,
                             word(What::soreness_lasted, body.lasted, words_of(body.lasted))});
            facts.push_back({What::bruise, body.bruise});
        }
        Told told;
        told.session = body.session;
        tell(record, std::move(facts), std::move(told));
    }

    // A practice run is no measurement. Without its measure a number has no unit.
    void take(const Record& record, const journal::Measured& body) {
        const atlas::Measure* measure = find_measure(atlas_, body.measure);
        if (measure == nullptr || body.practice) {
            return;
        }
        const Unit unit = measure->unit == atlas::Unit::degrees ? Unit::degree : Unit::centimetre;
        const auto possible = [&](int tenths) {
            return tenths >= measure->lowest * 10 && tenths <= measure->highest * 10;
        };
        if (!possible(body.value_tenths)) {
            return;
        }
        std::vector<Fact> facts{{What::motion, Quantity{body.value_tenths, unit}}};
        constexpr std::size_t most_repeats = 10;
        for (std::size_t i = 0; i < std::min(body.repeats_tenths.size(), most_repeats); ++i) {
            if (possible(body.repeats_tenths[i])) {
                facts.push_back({What::repeat, Quantity{body.repeats_tenths[i], unit}});
            }
        }
        Told told;
        if (body.side) {
            const std::string side(json::name_of(*body.side));
            told.place = Place{"side." + side, side};
        }
        told.measure = Term{fmt::format("measure.{}", measure->id), std::string(measure->name)};
        told.words = words_of(body.by);
        tell(record, std::move(facts), std::move(told));
    }

    void take(const Record& record, const journal::CausesTold& body) {
        past_.causes.push_back({record.id, record.at, body});
    }

    void take(const Record& record, const journal::TrialStarted& body) {
        if (trials_.try_emplace(body.trial, past_.trials.size()).second) {
            past_.trials.push_back({{record.id, record.at, body}, std::nullopt});
        }
    }

    void take(const Record& record, const journal::TrialEnded& body) {
        if (const auto known = trials_.find(body.trial); known != trials_.end()) {
            past_.trials[known->second].ended = {record.id, record.at, body};
        }
    }

    void take(const Record& record, const journal::TrialChecked& body) {
        const auto known = trials_.find(body.trial);
        if (known == trials_.end() || !parse_day(body.day)) {
            return;
        }
        const std::string& cause = past_.trials[known->second].started.body.cause;
        const atlas::Cause* found = find_cause(atlas_, cause);
        Told told;
        told.trial = body.trial;
        told.words = found != nullptr ? std::string(found->name) : tidy(cause);
        tell(record, {{What::habit_kept, body.kept}}, std::move(told));
        past_.told.back().day = body.day;
    }

    void take(const Record& record, const journal::ScheduleTold& body) {
        if (!past_.week || past_.week->at.ms <= record.at.ms) {
            past_.week = {record.id, record.at, body};
        }
    }

    void take(const Record& record, const journal::WorkoutDone& body) {
        constexpr std::int64_t last_start = 253'000'000'000'000;  // well within the year 9987
        if (body.seconds <= 0 || body.seconds > longest_workout_seconds ||
            body.start.ms > last_start) {
            return;
        }
        Told told;
        told.id = record.id;
        told.since = body.start;
        told.at = {body.start.ms + body.seconds * ms_per_second, body.start.offset_minutes};
        told.words = tidy(body.sport);
        told.main = {What::workout, std::monostate{}};
        if (!told.words.empty()) {
            told.more.push_back({What::workout_sport, told.words});
        }
        told.more.push_back({What::workout_duration,
                             Quantity{(std::int64_t{body.seconds} * 10 + 30) / 60, Unit::minute}});
        if (body.metres && *body.metres > 0 && *body.metres <= farthest_metres) {
            told.more.push_back(
                {What::workout_distance, Quantity{std::int64_t{*body.metres} * 10, Unit::metre}});
        }
        past_.told.push_back(std::move(told));
    }

    const atlas::Atlas& atlas_;
    Past past_;
    std::unordered_map<std::string, std::size_t> sessions_, trials_;
    std::unordered_map<std::string, std::string> activities_;
};

}  // namespace

Past read_past(const atlas::Atlas& atlas, const journal::Journal& journal) {
    Reader reader(atlas);
    for (const journal::Event& each : journal.records) {
        reader.read(each);
    }
    return reader.finish();
}

record::Uuid derived(const record::Uuid& from, std::string_view word) {
    constexpr std::uint64_t prime = 0x100000001B3U;  // FNV-1a, twice with other beginnings
    record::Uuid out;
    for (std::size_t half = 0; half < 2; ++half) {
        std::uint64_t hash = 0xCBF29CE484222325U + half * 0x9E3779B97F4A7C15U;
        const auto take = [&](unsigned byte) { hash = (hash ^ byte) * prime; };
        for (const std::uint8_t byte : from.bytes) {
            take(byte);
        }
        for (const char c : word) {
            take(static_cast<unsigned char>(c));
        }
        hash ^= hash >> 31;  // spreads the last letters over all bits
        hash *= 0xBF58476D1CE4E5B9U;
        hash ^= hash >> 29;
        for (std::size_t i = 0; i < 8; ++i) {
            out.bytes[half * 8 + i] = static_cast<std::uint8_t>(hash >> (8 * i));
        }
    }
    out.bytes[6] = static_cast<std::uint8_t>((out.bytes[6] & 0x0FU) | 0x80U);
    out.bytes[8] = static_cast<std::uint8_t>((out.bytes[8] & 0x3FU) | 0x80U);
    return out;
}

std::string decimal(std::int64_t tenths) {
    const std::int64_t whole = tenths / 10;
    const std::int64_t rest = tenths < 0 ? -(tenths % 10) : tenths % 10;
    const std::string_view sign = tenths < 0 && whole == 0 ? "-" : "";
    return rest == 0 ? fmt::format("{}", whole) : fmt::format("{}{}.{}", sign, whole, rest);
}

Place muscle_place(const atlas::Atlas& atlas, std::string_view id, std::optional<body::Side> side) {
    const atlas::Muscle* known = find_muscle(atlas, id);
    return place_of("muscle", known, id, known != nullptr ? full_name(*known) : "", side);
}

Place zone_place(const atlas::Atlas& atlas, std::string_view id, std::optional<body::Side> side) {
    const atlas::Zone* known = find_zone(atlas, id);
    return place_of("zone", known, id, known != nullptr ? known->name : std::string_view{}, side);
}

Place region_place(const atlas::Atlas& atlas, std::string_view id) {
    const atlas::Region* known = find_region(atlas, id);
    return place_of("region", known, id, known != nullptr ? known->name : std::string_view{},
                    std::nullopt);
}

}  // namespace unknot::handover
