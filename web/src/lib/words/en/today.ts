// The words of what was done and what is due: Today and Progress.
import type { Lasted, Outcome } from '$engine/types';
import { count } from './count.ts';

export const today = {
  title: 'Today',
  weekday: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  part: ['night', 'morning', 'afternoon', 'evening'],
  fresh: 'Where is the knot?',
  freshLead:
    'Find the sore muscle, check that pressing it is safe, and be led through a few minutes with a ball, hands free.',
  startHurts: 'Start with where it hurts',
  chooseRegion: 'Choose a region',
  due: (names: string) => `${names}: due today.`,
  nothingDue: 'Nothing is due today.',
  nothingDueLead: 'Rest is part of it. If something hurts, start there.',
  start: 'Start',
  before: 'Before a workout',
  beforeHint: 'Short and lively',
  after: 'After a workout',
  afterHint: 'Slow, then stretch',
  hurts: 'It hurts somewhere',
  hurtsHint: 'Say where, see which muscle',
  interrupted: 'A session was interrupted.',
  interruptedLead: 'It waits at the second you left it.',
  unmeasured: 'A measure was left in the middle.',
  unmeasuredLead: (name: string, title: string) => `${name}: ${title}.`,
  carryOn: 'Carry on',
  week: 'This week',
  sessions: (n: number) => count(n, 'session', 'sessions'),
  pressed: 'Pressing',
  stretched: 'Stretching',
  tenderness: 'Tenderness under the ball',
  fromTo: (before: string, after: string) => `${before} → ${after} of 10`,
  fromToSpoken: (before: string, after: string) => `from ${before} to ${after} of 10`,
  noWeek: 'Your first session will show here.',
};

export const soreness = {
  title: 'How did it feel afterwards?',
  lead: (regions: string, when: string) =>
    `${regions}, ${when}. Your answer decides how much is good for you next.`,
  howSore: 'How sore was it at its worst, 0 to 10?',
  howLong: 'How long did that last?',
  lasted: {
    under_a_day: 'Less than a day',
    one_to_two_days: 'One to two days',
    over_two_days: 'More than two days',
    still_sore: 'It is still sore',
  } satisfies Record<Lasted, string>,
  bruise: 'Was there a bruise?',
  save: 'Save',
  saved: 'Thank you. That is taken into account.',
};

export const progress = {
  title: 'Progress',
  empty: 'Nothing here yet.',
  emptyLead:
    'After your first session you will see minutes, tenderness before and after, and what changes over weeks.',
  emptyNext: 'Start with where it hurts',
  minutes: 'Minutes a week',
  tender: 'Tenderness before and after',
  tenderLead: 'Mean of the holds you rated, 0 to 10.',
  muscles: 'Each muscle, last seven days',
  pressing: 'Pressing',
  stretching: 'Stretching',
  target: 'target',
  ceiling: 'ceiling',
  ofTarget: (done: string, target: string, ceiling: string) =>
    `${done} of ${target} target, ceiling ${ceiling}`,
  lastHold: (before: number, after: number) => `Last hold: ${before} → ${after}`,
  table: 'As a table',
  sessions: 'Sessions',
  week: 'Week of',
  day: 'Day',
  what: 'What',
  how: 'How it ended',
  before: 'Before',
  after: 'After',
  number: 'Sessions',
  outcome: {
    finished: 'finished',
    stopped: 'stopped early',
    warning_sign: 'stopped by a warning sign',
  } satisfies Record<Outcome, string>,
  unended: 'not ended',
  none: '–',
  more: 'Show more',
  chartMinutes:
    'Bars of minutes pressed and stretched, week by week. The table below has the numbers.',
  chartTender:
    'Lines of tenderness before and after, week by week. The table below has the numbers.',
};
