// For tests of the server: a small web app in a directory of the test's own.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace unknot::server::test {

class WebDir {
  public:
    WebDir() {
        std::string name = (std::filesystem::temp_directory_path() / "unknot-web-XXXXXX").string();
        outside_ = ::mkdtemp(name.data());
        put("index.html", "<!doctype html><title>Unknot</title>");
        put("index.html.br", "brotli index");
        put("index.html.gz", "gzip index");
        put("assets/app-1a2b.js", "let app = 1;");
        put("assets/app-1a2b.js.gz", "gzip app");
        put("assets/engine-3c4d.wasm", std::string("\0asm", 4));
        put("manifest.webmanifest", "{}");
        put("font.woff2", "wOF2");
        put("icon.svg", "<svg/>");
        put("empty.txt", "");
        put("with space.txt", "space");
        put("../secret.txt", "secret");
        std::filesystem::create_symlink(outside_ / "secret.txt", web() / "link.txt");
        std::filesystem::create_directory_symlink(outside_, web() / "up");
    }
    ~WebDir() {
        std::error_code ignored;
        std::filesystem::remove_all(outside_, ignored);
    }
    WebDir(const WebDir&) = delete;
    WebDir& operator=(const WebDir&) = delete;

    std::filesystem::path web() const { return outside_ / "web"; }
    void put(const std::string& name, const std::string& bytes) const {
        std::filesystem::create_directories((web() / name).parent_path());
        std::ofstream(web() / name, std::ios::binary) << bytes;
    }

  private:
    std::filesystem::path outside_;
};

}  // namespace unknot::server::test
