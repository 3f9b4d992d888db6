// A hum marks a tender spot; silence and a knock don't. The microphone is Chromium's fake one.
import { fakeMicrophone } from './fake-microphone';
import { expect, planFor, start, target, test } from './unknot';

test.use(fakeMicrophone);

test('a hum is heard in the settings, with the level in sight', async ({ page }) => {
  await page.goto('/you');
  await page.getByLabel(/Mark a spot by humming/).check();
  await page.getByRole('button', { name: 'Try it' }).click();
  await expect(page.getByRole('meter', { name: 'Loudness' })).toBeVisible();
  await expect(page.getByText('Heard: 1')).toBeVisible({ timeout: 20_000 });
});

test('a hum marks a tender spot in a session', async ({ page }) => {
  await page.goto('/you');
  await page.getByLabel(/Mark a spot by humming/).check();
  await planFor(page, 'Calves');
  await start(page);
  await expect(page.getByRole('meter', { name: 'Loudness' })).toBeVisible();
  if (await page.getByText('Nothing runs yet').isVisible()) {
    await target(page).click();
  }
  await expect(page.getByRole('group', { name: /How tender/ })).toBeVisible({ timeout: 25_000 });
});
