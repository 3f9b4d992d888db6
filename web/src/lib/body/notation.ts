// Marks as the engine reads them, in one line: calf_upper_inner.right=6:80 (6 of 10, on 80 percent
// of the zone).
import type { Side } from '$engine/types';

export interface Said {
  readonly zone: string;
  readonly side?: Side;
  readonly intensity?: number;
  readonly coverage_percent?: number;
}

export function notation(marks: readonly Said[]): string {
  return marks.map(notationOf).join(' ');
}

function notationOf({ zone, side, intensity, coverage_percent: coverage }: Said): string {
  const place = side ? `${zone}.${side}` : zone;
  if (intensity === undefined) {
    return place;
  }
  return coverage === undefined ? `${place}=${intensity}` : `${place}=${intensity}:${coverage}`;
}
