// Even edges to look at. A whole place has the edge of its triangles, which is ragged; for the
// picture every vertex is mixed with its neighbours. What is painted does not change by it.
import type { Skin } from './skin';

const passes = 2;

export class Softener {
  readonly #skin: Skin;
  readonly #near: Uint32Array; // what is painted, and round it as far as the passes reach
  readonly #stamp: Uint32Array;
  readonly #from: Float32Array;
  readonly #to: Float32Array;
  #turn = 0;

  constructor(skin: Skin) {
    const vertices = skin.place.length;
    this.#skin = skin;
    this.#near = new Uint32Array(vertices);
    this.#stamp = new Uint32Array(vertices);
    this.#from = new Float32Array(vertices);
    this.#to = new Float32Array(vertices);
  }

  /** Writes the softened values into every `stride`th byte of `out`, from `offset` on. */
  soften(values: Uint8Array, out: Uint8Array, stride: number, offset: number) {
    const { from, neighbours } = this.#skin;
    for (let i = offset; i < out.length; i += stride) {
      out[i] = 0;
    }
    const count = this.#gather(values);
    let [now, next] = [this.#from, this.#to];
    for (let i = 0; i < count; i += 1) {
      const v = this.#near[i] ?? 0;
      now[v] = values[v] ?? 0;
    }
    for (let pass = 0; pass < passes; pass += 1) {
      for (let i = 0; i < count; i += 1) {
        const v = this.#near[i] ?? 0;
        const first = from[v] ?? 0;
        const end = from[v + 1] ?? 0;
        let sum = 0;
        for (let n = first; n < end; n += 1) {
          const other = neighbours[n] ?? 0;
          // Further out there is nothing, whatever an earlier call left there.
          sum += this.#stamp[other] === this.#turn ? (now[other] ?? 0) : 0;
        }
        next[v] = ((now[v] ?? 0) + sum / Math.max(end - first, 1)) / 2;
      }
      [now, next] = [next, now];
    }
    for (let i = 0; i < count; i += 1) {
      const v = this.#near[i] ?? 0;
      out[v * stride + offset] = Math.round(now[v] ?? 0);
    }
  }

  #gather(values: Uint8Array): number {
    const { from, neighbours } = this.#skin;
    this.#turn += 1;
    let count = 0;
    const take = (v: number) => {
      if (this.#stamp[v] !== this.#turn) {
        this.#stamp[v] = this.#turn;
        this.#near[count] = v;
        count += 1;
      }
    };
    for (let v = 0; v < values.length; v += 1) {
      if ((values[v] ?? 0) > 0) {
        take(v);
      }
    }
    let ring = 0;
    for (let pass = 0; pass < passes; pass += 1) {
      const end = count;
      for (; ring < end; ring += 1) {
        const v = this.#near[ring] ?? 0;
        const last = from[v + 1] ?? 0;
        for (let n = from[v] ?? 0; n < last; n += 1) {
          take(neighbours[n] ?? 0);
        }
      }
    }
    return count;
  }
}
