import { describe, expect, it } from 'vitest';
import { instant, minutesAndSeconds } from './clock';

describe('the clock', () => {
  it('writes a moment with its offset, so that it reads back as the same moment', () => {
    const ms = Date.UTC(2026, 10, 22, 17, 0, 0, 250);
    expect(instant(ms)).toMatch(/^2026-11-2\dT\d\d:\d\d:00\.250[+-]\d\d:\d\d$/);
    expect(Date.parse(instant(ms))).toBe(ms);
  });

  it('shows a second that has begun', () => {
    expect(minutesAndSeconds(47_000)).toBe('0:47');
    expect(minutesAndSeconds(46_001)).toBe('0:47');
    expect(minutesAndSeconds(90_000)).toBe('1:30');
    expect(minutesAndSeconds(-5)).toBe('0:00');
  });
});
