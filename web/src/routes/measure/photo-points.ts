// What the person placed in a photo, and how it is handed to the engine.
import type { LandmarkWords, Photo, PhotoPoint, PhotoView, PhoneTilt, Side } from '$engine/types';

export interface Spot {
  x: number; // pixels of the picture
  y: number;
}

export type Upright = 'edge' | 'plumb' | 'tilt';

/** One point that is asked for. */
export interface Asked {
  key: string; // a landmark, or an end of the upright line
  name: string;
  where: string;
  second: boolean;
}

const tenths = ({ x, y }: Spot): PhotoPoint => ({ x: Math.round(x * 10), y: Math.round(y * 10) });

export const keyOf = (asked: Asked) => `${asked.key}/${asked.second ? 2 : 1}`;

/** All points in the order in which they are placed: the line, all landmarks, all once more. */
export function askedFor(
  landmarks: readonly LandmarkWords[],
  plumb: readonly Omit<Asked, 'second'>[],
): Asked[] {
  const round = (second: boolean) =>
    landmarks.map(({ landmark, name, where }) => ({ key: landmark, name, where, second }));
  return [...plumb.map((each) => ({ ...each, second: false })), ...round(false), ...round(true)];
}

export interface Taken {
  view: PhotoView;
  side: Side;
  upright: Upright;
  tilt: PhoneTilt | undefined;
}

/** Undefined while a point is missing. */
export function photoOf(
  taken: Taken,
  landmarks: readonly LandmarkWords[],
  spots: ReadonlyMap<string, Spot>,
): Photo | undefined {
  const placed = landmarks.flatMap(({ landmark }) => {
    const first = spots.get(`${landmark}/1`);
    const second = spots.get(`${landmark}/2`);
    return first && second ? [{ landmark, first: tenths(first), second: tenths(second) }] : [];
  });
  const top = spots.get('plumb_top/1');
  const bottom = spots.get('plumb_bottom/1');
  const lined = taken.upright === 'plumb';
  if (placed.length < landmarks.length || (lined && !(top && bottom))) {
    return undefined;
  }
  return {
    view: taken.view,
    ...(taken.view === 'side' ? { side: taken.side } : {}),
    ...(lined && top && bottom ? { plumb: { top: tenths(top), bottom: tenths(bottom) } } : {}),
    ...(taken.upright === 'tilt' && taken.tilt ? { tilt: taken.tilt } : {}),
    placed,
  };
}
