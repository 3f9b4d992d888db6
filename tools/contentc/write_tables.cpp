// tables.cpp, front to back: forward declarations of the tables, which point at each other in
// circles; then each table, preceded by the lists that its rows point at.
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "tools/contentc/choices.h"
#include "tools/contentc/row.h"
#include "tools/contentc/write.h"

namespace unknot::contentc {

namespace {

template <class T>
Ids ids_by_id(const ById<T>& things) {
    Ids ids;
    for (const auto& [id, thing] : things) {
        ids.push_back(id);
    }
    return ids;
}

template <class T>
Ids ids_by_order(const ById<T>& things) {
    Ids ids = ids_by_id(things);
    std::ranges::sort(ids, {}, [&](const std::string& id) {
        return std::pair(things.find(id)->second.order.value, std::string_view(id));
    });
    return ids;
}

class Writer {
  public:
    explicit Writer(const Content& content) : content_(content) {
        ids_ = {ids_by_id(content.sources),     ids_by_id(content.evidence),
                ids_by_id(content.zones),       ids_by_id(content.no_go),
                ids_by_id(content.causes),      ids_by_order(content.regions),
                ids_by_id(content.muscles),     ids_by_id(content.moves),
                ids_by_id(content.stretches),   ids_by_id(content.findings),
                ids_by_order(content.questions)};
    }

    std::string write() {
        forward_declarations();
        table(Kind::source, "source", content_.sources);
        table(Kind::evidence, "evidence", content_.evidence);
        table(Kind::zone, "zone", content_.zones);
        table(Kind::no_go, "no_go", content_.no_go);
        table(Kind::cause, "cause", content_.causes);
        table(Kind::finding, "finding", content_.findings);
        table({"LeftToOthers", "all_left_to_others"}, "left_to_others",
              ids_by_id(content_.left_to_others), content_.left_to_others);
        table(Kind::region, "region", content_.regions);
        table(Kind::muscle, "muscle", content_.muscles);
        table(Kind::move, "move", content_.moves);
        table(Kind::stretch, "stretch", content_.stretches);
        table({"Measure", "all_measures"}, "measure", ids_by_id(content_.measures),
              content_.measures);
        table(Kind::question, "question", content_.questions);
        table({"Sign", "all_signs"}, "sign", ids_by_order(content_.signs), content_.signs);
        tools();
        doses();
        words();
        const std::string fields = atlas();
        return fmt::format(R"(// Written by contentc from content/. Do not edit.
#include "engine/atlas/atlas.h"

namespace unknot::atlas {{

namespace {{

{}
constinit const Atlas the_atlas = {{
{}}};

}}  // namespace

const Atlas& built_in() {{
    return the_atlas;
}}

}}  // namespace unknot::atlas
)",
                           out_, fields);
    }

  private:
    void forward_declarations() {
        for (std::size_t kind = 0; kind < kind_count; ++kind) {
            if (!ids_[kind].empty()) {
                out_ += fmt::format("extern const {} {}[{}];\n", tables_by_kind[kind].type,
                                    tables_by_kind[kind].name, ids_[kind].size());
            }
        }
    }

    template <class T>
    void table(Kind kind, std::string_view space, const ById<T>& things) {
        table(table_of(kind), space, ids_[static_cast<std::size_t>(kind)], things);
    }

    template <class T>
    void table(Table table, std::string_view space, const Ids& ids, const ById<T>& things) {
        std::string rows;
        for (const auto& id : ids) {
            Row row(fmt::format("{}_{}", space, id), ids_);
            row.set("id", literal(id));
            fill(row, things.find(id)->second);
            out_ += row.lists();
            rows += row.row();
        }
        add_table(table, rows, ids.size());
    }

    void add_table(Table table, std::string_view rows, std::size_t count) {
        if (count == 0) {
            return;
        }
        out_ += fmt::format("\nconstinit const {} {}[{}] = {{\n{}}};\n\n", table.type, table.name,
                            count, rows);
        present_.push_back(std::string(table.name));
    }

    void tools() {
        std::string rows;
        for (const std::string_view tool : choices::tools) {
            Row row(fmt::format("tool_{}", tool), ids_);
            row.set("tool", fmt::format("Tool::{}", tool));
            fill(row, content_.tools.find(tool)->second);
            rows += row.row();
        }
        add_table({"ToolInfo", "all_tools"}, rows, choices::tools.size());
    }

    void doses() {
        std::string rows;
        for (const std::string_view moment : choices::moments) {
            Row row(fmt::format("dose_{}", moment), ids_);
            row.set("moment", fmt::format("Moment::{}", moment));
            fill(row, content_.doses.find(moment)->second);
            out_ += row.lists();
            rows += row.row();
        }
        add_table({"Dose", "all_doses"}, rows, choices::moments.size());
    }

    void words() {
        std::string rows;
        for (const auto& [key, text] : content_.words) {
            rows += fmt::format("    {},  // {}\n", literal(text.value), key);
        }
        add_table({"std::string_view", "all_words"}, rows, content_.words.size());
    }

    // The fields of the atlas itself.
    std::string atlas() {
        Row limits("limits", ids_);
        fill(limits, content_.limits);
        out_ += limits.lists();
        Row chances("chances", ids_);
        fill(chances, content_.chances);
        out_ += chances.lists();
        Row judging("judging", ids_);
        fill(judging, content_.judging);
        out_ += judging.lists();
        Row measuring("measuring", ids_);
        fill(measuring, content_.measuring);
        out_ += measuring.lists();
        Row row("atlas", ids_);
        row.set("version", literal(content_.version));
        for (const std::string_view field :
             {"sources", "evidence", "zones", "no_go", "causes", "findings", "left_to_others",
              "regions", "muscles", "moves", "stretches", "measures", "questions", "signs", "tools",
              "doses"}) {
            row.set(field, if_present(field));
        }
        row.set("limits", fmt::format("{{\n{}        }}", limits.fields()));
        row.set("chances", fmt::format("{{\n{}        }}", chances.fields()));
        row.set("judging", fmt::format("{{\n{}        }}", judging.fields()));
        row.set("measuring", fmt::format("{{\n{}        }}", measuring.fields()));
        row.set("words", if_present("words"));
        return row.fields();
    }

    std::string if_present(std::string_view field) const {
        const auto name = fmt::format("all_{}", field);
        return std::ranges::find(present_, name) == present_.end() ? "{}" : name;
    }

    const Content& content_;
    IdsByKind ids_;
    std::string out_;
    std::vector<std::string> present_;
};

}  // namespace

std::string tables_source(const Content& content) {
    return Writer(content).write();
}

}  // namespace unknot::contentc
