// unknot serve: the web app for browsers on this machine, or on the network if asked to.
#include <atomic>
#include <csignal>
#include <filesystem>

#include "server/server.h"
#include "terminal/commands/commands.h"
#include "terminal/program.h"

namespace unknot::terminal {
namespace {

struct Wanted {
    std::string address = "127.0.0.1";
    std::string web;
    std::uint16_t port = 7878;
};

std::atomic<bool> stop_serving = false;
static_assert(std::atomic<bool>::is_always_lock_free);  // signal handlers may set it

// Beside the program itself, or beside the link that leads to it.
std::filesystem::path standard_web() {
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    return program.parent_path() / "web";
}

Result<int> serve(const Context& context, const Wanted& wanted) {
    struct sigaction action{};
    action.sa_handler = [](int) { stop_serving = true; };
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    const server::Place place{
        wanted.web.empty() ? standard_web() : std::filesystem::path(wanted.web), wanted.address,
        wanted.port};
    const auto ready = [&](std::uint16_t port) {
        const bool six = wanted.address.find(':') != std::string::npos;
        const std::string host = six ? "[" + wanted.address + "]" : wanted.address;
        const std::string url = fmt::format("http://{}:{}", host, port);
        out(context.json ? fmt::format("{{\"url\":\"{}\"}}\n", url)
                         : fmt::format("Unknot is at {}\n", url));
        std::fflush(stdout);
    };
    const auto served = server::serve(place, ready, stop_serving);
    return served ? Result<int>(exit_ok) : std::unexpected(served.error());
}

}  // namespace

void add_serve(Program& program) {
    const auto wanted = std::make_shared<Wanted>();
    CLI::App* command =
        add_command(program, program.app, "serve", "Hand out the web app to browsers",
                    "  unknot serve\n  unknot serve --port 8080 --web build/web\n"
                    "  unknot serve --address 0.0.0.0          for other devices in your network",
                    [&program, wanted] { return serve(program.context, *wanted); });
    command
        ->add_option("--port", wanted->port, "The port (7878 if not given; 0 for any that is free)")
        ->type_name("PORT");
    command
        ->add_option("--address", wanted->address,
                     "The address (127.0.0.1 if not given: this machine alone)")
        ->type_name("ADDRESS");
    program.files[command->add_option("--web", wanted->web, "The built web app's directory")
                      ->type_name("DIR")] = true;
}

}  // namespace unknot::terminal
