#include "server/answer.h"

#include <gtest/gtest.h>

#include "server/test_web.h"

namespace unknot::server {
namespace {

class AnswerTest : public testing::Test {
  protected:
    Answer get(std::string target, std::string accept = "", std::string tag = "") {
        return answer(files, {"GET", std::move(target), std::move(accept), std::move(tag)});
    }
    static std::string header(const Answer& from, std::string_view name) {
        for (const auto& [key, value] : from.headers) {
            if (key == name) {
                return value;
            }
        }
        return "";
    }

    test::WebDir place;
    Files files{place.web()};
};

TEST_F(AnswerTest, FilesComeWithTheirTypes) {
    const std::pair<const char*, const char*> expected[] = {
        {"/", "text/html; charset=utf-8"},
        {"/index.html", "text/html; charset=utf-8"},
        {"/assets/app-1a2b.js", "text/javascript; charset=utf-8"},
        {"/assets/engine-3c4d.wasm", "application/wasm"},
        {"/manifest.webmanifest", "application/manifest+json"},
        {"/font.woff2", "font/woff2"},
        {"/icon.svg", "image/svg+xml"},
        {"/empty.txt", "text/plain; charset=utf-8"},
    };
    for (const auto& [target, type] : expected) {
        const Answer got = get(target);
        EXPECT_EQ(got.status, 200) << target;
        EXPECT_EQ(header(got, "Content-Type"), type) << target;
    }
    EXPECT_EQ(*get("/with%20space.txt").body, "space");
}

TEST_F(AnswerTest, NavigationGivesTheAppItself) {
    for (const char* target :
         {"/", "/session", "/atlas/muscles/soleus", "/find?q=calf", "//", "/a/"}) {
        const Answer got = get(target);
        EXPECT_EQ(got.status, 200) << target;
        EXPECT_NE(got.body->find("<title>Unknot"), std::string::npos) << target;
        EXPECT_EQ(header(got, "Cache-Control"), "no-cache") << target;
    }
    EXPECT_EQ(get("/missing.js").status, 404);
    EXPECT_EQ(get("/assets/app-ffff.js").status, 404);
}

TEST_F(AnswerTest, PackedFormsByWhatTheClientCanRead) {
    EXPECT_EQ(*get("/", "gzip, deflate, br").body, "brotli index");
    EXPECT_EQ(header(get("/", "br"), "Content-Encoding"), "br");
    EXPECT_EQ(header(get("/", "br"), "Content-Type"), "text/html; charset=utf-8");
    EXPECT_EQ(*get("/", "GZIP;q=0.5").body, "gzip index");
    EXPECT_EQ(*get("/", "br;q=0, gzip;q=0.000").body, *get("/").body);
    EXPECT_EQ(*get("/assets/app-1a2b.js", "br, gzip").body, "gzip app");
    EXPECT_EQ(header(get("/"), "Vary"), "Accept-Encoding");
}

TEST_F(AnswerTest, TagsSaveSendingAgain) {
    const std::string tag = header(get("/icon.svg"), "ETag");
    ASSERT_GT(tag.size(), 4U);
    for (const std::string& sent : {tag, "W/" + tag, "\"x\", " + tag, std::string("*")}) {
        const Answer got = get("/icon.svg", "", sent);
        EXPECT_EQ(got.status, 304) << sent;
        EXPECT_EQ(got.body, nullptr);
        EXPECT_EQ(header(got, "ETag"), tag);
    }
    EXPECT_EQ(get("/icon.svg", "", "\"other\"").status, 200);
    EXPECT_NE(header(get("/", "br"), "ETag"), header(get("/"), "ETag"));
}

TEST_F(AnswerTest, HashedNamesAreKeptForEver) {
    EXPECT_EQ(header(get("/assets/app-1a2b.js"), "Cache-Control"),
              "public, max-age=31536000, immutable");
    EXPECT_EQ(header(get("/icon.svg"), "Cache-Control"), "no-cache");
    EXPECT_EQ(header(get("/assets/none.js"), "Cache-Control"), "no-cache");
}

TEST_F(AnswerTest, NothingOutsideIsHandedOut) {
    for (const char* target :
         {"/../secret.txt", "/%2e%2e/secret.txt", "/.%2E/secret.txt", "/assets/../../secret.txt",
          "/..%2fsecret.txt", "/%2e%2e%2fsecret.txt", "/..\\secret.txt", "/..%5csecret.txt",
          "/secret.txt%00.html", "/%", "/%4", "/%zz", "/./x", "no-slash", "*", "", "/a%0d%0ab"}) {
        EXPECT_EQ(get(target).status, 400) << target;
    }
    for (const char* target : {"/link.txt", "/up/secret.txt", "/%252e%252e/secret.txt",
                               "/assets/app-1a2b.js/x.js", "/etc/passwd.txt"}) {
        EXPECT_EQ(get(target).status, 404) << target;
    }
    EXPECT_EQ(get("/" + std::string(5000, 'a') + ".js").status, 404);
    EXPECT_EQ(get("/assets").status, 200);  // a page's address, not a listing of the directory
}

TEST_F(AnswerTest, OnlyGetAndHead) {
    for (const char* method : {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"}) {
        const Answer got = answer(files, {method, "/", "", ""});
        EXPECT_EQ(got.status, 405) << method;
        EXPECT_EQ(header(got, "Allow"), "GET, HEAD");
    }
    const Answer head = answer(files, {"HEAD", "/icon.svg", "", ""});
    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(head.body, nullptr);
    EXPECT_EQ(head.length, 6U);
    EXPECT_EQ(answer(files, {"HEAD", "/none.js", "", ""}).body, nullptr);
}

TEST_F(AnswerTest, EveryAnswerIsGuarded) {
    for (const char* target : {"/", "/none.js", "/%", "/icon.svg"}) {
        const Answer got = get(target);
        EXPECT_NE(header(got, "Content-Security-Policy").find("default-src 'none'"),
                  std::string::npos);
        EXPECT_NE(header(got, "Content-Security-Policy").find("require-trusted-types-for 'script'"),
                  std::string::npos);
        EXPECT_EQ(header(got, "X-Content-Type-Options"), "nosniff");
        EXPECT_EQ(header(got, "Referrer-Policy"), "no-referrer");
        EXPECT_EQ(header(got, "Cross-Origin-Opener-Policy"), "same-origin");
        EXPECT_EQ(header(got, "Cross-Origin-Resource-Policy"), "same-origin");
        EXPECT_NE(header(got, "Permissions-Policy").find("microphone=(self)"), std::string::npos);
        EXPECT_NE(header(got, "Permissions-Policy").find("accelerometer=(self)"),
                  std::string::npos);
        EXPECT_NE(header(got, "Permissions-Policy").find("magnetometer=()"), std::string::npos);
        EXPECT_NE(header(got, "Permissions-Policy").find("geolocation=()"), std::string::npos);
    }
}

TEST_F(AnswerTest, ChangedFilesAreReadAgain) {
    const std::string before = header(get("/icon.svg"), "ETag");
    place.put("icon.svg", "<svg><path/></svg>");
    EXPECT_EQ(*get("/icon.svg").body, "<svg><path/></svg>");
    EXPECT_NE(header(get("/icon.svg"), "ETag"), before);
    std::filesystem::remove(place.web() / "icon.svg");
    EXPECT_EQ(get("/icon.svg").status, 404);
}

}  // namespace
}  // namespace unknot::server
