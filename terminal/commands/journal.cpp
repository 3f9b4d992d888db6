// unknot journal: your records in and out, checked, erased.
#include "engine/journal/journal.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <iostream>

#include "engine/base/text.h"
#include "engine/handover/export.h"
#include "store/sqlite/live_lock.h"
#include "store/sqlite/sqlite.h"
#include "terminal/base/records.h"
#include "terminal/commands/commands.h"
#include "terminal/program.h"

namespace unknot::terminal {
namespace {

namespace fs = std::filesystem;

Result<std::unique_ptr<store::Store>> open_to_read(const Context& context) {
    const auto directory = context.data();
    return directory ? store::open_sqlite(*directory, store::Access::read)
                     : std::unexpected(directory.error());
}

// ---- export -------------------------------------------------------------------------------------

// What --json prints beside a file that was written.
struct Written {
    std::string file, media_type;
    std::int64_t records = 0;
};
BOOST_DESCRIBE_STRUCT(Written, (), (file, media_type, records))

// A view for others, made from all that can be read.
Result<int> export_view(const Context& context, handover::Format format, const std::string& path) {
    const auto now = context.now();
    const auto journal = now ? load_journal(context) : std::unexpected(now.error());
    if (!journal) {
        return std::unexpected(journal.error());
    }
    const auto made = handover::export_as(atlas::built_in(), *journal, format, *now);
    if (!made) {
        return std::unexpected(made.error());
    }
    if (path.empty() || path == "-") {
        out(made->text);
        return exit_ok;
    }
    if (const auto done = write_file(path, made->text, "The export"); !done) {
        return std::unexpected(done.error());
    }
    out(context.json ? json::to_json(Written{path, made->media_type, made->records}) + "\n"
                     : fmt::format("What {} records tell is in {}.\n", made->records, path));
    return exit_ok;
}

// All records as they are, row by row, also from a store that is damaged in places.
Result<int> export_records(const Context& context, const std::string& path) {
    auto store = open_to_read(context);
    if (!store) {
        return std::unexpected(store.error());
    }
    std::string lines;
    std::int64_t records = 0, bad = 0;
    const bool to_file = !path.empty() && path != "-";
    const auto all = (*store)->each([&](Result<record::Record> row) {
        if (!row) {
            ++bad;
            warn("unknot: " + row.error().message + " " + row.error().next + "\n");
            return;
        }
        ++records;
        lines += record::to_line(*row) + "\n";
        if (!to_file && lines.size() > (1U << 20)) {
            out(std::exchange(lines, {}));
        }
    });
    if (to_file) {
        if (const auto done = write_file(path, lines, "The journal"); !done) {
            return std::unexpected(done.error());
        }
        out(context.json ? fmt::format("{{\"records\":{},\"bad\":{}}}\n", records, bad)
                         : fmt::format("{} records are in {}.\n", records, path));
    } else {
        out(lines);
    }
    if (!all) {  // what could be read is saved; that there is more must be told
        return std::unexpected(all.error());
    }
    return bad == 0 ? exit_ok : exit_failed;
}

Result<int> export_all(const Context& context, handover::Format format, const std::string& path) {
    return format == handover::Format::jsonl ? export_records(context, path)
                                             : export_view(context, format, path);
}

// ---- import -------------------------------------------------------------------------------------

struct Imported {
    std::int64_t lines = 0, records = 0, added = 0, unknown = 0, bad = 0;
    std::vector<journal::Problem> problems;
};
BOOST_DESCRIBE_STRUCT(Imported, (), (lines, records, added, unknown, bad, problems))

class File {
  public:
    explicit File(const std::string& path)
        : number_(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~File() {
        if (number_ > STDIN_FILENO) {
            ::close(number_);
        }
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    int number() const { return number_; }

  private:
    int number_;
};

// Piece by piece, so that memory stays bounded whatever comes.
Result<std::int64_t> stream(const std::string& path, journal::Reader& reader, store::Store& store) {
    const auto refused = [&] {
        return fail(errno == ENOENT ? ErrorCode::not_found : ErrorCode::storage,
                    fmt::format("The journal in {}: {}.", path, std::strerror(errno)),
                    "Check the name and whether you may read it.");
    };
    const File file(path);
    std::string piece(std::size_t{1} << 20, '\0');
    std::int64_t added = 0;
    for (bool more = true; more;) {
        const ssize_t got = ::read(file.number(), piece.data(), piece.size());
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return refused();
        }
        more = got > 0;
        if (more) {
            reader.push(std::string_view(piece).substr(0, static_cast<std::size_t>(got)));
        } else {
            reader.finish();
        }
        if (const auto read = reader.take(); !read.empty()) {
            const auto now = store.append(std::vector<record::Record>(read.begin(), read.end()));
            if (!now) {
                return std::unexpected(now.error());
            }
            added += *now;
        }
    }
    return added;
}

void print(const Context& context, const Imported& imported) {
    out(fmt::format("{} records read, {} of them new.\n", imported.records, imported.added));
    if (imported.unknown > 0) {
        out(render::wrap(
            fmt::format("{} are of kinds that this version does not know; they are kept.",
                        imported.unknown),
            context.style.width));
    }
    for (const journal::Problem& each : imported.problems) {
        warn(render::wrap(fmt::format("line {}: {} {}", each.line, each.message, each.next),
                          context.style.width, "", "  "));
    }
}

Result<int> import(const Context& context, const std::string& path) {
    if (std::error_code error; path != "-" && !fs::exists(path, error)) {
        return fail(ErrorCode::not_found, fmt::format("There is no file {}.", path),
                    "Check its name.");
    }
    auto store = open_store(context);
    if (!store) {
        return std::unexpected(store.error());
    }
    journal::Reader reader;
    const auto added = stream(path, reader, **store);
    if (!added) {
        return std::unexpected(added.error());
    }
    const journal::Summary& summary = reader.summary();
    const Imported imported{summary.lines,   summary.records, *added,
                            summary.unknown, summary.bad,     summary.problems};
    const Error refused{
        ErrorCode::bad_input,
        fmt::format("{} of {} lines could not be read.", summary.bad, summary.lines),
        "The others were imported; mend those lines and import again."};
    if (context.json) {
        std::string text = json::to_json(imported);
        if (summary.bad > 0) {
            text.insert(text.size() - 1,
                        ",\"error\":" + error_json(refused, name_of(refused.code)));
        }
        out(text + "\n");
    } else {
        print(context, imported);
        if (summary.bad > 0) {
            return std::unexpected(refused);
        }
    }
    return summary.bad > 0 ? exit_failed : exit_ok;
}

// ---- check --------------------------------------------------------------------------------------

Result<int> check(const Context& context) {
    auto store = open_to_read(context);
    if (!store) {
        return std::unexpected(store.error());
    }
    const auto found = (*store)->check();
    if (!found) {
        return std::unexpected(found.error());
    }
    const bool well = found->sound && found->bad == 0;
    if (context.json) {
        std::string text = fmt::format("{{\"sound\":{},\"records\":{},\"bad\":{},\"problems\":[",
                                       found->sound, found->records, found->bad);
        for (std::size_t i = 0; i < found->problems.size(); ++i) {
            text += (i == 0 ? "" : ",") +
                    error_json(found->problems[i], name_of(found->problems[i].code));
        }
        out(text + "]}\n");
        return well ? exit_ok : exit_failed;
    }
    for (const Error& each : found->problems) {
        out(render::wrap(each.message + " " + each.next, context.style.width, "- ", "  "));
    }
    out(fmt::format("{} records read well{}.\n", found->records,
                    found->bad > 0 ? fmt::format(", {} did not", found->bad) : ""));
    out(well ? "Everything is in order.\n"
             : "Something is damaged; the lines above say what to do.\n");
    return well ? exit_ok : exit_failed;
}

// ---- erase --------------------------------------------------------------------------------------

bool agreed() {
    out("This erases all your records on this device. Type \"erase\" to go on: ");
    std::fflush(stdout);
    std::string line;
    return std::getline(std::cin, line) && lower(trimmed(line)) == "erase";
}

Result<void> erase_store(const Context& context, const fs::path& directory) {
    auto store = open_store(context);
    const auto erased = store ? (*store)->erase() : std::unexpected(store.error());
    if (store) {
        store->reset();
    }
    // Too damaged to be emptied: the files go instead.
    return erased ? erased : store::remove_sqlite(directory);
}

Result<int> erase(const Context& context, bool yes) {
    const auto directory = context.data();
    if (!directory) {
        return std::unexpected(directory.error());
    }
    std::error_code error;
    if (!yes && (::isatty(STDIN_FILENO) == 0 || context.json)) {
        return fail(ErrorCode::bad_input, "Erasing must be confirmed.",
                    "Add --yes if you are sure.");
    }
    if (!yes && !agreed()) {
        return fail(ErrorCode::not_ready, "Nothing was erased.",
                    "Type the word to erase everything.");
    }
    if (fs::exists(*directory, error)) {
        const auto alone = store::LiveLock::take(*directory);  // not under a session's feet
        const auto done = alone ? erase_store(context, *directory) : std::unexpected(alone.error());
        if (!done) {
            return std::unexpected(done.error());
        }
        fs::remove(*directory / "device", error);
    }
    out(context.json
            ? "{\"erased\":true}\n"
            : "All records on this device are erased. Files that you exported are where you put "
              "them.\n");
    return exit_ok;
}

}  // namespace

void add_journal(Program& program) {
    CLI::App* parent = add_command(program, program.app, "journal",
                                   "Take your records with you, check or erase them",
                                   "  unknot journal export -o my-records.jsonl\n"
                                   "  unknot journal import my-records.jsonl\n"
                                   "  unknot journal check\n"
                                   "  unknot journal erase",
                                   nullptr);
    const auto to = std::make_shared<std::string>();
    const auto format = std::make_shared<handover::Format>(handover::Format::jsonl);
    CLI::App* exporting = add_command(
        program, *parent, "export",
        "Write your records to a file. jsonl: all of them as they are, to keep or to move (the "
        "only "
        "one that can be imported again). csv: a table for a spreadsheet. fhir: for a clinic's "
        "program. ics: breaks, routines and checks to come, for a calendar",
        "  unknot journal export -o my-records.jsonl\n"
        "  unknot journal export --format csv -o my-records.csv\n"
        "  unknot journal export --format fhir -o my-records.fhir.json\n"
        "  unknot journal export --format ics -o my-week.ics",
        [&program, format, to] { return export_all(program.context, *format, *to); });
    add_choice(program, exporting, "--format", *format, "What kind of file (jsonl)");
    add_file(program, exporting, "-o,--out,--output", *to, "Write to this file");
    const auto from = std::make_shared<std::string>();
    CLI::App* importing = add_command(
        program, *parent, "import", "Add records from a file; those already here stay as they are",
        "  unknot journal import my-records.jsonl\n  cat *.jsonl | unknot journal import -",
        [&program, from] { return import(program.context, *from); });
    add_file(program, importing, "FILE", *from, "JSON Lines, or - for input")->required();
    add_command(program, *parent, "check", "Read everything and say what is damaged",
                "  unknot journal check", [&program] { return check(program.context); });
    const auto yes = std::make_shared<bool>(false);
    CLI::App* erasing = add_command(program, *parent, "erase", "Erase all records on this device",
                                    "  unknot journal export -o copy.jsonl && unknot journal erase",
                                    [&program, yes] { return erase(program.context, *yes); });
    erasing->add_flag("--yes", *yes, "Do not ask");
}

}  // namespace unknot::terminal
