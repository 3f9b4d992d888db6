// What is painted on the skin: how much of each vertex, and how bad it is there. Knows nothing of
// pictures; every change can be undone.
import type { Place, Patches } from './patches';
import { placeId, placeOf } from './patches';

export interface PaintedMark extends Place {
  /** 0 to 10; nothing: not said. */
  readonly intensity?: number;
  /** Percent of the place's skin, 1 to 100. */
  readonly coverage: number;
}

/** A place counts from this much of its skin on: less is a stroke that went a little too far. */
export const countsFromPercent = 5;

/** Paint is 0 to `full`; from half of it on it is seen as painted. */
export const full = 255;
export const seenFrom = 128;
/** In `intensity`: not said. */
export const unsaid = 255;

const undoLimit = 60;

interface State {
  paint: Uint8Array;
  intensity: Uint8Array;
}

export class Painting {
  readonly paint: Uint8Array;
  readonly intensity: Uint8Array;
  readonly #patches: Patches;
  readonly #skin: Float64Array; // of each place, square metres
  readonly #past: State[] = [];

  constructor(patches: Patches) {
    this.#patches = patches;
    this.paint = new Uint8Array(patches.place.length);
    this.intensity = new Uint8Array(patches.place.length).fill(unsaid);
    this.#skin = new Float64Array(Math.max(-1, ...patches.place) + 1);
    patches.place.forEach((id, v) => {
      this.#skin[id] = (this.#skin[id] ?? 0) + (patches.area[v] ?? 0);
    });
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** What follows is undone together: a stroke, a button. */
  begin() {
    this.#past.push({ paint: this.paint.slice(), intensity: this.intensity.slice() });
    if (this.#past.length > undoLimit) {
      this.#past.shift();
    }
  }

  undo() {
    const before = this.#past.pop();
    if (before) {
      this.paint.set(before.paint);
      this.intensity.set(before.intensity);
    }
  }

  clear() {
    this.paint.fill(0);
    this.intensity.fill(unsaid);
  }

  /** Paints vertices, each with its strength (0 to `full`); painting over changes the intensity. */
  dab(vertices: Uint32Array, strengths: Uint8Array, count: number, intensity: number) {
    for (let i = 0; i < count; i += 1) {
      const v = vertices[i] ?? 0;
      const strength = strengths[i] ?? 0;
      // Just outside the edge too, where it is not seen: the colour must not fade towards it.
      if (strength >= seenFrom || (this.paint[v] ?? 0) < seenFrom) {
        this.intensity[v] = intensity;
      }
      this.paint[v] = Math.max(this.paint[v] ?? 0, strength);
    }
  }

  erase(vertices: Uint32Array, strengths: Uint8Array, count: number) {
    for (let i = 0; i < count; i += 1) {
      const v = vertices[i] ?? 0;
      this.paint[v] = Math.min(this.paint[v] ?? 0, full - (strengths[i] ?? 0));
    }
  }

  fill(place: Place, intensity?: number) {
    this.#each(place, (v) => {
      this.paint[v] = full;
      this.intensity[v] = intensity ?? unsaid;
    });
  }

  wipe(place: Place) {
    this.#each(place, (v) => {
      this.paint[v] = 0;
    });
  }

  setIntensity(place: Place, intensity: number) {
    this.#each(place, (v) => {
      if ((this.paint[v] ?? 0) > 0) {
        this.intensity[v] = intensity;
      }
    });
  }

  /** Leaves what is painted on these places, wipes the others, fills those that are missing. */
  reconcile(wanted: readonly { place: Place; intensity?: number | undefined }[]) {
    const present = new Set(this.marks().map(placeId));
    const ids = new Set(wanted.map(({ place }) => placeId(place)));
    this.#patches.place.forEach((id, v) => {
      if (!ids.has(id)) {
        this.paint[v] = 0;
      }
    });
    for (const { place, intensity } of wanted) {
      if (!present.has(placeId(place))) {
        this.fill(place, intensity);
      }
    }
  }

  /** True where something is painted, even if no place is covered enough to count. */
  get touched(): boolean {
    return this.paint.some((each) => each >= seenFrom);
  }

  /** What the painting says, place by place: the mean of its intensities weighed by skin. */
  marks(): PaintedMark[] {
    const places = this.#skin.length;
    const covered = new Float64Array(places);
    const told = new Float64Array(places);
    const sum = new Float64Array(places);
    this.#patches.place.forEach((id, v) => {
      const paint = this.paint[v] ?? 0;
      if (paint > 0) {
        const skin = ((this.#patches.area[v] ?? 0) * paint) / full;
        covered[id] = (covered[id] ?? 0) + skin;
        const intensity = this.intensity[v] ?? unsaid;
        if (intensity !== unsaid) {
          told[id] = (told[id] ?? 0) + skin;
          sum[id] = (sum[id] ?? 0) + skin * intensity;
        }
      }
    });
    const marks: PaintedMark[] = [];
    for (let id = 0; id < places; id += 1) {
      const percent = (100 * (covered[id] ?? 0)) / (this.#skin[id] || 1);
      if (percent >= countsFromPercent) {
        const known = told[id] ?? 0;
        marks.push({
          ...placeOf(id),
          ...(known > 0 ? { intensity: Math.round((sum[id] ?? 0) / known) } : {}),
          coverage: Math.min(100, Math.round(percent)),
        });
      }
    }
    return marks;
  }

  #each(place: Place, act: (vertex: number) => void) {
    const id = placeId(place);
    this.#patches.place.forEach((each, v) => {
      if (each === id) {
        act(v);
      }
    });
  }
}
