// The number fields of dose files, of the culprits' network and of judging: `Dose`, `Limits`,
// `Chances` and `Judging` of engine/atlas/atlas.h, in the same order, with the bounds outside which
// a number is surely a slip. Where a bound has a reason beyond common sense it stands beside it.
#pragma once

#include <array>
#include <string_view>

namespace unknot::contentc {

struct Bounds {
    double from = 0;
    double to = 0;
};

struct NumberField {
    std::string_view name;
    Bounds bounds;
};

namespace fields {

inline constexpr auto dose = std::to_array<NumberField>({
    {"roll_seconds", {10, 300}},
    {"light_hold_seconds", {5, 90}},  // no trial held longer
    {"firm_hold_seconds", {5, 45}},   // firmer pressure needs about a third of the time
    {"repeats", {1, 5}},
    {"spots", {1, 6}},
    {"ease_seconds", {0, 120}},
    {"stretch_seconds", {0, 60}},  // from 60 s on, a static stretch costs strength
    {"stretch_repeats", {0, 6}},
    {"move_afterwards_seconds", {0, 900}},
});

inline constexpr auto limits = std::to_array<NumberField>({
    {"tenderness_low", {0, 10}},
    {"tenderness_high", {0, 10}},
    {"tenderness_max", {0, 10}},
    {"tenderness_stop", {0, 10}},
    {"gentle_tenderness_max", {0, 10}},
    {"gentle_hold_seconds", {5, 90}},
    {"gentle_session_minutes", {1, 60}},
    {"no_change_seconds", {5, 90}},
    {"eased_by", {1, 10}},
    {"eased_at", {0, 10}},
    {"stretch_pull_max", {0, 10}},
    {"muscle_press_seconds_target", {1, 1200}},
    {"muscle_press_seconds_ceiling", {1, 1200}},
    {"muscle_stretch_seconds_ceiling", {1, 1200}},
    {"week_press_seconds_target", {1, 8400}},
    {"week_press_seconds_ceiling", {1, 8400}},
    {"week_stretch_seconds_target", {1, 8400}},
    {"week_stretch_seconds_ceiling", {1, 8400}},
    {"session_minutes_min", {1, 120}},
    {"session_minutes_max", {1, 120}},
    {"sore_ok_max", {0, 10}},
    {"sore_reduce_percent", {0, 100}},
    {"review_after_days", {1, 366}},
    {"change_after_days", {1, 366}},
});

// A chance of 0 or 1 would be beyond all doubt, and leave nothing to weigh.
inline constexpr Bounds chance = {0.001, 0.99};
inline constexpr auto chances = std::to_array<NumberField>({
    {"prior_rare", chance},
    {"prior_usual", chance},
    {"prior_common", chance},
    {"site_rare", chance},
    {"site_usual", chance},
    {"site_common", chance},
    {"habit_odds", {1, 10}},
    {"zone_site", chance},
    {"zone_essential", chance},
    {"zone_spill_over", chance},
    {"zone_leak", chance},
    {"provoked", chance},
    {"limited", chance},
    {"leak_seldom", chance},
    {"leak_sometimes", chance},
    {"leak_often", chance},
    {"tender", chance},
    {"tender_leak", chance},
    {"recognised", chance},
    {"recognised_leak", chance},
    {"painted_least", {0.5, 1}},  // below one half, paint would speak against a zone
    {"painted_whole_percent", {1, 100}},
    {"painted_whole_intensity", {1, 10}},
    {"likely_at", chance},
    {"possible_at", chance},
    {"telling_bits", {0.001, 1}},
    {"most_checks", {1, 12}},
});

inline constexpr auto judging = std::to_array<NumberField>({
    {"pain_real_change", {0.5, 6}},
    {"pain_worthwhile_low", {0.5, 6}},
    {"pain_worthwhile_middle", {0.5, 6}},
    {"pain_worthwhile_high", {0.5, 6}},
    {"pain_middle_from", {1, 9}},
    {"pain_high_from", {2, 10}},
    {"worthwhile_percent", {10, 90}},
    {"activity_real_change", {0.5, 6}},
    {"activity_real_change_one", {0.5, 6}},
    {"activity_worthwhile", {0.5, 6}},
    {"tenderness_real_change", {0.5, 6}},
    {"tenderness_worthwhile", {0.5, 6}},
    {"baseline_days", {1, 28}},
    {"least_days", {7, 84}},
    {"least_readings", {2, 30}},
    {"look_days", {1, 28}},
    {"stale_days", {7, 366}},
    {"course_gap_days", {14, 730}},
    {"longest_days", {28, 366}},
    {"drift_days", {7, 180}},
    {"spell_days", {1, 90}},
    {"starts_bad", {0, 3}},
    {"sure_percent", {80, 99.9}},
    {"sure_worse_percent", {80, 99.9}},
    {"settled_percent", {50, 99.9}},
    {"quiet_at", {0, 4}},
    {"quiet_days", {7, 366}},
    {"back_at", {1, 10}},
    {"before_days", {7, 60}},
    {"real_sessions", {2, 60}},
    {"overuse_days", {7, 60}},
    {"overuse_times", {2, 10}},
});

inline constexpr auto measuring = std::to_array<NumberField>({
    {"self_percent", {100, 300}},  // one's own hands are no better than a trained rater's
    {"still_ms", {500, 10'000}},
    {"average_ms", {100, 5'000}},
    {"shake_tenths", {1, 100}},
    {"off_plane_deg", {1, 30}},
    {"place_seconds", {0, 60}},
    {"placings_apart", {1, 30}},
});

}  // namespace fields

}  // namespace unknot::contentc
