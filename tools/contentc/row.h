// One row of a table in tables.cpp, and the lists that the row points at.
#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "tools/contentc/content.h"
#include "tools/contentc/fields.h"
#include "tools/contentc/write.h"

namespace unknot::contentc {

using Ids = std::vector<std::string>;

// The ids of each kind's table, row by row, in the order of Kind.
using IdsByKind = std::array<Ids, kind_count>;

// The C++ type of a table's rows, and the table's name.
struct Table {
    std::string_view type;
    std::string_view name;
};

// In the order of Kind.
inline constexpr auto tables_by_kind = std::to_array<Table>({{"Source", "all_sources"},
                                                             {"Evidence", "all_evidence"},
                                                             {"Zone", "all_zones"},
                                                             {"NoGo", "all_no_go"},
                                                             {"Cause", "all_causes"},
                                                             {"Region", "all_regions"},
                                                             {"Muscle", "all_muscles"},
                                                             {"Move", "all_moves"},
                                                             {"Stretch", "all_stretches"},
                                                             {"Finding", "all_findings"},
                                                             {"Question", "all_questions"}});

constexpr const Table& table_of(Kind kind) {
    return tables_by_kind[static_cast<std::size_t>(kind)];
}

// `Grade::sr`
inline std::string written(std::string_view type, const Choice& choice) {
    return fmt::format("{}::{}", type, choice.value);
}

inline std::string written(const Flag& flag) {
    return flag.value ? "true" : "false";
}

// `{.id = "soleus", ...}`; its lists stand in the namespace `space` ("muscle_soleus"), so that no
// two names can meet. Fields are written in the order in which they are set.
class Row {
  public:
    Row(std::string space, const IdsByKind& ids) : space_(std::move(space)), ids_(ids) {}

    Row& set(std::string_view field, std::string_view value) {
        row_ += fmt::format("        .{} = {},\n", field, value);
        return *this;
    }
    Row& set(std::string_view field, const Text& text) { return set(field, literal(text.value)); }
    Row& set(std::string_view field, const Integer& integer) {
        return set(field, fmt::format("{}", integer.value));
    }
    Row& set(std::string_view field, const Number& number) {
        return set(field, fmt::format("{}", number.value));
    }
    Row& set(std::string_view field, const Flag& value) { return set(field, written(value)); }
    Row& set(std::string_view field, std::string_view type, const Choice& value) {
        return set(field, written(type, value));
    }
    Row& set(std::string_view field, const Texts& texts) {
        return set(field, list(field, "std::string_view", texts,
                               [](const Text& text) { return literal(text.value); }));
    }
    Row& set(std::string_view field, const Refs& refs, Kind to) {
        return set(field, list_of_refs(field, refs, to));
    }

    // Names the list `field` of this row, after writing it down; "{}" when it is empty.
    template <class T, class F>
    std::string list(std::string_view field, std::string_view type, const std::vector<T>& items,
                     F write) {
        if (items.empty()) {
            return "{}";
        }
        std::string lines;
        for (const T& item : items) {
            lines += fmt::format("    {},\n", write(item));
        }
        lists_ += fmt::format("constinit const {} {}[] = {{\n{}}};\n", type, field, lines);
        return fmt::format("{}::{}", space_, field);
    }

    std::string list_of_refs(std::string_view field, const Refs& refs, Kind to) {
        return list(field, fmt::format("{}* const", table_of(to).type), refs,
                    [&](const Ref& ref) { return pointer(to, ref.value); });
    }

    std::string list_of_choices(std::string_view field, std::string_view type,
                                const Choices& items) {
        return list(field, type, items, [&](const Choice& item) { return written(type, item); });
    }

    std::string pointer(Kind to, std::string_view id) const {
        const Ids& ids = ids_[static_cast<std::size_t>(to)];
        return fmt::format("&{}[{}]", table_of(to).name, std::ranges::find(ids, id) - ids.begin());
    }

    std::string lists() const {
        return lists_.empty() ? "" : fmt::format("namespace {} {{\n{}}}\n", space_, lists_);
    }
    std::string fields() const { return row_; }
    std::string row() const { return fmt::format("    {{\n{}    }},\n", row_); }

  private:
    std::string space_;
    const IdsByKind& ids_;
    std::string row_;
    std::string lists_;
};

// One overload a kind of thing: sets every field of its row but the id.
void fill(Row& row, const Source& source);
void fill(Row& row, const Evidence& evidence);
void fill(Row& row, const Zone& zone);
void fill(Row& row, const NoGo& no_go);
void fill(Row& row, const Cause& cause);
void fill(Row& row, const Finding& finding);
void fill(Row& row, const LeftToOthers& place);
void fill(Row& row, const Region& region);
void fill(Row& row, const Muscle& muscle);
void fill(Row& row, const Move& move);
void fill(Row& row, const Stretch& stretch);
void fill(Row& row, const Measure& measure);
void fill(Row& row, const Measuring& measuring);
void fill(Row& row, const Question& question);
void fill(Row& row, const Sign& sign);
void fill(Row& row, const ToolInfo& tool);
void fill(Row& row, const Dose& dose);
void fill(Row& row, const Limits& limits);
void fill(Row& row, const Chances& chances);
void fill(Row& row, const Judging& judging);

}  // namespace unknot::contentc
