import { describe, expect, it } from 'vitest';
import { LoudnessDetector } from './loudness';

// Feeds levels of a second each, twenty a second, and returns when marks were heard (in ms).
function hear(
  parts: [ms: number, db: number, muted?: boolean][],
  detector = new LoudnessDetector(),
): number[] {
  const marks: number[] = [];
  let at = 0;
  for (const [ms, db, muted] of parts) {
    for (const end = at + ms; at < end; at += 50) {
      if (detector.feed(db, at, muted ?? false)) {
        marks.push(at);
      }
    }
  }
  return marks;
}

describe('the loudness detector', () => {
  it('hears a hum over a quiet room once', () => {
    expect(
      hear([
        [2000, -65],
        [600, -30],
        [2000, -65],
      ]),
    ).toEqual([2300]);
  });

  it('does not take a knock for a hum', () => {
    expect(
      hear([
        [2000, -65],
        [150, -15],
        [2000, -65],
      ]),
    ).toEqual([]);
  });

  it('hears two hums with a rest between them', () => {
    expect(
      hear([
        [2000, -65],
        [500, -30],
        [1800, -65],
        [500, -30],
        [500, -65],
      ]),
    ).toHaveLength(2);
  });

  it('takes one long hum as one mark, until it has rested', () => {
    expect(
      hear([
        [2000, -65],
        [1400, -30],
        [500, -65],
      ]),
    ).toHaveLength(1);
  });

  it('measures the background first: a loud room alone is no mark', () => {
    expect(hear([[8000, -28]])).toEqual([]);
  });

  it('wants more than the background of a loud room', () => {
    expect(
      hear([
        [4000, -38],
        [600, -30],
        [1000, -38],
      ]),
    ).toEqual([]);
    expect(
      hear([
        [4000, -38],
        [600, -18],
        [1000, -38],
      ]),
    ).toHaveLength(1);
  });

  it('ignores its own cues', () => {
    expect(
      hear([
        [2000, -65],
        [800, -20, true],
        [1000, -65],
      ]),
    ).toEqual([]);
  });

  it('bears a short gap in the sound', () => {
    expect(
      hear([
        [2000, -65],
        [200, -30],
        [50, -60],
        [200, -30],
        [1000, -65],
      ]),
    ).toHaveLength(1);
  });

  it('never reacts to less than a set level, however quiet the room', () => {
    expect(
      hear([
        [3000, -90],
        [800, -60],
        [1000, -90],
      ]),
    ).toEqual([]);
  });
});
