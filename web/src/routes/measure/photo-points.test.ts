import { describe, expect, it } from 'vitest';
import type { LandmarkWords } from '$engine/types';
import { askedFor, keyOf, photoOf, type Spot } from './photo-points';

const landmarks: LandmarkWords[] = [
  { landmark: 'ear', name: 'Ear', where: 'there' },
  { landmark: 'c7', name: 'Base of the neck', where: 'there' },
];
const plumb = [
  { key: 'plumb_top', name: 'Top', where: 'there' },
  { key: 'plumb_bottom', name: 'Bottom', where: 'there' },
];
const taken = { view: 'side', side: 'left', upright: 'plumb', tilt: undefined } as const;

describe('the points that are asked for', () => {
  it('are the line, then every landmark, then every landmark once more', () => {
    expect(askedFor(landmarks, plumb).map(keyOf)).toEqual([
      'plumb_top/1',
      'plumb_bottom/1',
      'ear/1',
      'c7/1',
      'ear/2',
      'c7/2',
    ]);
  });
});

describe('the photo for the engine', () => {
  const spots = new Map<string, Spot>(
    askedFor(landmarks, plumb).map((asked, n) => [keyOf(asked), { x: n + 0.26, y: 2 * n }]),
  );

  it('has both placings in tenths of a pixel', () => {
    const photo = photoOf(taken, landmarks, spots);
    expect(photo?.placed[0]).toEqual({
      landmark: 'ear',
      first: { x: 23, y: 40 },
      second: { x: 43, y: 80 },
    });
    expect(photo?.plumb).toEqual({ top: { x: 3, y: 0 }, bottom: { x: 13, y: 20 } });
    expect(photo?.side).toBe('left');
    expect(photo && 'tilt' in photo).toBe(false);
  });

  it('is none while a point is missing', () => {
    const fewer = new Map(spots);
    fewer.delete('c7/2');
    expect(photoOf(taken, landmarks, fewer)).toBeUndefined();
    const unlined = new Map(spots);
    unlined.delete('plumb_top/1');
    expect(photoOf(taken, landmarks, unlined)).toBeUndefined();
    expect(photoOf({ ...taken, upright: 'edge' }, landmarks, unlined)?.plumb).toBeUndefined();
  });

  it('has no side from the front, and the tilt only where it is wanted', () => {
    const tilt = { beta_hundredths: 9000, gamma_hundredths: 0 };
    const photo = photoOf({ ...taken, view: 'front', upright: 'tilt', tilt }, landmarks, spots);
    expect(photo && 'side' in photo).toBe(false);
    expect(photo?.tilt).toEqual(tilt);
    expect(photoOf({ ...taken, upright: 'edge', tilt }, landmarks, spots)?.tilt).toBeUndefined();
  });
});
