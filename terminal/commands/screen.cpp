// unknot screen: the safety questions. Nothing here can skip one.
#include <unistd.h>

#include <algorithm>
#include <iostream>

#include "engine/base/text.h"
#include "engine/progress/screening.h"
#include "engine/safety/safety.h"
#include "terminal/base/records.h"
#include "terminal/commands/commands.h"
#include "terminal/program.h"
#include "terminal/render/words.h"

namespace unknot::terminal {
namespace {

using safety::Answer;
using safety::Answers;

struct Wanted {
    std::vector<std::string> regions;
    std::string answers_file, out_file;
    bool questions = false;
    bool again = false;
    bool dry_run = false;
};

// An answer in a file; without a time it is given now.
struct GivenAnswer {
    std::string question;
    Answer answer = Answer::unsure;
    std::optional<Instant> at;
};
BOOST_DESCRIBE_STRUCT(GivenAnswer, (), (question, answer, at))

std::vector<std::string> all_regions() {
    std::vector<std::string> ids;
    for (const atlas::Region& each : atlas::built_in().regions) {
        ids.emplace_back(each.id);
    }
    return ids;
}

constexpr std::string_view the_answers = "the answers";

// {"chest_pain": "no", ...}
Result<std::vector<GivenAnswer>> by_name(const std::vector<json::Slice>& members) {
    std::vector<GivenAnswer> given;
    for (const json::Slice& member : members) {
        const auto answer =
            json::from_json<Answer>(member.value, fmt::format("{}: {}", the_answers, member.key));
        if (!answer) {
            return std::unexpected(answer.error());
        }
        given.push_back({std::string(member.key), *answer, {}});
    }
    return given;
}

// A list of answers, {"answers": [list]}, or an object of questions' ids with their answers.
Result<std::vector<GivenAnswer>> given_answers(std::string_view text) {
    using List = std::vector<GivenAnswer>;
    if (trimmed(text).starts_with('[')) {
        return json::from_json<List>(text, the_answers);
    }
    const auto members = json::slices(text);
    if (!members) {
        return fail(members.error().code,
                    fmt::format("{}: {}", the_answers, members.error().message),
                    members.error().next);
    }
    for (const json::Slice& member : *members) {
        if (member.key == "answers") {
            return json::from_json<List>(member.value, the_answers);
        }
    }
    return by_name(*members);
}

Result<Answers> parse_answers(std::string_view text, Instant now) {
    const auto given = given_answers(text);
    if (!given) {
        return std::unexpected(given.error());
    }
    Answers answers;
    for (const GivenAnswer& each : *given) {
        answers.push_back({each.question, each.answer, each.at.value_or(now)});
    }
    return answers;
}

// ---- asking -------------------------------------------------------------------------------------

std::optional<Answer> understood(std::string_view typed, bool offers_cleared) {
    const std::string word = lower(trimmed(typed));
    if (word == "n" || word == "no") {
        return Answer::no;
    }
    if (word == "y" || word == "yes") {
        return Answer::yes;
    }
    if (word == "u" || word == "?" || word == "unsure" || word == "not sure") {
        return Answer::unsure;
    }
    if (offers_cleared && (word == "c" || word == "cleared")) {
        return Answer::cleared;
    }
    return std::nullopt;
}

Error left_early() {
    return {ErrorCode::not_ready, "The questions were left before their end.",
            "Start again with `unknot screen`; nothing was recorded."};
}

Result<Answer> ask_one(const Context& context, const safety::Ask& ask) {
    const render::Style& style = context.style;
    out("\n" + style.bold(render::wrap(ask.asks, style.width)));
    if (!ask.details.empty()) {
        out(render::wrap(ask.details, style.width, "  ", "  "));
    }
    out(style.dim(render::wrap("Why: " + ask.because, style.width, "  ", "  ")));
    const std::string_view choices =
        ask.offers_cleared ? "[y]es, [n]o, not s[u]re, or [c] yes, and a clinician said that "
                             "self-massage is fine: "
                           : "[y]es, [n]o or not s[u]re: ";
    for (std::string line;;) {
        out(choices);
        std::fflush(stdout);
        if (!std::getline(std::cin, line)) {
            return std::unexpected(left_early());
        }
        if (const auto answer = understood(line, ask.offers_cleared)) {
            return *answer;
        }
        out("Please type one of the letters. ");
    }
}

using Asks = std::vector<const safety::Ask*>;

// The lines of a page, each with what its brief asks as well behind it.
using Lines = std::vector<Asks>;

Lines lines_of(const std::vector<safety::Ask>& asks, int page) {
    Lines lines;
    for (const safety::Ask& each : asks) {
        if (each.page == page && each.under.empty()) {
            lines.push_back({&each});
        }
    }
    for (const safety::Ask& each : asks) {
        for (Asks& line : lines) {
            if (each.page == page && each.under == line.front()->question) {
                line.push_back(&each);
            }
        }
    }
    return lines;
}

static_assert(safety::lines_on_a_page < 10);

// Which lines "none" or "1 3" means; nothing for what is neither.
std::optional<std::vector<bool>> ticked(std::string_view typed, std::size_t lines) {
    std::vector<bool> is_ticked(lines, false);
    if (lower(trimmed(typed)) == "none") {
        return is_ticked;
    }
    bool any = false;
    for (std::size_t at = 0; at < typed.size(); ++at) {
        const char c = typed[at];
        if (c == ' ' || c == ',') {
            continue;
        }
        // A page has fewer than ten lines, so each number is one digit.
        const bool alone = at == 0 || typed[at - 1] == ' ' || typed[at - 1] == ',';
        if (!alone || c < '1' || static_cast<std::size_t>(c - '0') > lines) {
            return std::nullopt;
        }
        is_ticked[static_cast<std::size_t>(c - '1')] = true;
        any = true;
    }
    return any ? std::optional(is_ticked) : std::nullopt;
}

void print_in_full(const Context& context, const Asks& line) {
    for (const safety::Ask* each : line) {
        out(render::wrap(each->asks, context.style.width, "    ", "    "));
        if (!each->details.empty()) {
            out(context.style.dim(
                render::wrap(each->details, context.style.width, "    ", "    ")));
        }
    }
}

void print_page(const Context& context, const Lines& lines, int page, int of) {
    const render::Style& style = context.style;
    out("\n" + style.dim(fmt::format("{}/{}", page, of)) + "\n" +
        style.bold(render::wrap(lines.front().front()->heading, style.width)));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        out(render::wrap(lines[i].front()->brief, style.width, fmt::format("  {}  ", i + 1),
                         "     "));
    }
}

// Which lines of a page are so, or may be so. To none of them the answer has to be typed out.
Result<std::vector<bool>> ask_page(const Context& context, const Lines& lines, int page, int of) {
    print_page(context, lines, page, of);
    for (std::string line;;) {
        out("Type \"none\", the numbers of what is so or may be so, or ? for more: ");
        std::fflush(stdout);
        if (!std::getline(std::cin, line)) {
            return std::unexpected(left_early());
        }
        if (trimmed(line) == "?") {
            for (const Asks& each : lines) {
                print_in_full(context, each);
            }
        } else if (auto answer = ticked(trimmed(line), lines.size())) {
            return *std::move(answer);
        } else {
            out("Please type none, or numbers such as 1 3. ");
        }
    }
}

// What has no valid answer is asked by pages of lines: "none" is no to all of a page, and what is
// or may be so is asked in full.
Result<Answers> interview(const Context& context, const std::vector<safety::Ask>& asks,
                          Instant now) {
    const auto valid = std::ranges::count_if(
        asks, [](const safety::Ask& each) { return each.answer.has_value(); });
    if (valid > 0) {
        out(render::wrap(
            fmt::format("{} earlier answers are still valid; `--again` asks everything anew.",
                        valid),
            context.style.width));
    }
    int pages = 0;
    for (const safety::Ask& each : asks) {
        pages = std::max(pages, each.page);
    }
    Answers answers;
    const auto keep = [&](const safety::Ask& ask, Answer answer) {
        answers.push_back({ask.question, answer, context.now_text.empty() ? clock_now() : now});
    };
    for (int page = 1; page <= pages; ++page) {
        const Lines lines = lines_of(asks, page);
        const auto chosen = ask_page(context, lines, page, pages);
        if (!chosen) {
            return std::unexpected(chosen.error());
        }
        for (std::size_t i = 0; i < lines.size(); ++i) {
            for (const safety::Ask* each : lines[i]) {
                const auto answer = (*chosen)[i] ? ask_one(context, *each) : Answer::no;
                if (!answer) {
                    return std::unexpected(answer.error());
                }
                keep(*each, *answer);
            }
        }
    }
    return answers;
}

// ---- telling ------------------------------------------------------------------------------------

void print(const Context& context, const safety::Verdict& verdict) {
    const render::Style& style = context.style;
    out("\n" + style.bold(render::wrap(verdict.summary, style.width)));
    for (const safety::RegionVerdict& region : verdict.regions) {
        out(fmt::format("\n{}: {}\n", style.bold(region.name),
                        style.ink(render::ink_of(region.level), render::words(region.level))));
        for (const safety::Reason& reason : region.reasons) {
            out(render::wrap(reason.advice, style.width, "  - ", "    "));
            out(style.dim(render::wrap(reason.because, style.width, "    ", "    ")));
            if (!reason.affects.empty() && reason.affects != region.name) {
                out(render::wrap("Left out: " + reason.affects, style.width, "    ", "    "));
            }
        }
    }
    if (!verdict.unanswered.empty()) {
        out("\n" +
            render::wrap(fmt::format("Without an answer: {}", fmt::join(verdict.unanswered, ", ")),
                         style.width, "", "  "));
    }
}

std::string as_json(const safety::Screening& screening) {
    return fmt::format("{{\"verdict\":{},\"clearance\":{}}}\n", json::to_json(screening.verdict),
                       screening.clearance ? json::to_json(screening.clearance->record()) : "null");
}

Result<int> conclude(const Context& context, const Wanted& wanted, const journal::Journal& journal,
                     const Answers& fresh, Instant now) {
    const atlas::Atlas& atlas = atlas::built_in();
    const auto screening = progress::screen(atlas, journal, wanted.regions, fresh, now);
    if (!screening) {
        return std::unexpected(screening.error());
    }
    if (!wanted.dry_run && !fresh.empty()) {
        const auto event = progress::screened(atlas, wanted.regions, fresh, screening->verdict);
        if (const auto done = record_events(context, {event}); !done) {
            return std::unexpected(done.error());
        }
    }
    if (!wanted.out_file.empty()) {
        if (const auto done = write_file(wanted.out_file, as_json(*screening), "The clearance");
            !done) {
            return std::unexpected(done.error());
        }
    }
    if (context.json) {
        out(as_json(*screening));
    } else {
        print(context, screening->verdict);
    }
    return exit_ok;
}

Result<int> screen(const Context& context, Wanted wanted) {
    if (wanted.regions.empty()) {
        wanted.regions = all_regions();
    }
    const auto now = context.now();
    if (!now) {
        return std::unexpected(now.error());
    }
    const auto journal = load_journal(context);
    if (!journal) {
        return std::unexpected(journal.error());
    }
    if (!wanted.answers_file.empty()) {
        const auto text = read_file(wanted.answers_file, "The answers in");
        const auto fresh = text ? parse_answers(*text, *now) : std::unexpected(text.error());
        return fresh ? conclude(context, wanted, *journal, *fresh, *now)
                     : std::unexpected(fresh.error());
    }
    const auto asks = wanted.again
                          ? safety::questions(atlas::built_in(), wanted.regions, {}, *now)
                          : progress::questions(atlas::built_in(), *journal, wanted.regions, *now);
    if (!asks) {
        return std::unexpected(asks.error());
    }
    if (wanted.questions) {
        if (context.json) {
            std::string text = "{\"questions\":";
            json::write(text, *asks);
            out(text + "}\n");
            return exit_ok;
        }
        for (const safety::Ask& each : *asks) {
            out(render::wrap(each.asks, context.style.width, each.question + ": ", "  "));
        }
        return exit_ok;
    }
    if (::isatty(STDIN_FILENO) == 0 || context.json) {
        return fail(
            ErrorCode::bad_input, "The questions can only be asked at a terminal.",
            "Use `unknot screen --questions --json` to see them and `--answers FILE` to answer.");
    }
    const auto fresh = interview(context, *asks, *now);
    if (!fresh) {
        return std::unexpected(fresh.error());
    }
    return conclude(context, wanted, *journal, *fresh,
                    context.now_text.empty() ? clock_now() : *now);
}

}  // namespace

void add_screen(Program& program) {
    const auto wanted = std::make_shared<Wanted>();
    CLI::App* command = add_command(
        program, program.app, "screen", "Check that pressing is safe for you today",
        "  unknot screen --region calves,hips\n"
        "  unknot screen --questions --json\n"
        "  unknot screen --answers answers.json --json     {\"QUESTION\": \"no\", ...} or\n"
        "                                  [{\"question\": ID, \"answer\": \"no\", \"at\": TIME}, "
        "...]\n"
        "\n"
        "At a terminal the questions are asked as short lists: \"none\" says no to all of a list, "
        "and\n"
        "what is so or may be so is then asked in full.\n"
        "\n"
        "An answer is yes, no, unsure (counts as yes), or, where it is offered, cleared: yes, and "
        "a\n"
        "clinician said that self-massage is fine.\n"
        "\n"
        "What is answered now, at the terminal or in a file, counts together with earlier answers\n"
        "in the journal that are still valid; of several to one question the latest counts. An\n"
        "answer in a file without a time is given now.",
        [&program, wanted] { return screen(program.context, *wanted); });
    add_regions(program, command, wanted->regions, "For these regions (all if not given)");
    command->add_flag("--questions", wanted->questions, "Only list the questions");
    add_file(program, command, "--answers", wanted->answers_file,
             "Take the answers from this file (- for input)");
    add_file(program, command, "-o,--output", wanted->out_file,
             "Write verdict and clearance to this file");
    command->add_flag("--again", wanted->again, "Ask again what was answered before");
    command->add_flag("--dry-run", wanted->dry_run, "Record nothing");
}

}  // namespace unknot::terminal
