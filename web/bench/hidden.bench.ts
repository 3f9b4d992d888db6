// Measures, in real time, how many cues a hidden tab misses and how late the others are.
//   npm run bench:hidden            UNKNOT_SECONDS=300 by default
import { expect, planFor, start, test } from '../e2e/unknot';

interface Mark {
  in_ms: number;
  say: string;
  late_ms: number;
  by: string;
}

const seconds = Number(process.env.UNKNOT_SECONDS ?? 300);

const figures = (late: number[]) => {
  const sorted = [...late].sort((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  return `n ${sorted.length}, median ${at(0.5)?.toFixed(1)} ms, 95 % ${at(0.95)?.toFixed(1)} ms, worst ${at(1)?.toFixed(1)} ms`;
};

for (const where of ['in sight', 'hidden'] as const) {
  test(`cues with the page ${where}`, async ({ page, context }) => {
    test.setTimeout((seconds + 120) * 1000);
    await planFor(page, 'Calves', 15);
    await start(page);
    if (where === 'hidden') {
      const cdp = await context.newCDPSession(page);
      await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: false });
      const other = await context.newPage();
      await other.bringToFront();
    }
    const end = Date.now() + seconds * 1000;
    let steps = 0;
    while (Date.now() < end) {
      // As with media keys: nothing of the page needs to be in sight.
      const waits = await page.evaluate(() => {
        const button = document.querySelector<HTMLButtonElement>('button.target');
        const timer = document.querySelector('[role=timer]');
        if (button && !timer) {
          button.click();
          return true;
        }
        return false;
      });
      steps += waits ? 1 : 0;
      await new Promise((go) => setTimeout(go, 1000));
    }
    const { marks, state, over } = await page.evaluate(() => ({
      marks: performance
        .getEntriesByName('unknot-cue')
        .map((e) => (e as PerformanceMark).detail as Mark),
      state: document.visibilityState,
      over: document.querySelector('button.target') === null,
    }));
    const tones = marks.filter(({ by }) => by === 'clock');
    const spoken = marks.filter(({ by }) => by === 'worker' || by === 'audio');
    console.log(
      `${where} (${state}), ${seconds} s, ${steps} taps, session ${over ? 'over' : 'running'}`,
    );
    console.log(`  tones put on the audio clock late by: ${figures(tones.map((m) => m.late_ms))}`);
    console.log(`  speech started late by: ${figures(spoken.map((m) => m.late_ms))}`);
    console.log(
      `  started by the worker ${spoken.filter((m) => m.by === 'worker').length}, by the audio clock ${spoken.filter((m) => m.by === 'audio').length}`,
    );
    expect(marks.length).toBeGreaterThan(0);
    if (where === 'in sight') {
      expect(Math.max(...marks.map((m) => m.late_ms))).toBeLessThanOrEqual(50);
    }
  });
}
