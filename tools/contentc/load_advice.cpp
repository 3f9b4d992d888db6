// Loaders for what Unknot advises: moves, stretches, screening, signs and doses.
#include "tools/contentc/load.h"

#include <set>
#include <utility>

#include <fmt/format.h>

namespace unknot::contentc {

namespace {

constexpr Bounds order_bounds = {0, 100'000};
constexpr Bounds pass_seconds_bounds = {2, 4};
constexpr Bounds valid_days_bounds = {1, 366};

Effect load_effect(Reader& reader) {
    Effect effect;
    effect.level = reader.choice("level", choices::consequences);
    effect.regions = reader.refs("regions", Kind::region, Count::some, Need::optional);
    effect.muscles = reader.refs("muscles", Kind::muscle, Count::some, Need::optional);
    effect.positions = reader.choices("positions", choices::positions, Count::some, Need::optional);
    effect.moves = reader.refs("moves", Kind::move, Count::some, Need::optional);
    effect.stretches = reader.refs("stretches", Kind::stretch, Count::some, Need::optional);
    if (effect.level.value == "avoid" || effect.level.value.empty()) {
        return effect;
    }
    const auto only_with_avoid = [&](std::string_view field, const std::vector<Text>& list) {
        if (!list.empty()) {
            reader.report().add(list.front().at,
                                fmt::format("'{}' stands only with level 'avoid'; '{}' is for "
                                            "whole regions",
                                            field, effect.level.value));
        }
    };
    only_with_avoid("muscles", effect.muscles);
    only_with_avoid("positions", effect.positions);
    only_with_avoid("moves", effect.moves);
    only_with_avoid("stretches", effect.stretches);
    return effect;
}

Variant load_variant(Reader& reader) {
    return {reader.id("id"), reader.text("name"), reader.text("says"), reader.flag("gentler")};
}

void load_tools(Reader& reader, Content& content) {
    reader.tables("tool", Need::required, [&](Reader& item) {
        const Choice tool = item.choice("tool", choices::tools);
        const ToolInfo info = {item.text("name"), item.text("about"), item.flag("soft")};
        if (!content.tools.emplace(tool.value, info).second) {
            item.report().add(tool.at, fmt::format("two entries for the tool '{}'", tool.value));
        }
    });
    for (const std::string_view tool : choices::tools) {
        if (!content.tools.contains(tool)) {
            reader.report().add(reader.at(), fmt::format("no entry for the tool '{}'", tool));
        }
    }
}

void load_integers(Reader& reader, std::span<const NumberField> wanted, Integers& numbers) {
    for (const auto& field : wanted) {
        numbers.emplace(field.name, reader.integer(field.name, field.bounds));
    }
}

}  // namespace

void load_move(Reader& reader, const std::string& id, Content& content) {
    Move& move = content.moves[id];
    move.at = reader.at();
    move.name = reader.text("name");
    move.muscles = reader.refs("muscles", Kind::muscle, Count::some);
    move.surface = reader.choice("surface", choices::surfaces);
    move.position = reader.choice("position", choices::positions);
    move.load = reader.choice("load", choices::loads);
    move.tools = reader.choices("tools", choices::tools, Count::some);
    move.steps = reader.texts("steps", Count::some);
    move.place_cue = reader.cue("place_cue");
    move.roll = reader.text("roll");
    move.roll_cue = reader.cue("roll_cue");
    move.pass_seconds = reader.integer("pass_seconds", pass_seconds_bounds);
    move.feel = reader.text("feel");
    move.stop_when = reader.text("stop_when");
    std::set<std::string> ids;
    reader.tables("variant", Need::optional, [&](Reader& item) {
        move.variants.push_back(load_variant(item));
        const Text& variant = move.variants.back().id;
        if (!ids.insert(variant.value).second) {
            item.report().add(variant.at,
                              fmt::format("two variants have the id '{}'", variant.value));
        }
    });
    move.keep_off = reader.refs("keep_off", Kind::no_go, Count::any);
    move.evidence = reader.refs("evidence", Kind::evidence, Count::some);
}

void load_stretch(Reader& reader, const std::string& id, Content& content) {
    Stretch& stretch = content.stretches[id];
    stretch.at = reader.at();
    stretch.name = reader.text("name");
    stretch.muscles = reader.refs("muscles", Kind::muscle, Count::some);
    stretch.surface = reader.choice("surface", choices::surfaces);
    stretch.position = reader.choice("position", choices::positions);
    stretch.steps = reader.texts("steps", Count::some);
    stretch.place_cue = reader.cue("place_cue");
    stretch.feel = reader.text("feel");
    stretch.stop_when = reader.text("stop_when");
    stretch.evidence = reader.refs("evidence", Kind::evidence, Count::some);
}

void load_question(Reader& reader, const std::string& id, Content& content) {
    Question& question = content.questions[id];
    question.at = reader.at();
    question.order = reader.integer("order", order_bounds);
    question.asks = reader.text("asks");
    question.brief = reader.brief("brief");
    question.covers = reader.refs("covers", Kind::question, Count::some, Need::optional);
    question.details = reader.text("details", Need::optional);
    question.advice = reader.text("advice");
    question.because = reader.text("because");
    question.words = reader.patterns("words", Count::some, Need::optional);
    question.unless = reader.patterns("unless", Count::some, Need::optional);
    question.regions = reader.refs("regions", Kind::region, Count::any, Need::optional);
    question.valid_days = reader.integer("valid_days", valid_days_bounds);
    reader.tables("if_yes", Need::required,
                  [&](Reader& item) { question.if_yes.push_back(load_effect(item)); });
    reader.tables("if_cleared", Need::optional,
                  [&](Reader& item) { question.if_cleared.push_back(load_effect(item)); });
    question.evidence = reader.refs("evidence", Kind::evidence, Count::some);
}

void load_sign(Reader& reader, const std::string& id, Content& content) {
    Sign& sign = content.signs[id];
    sign.at = reader.at();
    sign.order = reader.integer("order", order_bounds);
    sign.says = reader.text("says");
    sign.level = reader.choice("level", choices::consequences);
    sign.advice = reader.text("advice");
    sign.evidence = reader.refs("evidence", Kind::evidence, Count::some);
}

void load_dose(Reader& reader, const std::string& id, Content& content) {
    if (id == "tools") {
        load_tools(reader, content);
    } else if (id == "limits") {
        content.limits.at = reader.at();
        load_integers(reader, fields::limits, content.limits.numbers);
        content.limits.evidence = reader.refs("evidence", Kind::evidence, Count::some);
    } else {
        Dose& dose = content.doses[id];
        dose.at = reader.at();
        dose.name = reader.text("name");
        load_integers(reader, fields::dose, dose.numbers);
        dose.why = reader.text("why");
        dose.evidence = reader.refs("evidence", Kind::evidence, Count::some);
    }
}

}  // namespace unknot::contentc
