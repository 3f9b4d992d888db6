// What is shown before the whole journal is read must be what is shown afterwards.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { engineOf, type Engine } from '$engine/engine';
import { MemoryStore } from '$store/memory';
import { enginePath } from '../../scripts/engine-path.mjs';
import { instant } from './clock';
import { glimpse } from './glimpse';

const module = new WebAssembly.Module(readFileSync(enginePath));
const now = Date.parse('2026-11-22T12:00:00Z');

/** Who rated on those days before now; `of` says how much, of which region or all in all. */
async function person(days: number[], of: (ago: number) => number, region?: string) {
  const engine: Engine = engineOf(module);
  const store = new MemoryStore();
  for (const ago of days) {
    const at = instant(now - ago * 86_400_000);
    const pain = {
      now: of(ago),
      average: of(ago),
      worst: 9,
      over_days: 7,
      ...(region === undefined ? {} : { region }),
    };
    const { lines } = engine.call('rate', {
      rating: { pain },
      stamp: { device: 'phone', entropy: '5a'.repeat(640), now: at },
    });
    await store.save(lines);
  }
  return { engine, store, whole: engine.call('judge', { now: instant(now) }).judgements[0] };
}
const every = (step: number, from: number, to: number) =>
  Array.from({ length: Math.floor((from - to) / step) + 1 }, (_, i) => from - i * step);
const swings = (ago: number) => 3 + ((ago * 7) % 4);

describe('the first course of a long journal', () => {
  it.each([
    ['rated daily for two years', every(1, 730, 0), swings],
    ['rated weekly, and getting better', every(7, 700, 0), (ago: number) => 1 + ago / 100],
    ['not rated for the last five weeks', every(3, 700, 35), swings],
    ['after a long break', [...every(2, 700, 300), ...every(2, 60, 0)], swings],
    ['not older than the months that are read', every(4, 100, 0), swings],
  ])('is what the whole journal says: %s', async (_, days, of) => {
    const { engine, store, whole } = await person(days, (ago) => Math.round(of(ago)));
    expect(whole?.points.length).toBeGreaterThan(5);
    expect(await glimpse(Promise.resolve(engine), Promise.resolve(store), now, 0)).toEqual(whole);
  });

  it.each([
    ['nothing was told', [], undefined],
    ['nothing was told lately', every(3, 700, 60), undefined],
    ['one reading makes no course', [3], undefined],
    ['something older may come before it', every(3, 200, 0), 'calves'],
  ])('is not told where %s', async (_, days, region) => {
    const { engine, store } = await person(days, swings, region);
    expect(await glimpse(Promise.resolve(engine), Promise.resolve(store), now, 0)).toBeUndefined();
  });

  it('is not told where the whole is there as soon', async () => {
    const { engine, store } = await person(every(1, 200, 0), swings);
    expect(await glimpse(Promise.resolve(engine), Promise.resolve(store), now)).toBeUndefined();
  });
});
