import { describe, expect, it } from 'vitest';
import { between, postureAt, postureOnRoll, type Posture } from './poses';

const parts = 19;
/** As tools/pictures writes it: a ball and one motion for every part. */
function bytes(...postures: { ball: number[]; turn: number[]; shift: number[] }[]): ArrayBuffer {
  const numbers = postures.flatMap(({ ball, turn, shift }) => [
    ...ball.map((n) => n * 10_000),
    ...Array.from({ length: parts }, () => [
      ...turn.map((n) => n * 32_767),
      ...shift.map((n) => n * 10_000),
    ]).flat(),
  ]);
  return new Int16Array(numbers.map(Math.round)).buffer;
}
const still = { ball: [0.1, 0.2, -0.3], turn: [1, 0, 0, 0], shift: [0.5, 0, -1] };

describe('postureAt', () => {
  it('reads metres and unit turns', () => {
    const { ball, motions } = postureAt(bytes(still, { ...still, ball: [1, 1, 1] }), 0);
    expect(ball.map((n) => n.toFixed(3))).toEqual(['0.100', '0.200', '-0.300']);
    expect(motions.length).toBe(parts * 7);
    expect([...motions.subarray(7, 14)].map((n) => Number(n.toFixed(4)))).toEqual([
      1, 0, 0, 0, 0.5, 0, -1,
    ]);
  });
  it('refuses a posture that is not there', () => {
    expect(() => postureAt(bytes(still), 1)).toThrow('do not fit');
    expect(() => postureAt(new ArrayBuffer(3), 0)).toThrow('do not fit');
  });
});

describe('postures on the way', () => {
  const half = Math.SQRT1_2;
  const a = postureAt(bytes(still), 0);
  const b = postureAt(
    bytes({ ball: [0.3, 0.2, -0.3], turn: [-half, 0, -half, 0], shift: [0.5, 0, 1] }),
    0,
  );
  it('turn the shorter way and stay unit turns', () => {
    const { ball, motions } = between(a, b, 0.5);
    const [w = 0, x = 0, y = 0, z = 0] = motions;
    expect(Math.hypot(w, x, y, z)).toBeCloseTo(1, 5);
    expect(2 * Math.atan2(y, w)).toBeCloseTo(Math.PI / 4, 3);
    expect(motions[6]).toBeCloseTo(0, 3);
    expect(ball[0]).toBeCloseTo(0.2, 4);
  });
  it('go there and back', () => {
    const [x1, x2] = [0, 1].map((n): Posture => ({ ...a, ball: [n, 0, 0] }));
    const roll = [a, x1, x2] as Posture[];
    expect([0, 0.5, 1, 1.5, 2, 2.5].map((n) => postureOnRoll(roll, n).ball[0])).toEqual([
      0, 0.5, 1, 0.5, 0, 0.5,
    ]);
    expect(postureOnRoll([a], 0.7)).toBe(a);
  });
});
