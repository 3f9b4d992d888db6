// A real client against a real server on a free port.
#include "server/server.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <future>
#include <thread>
#include <vector>

#include "server/test_web.h"

namespace unknot::server {
namespace {

class Client {
  public:
    explicit Client(std::uint16_t port)
        : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(port);
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        connected_ = ::connect(socket_, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0;
    }
    ~Client() { ::close(socket_); }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    bool connected() const { return connected_; }
    void send(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0) {
                return;
            }
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
    }
    // Everything until the server closes, or until nothing came for so long.
    std::string receive(int quiet_ms = 3000) const {
        std::string all;
        char piece[16384];
        pollfd ready{socket_, POLLIN, 0};
        while (::poll(&ready, 1, quiet_ms) > 0) {
            const ssize_t got = ::recv(socket_, piece, sizeof piece, 0);
            if (got <= 0) {
                closed_ = true;
                break;
            }
            all.append(piece, static_cast<std::size_t>(got));
        }
        return all;
    }
    bool closed() const { return closed_; }

  private:
    int socket_;
    bool connected_ = false;
    mutable bool closed_ = false;
};

class ServerTest : public testing::Test {
  protected:
    void SetUp() override {
        std::promise<std::uint16_t> ready;
        auto port_of = ready.get_future();
        thread_ = std::thread([&, ready = std::move(ready)]() mutable {
            ended_ = serve(
                {web.web(), "127.0.0.1", 0}, [&](std::uint16_t p) { ready.set_value(p); }, stop_);
        });
        ASSERT_EQ(port_of.wait_for(std::chrono::seconds(5)), std::future_status::ready);
        port = port_of.get();
    }
    void TearDown() override {
        stop_ = true;
        if (thread_.joinable()) {
            thread_.join();
        }
        EXPECT_TRUE(ended_);
    }
    std::string ask(const std::string& bytes) const {
        const Client client(port);
        client.send(bytes);
        return client.receive();
    }
    std::string get(const std::string& target, const std::string& more = "") const {
        return ask("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + more +
                   "\r\n");
    }

    test::WebDir web;
    std::uint16_t port = 0;

  private:
    std::atomic<bool> stop_ = false;
    Result<void> ended_;
    std::thread thread_;
};

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

TEST_F(ServerTest, HandsOutTheApp) {
    const std::string got = get("/");
    EXPECT_TRUE(got.starts_with("HTTP/1.1 200 OK\r\n")) << got;
    EXPECT_TRUE(has(got, "\r\n\r\n<!doctype html>"));
    EXPECT_TRUE(has(got, "Content-Length: 36\r\n")) << got;
    EXPECT_TRUE(has(got, "Content-Security-Policy: default-src 'none';"));
    EXPECT_TRUE(has(get("/assets/engine-3c4d.wasm"), "Content-Type: application/wasm\r\n"));
    EXPECT_TRUE(has(get("/", "Accept-Encoding: br\r\n"), "\r\n\r\nbrotli index"));
    EXPECT_TRUE(has(get("/empty.txt"), "Content-Length: 0\r\n"));
}

TEST_F(ServerTest, HeadAndUnchangedHaveNoBody) {
    const std::string head = ask("HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    EXPECT_TRUE(has(head, "Content-Length: 36\r\n"));
    EXPECT_TRUE(head.ends_with("\r\n\r\n")) << head;
    const std::string unchanged = get("/", "If-None-Match: *\r\n");
    EXPECT_TRUE(unchanged.starts_with("HTTP/1.1 304 ")) << unchanged;
    EXPECT_TRUE(unchanged.ends_with("\r\n\r\n"));
}

TEST_F(ServerTest, RefusesWhatItMust) {
    EXPECT_TRUE(get("/%2e%2e/secret.txt").starts_with("HTTP/1.1 400 "));
    EXPECT_TRUE(get("/../secret.txt").starts_with("HTTP/1.1 400 "));
    EXPECT_TRUE(get("/missing.js").starts_with("HTTP/1.1 404 "));
    EXPECT_TRUE(
        ask("POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\n\r\nhi")
            .starts_with("HTTP/1.1 405 "));
    EXPECT_FALSE(has(get("/link.txt"), "secret"));
}

TEST_F(ServerTest, OneConnectionAnswersManyRequests) {
    const Client client(port);
    for (int i = 0; i < 20; ++i) {
        client.send("GET /icon.svg HTTP/1.1\r\nHost: x\r\n\r\n");
    }
    client.send("GET /icon.svg HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const std::string all = client.receive();
    std::size_t answers = 0;
    for (std::size_t at = all.find("HTTP/1.1 200"); at != std::string::npos;
         at = all.find("HTTP/1.1 200", at + 1)) {
        ++answers;
    }
    EXPECT_EQ(answers, 21U);
}

TEST_F(ServerTest, MalformedAndOversizedRequestsHarmNobody) {
    const std::string bad[] = {
        "rubbish\r\n\r\n",
        std::string("\0\xff\xfe\r\n\r\n", 7),
        "GET\r\n\r\n",
        "GET / HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
        "GET / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n" + std::string(100'000, 'x'),
        "GET /" + std::string(100'000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET / HTTP/1.1\r\nX: " + std::string(100'000, 'a') + "\r\n\r\n",
    };
    for (const std::string& each : bad) {
        const Client client(port);
        client.send(each);
        EXPECT_FALSE(has(client.receive(), "200 OK")) << each.substr(0, 40);
        EXPECT_TRUE(client.closed()) << each.substr(0, 40);
    }
    std::string many = "GET / HTTP/1.1\r\n";
    for (int i = 0; i < 1000; ++i) {
        many += "X-" + std::to_string(i) + ": y\r\n";
    }
    EXPECT_FALSE(has(ask(many + "\r\n"), "200 OK"));
    EXPECT_TRUE(has(get("/"), "200 OK"));
}

TEST_F(ServerTest, SlowClientsDoNotHoldUpOthers) {
    std::vector<std::unique_ptr<Client>> slow;
    for (int i = 0; i < 50; ++i) {
        slow.push_back(std::make_unique<Client>(port));
        slow.back()->send("GET / HT");
    }
    const auto start = std::chrono::steady_clock::now();
    EXPECT_TRUE(has(get("/"), "200 OK"));
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(1));
    slow.front()->send("TP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    EXPECT_TRUE(has(slow.front()->receive(), "200 OK"));
}

TEST_F(ServerTest, FiftyAtOnce) {
    web.put("big.txt", std::string(3'000'000, 'b'));
    std::vector<std::future<std::size_t>> all;
    for (int i = 0; i < 50; ++i) {
        all.push_back(std::async(std::launch::async, [&] { return get("/big.txt").size(); }));
    }
    for (auto& each : all) {
        EXPECT_GT(each.get(), 3'000'000U);
    }
}

TEST_F(ServerTest, StopsInTimeWithClientsConnected) {
    const Client idle(port);
    const Client half(port);
    half.send("GET / HTTP/1.1\r\n");
    const auto start = std::chrono::steady_clock::now();
    TearDown();
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(1));
    EXPECT_FALSE(Client(port).connected());
}

TEST(ServerErrors, AreTold) {
    const test::WebDir web;
    const std::atomic<bool> stop = true;
    const auto none = serve({"/nonexistent", "127.0.0.1", 0}, [](std::uint16_t) {}, stop);
    EXPECT_EQ(none.error().code, ErrorCode::not_found);
    const auto address = serve({web.web(), "localhost!", 0}, [](std::uint16_t) {}, stop);
    EXPECT_EQ(address.error().code, ErrorCode::bad_input);
    std::uint16_t first_port = 0;
    const auto outer = serve(
        {web.web(), "127.0.0.1", 0},
        [&](std::uint16_t port) {
            const auto taken = serve({web.web(), "127.0.0.1", port}, [](std::uint16_t) {}, stop);
            first_port = port;
            ASSERT_FALSE(taken);
            EXPECT_EQ(taken.error().code, ErrorCode::conflict);
        },
        stop);
    EXPECT_TRUE(outer);
    EXPECT_NE(first_port, 0);
}

}  // namespace
}  // namespace unknot::server
