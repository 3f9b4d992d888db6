#include "terminal/live/replay.h"

#include <utility>

#include <fmt/format.h>

#include "engine/base/json.h"

namespace unknot::terminal {
namespace {

std::string step_json(const Played& step) {
    std::string text = "{\"input\":" + (step.input ? json::to_json(*step.input) : "null") +
                       ",\"view\":" + json::to_json(step.view) +
                       fmt::format(",\"reschedule\":{},\"cues\":", step.reschedule);
    json::write(text, step.cues);
    text += ",\"events\":[";
    for (std::size_t i = 0; i < step.events.size(); ++i) {
        text += (i == 0 ? "" : ",") + record::to_line(step.events[i]);
    }
    return text + "]}";
}

}  // namespace

Result<Replay> replay(Conductor& conductor, Played first, std::string_view script, Instant start) {
    const auto inputs = session::parse_replay(script);
    if (!inputs) {
        return std::unexpected(inputs.error());
    }
    Replay out;
    out.events = first.events;
    out.steps.push_back(std::move(first));
    Instant now = start;
    for (std::size_t i = 0; i < inputs->size() && !conductor.ended(); ++i) {
        session::Input input = (*inputs)[i].input;
        now.ms += (*inputs)[i].after_ms;
        input.at = now;
        auto played = conductor.apply(input);
        if (!played) {
            return fail(played.error().code,
                        fmt::format("Input {}: {}", i + 1, played.error().message),
                        played.error().next);
        }
        out.events.insert(out.events.end(), played->events.begin(), played->events.end());
        out.steps.push_back(std::move(*played));
    }
    return out;
}

std::string to_json(const Replay& replay, const Conductor& conductor, std::int64_t recorded) {
    std::string text = "{\"session\":";
    json::write(text, conductor.state().session);
    text += ",\"steps\":[";
    for (std::size_t i = 0; i < replay.steps.size(); ++i) {
        text += (i == 0 ? "" : ",") + step_json(replay.steps[i]);
    }
    return text + fmt::format("],\"ended\":{},\"recorded\":{}}}\n", conductor.ended(), recorded);
}

std::string to_text(const Replay& replay, const render::Style& style) {
    std::string text;
    std::int64_t began = 0;
    for (const Played& each : replay.steps) {
        if (each.input && began == 0) {
            began = each.input->at.ms;
        }
        const std::int64_t at = each.input ? (each.input->at.ms - began) / ms_per_second : 0;
        const std::string head = fmt::format("{:>6}  ", clock_text(at));
        const std::string title = each.view.title.empty() ? "" : each.view.title + ": ";
        text += render::wrap(title + each.view.say, style.width, head, "        ");
        if (!each.view.advice.empty()) {
            text += render::wrap(each.view.advice, style.width, "        ", "        ");
        }
    }
    return text;
}

}  // namespace unknot::terminal
