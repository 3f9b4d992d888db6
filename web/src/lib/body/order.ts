// The zones in the order in which a person looks for them: by part of the body from head to foot;
// the list and the arrow keys go through it alike.
import type { Zone } from '$engine/types';
import type { Place } from './patches';

export const groups = [
  'head_neck',
  'shoulder_arm',
  'chest_belly',
  'back',
  'hip_buttock',
  'thigh_knee',
  'lower_leg_foot',
] as const;
export type Group = (typeof groups)[number];

type Box = Zone['box'];
type Segment = Box['segment'];

// Angles around a part in degrees: 0 front, 180 back.
const behind = 125;
const kneeEnds = 0.12; // of the shank

export function groupOf(box: Box): Group {
  switch (box.segment) {
    case 'head':
    case 'neck':
      return 'head_neck';
    case 'shoulder':
      // The blade, but not the back of the joint.
      return box.around_from_deg >= behind && box.around_from_deg < 260 && box.along_to <= 0.75
        ? 'back'
        : 'shoulder_arm';
    case 'upper_arm':
    case 'forearm':
    case 'hand':
      return 'shoulder_arm';
    case 'thorax':
    case 'abdomen':
      return box.around_from_deg >= behind ? 'back' : 'chest_belly';
    case 'pelvis':
      // The lower belly: the front of the pelvis' upper half.
      return box.along_from >= 0.5 && box.around_to_deg <= 30 ? 'chest_belly' : 'hip_buttock';
    case 'thigh':
      return 'thigh_knee';
    case 'shank':
      return box.along_to <= kneeEnds ? 'thigh_knee' : 'lower_leg_foot';
    case 'foot':
      return 'lower_leg_foot';
  }
}

const fromHead: readonly Segment[] = [
  'head',
  'neck',
  'shoulder',
  'upper_arm',
  'forearm',
  'hand',
  'thorax',
  'abdomen',
  'pelvis',
  'thigh',
  'shank',
  'foot',
];
// The trunk's coordinates run upward, the limbs' away from it.
const upward: ReadonlySet<Segment> = new Set(['head', 'neck', 'thorax', 'abdomen', 'pelvis']);

function before(a: Box, b: Box): number {
  const down = (box: Box) => (upward.has(box.segment) ? -box.along_to : box.along_from);
  return (
    fromHead.indexOf(a.segment) - fromHead.indexOf(b.segment) ||
    down(a) - down(b) ||
    a.around_from_deg - b.around_from_deg
  );
}

export interface ZoneGroup {
  readonly group: Group;
  /** Indices into the atlas's zones. */
  readonly zones: readonly number[];
}

export function ordered(zones: readonly Zone[]): ZoneGroup[] {
  return groups.map((group) => ({
    group,
    zones: zones
      .map((zone, index) => ({ box: zone.box, index }))
      .filter(({ box }) => groupOf(box) === group)
      .sort((a, b) => before(a.box, b.box))
      .map(({ index }) => index),
  }));
}

/** Where a key leads from a place; nothing for keys that lead nowhere. */
export function moved(
  order: readonly ZoneGroup[],
  from: Place | undefined,
  key: string,
): Place | undefined {
  const all = order.flatMap(({ zones }) => zones);
  const first = all[0];
  if (first === undefined) {
    return undefined;
  }
  const at = from ? all.indexOf(from.zone) : -1;
  const side = from?.side ?? 'right';
  const to = (index: number): Place => ({
    zone: all[Math.min(Math.max(index, 0), all.length - 1)] ?? first,
    side,
  });
  const starts = order.map(({ zones }) => all.indexOf(zones[0] ?? first));
  switch (key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at - 1);
    // The person's own sides, whichever way the picture is turned.
    case 'ArrowLeft':
      return { ...to(Math.max(at, 0)), side: 'left' };
    case 'ArrowRight':
      return { ...to(Math.max(at, 0)), side: 'right' };
    case 'PageDown':
      return to(starts.find((start) => start > at) ?? all.length - 1);
    case 'PageUp':
      return to(starts.findLast((start) => start < at) ?? 0);
    case 'Home':
      return to(0);
    case 'End':
      return to(all.length - 1);
    default:
      return undefined;
  }
}
