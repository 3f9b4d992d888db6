// A hidden tab: tones lie on the audio clock ahead of time, and what is spoken still comes.
import { expect, planFor, start, target, test } from './unknot';

interface Mark {
  in_ms: number;
  tone: string;
  say: string;
  late_ms: number;
  by: string;
}

test('cues come with the tab hidden, on time', async ({ page }) => {
  await planFor(page, 'Calves');
  await start(page);
  await target(page).click(); // rolling: a cue every few seconds
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => true });
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.waitForTimeout(12_000);
  const marks = await page.evaluate(() =>
    performance.getEntriesByName('unknot-cue').map((e) => (e as PerformanceMark).detail as Mark),
  );
  const ahead = marks.filter(({ by, in_ms }) => by === 'clock' && in_ms > 0);
  expect(ahead.length).toBeGreaterThan(0);
  for (const { late_ms } of marks) {
    expect(late_ms).toBeLessThanOrEqual(50);
  }
  // The session's time went on.
  const left = (await page.getByRole('timer').textContent()) ?? '';
  expect(left.trim()).toMatch(/^0:/);
});
