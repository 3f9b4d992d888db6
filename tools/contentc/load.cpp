#include "tools/contentc/load.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "tools/contentc/text_rules.h"

namespace unknot::contentc {

namespace {

using LoadThing = void (*)(Reader&, const std::string&, Content&);

struct Folder {
    std::string_view name;
    LoadThing load = nullptr;  // null: words, which have no fixed fields
    std::optional<Kind> kind;  // what other files call this folder's files by
    Names files;               // these and no others, all required; empty: any id
};

constexpr auto body_files = std::to_array<std::string_view>({"zones"});
constexpr auto culprits_files = std::to_array<std::string_view>({"network"});
constexpr auto judging_files = std::to_array<std::string_view>({"numbers"});
constexpr auto dose_files = std::to_array<std::string_view>(
    {"before_workout", "after_workout", "rest_day", "limits", "tools"});
constexpr auto measuring_files = std::to_array<std::string_view>({"rules"});
constexpr auto word_files = std::to_array<std::string_view>({"en"});

constexpr auto folders = std::to_array<Folder>({
    {"body", load_body, std::nullopt, body_files},
    {"causes", load_cause, Kind::cause, {}},
    {"culprits", load_culprits, std::nullopt, culprits_files},
    {"dose", load_dose, std::nullopt, dose_files},
    {"evidence", load_evidence, Kind::evidence, {}},
    {"findings", load_finding, Kind::finding, {}},
    {"judging", load_judging, std::nullopt, judging_files},
    {"left_to_others", load_left_to_others, std::nullopt, {}},
    {"measures", load_measure, std::nullopt, {}},
    {"measuring", load_measuring, std::nullopt, measuring_files},
    {"moves", load_move, Kind::move, {}},
    {"muscles", load_muscle, Kind::muscle, {}},
    {"no_go", load_no_go, Kind::no_go, {}},
    {"regions", load_region, Kind::region, {}},
    {"screening", load_question, Kind::question, {}},
    {"signs", load_sign, std::nullopt, {}},
    {"sources", load_source, Kind::source, {}},
    {"stretches", load_stretch, Kind::stretch, {}},
    {"words", nullptr, std::nullopt, word_files},
});

// The body's shape and its poses are read, checked and reported by tools/skin and tools/poses. They
// are no part of the atlas, so they do not change its version either.
bool read_elsewhere(const ContentFile& file) {
    return file.path == "body/shape.toml" || file.path.starts_with("poses/");
}

std::vector<std::string_view> folder_names() {
    std::vector<std::string_view> names;
    for (const auto& folder : folders) {
        names.push_back(folder.name);
    }
    return names;
}

// The id that a path gives its thing: its name without ".toml".
std::string stem(std::string_view path) {
    const auto slash = path.rfind('/');
    const auto name = slash == std::string_view::npos ? path : path.substr(slash + 1);
    return std::string(name.substr(0, name.size() - std::string_view(".toml").size()));
}

// The folder that a file belongs to; null, and reported, when it belongs nowhere.
const Folder* folder_of(const ContentFile& file, Report& report) {
    const Place at = {file.path, 1, 1};
    const auto slash = file.path.find('/');
    if (slash == std::string::npos || file.path.find('/', slash + 1) != std::string::npos) {
        report.add(at, "a content file lies directly in one of content's folders");
        return nullptr;
    }
    const auto name = file.path.substr(0, slash);
    const auto* folder = std::ranges::find(folders, name, &Folder::name);
    if (folder == folders.end()) {
        report.add_unknown(at, fmt::format("unknown folder '{}'", name), name, folder_names());
        return nullptr;
    }
    if (!file.path.ends_with(".toml")) {
        report.add(at, "a content file's name ends in '.toml'");
        return nullptr;
    }
    const auto id = stem(file.path);
    if (!folder->files.empty()) {
        if (std::ranges::find(folder->files, id) == folder->files.end()) {
            report.add_unknown(at, fmt::format("unknown file '{}' in '{}'", id, name), id,
                               folder->files);
            return nullptr;
        }
    } else if (!is_snake_case(id)) {
        report.add(at, fmt::format("'{}' is no id: write lower_case_with_underscores", id));
    }
    return folder;
}

void load_file(const ContentFile& file, const Folder& folder, Loading loading) {
    const std::string id = stem(file.path);
    if (folder.kind) {
        loading.content.ids_of(*folder.kind).emplace(id, Place{file.path, 1, 1});
    }
    const toml::parse_result parsed = toml::parse(file.bytes);
    if (!parsed) {
        const auto begin = parsed.error().source().begin;
        loading.report.add({file.path, std::max(1U, static_cast<unsigned>(begin.line)),
                            std::max(1U, static_cast<unsigned>(begin.column))},
                           std::string(parsed.error().description()));
        loading.content.complete = false;
        return;
    }
    if (folder.load == nullptr) {
        load_words(parsed.table(), file.path, loading);
        return;
    }
    Reader reader(parsed.table(), {file.path, 1, 1}, fmt::format("{}.{}", folder.name, id),
                  loading);
    folder.load(reader, id, loading.content);
}

void report_missing_files(std::span<const ContentFile> files, Loading loading) {
    for (const auto& folder : folders) {
        for (const std::string_view name : folder.files) {
            const auto path = fmt::format("{}/{}.toml", folder.name, name);
            if (std::ranges::find(files, path, &ContentFile::path) == files.end()) {
                loading.report.add({path, 1, 1}, "this file is missing");
                loading.content.complete = false;
            }
        }
    }
}

// FNV-1a, 64 bits: names a version of the content, guards against nothing.
std::string version_of(std::span<const ContentFile* const> files) {
    constexpr std::uint64_t prime = 0x100000001b3;
    std::uint64_t hash = 0xcbf29ce484222325;
    const auto add = [&hash](std::string_view bytes) {
        for (const char byte : bytes) {
            hash = (hash ^ static_cast<unsigned char>(byte)) * prime;
        }
        hash *= prime;  // as if a zero byte followed: "ab" + "c" is not "a" + "bc"
    };
    for (const ContentFile* file : files) {
        add(file->path);
        add(file->bytes);
    }
    return fmt::format("{:016x}", hash).substr(0, 12);
}

}  // namespace

Content load(std::span<const ContentFile> files, Report& report) {
    std::vector<const ContentFile*> in_order;
    for (const auto& file : files) {
        if (!read_elsewhere(file)) {
            in_order.push_back(&file);
        }
    }
    std::ranges::sort(in_order, {}, [](const ContentFile* file) { return file->path; });

    Content content;
    content.version = version_of(in_order);
    const Loading loading = {content, report};
    for (const ContentFile* file : in_order) {
        if (const Folder* folder = folder_of(*file, report)) {
            load_file(*file, *folder, loading);
        }
    }
    report_missing_files(files, loading);
    return content;
}

}  // namespace unknot::contentc
