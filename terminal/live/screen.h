// A session on a terminal: lines as they would be spoken, scrolling up, and below them one line
// that is redrawn: time left, a bar, what to do. Nothing else moves, so it works over SSH, with a
// screen reader and in forty columns.
#pragma once

#include <cstdint>
#include <string>

#include "engine/session/session.h"
#include "terminal/render/style.h"

namespace unknot::terminal {

class Screen {
  public:
    explicit Screen(render::Style style) : style_(style) {}

    // Tells what is new in the view: another step, another choice of keys, an advice.
    void show(const session::View& view);
    // A line above the status line.
    void line(const std::string& text, render::Ink ink = render::Ink::plain);
    void cue(const session::Cue& cue, bool bell);
    // The status line; `left_ms` is the running timer's rest now.
    void status(const session::View& view, std::int64_t left_ms);
    void clear_status();
    void resized();

  private:
    std::string keys(const session::View& view) const;

    render::Style style_;
    std::string status_, keys_, heading_, advice_;
};

}  // namespace unknot::terminal
