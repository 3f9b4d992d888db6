#include "server/server.h"

#include <chrono>
#include <exception>
#include <system_error>

#include <fmt/format.h>
#include <restinio/all.hpp>

#include "server/answer.h"

namespace unknot::server {
namespace {

namespace asio = restinio::asio_ns;
using std::chrono::milliseconds;
using std::chrono::seconds;

struct Traits : restinio::default_single_thread_traits_t {
    static constexpr bool use_connection_count_limiter = true;
};
using AsioError = boost::system::error_code;
using HttpServer = restinio::http_server_t<Traits>;

std::string header(const restinio::http_request_header_t& from, restinio::http_field_t name) {
    const std::string* value = from.try_get_field(name) ? &from.get_field(name) : nullptr;
    return value == nullptr ? std::string{} : *value;
}

Request understood(const restinio::http_request_header_t& from) {
    return {from.method().c_str(), std::string(from.request_target()),
            header(from, restinio::http_field_t::accept_encoding),
            header(from, restinio::http_field_t::if_none_match)};
}

restinio::request_handling_status_t handle(Files& files,
                                           const restinio::request_handle_t& request) {
    const Answer ours = answer(files, understood(request->header()));
    const restinio::http_status_line_t status(
        restinio::http_status_code_t(static_cast<std::uint16_t>(ours.status)), ours.reason);
    auto response = request->create_response<restinio::user_controlled_output_t>(status);
    for (const auto& [name, value] : ours.headers) {
        response.append_header(name, value);
    }
    response.append_header_date_field();
    response.set_content_length(ours.length);
    if (ours.body != nullptr && !ours.body->empty()) {
        response.append_body(restinio::writable_item_t(ours.body));
    }
    return response.done();
}

// More than a browser ever sends, and little enough to hold in memory for everybody.
restinio::incoming_http_msg_limits_t limits() {
    return restinio::incoming_http_msg_limits_t{}
        .max_url_size(4096)
        .max_field_name_size(256)
        .max_field_value_size(8192)
        .max_field_count(64)
        .max_body_size(1024);
}

// Looks at the flag until it is up, then closes the server and lets the loop run dry.
void watch(asio::steady_timer& timer, HttpServer& server, asio::io_context& loop,
           const std::atomic<bool>& stop) {
    timer.expires_after(milliseconds(100));
    timer.async_wait([&](const auto& error) {
        if (error) {
            return;
        }
        if (stop.load()) {
            server.close_sync();
            loop.stop();
            return;
        }
        watch(timer, server, loop, stop);
    });
}

Result<void> run(const Place& place, const asio::ip::address& address,
                 const std::function<void(std::uint16_t)>& on_ready,
                 const std::atomic<bool>& stop) {
    Files files(place.web);
    asio::io_context loop;
    std::uint16_t port = place.port;
    HttpServer server(restinio::external_io_context(loop),
                      [&](restinio::server_settings_t<Traits>& with) {
                          with.address(address)
                              .port(place.port)
                              .max_parallel_connections(500)
                              .max_pipelined_requests(32)
                              .concurrent_accepts_count(4)
                              .read_next_http_message_timelimit(seconds(10))
                              .write_http_response_timelimit(seconds(60))
                              .handle_request_timeout(seconds(10))
                              .incoming_http_msg_limits(limits())
                              .acceptor_options_setter([](restinio::acceptor_options_t& options) {
                                  options.set_option(asio::ip::tcp::acceptor::reuse_address(true));
                              })
                              .acceptor_post_bind_hook([&](asio::ip::tcp::acceptor& acceptor) {
                                  port = acceptor.local_endpoint().port();
                              })
                              .request_handler([&](const restinio::request_handle_t& request) {
                                  return handle(files, request);
                              });
                      });
    server.open_sync();
    on_ready(port);
    asio::steady_timer timer(loop);
    watch(timer, server, loop, stop);
    loop.run();
    return {};
}

}  // namespace

Result<void> serve(const Place& place, const std::function<void(std::uint16_t)>& on_ready,
                   const std::atomic<bool>& stop) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(place.web / "index.html", error)) {
        return fail(ErrorCode::not_found,
                    fmt::format("There is no web app in {}.", place.web.string()),
                    "Build it with ./dev build, or name its directory with --web.");
    }
    AsioError wrong;
    const auto address = asio::ip::make_address(place.address, wrong);
    if (wrong) {
        return fail(ErrorCode::bad_input,
                    fmt::format("\"{}\" is not an IP address.", place.address),
                    "Use 127.0.0.1 for this machine alone, or 0.0.0.0 for every network.");
    }
    try {
        return run(place, address, on_ready, stop);
    } catch (const boost::system::system_error& failure) {
        return fail(ErrorCode::conflict,
                    fmt::format("{} port {} can't be used ({}).", place.address, place.port,
                                failure.code().message()),
                    "Another program may be using it: end that one, or name another with --port.");
    } catch (const std::exception& failure) {
        return fail(ErrorCode::internal, fmt::format("The web server failed ({}).", failure.what()),
                    "Start it again; if it fails again, please report it with this message.");
    }
}

}  // namespace unknot::server
