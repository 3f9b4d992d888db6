// Workouts from the disk: which files, and what is in them.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <system_error>

#include <fmt/format.h>

#include "engine/base/text.h"
#include "workouts/workouts.h"

namespace unknot::workouts {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t piece_bytes = 256 * 1024;
constexpr const char* what_can_be_read =
    "GPX, TCX, and Apple Health's export.xml or export.zip can be read.";

std::unexpected<Error> refused(int why) {
    return fail(why == ENOENT ? ErrorCode::not_found : ErrorCode::storage,
                fmt::format("It cannot be opened: {}.", std::strerror(why)),
                "Check the name and whether you may read it.");
}

std::unexpected<Error> too_large() {
    return fail(ErrorCode::bad_input, "It is larger than any export.",
                "Check that it is the right file.");
}

// Reads what `next` gives, piece by piece: the number of bytes put into the buffer, 0 at the end,
// an error's sentence otherwise.
template <class Next>
Result<Found> read_all(Reader& reader, Next next) {
    std::string piece(piece_bytes, '\0');
    for (std::int64_t all = 0; all <= most_bytes;) {
        const Result<std::size_t> got = next(piece);
        if (!got) {
            return std::unexpected(got.error());
        }
        if (*got == 0) {
            return reader.finish();
        }
        all += static_cast<std::int64_t>(*got);
        if (const auto done = reader.push(std::string_view(piece).substr(0, *got)); !done) {
            return std::unexpected(done.error());
        }
    }
    return too_large();
}

class File {
  public:
    explicit File(const fs::path& path) : number_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~File() {
        if (number_ >= 0) {
            ::close(number_);
        }
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    bool is_open() const { return number_ >= 0; }

    Result<std::size_t> read(std::string& piece) const {
        while (true) {
            const ssize_t got = ::read(number_, piece.data(), piece.size());
            if (got >= 0) {
                return static_cast<std::size_t>(got);
            }
            if (errno != EINTR) {
                return fail(ErrorCode::storage,
                            fmt::format("It cannot be read: {}.", std::strerror(errno)),
                            "Check the disk that it is on.");
            }
        }
    }

    // The first bytes; reading begins anew after it.
    std::string beginning() const {
        std::string bytes(16, '\0');
        const ssize_t got = ::pread(number_, bytes.data(), bytes.size(), 0);
        bytes.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
        return bytes;
    }

  private:
    int number_;
};

// ---- archives -----------------------------------------------------------------------------------

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Entry = std::unique_ptr<zip_file_t, Discard>;

std::unexpected<Error> damaged() {
    return fail(ErrorCode::bad_input, "It is an archive that cannot be unpacked.",
                "Copy it again; an archive with a password has to be unpacked first.");
}

Result<Found> read_entry(zip_t* archive, zip_uint64_t index) {
    const Entry entry(zip_fopen_index(archive, index, 0));
    if (entry == nullptr) {
        return damaged();
    }
    Reader reader;
    return read_all(reader, [&](std::string& piece) -> Result<std::size_t> {
        const zip_int64_t got = zip_fread(entry.get(), piece.data(), piece.size());
        return got < 0 ? damaged() : Result<std::size_t>(static_cast<std::size_t>(got));
    });
}

// Phones name the export in their own language, so that every XML file in the archive is tried.
// Beside it lies the same for clinics, in another format, and a folder of routes.
Result<Found> read_archive(const fs::path& path) {
    int why = 0;
    const Archive archive(zip_open(path.c_str(), ZIP_RDONLY, &why));
    if (archive == nullptr) {
        return damaged();
    }
    const zip_int64_t entries = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < entries; ++i) {
        const char* name = zip_get_name(archive.get(), static_cast<zip_uint64_t>(i), 0);
        if (name == nullptr || !lower(name).ends_with(".xml")) {
            continue;
        }
        auto found = read_entry(archive.get(), static_cast<zip_uint64_t>(i));
        if (found || found.error().code != ErrorCode::not_found) {
            return found;
        }
    }
    return fail(ErrorCode::not_found, "It is an archive without an export of Apple Health.",
                what_can_be_read);
}

bool may_hold_workouts(const fs::path& path) {
    const std::string name = lower(path.filename().string());
    return name.ends_with(".gpx") || name.ends_with(".tcx") || name.ends_with(".fit") ||
           name == "export.xml" || name == "export.zip";
}

}  // namespace

Result<Found> read_file(const fs::path& path) {
    std::error_code why;
    if (const auto status = fs::status(path, why); !fs::is_regular_file(status)) {
        return fs::exists(status) ? fail(ErrorCode::bad_input, "It is neither a file nor a folder.",
                                         "Name files or folders.")
                                  : refused(why ? why.value() : ENOENT);
    }
    const File file(path);
    if (!file.is_open()) {
        return refused(errno);
    }
    const std::string beginning = file.beginning();
    if (beginning.starts_with("PK")) {
        return read_archive(path);
    }
    constexpr std::size_t fit_mark_at = 8;
    if (beginning.size() > fit_mark_at && beginning.substr(fit_mark_at).starts_with(".FIT")) {
        return fail(
            ErrorCode::not_found, "It is a FIT file, which the terminal does not read.",
            "Unknot in the browser does (`unknot serve`, Your week); or export GPX or TCX.");
    }
    Reader reader;
    return read_all(reader, [&](std::string& piece) { return file.read(piece); });
}

Result<std::vector<fs::path>> files_below(const fs::path& folder) {
    std::error_code why;
    std::vector<fs::path> files;
    fs::recursive_directory_iterator each(folder, fs::directory_options::skip_permission_denied,
                                          why);
    for (const fs::recursive_directory_iterator end; !why && each != end; each.increment(why)) {
        std::error_code ignored;
        if (each->is_regular_file(ignored) && may_hold_workouts(each->path())) {
            files.push_back(each->path());
        }
    }
    if (why) {
        return refused(why.value());
    }
    std::ranges::sort(files);
    return files;
}

}  // namespace unknot::workouts
