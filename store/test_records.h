// For tests of stores: records and places to put them.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "store/store.h"

namespace unknot::store::test {

// Record number `n`: later numbers have later ids.
inline record::Record make(int n, std::string body = R"({"session":"s"})") {
    record::Record out;
    out.id = record::make_uuid(1'700'000'000'000 + n, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    out.at = {1'700'000'000'000 + n, 60};
    out.device = "test";
    out.kind = "hold_done";
    out.body = std::move(body);
    return out;
}

inline std::vector<record::Record> make_many(int from, int count) {
    std::vector<record::Record> out;
    for (int i = 0; i < count; ++i) {
        out.push_back(make(from + i));
    }
    return out;
}

struct Contents {
    std::vector<record::Record> good;
    std::vector<Error> bad;
    Result<void> ended;
};

inline Contents contents(Store& store) {
    Contents out;
    out.ended = store.each([&](Result<record::Record> row) {
        if (row) {
            out.good.push_back(*row);
        } else {
            out.bad.push_back(row.error());
        }
    });
    return out;
}

// A directory of the test's own, removed at the end.
class TempDir {
  public:
    TempDir() {
        std::string name = (std::filesystem::temp_directory_path() / "unknot-test-XXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }
    ~TempDir() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TempDir(const TempDir&) = delete;
    TempDir& operator=(const TempDir&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path database() const { return path_ / "unknot.db"; }

  private:
    std::filesystem::path path_;
};

}  // namespace unknot::store::test
