import { describe, expect, it } from 'vitest';
import type { Judgement } from '$engine/types';
import { draw, ends, step } from './course';

const frame = { width: 320, height: 200, left: 30, right: 10, top: 10, bottom: 30 };
const plain = (day: string) => day;

function judgement(over: Partial<Judgement>): Judgement {
  return {
    id: 'pain',
    series: 'pain',
    name: 'Pain',
    verdict: 'improving',
    judged: true,
    headline: '',
    says: '',
    noise: '',
    rests_on: '',
    unit: 'points',
    less_is_better: true,
    least_tenths: 0,
    most_tenths: 100,
    from_tenths: 60,
    needed_tenths: 20,
    error_tenths: 13,
    percent_better: 99,
    points: [
      { day: '2026-03-01', value_tenths: 60 },
      { day: '2026-03-11', value_tenths: 30 },
    ],
    line: [
      { day: '2026-03-01', level_tenths: 60, low_tenths: 45, high_tenths: 75 },
      { day: '2026-03-11', level_tenths: 30, low_tenths: 20, high_tenths: 40 },
    ],
    ...over,
  };
}

describe('a course, drawn', () => {
  it('puts days from left to right and values from the bottom up', () => {
    const drawn = draw(judgement({}), frame, plain);
    expect(drawn.dots).toEqual([
      { x: 30, y: 74 },
      { x: 310, y: 122 },
    ]);
    expect(drawn.line).toBe('M30 74L310 122');
    expect(drawn.band).toBe('M30 50L310 106L310 138L30 98Z');
    expect(drawn.end).toEqual({ x: 310, y: 122, value: 30 });
    expect(drawn.noise).toEqual({ y: 53.2, height: 41.6 });
  });

  it('keeps to the scale, and finds round ends where there is none', () => {
    expect(ends(judgement({}))).toEqual({ low: 0, high: 10 });
    const open = judgement({
      points: [{ day: '2026-03-01', value_tenths: 413 }],
      line: [{ day: '2026-03-01', level_tenths: 413, low_tenths: 372, high_tenths: 449 }],
    });
    delete open.least_tenths;
    delete open.most_tenths;
    expect(ends(open)).toEqual({ low: 36, high: 46 });
  });

  it('survives one reading and none', () => {
    const one = draw(
      judgement({
        points: [{ day: '2026-03-01', value_tenths: 60 }],
        line: [{ day: '2026-03-01', level_tenths: 60, low_tenths: 45, high_tenths: 75 }],
      }),
      frame,
      plain,
    );
    expect(one.dots).toHaveLength(1);
    expect(one.line).toBe('');
    expect(one.days).toHaveLength(1);
    expect(draw(judgement({ points: [], line: [] }), frame, plain).dots).toEqual([]);
  });

  it('never draws beyond its frame', () => {
    const drawn = draw(judgement({ from_tenths: 98, error_tenths: 50 }), frame, plain);
    expect(drawn.noise?.y).toBeGreaterThanOrEqual(frame.top);
  });

  it('steps by 1, 2 or 5', () => {
    expect([step(10), step(4), step(40), step(0.9)]).toEqual([5, 1, 10, 0.5]);
  });
});
