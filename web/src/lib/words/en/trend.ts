// The words of rating and of what the ratings come to.
import type { Direction } from '$engine/types';
import { count } from './count.ts';

export const judged = {
  title: 'Is it working?',
  others: 'Also judged',
  advice: 'What now',
  adviceSafety: 'Answer the safety questions',
  adviceFind: 'Look at other muscles',
  sign: {
    improving: '↘',
    worse: '↗',
    unchanged: '→',
    too_early: '…',
  } satisfies Record<Direction, string>,
  signMore: { improving: '↗', worse: '↘', unchanged: '→', too_early: '…' } satisfies Record<
    Direction,
    string
  >,
  restsOn: 'What this rests on',
  evidence: 'What is known about it',
  table: 'The readings as a table',
  day: 'Day',
  reading: 'Reading',
  course: 'Course',
  between: 'Likely between',
  noise: 'noise of measuring',
  now: (value: string) => `now ${value}`,
  toRange: (low: string, high: string) => `${low} to ${high}`,
  chart: (name: string, headline: string, from: string, to: string, unit: string, days: number) =>
    `${name}: ${headline.toLowerCase()}, from ${from} to ${to} ${unit}. Dots are ${count(days, 'reading', 'readings')}, the line is the course under them, the soft band where it likely lies, and the hatched band the noise of measuring around the start. The table below has the numbers.`,
  legend:
    'Dots: your readings. Line: the course under them, with the band where it likely lies. Hatched: changes that may be mere noise of measuring.',
  back: 'It came back',
  backBefore: 'Happened before:',
  shared: 'What several returns share',
};

export const rating = {
  title: 'Rate it',
  lead: 'Once a week is enough, always at the same time of day, before any pressing.',
  due: 'It is time to rate your pain again.',
  done: (when: string) => `Last rated ${when}.`,
  open: 'Rate again',
  where: 'Of what?',
  whole: 'Pain, all in all',
  now: 'How strong is the pain now?',
  average: 'How strong was it on average, this last week?',
  worst: 'How strong was it at its worst, this last week?',
  low: 'no pain',
  high: 'the worst there is',
  save: 'Save',
  saved: 'Saved.',
  activities: 'What do you want to do again?',
  activitiesLead:
    'Up to three things that the pain makes hard, in your own words. Choose what matters to you.',
  activity: 'An activity',
  activityHint: 'Such as: carrying my child upstairs',
  add: 'Add it',
  drop: (words: string) => `No longer ask for: ${words}`,
  dropShort: 'Remove',
  ability: (words: string) => `${words}: how well does it go?`,
  cannot: 'cannot do it',
  asBefore: 'as before',
  change: 'All in all, next to how it was at the start',
  changes: [
    'Very much worse',
    'Much worse',
    'A little worse',
    'The same',
    'A little better',
    'Much better',
    'Very much better',
  ],
};
