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

export interface Cause {
  id: string;
  name: string;
  why: string;
  try_this: string;
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
  causes: Cause[];
  findings: Finding[];
  left_to_others: LeftToOthers[];
  no_go: NoGo[];
  signs: Sign[];
  tools: ToolInfo[];
  doses: Dose[];
  limits: Limits;
  chances: Chances;
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

export interface NowRequest {
  now: string;
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
  soreness: { request: SorenessRequest; answer: Lines };
  progress: { request: NowRequest; answer: Progress };
}

export type Reply<T> = { ok: T } | { error: Failure };
