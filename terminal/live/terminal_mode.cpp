#include "terminal/live/terminal_mode.h"

#include <termios.h>
#include <unistd.h>

#include <csignal>
#include <initializer_list>

namespace unknot::terminal {
namespace {

// Signal handlers reach nothing but statics.
termios before{};
volatile std::sig_atomic_t active = 0;
volatile std::sig_atomic_t end_signal = 0;
volatile std::sig_atomic_t redraw = 0;

void restore() {
    if (active != 0) {
        ::tcsetattr(STDIN_FILENO, TCSANOW, &before);
        constexpr char show_cursor[] = "\x1b[?25h";
        (void)!::write(STDOUT_FILENO, show_cursor, sizeof show_cursor - 1);
    }
}

void enter() {
    termios keys = before;
    keys.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    keys.c_cc[VMIN] = 0;
    keys.c_cc[VTIME] = 0;
    ::tcsetattr(STDIN_FILENO, TCSANOW, &keys);
}

void on_end(int signal) {
    end_signal = signal;
}

void on_redraw(int) {
    redraw = 1;
}

// Ends as the signal would have, with the terminal restored first.
void on_crash(int signal) {
    restore();
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

void on_stop(int) {
    restore();
    ::raise(SIGSTOP);
    enter();  // continued
    redraw = 1;
}

void handle(int signal, void (*handler)(int)) {
    struct sigaction action{};
    action.sa_handler = handler;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}

}  // namespace

TerminalMode::TerminalMode() {
    ::tcgetattr(STDIN_FILENO, &before);
    active = 1;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        handle(signal, on_end);
    }
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGQUIT}) {
        handle(signal, on_crash);
    }
    handle(SIGTSTP, on_stop);
    handle(SIGWINCH, on_redraw);
    enter();
}

TerminalMode::~TerminalMode() {
    restore();
    active = 0;
}

int TerminalMode::asked_to_end() {
    return end_signal;
}

bool TerminalMode::must_redraw() {
    const bool was = redraw != 0;
    redraw = 0;
    return was;
}

}  // namespace unknot::terminal
