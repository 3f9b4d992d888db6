// A finer skin: every triangle in four. The file keeps what a phone must download small; paint needs
// points close together for an even edge, and outlines look round.
import type { BodyMesh } from './glb';

/** How far new points go out to the curve that the normals tell of (as Phong tessellation). */
const bulge = 0.5;

export function subdivided(mesh: BodyMesh): BodyMesh {
  const { triangles } = mesh;
  const old = mesh.zones.length;
  const positions = Array.from(mesh.positions);
  const normals = Array.from(mesh.normals);
  const zones = Array.from(mesh.zones);
  const made = new Map<number, number>(); // by edge: its point in the middle
  const middle = (a: number, b: number): number => {
    const edge = Math.min(a, b) * old + Math.max(a, b);
    let v = made.get(edge);
    if (v === undefined) {
      v = zones.length;
      made.set(edge, v);
      positions.push(...between(mesh, a, b));
      normals.push(...normalBetween(mesh, a, b));
      // On a border it goes to either zone.
      zones.push(mesh.zones[Math.min(a, b)] ?? 0);
    }
    return v;
  };
  const out = new Uint16Array(triangles.length * 4);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a = 0, b = 0, c = 0] = triangles.subarray(t, t + 3);
    const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
    out.set([a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca], t * 4);
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    zones: Uint8Array.from(zones),
    triangles: out,
  };
}

type Three = [number, number, number];
const at = (from: Float32Array, v: number): Three => [
  from[v * 3] ?? 0,
  from[v * 3 + 1] ?? 0,
  from[v * 3 + 2] ?? 0,
];

function between({ positions, normals }: BodyMesh, a: number, b: number): Three {
  const [pa, pb] = [at(positions, a), at(positions, b)];
  const flat: Three = [(pa[0] + pb[0]) / 2, (pa[1] + pb[1]) / 2, (pa[2] + pb[2]) / 2];
  const out: Three = [...flat];
  for (const [p, n] of [
    [pa, at(normals, a)],
    [pb, at(normals, b)],
  ] as const) {
    // How far the tangent plane at that end lies above the middle.
    const above = (p[0] - flat[0]) * n[0] + (p[1] - flat[1]) * n[1] + (p[2] - flat[2]) * n[2];
    for (const axis of [0, 1, 2] as const) {
      out[axis] += (bulge / 2) * above * n[axis];
    }
  }
  return out;
}

function normalBetween({ normals }: BodyMesh, a: number, b: number): Three {
  const [na, nb] = [at(normals, a), at(normals, b)];
  const sum: Three = [na[0] + nb[0], na[1] + nb[1], na[2] + nb[2]];
  const size = Math.hypot(...sum) || 1;
  return [sum[0] / size, sum[1] / size, sum[2] / size];
}
