#include "stories/habits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "stories/story.h"

namespace unknot::stories {
namespace {

using Words = std::vector<std::string>;

std::unexpected<Error> wrong(std::string message) {
    return fail(ErrorCode::bad_input, std::move(message), "See stories/story.h for the commands.");
}

std::optional<int> number(const std::string& text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value)
                                                                    : std::nullopt;
}

Words split(const std::string& text) {
    Words out;
    std::size_t from = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        if (at == text.size() || text[at] == ',') {
            out.push_back(text.substr(from, at - from));
            from = at + 1;
        }
    }
    return out;
}

Lines keep(const HabitsStory& story, const Result<std::vector<journal::Draft>>& drafts) {
    if (!drafts) {
        return {line_of(drafts.error())};
    }
    story.keep(*drafts);
    return {};
}

Lines keep(const HabitsStory& story, const Result<journal::Draft>& draft) {
    if (!draft) {
        return {line_of(draft.error())};
    }
    story.keep({*draft});
    return {};
}

std::string weeks(const std::vector<habits::TrialWeek>& all) {
    std::string out;
    for (const habits::TrialWeek each : all) {
        out += out.empty() ? "" : " ";
        out += json::name_of(each);
    }
    return out;
}

void print(Lines& lines, const progress::TrialLine& trial) {
    lines.push_back(fmt::format("{} {} ({}) from {} to {}: {}", json::name_of(trial.state),
                                trial.cause, json::name_of(trial.design), trial.from, trial.to,
                                weeks(trial.weeks)));
    lines.push_back(
        fmt::format("  day {} of {}; kept {} of {} told of {} days with it, {} of {} of {} "
                    "without",
                    trial.day_number, trial.days, trial.adherence.kept, trial.adherence.told,
                    trial.adherence.days_with, trial.adherence.kept_without,
                    trial.adherence.told_without, trial.adherence.days_without));
    lines.push_back(fmt::format("  {} by {}: {}", json::name_of(trial.outcome.showed),
                                trial.outcome.measure, trial.outcome.says));
    lines.push_back("  " + trial.outcome.cannot_say);
}

void print(Lines& lines, std::string_view what, const habits::Proposal& each) {
    lines.push_back(fmt::format("{} {}: {} ({} weeks, on_off {})", what, each.cause, each.habit,
                                each.weeks, each.on_off_weeks));
    for (const std::string& reason : each.because) {
        lines.push_back("  + " + reason);
    }
    lines.push_back("  " + each.how_sure);
}

Lines show(const HabitsStory& story, const Words& regions) {
    const auto told = progress::read_habits(story.atlas, story.journal, regions, story.now);
    if (!told) {
        return {line_of(told.error())};
    }
    Lines lines;
    for (const habits::CauseQuestion& each : told->ask) {
        lines.push_back(fmt::format("asks {} ({}): {}", each.cause, each.group, each.asks));
    }
    lines.push_back(fmt::format("{} questions open", told->open_questions));
    if (told->running) {
        print(lines, *told->running);
    }
    if (told->check_due) {
        lines.push_back("asks: " + told->running->daily);
    }
    if (told->choice.first) {
        print(lines, "first", *told->choice.first);
    }
    for (const habits::Proposal& each : told->choice.others) {
        lines.push_back("other " + each.cause);
    }
    for (const habits::Proposal& each : told->choice.tried) {
        print(lines, "tried", each);
    }
    lines.push_back(told->choice.note);
    for (const progress::TrialLine& each : told->past) {
        print(lines, each);
    }
    for (const habits::Routine& each : told->routines) {
        lines.push_back(fmt::format("routine {} {} {} {}, {} minutes", each.day, each.at,
                                    json::name_of(each.moment), each.sport, each.minutes));
    }
    if (told->next_break) {
        lines.push_back("next break " + *told->next_break);
    }
    if (told->load) {
        lines.push_back(told->load->says);
    }
    return lines;
}

Result<Lines> answer(const HabitsStory& story, const Words& words) {
    if (words.size() != 2 || (words[1] != "yes" && words[1] != "no")) {
        return wrong("A cause is told with its id and yes or no.");
    }
    return keep(story,
                progress::tell_causes(story.atlas, {{words[0], words[1] == "yes"}}, story.now));
}

Result<Lines> start(const HabitsStory& story, const Words& words) {
    if (words.empty()) {
        return wrong("A trial names its cause.");
    }
    constexpr std::array<std::uint8_t, 2> lot{0x06, 0x00};
    const bool on_off = words.size() > 1 && words[1] == "on_off";
    return keep(story, progress::start_trial(
                           story.atlas, story.journal, words[0],
                           on_off ? habits::TrialDesign::on_off : habits::TrialDesign::one_change,
                           record::to_text(record::make_uuid(story.now.ms, {})), lot, story.now));
}

Result<Lines> diary(const HabitsStory& story, const Words& words) {
    std::map<std::string, Words> columns;
    std::size_t days = 0;
    for (const std::string& word : words) {
        const std::size_t equals = word.find('=');
        if (equals == std::string::npos) {
            return wrong("A diary is written as key=value,value,...");
        }
        Words& column = columns[word.substr(0, equals)] = split(word.substr(equals + 1));
        days = std::max(days, column.size());
    }
    const auto cell = [&](const char* key, std::size_t day) {
        const auto found = columns.find(key);
        return found == columns.end() || day >= found->second.size() ? std::string("-")
                                                                     : found->second[day];
    };
    Lines lines;
    for (std::size_t day = 0; day < days; ++day) {
        if (const std::string kept = cell("kept", day); kept != "-") {
            const Lines told =
                keep(story, progress::check_trial(story.atlas, story.journal,
                                                  {kept == "yes", {}, {}}, story.now));
            lines.insert(lines.end(), told.begin(), told.end());
        }
        if (const std::string pain = cell("pain", day); pain != "-") {
            journal::PainRated rated;
            rated.now = number(pain);
            story.keep({journal::draft(rated, story.now)});
        }
        story.now.ms += ms_per_day;
    }
    return lines;
}

// The person's week with something added.
template <class Change>
Result<Lines> week(const HabitsStory& story, Change change) {
    auto told = progress::read_habits(story.atlas, story.journal, {}, story.now);
    if (!told) {
        return Lines{line_of(told.error())};
    }
    change(told->schedule);
    return keep(story, progress::tell_schedule(story.atlas, told->schedule, story.now));
}

Result<Lines> workout(const HabitsStory& story, const Words& words) {
    const auto weekday = number(words.empty() ? "" : words[0]);
    const auto minutes = number(words.size() > 2 ? words[2] : "");
    if (words.size() < 4 || !weekday || !minutes) {
        return wrong("A workout has a weekday, a time, minutes and a sport.");
    }
    return week(story, [&](habits::Schedule& schedule) {
        schedule.workouts.push_back({{*weekday, words[1]},
                                     *minutes,
                                     words[3],
                                     true,
                                     true,
                                     words.size() > 4 ? split(words[4]) : Words{}});
    });
}

Result<Lines> breaks(const HabitsStory& story, const Words& words) {
    const auto every = number(words.size() > 3 ? words[3] : "");
    if (words.size() != 4 || !every) {
        return wrong("Breaks have weekdays, two times and minutes.");
    }
    std::vector<int> weekdays;
    for (const std::string& each : split(words[0])) {
        weekdays.push_back(number(each).value_or(0));
    }
    return week(story, [&](habits::Schedule& schedule) {
        schedule.breaks = {weekdays, words[1], words[2], *every};
    });
}

Result<Lines> ran(const HabitsStory& story, const Words& words) {
    const auto minutes = number(words.empty() ? "" : words[0]);
    if (words.size() != 2 || !minutes) {
        return wrong("Sport has minutes and a name.");
    }
    return keep(story,
                progress::tell_workouts(
                    story.journal, {{story.now, words[1], *minutes * 60, {}, "typed"}}, story.now));
}

Lines calendar(const HabitsStory& story) {
    const auto text = progress::calendar(story.atlas, story.journal, story.now);
    if (!text) {
        return {line_of(text.error())};
    }
    Lines lines{fmt::format("{} bytes, {}", text->size(), hash_text(*text))};
    for (std::size_t at = text->find("SUMMARY:"); at != std::string::npos;
         at = text->find("SUMMARY:", at + 1)) {
        const std::string line = text->substr(at + 8, text->find("\r\n", at) - at - 8);
        if (lines.back() != line) {
            lines.push_back(line);
        }
    }
    return lines;
}

}  // namespace

std::optional<Result<Lines>> habits_command(HabitsStory story, std::string_view command,
                                            const std::vector<std::string>& words) {
    if (command == "cause") {
        return answer(story, words);
    }
    if (command == "habits") {
        return show(story, words);
    }
    if (command == "try") {
        return start(story, words);
    }
    if (command == "diary") {
        return diary(story, words);
    }
    if (command == "leave") {
        return keep(
            story, progress::stop_trial(story.atlas, story.journal,
                                        words.empty() ? std::nullopt : std::optional(words.front()),
                                        story.now));
    }
    if (command == "workout") {
        return workout(story, words);
    }
    if (command == "breaks") {
        return breaks(story, words);
    }
    if (command == "ran") {
        return ran(story, words);
    }
    if (command == "calendar") {
        return calendar(story);
    }
    return std::nullopt;
}

}  // namespace unknot::stories
