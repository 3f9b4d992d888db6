// What a brush touches: the skin around a point, found by walking from vertex to vertex, so that it
// never jumps to the other leg or through a hand to its back.
import { full } from './painting';
import { distance, type Hit } from './pick';
import type { Skin } from './skin';

export type BrushSize = 'small' | 'large';

/** Metres from the middle to the edge that is seen. */
export const radius: Record<BrushSize, number> = { small: 0.018, large: 0.042 };
/** Paint fades over twice this. About as wide as the mesh's triangles, or its edge would be ragged. */
const fade = 0.008;

export class Brush {
  readonly vertices: Uint32Array;
  readonly strengths: Uint8Array;
  count = 0;
  readonly #skin: Skin;
  readonly #seen: Uint32Array; // the number of the dab that last came by
  #dab = 0;

  constructor(skin: Skin) {
    const most = skin.place.length;
    this.#skin = skin;
    this.vertices = new Uint32Array(most);
    this.strengths = new Uint8Array(most);
    this.#seen = new Uint32Array(most);
  }

  /** Fills `vertices`, `strengths` and `count`. */
  touch({ point, vertex }: Hit, size: BrushSize) {
    const { mesh, from, neighbours } = this.#skin;
    const { positions, normals } = mesh;
    const [nx, ny, nz] = normals.subarray(vertex * 3, vertex * 3 + 3);
    const reach = radius[size] + fade;
    this.#dab += 1;
    this.count = 0;
    const look = (v: number) => {
      if (this.#seen[v] === this.#dab) {
        return;
      }
      this.#seen[v] = this.#dab;
      const away = distance(positions, v, point);
      const along =
        (normals[v * 3] ?? 0) * (nx ?? 0) +
        (normals[v * 3 + 1] ?? 0) * (ny ?? 0) +
        (normals[v * 3 + 2] ?? 0) * (nz ?? 0);
      // Not round an edge to the other side of a hand or a foot.
      if ((away > reach || along < -0.2) && v !== vertex) {
        return;
      }
      const strength = 0.5 + (radius[size] - away) / (2 * fade);
      this.vertices[this.count] = v;
      this.strengths[this.count] = Math.round(full * Math.min(Math.max(strength, 0), 1));
      this.count += 1;
    };
    look(vertex);
    for (let i = 0; i < this.count; i += 1) {
      const v = this.vertices[i] ?? 0;
      const end = from[v + 1] ?? 0;
      for (let n = from[v] ?? 0; n < end; n += 1) {
        look(neighbours[n] ?? 0);
      }
    }
  }
}
