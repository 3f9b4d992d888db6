// Everything by keyboard, and what the focus does.
import { expect, test } from './unknot';
import type { Page } from '@playwright/test';

async function tabTo(page: Page, name: RegExp) {
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

test('a session from Today to its summary without a pointer', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Choose a region' })).toBeVisible();
  await tabTo(page, /^Choose a region/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Plan a session' })).toBeFocused();
  await tabTo(page, /^Calves/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Next/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Question 1 of/)).toBeVisible();
  for (let i = 0; i < 60 && new URL(page.url()).pathname === '/plan/questions'; i += 1) {
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeFocused();
    const before = await heading.textContent();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await heading.textContent()) !== before).toBe(true);
  }
  await expect(page).toHaveURL(/\/plan\/ready/);
  await tabTo(page, /^Start/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/session$/);
  const say = page.locator('.say');
  const first = await say.textContent();
  await page.keyboard.press('Space'); // in place
  await expect(say).not.toHaveText(first ?? '');
  await page.keyboard.press('Enter'); // a tender spot
  await expect(page.getByRole('group', { name: /How tender/ })).toBeVisible();
  await page.keyboard.press('4');
  await expect(page.getByRole('timer')).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByText(/^Paused at/)).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByText(/^Paused at/)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText(/^Paused/)).toBeHidden();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'I have had enough' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Stopped.' })).toBeFocused();
});

test('the focus goes to the heading of a new page; the link to skip works', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Choose a region' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.getByRole('link', { name: 'You', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'You' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
