// Measures how long the body takes to be there, and the slowest picture of every stroke painted on
// it: in the browser's own time, with whatever graphics card it has (here most often none).
//   npm run bench:body            UNKNOT_STROKES=30 by default
import { expect, test } from '@playwright/test';

const strokes = Number(process.env.UNKNOT_STROKES ?? 30);

const figures = (ms: number[]) => {
  const sorted = [...ms].sort((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]?.toFixed(1) ?? '-';
  return `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, worst ${at(1)} ms`;
};

test('the body and its strokes', async ({ page }) => {
  const measured = (name: string) =>
    page.evaluate((each) => performance.getEntriesByName(each).map((e) => e.duration), name);
  await page.goto('/find');
  await expect(page.locator('.around[aria-busy="false"]')).toBeVisible();
  const there = await measured('unknot-body');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByRole('button', { name: 'Paint', exact: true }).click();
  await page.getByRole('button', { name: 'Large', exact: true }).click();
  await page.waitForTimeout(500);
  const box = await page.locator('canvas').boundingBox();
  expect(box).not.toBeNull();
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  for (let i = 0; i < strokes; i += 1) {
    const down = y + height * (0.25 + (0.3 * i) / strokes);
    await page.mouse.move(x + width * 0.45, down);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.55, down + 20, { steps: 12 });
    await page.mouse.up();
  }
  const slowest = await measured('unknot-stroke');
  console.log(`The body was there after ${figures(there)}`);
  console.log(`${slowest.length} strokes, the slowest picture of each: ${figures(slowest)}`);
  expect(slowest).toHaveLength(strokes);
});

// Lighthouse's phone: a processor four times slower. Without a graphics card the picture itself is
// drawn by that processor, too.
test('the body on a slow phone', async ({ page }) => {
  const times: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    const chrome = await page.context().newCDPSession(page);
    await chrome.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto('/find');
    await expect(page.locator('.around[aria-busy="false"]')).toBeVisible();
    times.push(
      ...(await page.evaluate(() =>
        performance.getEntriesByName('unknot-body').map((e) => e.duration),
      )),
    );
    await chrome.detach();
  }
  console.log(`Four times slower the body was there after ${figures(times)}`);
  expect(times).toHaveLength(5);
});
