// The skin as it follows the parts: the blend of engine/body/skin.h, unit dual quaternions, which keep
// their volume at bent joints.
import type { MovableMesh } from '$lib/body/glb';
import { numbersPerMotion, type Posture } from './poses';

/** Writes where each vertex comes to lie. */
export function moveSkin(mesh: MovableMesh, posture: Posture, out: Float32Array) {
  const dual = dualQuaternions(posture);
  const { positions, movers, weights } = mesh;
  const sum = new Float64Array(8);
  for (let v = 0; v * 3 < out.length; v += 1) {
    sum.fill(0);
    const first = (movers[v * 4] ?? 0) * 8;
    for (let m = 0; m < 4; m += 1) {
      const weight = weights[v * 4 + m] ?? 0;
      if (weight === 0) {
        continue;
      }
      const at = (movers[v * 4 + m] ?? 0) * 8;
      let dot = 0;
      for (let i = 0; i < 4; i += 1) {
        dot += (dual[at + i] ?? 0) * (dual[first + i] ?? 0);
      }
      const signed = dot < 0 ? -weight : weight; // along the shorter way
      for (let i = 0; i < 8; i += 1) {
        sum[i] = (sum[i] ?? 0) + signed * (dual[at + i] ?? 0);
      }
    }
    apply(sum, positions, out, v * 3);
  }
}

// Per part: the turn w, x, y, z, then half the shift times the turn.
function dualQuaternions({ motions }: Posture): Float64Array {
  const parts = motions.length / numbersPerMotion;
  const out = new Float64Array(parts * 8);
  for (let part = 0; part < parts; part += 1) {
    const [w = 1, x = 0, y = 0, z = 0, sx = 0, sy = 0, sz = 0] = motions.subarray(
      part * numbersPerMotion,
      (part + 1) * numbersPerMotion,
    );
    out.set(
      [
        w,
        x,
        y,
        z,
        -0.5 * (sx * x + sy * y + sz * z),
        0.5 * (sx * w + sy * z - sz * y),
        0.5 * (sy * w + sz * x - sx * z),
        0.5 * (sz * w + sx * y - sy * x),
      ],
      part * 8,
    );
  }
  return out;
}

const part = (sum: Float64Array, i: number, norm: number) => (sum[i] ?? 0) * norm;

function apply(sum: Float64Array, from: Float32Array, to: Float32Array, at: number) {
  const norm = 1 / Math.hypot(sum[0] ?? 1, sum[1] ?? 0, sum[2] ?? 0, sum[3] ?? 0);
  const [w, x, y, z] = [
    part(sum, 0, norm),
    part(sum, 1, norm),
    part(sum, 2, norm),
    part(sum, 3, norm),
  ];
  const [dw, dx, dy, dz] = [
    part(sum, 4, norm),
    part(sum, 5, norm),
    part(sum, 6, norm),
    part(sum, 7, norm),
  ];
  const [px, py, pz] = [from[at] ?? 0, from[at + 1] ?? 0, from[at + 2] ?? 0];
  // p + 2 q x (q x p + w p), then the shift 2 d q*.
  const tx = y * pz - z * py + w * px;
  const ty = z * px - x * pz + w * py;
  const tz = x * py - y * px + w * pz;
  to[at] = px + 2 * (y * tz - z * ty) + 2 * (w * dx - dw * x + y * dz - z * dy);
  to[at + 1] = py + 2 * (z * tx - x * tz) + 2 * (w * dy - dw * y + z * dx - x * dz);
  to[at + 2] = pz + 2 * (x * ty - y * tx) + 2 * (w * dz - dw * z + x * dy - y * dx);
}

/** Each vertex's area-weighted mean of its triangles, unit length. */
export function turnNormals(positions: Float32Array, triangles: Uint16Array, out: Float32Array) {
  out.fill(0);
  const p = (v: number, axis: number) => positions[v * 3 + axis] ?? 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a = 0, b = 0, c = 0] = triangles.subarray(t, t + 3);
    const [ux, uy, uz] = [p(b, 0) - p(a, 0), p(b, 1) - p(a, 1), p(b, 2) - p(a, 2)];
    const [vx, vy, vz] = [p(c, 0) - p(a, 0), p(c, 1) - p(a, 1), p(c, 2) - p(a, 2)];
    const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (const corner of [a, b, c]) {
      for (let axis = 0; axis < 3; axis += 1) {
        out[corner * 3 + axis] = (out[corner * 3 + axis] ?? 0) + (normal[axis] ?? 0);
      }
    }
  }
  for (let at = 0; at < out.length; at += 3) {
    const length = Math.hypot(out[at] ?? 0, out[at + 1] ?? 0, out[at + 2] ?? 0) || 1;
    for (let axis = 0; axis < 3; axis += 1) {
      out[at + axis] = (out[at + axis] ?? 0) / length;
    }
  }
}
