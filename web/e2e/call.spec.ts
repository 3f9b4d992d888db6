// A phone call: page and sound stand still for less than an interruption. What was due meanwhile is
// not played afterwards, and what comes next comes at its time.
import type { Page } from '@playwright/test';
import { comparison, giveVoice, hear } from './hearing';
import { expect, planFor, start, target, test } from './unknot';

const notAfter = 1500; // ms in which what is now is said

async function rolling(page: Page) {
  await giveVoice(page);
  await hear(page);
  await planFor(page, 'Calves');
  await start(page);
  await target(page).click(); // rolling: a tone every three seconds
  await page.waitForTimeout(4000);
}

async function show(page: Page, hidden: boolean) {
  await page.evaluate((value) => {
    const state = value ? 'hidden' : 'visible';
    Object.defineProperty(document, 'hidden', { get: () => value, configurable: true });
    Object.defineProperty(document, 'visibilityState', { get: () => state, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

async function left(page: Page) {
  const [minutes, seconds] = ((await page.getByRole('timer').textContent()) ?? '').split(':');
  return Number(minutes) * 60 + Number(seconds);
}

async function goesOnAsPlanned(page: Page, back: number) {
  await page.waitForTimeout(9000);
  const { tones, spoken, stray, sentences } = await comparison(page, back);
  expect(stray).toEqual([]);
  expect(tones.length).toBeGreaterThanOrEqual(2);
  expect(tones.filter(({ late_ms }) => late_ms === undefined)).toEqual([]);
  expect(spoken.filter(({ mark }) => mark === undefined)).toEqual([]);
  // Said once, and nothing but what is now.
  const said = sentences.map(({ text }) => text);
  expect(said.length).toBeGreaterThan(0);
  expect([...new Set(said)]).toEqual(said);
  const planned = spoken.map(({ say }) => say);
  expect(said.filter((text) => !planned.includes(text))).toEqual([]);
  expect(sentences.filter(({ asked }) => asked < back + notAfter).length).toBeLessThanOrEqual(2);
}

test('after a call that stopped page and sound, the cues come at their times', async ({ page }) => {
  await rolling(page);
  const before = await left(page);
  await show(page, true);
  await page.evaluate(() =>
    (
      globalThis as unknown as { unknotHeard: { context: AudioContext } }
    ).unknotHeard.context.suspend(),
  );
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await page.waitForTimeout(20_000);
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  const back = Date.now();
  await show(page, false);
  await goesOnAsPlanned(page, back);
  // The time went on: less than ninety seconds are no interruption.
  await expect(page.getByText(/^Paused/)).toBeHidden();
  expect(before - (await left(page))).toBeGreaterThanOrEqual(28);
});

test('after a pause of the sound alone, the tones are put in their places again', async ({
  page,
}) => {
  await rolling(page);
  await show(page, true);
  await page.evaluate(() =>
    (
      globalThis as unknown as { unknotHeard: { context: AudioContext } }
    ).unknotHeard.context.suspend(),
  );
  await page.waitForTimeout(5000);
  const back = Date.now();
  await show(page, false);
  await goesOnAsPlanned(page, back);
});
