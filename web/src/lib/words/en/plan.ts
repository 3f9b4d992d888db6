// The words of planning: wishes, safety questions, the plan.
import type { Answer, Level, Moment, SideWish, Surface } from '$engine/types';
import { count } from './count.ts';

export const surface = {
  floor: 'floor',
  wall: 'wall',
  chair: 'chair',
  bed: 'bed',
} satisfies Record<Surface, string>;

export const moment = {
  before_workout: 'Before a workout',
  after_workout: 'After a workout',
  rest_day: 'Rest day',
} satisfies Record<Moment, string>;

export const plan = {
  setUp: 'Plan a session',
  regions: 'What shall we treat?',
  only: 'Only these muscles',
  side: 'Which side?',
  sides: { left: 'Left', right: 'Right', both: 'Both' } satisfies Record<SideWish, string>,
  moment: 'When is this?',
  minutes: 'How much time is there?',
  minutesValue: (n: number) => `${n} minutes`,
  less: 'One minute less',
  more: 'One minute more',
  tools: 'What is at hand?',
  toolsHint: 'Hands are always there.',
  surfaces: 'What can you use?',
  next: 'Next: is it safe today?',
  chooseRegion: 'Choose at least one region.',
  questions: 'Is it safe today?',
  questionsLead: 'Say “not sure” when you are not sure; that errs to caution.',
  linesLead: 'Tick what is so, or may be.',
  list: (n: number, of: number) => `List ${n} of ${of}`,
  moreOf: (brief: string) => `More about: ${brief}`,
  noneOfThese: 'None of these',
  onlyTicked: 'Next: only what I ticked',
  progress: (n: number, of: number) => `Question ${n} of ${of}`,
  because: 'Why this matters',
  answer: {
    no: 'No',
    yes: 'Yes',
    unsure: 'Not sure',
    cleared: 'Yes, and a clinician said self-massage is fine',
  } satisfies Record<Answer, string>,
  answerShort: {
    no: 'No',
    yes: 'Yes',
    unsure: 'Not sure',
    cleared: 'Yes, cleared',
  } satisfies Record<Answer, string>,
  previous: 'Previous',
  still: 'Is this still true?',
  stillLead: 'Your answers from last time.',
  change: 'Change',
  changeOf: (asks: string) => `Change the answer: ${asks}`,
  nothingChanged: 'Yes, nothing has changed',
  verdict: 'What your answers mean',
  level: {
    go: 'Go ahead',
    gentle: 'Gentle only',
    avoid: 'Leave something out',
    clinician: 'See a clinician first',
    urgent: 'See a doctor today',
    emergency: 'Get help now',
  } satisfies Record<Level, string>,
  changeAnswers: 'Change my answers',
  seePlan: 'See the plan',
  toFind: 'Back to where it hurts',
  toMeasure: 'Back to the measure',
  title: 'Your plan',
  about: (time: string) => `About ${time}`,
  steps: (n: number) => count(n, 'step', 'steps'),
  gentle: 'gentle',
  kind: { press: 'Press', stretch: 'Stretch', move_about: 'Move' },
  pressDose: (spots: string, seconds: number, rating: number) =>
    `${spots}, each held up to ${seconds} s, at most ${rating} of 10`,
  spots: (n: number) => count(n, 'spot', 'spots'),
  stretchDose: (repeats: number, seconds: number) =>
    repeats === 1 ? `${seconds} s` : `${repeats} times ${seconds} s`,
  leftOut: 'Left out, and why',
  notes: 'What shaped this plan',
  start: 'Start',
  howHeard:
    'Put the phone where you can hear it. It speaks; tap the lower half of the screen, press Space, or hum.',
  changePlan: 'Change the plan',
  none: 'There is no plan for this today.',
};
