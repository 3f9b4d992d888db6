#include "stories/story.h"

#include <algorithm>
#include <iterator>

#include "engine/base/text.h"
#include "stories/habits.h"
#include "stories/measuring.h"
#include "stories/print.h"
#include "stories/simulated.h"
#include "stories/words.h"

namespace unknot::stories {
namespace {

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
    explicit Teller(const atlas::Atlas& atlas)
        : atlas_(atlas), finder_(atlas), measuring_(stage()) {}

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
        if (auto told = habits_command(stage(), command, words_of(rest))) {
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
            return measuring_.start(rest);
        } else if (command == "typed") {
            return measuring_.typed(rest);
        } else if (command == "measured") {
            return measuring_.measured(rest);
        } else if (command == "soreness") {
            return soreness(rest);
        } else if (command == "live") {
            const auto latest = live_weeks(stage(), rest);
            if (!latest) {
                return std::unexpected(latest.error());
            }
            session_ = latest->empty() ? session_ : *latest;
        } else if (command == "rate") {
            return rate(rest);
        } else if (command == "judge") {
            say(lines_of(progress::judge(atlas_, journal_, now_), rest == "lines"));
        } else if (command == "progress") {
            progress();
        } else if (command == "journal") {
            journal();
        } else if (command == "export") {
            return hand_over(rest);
        } else {
            return fail(ErrorCode::bad_input, fmt::format("\"{}\" is no command.", command),
                        "See stories/story.h for the commands.");
        }
        return {};
    }

    // A line inside "session ... end" or "measure ... end".
    Result<void> input(std::string_view line) {
        if (measuring_.is_on()) {
            return measuring_.input(line);
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

    void end_measuring() { measuring_.end(); }

    Lines take_output() {
        say(measuring_.take_output());
        return std::exchange(output_, {});
    }

  private:
    Stage stage() {
        return {atlas_, journal_, now_, [this](const auto& drafts) { keep(drafts); }};
    }

    void say(std::string line) { output_.push_back(std::move(line)); }
    void say(Lines lines) { std::ranges::move(lines, std::back_inserter(output_)); }
    void say(const Error& error) { say(line_of(error)); }

    void keep(const std::vector<journal::Draft>& drafts) {
        std::vector<journal::Event> records;
        for (const journal::Draft& draft : drafts) {
            record::Entropy entropy{};
            ++records_made_;
            for (std::size_t i = 0; i < 4; ++i) {
                entropy[entropy.size() - 1 - i] =
                    static_cast<std::uint8_t>(records_made_ >> (8 * i));
            }
            records.emplace_back(journal::stamp(draft, "story", entropy));
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

    void progress() { say(lines_of(progress::read(atlas_, journal_, now_))); }

    void journal() {
        const std::string text = journal::write_lines(journal_);
        const journal::Reading again = journal::read_lines(text);
        const bool same = journal::write_lines(again.journal) == text && again.summary.bad == 0;
        say(fmt::format("{} records, {}, {}", journal_.records.size(), hash_text(text),
                        same ? "read back equal" : "READ BACK DIFFERENT"));
    }

    Result<void> hand_over(const std::string& as) {
        const auto format = json::from_name<handover::Format>(as);
        if (!format) {
            return std::unexpected(format.error());
        }
        const auto made = handover::export_as(atlas_, journal_, *format, now_);
        if (made) {
            say(fmt::format("{}: {} records, {} bytes, {}", made->file_name, made->records,
                            made->text.size(), hash_text(made->text)));
        } else {
            say(made.error());
        }
        return {};
    }

    const atlas::Atlas& atlas_;
    Instant now_;
    safety::Answers answers_;
    journal::Journal journal_;
    safety::Finder finder_;
    safety::Inquiry request_;
    std::optional<plan::Plan> plan_;
    std::optional<session::State> state_;
    Measuring measuring_;
    std::string session_;
    std::uint32_t records_made_ = 0;
    Lines output_;
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
