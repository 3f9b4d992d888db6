// unknot sport: what was done, told or taken from files, and whether it jumps.
#include <algorithm>
#include <filesystem>
#include <system_error>

#include "engine/progress/habits.h"
#include "terminal/base/records.h"
#include "terminal/commands/commands.h"
#include "terminal/program.h"
#include "workouts/workouts.h"

namespace unknot::terminal {
namespace {

namespace fs = std::filesystem;

struct Past {
    journal::Journal journal;
    Instant now;
};

Result<Past> past_of(const Context& context) {
    const auto now = context.now();
    auto journal = now ? load_journal(context) : std::unexpected(now.error());
    if (!journal) {
        return std::unexpected(journal.error());
    }
    return Past{*std::move(journal), *now};
}

// ---- what was told ------------------------------------------------------------------------------

std::string distance_text(std::optional<int> metres) {
    const int tenths = (metres.value_or(0) + 50) / 100;
    return tenths > 0 ? fmt::format("{}.{} km", tenths / 10, tenths % 10) : "";
}

void print(const Context& context, const progress::Habits& told) {
    std::vector<std::vector<std::string>> rows;
    for (const progress::SportLine& each : told.sport) {
        rows.push_back({day_text(local_day(each.start)), each.sport,
                        fmt::format("{} min", (each.seconds + 30) / 60),
                        distance_text(each.metres)});
    }
    out(rows.empty() ? "No sport of the last five weeks is told. `unknot sport add --sport running "
                       "--minutes 45`, or `unknot sport import FILE`.\n"
                     : render::table(rows, context.style.width, "  "));
    if (told.load) {
        out("\n" + render::wrap(told.load->says, context.style.width));
    }
}

// What --json prints.
struct Shown {
    std::vector<progress::SportLine> sport;
    std::optional<habits::LoadChange> load;
};
BOOST_DESCRIBE_STRUCT(Shown, (), (sport, load))

Result<int> show_sport(const Context& context) {
    const auto past = past_of(context);
    const auto told = past ? progress::read_habits(atlas::built_in(), past->journal, {}, past->now)
                           : std::unexpected(past.error());
    if (!told) {
        return std::unexpected(told.error());
    }
    if (context.json) {
        out(json::to_json(Shown{told->sport, told->load}) + "\n");
    } else {
        print(context, *told);
    }
    return exit_ok;
}

// ---- add ----------------------------------------------------------------------------------------

struct Told {
    std::string sport, at;
    int minutes = 0;
    std::optional<int> metres;
};

Result<int> add_told(const Context& context, const Told& told) {
    const auto past = past_of(context);
    if (!past) {
        return std::unexpected(past.error());
    }
    Instant start{past->now.ms - told.minutes * ms_per_minute, past->now.offset_minutes};
    if (!told.at.empty()) {
        const auto given = parse_instant(told.at);
        if (!given) {
            return std::unexpected(given.error());
        }
        start = *given;
    }
    const auto drafts = progress::tell_workouts(
        past->journal, {{start, told.sport, told.minutes * 60, told.metres, "typed"}}, past->now);
    if (!drafts) {
        return std::unexpected(drafts.error());
    }
    if (const auto done = record_events(context, *drafts); !done) {
        return std::unexpected(done.error());
    }
    out(context.json      ? fmt::format("{{\"added\":{}}}\n", drafts->size())
        : drafts->empty() ? "It is already there.\n"
                          : "Noted.\n");
    return exit_ok;
}

// ---- import -------------------------------------------------------------------------------------

struct FileProblem {
    std::string file, message, next;
};
BOOST_DESCRIBE_STRUCT(FileProblem, (), (file, message, next))

struct Imported {
    int files = 0;  // that could be read
    int added = 0, already = 0, left_out = 0, elsewhere = 0;
    std::vector<FileProblem> problems;
};
BOOST_DESCRIBE_STRUCT(Imported, (), (files, added, already, left_out, elsewhere, problems))

class Import {
  public:
    explicit Import(const Context& context) : context_(context) {}

    void add(const fs::path& path) {
        std::error_code ignored;
        if (!fs::is_directory(path, ignored)) {
            failed_ = !read(path) || failed_;
            return;
        }
        const auto files = workouts::files_below(path);
        if (!files) {
            tell(path, files.error());
            failed_ = true;
            return;
        }
        if (files->empty()) {
            tell(path, {ErrorCode::not_found, "It holds no file of workouts.",
                        "Files that end in .gpx or .tcx, export.xml and export.zip are read."});
            failed_ = true;
        }
        for (const fs::path& each : *files) {
            read(each);
        }
    }

    Result<int> record() {
        const auto past = past_of(context_);
        if (!past) {
            return std::unexpected(past.error());
        }
        const auto taken = progress::take_workouts(past->journal, found_, past->now);
        if (!taken.drafts.empty()) {
            if (const auto done = record_events(context_, taken.drafts); !done) {
                return std::unexpected(done.error());
            }
        }
        imported_.added = static_cast<int>(taken.drafts.size());
        imported_.already = taken.already;
        imported_.left_out += taken.left_out;
        out(context_.json ? json::to_json(imported_) + "\n" : summary());
        return failed_ ? exit_failed : exit_ok;
    }

  private:
    bool read(const fs::path& path) {
        const auto found = workouts::read_file(path);
        if (!found) {
            tell(path, found.error());
            return false;
        }
        ++imported_.files;
        imported_.left_out += found->left_out;
        imported_.elsewhere += found->elsewhere;
        if (found->workouts.empty() && found->left_out == 0 && found->elsewhere == 0) {
            tell(path, {ErrorCode::not_found, "It holds no workout.", ""});
        }
        const std::string source(json::name_of(found->format));
        for (const workouts::Workout& each : found->workouts) {
            found_.push_back({here(each.start), each.sport, each.seconds, each.metres, source});
        }
        return true;
    }

    // A time that is only told as UTC belongs to the day that it was on this machine.
    static Instant here(Instant start) {
        return start.offset_minutes == 0 ? on_wall_clock(start.ms) : start;
    }

    void tell(const fs::path& path, const Error& error) {
        imported_.problems.push_back({path.string(), error.message, error.next});
        if (!context_.json) {
            const int width = context_.style.width;
            warn(render::wrap(render::readable(fmt::format("{}: {}", path.string(), error.message)),
                              width, "unknot: ", "  ") +
                 (error.next.empty() ? "" : render::wrap(error.next, width, "  ", "  ")));
        }
    }

    std::string summary() const {
        const Imported& all = imported_;
        std::string text =
            fmt::format("{} {} taken", all.added, all.added == 1 ? "workout" : "workouts");
        text += all.already > 0 ? fmt::format(", {} already there", all.already) : "";
        text += all.left_out > 0
                    ? fmt::format(", {} left out because {} start or length cannot be right",
                                  all.left_out, all.left_out == 1 ? "its" : "their")
                    : "";
        text += ".";
        if (all.elsewhere > 0) {
            text += fmt::format(" {} {} of Apple Health passed over: export.xml has the workouts.",
                                all.elsewhere, all.elsewhere == 1 ? "route" : "routes");
        }
        return render::wrap(text, context_.style.width);
    }

    const Context& context_;
    std::vector<journal::WorkoutDone> found_;
    Imported imported_;
    bool failed_ = false;  // something that was named could not be read
};

Result<int> import_files(const Context& context, const std::vector<std::string>& paths) {
    Import import(context);
    for (const std::string& each : paths) {
        import.add(each);
    }
    return import.record();
}

}  // namespace

void add_sport(Program& program) {
    const Context& context = program.context;
    CLI::App* sport =
        add_command(program, program.app, "sport", "Sport that you did, and whether it jumps",
                    "  unknot sport\n"
                    "  unknot sport add --sport running --minutes 45 --metres 8000\n"
                    "  unknot sport import run.gpx ride.tcx ~/exports\n"
                    "  unknot sport import export.zip",
                    [&context] { return show_sport(context); });
    sport->require_subcommand(0, 1);

    const auto told = std::make_shared<Told>();
    CLI::App* add = add_command(program, *sport, "add", "Record sport that you did",
                                "  unknot sport add --sport running --minutes 45\n"
                                "  unknot sport add --sport yoga --minutes 30 "
                                "--at 2026-11-21T07:00:00+01:00",
                                [&context, told] { return add_told(context, *told); });
    add->add_option("--sport", told->sport, "What it was, in your own words")->required();
    add->add_option("--minutes", told->minutes, "How long it took")
        ->required()
        ->check(CLI::Range(1, workouts::longest_seconds / 60));
    add->add_option("--at", told->at, "When it began (it ended just now, if left out)")
        ->type_name("TIME");
    add->add_option("--metres", told->metres, "How far it was")
        ->check(CLI::Range(1, workouts::farthest_metres));

    const auto paths = std::make_shared<std::vector<std::string>>();
    CLI::App* import =
        add_command(program, *sport, "import",
                    "Take workouts from files: GPX, TCX, Apple Health's export.xml or export.zip",
                    "  unknot sport import run.gpx ride.tcx\n"
                    "  unknot sport import ~/exports\n"
                    "  unknot sport import export.zip\n"
                    "Folders are looked through. Only start, sport, length and distance are kept. "
                    "FIT files are\n"
                    "read by the app in the browser (`unknot serve`); or export GPX or TCX.",
                    [&context, paths] { return import_files(context, *paths); });
    program.files[import->add_option("paths", *paths, "Files, or folders of files")
                      ->required()
                      ->type_name("PATH")] = false;
}

}  // namespace unknot::terminal
