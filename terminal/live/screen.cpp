#include "terminal/live/screen.h"

#include <algorithm>
#include <cstdio>
#include <utility>

#include <fmt/format.h>

#include "terminal/base/context.h"
#include "terminal/render/words.h"

namespace unknot::terminal {
namespace {

// Stands for a space at which no line may end: a key stays beside what it does.
constexpr char held = '\x1f';

}  // namespace

void Screen::show(const session::View& view) {
    const std::string heading = fmt::format("{}/{}  {}", view.step, view.steps, view.title);
    const bool of_a_step = !view.title.empty() && view.steps > 0;
    if (of_a_step && heading + view.move != heading_) {
        heading_ = heading + view.move;
        line("");
        line(heading, render::Ink::bold);
        if (!view.detail.empty()) {
            line("     " + view.detail, render::Ink::dim);
        }
        for (std::size_t i = 0; i < view.how.size(); ++i) {
            clear_status();
            out(render::wrap(view.how[i], style_.width, fmt::format("  {}. ", i + 1), "     "));
        }
    }
    if (!view.advice.empty() && view.advice != advice_) {
        advice_ = view.advice;
        const render::Ink ink = view.level ? render::ink_of(*view.level) : render::Ink::stop;
        line("");
        if (view.level) {
            line(fmt::format("{}.", render::words(*view.level)), ink);
        }
        line(view.advice, ink);
    }
    if (std::string now = keys(view); now != keys_) {
        keys_ = std::move(now);
        line(keys_, render::Ink::dim);
    }
}

void Screen::line(const std::string& text, render::Ink ink) {
    clear_status();
    std::string wrapped = text.empty() ? "\n" : render::wrap(text, style_.width);
    wrapped.pop_back();  // colour ends before the line does
    std::ranges::replace(wrapped, held, ' ');
    out(style_.ink(ink, wrapped) + "\n");
    std::fflush(stdout);
}

void Screen::cue(const session::Cue& cue, bool bell) {
    if (bell && cue.tone != session::Tone::none) {
        out(cue.tone == session::Tone::warn ? "\a\a\a" : "\a");
    }
    if (!cue.say.empty()) {
        line("> " + cue.say, render::Ink::accent);
    }
}

void Screen::status(const session::View& view, std::int64_t left_ms) {
    if (!style_.colour && style_.width == 0) {
        return;
    }
    std::string text;
    if (view.paused) {
        text = "Paused: p goes on. ";
    }
    if (view.left_ms && view.total_ms && *view.total_ms > 0) {
        const double done =
            1.0 - static_cast<double>(left_ms) / static_cast<double>(*view.total_ms);
        const int width = style_.width >= 60 ? 22 : 12;
        text += fmt::format("{} {} ", clock_text((left_ms + ms_per_second - 1) / ms_per_second),
                            render::bar(done, width, style_.unicode));
    }
    text = render::cut(text + view.say, static_cast<std::size_t>(style_.width) - 1);
    if (text == status_) {
        return;
    }
    status_ = text;
    out("\r\x1b[2K" + status_);
    std::fflush(stdout);
}

void Screen::clear_status() {
    if (!status_.empty()) {
        out("\r\x1b[2K");
        status_.clear();
    }
}

void Screen::resized() {
    clear_status();
    style_.width = render::standard_style().width;
}

std::string Screen::keys(const session::View& view) const {
    std::string text;
    const auto offer = [&](bool when, std::string_view key, std::string_view what) {
        if (when) {
            std::string one = fmt::format("[{}] {}", key, what);
            std::ranges::replace(one, ' ', held);
            text += (text.empty() ? "" : "  ") + one;
        }
    };
    const bool over = view.phase == session::Phase::done || view.phase == session::Phase::stopped;
    if (over) {
        return keys_;
    }
    offer(view.paused, "p", "go on");
    offer(!view.paused && !view.tap.empty(), "space", view.tap);
    offer(!view.paused && view.asks_rating, "0-9, t for 10", "how tender");
    offer(!view.paused && view.asks_yes_no, "y, n", "yes or no");
    offer(!view.paused && view.offers_too_much, "m", "too much");
    offer(!view.paused && view.offers_pause, "p", "pause");
    offer(!view.paused && view.offers_skip, "s", "skip");
    offer(!view.paused && view.offers_skip, "b", "from its start");
    offer(!view.paused, "r", "say again");
    offer(true, "w", "something feels wrong");
    offer(true, "q", "stop");
    return text;
}

}  // namespace unknot::terminal
