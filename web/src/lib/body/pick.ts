// Where a ray meets the skin first. Looks only at the slabs of height that the ray passes: a few
// hundred triangles of the whole.
import { slabAt, type Skin } from './skin';

export type Vec3 = readonly [number, number, number];

export interface Ray {
  readonly origin: Vec3;
  readonly direction: Vec3; // unit
}

export interface Hit {
  readonly point: Vec3;
  /** The nearest corner of the triangle that was hit. */
  readonly vertex: number;
}

export function pick(skin: Skin, ray: Ray): Hit | undefined {
  const inside = throughBox(skin, ray);
  if (!inside) {
    return undefined;
  }
  const { positions, triangles } = skin.mesh;
  const [ox, oy, oz] = ray.origin;
  const [dx, dy, dz] = ray.direction;
  const y = (t: number) => oy + t * dy;
  const [enters, leaves] = [y(inside[0]), y(inside[1])];
  const first = slabAt(Math.min(enters, leaves), skin.low[1], skin.high[1]);
  const last = slabAt(Math.max(enters, leaves), skin.low[1], skin.high[1]);
  let nearest = Infinity;
  let met = -1;
  const from = skin.slabs.from[first] ?? 0;
  const to = skin.slabs.from[last + 1] ?? 0;
  for (let i = from; i < to; i += 1) {
    const t = skin.slabs.triangles[i] ?? 0;
    const a = (triangles[t * 3] ?? 0) * 3;
    const b = (triangles[t * 3 + 1] ?? 0) * 3;
    const c = (triangles[t * 3 + 2] ?? 0) * 3;
    // Möller and Trumbore, J Graph Tools 1997;2:21.
    const ax = positions[a] ?? 0;
    const ay = positions[a + 1] ?? 0;
    const az = positions[a + 2] ?? 0;
    const ux = (positions[b] ?? 0) - ax;
    const uy = (positions[b + 1] ?? 0) - ay;
    const uz = (positions[b + 2] ?? 0) - az;
    const vx = (positions[c] ?? 0) - ax;
    const vy = (positions[c + 1] ?? 0) - ay;
    const vz = (positions[c + 2] ?? 0) - az;
    const px = dy * vz - dz * vy;
    const py = dz * vx - dx * vz;
    const pz = dx * vy - dy * vx;
    const det = ux * px + uy * py + uz * pz;
    if (det < 1e-12) {
      continue; // seen from behind
    }
    const sx = ox - ax;
    const sy = oy - ay;
    const sz = oz - az;
    const u = sx * px + sy * py + sz * pz;
    if (u < 0 || u > det) {
      continue;
    }
    const qx = sy * uz - sz * uy;
    const qy = sz * ux - sx * uz;
    const qz = sx * uy - sy * ux;
    const v = dx * qx + dy * qy + dz * qz;
    if (v < 0 || u + v > det) {
      continue;
    }
    const far = (vx * qx + vy * qy + vz * qz) / det;
    if (far > 0 && far < nearest) {
      nearest = far;
      met = t;
    }
  }
  if (met < 0) {
    return undefined;
  }
  const point: Vec3 = [ox + nearest * dx, oy + nearest * dy, oz + nearest * dz];
  return { point, vertex: nearestCorner(skin, met, point) };
}

function nearestCorner({ mesh }: Skin, triangle: number, point: Vec3): number {
  let best = 0;
  let least = Infinity;
  for (let corner = 0; corner < 3; corner += 1) {
    const v = mesh.triangles[triangle * 3 + corner] ?? 0;
    const away = distance(mesh.positions, v, point);
    if (away < least) {
      least = away;
      best = v;
    }
  }
  return best;
}

export function distance(positions: Float32Array, vertex: number, [x, y, z]: Vec3): number {
  return Math.hypot(
    (positions[vertex * 3] ?? 0) - x,
    (positions[vertex * 3 + 1] ?? 0) - y,
    (positions[vertex * 3 + 2] ?? 0) - z,
  );
}

// Between which distances the ray is inside the box around the skin.
function throughBox({ low, high }: Skin, { origin, direction }: Ray): [number, number] | undefined {
  let enters = 0;
  let leaves = Infinity;
  for (const axis of [0, 1, 2] as const) {
    const d = direction[axis];
    const a = (low[axis] - origin[axis]) / d;
    const b = (high[axis] - origin[axis]) / d;
    if (Number.isNaN(a) || Number.isNaN(b)) {
      continue; // along the box's own face
    }
    enters = Math.max(enters, Math.min(a, b));
    leaves = Math.min(leaves, Math.max(a, b));
  }
  return enters <= leaves ? [enters, leaves] : undefined;
}
