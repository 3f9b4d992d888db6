// How long until the progress page shows its first chart, with ten years of daily use in the store
// (about 100,000 events), on Lighthouse's phone: a processor four times slower, 1.6 Mbit/s, 150 ms
// there and back. As an installed app, its files in the cache; and cold, all of them fetched.
//   npm run bench:progress        UNKNOT_TIMES=5 by default
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { launch } from '../scripts/chromium.mjs';

const times = Number(process.env.UNKNOT_TIMES ?? 5);
const years =
  process.env.UNKNOT_YEARS ??
  fileURLToPath(new URL('../../build/dev/tools/years/unknot_years', import.meta.url));
const kilobits = (n: number) => (n * 1024) / 8; // bytes a second

/** As if ten years had been lived with this browser; all but the last hour. */
async function live(page: Page): Promise<number> {
  const last = new Date(Date.now() - 3_600_000).toISOString();
  const lines = execFileSync(years, [last], { encoding: 'utf8', maxBuffer: 2 ** 28 })
    .trimEnd()
    .split('\n');
  for (let i = 0; i < lines.length; i += 10_000) {
    await page.evaluate(
      (some) =>
        new Promise<void>((done, failed) => {
          const open = indexedDB.open('unknot');
          open.onsuccess = () => {
            const tx = open.result.transaction('records', 'readwrite');
            for (const line of some) {
              tx.objectStore('records').put(line, (JSON.parse(line) as { id: string }).id);
            }
            tx.oncomplete = () => {
              open.result.close();
              done();
            };
            tx.onerror = () => {
              failed(new Error('not stored'));
            };
          };
        }),
      lines.slice(i, i + 10_000),
    );
  }
  return lines.length;
}

/** Milliseconds from the beginning of the navigation to the picture with the first chart. */
async function firstChart(context: BrowserContext, cold: boolean): Promise<number> {
  const page = await context.newPage();
  const chrome = await context.newCDPSession(page);
  await chrome.send('Network.enable');
  await chrome.send('Network.setCacheDisabled', { cacheDisabled: cold });
  await chrome.send('Network.setBypassServiceWorker', { bypass: cold });
  await chrome.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: kilobits(1600),
    uploadThroughput: kilobits(750),
  });
  await chrome.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (document.querySelector('main .plot svg, main .plot canvas')) {
        watch.disconnect();
        // After the next frame is drawn.
        requestAnimationFrame(() => {
          setTimeout(() => performance.mark('first-chart'));
        });
      }
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto('/progress', { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-chart').length > 0, null, {
    timeout: 120_000,
    polling: 500,
  });
  const at = await page.evaluate(
    () => performance.getEntriesByName('first-chart')[0]?.startTime ?? NaN,
  );
  await page.close();
  return at;
}

test('the first chart after ten years', async ({ baseURL }) => {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-years-'));
  const context = await chromium.launchPersistentContext(folder, {
    ...launch,
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    hasTouch: true,
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    await page.goto('/');
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), {
        timeout: 60_000,
      })
      .toBe(true);
    const events = await live(page);
    await page.close();
    for (const cold of [false, true]) {
      const ms: number[] = [];
      for (let i = 0; i < times; i += 1) {
        ms.push(await firstChart(context, cold));
      }
      ms.sort((a, b) => a - b);
      const seconds = (at: number) => `${((ms[at] ?? NaN) / 1000).toFixed(2)} s`;
      console.log(
        `${events} events, ${cold ? 'cold' : 'installed'}: ` +
          `median ${seconds(Math.floor(times / 2))}, ${seconds(0)} to ${seconds(times - 1)}`,
      );
      expect(ms.every(Number.isFinite)).toBe(true);
    }
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
