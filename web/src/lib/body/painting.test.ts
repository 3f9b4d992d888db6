import { describe, expect, it } from 'vitest';
import { full, Painting } from './painting';
import { placeId, sideOf, type Place } from './patches';

const left: Place = { zone: 0, side: 'left' };
const right: Place = { zone: 0, side: 'right' };
const other: Place = { zone: 1, side: 'right' };

// Twenty vertices on each of three places; those of `other` are twice as large.
function skin() {
  const places = [left, right, other].flatMap((place) => Array<Place>(20).fill(place));
  return {
    place: Uint16Array.from(places, placeId),
    area: Float32Array.from(places, (place) => (place === other ? 2 : 1)),
  };
}
const ofRight = 20; // its first vertex
const ofOther = 40;

function dab(painting: Painting, vertices: number[], intensity: number, strength = full) {
  painting.begin();
  const strengths = new Uint8Array(vertices.length).fill(strength);
  painting.dab(Uint32Array.from(vertices), strengths, vertices.length, intensity);
}
const range = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

describe('marks', () => {
  it('tell the place, the share of its skin and how bad it is', () => {
    const painting = new Painting(skin());
    dab(painting, range(ofRight, 5), 6);
    expect(painting.marks()).toEqual([{ ...right, intensity: 6, coverage: 25 }]);
  });

  it('weigh intensities by skin', () => {
    const patches = skin();
    patches.area[ofRight] = 3;
    const painting = new Painting(patches);
    dab(painting, [ofRight], 8);
    dab(painting, [ofRight + 1], 2);
    expect(painting.marks()[0]?.intensity).toBe(Math.round((3 * 8 + 2) / 4));
  });

  it('count from 5 percent of a place on', () => {
    const painting = new Painting(skin());
    dab(painting, [ofRight], 5, full - 20);
    expect(painting.marks()).toEqual([]);
    expect(painting.touched).toBe(true);
    dab(painting, [ofRight], 5);
    expect(painting.marks()).toEqual([{ ...right, intensity: 5, coverage: 5 }]);
  });

  it('keep left and right apart', () => {
    const painting = new Painting(skin());
    painting.fill(left, 3);
    expect(painting.marks()).toEqual([{ ...left, intensity: 3, coverage: 100 }]);
    expect([-0.01, 0, 0.01].map(sideOf)).toEqual(['left', 'right', 'right']);
  });

  it('say no intensity where none was said', () => {
    const painting = new Painting(skin());
    painting.fill(right);
    expect(painting.marks()).toEqual([{ ...right, coverage: 100 }]);
  });
});

describe('painting', () => {
  it('over a place changes its intensity, but the faint edge does not', () => {
    const painting = new Painting(skin());
    dab(painting, range(ofRight, 20), 6);
    dab(painting, range(ofRight, 20), 2, 40);
    expect(painting.marks()[0]?.intensity).toBe(6);
    dab(painting, range(ofRight, 20), 2);
    expect(painting.marks()[0]).toEqual({ ...right, intensity: 2, coverage: 100 });
  });

  it('is erased where the eraser goes', () => {
    const painting = new Painting(skin());
    painting.fill(right, 5);
    painting.erase(Uint32Array.from(range(ofRight, 10)), new Uint8Array(10).fill(full), 10);
    expect(painting.marks()[0]?.coverage).toBe(50);
  });

  it('is undone stroke by stroke, and clearing too', () => {
    const painting = new Painting(skin());
    dab(painting, range(ofRight, 5), 6);
    dab(painting, range(ofOther, 5), 4);
    const both = painting.marks();
    painting.begin();
    painting.clear();
    expect(painting.marks()).toEqual([]);
    painting.undo();
    expect(painting.marks()).toEqual(both);
    painting.undo();
    expect(painting.marks()).toEqual([{ ...right, intensity: 6, coverage: 25 }]);
    painting.undo();
    expect(painting.marks()).toEqual([]);
    expect(painting.canUndo).toBe(false);
    painting.undo();
  });

  it('keeps what a correction keeps', () => {
    const painting = new Painting(skin());
    dab(painting, range(ofRight, 10), 7);
    dab(painting, range(0, 10), 7);
    painting.reconcile([{ place: right }, { place: other, intensity: 4 }]);
    expect(painting.marks()).toEqual([
      { ...right, intensity: 7, coverage: 50 },
      { ...other, intensity: 4, coverage: 100 },
    ]);
  });
});
