// A store that lasts as long as the program: for tests, and for a dry run.
#pragma once

#include <map>

#include "store/store.h"

namespace unknot::store {

class MemoryStore final : public Store {
  public:
    Result<std::int64_t> append(std::span<const record::Record> records,
                                const SessionChange& session = std::nullopt) override;
    Result<void> each(const Take& take) override;
    Result<std::optional<std::string>> session() override;
    Result<void> erase() override;
    Result<Check> check() override;

  private:
    std::map<record::Uuid, std::string> lines_;
    std::optional<std::string> session_;
};

}  // namespace unknot::store
