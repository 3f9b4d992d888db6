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

Result<std::vector<Ask>> questions(const Atlas& atlas, std::span<const std::string> regions,
                                   const Answers& answers, Instant now) {
    const auto list = wanted(atlas, regions);
    if (!list) {
        return std::unexpected(list.error());
    }
    std::vector<Ask> asks;
    for (const Question& question : atlas.questions) {
        if (!is_asked(question, *list)) {
            continue;
        }
        Ask ask{std::string(question.id),      std::string(question.asks),
                std::string(question.details), std::string(question.because),
                !question.if_cleared.empty(),  {}};
        if (const auto valid = valid_answer(question, answers, now)) {
            ask.answer = valid->answer;
        }
        asks.push_back(std::move(ask));
    }
    return asks;
}

}  // namespace unknot::safety
