import { describe, expect, it } from 'vitest';
import type { MovableMesh } from '$lib/body/glb';
import type { Posture } from './poses';
import { moveSkin, turnNormals } from './skinning';

// Three points: of part 0, of part 1, and half of each.
const mesh: MovableMesh = {
  positions: new Float32Array([1, 0, 0, 0, 1, 0, 0, 0, 1]),
  normals: new Float32Array(9),
  zones: new Uint8Array(3),
  triangles: new Uint16Array([0, 1, 2]),
  movers: new Uint8Array([0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0]),
  weights: new Uint8Array([255, 0, 0, 0, 255, 0, 0, 0, 128, 127, 0, 0]),
};
const motion = (turn: number[], shift: number[]) => [...turn, ...shift];
const moved = (...motions: number[][]) => {
  const posture: Posture = { ball: [0, 0, 0], motions: new Float32Array(motions.flat()) };
  const out = new Float32Array(9);
  moveSkin(mesh, posture, out);
  return [...out].map((n) => Number(n.toFixed(3)) + 0);
};

describe('moveSkin', () => {
  const none = motion([1, 0, 0, 0], [0, 0, 0]);
  it('leaves what does not move', () => {
    expect(moved(none, none)).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1]);
  });
  it('turns and shifts each part by itself', () => {
    const h = Math.SQRT1_2;
    // A quarter turn about Y takes X to -Z and Z to X; then up by two.
    const all = motion([h, 0, h, 0], [0, 2, 0]);
    expect(moved(all, all)).toEqual([0, 2, -1, 0, 3, 0, 1, 2, 0]);
  });
  it('blends along the shorter way, whatever the sign', () => {
    const h = Math.SQRT1_2;
    const one = moved(none, motion([h, 0, h, 0], [0, 0, 0]));
    const other = moved(none, motion([-h, 0, -h, 0], [0, 0, 0]));
    expect(one).toEqual(other);
    const [x = 0, , z = 0] = one.slice(6);
    expect(Math.hypot(x, z)).toBeCloseTo(1, 2); // it keeps its distance from the axis
    expect(Math.atan2(x, z)).toBeCloseTo(Math.PI / 4, 1);
  });
});

describe('turnNormals', () => {
  it('face out of triangles that turn counter-clockwise', () => {
    const out = new Float32Array(9);
    turnNormals(mesh.positions, mesh.triangles, out);
    for (const n of out) {
      expect(n).toBeCloseTo(1 / Math.sqrt(3), 5);
    }
  });
});
