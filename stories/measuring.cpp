#include "stories/measuring.h"

#include <algorithm>

#include "stories/words.h"

namespace unknot::stories {
namespace {

// "45.5" as 4550
Result<int> hundredths(const std::string& text) {
    const std::size_t point = std::min(text.find('.'), text.size());
    const auto whole = number(text.substr(0, point));
    const auto rest = number(point + 1 < text.size() ? text.substr(point + 1) : "0");
    if (!whole || !rest || text.size() > point + 2) {
        return fail(ErrorCode::bad_input, fmt::format("\"{}\" is no angle.", text),
                    "Write one decimal at most.");
    }
    return *whole * 100 + *rest * (text.starts_with('-') ? -10 : 10);
}

}  // namespace

Result<const atlas::Measure*> Measuring::the_measure(std::string_view id) const {
    const atlas::Measure* found = atlas::find_measure(stage_.atlas, id);
    if (found == nullptr) {
        return fail(ErrorCode::not_found, fmt::format("There is no measure \"{}\".", id),
                    "See content/measures.");
    }
    return found;
}

Result<safety::Clearance> Measuring::clearance_for(const atlas::Measure& measure) const {
    std::vector<std::string> regions;
    for (const atlas::Region* each : measure.regions) {
        regions.emplace_back(each->id);
    }
    return progress::clear(stage_.atlas, stage_.journal, regions, stage_.now);
}

Result<void> Measuring::start(const std::string& text) {
    const auto words = words_of(text);
    const auto found = the_measure(words.empty() ? "" : words[0]);
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
    const auto step = measure::start(stage_.atlas, **found, sides, *clearance, stage_.now);
    if (!step) {
        say(step.error());
        return {};
    }
    after(*step);
    return {};
}

Result<void> Measuring::input(std::string_view line) {
    if (line == "reload") {
        return reload();
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
    step(input);
    return {};
}

void Measuring::step(measure::Input& input) {
    if (measure::has_ended(*measuring_)) {
        say("! nothing is being measured");
        return;
    }
    input.at = stage_.now;
    const auto step = measure::step(stage_.atlas, *measuring_, input);
    if (step) {
        after(*step);
    } else {
        say(step.error());
    }
}

Result<void> Measuring::hold(const std::vector<std::string>& words) {
    const auto beta = hundredths(words[1]);
    const auto gamma = hundredths(words[2]);
    const auto seconds = number(words[4]);
    if (!beta || !gamma || !seconds) {
        return std::unexpected(!beta ? beta.error() : !gamma ? gamma.error() : seconds.error());
    }
    const int tremble = words[0] == "shake" ? 300 : 0;
    for (int i = 0; i < *seconds * 10; ++i) {
        stage_.now.ms += 100;
        measure::Input input;
        input.kind = measure::InputKind::reading;
        const int off = i % 3 == 0 ? -tremble : i % 3 == 1 ? tremble : 0;
        input.readings = {{0, *beta + off, *gamma, {}, {}, {}}};
        if (measure::has_ended(*measuring_)) {
            return {};
        }
        step(input);
    }
    return {};
}

Result<void> Measuring::reload() {
    const auto found = the_measure(measuring_->measure);
    if (!found) {
        return std::unexpected(found.error());
    }
    const auto clearance = clearance_for(**found);
    const auto state = clearance ? measure::restore(stage_.atlas, json::to_json(*measuring_),
                                                    *clearance, stage_.now)
                                 : std::unexpected(clearance.error());
    if (!state) {
        say(state.error());
        return {};
    }
    measuring_ = *state;
    say(lines_of(measure::view(stage_.atlas, *measuring_), {}));
    return {};
}

// Told when something was said or has changed; readings alone say nothing.
void Measuring::after(const measure::Step& step) {
    measuring_ = step.state;
    stage_.keep(step.events);
    for (const session::Cue& cue : step.cues) {
        if (!cue.say.empty()) {
            say(fmt::format("\"{}\"", cue.say));
        }
    }
    if (!step.cues.empty()) {
        say(lines_of(measure::view(stage_.atlas, *measuring_), step.events));
    }
}

Result<void> Measuring::typed(const std::string& text) {
    const auto words = words_of(text);
    if (words.size() < 4) {
        return fail(ErrorCode::bad_input, "A typed value needs a side, an instrument and values.",
                    "Such as: typed lunge_knee_to_wall left tape 9.5");
    }
    const auto found = the_measure(words[0]);
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
    const auto event = measure::typed(stage_.atlas, **found, side, *by, repeats);
    if (event) {
        stage_.keep({journal::draft(*event, stage_.now)});
    } else {
        say(event.error());
    }
    return {};
}

Result<void> Measuring::measured(const std::string& id) {
    const auto found = the_measure(id);
    if (!found) {
        return std::unexpected(found.error());
    }
    say(lines_of(measure::report(stage_.atlas, **found, stage_.journal)));
    return {};
}

}  // namespace unknot::stories
