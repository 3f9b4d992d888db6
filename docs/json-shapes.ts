// Written by tools/types from web/bridge/api.h. Do not edit: change the C++.

export interface Nothing {
}

export interface Region {
  id: string;
  name: string;
  one: string;
  summary: string;
  cautions: string[];
  muscles: string[];
  evidence: string[];
}

export type Frequency =
  | 'rare'
  | 'usual'
  | 'common';

export type Pressing =
  | 'ball'
  | 'hands_only';

export type Segment =
  | 'head'
  | 'neck'
  | 'thorax'
  | 'abdomen'
  | 'pelvis'
  | 'shoulder'
  | 'upper_arm'
  | 'forearm'
  | 'hand'
  | 'thigh'
  | 'shank'
  | 'foot';

export interface SkinBox {
  segment: Segment;
  along_from: number;
  along_to: number;
  around_from_deg: number;
  around_to_deg: number;
}

export interface SurfacePoint {
  segment: Segment;
  along: number;
  around_deg: number;
}

export interface Site {
  id: string;
  where: string;
  point: SurfacePoint;
  frequency: Frequency;
  pressed: boolean;
}

export interface Referral {
  zone: string;
  essential: boolean;
  sites: string[];
}

export interface Muscle {
  id: string;
  region: string;
  name: string;
  latin: string;
  fma: number;
  frequency: Frequency;
  felt: string;
  why: string;
  limits: string;
  provoked_by: string[];
  findings: string[];
  eased_by: string[];
  look_alikes: string[];
  pressing: Pressing;
  pressing_note: string;
  areas: SkinBox[];
  sites: Site[];
  referrals: Referral[];
  keep_off: string[];
  causes: string[];
  moves: string[];
  stretches: string[];
  evidence: string[];
}

export type Surface =
  | 'floor'
  | 'wall'
  | 'chair'
  | 'bed';

export type Position =
  | 'standing'
  | 'sitting'
  | 'on_back'
  | 'on_side'
  | 'face_down'
  | 'kneeling';

export type Load =
  | 'light'
  | 'medium'
  | 'full';

export type Tool =
  | 'firm_ball'
  | 'lacrosse_ball'
  | 'tennis_ball'
  | 'soft_ball'
  | 'foam_roller'
  | 'hands';

export interface Variant {
  id: string;
  name: string;
  says: string;
  gentler: boolean;
}

export interface Move {
  id: string;
  name: string;
  muscles: string[];
  surface: Surface;
  position: Position;
  load: Load;
  tools: Tool[];
  steps: string[];
  place_cue: string;
  roll: string;
  roll_cue: string;
  pass_seconds: number;
  feel: string;
  stop_when: string;
  variants: Variant[];
  keep_off: string[];
  evidence: string[];
}

export interface Stretch {
  id: string;
  name: string;
  muscles: string[];
  surface: Surface;
  position: Position;
  steps: string[];
  place_cue: string;
  feel: string;
  stop_when: string;
  evidence: string[];
}

export type MeasureKind =
  | 'motion'
  | 'posture';

export type Unit =
  | 'degrees'
  | 'centimetres';

export type Instrument =
  | 'phone'
  | 'tape'
  | 'goniometer'
  | 'photo';

export type Zero =
  | 'none'
  | 'table'
  | 'start';

export type TurnsAbout =
  | 'none'
  | 'short_edge'
  | 'long_edge'
  | 'screen';

export type Sense =
  | 'rising'
  | 'falling'
  | 'either';

export type PhotoView =
  | 'none'
  | 'side'
  | 'front'
  | 'above';

export type Landmark =
  | 'ear'
  | 'c7'
  | 'shoulder'
  | 'hip'
  | 'knee'
  | 'ankle'
  | 'left_ear'
  | 'right_ear'
  | 'left_shoulder'
  | 'right_shoulder'
  | 'left_heel'
  | 'left_toe'
  | 'right_heel'
  | 'right_toe';

export type PhotoAngle =
  | 'none'
  | 'above_horizontal'
  | 'from_vertical'
  | 'bend'
  | 'from_level'
  | 'turned_out';

export type Counts =
  | 'best'
  | 'mean'
  | 'median';

export type Better =
  | 'more'
  | 'less'
  | 'neither';

export interface Normal {
  for_whom: string;
  low: number;
  high: number;
  mean: number;
  sd: number;
  checked: boolean;
}

export interface Measure {
  id: string;
  name: string;
  kind: MeasureKind;
  unit: Unit;
  sided: boolean;
  regions: string[];
  muscles: string[];
  instruments: Instrument[];
  position: Position;
  about: string;
  needs: string;
  steps: string[];
  place_cue: string;
  phone_goes: string;
  zero: Zero;
  zero_step: string;
  zero_cue: string;
  move: string;
  move_cue: string;
  turns_about: TurnsAbout;
  sense: Sense;
  zero_at_deg: number;
  view: PhotoView;
  landmarks: Landmark[];
  angle: PhotoAngle;
  repeats: number;
  counts: Counts;
  lowest: number;
  highest: number;
  better: Better;
  normal: Normal[];
  real_change: number;
  real_change_says: string;
  side_difference: number;
  cannot_say: string;
  stop_when: string;
  evidence: string[];
}

export type CauseGroup =
  | 'screen_and_phone'
  | 'sitting'
  | 'standing'
  | 'work'
  | 'one_sided'
  | 'sport'
  | 'strength'
  | 'shoes_and_feet'
  | 'bags_and_clothes'
  | 'sleep'
  | 'stress';

export type Ease =
  | 'easy'
  | 'some'
  | 'hard';

export interface Cause {
  id: string;
  name: string;
  why: string;
  try_this: string;
  asks: string;
  habit: string;
  daily: string;
  group: CauseGroup;
  rank: number;
  ease: Ease;
  weeks: number;
  off_is_safe: boolean;
  carries_over: boolean;
  everywhere: boolean;
  remind_every_minutes: number;
  evidence: string[];
}

export type FindingKind =
  | 'provoked'
  | 'limited';

export type HowOften =
  | 'seldom'
  | 'sometimes'
  | 'often';

export interface Finding {
  id: string;
  kind: FindingKind;
  name: string;
  asks: string;
  regions: string[];
  common: HowOften;
}

export interface LeftToOthers {
  id: string;
  name: string;
  why: string;
  who: string;
  zones: string[];
  evidence: string[];
}

export interface NoGo {
  id: string;
  name: string;
  lies_there: string;
  keep_clear: string;
  evidence: string[];
}

export type Level =
  | 'go'
  | 'gentle'
  | 'avoid'
  | 'clinician'
  | 'urgent'
  | 'emergency';

export interface Sign {
  id: string;
  says: string;
  level: Level;
  advice: string;
  evidence: string[];
}

export interface ToolInfo {
  tool: Tool;
  name: string;
  about: string;
  soft: boolean;
}

export type Moment =
  | 'before_workout'
  | 'after_workout'
  | 'rest_day';

export interface Dose {
  moment: Moment;
  name: string;
  roll_seconds: number;
  light_hold_seconds: number;
  firm_hold_seconds: number;
  repeats: number;
  spots: number;
  ease_seconds: number;
  stretch_seconds: number;
  stretch_repeats: number;
  move_afterwards_seconds: number;
  why: string;
  evidence: string[];
}

export interface Limits {
  tenderness_low: number;
  tenderness_high: number;
  tenderness_max: number;
  tenderness_stop: number;
  gentle_tenderness_max: number;
  gentle_hold_seconds: number;
  gentle_session_minutes: number;
  no_change_seconds: number;
  eased_by: number;
  eased_at: number;
  stretch_pull_max: number;
  muscle_press_seconds_target: number;
  muscle_press_seconds_ceiling: number;
  muscle_stretch_seconds_ceiling: number;
  week_press_seconds_target: number;
  week_press_seconds_ceiling: number;
  week_stretch_seconds_target: number;
  week_stretch_seconds_ceiling: number;
  session_minutes_min: number;
  session_minutes_max: number;
  sore_ok_max: number;
  sore_reduce_percent: number;
  review_after_days: number;
  change_after_days: number;
  evidence: string[];
}

export interface Chances {
  prior_rare: number;
  prior_usual: number;
  prior_common: number;
  site_rare: number;
  site_usual: number;
  site_common: number;
  habit_odds: number;
  zone_site: number;
  zone_essential: number;
  zone_spill_over: number;
  zone_leak: number;
  provoked: number;
  limited: number;
  leak_seldom: number;
  leak_sometimes: number;
  leak_often: number;
  tender: number;
  tender_leak: number;
  recognised: number;
  recognised_leak: number;
  painted_least: number;
  painted_whole_percent: number;
  painted_whole_intensity: number;
  likely_at: number;
  possible_at: number;
  telling_bits: number;
  most_checks: number;
  evidence: string[];
}

export interface Judging {
  pain_real_change: number;
  pain_worthwhile_low: number;
  pain_worthwhile_middle: number;
  pain_worthwhile_high: number;
  pain_middle_from: number;
  pain_high_from: number;
  worthwhile_percent: number;
  activity_real_change: number;
  activity_real_change_one: number;
  activity_worthwhile: number;
  tenderness_real_change: number;
  tenderness_worthwhile: number;
  baseline_days: number;
  least_days: number;
  least_readings: number;
  look_days: number;
  stale_days: number;
  course_gap_days: number;
  longest_days: number;
  drift_days: number;
  spell_days: number;
  starts_bad: number;
  sure_percent: number;
  sure_worse_percent: number;
  settled_percent: number;
  quiet_at: number;
  quiet_days: number;
  back_at: number;
  before_days: number;
  real_sessions: number;
  overuse_days: number;
  overuse_times: number;
  evidence: string[];
}

export interface Measuring {
  self_percent: number;
  still_ms: number;
  average_ms: number;
  shake_tenths: number;
  off_plane_deg: number;
  place_seconds: number;
  placings_apart: number;
  evidence: string[];
}

export type Grade =
  | 'sr'
  | 'rct'
  | 'coh'
  | 'xs'
  | 'gl'
  | 'txt'
  | 'cases'
  | 'opinion'
  | 'design';

export type Standing =
  | 'supports'
  | 'mixed'
  | 'against'
  | 'untested';

export interface Evidence {
  id: string;
  says: string;
  grade: Grade;
  standing: Standing;
  sources: string[];
  reviewed: string;
}

export interface Source {
  id: string;
  citation: string;
  link: string;
  checked: boolean;
}

export interface Zone {
  id: string;
  name: string;
  box: SkinBox;
  words: string[];
}

export interface Atlas {
  version: string;
  regions: Region[];
  muscles: Muscle[];
  moves: Move[];
  stretches: Stretch[];
  measures: Measure[];
  causes: Cause[];
  findings: Finding[];
  left_to_others: LeftToOthers[];
  no_go: NoGo[];
  signs: Sign[];
  tools: ToolInfo[];
  doses: Dose[];
  limits: Limits;
  chances: Chances;
  judging: Judging;
  measuring: Measuring;
  evidence: Evidence[];
  sources: Source[];
  zones: Zone[];
}

export interface Told {
  finding: string;
  yes: boolean;
}

export type Side =
  | 'left'
  | 'right';

export interface Pressed {
  muscle: string;
  site: string;
  side?: Side;
  tender?: boolean;
  recognised?: boolean;
}

export interface Inquiry {
  text: string;
  drawing: string;
  told: Told[];
  pressed: Pressed[];
  skipped: string[];
  not_so: string[];
}

export interface FindRequest {
  story: Inquiry;
  now: string;
}

export interface Mark {
  zone: string;
  side?: Side;
  intensity?: number;
  coverage_percent?: number;
}

export interface Drawing {
  marks: Mark[];
  unknown: string[];
}

export interface Said {
  zones: string[];
  side?: Side;
  absent: boolean;
}

export interface Heard {
  id: string;
  name: string;
  yes: boolean;
}

export interface Raised {
  question: string;
  asks: string;
  level: Level;
  advice: string;
  because: string;
}

export type Clarity =
  | 'clear'
  | 'open'
  | 'cannot_tell';

export type Sure =
  | 'likely'
  | 'possible'
  | 'unlikely';

export interface SiteChance {
  site: string;
  where: string;
  percent: number;
}

export type Topic =
  | 'lies_here'
  | 'felt_here'
  | 'may_reach'
  | 'unexplained'
  | 'not_felt'
  | 'finding'
  | 'habit'
  | 'pressing';

export interface Argument {
  topic: Topic;
  says: string;
  zones: string[];
}

export interface Suspect {
  muscle: string;
  region: string;
  name: string;
  side?: Side;
  percent: number;
  sure: Sure;
  sites: SiteChance[];
  speaks_for: Argument[];
  speaks_against: Argument[];
}

export interface Elsewhere {
  id: string;
  name: string;
  why: string;
  who: string;
}

export type CheckKind =
  | 'ask'
  | 'press';

export interface Check {
  kind: CheckKind;
  asks: string;
  care: string;
  finding: string;
  muscle: string;
  site: string;
  move: string;
  side?: Side;
  millibits: number;
}

export interface Ranking {
  clarity: Clarity;
  says: string;
  suspects: Suspect[];
  look_alikes: string[];
  elsewhere: Elsewhere[];
  next?: Check;
}

export interface Found {
  drawing: Drawing;
  absent: Said[];
  findings: Heard[];
  habits: Heard[];
  raised: Raised[];
  ranking?: Ranking;
}

export interface QuestionsRequest {
  regions: string[];
  now: string;
}

export type Answer =
  | 'no'
  | 'yes'
  | 'unsure'
  | 'cleared';

export interface Ask {
  question: string;
  asks: string;
  details: string;
  because: string;
  offers_cleared: boolean;
  answer?: Answer;
  brief: string;
  page: number;
  heading: string;
  under: string;
}

export interface Questions {
  questions: Ask[];
}

export interface Answered {
  question: string;
  answer: Answer;
  at: string;
}

export interface Stamp {
  device: string;
  entropy: string;
  now: string;
}

export interface ScreenRequest {
  regions: string[];
  answers: Answered[];
  stamp: Stamp;
}

export interface Reason {
  question: string;
  level: Level;
  advice: string;
  because: string;
  affects: string;
}

export interface RegionVerdict {
  region: string;
  name: string;
  level: Level;
  reasons: Reason[];
}

export interface Verdict {
  atlas_version: string;
  at: string;
  complete: boolean;
  worst: Level;
  summary: string;
  regions: RegionVerdict[];
  unanswered: string[];
}

export interface ScreenAnswer {
  verdict: Verdict;
  lines: string[];
}

export type SideWish =
  | 'left'
  | 'right'
  | 'both';

export interface Wishes {
  regions: string[];
  muscles: string[];
  side: SideWish;
  moment: Moment;
  minutes: number;
  tools: Tool[];
  surfaces: Surface[];
}

export interface PlanRequest {
  wishes: Wishes;
  now: string;
}

export interface ClearanceRecord {
  regions: string[];
  answers: Answered[];
}

export interface MuscleDone {
  muscle: string;
  side: Side;
  pressed_seconds_today: number;
  pressed_seconds_week: number;
  stretched_seconds_today: number;
  stretched_seconds_week: number;
}

export type Lasted =
  | 'under_a_day'
  | 'one_to_two_days'
  | 'over_two_days'
  | 'still_sore';

export interface Soreness {
  region: string;
  asked: boolean;
  soreness: number;
  lasted: Lasted;
  bruise: boolean;
  too_often?: number;
}

export interface History {
  done: MuscleDone[];
  soreness: Soreness[];
}

export type StepKind =
  | 'press'
  | 'stretch'
  | 'move_about';

export interface PressDose {
  roll_seconds: number;
  light_hold_seconds: number;
  firm_hold_seconds: number;
  presses: number;
  spots: number;
  ease_seconds: number;
  tenderness_max: number;
  budget_seconds: number;
}

export interface StretchDose {
  seconds: number;
  repeats: number;
  pull_max: number;
}

export interface PlanStep {
  kind: StepKind;
  region: string;
  muscle: string;
  side?: Side;
  move: string;
  tool?: Tool;
  title: string;
  gentle: boolean;
  press?: PressDose;
  stretch?: StretchDose;
  about_seconds: number;
  why: string;
  evidence: string;
}

export interface LeftOut {
  what: string;
  why: string;
}

export interface Plan {
  version: number;
  atlas_version: string;
  made_at: string;
  wishes: Wishes;
  clearance: ClearanceRecord;
  history: History;
  steps: PlanStep[];
  left_out: LeftOut[];
  notes: string[];
  about_seconds: number;
}

export interface SessionStartRequest {
  plan: Plan;
  stamp: Stamp;
}

export type Phase =
  | 'place'
  | 'roll'
  | 'rate'
  | 'hold'
  | 'rate_after'
  | 'ease'
  | 'stretch'
  | 'stretch_rest'
  | 'move_about'
  | 'check'
  | 'done'
  | 'stopped';

export interface SessionView {
  phase: Phase;
  paused: boolean;
  step: number;
  steps: number;
  region: string;
  muscle: string;
  move: string;
  side?: Side;
  title: string;
  detail: string;
  say: string;
  hint: string;
  how: string[];
  left_ms?: number;
  total_ms?: number;
  spot?: number;
  spots?: number;
  press?: number;
  presses?: number;
  tap: string;
  asks_rating: boolean;
  asks_yes_no: boolean;
  offers_too_much: boolean;
  offers_skip: boolean;
  offers_pause: boolean;
  advice: string;
  level?: Level;
}

export type Tone =
  | 'none'
  | 'begin'
  | 'mark'
  | 'pass'
  | 'count'
  | 'half'
  | 'end'
  | 'ease'
  | 'warn'
  | 'finish';

export interface Cue {
  in_ms: number;
  tone: Tone;
  say: string;
  must: boolean;
}

export interface SessionAnswer {
  view: SessionView;
  reschedule: boolean;
  cues: Cue[];
  lines: string[];
  saved: string;
}

export type InputKind =
  | 'tick'
  | 'tap'
  | 'rate'
  | 'too_much'
  | 'pause'
  | 'resume'
  | 'skip'
  | 'back'
  | 'repeat'
  | 'answer'
  | 'stop'
  | 'sign';

export interface SessionInput {
  kind: InputKind;
  at: string;
  rating?: number;
  yes?: boolean;
  sign?: string;
  reason?: string;
}

export interface SessionInputRequest {
  input: SessionInput;
  stamp: Stamp;
}

export interface SessionRestoreRequest {
  saved: string;
  now: string;
}

export interface JournalPushRequest {
  text: string;
  last: boolean;
}

export interface Problem {
  line: number;
  message: string;
  next: string;
}

export interface Summary {
  lines: number;
  records: number;
  unknown: number;
  bad: number;
  problems: Problem[];
}

export interface JournalPushed {
  summary: Summary;
  added: number;
  lines: string[];
}

export interface JournalText {
  text: string;
  records: number;
}

export type Format =
  | 'jsonl'
  | 'fhir'
  | 'csv'
  | 'ics';

export interface ExportRequest {
  format: Format;
  now: string;
}

export interface Exported {
  text: string;
  media_type: string;
  file_name: string;
  records: number;
}

export interface NowRequest {
  now: string;
}

export interface Row {
  cells: string[];
  warns: boolean;
}

export interface Section {
  id: string;
  title: string;
  lead: string;
  columns: string[];
  rows: Row[];
  lines: string[];
  more: string;
  left_out: number;
  left_out_worse: number;
}

export interface Report {
  made: string;
  title: string;
  about: string;
  picture: string;
  marks: Mark[];
  sections: Section[];
  foot: string;
}

export interface SorenessRated {
  session: string;
  soreness: number;
  lasted: Lasted;
  bruise: boolean;
}

export interface SorenessRequest {
  rated: SorenessRated;
  stamp: Stamp;
}

export interface Lines {
  lines: string[];
}

export interface HabitsRequest {
  regions: string[];
  now: string;
}

export interface CauseQuestion {
  cause: string;
  name: string;
  asks: string;
  group: string;
  answered?: boolean;
  regions: string[];
}

export interface ToldCause {
  cause: string;
  name: string;
  applies: boolean;
  day: string;
}

export interface Proposal {
  cause: string;
  name: string;
  habit: string;
  try_this: string;
  why: string;
  because: string[];
  evidence: string;
  how_sure: string;
  ease: Ease;
  rank: number;
  weeks: number;
  on_off_weeks: number;
  why_not_on_off: string;
  remind_every_minutes: number;
}

export interface Choice {
  first?: Proposal;
  others: Proposal[];
  tried: Proposal[];
  note: string;
}

export type TrialDesign =
  | 'one_change'
  | 'on_off';

export type TrialState =
  | 'running'
  | 'finished'
  | 'left';

export type TrialWeek =
  | 'with'
  | 'without';

export interface Adherence {
  days_with: number;
  kept: number;
  told: number;
  days_without: number;
  kept_without: number;
  told_without: number;
}

export type Showed =
  | 'not_yet'
  | 'left_early'
  | 'too_few'
  | 'not_kept'
  | 'cannot_tell'
  | 'helped'
  | 'a_little'
  | 'no_difference'
  | 'worse';

export interface TrialOutcome {
  showed: Showed;
  measure: string;
  readings_with: number;
  readings_without: number;
  difference_tenths?: number;
  low_tenths?: number;
  high_tenths?: number;
  says: string;
  cannot_say: string;
}

export interface TrialDay {
  day: string;
  week: TrialWeek;
  kept?: boolean;
  tenths?: number;
}

export interface TrialLine {
  trial: string;
  cause: string;
  name: string;
  habit: string;
  try_this: string;
  daily: string;
  design: TrialDesign;
  state: TrialState;
  from: string;
  to: string;
  weeks: TrialWeek[];
  day_number: number;
  days: number;
  today?: TrialWeek;
  kept_today?: boolean;
  adherence: Adherence;
  outcome: TrialOutcome;
  by_day: TrialDay[];
  before: TrialDay[];
  reason?: string;
}

export interface WeekTime {
  weekday: number;
  at: string;
}

export interface Workout {
  starts: WeekTime;
  minutes: number;
  sport: string;
  before: boolean;
  after: boolean;
  regions: string[];
}

export interface Breaks {
  weekdays: number[];
  from: string;
  to: string;
  every_minutes: number;
}

export interface Schedule {
  workouts: Workout[];
  breaks?: Breaks;
}

export interface Routine {
  day: string;
  at: string;
  moment: Moment;
  regions: string[];
  minutes: number;
  sport: string;
  workout_at: string;
}

export interface LoadChange {
  week_minutes: number;
  usual_minutes: number;
  percent?: number;
  jump: boolean;
  says: string;
}

export interface SportLine {
  start: string;
  sport: string;
  seconds: number;
  metres?: number;
  source: string;
}

export interface Habits {
  regions: string[];
  ask: CauseQuestion[];
  open_questions: number;
  told: ToldCause[];
  choice: Choice;
  running?: TrialLine;
  check_due: boolean;
  past: TrialLine[];
  schedule: Schedule;
  routines: Routine[];
  next_break?: string;
  load?: LoadChange;
  sport: SportLine[];
}

export interface CauseAnswer {
  cause: string;
  applies: boolean;
}

export interface CausesRequest {
  answers: CauseAnswer[];
  stamp: Stamp;
}

export interface TrialStartRequest {
  cause: string;
  design: TrialDesign;
  stamp: Stamp;
}

export interface DayCheck {
  kept: boolean;
  day?: string;
  pain?: number;
}

export interface TrialCheckRequest {
  check: DayCheck;
  stamp: Stamp;
}

export interface TrialStopRequest {
  reason?: string;
  stamp: Stamp;
}

export interface ScheduleRequest {
  schedule: Schedule;
  stamp: Stamp;
}

export interface WorkoutDone {
  start: string;
  sport: string;
  seconds: number;
  metres?: number;
  source: string;
}

export interface WorkoutsRequest {
  workouts: WorkoutDone[];
  stamp: Stamp;
}

export interface WorkoutsTaken {
  lines: string[];
  already: number;
  left_out: number;
}

export interface CalendarText {
  text: string;
}

export interface MeasureStartRequest {
  measure: string;
  sides: Side[];
  stamp: Stamp;
}

export type MeasurePhase =
  | 'zero'
  | 'place'
  | 'move'
  | 'still'
  | 'back'
  | 'done'
  | 'stopped';

export interface MeasureView {
  phase: MeasurePhase;
  measure: string;
  name: string;
  side?: Side;
  title: string;
  say: string;
  hint: string;
  how: string[];
  live: string;
  taken: string[];
  problem: string;
  left_ms?: number;
  total_ms?: number;
  tap: string;
  offers_again: boolean;
  offers_skip: boolean;
  stop_when: string;
  advice: string;
  level?: Level;
}

export interface MeasureAnswer {
  view: MeasureView;
  cues: Cue[];
  lines: string[];
  saved: string;
}

export type MeasureInputKind =
  | 'tick'
  | 'reading'
  | 'tap'
  | 'again'
  | 'skip'
  | 'repeat'
  | 'stop'
  | 'sign';

export interface PhoneReading {
  before_ms: number;
  beta_hundredths?: number;
  gamma_hundredths?: number;
  x_mm_s2?: number;
  y_mm_s2?: number;
  z_mm_s2?: number;
}

export interface MeasureInput {
  kind: MeasureInputKind;
  at: string;
  readings: PhoneReading[];
  sign?: string;
}

export interface MeasureInputRequest {
  input: MeasureInput;
  stamp: Stamp;
}

export interface MeasureRestoreRequest {
  saved: string;
  now: string;
}

export type MeasuredBy =
  | 'phone'
  | 'tape'
  | 'goniometer'
  | 'photo';

export interface MeasureTypeRequest {
  measure: string;
  side?: Side;
  by: MeasuredBy;
  values: string[];
  stamp: Stamp;
}

export interface MeasureRequest {
  measure: string;
}

export interface MeasureTaken {
  at: string;
  value_tenths: number;
  repeats_tenths: number[];
  by: MeasuredBy;
  value: string;
}

export type MeasureChange =
  | 'first'
  | 'noise'
  | 'once'
  | 'real'
  | 'unknown';

export interface MeasureSide {
  side?: Side;
  taken: MeasureTaken[];
  value: string;
  usual: string;
  change: MeasureChange;
  change_tenths?: number;
  change_words: string;
}

export interface MeasureReport {
  measure: string;
  name: string;
  usual: string[];
  usual_low_tenths?: number;
  usual_high_tenths?: number;
  noise_tenths?: number;
  noise: string;
  sides: MeasureSide[];
  between_sides: string;
  cannot_say: string;
}

export interface PhotoViewRequest {
  view: PhotoView;
}

export interface LandmarkWords {
  landmark: Landmark;
  name: string;
  where: string;
}

export interface PhotoLandmarks {
  landmarks: LandmarkWords[];
}

export interface PhotoPoint {
  x: number;
  y: number;
}

export interface PlumbLine {
  top: PhotoPoint;
  bottom: PhotoPoint;
}

export interface PhoneTilt {
  beta_hundredths: number;
  gamma_hundredths: number;
}

export interface PlacedTwice {
  landmark: Landmark;
  first: PhotoPoint;
  second: PhotoPoint;
}

export interface Photo {
  view: PhotoView;
  side?: Side;
  plumb?: PlumbLine;
  tilt?: PhoneTilt;
  placed: PlacedTwice[];
}

export interface PhotoRequest {
  photo: Photo;
}

export interface PhotoAngleRead {
  measure: string;
  name: string;
  side?: Side;
  first_tenths: number;
  second_tenths: number;
  value_tenths: number;
  value: string;
  repeats: string;
  place_again: boolean;
}

export interface PhotoRead {
  angles: PhotoAngleRead[];
  upright: string;
  limits: string;
}

export interface PhotoKeepRequest {
  photo: Photo;
  stamp: Stamp;
}

export type Outcome =
  | 'finished'
  | 'stopped'
  | 'warning_sign';

export interface SessionLine {
  session: string;
  at: string;
  day: string;
  regions: string[];
  moment: Moment;
  outcome?: Outcome;
  sign?: string;
  pressed_seconds: number;
  stretched_seconds: number;
  holds: number;
  before_tenths?: number;
  after_tenths?: number;
}

export interface WeekLine {
  week: string;
  sessions: number;
  pressed_seconds: number;
  stretched_seconds: number;
  before_tenths?: number;
  after_tenths?: number;
}

export interface MuscleLine {
  muscle: string;
  region: string;
  name: string;
  side: Side;
  last_treated?: string;
  pressed_seconds_today: number;
  pressed_seconds_week: number;
  stretched_seconds_today: number;
  stretched_seconds_week: number;
  press_target_seconds: number;
  press_ceiling_seconds: number;
  stretch_target_seconds: number;
  stretch_ceiling_seconds: number;
  before?: number;
  after?: number;
}

export interface RegionLine {
  region: string;
  name: string;
  last_treated?: string;
  due: boolean;
  due_because: string;
}

export interface SorenessDue {
  session: string;
  at: string;
  regions: string[];
}

export interface Change {
  zone: string;
  side?: Side;
  before?: Mark;
  after?: Mark;
}

export interface DrawingLine {
  at: string;
  day: string;
  drawing: string;
  changes: Change[];
}

export interface Progress {
  sessions: SessionLine[];
  weeks: WeekLine[];
  muscles: MuscleLine[];
  regions: RegionLine[];
  soreness_due: SorenessDue[];
  drawings: DrawingLine[];
  note: string;
}

export type Series =
  | 'pain'
  | 'activities'
  | 'tenderness'
  | 'measured';

export type Direction =
  | 'too_early'
  | 'unchanged'
  | 'improving'
  | 'worse';

export interface CoursePoint {
  day: string;
  value_tenths: number;
}

export interface CourseLine {
  day: string;
  level_tenths: number;
  low_tenths: number;
  high_tenths: number;
}

export interface Immediate {
  sessions: number;
  before_tenths: number;
  after_tenths: number;
  says: string;
}

export interface Judgement {
  id: string;
  series: Series;
  name: string;
  region?: string;
  muscle?: string;
  measure?: string;
  side?: Side;
  verdict: Direction;
  judged: boolean;
  headline: string;
  says: string;
  noise: string;
  rests_on: string;
  unit: string;
  less_is_better: boolean;
  least_tenths?: number;
  most_tenths?: number;
  from_tenths?: number;
  to_tenths?: number;
  change_tenths?: number;
  change_low_tenths?: number;
  change_high_tenths?: number;
  needed_tenths: number;
  error_tenths: number;
  percent_better: number;
  points: CoursePoint[];
  line: CourseLine[];
  immediate?: Immediate;
}

export type AdviceKind =
  | 'rate'
  | 'wait'
  | 'review'
  | 'change'
  | 'unsure'
  | 'watch'
  | 'seldom'
  | 'screen_again'
  | 'taper'
  | 'less';

export interface Advice {
  kind: AdviceKind;
  says: string;
  regions: string[];
  evidence: string[];
}

export interface CameBack {
  id: string;
  name: string;
  quiet_from: string;
  quiet_to: string;
  back_on: string;
  says: string;
  before: string[];
}

export interface SharedBefore {
  what: string;
  says: string;
  count: number;
  times: number;
  usual_percent: number;
}

export interface ActivityLine {
  activity: string;
  words: string;
  ability?: number;
  rated_on?: string;
}

export interface Judged {
  judgements: Judgement[];
  advice: Advice[];
  came_back: CameBack[];
  shared_before: SharedBefore[];
  came_back_note: string;
  activities: ActivityLine[];
  more_activities: boolean;
  longest_activity: number;
  change?: number;
  pain_rated_on?: string;
  pain_due: boolean;
  note: string;
}

export interface PainRated {
  region?: string;
  now?: number;
  average?: number;
  worst?: number;
  over_days: number;
}

export interface ActivityNamed {
  activity: string;
  words: string;
  dropped: boolean;
}

export interface ActivityRated {
  activity: string;
  ability: number;
}

export interface ChangeRated {
  change: number;
}

export interface Rating {
  pain?: PainRated;
  named?: ActivityNamed;
  activity?: ActivityRated;
  change?: ChangeRated;
}

export interface RateRequest {
  rating: Rating;
  stamp: Stamp;
}

export interface Failure {
  code: string;
  message: string;
  next: string;
}

export interface Calls {
  atlas: { request: Nothing; answer: Atlas };
  find: { request: FindRequest; answer: Found };
  questions: { request: QuestionsRequest; answer: Questions };
  screen: { request: ScreenRequest; answer: ScreenAnswer };
  plan: { request: PlanRequest; answer: Plan };
  session_start: { request: SessionStartRequest; answer: SessionAnswer };
  session_input: { request: SessionInputRequest; answer: SessionAnswer };
  session_restore: { request: SessionRestoreRequest; answer: SessionAnswer };
  session_forget: { request: Nothing; answer: Nothing };
  journal_push: { request: JournalPushRequest; answer: JournalPushed };
  journal_export: { request: Nothing; answer: JournalText };
  journal_erase: { request: Nothing; answer: Nothing };
  export_as: { request: ExportRequest; answer: Exported };
  report: { request: NowRequest; answer: Report };
  soreness: { request: SorenessRequest; answer: Lines };
  habits: { request: HabitsRequest; answer: Habits };
  causes_tell: { request: CausesRequest; answer: Lines };
  trial_start: { request: TrialStartRequest; answer: Lines };
  trial_check: { request: TrialCheckRequest; answer: Lines };
  trial_stop: { request: TrialStopRequest; answer: Lines };
  schedule_tell: { request: ScheduleRequest; answer: Lines };
  workouts_tell: { request: WorkoutsRequest; answer: Lines };
  workouts_take: { request: WorkoutsRequest; answer: WorkoutsTaken };
  calendar: { request: NowRequest; answer: CalendarText };
  measure_start: { request: MeasureStartRequest; answer: MeasureAnswer };
  measure_input: { request: MeasureInputRequest; answer: MeasureAnswer };
  measure_restore: { request: MeasureRestoreRequest; answer: MeasureAnswer };
  measure_unfinished: { request: MeasureRestoreRequest; answer: MeasureView };
  measure_forget: { request: Nothing; answer: Nothing };
  measure_type: { request: MeasureTypeRequest; answer: Lines };
  measure_report: { request: MeasureRequest; answer: MeasureReport };
  photo_landmarks: { request: PhotoViewRequest; answer: PhotoLandmarks };
  photo_read: { request: PhotoRequest; answer: PhotoRead };
  photo_keep: { request: PhotoKeepRequest; answer: Lines };
  progress: { request: NowRequest; answer: Progress };
  judge: { request: NowRequest; answer: Judged };
  rate: { request: RateRequest; answer: Lines };
}

export type Reply<T> = { ok: T } | { error: Failure };
