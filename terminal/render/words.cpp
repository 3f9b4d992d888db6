#include "terminal/render/words.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/base/text.h"

namespace unknot::render {

namespace {

std::string count(int n, std::string_view one, std::string_view many) {
    return n == 1 ? std::string(one) : fmt::format("{} {}", n, many);
}

}  // namespace

std::string_view words(atlas::Grade grade) {
    switch (grade) {
        case atlas::Grade::sr:
            return "systematic review";
        case atlas::Grade::rct:
            return "randomised trial";
        case atlas::Grade::coh:
            return "before-and-after study";
        case atlas::Grade::xs:
            return "laboratory or one-time study";
        case atlas::Grade::gl:
            return "guideline or consensus";
        case atlas::Grade::txt:
            return "textbooks";
        case atlas::Grade::cases:
            return "case reports";
        case atlas::Grade::opinion:
            return "expert opinion";
        case atlas::Grade::design:
            break;
    }
    return "our own inference";
}

std::string_view words(atlas::Standing standing) {
    switch (standing) {
        case atlas::Standing::supports:
            return "supports this";
        case atlas::Standing::mixed:
            return "mixed";
        case atlas::Standing::against:
            return "speaks against it";
        case atlas::Standing::untested:
            break;
    }
    return "untested";
}

std::string_view words(atlas::Level level) {
    switch (level) {
        case atlas::Level::go:
            return "go";
        case atlas::Level::gentle:
            return "gentle only";
        case atlas::Level::avoid:
            return "leave it out";
        case atlas::Level::clinician:
            return "see a clinician first";
        case atlas::Level::urgent:
            return "get medical advice today";
        case atlas::Level::emergency:
            break;
    }
    return "emergency";
}

std::string_view words(atlas::Moment moment) {
    switch (moment) {
        case atlas::Moment::before_workout:
            return "before a workout";
        case atlas::Moment::after_workout:
            return "after a workout";
        case atlas::Moment::rest_day:
            break;
    }
    return "on a rest day";
}

std::string_view words(atlas::Tool tool) {
    switch (tool) {
        case atlas::Tool::firm_ball:
            return "firm ball";
        case atlas::Tool::lacrosse_ball:
            return "lacrosse ball";
        case atlas::Tool::tennis_ball:
            return "tennis ball";
        case atlas::Tool::soft_ball:
            return "soft ball";
        case atlas::Tool::foam_roller:
            return "foam roller";
        case atlas::Tool::hands:
            break;
    }
    return "hands";
}

std::string_view words(body::Side side) {
    return side == body::Side::left ? "left" : "right";
}

Ink ink_of(atlas::Level level) {
    switch (level) {
        case atlas::Level::go:
            return Ink::good;
        case atlas::Level::gentle:
        case atlas::Level::avoid:
            return Ink::caution;
        case atlas::Level::clinician:
        case atlas::Level::urgent:
        case atlas::Level::emergency:
            break;
    }
    return Ink::stop;
}

std::string sentence(const atlas::Evidence& evidence) {
    return fmt::format("{} ({}; {}; read {})", evidence.says, words(evidence.grade),
                       words(evidence.standing), evidence.reviewed);
}

std::string_view move_name(std::string_view id) {
    const atlas::Atlas& all = atlas::built_in();
    if (const atlas::Move* move = atlas::find_move(all, id)) {
        return move->name;
    }
    const atlas::Stretch* stretch = atlas::find_stretch(all, id);
    return stretch == nullptr ? std::string_view{} : stretch->name;
}

std::string dose(const plan::Step& step) {
    if (step.press) {
        const plan::PressDose& press = *step.press;
        const std::string tool =
            step.tool ? fmt::format("{}. ", capitalised(words(*step.tool))) : "";
        return fmt::format(
            "{}Roll {}; then {}, {}: up to {}, or {} where it is more tender. Not above {} of 10.",
            tool, duration(press.roll_seconds), count(press.spots, "one spot", "spots"),
            count(press.presses, "held once", "times each"), duration(press.light_hold_seconds),
            duration(press.firm_hold_seconds), press.tenderness_max);
    }
    if (step.stretch) {
        return fmt::format("Hold {}, {}; pull not above {} of 10.", duration(step.stretch->seconds),
                           count(step.stretch->repeats, "once", "times"), step.stretch->pull_max);
    }
    return "";
}

std::string duration(std::int64_t seconds) {
    if (seconds < 60) {
        return fmt::format("{} s", seconds);
    }
    return seconds % 60 == 0 ? fmt::format("{} min", seconds / 60)
                             : fmt::format("{} min {} s", seconds / 60, seconds % 60);
}

std::string tenths(const std::optional<int>& value) {
    return value ? fmt::format("{}.{}", *value / 10, *value % 10) : "-";
}

}  // namespace unknot::render
