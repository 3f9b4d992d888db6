// A reload or a crash in mid-hold loses not a second.
import { expect, planFor, start, target, test } from './unknot';
import type { Page } from '@playwright/test';

/** Marks a spot and rates it, so that a hold runs. */
async function intoHold(page: Page) {
  await target(page).click(); // in place
  await page.clock.runFor(3000);
  await target(page).click(); // a tender spot
  await page.getByRole('button', { name: '5', exact: true }).click();
  await expect(page.getByRole('timer')).toBeVisible();
}

test('a reload in mid-hold resumes at the same second', async ({ page }) => {
  await page.clock.install();
  await planFor(page, 'Calves');
  await start(page);
  await intoHold(page);
  await page.clock.pauseAt(Date.now() + 15_000);
  await page.clock.runFor(3000);
  const timer = page.getByRole('timer');
  const left = (await timer.textContent())?.trim() ?? '';
  expect(left).toMatch(/^0:\d\d$/);
  await page.waitForTimeout(500); // three seconds passed at once; let the disk follow
  await page.reload();
  await page.clock.runFor(1000);
  await expect(page.getByText(`Paused at ${left}`)).toBeVisible();
  await page.clock.runFor(30_000);
  await expect(page.getByText(`Paused at ${left}`)).toBeVisible();
  await target(page).click();
  await page.clock.runFor(1000);
  const second = (text: string) => Number(text.split(':')[1]);
  const after = second((await timer.textContent())?.trim() ?? '');
  expect(second(left) - after).toBeGreaterThanOrEqual(0);
  expect(second(left) - after).toBeLessThanOrEqual(2);
});

test('Today offers to carry on after the tab was closed', async ({ page, context }) => {
  await planFor(page, 'Calves');
  await start(page);
  await target(page).click();
  await page.close();
  const again = await context.newPage();
  await again.goto('/');
  await again.getByRole('link', { name: 'Carry on' }).click();
  await expect(again.getByText(/^Paused/)).toBeVisible();
  await target(again).click();
  await expect(again.getByText(/^Paused/)).toBeHidden();
});

test('a second tab says that a session is running elsewhere', async ({ page, context }) => {
  await planFor(page, 'Calves');
  await start(page);
  const other = await context.newPage();
  await other.goto('/session');
  await expect(other.getByText('A session is running in another tab.')).toBeVisible();
});
