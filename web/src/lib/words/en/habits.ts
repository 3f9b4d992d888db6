// The words of what brings it back: the interview, one habit at a time, the person's week.
import type { Ease, Showed, TrialDesign, TrialState } from '$engine/types';
import { count } from './count.ts';

export const causes = {
  title: 'What brings it back',
  lead: 'A knot often returns while its cause stays. A few questions about your days, then one habit to try.',
  honest:
    'Most links between habits and sore spots are weak: experience, not proof. So try one, and look whether it changes anything for you.',
  start: (n: number) => `Answer ${count(n, 'question', 'questions')}`,
  more: (n: number) => `Answer more (${n} open)`,
  progress: (number: number, of: number) => `Question ${number} of ${of}`,
  skip: 'Skip',
  stop: 'Enough for now',
  done: 'Thank you. This is what follows.',
  yourDays: 'Your answers',
  change: 'Change',
  changeTo: (name: string, yes: boolean) => `${name}: change to ${yes ? 'yes' : 'no'}`,
  none: 'No answers yet.',
  tryFirst: 'Try this first',
  because: 'Why this one',
  weeks: (n: number) => count(n, 'week', 'weeks'),
  begin: (n: number) => `Try it for ${count(n, 'week', 'weeks')}`,
  beginByLot: (n: number) => `Weeks by lot: ${count(n, 'week', 'weeks')} with and without`,
  byLotLead:
    'Weeks with and without it take turns, in an order drawn by lot. It takes longer and says more.',
  others: 'Other habits that fit your answers',
  tried: 'Tried lately',
  ease: {
    easy: 'Easy for most people',
    some: 'Takes some doing',
    hard: 'Hard to keep up',
  } satisfies Record<Ease, string>,
  oneAtATime: 'One habit at a time: with two changes at once nobody could say which one did it.',
  past: 'Tried before',
  link: 'What brings it back',
  linkHint: 'A few questions, one habit to try',
  regions: (names: string) => `About: ${names}.`,
  whole: 'About the whole body.',
};

export const trial = {
  running: 'You are trying',
  day: (day: number, of: number) => `Day ${day} of ${of}`,
  from: (from: string, to: string) => `${from} to ${to}`,
  weekWith: 'This is a week with it.',
  weekWithout: 'This is a week without it: do as you did before.',
  checkTitle: 'Your habit today',
  checkLead: (habit: string) => `You are trying: ${habit}.`,
  withoutLead: (habit: string) => `A week without it: leave out “${habit}”.`,
  noted: 'Noted.',
  change: 'Change',
  pain: 'How is the pain now? You may leave this out.',
  painLow: 'no pain',
  painHigh: 'worst imaginable',
  painNoted: (n: number) => `Pain ${n} of 10 noted.`,
  painWhy: 'The result compares the pain of days with the habit and without it.',
  kept: (kept: number, told: number) => `Kept on ${kept} of ${told} checked days.`,
  result: 'What it showed',
  cannot: 'What it cannot show',
  stop: 'Stop trying it',
  stopSure: 'Stop this trial? What you noted stays in the journal.',
  stopYes: 'Yes, stop it',
  stopNo: 'Go on with it',
  state: {
    running: 'running',
    finished: 'finished',
    left: 'left early',
  } satisfies Record<TrialState, string>,
  design: {
    one_change: 'compared with the weeks before',
    on_off: 'weeks by lot',
  } satisfies Record<TrialDesign, string>,
  showed: {
    not_yet: 'Not over yet',
    left_early: 'Left early',
    too_few: 'Too few ratings',
    not_kept: 'Not kept often enough',
    cannot_tell: 'Can’t tell',
    helped: 'Less pain with it',
    a_little: 'A little less with it',
    no_difference: 'No difference worth noticing',
    worse: 'More pain with it',
  } satisfies Record<Showed, string>,
  chart: 'Pain day by day, 0 to 10. The table below has the numbers.',
  before: 'before',
  with: 'with it',
  without: 'without',
  difference: 'The difference',
  differenceText: (value: string, low: string, high: string) =>
    `${value} points; 95 percent sure it lies between ${low} and ${high}.`,
  less: 'less with it',
  more: 'more with it',
  tooSmall: 'too small to notice',
  table: 'Day by day, as a table',
  dayHead: 'Day',
  weekHead: 'Week',
  keptHead: 'Kept',
  painHead: 'Rating',
  none: '–',
  todays: 'Today’s one tap',
};

export const schedule = {
  title: 'Your week',
  lead: 'Tell when you do sport and when you work. Unknot puts a short routine before and after, and breaks where you sit.',
  workouts: 'Sport of every week',
  noWorkouts: 'None told yet.',
  add: 'Add sport',
  day: 'Day',
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  short: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  at: 'Begins at',
  minutes: 'Minutes',
  sport: 'Sport',
  sportHint: 'running',
  before: 'Routine before',
  after: 'Routine after',
  save: 'Add it',
  remove: (what: string) => `Remove ${what}`,
  workout: (day: string, at: string, sport: string) => `${day} ${at}, ${sport}`,
  some: 'sport',
  routines: (before: boolean, after: boolean) =>
    before && after
      ? 'a routine before and after'
      : before
        ? 'a routine before'
        : after
          ? 'a routine after'
          : 'no routine',
  next: 'Next',
  routineFor: { before_workout: 'before', after_workout: 'after', rest_day: 'for' },
  nextLine: (when: string, at: string, minutes: number, which: string, sport: string) =>
    `${when}, ${at}: ${minutes} minutes ${which} ${sport}`,
  plan: 'Plan it',
  breaks: 'Short breaks',
  breaksLead:
    'Breaks and small changes of position more than halved new neck pain in one trial of office workers. Half a minute is enough.',
  breaksOn: 'Remind me of breaks on working days',
  from: 'From',
  to: 'to',
  every: 'Every',
  everyMinutes: (n: number) => `${n} minutes`,
  weekdays: 'On these days',
  saveBreaks: 'Save breaks',
  nextBreak: (at: string) => `Next break today: ${at}.`,
  saved: 'Saved.',
  calendar: 'Into your calendar',
  calendarLead:
    'A calendar file (.ics) with breaks, routines and the habit you are trying. Your calendar reminds you, also while Unknot is closed. Open the file again after changes: each entry replaces itself.',
  download: 'Get the calendar file',
  notify: 'Reminders by this browser',
  notifyLead:
    'A browser can remind you only while Unknot is open in a tab. Phones often stop even that. The calendar file is the surer way.',
  notifyOn: 'Remind me of breaks while Unknot is open',
  notifyDenied: 'The browser does not allow reminders. Its settings for this site can change that.',
  notifyNone: 'This browser has no reminders.',
  notifyTitle: 'Short break',
  notifyBody: 'Stand up, move about, let arms and jaw hang. Half a minute is enough.',
  done: 'Sport that you did',
  doneLead: 'Told or taken from a file, it shows when your training jumps.',
  doneMinutes: 'How many minutes',
  doneAdd: 'Add it to today',
  file: 'Take it from files',
  fileHint:
    'GPX, TCX or FIT from a watch or an app, or the export of Apple Health (export.zip). The files stay on this device. Only start, sport, length and distance are kept.',
  reading: (name: string, i: number, of: number) =>
    of > 1 ? `Reading ${name}, ${i} of ${of}` : `Reading ${name}`,
  stopReading: 'Stop reading',
  stoppedReading: 'Stopped.',
  taken: (n: number, already: number) =>
    n === 0
      ? 'Nothing new in these files.'
      : `${count(n, 'workout', 'workouts')} taken${already > 0 ? `, ${already} already there` : ''}.`,
  alreadyThere: 'It is already there.',
  leftOut: (n: number) =>
    `${count(n, 'workout was', 'workouts were')} left out: no start or length that can be right.`,
  elsewhere: (n: number) =>
    `${count(n, 'route', 'routes')} of Apple Health passed over: its export.xml has the workouts.`,
  noWorkout: (name: string) => `${name} holds no workout.`,
  moreBad: (n: number) => `${count(n, 'more file', 'more files')} could not be read.`,
  unreadable: {
    xml: (name: string) => `${name} is broken, or is no file of workouts.`,
    type: (name: string) => `${name} has a document type, which no file of workouts needs.`,
    large: (name: string) => `${name} is larger or deeper than any file of workouts.`,
    other: (name: string) => `${name} holds something other than workouts.`,
    archive: (name: string) => `${name} is an archive that cannot be unpacked.`,
    noExport: (name: string) => `${name} is an archive without an export of Apple Health.`,
    fit: (name: string) => `${name} is a damaged FIT file.`,
  },
  lately: (n: number) => `The last five weeks (${n})`,
  sportLine: (sport: string, minutes: number, km: string) =>
    `${sport}, ${minutes} min${km === '' ? '' : `, ${km} km`}`,
  link: 'Your week: sport, breaks, calendar',
};
