// Loaders for what is known of the body: sources, evidence, causes, places to keep off, regions,
// muscles, and the zones of the skin.
#include "engine/body/place.h"
#include "tools/contentc/load.h"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

namespace unknot::contentc {

namespace {

constexpr Bounds order_bounds = {0, 100'000};
constexpr Bounds fma_bounds = {1, 1'000'000};
constexpr Bounds along_bounds = {0, 1};
constexpr Bounds cause_rank_bounds = {1, 7};
constexpr Bounds trial_weeks_bounds = {2, 3};       // shorter shows nothing, longer nobody keeps up
constexpr Bounds remind_minutes_bounds = {5, 240};  // more often would be a nuisance

// A segment that is itself wrong is one problem; its angles then get the wider bounds.
Bounds around_bounds(const Choice& segment) {
    const auto* found = std::ranges::find(choices::segments, segment.value);
    if (found == choices::segments.end()) {
        return {0, 360};
    }
    const auto index = found - choices::segments.begin();
    return {0, body::full_turn(static_cast<body::Segment>(index))};
}

void report_no_question(const Text& text, std::string_view field, Report& report) {
    if (!text.value.empty() && !text.value.ends_with('?')) {
        report.add(text.at, fmt::format("'{}' is a question: end it with '?'", field));
    }
}

bool is_lower_case(std::string_view text) {
    return std::ranges::none_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

Site load_site(Reader& reader) {
    Site site;
    site.id = reader.id("id");
    site.where = reader.text("where");
    site.segment = reader.choice("segment", choices::segments);
    site.along = reader.number("along", along_bounds);
    site.around = reader.number("around", around_bounds(site.segment));
    site.frequency = reader.choice("frequency", choices::frequencies, "usual");
    site.pressed = reader.flag("pressed", true);
    return site;
}

SkinPatch load_patch(Reader& reader) {
    SkinPatch patch;
    patch.segment = reader.choice("segment", choices::segments);
    patch.along = reader.interval("along", along_bounds);
    patch.around = reader.interval("around", around_bounds(patch.segment));
    return patch;
}

Zone load_zone(Reader& reader) {
    Zone zone;
    zone.at = reader.at();
    zone.name = reader.text("name");
    zone.patch = load_patch(reader);
    zone.words = reader.texts("words", Count::some);
    for (const Text& word : zone.words) {
        if (!is_lower_case(word.value)) {
            reader.report().add(word.at, "words for a zone are written in lower case");
        }
    }
    return zone;
}

void report_repeated_sites(const Muscle& muscle, Report& report) {
    std::set<std::string_view> ids;
    for (const auto& site : muscle.sites) {
        if (!ids.insert(site.id.value).second) {
            report.add(site.id.at, fmt::format("two sites have the id '{}'", site.id.value));
        }
    }
    std::set<std::string_view> zones;
    for (const auto& referral : muscle.referrals) {
        if (!zones.insert(referral.zone.value).second) {
            report.add(referral.zone.at,
                       fmt::format("two referrals name the zone '{}'", referral.zone.value));
        }
        for (const Text& site : referral.sites) {
            if (!ids.contains(site.value)) {
                report.add_unknown(site.at, fmt::format("the muscle has no site '{}'", site.value),
                                   site.value, std::vector(ids.begin(), ids.end()));
            }
        }
    }
}

}  // namespace

void load_source(Reader& reader, const std::string& id, Content& content) {
    Source& source = content.sources[id];
    source.at = reader.at();
    source.citation = reader.quote("citation");
    source.link = reader.link("link");
    source.checked = reader.flag("checked");
}

void load_evidence(Reader& reader, const std::string& id, Content& content) {
    Evidence& evidence = content.evidence[id];
    evidence.at = reader.at();
    evidence.says = reader.text("says");
    evidence.grade = reader.choice("grade", choices::grades);
    evidence.standing = reader.choice("standing", choices::standings);
    evidence.sources = reader.refs("sources", Kind::source, Count::any);
    evidence.reviewed = reader.date("reviewed");
    if (evidence.sources.empty() && evidence.grade.value != "design") {
        reader.report().add(reader.at(), "evidence needs a source unless its grade is 'design'");
    }
}

void load_no_go(Reader& reader, const std::string& id, Content& content) {
    NoGo& no_go = content.no_go[id];
    no_go.at = reader.at();
    no_go.name = reader.text("name");
    no_go.lies_there = reader.text("lies_there");
    no_go.keep_clear = reader.text("keep_clear");
    no_go.evidence = reader.refs("evidence", Kind::evidence, Count::some);
}

void load_cause(Reader& reader, const std::string& id, Content& content) {
    Cause& cause = content.causes[id];
    cause.at = reader.at();
    cause.name = reader.text("name");
    cause.why = reader.text("why");
    cause.try_this = reader.text("try_this");
    cause.asks = reader.text("asks");
    cause.habit = reader.text("habit");
    cause.daily = reader.text("daily");
    report_no_question(cause.asks, "asks", reader.report());
    report_no_question(cause.daily, "daily", reader.report());
    cause.group = reader.choice("group", choices::cause_groups);
    cause.rank = reader.integer("rank", cause_rank_bounds);
    cause.ease = reader.choice("ease", choices::eases);
    cause.weeks = reader.integer("weeks", trial_weeks_bounds);
    cause.off_is_safe = reader.flag("off_is_safe");
    cause.carries_over = reader.flag("carries_over", false);
    cause.everywhere = reader.flag("everywhere", false);
    cause.remind_every_minutes =
        reader.integer("remind_every_minutes", remind_minutes_bounds, Need::optional);
    cause.words = reader.patterns("words", Count::some);
    cause.evidence = reader.refs("evidence", Kind::evidence, Count::some);
}

void load_finding(Reader& reader, const std::string& id, Content& content) {
    Finding& finding = content.findings[id];
    finding.at = reader.at();
    finding.kind = reader.choice("kind", choices::finding_kinds);
    finding.name = reader.text("name");
    finding.asks = reader.text("asks");
    finding.regions = reader.refs("regions", Kind::region, Count::some);
    finding.common = reader.choice("common", choices::how_often);
    finding.words = reader.patterns("words", Count::some);
}

void load_left_to_others(Reader& reader, const std::string& id, Content& content) {
    LeftToOthers& place = content.left_to_others[id];
    place.at = reader.at();
    place.name = reader.text("name");
    place.words = reader.patterns("words", Count::some);
    place.why = reader.text("why");
    place.who = reader.text("who");
    place.zones = reader.refs("zones", Kind::zone, Count::any);
    place.evidence = reader.refs("evidence", Kind::evidence, Count::some);
}

void load_culprits(Reader& reader, const std::string& /*id*/, Content& content) {
    content.chances.at = reader.at();
    for (const NumberField& field : fields::chances) {
        content.chances.numbers.emplace(field.name, reader.number(field.name, field.bounds));
    }
    content.chances.evidence = reader.refs("evidence", Kind::evidence, Count::some);
}

void load_judging(Reader& reader, const std::string& /*id*/, Content& content) {
    content.judging.at = reader.at();
    for (const NumberField& field : fields::judging) {
        content.judging.numbers.emplace(field.name, reader.number(field.name, field.bounds));
    }
    content.judging.evidence = reader.refs("evidence", Kind::evidence, Count::some);
}

void load_region(Reader& reader, const std::string& id, Content& content) {
    Region& region = content.regions[id];
    region.at = reader.at();
    region.order = reader.integer("order", order_bounds);
    region.name = reader.text("name");
    region.one = reader.text("one");
    region.summary = reader.text("summary");
    region.cautions = reader.texts("cautions", Count::any);
    region.muscles = reader.refs("muscles", Kind::muscle, Count::some);
    region.evidence = reader.refs("evidence", Kind::evidence, Count::some);
}

void load_muscle(Reader& reader, const std::string& id, Content& content) {
    Muscle& muscle = content.muscles[id];
    muscle.at = reader.at();
    muscle.region = reader.ref("region", Kind::region);
    muscle.name = reader.text("name");
    muscle.latin = reader.text("latin");
    muscle.fma = reader.integer("fma", fma_bounds, Need::optional);
    muscle.frequency = reader.choice("frequency", choices::frequencies, "usual");
    muscle.felt = reader.text("felt");
    muscle.why = reader.text("why");
    muscle.limits = reader.text("limits");
    muscle.provoked_by = reader.texts("provoked_by", Count::any);
    muscle.findings = reader.refs("findings", Kind::finding, Count::some);
    muscle.eased_by = reader.texts("eased_by", Count::some);
    muscle.look_alikes = reader.texts("look_alikes", Count::any);
    muscle.pressing = reader.choice("pressing", choices::pressings);
    muscle.pressing_note = reader.text("pressing_note");
    reader.tables("area", Need::required,
                  [&](Reader& area) { muscle.areas.push_back(load_patch(area)); });
    reader.tables("site", Need::required,
                  [&](Reader& site) { muscle.sites.push_back(load_site(site)); });
    reader.tables("referral", Need::required, [&](Reader& referral) {
        muscle.referrals.push_back({referral.ref("zone", Kind::zone), referral.flag("essential"),
                                    referral.inner_ids("sites")});
    });
    muscle.keep_off = reader.refs("keep_off", Kind::no_go, Count::any);
    muscle.causes = reader.refs("causes", Kind::cause, Count::any);
    muscle.moves = reader.refs("moves", Kind::move, Count::some);
    muscle.stretches = reader.refs("stretches", Kind::stretch, Count::some);
    muscle.evidence = reader.refs("evidence", Kind::evidence, Count::some);
    report_repeated_sites(muscle, reader.report());
}

void load_body(Reader& reader, const std::string& /*id*/, Content& content) {
    content.zones_readable = true;
    reader.tables("zone", Need::required, [&](Reader& item) {
        const Text id = item.id("id");
        std::string key = id.value;
        if (!content.ids_of(Kind::zone).emplace(id.value, id.at).second) {
            item.report().add(id.at, fmt::format("two zones have the id '{}'", id.value));
            key += " (again)";  // keeps its patch of skin, so that no gap is reported besides
        }
        content.zones.insert_or_assign(key, load_zone(item));
    });
}

}  // namespace unknot::contentc
