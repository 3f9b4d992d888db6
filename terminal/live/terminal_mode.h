// The terminal in key-by-key mode while this lives, and as it was before on every way out: return,
// exception, stop and continue, and every signal that ends a process and can be caught.
#pragma once

namespace unknot::terminal {

class TerminalMode {
  public:
    TerminalMode();
    ~TerminalMode();
    TerminalMode(const TerminalMode&) = delete;
    TerminalMode& operator=(const TerminalMode&) = delete;

    // The signal that asked us to end (SIGINT, SIGTERM, SIGHUP), or 0.
    static int asked_to_end();
    // True once after the terminal changed its size or the process was continued.
    static bool must_redraw();
};

}  // namespace unknot::terminal
