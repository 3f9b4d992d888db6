import { describe, expect, it } from 'vitest';
import type { Zone } from '$engine/types';
import { groupOf, moved, ordered } from './order';
import type { Place } from './patches';

type Segment = Zone['box']['segment'];
const zone = (id: string, segment: Segment, along: [number, number], around: [number, number]) => ({
  id,
  name: id,
  words: [],
  box: {
    segment,
    along_from: along[0],
    along_to: along[1],
    around_from_deg: around[0],
    around_to_deg: around[1],
  },
});
// In the order of their ids, as the atlas has them.
const zones: Zone[] = [
  zone('achilles', 'shank', [0.8, 1], [150, 210]),
  zone('between_blades', 'thorax', [0.45, 1], [150, 180]),
  zone('blade', 'shoulder', [0.35, 0.75], [150, 260]),
  zone('breastbone', 'thorax', [0.3, 1], [0, 20]),
  zone('calf_upper_inner', 'shank', [0.12, 0.35], [180, 250]),
  zone('forehead', 'head', [0.65, 1], [0, 60]),
  zone('kneecap', 'shank', [0, 0.12], [315, 45]),
  zone('lower_belly', 'pelvis', [0.5, 1], [0, 30]),
  zone('sacrum', 'pelvis', [0, 1], [168, 180]),
  zone('shoulder_back', 'shoulder', [0.75, 1], [150, 260]),
  zone('throat', 'neck', [0, 1], [0, 55]),
];
const order = ordered(zones);
const id = (place: Place | undefined) =>
  `${zones[place?.zone ?? -1]?.id ?? ''}.${place?.side ?? ''}`;

describe('the groups', () => {
  it('are those that a person looks in', () => {
    const groupOfZone = Object.fromEntries(zones.map(({ id, box }) => [id, groupOf(box)]));
    expect(groupOfZone).toEqual({
      achilles: 'lower_leg_foot',
      between_blades: 'back',
      blade: 'back',
      breastbone: 'chest_belly',
      calf_upper_inner: 'lower_leg_foot',
      forehead: 'head_neck',
      kneecap: 'thigh_knee',
      lower_belly: 'chest_belly',
      sacrum: 'hip_buttock',
      shoulder_back: 'shoulder_arm',
      throat: 'head_neck',
    });
  });

  it('hold every zone once, from head to foot', () => {
    expect(order.flatMap((each) => each.zones.map((z) => zones[z]?.id))).toEqual([
      'forehead',
      'throat',
      'shoulder_back',
      'breastbone',
      'lower_belly',
      'blade',
      'between_blades',
      'sacrum',
      'kneecap',
      'calf_upper_inner',
      'achilles',
    ]);
  });
});

describe('the arrow keys', () => {
  const from = { zone: 5, side: 'right' } as const; // the forehead

  it('reach every place', () => {
    const seen = new Set<string>();
    let at: Place | undefined;
    for (let i = 0; i < zones.length; i += 1) {
      at = moved(order, at, 'ArrowDown');
      seen.add(id(at));
      seen.add(id(moved(order, at, 'ArrowLeft')));
    }
    expect(seen.size).toBe(2 * zones.length);
  });

  it('stop at both ends', () => {
    expect(id(moved(order, from, 'ArrowUp'))).toBe('forehead.right');
    const end = moved(order, from, 'End');
    expect(id(end)).toBe('achilles.right');
    expect(id(moved(order, end, 'ArrowDown'))).toBe('achilles.right');
    expect(id(moved(order, end, 'Home'))).toBe('forehead.right');
  });

  it('change the side by the person, not by the picture, and keep it', () => {
    const left = moved(order, from, 'ArrowLeft');
    expect(id(left)).toBe('forehead.left');
    expect(id(moved(order, left, 'ArrowDown'))).toBe('throat.left');
    expect(id(moved(order, left, 'ArrowRight'))).toBe('forehead.right');
  });

  it('go from part to part with the page keys', () => {
    const arm = moved(order, from, 'PageDown');
    expect(id(arm)).toBe('shoulder_back.right');
    expect(id(moved(order, arm, 'PageUp'))).toBe('forehead.right');
  });

  it('leave other keys alone', () => {
    expect(moved(order, from, 'a')).toBeUndefined();
    expect(moved(order, from, 'Tab')).toBeUndefined();
  });
});
