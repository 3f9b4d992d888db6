// The web server: hands out the web app, and keeps no diary of it.
//
// It reads files below one directory (answer.h says how) and holds nothing personal; it writes no
// log. Slow, silent and oversized clients are dropped; one thread serves everybody.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

#include "engine/base/error.h"

namespace unknot::server {

struct Place {
    std::filesystem::path web;          // the built web app: holds index.html
    std::string address = "127.0.0.1";  // an IP address; 0.0.0.0 or :: for every network
    std::uint16_t port = 7878;          // 0: any that is free
};

// Serves until `stop` becomes true (looked at ten times a second), then ends within a second.
// `on_ready` is called once with the port, when connections are accepted.
// Errors: not_found (no web app there), bad_input (not an address), conflict (the port is taken).
Result<void> serve(const Place& place, const std::function<void(std::uint16_t)>& on_ready,
                   const std::atomic<bool>& stop);

}  // namespace unknot::server
