#include "tools/contentc/row.h"

#include <cstddef>
#include <utility>

namespace unknot::contentc {

namespace {

std::string point(const Site& site) {
    return fmt::format("{{body::Segment::{}, {}, {}}}", site.segment.value, site.along.value,
                       site.around.value);
}

std::string box(const SkinPatch& patch) {
    return fmt::format("{{body::Segment::{}, {}, {}, {}, {}}}", patch.segment.value,
                       patch.along.value.first, patch.along.value.second, patch.around.value.first,
                       patch.around.value.second);
}

std::string site(const Site& spot) {
    return fmt::format("{{.id = {}, .where = {}, .point = {}, .frequency = {}, .pressed = {}}}",
                       literal(spot.id.value), literal(spot.where.value), point(spot),
                       written("Frequency", spot.frequency), written(spot.pressed));
}

// Effects have lists of their own: "if_yes_0_regions".
std::string effects(Row& row, std::string_view field, const std::vector<Effect>& effects) {
    std::size_t number = 0;
    return row.list(field, "Effect", effects, [&](const Effect& effect) {
        const auto name = [&](std::string_view part) {
            return fmt::format("{}_{}_{}", field, number, part);
        };
        const std::string regions = row.list_of_refs(name("regions"), effect.regions, Kind::region);
        const std::string muscles = row.list_of_refs(name("muscles"), effect.muscles, Kind::muscle);
        const std::string positions =
            row.list_of_choices(name("positions"), "Position", effect.positions);
        const std::string moves = row.list_of_refs(name("moves"), effect.moves, Kind::move);
        const std::string stretches =
            row.list_of_refs(name("stretches"), effect.stretches, Kind::stretch);
        ++number;
        return fmt::format(
            "{{.level = {}, .regions = {}, .muscles = {}, .positions = {}, .moves = {}, "
            ".stretches = {}}}",
            written("Level", effect.level), regions, muscles, positions, moves, stretches);
    });
}

void fill_integers(Row& row, std::span<const NumberField> wanted, const Integers& numbers) {
    for (const auto& field : wanted) {
        row.set(field.name, numbers.find(field.name)->second);
    }
}

}  // namespace

void fill(Row& row, const Source& source) {
    row.set("citation", source.citation).set("link", source.link).set("checked", source.checked);
}

void fill(Row& row, const Evidence& evidence) {
    row.set("says", evidence.says)
        .set("grade", "Grade", evidence.grade)
        .set("standing", "Standing", evidence.standing)
        .set("sources", evidence.sources, Kind::source)
        .set("reviewed", evidence.reviewed);
}

void fill(Row& row, const Zone& zone) {
    row.set("name", zone.name).set("box", box(zone.patch)).set("words", zone.words);
}

void fill(Row& row, const NoGo& no_go) {
    row.set("name", no_go.name)
        .set("lies_there", no_go.lies_there)
        .set("keep_clear", no_go.keep_clear)
        .set("evidence", no_go.evidence, Kind::evidence);
}

void fill(Row& row, const Cause& cause) {
    row.set("name", cause.name)
        .set("why", cause.why)
        .set("try_this", cause.try_this)
        .set("asks", cause.asks)
        .set("habit", cause.habit)
        .set("daily", cause.daily)
        .set("group", "CauseGroup", cause.group)
        .set("rank", cause.rank)
        .set("ease", "Ease", cause.ease)
        .set("weeks", cause.weeks)
        .set("off_is_safe", cause.off_is_safe)
        .set("carries_over", cause.carries_over)
        .set("everywhere", cause.everywhere)
        .set("remind_every_minutes", cause.remind_every_minutes)
        .set("words", cause.words)
        .set("evidence", cause.evidence, Kind::evidence);
}

void fill(Row& row, const Finding& finding) {
    row.set("kind", "FindingKind", finding.kind)
        .set("name", finding.name)
        .set("asks", finding.asks)
        .set("regions", finding.regions, Kind::region)
        .set("common", "HowOften", finding.common)
        .set("words", finding.words);
}

void fill(Row& row, const LeftToOthers& place) {
    row.set("name", place.name)
        .set("words", place.words)
        .set("why", place.why)
        .set("who", place.who)
        .set("zones", place.zones, Kind::zone)
        .set("evidence", place.evidence, Kind::evidence);
}

void fill(Row& row, const Region& region) {
    row.set("name", region.name)
        .set("one", region.one)
        .set("summary", region.summary)
        .set("cautions", region.cautions)
        .set("muscles", region.muscles, Kind::muscle)
        .set("evidence", region.evidence, Kind::evidence);
}

void fill(Row& row, const Muscle& muscle) {
    std::size_t number = 0;
    const auto referral = [&](const Referral& felt) {
        const std::string sites =
            row.list(fmt::format("referral_{}_sites", number++), "std::string_view", felt.sites,
                     [](const Text& id) { return literal(id.value); });
        return fmt::format("{{.zone = {}, .essential = {}, .sites = {}}}",
                           row.pointer(Kind::zone, felt.zone.value), written(felt.essential),
                           sites);
    };
    row.set("region", row.pointer(Kind::region, muscle.region.value))
        .set("name", muscle.name)
        .set("latin", muscle.latin)
        .set("fma", muscle.fma)
        .set("frequency", "Frequency", muscle.frequency)
        .set("felt", muscle.felt)
        .set("why", muscle.why)
        .set("limits", muscle.limits)
        .set("provoked_by", muscle.provoked_by)
        .set("findings", muscle.findings, Kind::finding)
        .set("eased_by", muscle.eased_by)
        .set("look_alikes", muscle.look_alikes)
        .set("pressing", "Pressing", muscle.pressing)
        .set("pressing_note", muscle.pressing_note)
        .set("areas", row.list("areas", "body::SkinBox", muscle.areas, box))
        .set("sites", row.list("sites", "Site", muscle.sites, site))
        .set("referrals", row.list("referrals", "Referral", muscle.referrals, referral))
        .set("keep_off", muscle.keep_off, Kind::no_go)
        .set("causes", muscle.causes, Kind::cause)
        .set("moves", muscle.moves, Kind::move)
        .set("stretches", muscle.stretches, Kind::stretch)
        .set("evidence", muscle.evidence, Kind::evidence);
}

void fill(Row& row, const Move& move) {
    const auto variant = [](const Variant& other) {
        return fmt::format("{{.id = {}, .name = {}, .says = {}, .gentler = {}}}",
                           literal(other.id.value), literal(other.name.value),
                           literal(other.says.value), written(other.gentler));
    };
    row.set("name", move.name)
        .set("muscles", move.muscles, Kind::muscle)
        .set("surface", "Surface", move.surface)
        .set("position", "Position", move.position)
        .set("load", "Load", move.load)
        .set("tools", row.list_of_choices("tools", "Tool", move.tools))
        .set("steps", move.steps)
        .set("place_cue", move.place_cue)
        .set("roll", move.roll)
        .set("roll_cue", move.roll_cue)
        .set("pass_seconds", move.pass_seconds)
        .set("feel", move.feel)
        .set("stop_when", move.stop_when)
        .set("variants", row.list("variants", "Variant", move.variants, variant))
        .set("keep_off", move.keep_off, Kind::no_go)
        .set("evidence", move.evidence, Kind::evidence);
}

void fill(Row& row, const Stretch& stretch) {
    row.set("name", stretch.name)
        .set("muscles", stretch.muscles, Kind::muscle)
        .set("surface", "Surface", stretch.surface)
        .set("position", "Position", stretch.position)
        .set("steps", stretch.steps)
        .set("place_cue", stretch.place_cue)
        .set("feel", stretch.feel)
        .set("stop_when", stretch.stop_when)
        .set("evidence", stretch.evidence, Kind::evidence);
}

void fill(Row& row, const Measure& measure) {
    const auto normal = [](const Normal& found) {
        return fmt::format(
            "{{.for_whom = {}, .low = {}, .high = {}, .mean = {}, .sd = {}, .checked = {}}}",
            literal(found.for_whom.value), found.low.value, found.high.value, found.mean.value,
            found.sd.value, written(found.checked));
    };
    row.set("name", measure.name)
        .set("kind", "MeasureKind", measure.kind)
        .set("unit", "Unit", measure.unit)
        .set("sided", measure.sided)
        .set("regions", measure.regions, Kind::region)
        .set("muscles", measure.muscles, Kind::muscle)
        .set("instruments", row.list_of_choices("instruments", "Instrument", measure.instruments))
        .set("position", "Position", measure.position)
        .set("about", measure.about)
        .set("needs", measure.needs)
        .set("steps", measure.steps)
        .set("place_cue", measure.place_cue)
        .set("phone_goes", measure.phone_goes)
        .set("zero", "Zero", measure.zero)
        .set("zero_step", measure.zero_step)
        .set("zero_cue", measure.zero_cue)
        .set("move", measure.move)
        .set("move_cue", measure.move_cue)
        .set("turns_about", "TurnsAbout", measure.turns_about)
        .set("sense", "Sense", measure.sense)
        .set("zero_at_deg", measure.zero_at_deg)
        .set("view", "PhotoView", measure.view)
        .set("landmarks", row.list_of_choices("landmarks", "Landmark", measure.landmarks))
        .set("angle", "PhotoAngle", measure.angle)
        .set("repeats", measure.repeats)
        .set("counts", "Counts", measure.counts)
        .set("lowest", fmt::format("{}", measure.range.value.first))
        .set("highest", fmt::format("{}", measure.range.value.second))
        .set("better", "Better", measure.better)
        .set("normal", row.list("normal", "Normal", measure.normal, normal))
        .set("real_change", measure.real_change)
        .set("real_change_says", measure.real_change_says)
        .set("side_difference", measure.side_difference)
        .set("cannot_say", measure.cannot_say)
        .set("stop_when", measure.stop_when)
        .set("evidence", measure.evidence, Kind::evidence);
}

void fill(Row& row, const Measuring& measuring) {
    fill_integers(row, fields::measuring, measuring.numbers);
    row.set("evidence", measuring.evidence, Kind::evidence);
}

void fill(Row& row, const Question& question) {
    row.set("asks", question.asks)
        .set("brief", question.brief)
        .set("covers", question.covers, Kind::question)
        .set("details", question.details)
        .set("advice", question.advice)
        .set("because", question.because)
        .set("regions", question.regions, Kind::region)
        .set("if_yes", effects(row, "if_yes", question.if_yes))
        .set("if_cleared", effects(row, "if_cleared", question.if_cleared))
        .set("words", question.words)
        .set("unless", question.unless)
        .set("valid_days", question.valid_days)
        .set("evidence", question.evidence, Kind::evidence);
}

void fill(Row& row, const Sign& sign) {
    row.set("says", sign.says)
        .set("level", "Level", sign.level)
        .set("advice", sign.advice)
        .set("evidence", sign.evidence, Kind::evidence);
}

void fill(Row& row, const ToolInfo& tool) {
    row.set("name", tool.name).set("about", tool.about).set("soft", tool.soft);
}

void fill(Row& row, const Dose& dose) {
    row.set("name", dose.name);
    fill_integers(row, fields::dose, dose.numbers);
    row.set("why", dose.why).set("evidence", dose.evidence, Kind::evidence);
}

void fill(Row& row, const Limits& limits) {
    fill_integers(row, fields::limits, limits.numbers);
    row.set("evidence", limits.evidence, Kind::evidence);
}

void fill(Row& row, const Chances& chances) {
    for (const auto& field : fields::chances) {
        row.set(field.name, fmt::format("{}", chances.numbers.find(field.name)->second.value));
    }
    row.set("evidence", chances.evidence, Kind::evidence);
}

void fill(Row& row, const Judging& judging) {
    for (const auto& field : fields::judging) {
        row.set(field.name, fmt::format("{}", judging.numbers.find(field.name)->second.value));
    }
    row.set("evidence", judging.evidence, Kind::evidence);
}

}  // namespace unknot::contentc
