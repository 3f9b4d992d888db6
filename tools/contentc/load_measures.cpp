// Loaders for what a person can measure alone.
#include "tools/contentc/load.h"

namespace unknot::contentc {

namespace {

constexpr Bounds degrees = {-180, 180};
constexpr Bounds change_bounds = {0, 60};
constexpr Bounds repeats_bounds = {1, 5};

Normal load_normal(Reader& reader) {
    Normal normal;
    normal.at = reader.at();
    normal.for_whom = reader.text("for_whom");
    normal.has_range = reader.has("low") || reader.has("high");
    const Need range = normal.has_range ? Need::required : Need::optional;
    const Need spread = normal.has_range ? Need::optional : Need::required;
    normal.low = reader.number("low", degrees, range);
    normal.high = reader.number("high", degrees, range);
    normal.mean = reader.number("mean", degrees, spread);
    normal.sd = reader.number("sd", degrees, spread);
    normal.checked = reader.flag("checked");
    if (normal.has_range && (reader.has("mean") || reader.has("sd"))) {
        reader.report().add(normal.at, "give either 'low' and 'high' or 'mean' and 'sd'");
    }
    return normal;
}

}  // namespace

void load_measure(Reader& reader, const std::string& id, Content& content) {
    Measure& measure = content.measures[id];
    measure.at = reader.at();
    measure.name = reader.text("name");
    measure.kind = reader.choice("kind", choices::measure_kinds);
    measure.unit = reader.choice("unit", choices::units);
    measure.sided = reader.flag("sided");
    measure.regions = reader.refs("regions", Kind::region, Count::some);
    measure.muscles = reader.refs("muscles", Kind::muscle, Count::any);
    measure.instruments = reader.choices("instruments", choices::instruments, Count::some);
    measure.position = reader.choice("position", choices::positions);
    measure.about = reader.text("about");
    measure.needs = reader.text("needs");
    measure.steps = reader.texts("steps", Count::some);
    measure.place_cue = reader.cue("place_cue");
    measure.phone_goes = reader.text("phone_goes", Need::optional);
    measure.zero = reader.choice("zero", choices::zeros, "none");
    measure.zero_step = reader.text("zero_step", Need::optional);
    measure.zero_cue = reader.cue("zero_cue", Need::optional);
    measure.move = reader.text("move");
    measure.move_cue = reader.cue("move_cue");
    measure.turns_about = reader.choice("turns_about", choices::turns_about, "none");
    measure.sense = reader.choice("sense", choices::senses, "either");
    measure.zero_at_deg = reader.number("zero_at_deg", degrees, Need::optional);
    measure.view = reader.choice("view", choices::views, "none");
    measure.landmarks =
        reader.choices("landmarks", choices::landmarks, Count::some, Need::optional);
    measure.angle = reader.choice("angle", choices::photo_angles, "none");
    measure.repeats = reader.integer("repeats", repeats_bounds);
    measure.counts = reader.choice("counts", choices::counts);
    measure.range = reader.interval("range", degrees);
    measure.better = reader.choice("better", choices::betters);
    reader.tables("normal", Need::optional,
                  [&](Reader& item) { measure.normal.push_back(load_normal(item)); });
    measure.real_change = reader.number("real_change", change_bounds);
    measure.real_change_says = reader.text("real_change_says");
    measure.side_difference = reader.number("side_difference", change_bounds, Need::optional);
    measure.cannot_say = reader.text("cannot_say");
    measure.stop_when = reader.text("stop_when");
    measure.evidence = reader.refs("evidence", Kind::evidence, Count::some);
}

void load_measuring(Reader& reader, const std::string& /*id*/, Content& content) {
    content.measuring.at = reader.at();
    for (const NumberField& field : fields::measuring) {
        content.measuring.numbers.emplace(field.name, reader.integer(field.name, field.bounds));
    }
    content.measuring.evidence = reader.refs("evidence", Kind::evidence, Count::some);
}

}  // namespace unknot::contentc
