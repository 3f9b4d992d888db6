#include "terminal/render/handout.h"

#include <algorithm>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "engine/atlas/atlas.h"
#include "engine/base/text.h"
#include "engine/base/time.h"
#include "engine/body/poses.h"
#include "engine/figures/figures.h"
#include "terminal/render/words.h"

namespace unknot::render {

namespace {

constexpr std::string_view style = R"(
@page { size: A4; margin: 10mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 192mm; color: #231a14; background: #fff;
  font: 9pt/1.3 system-ui, sans-serif; }
h1 { font-size: 16pt; margin: 0; }
h2 { font-size: 10pt; margin: 0 0 0.5mm; }
p, ol, ul { margin: 0 0 0.8mm; }
ol, ul { padding-left: 4.5mm; }
header { border-bottom: 2px solid #9a3d17; margin-bottom: 2mm; padding-bottom: 1mm; }
.steps { display: grid; grid-template-columns: repeat(3, 1fr); gap: 2mm; }
.step { border: 1px solid #a39483; border-radius: 2mm; padding: 1.8mm; break-inside: avoid;
  font-size: 8pt; }
.step svg { display: block; margin: 0 auto 1mm; max-width: 100%; height: 24mm; }
.stop { color: #8a1c10; }
.last { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm; margin-top: 4mm;
  break-inside: avoid; font-size: 8pt; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #a39483; height: 6.2mm; padding: 0 1mm; text-align: left;
  font-weight: 400; }
footer { margin-top: 3mm; font-size: 8.5pt; color: #5b4c40; }
@media (max-width: 40rem) { .steps, .last { grid-template-columns: 1fr; } }
@media print { body { padding: 0; max-width: none; } }
)";

// One move or stretch, for one side or both in a row.
struct Card {
    const plan::Step* step = nullptr;
    bool both = false;
};

std::vector<Card> cards_of(const plan::Plan& plan) {
    std::vector<Card> out;
    for (const plan::Step& step : plan.steps) {
        const auto same = std::ranges::find_if(out, [&](const Card& card) {
            return !step.move.empty() && card.step->move == step.move &&
                   card.step->muscle == step.muscle && card.step->side != step.side;
        });
        if (same != out.end()) {
            same->both = true;
        } else {
            out.push_back({&step});
        }
    }
    return out;
}

// What a move and a stretch have in common on paper.
struct How {
    std::string_view name;
    atlas::Texts steps;
    std::string_view roll, stop_when;
};

std::optional<How> how_of(const plan::Step& step) {
    const atlas::Atlas& all = atlas::built_in();
    if (const atlas::Move* move = atlas::find_move(all, step.move)) {
        return How{move->name, move->steps, move->roll, move->stop_when};
    }
    if (const atlas::Stretch* stretch = atlas::find_stretch(all, step.move)) {
        return How{stretch->name, stretch->steps, {}, stretch->stop_when};
    }
    return std::nullopt;
}

std::string title_of(const Card& card) {
    const atlas::Muscle* muscle = atlas::find_muscle(atlas::built_in(), card.step->muscle);
    if (!card.both || muscle == nullptr) {
        return card.step->title;
    }
    return fmt::format("Both sides: {} ({})", muscle->name, muscle->latin);
}

Result<std::string> picture_of(const plan::Step& step, const body::Skin& skin, std::size_t number) {
    const body::PoseInfo* pose = body::find_pose(step.move);
    if (pose == nullptr) {
        return fail(ErrorCode::internal, fmt::format("\"{}\" has no pose.", step.move),
                    "Please report this.");
    }
    figures::PoseFigure figure;
    figure.side = step.side.value_or(body::Side::right);
    figure.options.style = false;
    figure.options.prefix = fmt::format("p{}", number);
    figure.options.title = how_of(step)->name;
    return figures::picture(skin, *pose, figure);
}

Result<std::string> card(const Card& each, const body::Skin& skin, std::size_t number) {
    const plan::Step& step = *each.step;
    std::string out = "<section class=\"step\">\n";
    const auto how = how_of(step);
    if (how) {
        const auto picture = picture_of(step, skin, number);
        if (!picture) {
            return picture;
        }
        out += *picture;
    }
    out += fmt::format("<h2>{}. {}</h2>\n", number, escaped_markup(title_of(each)));
    if (how) {
        out += fmt::format("<p><strong>{}</strong>{}</p>\n<ol>", escaped_markup(how->name),
                           step.gentle ? " (gentle only)" : "");
        for (const std::string_view act : how->steps) {
            out += fmt::format("<li>{}</li>", escaped_markup(act));
        }
        out += "</ol>\n";
        if (!how->roll.empty()) {
            out += fmt::format("<p>{}</p>\n", escaped_markup(how->roll));
        }
    }
    out += fmt::format("<p><strong>{}</strong></p>\n", escaped_markup(dose(step)));
    if (how) {
        out += fmt::format("<p class=\"stop\">{}</p>\n", escaped_markup(how->stop_when));
    }
    return out + "</section>\n";
}

std::string signs() {
    std::string out = "<div><h2>Stop at once, come off the ball</h2>\n<ul>";
    for (const atlas::Sign& sign : atlas::built_in().signs) {
        out += fmt::format("<li><strong>{}</strong>: {}</li>", escaped_markup(sign.says),
                           escaped_markup(sign.advice));
    }
    return out + "</ul></div>\n";
}

std::string log_table() {
    std::string out =
        "<div><h2>Your log</h2>\n<table><thead><tr><th>Day</th><th>Done</th><th>Tender before, "
        "0 to 10</th><th>after</th><th>Sore next day, 0 to 10</th></tr></thead><tbody>\n";
    constexpr int days = 14;
    for (int day = 0; day < days; ++day) {
        out += "<tr><td></td><td></td><td></td><td></td><td></td></tr>\n";
    }
    return out + "</tbody></table></div>\n";
}

}  // namespace

Result<std::string> handout(const plan::Plan& plan, const body::Skin& skin) {
    std::string out = fmt::format(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
        "content=\"width=device-width\"><title>Muscle knots: your routine</title>\n<style>{}{}"
        "</style></head><body>\n<header><h1>Your routine</h1>\n<p>About {}, {}. Made on {}.</p>"
        "\n</header>\n",
        style, body::picture_style(), duration(plan.about_seconds), words(plan.wishes.moment),
        day_text(local_day(plan.made_at)));
    for (const std::string& note : plan.notes) {
        out += fmt::format("<p>{}</p>\n", escaped_markup(note));
    }
    out += "<main class=\"steps\">\n";
    std::size_t number = 0;
    for (const Card& each : cards_of(plan)) {
        const auto drawn = card(each, skin, ++number);
        if (!drawn) {
            return drawn;
        }
        out += *drawn;
    }
    out += "</main>\n<div class=\"last\">\n" + signs() + log_table() + "</div>\n";
    out +=
        "<footer>Made for the answers that you gave on that day: when something about your health "
        "changes, answer the safety questions again first. How well all this is known is said in "
        "Unknot beside each piece of advice; much of it is weak. This is no diagnosis.</footer>\n"
        "</body></html>\n";
    return out;
}

}  // namespace unknot::render
