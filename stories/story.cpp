#include "stories/story.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "engine/base/text.h"
#include "stories/habits.h"
#include "stories/people.h"
#include "stories/print.h"

namespace unknot::stories {
namespace {

std::vector<std::string> words_of(std::string_view text, char separator = ' ') {
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        if (end > 0) {
            words.emplace_back(text.substr(0, end));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

Result<int> number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        return fail(ErrorCode::bad_input, fmt::format("\"{}\" is no whole number.", text),
                    "Write digits.");
    }
    return value;
}

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

Result<progress::Rating> parse_rating(const std::vector<std::string>& words) {
    const Error wrong{ErrorCode::bad_input, "Nothing that can be rated.", "See stories/story.h."};
    if (words.size() < 2) {
        return std::unexpected(wrong);
    }
    progress::Rating out;
    if (words[0] == "change") {
        const auto value = number(words[1]);
        out.change = journal::ChangeRated{value.value_or(99)};
        return out;
    }
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::size_t equals = std::min(words[i].find('='), words[i].size());
        const std::string key = words[i].substr(0, equals);
        const std::string text = words[i].substr(std::min(equals + 1, words[i].size()));
        const auto value = number(text);
        if (words[0] == "activity" && value) {
            out.activity = journal::ActivityRated{key, *value};
        } else if (words[0] == "activity") {
            std::string said = text;
            for (std::size_t j = i + 1; j < words.size(); ++j) {
                said += " " + words[j];
            }
            out.named = journal::ActivityNamed{key, said, text.empty()};
            return out;
        } else if (words[0] == "pain" && key == "region") {
            out.pain = out.pain.value_or(journal::PainRated{});
            out.pain->region = text;
        } else if (words[0] == "pain" && value) {
            out.pain = out.pain.value_or(journal::PainRated{});
            (key == "now"       ? out.pain->now
             : key == "average" ? out.pain->average
                                : out.pain->worst) = *value;
        } else {
            return std::unexpected(wrong);
        }
    }
    return out;
}

class Teller {
  public:
    explicit Teller(const atlas::Atlas& atlas) : atlas_(atlas), finder_(atlas) {}

    Result<void> run(std::string_view line) {
        const std::size_t space = std::min(line.find(' '), line.size());
        const std::string_view command = line.substr(0, space);
        const std::string rest(trimmed(line.substr(space)));
        if (command == "at") {
            const auto instant = parse_instant(rest);
            if (!instant) {
                return std::unexpected(instant.error());
            }
            now_ = *instant;
            return {};
        }
        if (command == "wait") {
            return wait(rest);
        }
        if (command == "answer") {
            return answer(rest);
        }
        if (command == "tell") {
            return tell(rest);
        }
        if (command == "press") {
            return press(rest);
        }
        if (auto told = habits_command(
                {atlas_, journal_, now_, [this](const auto& drafts) { keep(drafts); }}, command,
                words_of(rest))) {
            if (!*told) {
                return std::unexpected(told->error());
            }
            say(**std::move(told));
            return {};
        }
        if (command == "find") {
            find(rest);
        } else if (command == "textbook") {
            textbook();
        } else if (command == "deny") {
            deny(rest);
        } else if (command == "screen") {
            screen(rest);
        } else if (command == "plan") {
            return plan(rest);
        } else if (command == "session") {
            start_session();
        } else if (command == "measure") {
            return measure(rest);
        } else if (command == "typed") {
            return typed(rest);
        } else if (command == "measured") {
            return measured(rest);
        } else if (command == "soreness") {
            return soreness(rest);
        } else if (command == "live") {
            return live(rest);
        } else if (command == "rate") {
            return rate(rest);
        } else if (command == "judge") {
            say(lines_of(progress::judge(atlas_, journal_, now_), rest == "lines"));
        } else if (command == "progress") {
            progress();
        } else if (command == "journal") {
            journal();
        } else {
            return fail(ErrorCode::bad_input, fmt::format("\"{}\" is no command.", command),
                        "See stories/story.h for the commands.");
        }
        return {};
    }

    // A line inside "session ... end" or "measure ... end".
    Result<void> input(std::string_view line) {
        if (measuring_) {
            return measure_input(line);
        }
        if (line.ends_with(" reload")) {
            return reload(line);
        }
        const auto inputs = session::parse_replay(line);
        if (!inputs) {
            return std::unexpected(inputs.error());
        }
        for (session::Replayed each : *inputs) {
            now_.ms += each.after_ms;
            each.input.at = now_;
            if (!state_) {
                say("! no session is running");
                continue;
            }
            const auto step = session::step(atlas_, *state_, each.input);
            if (step) {
                after(*step);
            } else {
                say(step.error());
            }
        }
        return {};
    }

    void end_measuring() { measuring_.reset(); }

    std::vector<std::string> take_output() { return std::exchange(output_, {}); }

  private:
    void say(std::string line) { output_.push_back(std::move(line)); }
    void say(Lines lines) { std::ranges::move(lines, std::back_inserter(output_)); }
    void say(const Error& error) { say(line_of(error)); }

    void keep(const std::vector<journal::Draft>& drafts) {
        std::vector<journal::Record> records;
        for (const journal::Draft& draft : drafts) {
            record::Entropy entropy{};
            ++records_made_;
            for (std::size_t i = 0; i < 4; ++i) {
                entropy[entropy.size() - 1 - i] =
                    static_cast<std::uint8_t>(records_made_ >> (8 * i));
            }
            records.push_back(journal::stamp(draft, "story", entropy));
        }
        journal::merge(journal_, std::move(records));
    }

    Result<void> wait(const std::string& text) {
        const auto words = words_of(text);
        const auto count = words.size() == 2 ? number(words[0]) : number("?");
        if (!count) {
            return std::unexpected(count.error());
        }
        const std::int64_t unit = words[1].starts_with("second")   ? ms_per_second
                                  : words[1].starts_with("minute") ? ms_per_minute
                                  : words[1].starts_with("hour")   ? ms_per_hour
                                                                   : ms_per_day;
        now_.ms += *count * unit;
        return {};
    }

    Result<void> answer(const std::string& text) {
        const auto words = words_of(text);
        const auto given = json::from_name<safety::Answer>(words.size() == 2 ? words[1] : "");
        if (!given) {
            return std::unexpected(given.error());
        }
        for (const atlas::Question& question : atlas_.questions) {
            if (words[0] == "all" || words[0] == question.id) {
                answers_.push_back({std::string(question.id), *given, now_});
            }
        }
        if (words[0] != "all" && find_question(atlas_, words[0]) == nullptr) {
            return fail(ErrorCode::not_found, fmt::format("There is no question \"{}\".", words[0]),
                        "content/screening/ holds them all.");
        }
        return {};
    }

    void find(const std::string& text) {
        request_ = {.text = text};
        look();
    }

    // After a find: "tell stairs yes", "press soleus.middle tender yours", "deny fever_or_ill".
    Result<void> tell(const std::string& text) {
        const auto words = words_of(text);
        if (words.size() != 2 || (words[1] != "yes" && words[1] != "no")) {
            return fail(ErrorCode::bad_input, "A check is told with its id and yes or no.",
                        "For example: tell long_sitting yes.");
        }
        request_.told.push_back({words[0], words[1] == "yes"});
        look();
        return {};
    }
    // Every muscle's textbook pattern: pain in its essential zones on the right, and all its
    // findings. Says which three come first.
    void textbook() {
        for (const atlas::Muscle& muscle : atlas_.muscles) {
            safety::Inquiry inquiry;
            for (const atlas::Referral& referral : muscle.referrals) {
                if (referral.essential) {
                    inquiry.drawing += fmt::format(
                        "{}{}.right=6:80", inquiry.drawing.empty() ? "" : " ", referral.zone->id);
                }
            }
            for (const atlas::Finding* finding : muscle.findings) {
                inquiry.told.push_back({std::string(finding->id), true});
            }
            const auto found = finder_.find(inquiry, {});
            if (!found) {
                say(found.error());
                continue;
            }
            std::string line = fmt::format("{}:", muscle.id);
            for (std::size_t i = 0; i < std::min<std::size_t>(3, found->ranking->suspects.size());
                 ++i) {
                const culprits::Suspect& each = found->ranking->suspects[i];
                line += fmt::format(" {} {} %", each.muscle, each.percent);
            }
            say(std::move(line));
        }
    }
    Result<void> press(const std::string& text) {
        const auto words = words_of(text);
        const std::size_t dot = words.empty() ? std::string::npos : words[0].find('.');
        if (dot == std::string::npos) {
            return fail(ErrorCode::bad_input, "A press names a muscle and its site.",
                        "For example: press soleus.middle tender yours.");
        }
        const auto says = [&](std::string_view word) {
            return std::ranges::find(words, word) != words.end();
        };
        request_.pressed.push_back({.muscle = words[0].substr(0, dot),
                                    .site = words[0].substr(dot + 1),
                                    .tender = says("tender"),
                                    .recognised = says("yours")});
        look();
        return {};
    }
    void deny(const std::string& text) {
        request_.not_so.push_back(text);
        look();
    }
    void look() {
        const auto found = finder_.find(request_, progress::pressable(atlas_, journal_, now_));
        if (!found) {
            say(found.error());
            return;
        }
        say(lines_of(*found));
    }

    void screen(const std::string& text) {
        const auto regions = words_of(text);
        const auto screening = progress::screen(atlas_, journal_, regions, answers_, now_);
        if (!screening) {
            say(screening.error());
            return;
        }
        keep({progress::screened(atlas_, regions, answers_, screening->verdict)});
        say(lines_of(*screening));
    }

    template <class E>
    static Result<void> read_list(const std::string& text, std::vector<E>& out) {
        for (const std::string& word : words_of(text, ',')) {
            const auto value = json::from_name<E>(word);
            if (!value) {
                return std::unexpected(value.error());
            }
            out.push_back(*value);
        }
        return {};
    }

    static Result<void> read_wish(plan::Wishes& wishes, const std::string& key,
                                  const std::string& value) {
        if (key == "region") {
            wishes.regions = words_of(value, ',');
        } else if (key == "muscle") {
            wishes.muscles = words_of(value, ',');
        } else if (key == "tool") {
            return read_list(value, wishes.tools);
        } else if (key == "surface") {
            return read_list(value, wishes.surfaces);
        } else if (key == "minutes") {
            const auto minutes = number(value);
            if (!minutes) {
                return std::unexpected(minutes.error());
            }
            wishes.minutes = *minutes;
        } else if (key == "side") {
            const auto side = json::from_name<plan::SideWish>(value);
            if (!side) {
                return std::unexpected(side.error());
            }
            wishes.side = *side;
        } else if (key == "moment") {
            const auto moment = json::from_name<atlas::Moment>(value);
            if (!moment) {
                return std::unexpected(moment.error());
            }
            wishes.moment = *moment;
        } else {
            return fail(ErrorCode::bad_input, fmt::format("\"{}\" is no wish.", key),
                        "See stories/story.h.");
        }
        return {};
    }

    Result<void> plan(const std::string& text) {
        plan::Wishes wishes;
        for (const std::string& word : words_of(text)) {
            const std::size_t equals = std::min(word.find('='), word.size() - 1);
            if (const auto ok = read_wish(wishes, word.substr(0, equals), word.substr(equals + 1));
                !ok) {
                return ok;
            }
        }
        plan_.reset();
        const auto clearance = progress::clear(atlas_, journal_, wishes.regions, now_);
        if (!clearance) {
            say(clearance.error());
            return {};
        }
        const auto made =
            plan::make(atlas_, wishes, *clearance, progress::history(atlas_, journal_, now_), now_);
        if (!made) {
            say(made.error());
            return {};
        }
        // Through JSON and back, as a file would go.
        const auto read = json::from_json<plan::Plan>(json::to_json(*made), "the plan");
        if (!read) {
            say(read.error());
            return {};
        }
        plan_ = *read;
        say(lines_of(*plan_));
        return {};
    }

    void start_session() {
        state_.reset();
        if (!plan_) {
            say("! there is no plan");
            return;
        }
        session_ = record::to_text(record::make_uuid(now_.ms, {}));
        const auto step = session::start(atlas_, *plan_, progress::history(atlas_, journal_, now_),
                                         session_, now_);
        if (!step) {
            say(step.error());
            return;
        }
        after(*step);
    }

    Result<void> reload(std::string_view line) {
        const auto inputs =
            session::parse_replay(std::string(line.substr(0, line.size() - 6)) + "tick");
        if (!inputs) {
            return std::unexpected(inputs.error());
        }
        now_.ms += inputs->front().after_ms;
        if (!state_) {
            say("! no session is running");
            return {};
        }
        const auto restored = session::restore(atlas_, json::to_json(*state_), now_);
        if (!restored) {
            say(restored.error());
            return {};
        }
        after({*restored, {}, true, {}});
        return {};
    }

    void after(const session::Step& step) {
        state_ = step.state;
        keep(step.events);
        say(lines_of(session::view(atlas_, *state_), step));
    }

    Result<void> soreness(const std::string& text) {
        const auto words = words_of(text);
        const auto rating = number(words.empty() ? "" : words[0]);
        const auto lasted = json::from_name<plan::Lasted>(words.size() > 1 ? words[1] : "");
        if (!rating || !lasted) {
            return fail(ErrorCode::bad_input, "A soreness needs a rating and how long it lasted.",
                        "Such as: soreness 2 under_a_day");
        }
        const bool bruise = words.size() > 2 && words[2] == "bruise";
        keep({journal::draft(journal::SorenessRated{session_, *rating, *lasted, bruise}, now_)});
        return {};
    }

    Result<void> live(const std::string& text) {
        const auto told = parse_life(text);
        if (!told) {
            return std::unexpected(told.error());
        }
        const Instant start = now_;
        int last = 0;
        for (const Rated& each : stories::live(told->life)) {
            while (last < each.day) {
                routine(*told, start, last++);
            }
            now_ = told->at(start, each.day);
            keep(events_of(*told, each));
        }
        while (last < told->life.weeks * 7) {
            routine(*told, start, last++);
        }
        now_ = told->at(start, told->life.weeks * 7);
        return {};
    }

    // The sessions beside the ratings, spread over the week.
    void routine(const Simulated& told, Instant start, int day) {
        if (told.sessions == 0 ||
            (day % 7) * told.sessions / 7 == (day % 7 + 1) * told.sessions / 7) {
            return;
        }
        now_ = told.at(start, day);
        now_.ms += ms_per_hour;
        keep(session_events("calves", "soleus", body::Side::left, {}));
    }

    std::vector<journal::Draft> events_of(const Simulated& told, const Rated& rated) {
        if (told.muscle.empty()) {
            journal::PainRated pain{told.region, rated.value, rated.value,
                                    std::min(10, rated.value + 1), 7};
            return {journal::draft(pain, now_)};
        }
        const atlas::Muscle& muscle = *find_muscle(atlas_, told.muscle);
        return session_events(std::string(muscle.region->id), told.muscle, told.side, rated.value);
    }

    // A session of one press, with two holds when its tenderness is rated.
    std::vector<journal::Draft> session_events(const std::string& region, const std::string& muscle,
                                               body::Side side, std::optional<int> tender) {
        const std::string id = record::to_text(record::make_uuid(now_.ms, {}));
        std::vector<journal::Draft> out{journal::draft(
            journal::SessionStarted{id, "story", {region}, atlas::Moment::rest_day, 300, 1}, now_)};
        const Instant held{now_.ms + 2 * ms_per_minute, now_.offset_minutes};
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

    Result<void> rate(const std::string& text) {
        const auto words = words_of(text);
        const auto rating = parse_rating(words);
        if (!rating) {
            return std::unexpected(rating.error());
        }
        const auto draft = progress::rated(atlas_, journal_, *rating, now_);
        if (draft) {
            keep({*draft});
        } else {
            say(draft.error());
        }
        return {};
    }

    // ---- measuring ----------------------------------------------------------------------------

    Result<const atlas::Measure*> find_measure(std::string_view id) const {
        const atlas::Measure* found = atlas::find_measure(atlas_, id);
        if (found == nullptr) {
            return fail(ErrorCode::not_found, fmt::format("There is no measure \"{}\".", id),
                        "See content/measures.");
        }
        return found;
    }

    Result<safety::Clearance> clearance_for(const atlas::Measure& measure) const {
        std::vector<std::string> regions;
        for (const atlas::Region* each : measure.regions) {
            regions.emplace_back(each->id);
        }
        return progress::clear(atlas_, journal_, regions, now_);
    }

    Result<void> measure(const std::string& text) {
        const auto words = words_of(text);
        const auto found = find_measure(words.empty() ? "" : words[0]);
        if (!found) {
            return std::unexpected(found.error());
        }
        std::vector<body::Side> sides;
        for (std::size_t i = 1; i < words.size(); ++i) {
            const auto side = json::from_name<body::Side>(words[i]);
            if (!side) {
                return std::unexpected(side.error());
            }
            sides.push_back(*side);
        }
        measuring_ = measure::State{};
        measuring_->phase = measure::Phase::stopped;
        const auto clearance = clearance_for(**found);
        if (!clearance) {
            say(clearance.error());
            return {};
        }
        const auto step = measure::start(atlas_, **found, sides, *clearance, now_);
        if (!step) {
            say(step.error());
            return {};
        }
        after(*step);
        return {};
    }

    Result<void> measure_input(std::string_view line) {
        if (line == "reload") {
            return reload_measure();
        }
        const auto words = words_of(line);
        if (words.size() == 6 && (words[0] == "hold" || words[0] == "shake")) {
            return hold(words);
        }
        const auto kind = json::from_name<measure::InputKind>(line);
        if (!kind) {
            return std::unexpected(kind.error());
        }
        measure::Input input;
        input.kind = *kind;
        measure_step(input);
        return {};
    }

    void measure_step(measure::Input& input) {
        if (measure::has_ended(*measuring_)) {
            say("! nothing is being measured");
            return;
        }
        input.at = now_;
        const auto step = measure::step(atlas_, *measuring_, input);
        if (step) {
            after(*step);
        } else {
            say(step.error());
        }
    }

    // "45.5" as 4550
    static Result<int> hundredths(const std::string& text) {
        const std::size_t point = std::min(text.find('.'), text.size());
        const auto whole = number(text.substr(0, point));
        const auto rest = number(point + 1 < text.size() ? text.substr(point + 1) : "0");
        if (!whole || !rest || text.size() > point + 2) {
            return fail(ErrorCode::bad_input, fmt::format("\"{}\" is no angle.", text),
                        "Write one decimal at most.");
        }
        return *whole * 100 + *rest * (text.starts_with('-') ? -10 : 10);
    }

    Result<void> hold(const std::vector<std::string>& words) {
        const auto beta = hundredths(words[1]);
        const auto gamma = hundredths(words[2]);
        const auto seconds = number(words[4]);
        if (!beta || !gamma || !seconds) {
            return std::unexpected(!beta ? beta.error() : !gamma ? gamma.error() : seconds.error());
        }
        const int tremble = words[0] == "shake" ? 300 : 0;
        for (int i = 0; i < *seconds * 10; ++i) {
            now_.ms += 100;
            measure::Input input;
            input.kind = measure::InputKind::reading;
            const int off = i % 3 == 0 ? -tremble : i % 3 == 1 ? tremble : 0;
            input.readings = {{0, *beta + off, *gamma, {}, {}, {}}};
            if (measure::has_ended(*measuring_)) {
                return {};
            }
            measure_step(input);
        }
        return {};
    }

    Result<void> reload_measure() {
        const auto found = find_measure(measuring_->measure);
        if (!found) {
            return std::unexpected(found.error());
        }
        const auto clearance = clearance_for(**found);
        const auto state =
            clearance ? measure::restore(atlas_, json::to_json(*measuring_), *clearance, now_)
                      : std::unexpected(clearance.error());
        if (!state) {
            say(state.error());
            return {};
        }
        measuring_ = *state;
        say(lines_of(measure::view(atlas_, *measuring_), {}));
        return {};
    }

    // Told when something was said or has changed; readings alone say nothing.
    void after(const measure::Step& step) {
        measuring_ = step.state;
        keep(step.events);
        for (const session::Cue& cue : step.cues) {
            if (!cue.say.empty()) {
                say(fmt::format("\"{}\"", cue.say));
            }
        }
        if (!step.cues.empty()) {
            say(lines_of(measure::view(atlas_, *measuring_), step.events));
        }
    }

    Result<void> typed(const std::string& text) {
        const auto words = words_of(text);
        if (words.size() < 4) {
            return fail(ErrorCode::bad_input,
                        "A typed value needs a side, an instrument and values.",
                        "Such as: typed lunge_knee_to_wall left tape 9.5");
        }
        const auto found = find_measure(words[0]);
        const auto by = json::from_name<journal::MeasuredBy>(words[2]);
        if (!found || !by) {
            return std::unexpected(found ? by.error() : found.error());
        }
        std::optional<body::Side> side;
        if (words[1] != "both") {
            const auto read = json::from_name<body::Side>(words[1]);
            if (!read) {
                return std::unexpected(read.error());
            }
            side = *read;
        }
        std::vector<int> repeats;
        for (std::size_t i = 3; i < words.size(); ++i) {
            const auto value = measure::parse_value(**found, words[i]);
            if (!value) {
                say(value.error());
                return {};
            }
            repeats.push_back(*value);
        }
        const auto event = measure::typed(atlas_, **found, side, *by, repeats);
        if (event) {
            keep({journal::draft(*event, now_)});
        } else {
            say(event.error());
        }
        return {};
    }

    Result<void> measured(const std::string& id) {
        const auto found = find_measure(id);
        if (!found) {
            return std::unexpected(found.error());
        }
        say(lines_of(measure::report(atlas_, **found, journal_)));
        return {};
    }

    void progress() { say(lines_of(progress::read(atlas_, journal_, now_))); }

    void journal() {
        const std::string text = journal::write_lines(journal_);
        const journal::Reading again = journal::read_lines(text);
        const bool same = journal::write_lines(again.journal) == text && again.summary.bad == 0;
        say(fmt::format("{} records, {}, {}", journal_.records.size(), hash_text(text),
                        same ? "read back equal" : "READ BACK DIFFERENT"));
    }

    const atlas::Atlas& atlas_;
    Instant now_;
    safety::Answers answers_;
    journal::Journal journal_;
    safety::Finder finder_;
    safety::Inquiry request_;
    std::optional<plan::Plan> plan_;
    std::optional<session::State> state_;
    std::optional<measure::State> measuring_;
    std::string session_;
    std::uint32_t records_made_ = 0;
    std::vector<std::string> output_;
};

}  // namespace

Result<Told> tell(const atlas::Atlas& atlas, std::string_view story) {
    // The content's hash would change every story with every corrected word.
    atlas::Atlas unversioned = atlas;
    unversioned.version = "story";
    Teller teller(unversioned);
    Told told;
    bool in_session = false;
    for (int number = 1; !story.empty(); ++number) {
        const std::size_t newline = std::min(story.find('\n'), story.size());
        const std::string_view raw = story.substr(0, newline);
        story.remove_prefix(std::min(newline + 1, story.size()));
        if (raw.starts_with("> ") || raw == ">") {
            continue;  // what it printed last time
        }
        told.text += raw;
        told.text += '\n';
        const std::string_view line = trimmed(raw);
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        ++told.commands;
        Result<void> ok;
        if (in_session && line == "end") {
            in_session = false;
            teller.end_measuring();
        } else {
            ok = in_session ? teller.input(line) : teller.run(line);
            in_session = in_session || line == "session" || line.starts_with("measure ");
        }
        if (!ok) {
            return fail(ok.error().code, fmt::format("line {}: {}", number, ok.error().message),
                        ok.error().next);
        }
        for (const std::string& each : teller.take_output()) {
            told.text += "> " + each + "\n";
        }
    }
    return told;
}

std::string hash_text(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    }
    return fmt::format("{:016x}", hash);
}

}  // namespace unknot::stories
