// Times what a full progress page asks of the engine's WebAssembly module when its journal holds ten
// years of daily use (about 100,000 events), JSON and all, and says how much memory the module then
// has. Each call is made seven times, and the quickest counts: what else the machine does is not the
// engine's.
//   npm run bench:years
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { enginePath } from '../scripts/engine-path.mjs';
import { engineOf } from '../src/engine/engine';

const years =
  process.env.UNKNOT_YEARS ??
  fileURLToPath(new URL('../../build/dev/tools/years/unknot_years', import.meta.url));
const last = '2026-11-22T12:00:00Z';
const now = '2026-11-22T13:00:00+01:00';
const mostMs = 150;
const piece = 5000; // lines, as the store hands them over

test('ten years', () => {
  const lines = execFileSync(years, [last], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  let memory: WebAssembly.Memory | undefined;
  const engine = engineOf(new WebAssembly.Module(readFileSync(enginePath)), (each) => {
    memory = each;
  });
  const timed = (act: () => void, times = 7) =>
    Math.min(
      ...Array.from({ length: times }, () => {
        const from = performance.now();
        act();
        return performance.now() - from;
      }),
    );
  const all = lines.trimEnd().split('\n');
  const load = timed(() => {
    for (let i = 0; i < all.length; i += piece) {
      engine.load(all.slice(i, i + piece).join('\n'));
    }
  }, 1);
  const progress = timed(() => engine.call('progress', { now }));
  const judge = timed(() => engine.call('judge', { now }));
  const habits = timed(() => engine.call('habits', { regions: [], now }));
  const page = progress + judge;
  console.log(
    `${all.length} events: load ${load.toFixed(0)} ms, progress ${progress.toFixed(0)} ms, judge ${judge.toFixed(0)} ms, habits ${habits.toFixed(0)} ms; ` +
      `the page ${page.toFixed(0)} ms; ${((memory?.buffer.byteLength ?? 0) / 2 ** 20).toFixed(0)} MB`,
  );
  expect(page).toBeLessThan(mostMs);
});
