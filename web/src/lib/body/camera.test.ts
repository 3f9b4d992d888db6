import { describe, expect, it } from 'vitest';
import {
  azimuthOf,
  dragged,
  eyeOf,
  mostZoom,
  nearestView,
  rayThrough,
  sidesOnScreen,
  start,
  turnTo,
  views,
  zoomed,
} from './camera';

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, each, i) => sum + each * (b[i] ?? 0), 0);
const right = [0, 0, 1]; // the person's

describe('left and right', () => {
  it('are never mirrored: from the back the right is on the right, from the front on the left', () => {
    const onScreen = (azimuth: number) => dot(eyeOf({ ...start, azimuth }, 1).right, right);
    expect(onScreen(azimuthOf.back)).toBeCloseTo(1);
    expect(onScreen(azimuthOf.front)).toBeCloseTo(-1);
  });

  it('are labelled where they are', () => {
    for (let azimuth = -7; azimuth < 7; azimuth += 0.1) {
      const eye = eyeOf({ ...start, azimuth }, 1);
      const sides = sidesOnScreen(azimuth);
      expect(sides.left ?? sides.right).toBeDefined();
      expect(sides.right ?? dot(eye.right, right)).toBeCloseTo(dot(eye.right, right));
      expect(sides.left ?? -dot(eye.right, right)).toBeCloseTo(-dot(eye.right, right));
    }
  });

  it('from one side only that side is labelled', () => {
    expect(Object.keys(sidesOnScreen(azimuthOf.right))).toEqual(['right']);
    expect(Object.keys(sidesOnScreen(azimuthOf.left))).toEqual(['left']);
  });
});

describe('the views', () => {
  it('look from where they say', () => {
    const from = views.map((name) =>
      eyeOf({ ...start, tilt: 0, azimuth: azimuthOf[name] }, 1).forward.map((x) => Math.round(-x)),
    );
    expect(from.map((each) => each.map((x) => x + 0))).toEqual([
      [1, 0, 0],
      [-1, 0, 0],
      [0, 0, -1],
      [0, 0, 1],
    ]);
  });

  it('are the nearest, however often the body was turned', () => {
    for (const name of views) {
      expect(nearestView(azimuthOf[name] + 0.5 + 6 * Math.PI)).toBe(name);
    }
  });

  it('are turned to the short way', () => {
    expect(turnTo(3, -3)).toBeCloseTo(2 * Math.PI - 3);
    expect(turnTo(0.2, 0.1)).toBeCloseTo(0.1);
  });
});

describe('a finger', () => {
  it('takes the near skin along', () => {
    const near = eyeOf(start, 1).forward.map((x) => -x);
    const after = dragged(start, 20, 0, 0.004);
    expect(dot(eyeOf(after, 1).right, near)).toBeGreaterThan(0);
  });

  it('never turns the body over', () => {
    expect(Math.abs(dragged(start, 0, 9999, 0.004).tilt)).toBeLessThan(0.6);
  });

  it('keeps the point under it when two of them zoom', () => {
    const [x, y, aspect] = [0.3, -0.4, 0.8];
    const flat = { ...start, tilt: 0 };
    const near = zoomed(flat, 2, x, y, aspect);
    const at = (view: typeof near) => {
      const { origin, direction } = rayThrough(eyeOf(view, aspect), aspect, x, y);
      const far = (view.target[0] - origin[0]) / direction[0]; // in the plane of the target
      return origin.map((each, axis) => each + far * (direction[axis] ?? 0));
    };
    at(near).forEach((each, axis) => {
      expect(each).toBeCloseTo(at(flat)[axis] ?? 0, 6);
    });
  });

  it('cannot zoom without end, and far away the whole body is in the middle again', () => {
    expect(zoomed(start, 1000).zoom).toBe(mostZoom);
    expect(zoomed(zoomed(start, 3, 0.9, 0.9), 0.01)).toMatchObject({
      zoom: 1,
      target: start.target,
    });
  });
});
