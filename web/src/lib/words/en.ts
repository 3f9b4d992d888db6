// Everything the web face says itself, in English; each stage's words are in en/. What is known about
// muscles, safety and doses comes from the engine and is not repeated here.
import type { Side } from '$engine/types';
import * as session from './en/session.ts';
import * as plan from './en/plan.ts';
import * as atlas from './en/atlas.ts';
import * as today from './en/today.ts';
import * as body from './en/body.ts';
import * as pose from './en/pose.ts';
import * as trend from './en/trend.ts';
import * as measure from './en/measure.ts';
import * as you from './en/you.ts';
import * as habits from './en/habits.ts';

export const en = {
  name: 'Unknot',
  nav: { label: 'Main', today: 'Today', find: 'Find', progress: 'Progress', you: 'You' },
  skip: 'Skip to the content',
  back: 'Back',
  loading: 'One moment.',
  failed: 'Unknot could not start.',
  failedNext: 'Load the page again. If that does not help, try another browser.',
  reload: 'Load again',
  notFound: 'There is no such page.',
  notFoundNext: 'Go to Today',
  and: (things: readonly string[]) => {
    if (things.length < 2) {
      return things[0] ?? '';
    }
    // Names that have commas themselves are parted by semicolons.
    const [between, before] = things.some((each) => each.includes(',')) ? ['; ', ';'] : [', ', ''];
    return `${things.slice(0, -1).join(between)}${before} and ${things[things.length - 1] ?? ''}`;
  },
  minutes: (seconds: number) => (seconds < 60 ? `${seconds} s` : `${Math.round(seconds / 60)} min`),
  minutesExact: (seconds: number) =>
    seconds === 0
      ? '0 min'
      : seconds < 60
        ? `${seconds} s`
        : `${(seconds / 60).toFixed(seconds < 600 && seconds % 60 !== 0 ? 1 : 0)} min`,
  side: { left: 'left', right: 'right' } satisfies Record<Side, string>,
  tenths: (n: number) => (n / 10).toFixed(n % 10 === 0 ? 0 : 1),
  yes: 'Yes',
  no: 'No',
  trouble: {
    blocked:
      'This browser does not let Unknot store anything (a private window does that). What you do now is kept only while this page is open.',
    full: 'The storage of this device is full. What you do from now on is kept only while this page is open.',
    lost: 'The browser stopped storing. What you do from now on is kept only while this page is open.',
    next: 'Save your journal to a file before you leave.',
    save: 'Save the journal',
  },
  update: {
    ready: 'A new version is ready.',
    take: 'Use it now',
    later: 'Finish it there first.',
  },

  ...session,
  ...plan,
  ...atlas,
  ...today,
  ...body,
  ...pose,
  ...trend,
  ...measure,
  ...you,
  ...habits,
};
