// From a sentence to a ranking, a check that changes it, and on into a session; words that may mean
// something worse come first.
import type { Page } from '@playwright/test';
import { fakeMicrophone } from './fake-microphone';
import {
  answerNo,
  answerNoByKeyboard,
  expect,
  expectAccessible,
  start,
  tabTo,
  test,
} from './unknot';

test.use(fakeMicrophone);

const shoulder = 'front of my shoulder, worse reaching back';
const many = 'my low back'; // many muscles are felt there
const likely = (page: Page) => page.getByRole('region', { name: 'It may come from' });
const suspects = (page: Page) => likely(page).locator('ol > li.card');
const check = (page: Page) => page.locator('section[aria-labelledby="check-title"]');
const question = (page: Page) => page.locator('#check-title');
const flag = (page: Page) => page.getByRole('main').getByRole('alert');
const notSo = (page: Page) => page.getByRole('button', { name: 'No, that is not so' });
const button = (page: Page, name: string) => check(page).getByRole('button', { name, exact: true });

/** Names and numbers, in their order. */
const order = (page: Page) =>
  suspects(page).evaluateAll((cards) =>
    cards.map((card) => {
      const name = card.querySelector('h3')?.textContent.trim() ?? '';
      return `${name} ${card.querySelector('.number')?.textContent.trim() ?? ''}`;
    }),
  );

async function say(page: Page, words: string) {
  await page.goto(`/find?${new URLSearchParams({ say: words }).toString()}`);
  await expect(page.getByRole('searchbox')).toHaveValue(words);
}

test('a sentence is ranked, a check by keyboard changes it, and a session comes of it', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await say(page, shoulder);
  await expect(page.getByRole('list', { name: 'Understood' })).toContainText(
    'reaching behind you or up behind the back',
  );
  const before = await order(page);
  expect(before.slice(0, 3).join()).toContain('infraspinatus');
  expect(before[0]).toMatch(/about \d+ in 100/);

  const asked = await question(page).textContent();
  await question(page).focus();
  await page.keyboard.press('Tab');
  await expect(button(page, 'Yes')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question(page)).not.toHaveText(asked ?? '');
  await expect(question(page)).toBeFocused();
  const after = await order(page);
  expect(after).not.toEqual(before);
  await expect(check(page).getByRole('list', { name: 'Your answers' })).toContainText('Yes');

  await tabTo(page, /^Plan a session: .*infraspinatus/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/muscles=infraspinatus/);
  await tabTo(page, /^Next/);
  await page.keyboard.press('Enter');
  await answerNoByKeyboard(page);
  await start(page);
});

test('an answer can be taken back, left open, or changed where it is told', async ({ page }) => {
  await say(page, shoulder);
  const before = await order(page);
  const asked = (await question(page).textContent()) ?? '';
  await button(page, 'No').click();
  await expect(question(page)).not.toHaveText(asked);
  expect(await order(page)).not.toEqual(before);
  await button(page, 'Undo').click();
  await expect(question(page)).toHaveText(asked);
  expect(await order(page)).toEqual(before);
  await button(page, 'Not sure').click();
  await expect(question(page)).not.toHaveText(asked);
  expect(await order(page)).toEqual(before);

  await page.getByRole('button', { name: /^This is not so: .*reaching behind you/ }).click();
  await expect(page.getByRole('list', { name: 'Not so' })).toContainText('reaching behind you');
  expect(await order(page)).not.toEqual(before);
  await page.getByRole('button', { name: /^It is so: .*reaching behind you/ }).click();
  await expect(page.getByRole('list', { name: 'Not so' })).toBeHidden();
  expect(await order(page)).toEqual(before);
});

test('a corrected place keeps what else was said, and a side is said in words', async ({
  page,
}) => {
  await say(page, 'front of my shoulder, not the neck, worse reaching back');
  const understood = page.getByRole('list', { name: 'Understood' });
  await expect(page.getByRole('list', { name: 'Not so' })).toContainText('neck');
  await page.getByRole('button', { name: 'Right', exact: true }).last().click();
  await expect(page.getByRole('searchbox')).toHaveValue(/, right$/);
  await expect(understood).toContainText('front of the shoulder, right');
  await expect(suspects(page).first()).toContainText('infraspinatus');
  await page.getByRole('button', { name: /^Remove collarbone/ }).click();
  await expect(understood).not.toContainText('collarbone');
  await expect(understood).toContainText('reaching behind you');
});

test('a card says why, where it is felt, and what speaks against it', async ({ page }) => {
  await say(page, many);
  const first = suspects(page).first();
  await expect(first.getByText('Speaks for it')).toBeAttached();
  await first.getByText('See where it is felt').click();
  await expect(
    first
      .getByRole('img', { name: /^Drawing: where/ })
      .locator('.kn-body')
      .first(),
  ).toBeVisible();
  expect(await suspects(page).count()).toBeLessThanOrEqual(5);
  const shown = await suspects(page).count();
  await likely(page)
    .getByRole('button', { name: /^Show \d more/ })
    .click();
  expect(await suspects(page).count()).toBeGreaterThan(shown);
  await expect(likely(page)).toContainText('something that is not a muscle');
  await expect(likely(page).getByRole('link', { name: 'Where this comes from' })).toBeVisible();
});

test('once the safety questions are answered, a press is checked', async ({ page }) => {
  await say(page, shoulder);
  const asked = (await question(page).textContent()) ?? '';
  await button(page, 'Yes').click();
  await expect(question(page)).not.toHaveText(asked);
  await check(page)
    .getByRole('link', { name: /safety questions/ })
    .click();
  await answerNo(page);
  await expect(page).toHaveURL(/\/find\?say=/);
  await expect(page.getByRole('searchbox')).toHaveValue(shoulder);
  await expect(question(page)).toBeFocused();
  await expect(check(page).getByRole('link', { name: /safety questions/ })).toHaveCount(0);
  // The answers from before the way there still count.
  await expect(check(page).getByRole('list', { name: 'Your answers' })).toContainText(asked);
  for (let i = 0; i < 6 && (await button(page, 'Not sure').isVisible()); i += 1) {
    const now = (await question(page).textContent()) ?? '';
    await button(page, 'No').click();
    await expect(question(page)).not.toHaveText(now);
  }
  await expect(check(page)).toContainText('Is it tender there?');
  await expect(check(page).locator('.kn-body').first()).toBeVisible();
  await expectAccessible(page, 'a press');
  const before = await order(page);
  await button(page, 'Yes').click();
  await expect(
    check(page).getByRole('heading', { name: 'Is that the pain that you know?' }),
  ).toBeFocused();
  await button(page, 'Yes').click();
  await expect(check(page).getByRole('list', { name: 'Your answers' })).toContainText(
    'tender, and the pain that you know',
  );
  expect(await order(page)).not.toEqual(before);
});

test('a hum answers a check, while it is wanted', async ({ page }) => {
  await say(page, shoulder);
  const asked = (await question(page).textContent()) ?? '';
  const hum = button(page, 'Answer by humming');
  await expect(hum).toHaveCount(0);
  await check(page)
    .getByRole('link', { name: /microphone/ })
    .click();
  await page.getByLabel(/Mark a spot by humming/).check();
  await page.goBack();
  await expect(question(page)).toHaveText(asked);
  await expect(hum).toHaveAttribute('aria-pressed', 'false');
  const meter = page.getByRole('meter', { name: 'Loudness' });
  await expect(meter).toHaveCount(0);

  await hum.click();
  await expect(hum).toHaveAttribute('aria-pressed', 'true');
  await expect(meter).toBeVisible();
  await expectAccessible(page, 'listening');
  await expect(check(page).getByText('Heard: yes')).toBeVisible({ timeout: 25_000 });
  await expect(question(page)).not.toHaveText(asked);
  const given = check(page).getByRole('list', { name: 'Your answers' }).getByRole('listitem');
  await expect(given.first()).toHaveText(`${asked} Yes`);

  await hum.click();
  await expect(hum).toHaveAttribute('aria-pressed', 'false');
  await expect(meter).toHaveCount(0);
});

test('the questions lead back to no other place', async ({ page }) => {
  await page.goto('/plan/questions?regions=calves&back=https%3A%2F%2Fexample.org%2Ffind');
  await answerNo(page);
  await expect(page).toHaveURL(/\/plan\/ready/);
});

for (const words of ['chest tightness when climbing stairs', 'swollen hot calf after a flight']) {
  test(`"${words}" says first what to do, and ranks nothing`, async ({ page }) => {
    await page.goto('/find');
    await page.getByRole('searchbox').fill(words);
    await expect(flag(page)).toContainText(/Get help now|See a doctor today/);
    await expect(flag(page).getByRole('heading', { level: 1 })).toBeInViewport();
    await expect(flag(page)).toContainText('You wrote something that may mean');
    await expect(page.getByRole('button', { name: 'See what it may come from' })).toHaveCount(0);
    await expect(likely(page)).toHaveCount(0);
    await expect(page.getByRole('link', { name: /^Plan a session/ })).toHaveCount(0);
    for (let i = 0; i < 5 && (await notSo(page).isVisible()); i += 1) {
      const advice = (await flag(page).textContent()) ?? '';
      await notSo(page).click();
      await expect(page.getByRole('main').getByText(advice)).toHaveCount(0);
    }
    await expect(flag(page)).toHaveCount(0);
    await expect(suspects(page).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'It may come from' })).toBeFocused();
    // Other words are looked at anew.
    await page.getByRole('searchbox').fill(`${words} today`);
    await expect(flag(page)).toBeVisible();
  });
}

test('paint does not unsay a warning sign', async ({ page }) => {
  await say(page, 'swollen hot calf after a flight');
  await expect(flag(page)).toBeVisible();
  await page.getByText('Pick from a list').click();
  await page.getByText('Chest and belly').click();
  await page.getByRole('button', { name: /^breastbone.*, left/ }).click();
  await expect(page.getByRole('list', { name: 'Understood' })).toContainText('breastbone');
  await expect(flag(page)).toBeVisible();
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(flag(page)).toBeVisible();
  await expect(likely(page)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a ranking with all that is folded: no violation, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await say(page, many);
    await button(page, 'No').click();
    await likely(page)
      .getByRole('button', { name: /^Show \d more/ })
      .click();
    const first = suspects(page).first();
    await first.getByText('See where it is felt').click();
    await expect(first.locator('.kn-body').first()).toBeVisible();
    await expectAccessible(page);
  });

  for (const words of [
    'chest tightness when climbing stairs', // an emergency
    'back of my right calf, I take blood thinners', // asks for a clinician
    'sore calf, burning feet', // asks for care
  ]) {
    test(`"${words}": no violation, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await say(page, words);
      await expect(page.getByRole('heading', { name: 'Understood' })).toBeVisible();
      await expectAccessible(page);
    });
  }
}

test('a ranking stands beside words that ask for care only', async ({ page }) => {
  await say(page, 'sore calf, burning feet');
  const note = page.getByRole('note');
  await expect(note).toContainText('Leave something out');
  await expect(flag(page)).toHaveCount(0);
  await expect(suspects(page).first()).toBeVisible();
  await notSo(page).click();
  await expect(note).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'It may come from' })).toBeFocused();
});

test('what was asked is still there after a look at a muscle', async ({ page }) => {
  await page.goto('/find');
  await page.getByRole('searchbox').fill(shoulder);
  await button(page, 'Yes').click();
  const after = await order(page);
  await suspects(page).first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/shoulder blade/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue(shoulder);
  expect(await order(page)).toEqual(after);
  // Pain in quite another place is another story.
  await page.getByRole('searchbox').fill('right heel');
  await expect(suspects(page).first()).toContainText(', right');
  await expect(page.getByRole('list', { name: 'Your answers' })).toHaveCount(0);
});
