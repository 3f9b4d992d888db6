#include "store/memory/memory.h"

#include <utility>

namespace unknot::store {

Result<std::int64_t> MemoryStore::append(std::span<const record::Record> records,
                                         const SessionChange& session) {
    std::int64_t added = 0;
    for (const record::Record& each : records) {
        std::string line = record::to_line(each);
        const auto [place, is_new] = lines_.try_emplace(each.id, line);
        if (is_new) {
            ++added;
        } else if (line < place->second) {
            place->second = std::move(line);
        }
    }
    if (session) {
        session_ = session->empty() ? std::nullopt : session;
    }
    return added;
}

Result<void> MemoryStore::each(const Take& take) {
    for (const auto& [id, line] : lines_) {
        take(record::parse_line(line));
    }
    return {};
}

Result<std::optional<std::string>> MemoryStore::session() {
    return session_;
}

Result<void> MemoryStore::erase() {
    lines_.clear();
    session_.reset();
    return {};
}

Result<Check> MemoryStore::check() {
    Check check;
    check.records = static_cast<std::int64_t>(lines_.size());
    return check;
}

}  // namespace unknot::store
