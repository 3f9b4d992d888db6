#include "tools/contentc/testing.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tools/contentc/check.h"
#include "tools/contentc/files.h"

namespace unknot::contentc {

namespace {

std::vector<ContentFile> read_minimal() {
    auto files = read_folder(CONTENTC_TESTDATA "/minimal");
    EXPECT_TRUE(files.has_value());
    return files.value_or(std::vector<ContentFile>{});
}

}  // namespace

Minimal::Minimal() : files_(read_minimal()) {}

std::string& Minimal::bytes(std::string_view path) {
    auto file = std::ranges::find(files_, path, &ContentFile::path);
    if (file == files_.end()) {
        ADD_FAILURE() << "no file " << path;
        files_.push_back({std::string(path), ""});
        return files_.back().bytes;
    }
    return file->bytes;
}

Minimal& Minimal::replace(std::string_view path, std::string_view from, std::string_view to) {
    std::string& text = bytes(path);
    const auto at = text.find(from);
    if (at == std::string::npos || text.find(from, at + 1) != std::string::npos) {
        ADD_FAILURE() << "'" << from << "' does not stand just once in " << path;
        return *this;
    }
    text.replace(at, from.size(), to);
    return *this;
}

Minimal& Minimal::append(std::string_view path, std::string_view text) {
    bytes(path) += text;
    return *this;
}

Minimal& Minimal::put(std::string_view path, std::string_view bytes) {
    remove(path);
    files_.push_back({std::string(path), std::string(bytes)});
    return *this;
}

Minimal& Minimal::remove(std::string_view path) {
    std::erase_if(files_, [&](const ContentFile& file) { return file.path == path; });
    return *this;
}

Lines Minimal::problems() const {
    Report report;
    check(load(files_, report), report);
    Lines lines;
    for (const Problem& problem : report.sorted()) {
        lines.push_back(printed(problem, ""));
    }
    return lines;
}

Content Minimal::content() const {
    Report report;
    Content content = load(files_, report);
    check(content, report);
    EXPECT_TRUE(report.empty());
    return content;
}

}  // namespace unknot::contentc
