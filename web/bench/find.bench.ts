// Times whole calls of `find` in the engine's WebAssembly module, JSON and all: ten thousand random
// drawings, and a typed sentence. Each is asked three times and the quickest counts: what else the
// machine does is not the engine's.
//   npm run bench:find
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { enginePath } from '../scripts/engine-path.mjs';
import { engineOf } from '../src/engine/engine';

const engine = engineOf(new WebAssembly.Module(readFileSync(enginePath)));
const { zones } = engine.call('atlas', {});
const now = '2026-11-22T12:00:00+01:00';
const blank = { text: '', drawing: '', told: [], pressed: [], skipped: [], not_so: [] };

// Mulberry32: the same drawings in every run.
let seed = 1;
const below = (n: number) => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % n;
};

/** One to twelve zones taken anywhere, on either side. */
function randomDrawing(): string {
  const marks = new Map<string, string>();
  for (let left = 1 + below(12); left > 0; left -= 1) {
    const zone = `${zones[below(zones.length)]?.id ?? ''}.${below(2) ? 'left' : 'right'}`;
    marks.set(zone, `${1 + below(10)}:${1 + below(100)}`);
  }
  return [...marks].map(([zone, much]) => `${zone}=${much}`).join(' ');
}

function timed(calls: number, story: () => Record<string, unknown>): string {
  const ms: number[] = [];
  for (let i = 0; i < calls; i += 1) {
    const request = { story: { ...blank, ...story() }, now } as never;
    const tries = [1, 2, 3].map(() => {
      const from = performance.now();
      engine.call('find', request);
      return performance.now() - from;
    });
    ms.push(Math.min(...tries));
  }
  ms.sort((a, b) => a - b);
  const at = (part: number) => (ms[Math.min(calls - 1, Math.floor(part * calls))] ?? 0).toFixed(2);
  return `median ${at(0.5)} ms, 99 % ${at(0.99)} ms, worst ${at(1)} ms`;
}

test('find', () => {
  const text = "front of my rihgt shoulder, worse reaching back, can't sleep on it";
  const drawn = timed(10_000, () => ({ drawing: randomDrawing() }));
  console.log(`Ten thousand random drawings: ${drawn}`);
  console.log(`A typed sentence, and all that follows: ${timed(500, () => ({ text }))}`);
  expect(drawn).toContain('median');
});
