// The mesh, and what is worked out of it once: places, areas, neighbours, and slabs to find things
// in by their height.
import type { BodyMesh } from './glb';
import { placeId, sideOf, type Patches } from './patches';

export interface Skin extends Patches {
  readonly mesh: BodyMesh;
  /** The neighbours of vertex v: neighbours[from[v]] to neighbours[from[v + 1] - 1]. */
  readonly from: Uint32Array;
  readonly neighbours: Uint16Array;
  readonly slabs: Slabs;
  /** The corners of the box around everything. */
  readonly low: readonly [number, number, number];
  readonly high: readonly [number, number, number];
}

/** Triangles by height: the one at slab s are triangles[from[s]] to triangles[from[s + 1] - 1]. */
export interface Slabs {
  readonly count: number;
  readonly from: Uint32Array;
  readonly triangles: Uint16Array;
}

const slabCount = 96; // nearly two centimetres each

export function skinOf(mesh: BodyMesh): Skin {
  const { positions, triangles } = mesh;
  const vertices = positions.length / 3;
  const place = new Uint16Array(vertices);
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let v = 0; v < vertices; v += 1) {
    place[v] = placeId({ zone: mesh.zones[v] ?? 0, side: sideOf(positions[v * 3 + 2] ?? 0) });
    for (const axis of [0, 1, 2] as const) {
      const value = positions[v * 3 + axis] ?? 0;
      low[axis] = Math.min(low[axis], value);
      high[axis] = Math.max(high[axis], value);
    }
  }
  return {
    mesh,
    place,
    area: areas(positions, triangles),
    ...neighbourhood(vertices, triangles),
    slabs: slabsOf(positions, triangles, low[1], high[1]),
    low,
    high,
  };
}

/** A third of the triangles around each vertex. */
function areas(positions: Float32Array, triangles: Uint16Array): Float32Array {
  const area = new Float32Array(positions.length / 3);
  const p = (v: number, axis: number) => positions[v * 3 + axis] ?? 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a = 0, b = 0, c = 0] = triangles.subarray(t, t + 3);
    const u = [p(b, 0) - p(a, 0), p(b, 1) - p(a, 1), p(b, 2) - p(a, 2)] as const;
    const v = [p(c, 0) - p(a, 0), p(c, 1) - p(a, 1), p(c, 2) - p(a, 2)] as const;
    const third =
      Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) /
      6;
    for (const corner of [a, b, c]) {
      area[corner] = (area[corner] ?? 0) + third;
    }
  }
  return area;
}

// The skin is closed and its triangles turn one way, so every edge is met once in each direction.
function neighbourhood(vertices: number, triangles: Uint16Array) {
  const from = new Uint32Array(vertices + 1);
  for (const corner of triangles) {
    from[corner + 1] = (from[corner + 1] ?? 0) + 1;
  }
  for (let v = 0; v < vertices; v += 1) {
    from[v + 1] = (from[v + 1] ?? 0) + (from[v] ?? 0);
  }
  const next = from.slice();
  const neighbours = new Uint16Array(triangles.length);
  for (let t = 0; t < triangles.length; t += 3) {
    for (let corner = 0; corner < 3; corner += 1) {
      const v = triangles[t + corner] ?? 0;
      const at = next[v] ?? 0;
      neighbours[at] = triangles[t + ((corner + 1) % 3)] ?? 0;
      next[v] = at + 1;
    }
  }
  return { from, neighbours };
}

function slabsOf(positions: Float32Array, triangles: Uint16Array, low: number, high: number) {
  const slab = (y: number) => slabAt(y, low, high);
  const range = (t: number): [number, number] => {
    const y = (corner: number) => positions[(triangles[t * 3 + corner] ?? 0) * 3 + 1] ?? 0;
    return [slab(Math.min(y(0), y(1), y(2))), slab(Math.max(y(0), y(1), y(2)))];
  };
  const count = triangles.length / 3;
  const from = new Uint32Array(slabCount + 1);
  for (let t = 0; t < count; t += 1) {
    const [first, last] = range(t);
    for (let s = first; s <= last; s += 1) {
      from[s + 1] = (from[s + 1] ?? 0) + 1;
    }
  }
  for (let s = 0; s < slabCount; s += 1) {
    from[s + 1] = (from[s + 1] ?? 0) + (from[s] ?? 0);
  }
  const next = from.slice();
  const out = new Uint16Array(from[slabCount] ?? 0);
  for (let t = 0; t < count; t += 1) {
    const [first, last] = range(t);
    for (let s = first; s <= last; s += 1) {
      const at = next[s] ?? 0;
      out[at] = t;
      next[s] = at + 1;
    }
  }
  return { count: slabCount, from, triangles: out };
}

export function slabAt(y: number, low: number, high: number): number {
  const s = Math.floor(((y - low) / (high - low)) * slabCount);
  return Math.min(Math.max(s, 0), slabCount - 1);
}
