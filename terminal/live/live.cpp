#include "terminal/live/live.h"

#include <poll.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <deque>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "engine/atlas/atlas.h"
#include "terminal/live/screen.h"
#include "terminal/live/speaker.h"
#include "terminal/live/terminal_mode.h"
#include "terminal/program.h"
#include "terminal/render/words.h"

namespace unknot::terminal {
namespace {

using session::Input;
using session::InputKind;

constexpr std::int64_t tick_ms = 1000;
constexpr int redraw_ms = 200;

// Goes on through sleep, and is not moved by somebody who sets the clock.
std::int64_t steady_ms() {
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return now.tv_sec * ms_per_second + now.tv_nsec / 1'000'000;
}

class Live {
  public:
    Live(const Context& context, Conductor& conductor, Instant start, const LiveOptions& options)
        : conductor_(conductor),
          start_(start),
          steady_start_(steady_ms()),
          screen_(context.style),
          speaker_(options.say),
          bell_(options.bell) {}

    int run(const Played& first) {
        follow(first, start_);
        int signal = 0;
        while (!conductor_.ended() && !left_ && (signal = TerminalMode::asked_to_end()) == 0) {
            wait();
            play_due();
            tick();
            draw();
        }
        screen_.clear_status();
        return end(signal);
    }

  private:
    struct Due {
        std::int64_t at_ms;
        session::Cue cue;
    };

    Instant now() const { return {start_.ms + steady_ms() - steady_start_, start_.offset_minutes}; }

    // Until a key, the next cue, or time to redraw.
    void wait() {
        int timeout = redraw_ms;
        if (!due_.empty()) {
            timeout = static_cast<int>(
                std::clamp<std::int64_t>(due_.front().at_ms - now().ms, 0, redraw_ms));
        }
        pollfd keys{STDIN_FILENO, POLLIN, 0};
        const int ready = ::poll(&keys, 1, timeout);
        if (ready <= 0) {
            return;
        }
        char typed[64];
        const ssize_t got = ::read(STDIN_FILENO, typed, sizeof typed);
        if (got <= 0) {
            left_ = got == 0 || (errno != EINTR && errno != EAGAIN);  // the terminal is gone
            return;
        }
        std::string_view keys_typed(typed, static_cast<std::size_t>(got));
        while (!keys_typed.empty() && !conductor_.ended()) {
            if (const std::size_t length = escape_length(keys_typed); length > 0) {
                keys_typed.remove_prefix(length);
            } else {
                press(keys_typed.front());
                keys_typed.remove_prefix(1);
            }
        }
    }

    // The bytes of an arrow or function key at the front ("ESC [ ... letter"): none of ours. What
    // was typed right after it still counts.
    static std::size_t escape_length(std::string_view typed) {
        if (typed.size() < 2 || typed[0] != '\x1b' || (typed[1] != '[' && typed[1] != 'O')) {
            return 0;
        }
        std::size_t end = 2;
        while (end < typed.size() && (typed[end] < '@' || typed[end] > '~')) {
            ++end;
        }
        return std::min(end + 1, typed.size());
    }

    void press(char key) {
        if (choosing_sign_) {
            choose_sign(key);
            return;
        }
        const bool paused = conductor_.state().paused;
        switch (key) {
            case ' ':
            case '\r':
            case '\n':
                apply(paused ? InputKind::resume : InputKind::tap);
                break;
            case 'p':
                apply(paused ? InputKind::resume : InputKind::pause);
                break;
            case 'm':
                apply(InputKind::too_much);
                break;
            case 's':
                apply(InputKind::skip);
                break;
            case 'b':
                apply(InputKind::back);
                break;
            case 'r':
                apply(InputKind::repeat);
                break;
            case 'q':
                apply(InputKind::stop);
                break;
            case 'w':
                offer_signs();
                break;
            case 'y':
            case 'n':
                answer(key == 'y');
                break;
            case 't':
                rate(10);
                break;
            default:
                if (key >= '0' && key <= '9') {
                    rate(key - '0');
                }
        }
    }

    void apply(InputKind kind) { apply(Input{kind, now(), {}, {}, {}, {}}); }
    void rate(int rating) { apply(Input{InputKind::rate, now(), rating, {}, {}, {}}); }
    void answer(bool yes) { apply(Input{InputKind::answer, now(), {}, yes, {}, {}}); }

    void apply(const Input& input) {
        ticked_ms_ = input.at.ms;
        const auto played = conductor_.apply(input);
        if (!played) {
            screen_.line(played.error().message + " " + played.error().next, render::Ink::caution);
            return;
        }
        follow(*played, input.at);
        tell_trouble();
    }

    void follow(const Played& played, Instant at) {
        if (played.reschedule) {
            due_.clear();
            speaker_.hush();
        }
        for (const session::Cue& each : played.cues) {
            const std::int64_t at_ms = at.ms + each.in_ms;
            due_.insert(std::ranges::upper_bound(due_, at_ms, {}, &Due::at_ms), {at_ms, each});
        }
        view_ = played.view;
        screen_.show(view_);
        play_due();
    }

    void play_due() {
        while (!due_.empty() && due_.front().at_ms <= now().ms) {
            const session::Cue cue = std::exchange(due_.front().cue, {});
            due_.pop_front();
            screen_.cue(cue, bell_);
            speaker_.say(cue.say, cue.must);
        }
        speaker_.tend();
        if (speaker_.failed()) {
            screen_.line("The speech program could not be started; check --say.",
                         render::Ink::caution);
        }
    }

    void tick() {
        if (!conductor_.ended() && now().ms - ticked_ms_ >= tick_ms) {
            apply(InputKind::tick);
        }
    }

    void draw() {
        if (TerminalMode::must_redraw()) {
            screen_.resized();
        }
        if (conductor_.ended() || choosing_sign_) {
            return;
        }
        const std::int64_t since =
            view_.paused ? 0 : std::max<std::int64_t>(0, now().ms - conductor_.state().seen.ms);
        screen_.status(view_, std::max<std::int64_t>(0, view_.left_ms.value_or(0) - since));
    }

    // Time stands still while the list is read.
    void offer_signs() {
        was_paused_ = conductor_.state().paused;
        apply(InputKind::pause);
        choosing_sign_ = true;
        screen_.line("");
        screen_.line("What do you feel?", render::Ink::bold);
        char letter = 'a';
        for (const atlas::Sign& each : atlas::built_in().signs) {
            screen_.line(fmt::format("  [{}] {}", letter++, each.says));
        }
        screen_.line("  [esc] nothing of these: go on");
    }

    void choose_sign(char key) {
        const auto& signs = atlas::built_in().signs;
        const auto index = static_cast<std::size_t>(key - 'a');
        if (key >= 'a' && index < signs.size()) {
            choosing_sign_ = false;
            apply(Input{InputKind::sign, now(), {}, {}, std::string(signs[index].id), {}});
        } else if (key == '\x1b') {
            choosing_sign_ = false;
            if (!was_paused_) {
                apply(InputKind::resume);
            }
        }
    }

    void tell_trouble() {
        const auto& trouble = conductor_.trouble();
        if (trouble && *trouble != told_) {
            screen_.line("Not saved yet: " + trouble->message + " " + trouble->next,
                         render::Ink::stop);
        }
        told_ = trouble.value_or(Error{});
    }

    int end(int signal) {
        if (!conductor_.ended()) {
            out("\nLeft in the middle. `unknot session` goes on with it.\n");
        } else {
            for (const Due& each : due_) {  // the last words, all at once
                screen_.cue(each.cue, bell_);
                speaker_.say(each.cue.say, true);
            }
            const session::State& state = conductor_.state();
            screen_.line("");
            screen_.line(view_.say, render::Ink::bold);
            screen_.line(fmt::format("Pressed {}, stretched {}.",
                                     render::duration(state.pressed_ms / ms_per_second),
                                     render::duration(state.stretched_ms / ms_per_second)));
            screen_.line("Tomorrow: `unknot soreness` asks how it felt.", render::Ink::dim);
        }
        if (conductor_.trouble()) {
            show(*conductor_.trouble(), name_of(conductor_.trouble()->code), false);
            return exit_failed;
        }
        return signal != 0 ? 128 + signal : exit_ok;
    }

    Conductor& conductor_;
    Instant start_;
    std::int64_t steady_start_;
    Screen screen_;
    Speaker speaker_;
    bool bell_;
    session::View view_;
    std::deque<Due> due_;
    std::int64_t ticked_ms_ = 0;
    bool choosing_sign_ = false;
    bool was_paused_ = false;
    bool left_ = false;
    Error told_;
};

}  // namespace

int lead(const Context& context, Conductor& conductor, const Played& first, Instant start,
         const LiveOptions& options) {
    const TerminalMode mode;
    return Live(context, conductor, start, options).run(first);
}

}  // namespace unknot::terminal
