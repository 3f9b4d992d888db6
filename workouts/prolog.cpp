#include "workouts/prolog.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace unknot::workouts {
namespace {

constexpr std::size_t most_before = 64 * 1024;
constexpr std::size_t most_type = 1024 * 1024;

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

char allowed(char c) {
    return static_cast<unsigned char>(c) < 0x20 && !is_space(c) ? ' ' : c;
}

void append(std::string& out, std::string_view bytes) {
    const std::size_t from = out.size();
    out += bytes;
    std::transform(out.begin() + static_cast<std::ptrdiff_t>(from), out.end(),
                   out.begin() + static_cast<std::ptrdiff_t>(from), allowed);
}

// Whether `text` begins as `start` does, as far as there is text.
bool may_begin(std::string_view text, std::string_view start) {
    return start.starts_with(text.substr(0, start.size()));
}

// Whether it is a document type of Apple Health; none while that is not known.
std::optional<bool> is_apple(std::string_view text) {
    constexpr std::string_view type = "<!DOCTYPE";
    constexpr std::string_view name = "HealthData";
    if (!may_begin(text, type)) {
        return false;
    }
    std::size_t at = std::min(text.size(), type.size());
    while (at < text.size() && is_space(text[at])) {
        ++at;
    }
    const std::string_view rest = text.substr(at);
    if (!may_begin(rest, name)) {
        return false;
    }
    if (rest.size() <= name.size()) {
        return std::nullopt;
    }
    const char after = rest[name.size()];
    return is_space(after) || after == '[' || after == '>';
}

}  // namespace

// Looks on from at_; true when it is known what to do with the document.
bool Prolog::decide() {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    const std::string_view all = held_;
    if (at_ == 0 && may_begin(all, mark)) {
        if (all.size() < mark.size()) {
            return false;
        }
        at_ = mark.size();
    }
    while (true) {
        while (at_ < all.size() && is_space(all[at_])) {
            ++at_;
        }
        const std::string_view rest = all.substr(at_);
        const bool comment = rest.starts_with("<!--");
        if (comment || rest.starts_with("<?")) {
            const std::string_view end = comment ? "-->" : "?>";
            const std::size_t found = rest.find(end, comment ? 4 : 2);
            if (found == std::string_view::npos) {
                return false;
            }
            at_ += found + end.size();
            continue;
        }
        if (rest.size() < 2 || rest == "<!-") {
            return !may_begin(rest, "<!");
        }
        const auto apple = is_apple(rest);
        if (!apple) {
            return false;
        }
        state_ = *apple ? State::inside : State::through;
        return true;
    }
}

Result<void> Prolog::pass(std::string_view bytes, std::string& out) {
    if (state_ == State::before) {
        held_ += bytes;
        if (!decide() && held_.size() <= most_before) {
            return {};
        }
        if (state_ != State::inside) {
            state_ = State::through;
            append(out, std::exchange(held_, {}));
            return {};
        }
        passed_over_ = true;
        append(out, std::string_view(held_).substr(0, at_));
        const std::string rest = held_.substr(at_);
        held_.clear();
        return pass(rest, out);
    }
    while (state_ == State::inside && !bytes.empty()) {
        skip(bytes.front());
        bytes.remove_prefix(1);
        if (++skipped_ > most_type) {
            return fail(ErrorCode::bad_input, "Its document type has no end.",
                        "Export it again from Apple Health.");
        }
    }
    append(out, bytes);
    return {};
}

void Prolog::skip(char c) {
    last_ = last_ << 8U | static_cast<unsigned char>(c);
    constexpr std::uint32_t two = 0xFFFF;
    constexpr std::uint32_t three = 0xFFFFFF;
    switch (inside_) {
        case Inside::quote:
            inside_ = c == quote_ ? Inside::markup : Inside::quote;
            break;
        case Inside::comment:
            inside_ = (last_ & three) == 0x2D2D3E ? Inside::markup : Inside::comment;  // -->
            break;
        case Inside::instruction:
            inside_ = (last_ & two) == 0x3F3E ? Inside::markup : Inside::instruction;  // ?>
            break;
        case Inside::markup:
            if (last_ == 0x3C212D2D) {  // <!--
                inside_ = Inside::comment;
                last_ = 0;
            } else if ((last_ & two) == 0x3C3F) {  // <?
                inside_ = Inside::instruction;
                last_ = 0;
            } else if (c == '"' || c == '\'') {
                inside_ = Inside::quote;
                quote_ = c;
            } else if (c == '[' || c == ']') {
                in_brackets_ = c == '[';
            } else if (c == '>' && !in_brackets_) {
                state_ = State::through;
            }
            break;
    }
}

void Prolog::finish(std::string& out) {
    append(out, std::exchange(held_, {}));
}

}  // namespace unknot::workouts
