#include "stories/habits.h"

#include <algorithm>
#include <array>
#include <map>

#include "stories/story.h"
#include "stories/words.h"

namespace unknot::stories {
namespace {

using Words = std::vector<std::string>;

std::unexpected<Error> wrong(std::string message) {
    return fail(ErrorCode::bad_input, std::move(message), "See stories/story.h for the commands.");
}

Lines keep(const Stage& stage, const Result<std::vector<journal::Draft>>& drafts) {
    if (!drafts) {
        return {line_of(drafts.error())};
    }
    stage.keep(*drafts);
    return {};
}

Lines keep(const Stage& stage, const Result<journal::Draft>& draft) {
    if (!draft) {
        return {line_of(draft.error())};
    }
    stage.keep({*draft});
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

Lines show(const Stage& stage, const Words& regions) {
    const auto told = progress::read_habits(stage.atlas, stage.journal, regions, stage.now);
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

Result<Lines> answer(const Stage& stage, const Words& words) {
    if (words.size() != 2 || (words[1] != "yes" && words[1] != "no")) {
        return wrong("A cause is told with its id and yes or no.");
    }
    return keep(stage,
                progress::tell_causes(stage.atlas, {{words[0], words[1] == "yes"}}, stage.now));
}

Result<Lines> start(const Stage& stage, const Words& words) {
    if (words.empty()) {
        return wrong("A trial names its cause.");
    }
    constexpr std::array<std::uint8_t, 2> lot{0x06, 0x00};
    const bool on_off = words.size() > 1 && words[1] == "on_off";
    return keep(stage, progress::start_trial(
                           stage.atlas, stage.journal, words[0],
                           on_off ? habits::TrialDesign::on_off : habits::TrialDesign::one_change,
                           record::to_text(record::make_uuid(stage.now.ms, {})), lot, stage.now));
}

Result<Lines> diary(const Stage& stage, const Words& words) {
    std::map<std::string, Words> columns;
    std::size_t days = 0;
    for (const std::string& word : words) {
        const std::size_t equals = word.find('=');
        if (equals == std::string::npos) {
            return wrong("A diary is written as key=value,value,...");
        }
        Words& column = columns[word.substr(0, equals)] = words_of(word.substr(equals + 1), ',');
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
                keep(stage, progress::check_trial(stage.atlas, stage.journal,
                                                  {kept == "yes", {}, {}}, stage.now));
            lines.insert(lines.end(), told.begin(), told.end());
        }
        if (const std::string pain = cell("pain", day); pain != "-") {
            journal::PainRated rated;
            rated.now = number(pain).value_or(99);
            stage.keep({journal::draft(rated, stage.now)});
        }
        stage.now.ms += ms_per_day;
    }
    return lines;
}

// The person's week with something added.
template <class Change>
Result<Lines> week(const Stage& stage, Change change) {
    auto told = progress::read_habits(stage.atlas, stage.journal, {}, stage.now);
    if (!told) {
        return Lines{line_of(told.error())};
    }
    change(told->schedule);
    return keep(stage, progress::tell_schedule(stage.atlas, told->schedule, stage.now));
}

Result<Lines> workout(const Stage& stage, const Words& words) {
    const auto weekday = number(words.empty() ? "" : words[0]);
    const auto minutes = number(words.size() > 2 ? words[2] : "");
    if (words.size() < 4 || !weekday || !minutes) {
        return wrong("A workout has a weekday, a time, minutes and a sport.");
    }
    return week(stage, [&](habits::Schedule& schedule) {
        schedule.workouts.push_back({{*weekday, words[1]},
                                     *minutes,
                                     words[3],
                                     true,
                                     true,
                                     words.size() > 4 ? words_of(words[4], ',') : Words{}});
    });
}

Result<Lines> breaks(const Stage& stage, const Words& words) {
    const auto every = number(words.size() > 3 ? words[3] : "");
    if (words.size() != 4 || !every) {
        return wrong("Breaks have weekdays, two times and minutes.");
    }
    std::vector<int> weekdays;
    for (const std::string& each : words_of(words[0], ',')) {
        weekdays.push_back(number(each).value_or(0));
    }
    return week(stage, [&](habits::Schedule& schedule) {
        schedule.breaks = {weekdays, words[1], words[2], *every};
    });
}

Result<Lines> ran(const Stage& stage, const Words& words) {
    const auto minutes = number(words.empty() ? "" : words[0]);
    if (words.size() != 2 || !minutes) {
        return wrong("Sport has minutes and a name.");
    }
    return keep(stage,
                progress::tell_workouts(
                    stage.journal, {{stage.now, words[1], *minutes * 60, {}, "typed"}}, stage.now));
}

Lines calendar(const Stage& stage) {
    const auto text = progress::calendar(stage.atlas, stage.journal, stage.now);
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

std::optional<Result<Lines>> habits_command(Stage stage, std::string_view command,
                                            const std::vector<std::string>& words) {
    if (command == "cause") {
        return answer(stage, words);
    }
    if (command == "habits") {
        return show(stage, words);
    }
    if (command == "try") {
        return start(stage, words);
    }
    if (command == "diary") {
        return diary(stage, words);
    }
    if (command == "leave") {
        return keep(
            stage, progress::stop_trial(stage.atlas, stage.journal,
                                        words.empty() ? std::nullopt : std::optional(words.front()),
                                        stage.now));
    }
    if (command == "workout") {
        return workout(stage, words);
    }
    if (command == "breaks") {
        return breaks(stage, words);
    }
    if (command == "ran") {
        return ran(stage, words);
    }
    if (command == "calendar") {
        return calendar(stage);
    }
    return std::nullopt;
}

}  // namespace unknot::stories
