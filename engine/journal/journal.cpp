#include "engine/journal/journal.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

namespace unknot::journal {
namespace {

constexpr std::size_t max_problems = 100;

// Calls f(Body{}) for the kind's struct; false when there is none of that name.
template <class F>
bool with_kind(std::string_view kind, F&& f) {
    bool found = false;
    boost::mp11::mp_for_each<Kinds>([&]<class Body>(const Body& body) {
        if (!found && kind == Body::kind) {
            found = true;
            f(body);
        }
    });
    return found;
}

// Known kinds must have their shape, so that every later fold can rely on it.
Result<Body> read_body(const Record& record) {
    Result<Body> result;
    with_kind(record.kind, [&]<class Kind>(const Kind&) {
        if (record.version > Kind::version) {
            return;
        }
        auto read = json::from_checked<Kind>(record.body, record.kind, json::Unknown::ignore);
        if (read) {
            result = *std::move(read);
        } else {
            result = std::unexpected(read.error());
        }
    });
    return result;
}

bool by_id(const Record& a, const Record& b) {
    return a.id < b.id;
}

// ---- snapshot of the kinds: a line a member
// ------------------------------------------------------

template <class T>
std::string shape_of();

template <class T>
void describe_members(std::string& out) {
    bool first = true;
    boost::mp11::mp_for_each<json::Members<T>>([&](auto member) {
        using Field = std::remove_cvref_t<decltype(std::declval<T>().*member.pointer)>;
        out += first ? "" : ",";
        first = false;
        json::write_string(out, member.name);
        out += ':';
        json::write_string(out, shape_of<Field>());
    });
}

template <class T>
std::string shape_of() {
    if constexpr (json::IsOptional<T>::value) {
        return shape_of<typename T::value_type>() + "?";
    } else if constexpr (json::IsVector<T>::value) {
        return shape_of<typename T::value_type>() + "[]";
    } else if constexpr (json::DescribedEnum<T>) {
        std::string out;
        for (const std::string_view name : json::names_of<T>()) {
            out += out.empty() ? "" : "|";
            out += name;
        }
        return out;
    } else if constexpr (json::DescribedStruct<T>) {
        std::string out = "{";
        describe_members<T>(out);
        return out + "}";
    } else if constexpr (std::same_as<T, std::string>) {
        return "text";
    } else if constexpr (std::same_as<T, Instant>) {
        return "time";
    } else if constexpr (std::same_as<T, bool>) {
        return "bool";
    } else {
        static_assert(std::integral<T>);
        return "int";
    }
}

}  // namespace

Event::Event(Record as_read)
    : Record(std::move(as_read)), told(read_body(*this).value_or(Body{})) {}

Record stamp(const Draft& draft, std::string device, const record::Entropy& entropy) {
    return {record::make_uuid(draft.at.ms, entropy),
            draft.at,
            std::move(device),
            draft.kind,
            draft.version,
            draft.body,
            {}};
}

Result<std::vector<record::Entropy>> parse_entropy(std::string_view hex, std::size_t count) {
    const auto digit = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    constexpr std::size_t digits = 2 * std::tuple_size_v<record::Entropy>;
    std::vector<record::Entropy> out(count);
    if (hex.size() < count * digits) {
        return fail(ErrorCode::bad_input,
                    fmt::format("{} records need {} hex digits of entropy, not {}.", count,
                                count * digits, hex.size()),
                    "Hand over more random bytes.");
    }
    for (std::size_t i = 0; i < count * digits; i += 2) {
        const int high = digit(hex[i]);
        const int low = digit(hex[i + 1]);
        if (high < 0 || low < 0) {
            return fail(ErrorCode::bad_input, "Entropy must be lower-case hex digits.",
                        "Hand over random bytes as hex.");
        }
        out[i / digits][i % digits / 2] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return out;
}

std::size_t merge(Journal& journal, std::vector<Event> records) {
    const auto not_rising = [](const Record& a, const Record& b) { return a.id >= b.id; };
    const bool rising =
        std::adjacent_find(records.begin(), records.end(), not_rising) == records.end();
    const bool appends = records.empty() || journal.records.empty() ||
                         journal.records.back().id < records.front().id;
    if (rising && appends) {  // the usual case: what is new is also later
        if (journal.records.empty()) {
            journal.records = std::move(records);
            return journal.records.size();
        }
        std::ranges::move(records, std::back_inserter(journal.records));
        return records.size();
    }
    std::stable_sort(records.begin(), records.end(), by_id);
    std::vector<Event> merged;
    merged.reserve(journal.records.size() + records.size());
    std::merge(std::make_move_iterator(journal.records.begin()),
               std::make_move_iterator(journal.records.end()),
               std::make_move_iterator(records.begin()), std::make_move_iterator(records.end()),
               std::back_inserter(merged), by_id);
    const std::size_t before = journal.records.size();
    std::vector<Event>& out = journal.records;
    out.clear();
    for (Event& each : merged) {
        if (out.empty() || out.back().id != each.id) {
            out.push_back(std::move(each));
        } else if (out.back() != each && record::to_line(each) < record::to_line(out.back())) {
            out.back() = std::move(each);
        }
    }
    return out.size() - before;
}

void Reader::push(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t newline = bytes.find('\n');
        const std::string_view piece = bytes.substr(0, newline);
        if (!overlong_ && line_.size() + piece.size() > record::max_line_bytes + 1) {
            overlong_ = true;
            line_.clear();
            line_.shrink_to_fit();
        }
        if (newline == std::string_view::npos) {
            if (!overlong_) {
                line_ += piece;
            }
            return;
        }
        if (line_.empty()) {
            end_line(piece);
        } else {
            line_ += piece;
            end_line(line_);
        }
        bytes.remove_prefix(newline + 1);
    }
}

void Reader::finish() {
    if (overlong_ || !line_.empty()) {
        end_line(line_);
    }
}

std::vector<Event> Reader::take() {
    return std::exchange(records_, {});
}

void Reader::refuse(Error error) {
    ++summary_.bad;
    if (summary_.problems.size() < max_problems) {
        summary_.problems.push_back(
            {line_number_, std::move(error.message), std::move(error.next)});
    }
}

void Reader::end_line(std::string_view line) {
    ++line_number_;
    if (line_number_ == 1 && line.starts_with("\xEF\xBB\xBF")) {
        line.remove_prefix(3);  // a byte order mark, put there by some editors
    }
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    if (overlong_) {
        ++summary_.lines;
        refuse({ErrorCode::bad_input,
                fmt::format("the line has more than {} bytes", record::max_line_bytes),
                "This is probably not a journal. Choose a file that Unknot exported."});
    } else if (line.find_first_not_of(" \t") != std::string_view::npos) {
        ++summary_.lines;
        auto parsed = record::parse_line(line);
        auto told = parsed ? read_body(*parsed) : std::unexpected(parsed.error());
        if (told) {
            ++summary_.records;
            summary_.unknown += std::holds_alternative<std::monostate>(*told) ? 1 : 0;
            records_.emplace_back(*std::move(parsed), *std::move(told));
        } else {
            refuse(told.error());
        }
    }
    overlong_ = false;
    line_.clear();
}

Reading read_lines(std::string_view text) {
    Reader reader;
    reader.push(text);
    reader.finish();
    Reading reading;
    merge(reading.journal, reader.take());
    reading.summary = reader.summary();
    return reading;
}

std::string write_lines(const Journal& journal) {
    std::string out;
    for (const Record& each : journal.records) {
        out += record::to_line(each);
        out += '\n';
    }
    return out;
}

bool known(const Record& record) {
    bool result = false;
    with_kind(record.kind,
              [&]<class Body>(const Body&) { result = record.version <= Body::version; });
    return result;
}

std::string kinds_snapshot() {
    std::string out = "{\n";
    bool first = true;
    boost::mp11::mp_for_each<Kinds>([&]<class Body>(const Body&) {
        out += first ? "" : ",\n";
        first = false;
        out += fmt::format("  \"{} {}\": {{", Body::kind, Body::version);
        describe_members<Body>(out);
        out += '}';
    });
    return out + "\n}\n";
}

}  // namespace unknot::journal
