// From where a pose is looked at: near enough to fill the picture, from its best side first.
import { eyeOf, turnTo, type Eye } from '$lib/body/camera';
import type { Vec3 } from './poses';

export interface PoseView {
  readonly azimuth: number; // radians, as in camera.ts
  readonly tilt: number;
  readonly zoom: number; // 1: all of it
}

const slight = 0.14;
const quarter = Math.PI / 2;
/** The named views of engine/body/picture.h. */
const named: Record<string, PoseView> = {
  front: { azimuth: 0, tilt: slight, zoom: 1 },
  front_right: { azimuth: quarter / 2, tilt: 0.3, zoom: 1 },
  right: { azimuth: quarter, tilt: slight, zoom: 1 },
  back_right: { azimuth: 1.5 * quarter, tilt: 0.3, zoom: 1 },
  back: { azimuth: 2 * quarter, tilt: slight, zoom: 1 },
  back_left: { azimuth: -1.5 * quarter, tilt: 0.3, zoom: 1 },
  left: { azimuth: -quarter, tilt: slight, zoom: 1 },
  front_left: { azimuth: -quarter / 2, tilt: 0.3, zoom: 1 },
  above: { azimuth: 0, tilt: 1.35, zoom: 1 },
};
export const poseViews = ['front', 'back', 'left', 'right', 'above'] as const;
export type PoseViewName = (typeof poseViews)[number];

/** `mirrored`: what shows the mirror image as the named view shows the thing. */
export function viewNamed(name: string, mirrored: boolean): PoseView {
  const view = named[name] ?? { azimuth: 0, tilt: slight, zoom: 1 };
  return mirrored ? { ...view, azimuth: -view.azimuth } : view;
}

const clamp = (value: number, least: number, most: number) =>
  Math.min(Math.max(value, least), most);
const mostZoom = 5;

/** The floor stays a floor: nobody looks from below it. */
export function turned(view: PoseView, dx: number, dy: number): PoseView {
  const perPixel = 0.009 / Math.sqrt(view.zoom);
  return {
    ...view,
    azimuth: view.azimuth + dx * perPixel,
    tilt: clamp(view.tilt + dy * perPixel, 0.02, 1.5),
  };
}

export function zoomedBy(view: PoseView, by: number): PoseView {
  return { ...view, zoom: clamp(view.zoom * by, 1, mostZoom) };
}

/** On the way from one view to another, the shorter way round. */
export function mixed(from: PoseView, to: PoseView, share: number): PoseView {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return {
    azimuth: mix(from.azimuth, turnTo(from.azimuth, to.azimuth)),
    tilt: mix(from.tilt, to.tilt),
    zoom: mix(from.zoom, to.zoom),
  };
}

export interface Bounds {
  readonly low: Vec3;
  readonly high: Vec3;
}

/** The eye that sees all of a box, or part of it when zoomed: then the ball is in the middle. */
export function eyeFor(view: PoseView, bounds: Bounds, near: Vec3, aspect: number): Eye {
  const middle = ([0, 1, 2] as const).map((axis) => (bounds.low[axis] + bounds.high[axis]) / 2);
  const size = ([0, 1, 2] as const).map((axis) => bounds.high[axis] - bounds.low[axis]);
  const [x = 1, y = 1, z = 1] = size;
  const [c, s] = [Math.abs(Math.cos(view.azimuth)), Math.abs(Math.sin(view.azimuth))];
  const across = x * s + z * c;
  const deep = x * c + z * s;
  const high = y * Math.cos(view.tilt) + deep * Math.sin(view.tilt);
  const margin = 1.12;
  const shown = margin * Math.max(high, across / aspect, 0.4);
  const close = clamp((view.zoom - 1) / 1.5, 0, 1);
  const target = ([0, 1, 2] as const).map(
    (axis) => (middle[axis] ?? 0) * (1 - close) + near[axis] * close,
  ) as [number, number, number];
  return eyeOf({ ...view, target }, aspect, shown / view.zoom + deep * 0.15);
}
