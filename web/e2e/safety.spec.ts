// What must not be pressed is not pressed.
import { expect, planFor, start, target, test } from './unknot';

test('an emergency fills the page with what to do now, and there is no session', async ({
  page,
}) => {
  await page.goto('/plan/questions?regions=calves');
  let grave = false;
  for (let i = 0; i < 40 && !grave; i += 1) {
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    await page.waitForTimeout(60);
    grave = await page.getByText(/Get help now|See a doctor today/).isVisible();
  }
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('alert').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: /plan/i })).toHaveCount(0);
  // Nor by the address.
  await page.goto('/plan/ready?regions=calves');
  await expect(page.getByRole('button', { name: /^Start/ })).toHaveCount(0);
  await expect(page.getByRole('alert')).toBeVisible();
});

test('without answers there is no plan', async ({ page }) => {
  await page.goto('/plan/ready?regions=calves');
  await expect(page.getByRole('button', { name: /^Start/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Is it safe today?' }).click();
  await expect(page.getByText(/Question 1 of/)).toBeVisible();
});

test('a warning sign ends the session and says what to do', async ({ page }) => {
  await planFor(page, 'Calves');
  await start(page);
  await target(page).click();
  await page.getByRole('button', { name: 'Something feels wrong' }).click();
  const signs = page.getByRole('region', { name: 'What do you feel?' });
  await signs.getByRole('button').first().click();
  await expect(page.getByRole('alert').getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'See progress' }).click();
  await expect(page.getByRole('region', { name: 'Sessions' })).toContainText('warning sign');
});

test('looking at the signs pauses, and going on resumes', async ({ page }) => {
  await planFor(page, 'Calves');
  await start(page);
  await target(page).click();
  await page.getByRole('button', { name: 'Something feels wrong' }).click();
  await page.getByRole('button', { name: 'Keep going' }).click();
  await expect(page.getByText(/^Paused/)).toBeHidden();
});

test('answers that still hold are confirmed at once', async ({ page }) => {
  await planFor(page, 'Calves');
  await page.goto('/plan/questions?regions=calves');
  await expect(page.getByRole('heading', { name: 'Is this still true?' })).toBeVisible();
  await page.getByRole('button', { name: /nothing has changed/ }).click();
  await expect(page).toHaveURL(/\/plan\/ready/);
});
