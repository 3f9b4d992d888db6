// Today says the one thing that is next.
import { expect, planFor, start, target, test } from './unknot';

test('a first visit: start with where it hurts, understood and corrected', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Start with where it hurts' }).click();
  await page.getByLabel('Say it in your own words').fill('right calf');
  await expect(page.getByRole('heading', { name: 'Understood' })).toBeVisible();
  const places = page.getByRole('button', { name: /^Remove/ });
  const before = await places.count();
  await places.first().click();
  await expect(places).toHaveCount(before - 1);
  await page
    .getByRole('group', { name: 'Which side?' })
    .getByRole('button', { name: 'Left' })
    .click();
  await expect(page.getByRole('button', { name: /^Remove .*, left/ })).toHaveCount(before - 1);
  await page.getByRole('link', { name: 'Plan a session' }).first().click();
  await expect(page.getByLabel('Left', { exact: true })).toBeChecked();
});

test('the day after, it asks how sore it was, and then says what is due', async ({ page }) => {
  await page.clock.install();
  await planFor(page, 'Calves');
  await start(page);
  await target(page).click();
  await page.clock.runFor(3000);
  await target(page).click();
  await page.getByRole('button', { name: '5', exact: true }).click();
  await page.clock.runFor(20_000);
  await target(page).click();
  await page.getByRole('button', { name: '2', exact: true }).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: 'I have had enough' }).click();
  await expect(page.getByRole('heading', { name: 'Stopped.' })).toBeVisible();
  await page.clock.setSystemTime(Date.now() + 30 * 3600_000);
  await page.goto('/');
  const card = page.getByRole('region', { name: 'How did it feel afterwards?' });
  await card.getByRole('button', { name: '2', exact: true }).click();
  await card.getByLabel('Less than a day').check();
  await card.getByLabel('No', { exact: true }).check();
  await card.getByRole('button', { name: 'Save' }).click();
  await expect(card).toBeHidden();
  await page.clock.setSystemTime(Date.now() + 5 * 86_400_000);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: /Calves: due today/ })).toBeVisible();
  await page.getByRole('link', { name: /^Start/ }).click();
  await expect(page.getByLabel('Calves', { exact: true })).toBeChecked();
});
