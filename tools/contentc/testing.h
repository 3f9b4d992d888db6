// For contentc's tests: the content in testdata/minimal, with slips made in it on purpose.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tools/contentc/content.h"
#include "tools/contentc/load.h"

namespace unknot::contentc {

using Lines = std::vector<std::string>;

class Minimal {
  public:
    Minimal();

    // Replaces the one place where `from` stands in the file; fails the test if it isn't just one.
    Minimal& replace(std::string_view path, std::string_view from, std::string_view to);
    Minimal& append(std::string_view path, std::string_view text);
    Minimal& put(std::string_view path, std::string_view bytes);
    Minimal& remove(std::string_view path);

    const std::vector<ContentFile>& files() const { return files_; }

    // All problems as contentc prints them, with paths below the content folder.
    Lines problems() const;

    // The content, which must be without problems.
    Content content() const;

  private:
    std::string& bytes(std::string_view path);

    std::vector<ContentFile> files_;
};

}  // namespace unknot::contentc
