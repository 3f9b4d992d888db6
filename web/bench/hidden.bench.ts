// Measures, in real time, which cues a hidden tab misses and how late the others are: what the
// engine planned against what sounded. Another tab lies in front, so the page really is hidden, and
// a page without sound beside it shows that the browser slows such pages down.
//   npm run bench:hidden            UNKNOT_SECONDS=300 by default
import { expect, test } from '@playwright/test';
import { comparison, hear } from '../e2e/hearing';
import { planFromToday, start } from '../e2e/unknot';
import { person } from './browser';

const seconds = Number(process.env.UNKNOT_SECONDS ?? 300);

const figures = (late: readonly number[]) => {
  const sorted = [...late].sort((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]?.toFixed(0);
  return sorted.length === 0
    ? '-'
    : `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, from ${at(0)} to ${at(1)} ms`;
};

for (const where of ['in sight', 'hidden'] as const) {
  test(`cues with the page ${where}`, async ({ baseURL }) => {
    test.setTimeout((seconds + 120) * 1000);
    const { context, voice, close } = await person();
    try {
      const page = await context.newPage();
      await hear(page);
      await page.goto(`${baseURL ?? ''}/`);
      await planFromToday(page, 'Calves', 15);
      if (voice) {
        // The browser asks for its voices late.
        await expect
          .poll(() => page.evaluate(() => speechSynthesis.getVoices().length))
          .toBeGreaterThan(0);
      }
      await start(page);

      const silent = await context.newPage();
      await silent.goto(`${baseURL ?? ''}/robots.txt`);
      await (await context.newPage()).bringToFront();
      if (where === 'in sight') {
        await page.bringToFront();
      }
      const state = () => page.evaluate(() => document.visibilityState);
      await expect.poll(state).toBe(where === 'hidden' ? 'hidden' : 'visible');
      await silent.evaluate(() => {
        const woken: number[] = [];
        Object.assign(globalThis, { woken });
        setInterval(() => woken.push(Date.now()), 100);
      });

      const since = Date.now();
      const states = new Set<string>();
      let taps = 0;
      while (Date.now() < since + seconds * 1000) {
        // As with media keys: nothing of the page needs to be in sight.
        const { tapped, seen } = await page.evaluate(() => {
          const button = document.querySelector<HTMLButtonElement>('button.target');
          const waits = button !== null && !document.querySelector('[role=timer]');
          if (waits) {
            button.click();
          }
          return { tapped: waits, seen: document.visibilityState };
        });
        taps += tapped ? 1 : 0;
        states.add(seen);
        await new Promise((go) => setTimeout(go, 1000));
      }
      expect([...states]).toEqual([where === 'hidden' ? 'hidden' : 'visible']);

      const { tones, spoken, stray, sentences } = await comparison(page, since);
      const missedTones = tones.filter(({ late_ms }) => late_ms === undefined);
      const missedSpeech = spoken.filter(({ mark }) => mark === undefined);
      const said = spoken.filter(({ mark }) => mark?.heard);
      const begun = sentences.filter(({ began }) => began !== undefined);
      const failed = sentences.filter(({ error }) => error !== undefined);
      const woken = await silent.evaluate(
        () => (globalThis as unknown as { woken: number[] }).woken.length,
      );
      const by = (who: string) => spoken.filter(({ mark }) => mark?.by === who).length;
      console.log(`${where} (${[...states].join()}), ${seconds} s, ${taps} taps`);
      console.log(
        `  tones: ${tones.length} planned, ${missedTones.length} missed; rendered after their time by: ${figures(tones.flatMap(({ late_ms }) => late_ms ?? []))}`,
      );
      console.log(
        `  sentences: ${spoken.length} planned, ${missedSpeech.length} missed; given to the voice late by: ${figures(spoken.flatMap(({ mark }) => mark?.late_ms ?? []))}`,
      );
      console.log(
        voice
          ? `  the voice: ${said.length} taken, ${spoken.length - said.length} left out while another was said; ${begun.length} of ${sentences.length} begun, ${failed.length} failed, after ${figures(begun.map(({ asked, began }) => (began ?? 0) - asked))}`
          : '  no voice on this machine (speech-dispatcher, pulseaudio): tones stood in for it',
      );
      console.log(
        `  started by the worker ${by('worker')}, by the audio clock ${by('audio')}, at once ${by('now')}; sounds that nobody planned: ${stray.length}`,
      );
      console.log(`  a silent page beside it was woken ${woken} of ${seconds * 10} times`);

      expect(tones.length).toBeGreaterThan(0);
      expect(missedTones).toEqual([]);
      expect(missedSpeech).toEqual([]);
      // A quarter of a second is what a listener would begin to notice in speech.
      expect(Math.max(...spoken.map(({ mark }) => mark?.late_ms ?? 0))).toBeLessThanOrEqual(250);
      if (voice) {
        expect(begun.length).toBe(sentences.length);
        expect(stray).toEqual([]);
      }
      if (where === 'hidden') {
        expect(woken).toBeLessThan(seconds * 2);
      }
    } finally {
      await close();
    }
  });
}
