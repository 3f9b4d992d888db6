// On two balls side by side, as two legs: a finger's ray, and what a brush touches.
import { describe, expect, it } from 'vitest';
import type { BodyMesh } from './glb';
import { Brush, radius } from './brush';
import { full } from './painting';
import { placeOf } from './patches';
import { pick } from './pick';
import { skinOf } from './skin';
import { Softener } from './soften';
import { subdivided } from './subdivide';

const ball = 0.1;
const apart = 0.104; // from the midline to each middle: a gap of 8 mm

function balls(rings = 48, around = 96): BodyMesh {
  const positions: number[] = [];
  const normals: number[] = [];
  const triangles: number[] = [];
  for (const side of [-1, 1]) {
    const first = positions.length / 3;
    const vertex = (ring: number, step: number) => {
      const down = (ring / rings) * Math.PI;
      const turn = (step / around) * 2 * Math.PI;
      const n = [
        Math.sin(down) * Math.cos(turn),
        Math.cos(down),
        Math.sin(down) * Math.sin(turn),
      ] as const;
      normals.push(...n);
      positions.push(n[0] * ball, n[1] * ball, n[2] * ball + side * apart);
    };
    vertex(0, 0);
    for (let ring = 1; ring < rings; ring += 1) {
      for (let step = 0; step < around; step += 1) {
        vertex(ring, step);
      }
    }
    vertex(rings, 0);
    const at = (ring: number, step: number) =>
      ring === 0
        ? first
        : ring === rings
          ? first + 1 + (rings - 1) * around
          : first + 1 + (ring - 1) * around + (step % around);
    for (let ring = 0; ring < rings; ring += 1) {
      for (let step = 0; step < around; step += 1) {
        const [a, b] = [at(ring, step), at(ring, step + 1)];
        const [c, d] = [at(ring + 1, step), at(ring + 1, step + 1)];
        if (a !== b) {
          triangles.push(a, b, d);
        }
        if (c !== d) {
          triangles.push(a, d, c);
        }
      }
    }
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    zones: new Uint8Array(positions.length / 3),
    triangles: Uint16Array.from(triangles),
  };
}

const skin = skinOf(balls());
const towards = (y: number, z: number) => pick(skin, { origin: [2, y, z], direction: [-1, 0, 0] });

describe('the skin', () => {
  it('has the area of two balls', () => {
    const sum = skin.area.reduce((total, each) => total + each, 0);
    expect(sum / (2 * 4 * Math.PI * ball ** 2)).toBeCloseTo(1, 2);
  });

  it('has a side by z', () => {
    const sides = new Set(Array.from(skin.place, (id) => placeOf(id).side));
    expect([...sides]).toEqual(['left', 'right']);
    const hit = towards(0, apart);
    expect(placeOf(skin.place[hit?.vertex ?? 0] ?? 0).side).toBe('right');
  });
});

describe('a finer skin', () => {
  it('has four triangles for one, and is rounder', () => {
    const coarse = balls(12, 24);
    const fine = subdivided(coarse);
    expect(fine.triangles.length).toBe(4 * coarse.triangles.length);
    const closed = new Set<string>();
    for (let t = 0; t < fine.triangles.length; t += 3) {
      for (let corner = 0; corner < 3; corner += 1) {
        closed.add(`${fine.triangles[t + corner]}-${fine.triangles[t + ((corner + 1) % 3)]}`);
      }
    }
    expect([...closed].every((edge) => closed.has(edge.split('-').reverse().join('-')))).toBe(true);
    const area = (mesh: BodyMesh) => skinOf(mesh).area.reduce((sum, each) => sum + each, 0);
    const round = 2 * 4 * Math.PI * ball ** 2;
    expect(round - area(fine)).toBeLessThan((round - area(coarse)) / 2);
    expect(area(fine)).toBeLessThan(round * 1.001);
  });
});

describe('a ray', () => {
  it('meets what is in front', () => {
    const hit = towards(0.02, apart + 0.01);
    expect(hit?.point[0]).toBeCloseTo(Math.sqrt(ball ** 2 - 0.02 ** 2 - 0.01 ** 2), 3);
    expect(hit?.point[1]).toBeCloseTo(0.02);
  });

  it('meets the ball that geometry says, also when slanting through many slabs', () => {
    const origin = [1.5, 1.2, 0.3] as const;
    for (let i = 0; i < 300; i += 1) {
      const aim = [0, Math.sin(i) * 0.12, Math.cos(i * 2) * 0.25] as const;
      const d = [aim[0] - origin[0], aim[1] - origin[1], aim[2] - origin[2]] as const;
      const size = Math.hypot(...d);
      const direction = [d[0] / size, d[1] / size, d[2] / size] as const;
      const [inside, far] = nearestBall(origin, direction);
      if (Math.abs(inside) < 1e-4) {
        continue; // it grazes: flat triangles may miss what is round
      }
      const hit = pick(skin, { origin, direction });
      expect(hit !== undefined).toBe(inside > 0);
      direction.forEach((each, axis) => {
        expect(hit?.point[axis] ?? 0).toBeCloseTo(hit ? (origin[axis] ?? 0) + far * each : 0, 2);
      });
    }
  });

  it('meets nothing beside the skin, between the balls, or looking away', () => {
    expect(towards(0.5, 0)).toBeUndefined();
    expect(towards(0, 0)).toBeUndefined();
    expect(pick(skin, { origin: [2, 0, apart], direction: [1, 0, 0] })).toBeUndefined();
  });
});

type Three = readonly [number, number, number];

/** How deep a ray goes into a ball (below 0: past it), squared, and how far it is to there. */
function nearestBall(origin: Three, direction: Three): [inside: number, far: number] {
  return [-apart, apart]
    .map((z): [number, number] => {
      const to = [-origin[0], -origin[1], z - origin[2]] as const;
      const along = to[0] * direction[0] + to[1] * direction[1] + to[2] * direction[2];
      const inside = ball ** 2 - (to[0] ** 2 + to[1] ** 2 + to[2] ** 2 - along ** 2);
      return [inside, inside > 0 ? along - Math.sqrt(inside) : Infinity];
    })
    .reduce((a, b) =>
      a[0] > 0 && (b[0] <= 0 || a[1] < b[1]) ? a : b[0] > 0 || b[0] > a[0] ? b : a,
    );
}

describe('a brush', () => {
  const brush = new Brush(skin);

  it('is round and fades at its edge', () => {
    const hit = towards(0, apart);
    brush.touch(hit ?? { point: [0, 0, 0], vertex: 0 }, 'large');
    const { positions } = skin.mesh;
    for (let i = 0; i < brush.count; i += 1) {
      const v = brush.vertices[i] ?? 0;
      const [x = 0, y = 0, z = 0] = positions.subarray(v * 3, v * 3 + 3);
      const away = Math.hypot(x - ball, y, z - apart);
      const strength = (brush.strengths[i] ?? 0) / full;
      expect(strength >= 0.5).toBe(away <= radius.large + 1e-4);
    }
    expect(brush.count).toBeGreaterThan(100);
  });

  it('never reaches the other leg', () => {
    // At the inner side, a few millimetres from the other ball.
    const inner = pick(skin, { origin: [2, 0, 0.008], direction: [-1, 0, 0] });
    brush.touch(inner ?? { point: [0, 0, 0], vertex: 0 }, 'large');
    expect(brush.count).toBeGreaterThan(10);
    const sides = new Set(
      Array.from(brush.vertices.subarray(0, brush.count), (v) => placeOf(skin.place[v] ?? 0).side),
    );
    expect([...sides]).toEqual(['right']);
  });
});

describe('softening', () => {
  const softener = new Softener(skin);
  const vertices = skin.place.length;
  const softened = (values: Uint8Array) => {
    const out = new Uint8Array(vertices * 4).fill(7);
    softener.soften(values, out, 4, 1);
    return out.filter((_, i) => i % 4 === 1);
  };

  it('leaves alone what has no edge', () => {
    expect(softened(new Uint8Array(vertices).fill(full)).every((each) => each === full)).toBe(true);
    expect(softened(new Uint8Array(vertices)).every((each) => each === 0)).toBe(true);
  });

  it('mixes at an edge only, whatever was softened before', () => {
    const half = Uint8Array.from({ length: vertices }, (_, v) =>
      (skin.mesh.positions[v * 3 + 1] ?? 0) > 0 ? full : 0,
    );
    const out = softened(half);
    for (let v = 0; v < vertices; v += 1) {
      const up = skin.mesh.positions[v * 3 + 1] ?? 0;
      if (Math.abs(up) > 0.025) {
        expect(out[v]).toBe(half[v]);
      }
    }
    const mixed = out.filter((each) => each > 0 && each < full);
    expect(mixed.length).toBeGreaterThan(100);
    expect(softened(half)).toEqual(out);
  });
});
