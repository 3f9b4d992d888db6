// Everything by keyboard, and what the focus does.
import { answerNoByKeyboard, expect, tabTo, test } from './unknot';

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
  await answerNoByKeyboard(page);
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
