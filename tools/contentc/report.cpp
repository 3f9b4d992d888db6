#include "tools/contentc/report.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "engine/base/nearest.h"

namespace unknot::contentc {

void Report::add(const Place& at, std::string message) {
    problems_.push_back({at, std::move(message)});
}

void Report::add_unknown(const Place& at, std::string message, std::string_view given,
                         std::span<const std::string_view> valid) {
    if (const auto meant = nearest(given, valid)) {
        message += fmt::format("; did you mean '{}'?", *meant);
    }
    add(at, std::move(message));
}

std::vector<Problem> Report::sorted() const {
    std::vector<Problem> problems = problems_;
    std::ranges::sort(problems);
    const auto repeated = std::ranges::unique(problems);
    problems.erase(repeated.begin(), repeated.end());
    return problems;
}

std::string printed(const Problem& problem, std::string_view folder) {
    const auto& at = problem.at;
    const std::string_view slash = folder.empty() || folder.ends_with('/') ? "" : "/";
    return fmt::format("{}{}{}:{}:{}: error: {}", folder, slash, at.file, at.line, at.column,
                       problem.message);
}

}  // namespace unknot::contentc
