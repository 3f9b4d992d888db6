// What painting needs to know of the skin: every vertex belongs to one zone of one side and stands
// for a piece of skin.
import type { Side } from '$engine/types';

/** One zone of one side; `zone` is an index into the atlas's zones. */
export interface Place {
  readonly zone: number;
  readonly side: Side;
}

export interface Patches {
  /** A vertex's place: see `placeId`. */
  readonly place: Uint16Array;
  /** Square metres of skin that a vertex stands for. */
  readonly area: Float32Array;
}

export const placeId = ({ zone, side }: Place): number => zone * 2 + (side === 'right' ? 1 : 0);
export const placeOf = (id: number): Place => ({
  zone: id >> 1,
  side: id % 2 === 1 ? 'right' : 'left',
});

/** Z points to the person's right; as in the engine, the midline itself counts as right. */
export const sideOf = (z: number): Side => (z < 0 ? 'left' : 'right');

/** Where there is no mesh: one vertex for every place, so that marking works the same. */
export function patchesOfList(zones: number): Patches {
  return {
    place: Uint16Array.from({ length: zones * 2 }, (_, id) => id),
    area: new Float32Array(zones * 2).fill(1),
  };
}
