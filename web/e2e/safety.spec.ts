// What must not be pressed is not pressed.
import type { Page } from '@playwright/test';
import { answerNo, expect, expectAccessible, planFor, start, target, test } from './unknot';

const tick = (page: Page, brief: RegExp) => page.getByRole('checkbox', { name: brief }).check();
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });

test('an emergency fills the page with what to do now, and there is no session', async ({
  page,
}) => {
  await page.goto('/plan/questions?regions=calves');
  await tick(page, /^Chest pain/);
  await page.getByRole('button', { name: /^Next/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Right now, is there pressure',
  );
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(page.getByText('Get help now')).toBeVisible();
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
  await expect(button(page, /^None of these/)).toBeVisible();
});

test('a list is ended by one of two acts, and what is ticked is asked in full', async ({
  page,
}) => {
  await page.goto('/plan/questions?regions=calves');
  const list = page.getByRole('group', { name: 'Now or lately, any of these?' });
  await expect(list).toBeVisible();
  await expect(list).toContainText('List 1 of');
  await expect(button(page, /^Next/)).toHaveCount(0);
  // A look at the full question decides nothing.
  const more = page.getByRole('button', { name: /^More about: Chest pain/ });
  await more.click();
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await expect(list).toContainText('Right now, is there pressure, pain or tightness in your chest');
  await expectAccessible(page, 'a list, one line in full');
  await tick(page, /^Dark urine/);
  await expect(button(page, /^None of these/)).toHaveCount(0);
  await button(page, /^Next: only what I ticked/).click();
  // Both that the line asks, one by one, and back again.
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('Has your urine turned dark');
  await expect(heading).toBeFocused();
  await button(page, 'No').click();
  await expect(heading).toContainText('In the last three days, have you done something extreme');
  await expectAccessible(page, 'in full');
  await button(page, /Previous/).click();
  await expect(heading).toContainText('Has your urine turned dark');
  await button(page, /Previous/).click();
  await expect(page.getByRole('checkbox', { name: /^Dark urine/ })).toBeChecked();
  await page.getByRole('checkbox', { name: /^Dark urine/ }).uncheck();
  await button(page, /^None of these/).click();
  await expect(list).toHaveCount(0);
  await expect(page.getByText(/^List 2 of/)).toBeAttached();
  await button(page, /Previous/).click();
  await expect(page.getByText(/^List 1 of/)).toBeAttached();
  await answerNo(page);
  await expect(page).toHaveURL(/\/plan\/ready/);
});

test('a double tap ends one list, not two', async ({ page }) => {
  await page.goto('/plan/questions?regions=calves');
  await button(page, /^None of these/).dblclick();
  await expect(page.getByText(/^List 2 of/)).toBeAttached();
  await page.waitForTimeout(300);
  await expect(page.getByText(/^List 2 of/)).toBeAttached();
});

test('what is ticked and so limits the plan, and a clinician’s word opens it', async ({ page }) => {
  await page.goto('/plan/questions?regions=calves');
  const none = button(page, /^None of these/);
  const thinner = page.getByRole('checkbox', { name: /^Blood thinner/ });
  await expect(none).toBeVisible();
  for (let i = 0; i < 9 && !(await thinner.isVisible()); i += 1) {
    const before = (await page.getByText(/^List \d/).textContent()) ?? '';
    await none.click();
    await expect(page.getByText(before, { exact: true })).toHaveCount(0);
  }
  await thinner.check();
  await button(page, /^Next/).click();
  await button(page, /clinician said/).click(); // blood thinner
  await button(page, 'No').click(); // aches since a medicine
  await answerNo(page);
  await expect(page.getByRole('main')).toContainText('Gentle only');
  await expect(button(page, /See the plan/)).toBeVisible();
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
