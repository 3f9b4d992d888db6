// From where the body is looked at. The camera goes round it; nothing is ever mirrored: from the
// back the person's right is on the right.
import type { Ray, Vec3 } from './pick';

export const views = ['front', 'back', 'left', 'right'] as const;
export type ViewName = (typeof views)[number];

/** Radians round the body: 0 from the front, a quarter turn from the person's right. */
export const azimuthOf: Record<ViewName, number> = {
  front: 0,
  right: Math.PI / 2,
  back: Math.PI,
  left: -Math.PI / 2,
};

export interface View {
  readonly azimuth: number;
  readonly tilt: number; // radians, positive from above
  readonly zoom: number; // 1: all of the body
  readonly target: Vec3; // what is in the middle
}

export const middle: Vec3 = [0.02, 0.875, 0];
export const start: View = { azimuth: 0, tilt: 0.06, zoom: 1, target: middle };
export const mostZoom = 6;
const mostTilt = 0.5;
const height = 1.98; // metres that the picture shows from top to bottom at zoom 1
const width = 1.4; // and at least from left to right
export const fieldOfView = (22 * Math.PI) / 180; // narrow: a calm, nearly parallel view

export interface Eye {
  readonly position: Vec3;
  readonly forward: Vec3;
  readonly right: Vec3;
  readonly up: Vec3;
  /** Half the picture's height at distance 1. */
  readonly half: number;
}

/** `shown`: the metres that the picture shows from top to bottom. */
export function eyeOf(
  { azimuth, tilt, zoom, target }: View,
  aspect: number,
  shown = Math.max(height, width / aspect) / zoom,
): Eye {
  const half = Math.tan(fieldOfView / 2);
  const away = shown / 2 / half;
  const [c, s] = [Math.cos(azimuth), Math.sin(azimuth)];
  const [ct, st] = [Math.cos(tilt), Math.sin(tilt)];
  const forward: Vec3 = [-c * ct, -st, -s * ct];
  return {
    position: [
      target[0] - forward[0] * away,
      target[1] - forward[1] * away,
      target[2] - forward[2] * away,
    ],
    forward,
    right: [s, 0, -c],
    up: [-c * st, ct, -s * st],
    half,
  };
}

/** Through a point of the picture: x and y from -1 to 1, to the right and up. */
export function rayThrough(eye: Eye, aspect: number, x: number, y: number): Ray {
  const [right, up] = [x * aspect * eye.half, y * eye.half];
  const d = ([0, 1, 2] as const).map(
    (axis) => eye.forward[axis] + right * eye.right[axis] + up * eye.up[axis],
  ) as [number, number, number];
  const length = Math.hypot(...d);
  return { origin: eye.position, direction: [d[0] / length, d[1] / length, d[2] / length] };
}

const clamp = (value: number, least: number, most: number) =>
  Math.min(Math.max(value, least), most);

/** Metres of the body that one pixel of a picture shows, in the plane through its middle. */
export function metresPerPixel(view: View, widthPx: number, heightPx: number): number {
  return Math.max(height, (width * heightPx) / widthPx) / view.zoom / heightPx;
}

/** Turned by a drag of the finger; the skin under it follows. Near by, up and down moves along. */
export function dragged(view: View, dx: number, dy: number, metres: number): View {
  const perPixel = 0.011 / Math.sqrt(view.zoom);
  const turned = { ...view, azimuth: view.azimuth + dx * perPixel };
  return view.zoom > 1.05
    ? shifted(turned, 0, dy * metres)
    : { ...turned, tilt: clamp(view.tilt + dy * perPixel * 0.5, -mostTilt, mostTilt) };
}

/** Moves the picture, in metres to the right and up... of what is shown: the target goes against it. */
export function shifted(view: View, right: number, down: number): View {
  const [c, s] = [Math.cos(view.azimuth), Math.sin(view.azimuth)];
  const [x, y, z] = view.target;
  return {
    ...view,
    target: [
      clamp(x - right * s, -0.3, 0.3),
      clamp(y + down, 0.05, 1.7),
      clamp(z + right * c, -0.6, 0.6),
    ],
  };
}

/** Zoomed so that the point at x, y (-1 to 1, right and up) stays where it is. */
export function zoomed(view: View, by: number, x = 0, y = 0, aspect = 1): View {
  const zoom = clamp(view.zoom * by, 1, mostZoom);
  if (zoom === 1) {
    return { ...view, zoom, target: middle };
  }
  const shown = Math.max(height, width / aspect);
  const gone = (shown / 2) * (1 / view.zoom - 1 / zoom);
  return shifted({ ...view, zoom }, -x * aspect * gone, y * gone);
}

/** The shortest way round to another azimuth. */
export function turnTo(from: number, to: number): number {
  const turn = (to - from) % (2 * Math.PI);
  return from + (turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn);
}

/** The named view that is nearest. */
export function nearestView(azimuth: number): ViewName {
  const away = (name: ViewName) => Math.abs(turnTo(azimuth, azimuthOf[name]) - azimuth);
  return views.reduce((best, each) => (away(each) < away(best) ? each : best));
}

/** Where the person's left and right are on screen: -1 left edge to 1 right edge; nothing: behind. */
export function sidesOnScreen(azimuth: number): { left?: number; right?: number } {
  const across = Math.cos(azimuth); // 1: seen from the front, the person's left on the right
  const nearRight = Math.sin(azimuth);
  const hidden = 0.9;
  return {
    ...(nearRight < hidden ? { left: across } : {}),
    ...(nearRight > -hidden ? { right: -across } : {}),
  };
}
