// What every test shares: a browser page that must stay clean (no errors, no policy violations, no
// request to another place), and the few walks that most tests take.
import AxeBuilder from '@axe-core/playwright';
import { test as base, chromium, expect, type Page } from '@playwright/test';
import { launch } from '../scripts/chromium.mjs';

export { expect };

export const regions = [
  ['calves', 'Calves'],
  ['hips', 'Hips'],
  ['glutes', 'Glutes'],
  ['upper_back', 'Upper back'],
  ['chest', 'Chest'],
] as const;

export const test = base.extend<{ clean: undefined; refusals: boolean }>({
  /** Whether the test makes the browser refuse something, which it then reports. */
  refusals: [false, { option: true }],
  clean: [
    async ({ page, baseURL, refusals }, use) => {
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && !refusals) {
          wrong.push(`console: ${message.text()}`);
        }
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL ?? '').origin) {
          wrong.push(`request: ${request.url()}`);
        }
      });
      await use(undefined);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

/** The list of lines that is shown, as a screen reader is told: "List 2 of 5". */
const list = (page: Page) => page.getByText(/^List \d+ of \d+$/);

/** Says "none of these" to every list of safety questions until the plan or a verdict stands there. */
export async function answerNo(page: Page) {
  const none = page.getByRole('button', { name: 'None of these' });
  await expect(none).toBeVisible();
  for (let i = 0; i < 60 && (await none.isVisible()); i += 1) {
    const before = (await list(page).textContent()) ?? '';
    await none.click();
    await expect(page.getByText(before, { exact: true })).toHaveCount(0);
  }
}

/** From Today, by clicking, to a region's plan. */
export async function planFor(page: Page, region: string, minutes = 10) {
  await page.goto('/');
  await planFromToday(page, region, minutes);
}

/** The same where Today is open already. */
export async function planFromToday(page: Page, region: string, minutes: number) {
  await page.getByRole('link', { name: 'Choose a region' }).click();
  await page.getByLabel(region, { exact: true }).check();
  await page.getByLabel('Right', { exact: true }).check();
  await page.getByRole('slider').fill(String(minutes));
  await page.getByRole('button', { name: /Next/ }).click();
  await answerNo(page);
  await expect(page).toHaveURL(/\/plan\/ready/);
}

export const target = (page: Page) => page.locator('button.target').first();

/** Starts the session of the plan that is shown. */
export async function start(page: Page) {
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page).toHaveURL(/\/session$/);
  await expect(target(page)).toBeVisible();
}

/** Goes through a running session to its end, with the page's clock in the test's hand. */
export async function runThrough(page: Page) {
  let before = true; // the rating before or after a hold
  for (let i = 0; i < 300; i += 1) {
    if (await page.getByRole('heading', { name: 'Done.' }).isVisible()) {
      return;
    }
    if (await page.getByRole('group', { name: /How tender/ }).isVisible()) {
      await page.getByRole('button', { name: before ? '5' : '2', exact: true }).click();
      before = !before;
    } else if (await page.getByRole('button', { name: 'Yes', exact: true }).isVisible()) {
      await page.getByRole('button', { name: 'No', exact: true }).click();
    } else if (await target(page).isVisible()) {
      await target(page).click();
    } else {
      await page.clock.runFor(10_000);
    }
    await page.clock.runFor(1500);
  }
  throw new Error('The session did not come to its end.');
}

/** Presses Tab until what has the focus is called so. */
export async function tabTo(page: Page, name: RegExp) {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent;
      return (at?.getAttribute('aria-label') ?? label ?? '').trim();
    });
    if (name.test(text)) {
      return;
    }
  }
  throw new Error(`Tab never came to ${String(name)}.`);
}

/** Says "none of these" to every list, past its lines, without a pointer. */
export async function answerNoByKeyboard(page: Page) {
  await expect(list(page)).toHaveText(/^List 1 of/);
  for (let i = 0; i < 60 && new URL(page.url()).pathname === '/plan/questions'; i += 1) {
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeFocused();
    const before = await heading.textContent();
    await tabTo(page, /^None of these/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await heading.textContent()) !== before).toBe(true);
  }
  await expect(page).toHaveURL(/\/plan\/ready/);
}

/** No violation of WCAG 2.2 AA or of axe's best practices. `when` says which look it was. */
export async function expectAccessible(page: Page, when = '') {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`),
    when,
  ).toEqual([]);
}

/** A page of a browser that has no WebGL; nothing may go wrong on it. */
export async function withoutWebGl(walk: (page: Page) => Promise<void>) {
  const browser = await chromium.launch({
    ...launch,
    args: [...launch.args, '--disable-gpu', '--disable-3d-apis'],
  });
  try {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    await walk(page);
    expect(wrong).toEqual([]);
  } finally {
    await browser.close();
  }
}

/** Until the service worker has everything. */
export async function installed(page: Page) {
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), {
      timeout: 20_000,
    })
    .toBe(true);
}
