#include "terminal/commands/wishes.h"

#include "engine/progress/progress.h"
#include "engine/progress/screening.h"
#include "terminal/base/records.h"

namespace unknot::terminal {
namespace {

// A clearance, or the whole answer of `unknot screen --json`, which holds one.
Result<safety::ClearanceRecord> read_clearance(const std::string& path) {
    const auto text = read_file(path, "The clearance in");
    const auto members = text ? json::slices(*text) : std::unexpected(text.error());
    if (!members) {
        return std::unexpected(members.error());
    }
    std::string_view clearance = *text;
    for (const json::Slice& member : *members) {
        if (member.key == "clearance") {
            clearance = member.value;
        }
    }
    if (clearance == "null") {
        return fail(ErrorCode::not_safe, fmt::format("The screening in {} cleared nothing.", path),
                    "Read its verdict, then answer anew with `unknot screen`.");
    }
    return json::from_json<safety::ClearanceRecord>(clearance, "the clearance");
}

Result<safety::Clearance> clearance_from(const std::string& path, Instant now) {
    const auto record = read_clearance(path);
    return record ? safety::clear(atlas::built_in(), *record, now)
                  : std::unexpected(record.error());
}

}  // namespace

void add_wishes(Program& program, CLI::App* command, Wanted& wanted) {
    add_regions(program, command, wanted.wishes.regions, "The regions to treat");
    CLI::Option* muscles =
        command->add_option("--muscle", wanted.wishes.muscles, "Only these muscles of the regions");
    muscles->delimiter(',')->type_name("ID,...");
    for (const atlas::Muscle& each : atlas::built_in().muscles) {
        program.words[muscles].emplace_back(each.id);
    }
    add_choice(program, command, "--side", wanted.wishes.side, "Which side (both if not given)");
    add_choice(program, command, "--moment", wanted.wishes.moment, "When (rest_day if not given)");
    command->add_option("--minutes", wanted.wishes.minutes, "How long, about (10 if not given)")
        ->type_name("MINUTES");
    add_choices(program, command, "--tool", wanted.wishes.tools,
                "What is at hand (a firm ball if not given)");
    add_choices(program, command, "--surface", wanted.wishes.surfaces,
                "What can be used (all if not given)");
    add_file(program, command, "--clearance", wanted.clearance_file,
             "What `unknot screen --json` gave (the journal's answers if not given)");
}

Result<plan::Plan> make_plan(const Context& context, const Wanted& wanted, Instant now) {
    const atlas::Atlas& atlas = atlas::built_in();
    const auto journal = load_journal(context);
    if (!journal) {
        return std::unexpected(journal.error());
    }
    const auto clearance = wanted.clearance_file.empty()
                               ? progress::clear(atlas, *journal, wanted.wishes.regions, now)
                               : clearance_from(wanted.clearance_file, now);
    if (!clearance) {
        return std::unexpected(clearance.error());
    }
    return plan::make(atlas, wanted.wishes, *clearance, progress::history(atlas, *journal, now),
                      now);
}

}  // namespace unknot::terminal
