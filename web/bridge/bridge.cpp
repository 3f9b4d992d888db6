#include "web/bridge/api.h"

#include <algorithm>
#include <utility>

#include "engine/base/rating.h"

namespace unknot::bridge {
namespace {

std::string failure(const Error& error) {
    return "{\"error\":" +
           json::to_json(
               Failure{std::string(json::name_of(error.code)), error.message, error.next}) +
           "}";
}

// Where the record with this id is, or would be.
auto lower_bound_of(const journal::Journal& journal, const journal::Record& record) {
    return std::ranges::lower_bound(journal.records, record.id, {}, &journal::Event::id);
}

}  // namespace

std::string Bridge::call(std::string_view name, std::string_view request) {
#define UNKNOT_DISPATCH(call_name, Request, Answer)                                          \
    if (name == #call_name) {                                                                \
        const auto read = json::from_json<Request>(request, #call_name);                     \
        if (!read) {                                                                         \
            return failure(read.error());                                                    \
        }                                                                                    \
        const auto answer = this->call_name(*read);                                          \
        return answer ? "{\"ok\":" + json::to_json(*answer) + "}" : failure(answer.error()); \
    }
    UNKNOT_CALLS(UNKNOT_DISPATCH)
#undef UNKNOT_DISPATCH
    return failure({ErrorCode::bad_input,
                    fmt::format("There is no call \"{}\"", name.substr(0, 60)),
                    "See web/bridge/api.h for the calls."});
}

// Gives drafts their identity and adds them to the journal; returns them as lines to be stored.
Result<std::vector<std::string>> Bridge::keep(const std::vector<journal::Draft>& drafts,
                                              const Stamp& stamp) {
    const auto entropy = journal::parse_entropy(stamp.entropy, drafts.size());
    if (!entropy) {
        return std::unexpected(entropy.error());
    }
    std::vector<std::string> lines;
    std::vector<journal::Event> records;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        records.emplace_back(journal::stamp(drafts[i], stamp.device, (*entropy)[i]));
        lines.push_back(record::to_line(records.back()));
        // What could not be read back must not be stored.
        if (const auto readable = record::parse_line(lines.back()); !readable) {
            return std::unexpected(readable.error());
        }
    }
    journal::merge(journal_, std::move(records));
    return lines;
}

Result<atlas::Atlas> Bridge::atlas(const Nothing&) {
    return atlas_;
}

Result<safety::Found> Bridge::find(const FindRequest& request) {
    return finder_.find(request.story, progress::pressable(atlas_, journal_, request.now));
}

Result<Questions> Bridge::questions(const QuestionsRequest& request) {
    auto asks = progress::questions(atlas_, journal_, request.regions, request.now);
    if (!asks) {
        return std::unexpected(asks.error());
    }
    return Questions{*std::move(asks)};
}

Result<ScreenAnswer> Bridge::screen(const ScreenRequest& request) {
    auto screening =
        progress::screen(atlas_, journal_, request.regions, request.answers, request.stamp.now);
    if (!screening) {
        return std::unexpected(screening.error());
    }
    auto lines =
        keep({progress::screened(atlas_, request.regions, request.answers, screening->verdict)},
             request.stamp);
    if (!lines) {
        return std::unexpected(lines.error());
    }
    return ScreenAnswer{std::move(screening->verdict), *std::move(lines)};
}

Result<plan::Plan> Bridge::plan(const PlanRequest& request) {
    const auto clearance = progress::clear(atlas_, journal_, request.wishes.regions, request.now);
    if (!clearance) {
        return std::unexpected(clearance.error());
    }
    return plan::make(atlas_, request.wishes, *clearance,
                      progress::history(atlas_, journal_, request.now), request.now);
}

Result<SessionAnswer> Bridge::after(session::Step step, const Stamp& stamp) {
    auto lines = keep(step.events, stamp);
    if (!lines) {
        return std::unexpected(lines.error());
    }
    SessionAnswer answer;
    answer.view = session::view(atlas_, step.state);
    answer.reschedule = step.reschedule;
    answer.cues = std::move(step.cues);
    answer.lines = *std::move(lines);
    const bool ended =
        step.state.phase == session::Phase::done || step.state.phase == session::Phase::stopped;
    answer.saved = ended ? "" : json::to_json(step.state);
    session_ = std::move(step.state);
    return answer;
}

Result<SessionAnswer> Bridge::session_start(const SessionStartRequest& request) {
    if (request.stamp.entropy.size() < 40) {
        return fail(ErrorCode::bad_input, "Starting a session needs 40 hex digits of entropy.",
                    "Hand over more random bytes.");
    }
    // The first bytes make the session's own id, the rest its first records'.
    const std::string_view entropy = request.stamp.entropy;
    const auto own = journal::parse_entropy(entropy, 1);
    if (!own) {
        return std::unexpected(own.error());
    }
    auto step = session::start(
        atlas_, request.plan, progress::history(atlas_, journal_, request.stamp.now),
        record::to_text(record::make_uuid(request.stamp.now.ms, own->front())), request.stamp.now);
    if (!step) {
        return std::unexpected(step.error());
    }
    Stamp rest = request.stamp;
    rest.entropy = entropy.substr(20);
    return after(*std::move(step), rest);
}

Result<SessionAnswer> Bridge::session_input(const SessionInputRequest& request) {
    if (!session_) {
        return fail(ErrorCode::not_ready, "No session is running", "Start one from a plan.");
    }
    auto step = session::step(atlas_, *session_, request.input);
    if (!step) {
        return std::unexpected(step.error());
    }
    return after(*std::move(step), request.stamp);
}

Result<SessionAnswer> Bridge::session_restore(const SessionRestoreRequest& request) {
    auto state = session::restore(atlas_, request.saved, request.now);
    if (!state) {
        return std::unexpected(state.error());
    }
    return after({*std::move(state), {}, true, {}}, {"", "", request.now});
}

Result<Nothing> Bridge::session_forget(const Nothing&) {
    session_.reset();
    return Nothing{};
}

void Bridge::load(std::string_view lines) {
    std::vector<journal::Event> events;
    while (!lines.empty()) {
        const std::size_t newline = lines.find('\n');
        if (auto one = record::parse_line(lines.substr(0, newline))) {
            events.emplace_back(*std::move(one));
        }
        lines.remove_prefix(newline == std::string_view::npos ? lines.size() : newline + 1);
    }
    journal::merge(journal_, std::move(events));
}

Result<JournalPushed> Bridge::journal_push(const JournalPushRequest& request) {
    reader_.push(request.text);
    if (request.last) {
        reader_.finish();
    }
    JournalPushed pushed;
    std::vector<journal::Event> fresh;
    for (journal::Event& each : reader_.take()) {
        const auto known = lower_bound_of(journal_, each);
        if (known == journal_.records.end() || *known != each) {
            fresh.push_back(std::move(each));
        }
    }
    std::ranges::sort(fresh, {}, &journal::Event::id);
    const std::vector<journal::Record> records(fresh.begin(), fresh.end());
    added_ += static_cast<std::int64_t>(journal::merge(journal_, std::move(fresh)));
    // Only what the journal kept: of two contents with one id the other is not to be stored.
    for (const journal::Record& each : records) {
        const auto kept = lower_bound_of(journal_, each);
        std::string line = record::to_line(each);
        if (*kept == each && (pushed.lines.empty() || pushed.lines.back() != line)) {
            pushed.lines.push_back(std::move(line));
        }
    }
    pushed.added = added_;
    pushed.summary = reader_.summary();
    if (request.last) {
        reader_ = {};
        added_ = 0;
    }
    return pushed;
}

Result<JournalText> Bridge::journal_export(const Nothing&) {
    return JournalText{journal::write_lines(journal_),
                       static_cast<std::int64_t>(journal_.records.size())};
}

Result<Nothing> Bridge::journal_erase(const Nothing&) {
    journal_ = {};
    session_.reset();
    measuring_.reset();
    return Nothing{};
}

Result<Lines> Bridge::soreness(const SorenessRequest& request) {
    if (!is_rating(request.rated.soreness)) {
        return fail(ErrorCode::bad_input, "Soreness is a whole number from 0 to 10.",
                    "0 is not sore at all, 10 the worst you can imagine.");
    }
    auto lines = keep({journal::draft(request.rated, request.stamp.now)}, request.stamp);
    if (!lines) {
        return std::unexpected(lines.error());
    }
    return Lines{*std::move(lines)};
}

Result<progress::Judged> Bridge::judge(const NowRequest& request) {
    return progress::judge(atlas_, journal_, request.now);
}

Result<Lines> Bridge::rate(const RateRequest& request) {
    const auto draft = progress::rated(atlas_, journal_, request.rating, request.stamp.now);
    if (!draft) {
        return std::unexpected(draft.error());
    }
    auto lines = keep({*draft}, request.stamp);
    if (!lines) {
        return std::unexpected(lines.error());
    }
    return Lines{*std::move(lines)};
}

Result<handover::Exported> Bridge::export_as(const ExportRequest& request) {
    return handover::export_as(atlas_, journal_, request.format, request.now);
}

Result<handover::Report> Bridge::report(const NowRequest& request) {
    return handover::report(atlas_, journal_, request.now);
}

Result<progress::Progress> Bridge::progress(const NowRequest& request) {
    return progress::read(atlas_, journal_, request.now);
}

}  // namespace unknot::bridge
