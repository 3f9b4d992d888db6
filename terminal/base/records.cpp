#include "terminal/base/records.h"

#include <sys/random.h>

#include <algorithm>
#include <filesystem>
#include <utility>

#include <fmt/format.h>

#include "engine/base/text.h"
#include "store/sqlite/sqlite.h"

namespace unknot::terminal {
namespace {

// A small generator with good bits (splitmix64), seeded by a hash of text (FNV-1a).
class Sequence {
  public:
    explicit Sequence(std::string_view seed) {
        for (const char c : seed) {
            state_ = (state_ ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
        }
    }
    std::uint64_t next() {
        state_ += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31);
    }

  private:
    std::uint64_t state_ = 0xcbf29ce484222325U;
};

void tell_left_out(const std::vector<Error>& bad) {
    constexpr std::size_t shown = 3;
    for (std::size_t i = 0; i < std::min(bad.size(), shown); ++i) {
        warn(fmt::format("unknot: {} {}\n", bad[i].message, bad[i].next));
    }
    if (bad.size() > shown) {
        warn(fmt::format("unknot: and {} more; `unknot journal check` lists them.\n",
                         bad.size() - shown));
    }
}

}  // namespace

Result<journal::Journal> load_journal(const Context& context) {
    const auto directory = context.data();
    if (!directory) {
        return std::unexpected(directory.error());
    }
    auto store = store::open_sqlite(*directory, store::Access::read);
    if (!store) {
        return std::unexpected(store.error());
    }
    // Every body was checked when it was stored, and a fold passes over one that tells it nothing;
    // `journal check` looks at them again.
    std::vector<journal::Event> records;
    std::vector<Error> bad;
    const auto all = (*store)->each([&](Result<record::Record> row) {
        if (row) {
            records.emplace_back(*std::move(row));
        } else {
            bad.push_back(row.error());
        }
    });
    if (!all) {
        return std::unexpected(all.error());
    }
    tell_left_out(bad);
    journal::Journal journal;
    journal::merge(journal, std::move(records));
    return journal;
}

Result<std::unique_ptr<store::Store>> open_store(const Context& context) {
    const auto directory = context.data();
    if (!directory) {
        return std::unexpected(directory.error());
    }
    return store::open_sqlite(*directory, store::Access::write);
}

EntropySource random_entropy() {
    return [] {
        record::Entropy bytes{};
        // Ten bytes are never cut short (getrandom(2)).
        if (::getrandom(bytes.data(), bytes.size(), 0) < 0) {
            std::abort();
        }
        return bytes;
    };
}

EntropySource fixed_entropy(std::string_view seed) {
    return [sequence = Sequence(seed)]() mutable {
        record::Entropy bytes{};
        for (std::uint8_t& each : bytes) {
            each = static_cast<std::uint8_t>(sequence.next());
        }
        return bytes;
    };
}

std::string new_session_id(Instant now, const EntropySource& entropy) {
    return record::to_text(record::make_uuid(now.ms, entropy()));
}

Result<std::string> device_name(const Context& context) {
    const auto directory = context.data();
    if (!directory) {
        return std::unexpected(directory.error());
    }
    const std::string path = (*directory / "device").string();
    if (const auto kept = read_file(path, "The device's name in")) {
        if (const std::string name(trimmed(*kept)); !name.empty() && name.size() <= 64) {
            return name;
        }
    }
    const record::Entropy random = random_entropy()();
    const std::string name = fmt::format("terminal-{:02x}{:02x}{:02x}{:02x}", random[0], random[1],
                                         random[2], random[3]);
    if (const auto kept = write_file(path, name + "\n", "The device's name in"); !kept) {
        return std::unexpected(kept.error());
    }
    return name;
}

std::vector<record::Record> stamp(const std::vector<journal::Draft>& drafts,
                                  const std::string& device, const EntropySource& entropy) {
    std::vector<record::Record> records;
    for (const journal::Draft& each : drafts) {
        // Events of one moment keep their order: the leading bits after the time count up.
        record::Entropy bytes = entropy();
        bytes[0] = static_cast<std::uint8_t>(std::min<std::size_t>(records.size() >> 4, 15));
        bytes[1] = static_cast<std::uint8_t>(((records.size() & 15U) << 4) | (bytes[1] & 15U));
        records.push_back(journal::stamp(each, device, bytes));
    }
    return records;
}

Result<void> record_events(const Context& context, const std::vector<journal::Draft>& drafts) {
    auto store = open_store(context);
    if (!store) {
        return std::unexpected(store.error());
    }
    const auto device = device_name(context);
    if (!device) {
        return std::unexpected(device.error());
    }
    const auto done = (*store)->append(stamp(drafts, *device, random_entropy()));
    return done ? Result<void>{} : std::unexpected(done.error());
}

}  // namespace unknot::terminal
