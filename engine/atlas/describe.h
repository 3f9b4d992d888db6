// The atlas as JSON, for faces: every thing with the names of its C++ members, references as ids.
// This is what `unknot atlas --json` prints and what the web's pages are drawn from.
#pragma once

#include "engine/atlas/atlas.h"
#include "engine/base/json.h"

namespace unknot::body {
BOOST_DESCRIBE_STRUCT(SurfacePoint, (), (segment, along, around_deg))
BOOST_DESCRIBE_STRUCT(SkinBox, (), (segment, along_from, along_to, around_from_deg, around_to_deg))
}  // namespace unknot::body

namespace unknot::atlas {

// A reference is written as the id of what it points to.
template <class T>
    requires requires(const T& thing) { thing.id; }
void write(std::string& out, const T* thing) {
    json::write_string(out, thing == nullptr ? std::string_view{} : thing->id);
}

BOOST_DESCRIBE_STRUCT(Source, (), (id, citation, link, checked))
BOOST_DESCRIBE_STRUCT(Evidence, (), (id, says, grade, standing, sources, reviewed))
BOOST_DESCRIBE_STRUCT(Zone, (), (id, name, box, words))
BOOST_DESCRIBE_STRUCT(NoGo, (), (id, name, lies_there, keep_clear, evidence))
BOOST_DESCRIBE_STRUCT(Cause, (),
                      (id, name, why, try_this, asks, habit, daily, group, rank, ease, weeks,
                       off_is_safe, carries_over, everywhere, remind_every_minutes, evidence))
// Patterns of typed words are for the engine alone.
BOOST_DESCRIBE_STRUCT(Finding, (), (id, kind, name, asks, regions, common))
BOOST_DESCRIBE_STRUCT(LeftToOthers, (), (id, name, why, who, zones, evidence))
BOOST_DESCRIBE_STRUCT(Site, (), (id, where, point, frequency, pressed))
BOOST_DESCRIBE_STRUCT(Referral, (), (zone, essential, sites))
BOOST_DESCRIBE_STRUCT(Muscle, (),
                      (id, region, name, latin, fma, frequency, felt, why, limits, provoked_by,
                       findings, eased_by, look_alikes, pressing, pressing_note, areas, sites,
                       referrals, keep_off, causes, moves, stretches, evidence))
BOOST_DESCRIBE_STRUCT(Region, (), (id, name, one, summary, cautions, muscles, evidence))
BOOST_DESCRIBE_STRUCT(ToolInfo, (), (tool, name, about, soft))
BOOST_DESCRIBE_STRUCT(Variant, (), (id, name, says, gentler))
BOOST_DESCRIBE_STRUCT(Move, (),
                      (id, name, muscles, surface, position, load, tools, steps, place_cue, roll,
                       roll_cue, pass_seconds, feel, stop_when, variants, keep_off, evidence))
BOOST_DESCRIBE_STRUCT(Stretch, (),
                      (id, name, muscles, surface, position, steps, place_cue, feel, stop_when,
                       evidence))
BOOST_DESCRIBE_STRUCT(Normal, (), (for_whom, low, high, mean, sd, checked))
BOOST_DESCRIBE_STRUCT(Measure, (),
                      (id, name, kind, unit, sided, regions, muscles, instruments, position, about,
                       needs, steps, place_cue, phone_goes, zero, zero_step, zero_cue, move,
                       move_cue, turns_about, sense, zero_at_deg, view, landmarks, angle, repeats,
                       counts, lowest, highest, better, normal, real_change, real_change_says,
                       side_difference, cannot_say, stop_when, evidence))
BOOST_DESCRIBE_STRUCT(Measuring, (),
                      (self_percent, still_ms, average_ms, shake_tenths, off_plane_deg,
                       place_seconds, placings_apart, evidence))
BOOST_DESCRIBE_STRUCT(Sign, (), (id, says, level, advice, evidence))
BOOST_DESCRIBE_STRUCT(Dose, (),
                      (moment, name, roll_seconds, light_hold_seconds, firm_hold_seconds, repeats,
                       spots, ease_seconds, stretch_seconds, stretch_repeats,
                       move_afterwards_seconds, why, evidence))
BOOST_DESCRIBE_STRUCT(Limits, (),
                      (tenderness_low, tenderness_high, tenderness_max, tenderness_stop,
                       gentle_tenderness_max, gentle_hold_seconds, gentle_session_minutes,
                       no_change_seconds, eased_by, eased_at, stretch_pull_max,
                       muscle_press_seconds_target, muscle_press_seconds_ceiling,
                       muscle_stretch_seconds_ceiling, week_press_seconds_target,
                       week_press_seconds_ceiling, week_stretch_seconds_target,
                       week_stretch_seconds_ceiling, session_minutes_min, session_minutes_max,
                       sore_ok_max, sore_reduce_percent, review_after_days, change_after_days,
                       evidence))
// The screening questions are left out: they are asked through safety::questions, in their order.
BOOST_DESCRIBE_STRUCT(Chances, (),
                      (prior_rare, prior_usual, prior_common, site_rare, site_usual, site_common,
                       habit_odds, zone_site, zone_essential, zone_spill_over, zone_leak, provoked,
                       limited, leak_seldom, leak_sometimes, leak_often, tender, tender_leak,
                       recognised, recognised_leak, painted_least, painted_whole_percent,
                       painted_whole_intensity, likely_at, possible_at, telling_bits, most_checks,
                       evidence))
BOOST_DESCRIBE_STRUCT(Judging, (),
                      (pain_real_change, pain_worthwhile_low, pain_worthwhile_middle,
                       pain_worthwhile_high, pain_middle_from, pain_high_from, worthwhile_percent,
                       activity_real_change, activity_real_change_one, activity_worthwhile,
                       tenderness_real_change, tenderness_worthwhile, baseline_days, least_days,
                       least_readings, look_days, stale_days, course_gap_days, longest_days,
                       drift_days, spell_days, starts_bad, sure_percent, sure_worse_percent,
                       settled_percent, quiet_at, quiet_days, back_at, before_days, real_sessions,
                       overuse_days, overuse_times, evidence))
BOOST_DESCRIBE_STRUCT(Atlas, (),
                      (version, regions, muscles, moves, stretches, measures, causes, findings,
                       left_to_others, no_go, signs, tools, doses, limits, chances, judging,
                       measuring, evidence, sources, zones))

}  // namespace unknot::atlas
