// Is it working? Rated on the Progress page, and judged from what is there.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './unknot';

const dayMs = 86_400_000;
const start = Date.parse('2026-03-02T19:00:00Z');

/** A journal of daily ratings, as another device would have exported it. */
function ratings(days: number, value: (day: number) => number, region?: string): string {
  const lines: string[] = [];
  for (let day = 0; day < days; day += 1) {
    const at = start + day * dayMs + (region?.length ?? 0) * 60_000;
    const time = at.toString(16).padStart(12, '0');
    const id = `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${day.toString(16).padStart(12, '0')}`;
    const wobble = ((day * 5) % 3) - 1;
    const average = Math.max(0, Math.min(10, Math.round(value(day)) + wobble));
    lines.push(
      JSON.stringify({
        id,
        at: new Date(at).toISOString().replace('.000Z', '+00:00'),
        device: 'other',
        kind: 'pain_rated',
        version: 1,
        body: { average, over_days: 7, ...(region === undefined ? {} : { region }) },
      }),
    );
  }
  return `${lines.join('\n')}\n`;
}

async function bring(page: Page, text: string) {
  await page.goto('/you');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'journal.jsonl', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(page.getByText(/new records of/).first()).toBeVisible();
}

const at = (page: Page, days: number) =>
  page.clock.setFixedTime(new Date(start + days * dayMs + 3600_000));

const falling = (day: number) => 7 - 5 * Math.min(1, day / 42);

test('a pain that fell: better, drawn with its noise, in numbers behind it, and no more to do', async ({
  page,
}) => {
  await at(page, 84);
  await bring(page, ratings(84, falling));
  await page.goto('/progress');
  const card = page.getByRole('article', { name: 'Pain, all in all' });
  await expect(card.getByText('Getting better')).toBeVisible();
  const chart = card.getByRole('img', { name: /getting better, from .* 84 readings/ });
  await expect(chart).toBeVisible();
  await expect(chart.locator('circle')).toHaveCount(84);
  await expect(card.getByText(/more than the noise of measuring once/)).toBeVisible();
  await card.getByText('The readings as a table').click();
  await expect(card.getByRole('row')).toHaveCount(85);
  await expect(card.getByRole('row').nth(1)).toContainText('24 May');
  await expect(page.getByText(/no need to do more/)).toBeVisible();
  const axe = await new AxeBuilder({ page }).analyze();
  expect(axe.violations).toEqual([]);
});

test('of a long journal the first course stands there before the rest is read', async ({
  page,
}) => {
  const days = 240;
  const falls = (day: number) => falling(day - 120);
  await at(page, days);
  const regions = ['hips', 'calves', 'shoulder', 'upper_back', 'inner_thigh', 'back_of_thigh'];
  await bring(
    page,
    [
      ratings(days, falls),
      ...['chest', ...regions].map((each) => ratings(days, () => 4, each)),
    ].join(''),
  );
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      const card = document.querySelector('main article:has(svg[role=img])');
      if (card) {
        watch.disconnect();
        const whole = document.getElementById('rate-title') !== null;
        Object.assign(globalThis, { first: { text: card.textContent, whole } });
      }
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto('/progress');
  await expect(page.getByRole('heading', { name: 'Rate it' })).toBeVisible();
  const first = await page.evaluate(
    () => (globalThis as unknown as { first: { text: string; whole: boolean } }).first,
  );
  expect(first.whole, 'nothing of the rest was there').toBe(false);
  const card = page.getByRole('article', { name: 'Pain, all in all' });
  await expect(card.getByText('Getting better')).toBeVisible();
  expect(first.text).toBe(await card.evaluate((each) => each.textContent));
});

test('a pain that rose: the safety questions come first', async ({ page }) => {
  await at(page, 56);
  await bring(
    page,
    ratings(56, (day) => 3 + 4 * Math.min(1, day / 28)),
  );
  await page.goto('/progress');
  await expect(page.getByText('Getting worse', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Answer the safety questions' }).click();
  await expect(page).toHaveURL(/\/plan/);
});

test('too early, and nothing at all, say so', async ({ page }) => {
  await at(page, 5);
  await page.goto('/progress');
  await expect(page.getByText(/Nothing here yet/)).toBeVisible();
  await bring(
    page,
    ratings(5, () => 5),
  );
  await page.goto('/progress');
  await expect(page.getByText('Too early to say')).toBeVisible();
  await expect(page.getByText(/Days with a reading so far: 5\./)).toBeVisible();
});

test('rated on the page by keyboard: pain, what one wants to do again, and the change', async ({
  page,
}) => {
  await page.goto('/progress');
  const now = page.getByRole('group', { name: 'How strong is the pain now?' });
  const average = page.getByRole('group', { name: /on average/ });
  const worst = page.getByRole('group', { name: /at its worst/ });
  await now.getByRole('button', { name: '4', exact: true }).press('Enter');
  await average.getByRole('button', { name: '8', exact: true }).press('Enter');
  await worst.getByRole('button', { name: '7', exact: true }).press('Enter');
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await save.press('Enter');
  await expect(page.getByText('The average cannot be above the worst.')).toBeVisible();
  await average.getByRole('button', { name: '5', exact: true }).press('Enter');
  await save.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await expect(page.getByText('Too early to say')).toBeVisible();

  await page.getByText('What do you want to do again?').click();
  await page.getByLabel('An activity').fill('carrying my child upstairs');
  await page.getByRole('button', { name: 'Add it' }).click();
  const activity = page.getByRole('group', { name: /carrying my child upstairs/ });
  await activity.getByRole('button', { name: '3', exact: true }).click();
  await expect(activity.getByRole('button', { name: '3', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByText('All in all, next to how it was at the start').first().click();
  await page.getByLabel('A little better').check();
  await page.reload();
  await expect(page.getByText(/Last rated/)).toBeVisible();
  await page.getByText('All in all, next to how it was at the start').first().click();
  await expect(page.getByLabel('A little better')).toBeChecked();
});

test('the chart stands in the dark, on a desktop and in forced colours', async ({ page }) => {
  await at(page, 84);
  await bring(page, ratings(84, falling));
  for (const look of [
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'light', forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/progress');
    const chart = page.getByRole('img', { name: /getting better/ }).first();
    await expect(chart).toBeVisible();
    const box = await chart.boundingBox();
    expect(box?.width).toBeGreaterThan(400);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(1280);
    // The colours of forced colours are the person's own, which axe does not see.
    if (look.forcedColors === 'none') {
      const axe = await new AxeBuilder({ page }).analyze();
      expect(axe.violations).toEqual([]);
    }
  }
});
