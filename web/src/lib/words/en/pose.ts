// The words of the drawn and the turnable pose.
import type { Side } from '$engine/types';

export const pose = {
  drawn: (name: string, side?: Side) =>
    side === undefined ? `Drawing: ${name}` : `Drawing: ${name}, ${side} side`,
  muscle: (name: string, n: number) =>
    n === 0
      ? `Drawing: where the ${name} lies, its tender spots, and where its pain is felt`
      : `Drawing: the same from the other side of the body`,
  turn: 'Turn it',
  flat: 'Back to the drawing',
  roll: 'Roll the ball',
  stopRoll: 'Stop the roll',
  picture: (name: string) => `${name}, to turn`,
  keys: 'Arrow keys turn it, plus and minus bring it nearer or farther.',
  coming: 'The pose is coming.',
  views: {
    label: 'See it from',
    front: 'Front',
    back: 'Back',
    left: 'Left',
    right: 'Right',
    above: 'Above',
  },
  legend: {
    title: 'What the drawing shows',
    muscle: 'Slanting lines: the muscle',
    site: 'Crosses: its tender spots',
    essential: 'Close lines, red: where most people feel it',
    spill: 'Dots, red: where some people feel it',
  },
};
