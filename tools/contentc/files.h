// Reading the content folder and writing the tables: the only part of contentc that meets a disk.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/error.h"
#include "tools/contentc/load.h"

namespace unknot::contentc {

// All files below `folder`, in any order, but hidden ones and content's own README.md and LICENSE.
Result<std::vector<ContentFile>> read_folder(const std::filesystem::path& folder);

// All bytes of one file.
Result<std::string> read_file(const std::filesystem::path& path);

// Writes the file unless it holds these bytes already, so that nothing is compiled again for
// nothing. True when it wrote.
Result<bool> write_if_changed(const std::filesystem::path& path, std::string_view bytes);

}  // namespace unknot::contentc
