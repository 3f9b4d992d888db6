// Every page in both themes: no accessibility violation, nothing wider than the screen at 320 px
// and with letters twice as large.
import type { Page } from '@playwright/test';
import { expectAccessible, expect, planFor, start, target, test } from './unknot';

interface Visit {
  name: string;
  go: (page: Page) => Promise<void>;
}

const at = (path: string): Visit => ({
  name: path,
  go: async (page) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('One moment.')).toBeHidden();
  },
});

const visits: Visit[] = [
  at('/'),
  at('/find'),
  at('/find?say=back%20of%20my%20right%20calf'),
  at('/find?say=front%20of%20my%20shoulder%2C%20not%20the%20neck%2C%20worse%20reaching%20back'),
  at('/find?say=chest%20tightness%20when%20climbing%20stairs'),
  at('/find?say=qqqq'),
  at('/region/calves'),
  at('/muscle/gastrocnemius'),
  at('/plan?regions=calves'),
  at('/plan/questions?regions=calves'),
  at('/progress'),
  at('/measure'),
  at('/measure/lunge_shin_angle'),
  at('/measure/shoulder_tip_to_table'),
  at('/measure/head_forward'),
  at('/measure/lunge_shin_angle/run'),
  at('/measure/photo'),
  at('/causes'),
  at('/schedule'),
  at('/you'),
  at('/about'),
  at('/sources'),
  at('/nowhere'),
  {
    name: 'plan',
    go: (page) => planFor(page, 'Calves'),
  },
  {
    name: 'session, place',
    go: async (page) => {
      await planFor(page, 'Calves');
      await start(page);
    },
  },
  {
    name: 'session, rating',
    go: async (page) => {
      await planFor(page, 'Calves');
      await start(page);
      await target(page).click();
      await target(page).click();
      await expect(page.getByRole('group', { name: /How tender/ })).toBeVisible();
    },
  },
  {
    name: 'session, hold',
    go: async (page) => {
      await planFor(page, 'Calves');
      await start(page);
      await target(page).click();
      await target(page).click();
      await page.getByRole('button', { name: '5', exact: true }).click();
      await expect(page.getByRole('timer')).toBeVisible();
    },
  },
  {
    name: 'session, stop sheet',
    go: async (page) => {
      await planFor(page, 'Calves');
      await start(page);
      await page.getByRole('button', { name: 'Stop', exact: true }).click();
    },
  },
  {
    name: 'session, stopped; then progress with a history',
    go: async (page) => {
      await planFor(page, 'Calves');
      await start(page);
      await target(page).click();
      await page.getByRole('button', { name: 'Stop', exact: true }).click();
      await page.getByRole('button', { name: 'I have had enough' }).click();
      await expect(page.getByRole('heading', { name: 'Stopped.' })).toBeVisible();
      await page.getByRole('link', { name: 'See progress' }).click();
      await expect(page.getByRole('region', { name: 'Sessions' })).toBeVisible();
    },
  },
];

async function fits(page: Page) {
  const { wide, culprits } = await page.evaluate(() => {
    const most = document.documentElement.clientWidth;
    const culprits = [...document.querySelectorAll('body *')]
      .filter((e) => !e.closest('.scroll, .hidden, .skip') && e.getClientRects().length > 0)
      .filter(
        (e) =>
          e.getBoundingClientRect().right > most + 1 && getComputedStyle(e).position !== 'absolute',
      )
      .map(
        (e) =>
          `${e.tagName}.${e.className.toString()}: ${(e.textContent ?? '').trim().slice(0, 40)}`,
      );
    return { wide: document.documentElement.scrollWidth - most, culprits };
  });
  expect(culprits).toEqual([]);
  expect(wide).toBeLessThanOrEqual(0);
}

for (const visit of visits) {
  test(`${visit.name}: no violation, light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await visit.go(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, colorScheme);
    }
  });
}

for (const visit of visits) {
  test(`${visit.name}: fits 320 px, and letters twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visit.go(page);
    await fits(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '212.5%';
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await fits(page);
  });
}
