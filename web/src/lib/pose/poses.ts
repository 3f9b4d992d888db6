// The solved poses (poses.json and poses.bin, by tools/pictures/posed.h): how every part of the body
// has moved, where the ball is, what it rests on.
export type Vec3 = readonly [number, number, number];

export interface Solid {
  readonly kind: 'floor' | 'wall' | 'mat' | 'seat' | 'bed' | 'table' | 'block';
  readonly from: Vec3;
  readonly to: Vec3;
  readonly face: Vec3;
}
export interface Ball {
  readonly kind: 'ball' | 'roller';
  readonly radius: number;
  readonly axis: Vec3;
  readonly length: number;
}
export interface PoseInfo {
  readonly view: string;
  readonly solids: readonly Solid[];
  readonly ball: Ball | null;
  readonly muscles: readonly string[];
  /** The posture at the site, in the numbers of poses.bin; then `count` along the roll. */
  readonly first: number;
  readonly count: number;
}
export interface PoseIndex {
  readonly poses: Readonly<Record<string, PoseInfo>>;
  /** The vertices of the right half that lie over each muscle. */
  readonly muscles: Readonly<Record<string, readonly number[]>>;
}

/** Where the ball is, and each part's motion: a turn (w, x, y, z) and a shift. */
export interface Posture {
  readonly ball: Vec3;
  readonly motions: Float32Array;
}

export const numbersPerMotion = 7;
const parts = 19;
const numbersPerPosture = 3 + parts * numbersPerMotion;
const turnUnit = 1 / 32767;
const lengthUnit = 1e-4;

/** `bytes` is poses.bin. Throws where it does not hold that posture. */
export function postureAt(bytes: ArrayBuffer, index: number): Posture {
  const from = index * numbersPerPosture * 2;
  if (index < 0 || from + numbersPerPosture * 2 > bytes.byteLength) {
    throw new Error('The poses do not fit together.');
  }
  const view = new DataView(bytes, from, numbersPerPosture * 2);
  const number = (i: number) => view.getInt16(i * 2, true);
  const motions = new Float32Array(parts * numbersPerMotion);
  for (let i = 0; i < motions.length; i += 1) {
    motions[i] = number(3 + i) * (i % numbersPerMotion < 4 ? turnUnit : lengthUnit);
  }
  return {
    ball: [number(0) * lengthUnit, number(1) * lengthUnit, number(2) * lengthUnit],
    motions,
  };
}

/** Part of the way from one posture to the next; they are close, so straight lines do. */
export function between(a: Posture, b: Posture, share: number): Posture {
  const motions = new Float32Array(a.motions.length);
  for (let at = 0; at < motions.length; at += numbersPerMotion) {
    let dot = 0;
    for (let i = at; i < at + 4; i += 1) {
      dot += (a.motions[i] ?? 0) * (b.motions[i] ?? 0);
    }
    const sign = dot < 0 ? -1 : 1; // q and -q are the same turn
    let norm = 0;
    for (let i = at; i < at + numbersPerMotion; i += 1) {
      const turn = i < at + 4;
      const mixed =
        (1 - share) * (a.motions[i] ?? 0) + share * (turn ? sign : 1) * (b.motions[i] ?? 0);
      motions[i] = mixed;
      norm += turn ? mixed * mixed : 0;
    }
    for (let i = at; i < at + 4; i += 1) {
      motions[i] = (motions[i] ?? 0) / Math.sqrt(norm);
    }
  }
  const mix = (axis: 0 | 1 | 2) => (1 - share) * a.ball[axis] + share * b.ball[axis];
  return { ball: [mix(0), mix(1), mix(2)], motions };
}

/** Along the roll and back: 0 and 2 are its start, 1 its end. At the site where nothing rolls. */
export function postureOnRoll(postures: readonly Posture[], along: number): Posture {
  const [site, ...roll] = postures;
  if (!site) {
    throw new Error('A pose without a posture.');
  }
  if (roll.length < 2) {
    return site;
  }
  const there = along % 2;
  const at = (there <= 1 ? there : 2 - there) * (roll.length - 1);
  const first = Math.min(Math.floor(at), roll.length - 2);
  const [a = site, b = site] = [roll[first], roll[first + 1]];
  return between(a, b, at - first);
}
