// The journal as it rests on this machine, and the hand that writes to it.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/journal/journal.h"
#include "engine/record/record.h"
#include "store/store.h"
#include "terminal/base/context.h"

namespace unknot::terminal {

// Everything recorded so far, for reading. Rows that cannot be read are told on standard error and
// left out.
Result<journal::Journal> load_journal(const Context& context);

// A store for writing, in the data directory.
Result<std::unique_ptr<store::Store>> open_store(const Context& context);

// The next random bytes for an id.
using EntropySource = std::function<record::Entropy()>;

// From the operating system.
EntropySource random_entropy();
// The same sequence for the same seed: for replays.
EntropySource fixed_entropy(std::string_view seed);

// A UUID as text for a session that begins now.
std::string new_session_id(Instant now, const EntropySource& entropy);

// Which device this is: a random name, made at the first use and kept in the data directory.
Result<std::string> device_name(const Context& context);

// Drafts with their identities, in an order that sorts as given.
std::vector<record::Record> stamp(const std::vector<journal::Draft>& drafts,
                                  const std::string& device, const EntropySource& entropy);

// Records events now: opens the store, stamps, appends.
Result<void> record_events(const Context& context, const std::vector<journal::Draft>& drafts);

}  // namespace unknot::terminal
