// What every command works with: what was asked for globally, the clock, and the output.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "engine/base/error.h"
#include "engine/base/time.h"
#include "terminal/render/style.h"

namespace unknot::terminal {

struct Context {
    bool json = false;
    std::string now_text;   // of --now; empty: the clock
    std::string data_text;  // of --data; empty: the standard directory
    render::Style style;

    // The time of --now, or the clock's.
    Result<Instant> now() const;
    // Where records rest. Errors: not_found when there is no home directory.
    Result<std::filesystem::path> data() const;
};

// The clock with this machine's offset.
Instant clock_now();
// That moment, with the offset that this machine has or had then.
Instant on_wall_clock(std::int64_t ms);

// To standard output and standard error.
void out(std::string_view text);
void warn(std::string_view text);

// Flushes standard output. Errors: storage, when not everything could be written.
Result<void> finish_output();

// `unknot: what happened`, and below it what to do; or {"error": {...}} with --json.
void show(const Error& error, std::string_view code, bool json);
std::string_view name_of(ErrorCode code);
std::string error_json(const Error& error, std::string_view code);

// Whole files. "-" reads standard input. Errors name the file and its place in the command.
constexpr std::size_t max_input_bytes = 8 * 1024 * 1024;
Result<std::string> read_file(const std::string& path, std::string_view what);
// Replaces a file at once or not at all, for its owner's eyes only.
Result<void> write_file(const std::string& path, std::string_view bytes, std::string_view what);

}  // namespace unknot::terminal
