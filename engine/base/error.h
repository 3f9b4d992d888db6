// Errors are values: what happened, for a person to read, and what to do next.
//
// The engine never throws, prints, aborts or exits on bad input; every function that can be given
// something unusable returns Result<T>. Asserts are kept for our own mistakes.
#pragma once

#include <expected>
#include <string>
#include <utility>

#include <boost/describe/enum.hpp>

namespace unknot {

// Where the blame lies; a face turns it into an exit status or an HTTP status, nothing else.
enum class ErrorCode {
    bad_input,  // the text or file given cannot be read as what it claims to be
    not_found,  // a name that no content has
    not_safe,   // safety forbids it; `message` says which answer and `next` says what to do
    not_ready,  // something must happen first (unanswered questions, an expired screening)
    conflict,   // it contradicts what is already there
    storage,    // the place where records rest refused (full, read-only, damaged, in use)
    internal,   // our own mistake; please report
};

BOOST_DESCRIBE_ENUM(ErrorCode, bad_input, not_found, not_safe, not_ready, conflict, storage,
                    internal)

struct Error {
    ErrorCode code = ErrorCode::internal;
    std::string message;  // one sentence, plain words, names the place ("line 3: ...")
    std::string next;     // one sentence: what the person can do about it

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(ErrorCode code, std::string message, std::string next) {
    return std::unexpected<Error>(Error{code, std::move(message), std::move(next)});
}

}  // namespace unknot
