#include "engine/safety/asking.h"

#include <algorithm>

#include "engine/atlas/no_such.h"

namespace unknot::safety {

using atlas::Atlas;
using atlas::no_such;
using atlas::Question;
using atlas::Region;

Result<std::vector<const Region*>> wanted(const Atlas& atlas, std::span<const std::string> ids) {
    if (ids.empty()) {
        return fail(ErrorCode::bad_input, "No region was named.",
                    "Name at least one, such as calves. \"unknot atlas\" lists them.");
    }
    std::vector<const Region*> regions;
    for (const std::string& id : ids) {
        const Region* region = find_region(atlas, id);
        if (region == nullptr) {
            return no_such("region", id, atlas.regions);
        }
        if (std::ranges::find(regions, region) == regions.end()) {
            regions.push_back(region);
        }
    }
    return regions;
}

bool is_asked(const Question& question, const std::vector<const Region*>& regions) {
    return question.regions.empty() || std::ranges::any_of(regions, [&](const Region* region) {
               return std::ranges::find(question.regions, region->id, &Region::id) !=
                      question.regions.end();
           });
}

std::int64_t expires_ms(const Question& question, const Answered& answered) {
    return answered.at.ms + question.valid_days * ms_per_day;
}

std::optional<Answered> valid_answer(const Question& question, const Answers& answers,
                                     Instant now) {
    const Answered* latest = nullptr;
    for (const Answered& each : answers) {
        if (each.question == question.id && each.at.ms <= now.ms + future_tolerance_ms &&
            (latest == nullptr || each.at.ms >= latest->at.ms)) {
            latest = &each;
        }
    }
    if (latest == nullptr || expires_ms(question, *latest) <= now.ms) {
        return std::nullopt;
    }
    Answered answer = *latest;
    if (answer.answer == Answer::cleared && question.if_cleared.empty()) {
        answer.answer = Answer::unsure;
    }
    return answer;
}

namespace {

bool is_emergency(const Question& question) {
    return std::ranges::any_of(question.if_yes, [](const atlas::Effect& effect) {
        return effect.level == Level::emergency;
    });
}

bool covers(const Question& head, const Question& other) {
    return std::ranges::find(head.covers, &other) != head.covers.end();
}

// A question and how it is shown.
struct Shown {
    const Question* question;
    Ask* ask;
};

// Lines of one kind, parted evenly; returns the number of the last page.
int number_pages(const Atlas& atlas, std::span<const Shown> lines, int last) {
    const std::size_t pages = (lines.size() + lines_on_a_page - 1) / lines_on_a_page;
    const auto heading = is_emergency(*lines.front().question) ? atlas::Word::safety_page_now
                                                               : atlas::Word::safety_page_any;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].ask->page = last + 1 + static_cast<int>(i * pages / lines.size());
        lines[i].ask->heading = say(atlas, heading);
    }
    return last + static_cast<int>(pages);
}

// Puts the questions without an answer on pages: those whose yes is an emergency on their own, and
// what another line asks as well under that line.
void lay_out(const Atlas& atlas, std::span<const Shown> open) {
    std::vector<Shown> lines;
    for (const Shown& each : open) {
        const auto head = std::ranges::find_if(
            open, [&](const Shown& other) { return covers(*other.question, *each.question); });
        if (head == open.end()) {
            lines.push_back(each);
        } else {
            each.ask->under = head->question->id;
        }
    }
    int last = 0;
    for (auto first = lines.begin(); first != lines.end();) {
        const bool emergency = is_emergency(*first->question);
        const auto end = std::find_if(first, lines.end(), [&](const Shown& each) {
            return is_emergency(*each.question) != emergency;
        });
        last = number_pages(atlas, {first, end}, last);
        first = end;
    }
    for (const Shown& each : open) {
        const auto head = std::ranges::find_if(
            lines, [&](const Shown& line) { return line.question->id == each.ask->under; });
        if (head != lines.end()) {
            each.ask->page = head->ask->page;
            each.ask->heading = head->ask->heading;
        }
    }
}

}  // namespace

Result<std::vector<Ask>> questions(const Atlas& atlas, std::span<const std::string> regions,
                                   const Answers& answers, Instant now) {
    const auto list = wanted(atlas, regions);
    if (!list) {
        return std::unexpected(list.error());
    }
    std::vector<Ask> asks;
    std::vector<const Question*> asked;
    for (const Question& question : atlas.questions) {
        if (!is_asked(question, *list)) {
            continue;
        }
        Ask ask{std::string(question.id),      std::string(question.asks),
                std::string(question.details), std::string(question.because),
                !question.if_cleared.empty(),  {},
                std::string(question.brief)};
        if (const auto valid = valid_answer(question, answers, now)) {
            ask.answer = valid->answer;
        }
        asks.push_back(std::move(ask));
        asked.push_back(&question);
    }
    std::vector<Shown> open;
    for (std::size_t i = 0; i < asks.size(); ++i) {
        if (!asks[i].answer) {
            open.push_back({asked[i], &asks[i]});
        }
    }
    lay_out(atlas, open);
    return asks;
}

}  // namespace unknot::safety
