import { describe, expect, it } from 'vitest';
import { HumCounter } from './hums';

/** Quiet and loud by turns, quiet first; which answers were heard, and when (in ms). */
function hear(...parts: number[]): string[] {
  const counter = new HumCounter();
  const answers: string[] = [];
  let at = 0;
  for (const [i, ms] of parts.entries()) {
    for (const end = at + ms; at < end; at += 50) {
      const answer = counter.feed(i % 2 === 1, at);
      if (answer) {
        answers.push(`${answer} ${at}`);
      }
    }
  }
  return answers;
}

describe('the counter of hums', () => {
  it('takes one hum for a yes, once no second one can come', () => {
    expect(hear(1000, 500, 5000)).toEqual(['yes 2600']);
  });

  it('takes two hums for a no', () => {
    expect(hear(1000, 400, 300, 400, 5000)).toEqual(['no 3300']);
    expect(hear(1000, 500, 1050, 300, 5000)).toEqual(['no 4150']);
  });

  it('takes three hums or more for nothing', () => {
    expect(hear(1000, 400, 300, 400, 300, 400, 5000)).toEqual([]);
    expect(hear(1000, 300, 300, 300, 300, 300, 300, 300, 5000)).toEqual([]);
  });

  it('takes two slow hums for two answers', () => {
    expect(hear(1000, 500, 2500, 500, 5000)).toEqual(['yes 2600', 'yes 5600']);
  });

  it('waits after a long hum for a second one', () => {
    expect(hear(1000, 1500, 400, 300, 5000)).toEqual(['no 4500']);
  });

  it('bears a short gap within a hum', () => {
    expect(hear(1000, 200, 50, 50, 100, 200, 5000)).toEqual(['yes 2600']);
  });

  it('hears nothing in silence, a knock, or a noise that goes on', () => {
    expect(hear(9000)).toEqual([]);
    expect(hear(1000, 150, 5000)).toEqual([]);
    expect(hear(1000, 4000, 5000)).toEqual([]);
  });

  it('does not take a knock beside a hum for a second hum', () => {
    expect(hear(1000, 500, 300, 100, 5000)).toEqual(['yes 2600']);
  });

  it('forgets what it heard when it is told to', () => {
    const counter = new HumCounter();
    for (let at = 0; at < 500; at += 50) {
      counter.feed(true, at);
    }
    counter.clear();
    for (let at = 500; at < 5000; at += 50) {
      expect(counter.feed(false, at)).toBeUndefined();
    }
  });
});
