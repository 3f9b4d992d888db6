// Where records rest. A store sees opaque lines: it has no types to read pain data with.
//
// Every backend passes the same suite (contract_test.cpp). What each promises:
// - append() is all or nothing, and what it has acknowledged survives a killed process, a lost
//   power supply and a full disk;
// - records form a set by id: adding one again changes nothing. Of two records with the same id and
//   other content the smaller line stays, so that merging in any order gives the same set;
// - a record is given back byte for byte as record::to_line wrote it;
// - what cannot be read is reported, never dropped silently and never in the way of the rest.
//
// Errors are of code storage and say what happened, where, and what to do.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/base/error.h"
#include "engine/record/record.h"

namespace unknot::store {

// What becomes of the saved session: nothing (nullopt), cleared (empty), or replaced (a text).
using SessionChange = std::optional<std::string>;

struct Check {
    std::int64_t records = 0;     // that read well
    std::int64_t bad = 0;         // rows whose line is not a record, or not the one its id says
    std::vector<Error> problems;  // the first hundred
    bool sound = true;            // false: the place itself is damaged, and problems say how
};

// One per process and place; not for use by several threads at once.
class Store {
  public:
    virtual ~Store() = default;

    // Adds records and changes the saved session, together or not at all. Returns how many of the
    // records were new.
    virtual Result<std::int64_t> append(std::span<const record::Record> records,
                                        const SessionChange& session = std::nullopt) = 0;

    // Hands over every record in the order of ids; a row that cannot be read comes as an error in
    // its place. Stops early, with that error, when the place is too damaged to go on.
    using Take = std::function<void(Result<record::Record>)>;
    virtual Result<void> each(const Take& take) = 0;

    // The session that was saved last and not cleared.
    virtual Result<std::optional<std::string>> session() = 0;

    // Forgets everything, beyond recovery as far as the file system allows.
    virtual Result<void> erase() = 0;

    // Reads everything and says what is wrong. Damage is a finding, not an error.
    virtual Result<Check> check() = 0;
};

// A failure of the storage, with its three parts.
inline std::unexpected<Error> refuse(std::string message, std::string next) {
    return fail(ErrorCode::storage, std::move(message), std::move(next));
}

// Adds a problem to a check, keeping the first hundred.
void note(Check& check, Error problem);

}  // namespace unknot::store
