// The words of the body's picture and of the list of places.
import type { Side } from '$engine/types';
import { count } from './count.ts';

const strength = (intensity: number) =>
  intensity === 0 ? 'none' : intensity <= 3 ? 'mild' : intensity <= 6 ? 'moderate' : 'severe';
const ofTen = (intensity: number) => `${intensity} of 10`;

export const body = {
  title: 'Show it on the body',
  picture: 'Your body, to mark where it hurts',
  keys: 'Arrow up and down go from place to place, left and right to that side of yours. Space marks or unmarks. Plus and minus change how bad it is.',
  views: { label: 'See it from', front: 'Front', back: 'Back', left: 'Left', right: 'Right' },
  yours: { left: 'your left', right: 'your right' } satisfies Record<Side, string>,
  mode: { label: 'What your finger does', turn: 'Turn', paint: 'Paint', erase: 'Erase' },
  brush: { label: 'Brush', small: 'Small', large: 'Large' },
  undo: 'Undo',
  clear: 'Clear',
  closer: 'Closer',
  farther: 'Farther',
  how: 'How bad is it there?',
  ofTen,
  strength,
  howBad: (intensity?: number) =>
    intensity === undefined ? 'marked' : `${ofTen(intensity)}, ${strength(intensity)}`,
  place: (zone: string, side: Side) => `${zone}, ${side}`,
  marked: (intensity?: number) =>
    intensity === undefined ? 'marked' : `marked, ${ofTen(intensity)}`,
  notMarked: 'not marked',
  nothingMarked: 'Nothing is marked.',
  tooLittle: 'That is very little of any place. Paint a little more.',
  markIt: 'Mark it',
  unmarkIt: 'Unmark it',
  tapPlace: 'Tap a place to name it, or choose Paint and stroke over it.',
  places: (n: number) => `${count(n, 'place', 'places')} marked.`,
  results: 'See what it may come from',
  cleared: 'Everything is unmarked.',
  undone: (now: string) => `Undone. ${now}`,
  loading: 'The body is coming.',
  none: 'This browser cannot show the body. Every place is in the list.',
  list: 'Pick from a list',
  sides: { left: 'Left', right: 'Right' } satisfies Record<Side, string>,
  more: (place: string) => `More: ${place}`,
  less: (place: string) => `Less: ${place}`,
  count: (n: number) => `${n} marked`,
  groups: {
    head_neck: 'Head and neck',
    shoulder_arm: 'Shoulder and arm',
    chest_belly: 'Chest and belly',
    back: 'Back',
    hip_buttock: 'Hip and buttock',
    thigh_knee: 'Thigh and knee',
    lower_leg_foot: 'Lower leg and foot',
  },
};
