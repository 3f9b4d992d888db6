// Showing where it hurts on the body: with a finger, by keyboard, from the list; left stays left.
import type { Page } from '@playwright/test';
import { expect, expectAccessible, installed, test, withoutWebGl } from './unknot';

const shown = (page: Page) => page.locator('.around[aria-busy="false"]');
const understood = (page: Page) => page.getByRole('list', { name: 'Understood' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function open(page: Page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/find');
  await expect(shown(page)).toBeVisible();
}

/** Pixels of the picture, from a place of the body in metres: height, and to the right on screen. */
async function at(page: Page, height: number, right: number) {
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  const box = await page.locator('canvas').boundingBox();
  if (!box) {
    throw new Error('There is no picture.');
  }
  const pixels = box.height / Math.max(1.98, (1.4 * box.height) / box.width);
  return {
    x: box.x + box.width / 2 + right * pixels,
    y: box.y + box.height / 2 + (0.875 - height) * pixels,
  };
}

async function stroke(page: Page, from: [number, number], to: [number, number]) {
  const [a, b] = [await at(page, ...from), await at(page, ...to)];
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move(b.x, b.y, { steps: 8 });
  await page.mouse.up();
}
// The middle of a calf, from the back or the front: ten centimetres beside the middle.
const calf = (right: number): [[number, number], [number, number]] => [
  [0.38, right],
  [0.24, right],
];

test('painting the back of the right calf names it and what it may come from', async ({ page }) => {
  await open(page);
  await button(page, 'Back').click();
  await button(page, 'Paint').click();
  await stroke(page, ...calf(0.1));
  await expect(understood(page)).toContainText(/calf.*, right/);
  await expect(understood(page)).not.toContainText('left');
  const likely = page.getByRole('region', { name: 'It may come from' });
  await expect(likely).toContainText(/gastrocnemius.*, right/);
  await button(page, 'See what it may come from').click();
  await expect(page.getByRole('heading', { name: 'Understood' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Understood' })).toBeInViewport();
});

test('left stays left, in front and from the back', async ({ page }) => {
  await open(page);
  await expect(page.getByText('your right')).toBeVisible();
  const left = (text: string) =>
    page.getByText(text, { exact: true }).evaluate((e) => e.getBoundingClientRect().left);
  expect(await left('your right')).toBeLessThan(await left('your left'));
  await button(page, 'Paint').click();
  await stroke(page, [0.66, 0.1], [0.58, 0.1]); // the thigh on the right of the screen
  await expect(understood(page)).toContainText(/thigh.*, left/);
  await expect(understood(page)).not.toContainText('right');
  await button(page, 'Clear').click();
  await button(page, 'Back').click();
  await expect.poll(() => left('your left')).toBeLessThan(100);
  expect(await left('your left')).toBeLessThan(await left('your right'));
  await stroke(page, [0.66, -0.1], [0.58, -0.1]);
  await expect(understood(page)).toContainText(/thigh.*, left/);
  await expect(understood(page)).not.toContainText('right');
  await page.getByRole('group', { name: 'See it from' }).getByText('Right').click();
  await expect(page.getByText('your left')).toBeHidden();
  await expect(page.getByText('your right')).toBeVisible();
});

test('undo takes back a stroke, the eraser what it goes over, clear everything', async ({
  page,
}) => {
  await open(page);
  await button(page, 'Back').click();
  await button(page, 'Paint').click();
  await stroke(page, ...calf(0.1));
  await stroke(page, ...calf(-0.1));
  await expect(understood(page)).toContainText('left');
  await button(page, 'Undo').click();
  await expect(understood(page)).not.toContainText('left');
  await expect(understood(page)).toContainText('right');
  await button(page, 'Erase').click();
  await button(page, 'Large').click();
  await stroke(page, [0.42, 0.1], [0.2, 0.1]);
  await expect(understood(page)).toBeHidden();
  await button(page, 'Undo').click();
  await expect(understood(page)).toContainText('right');
  await button(page, 'Clear').click();
  await expect(understood(page)).toBeHidden();
  await expect(button(page, 'Clear')).toBeDisabled();
});

test('by keyboard alone: to the calf, marked, worse', async ({ page }) => {
  await open(page);
  const picture = page.getByRole('application', { name: /Your body/ });
  for (
    let i = 0;
    i < 20 && !(await picture.evaluate((e) => e === document.activeElement));
    i += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(picture).toBeFocused();
  const said = page
    .locator('[aria-live=polite]')
    .filter({ hasText: /marked/ })
    .first();
  await page.keyboard.press('End');
  for (let i = 0; i < 40; i += 1) {
    if (/upper calf, inner half, right/.test((await said.textContent()) ?? '')) {
      break;
    }
    await page.keyboard.press('ArrowUp');
  }
  await expect(said).toHaveText('upper calf, inner half, right: not marked');
  await page.keyboard.press('Space');
  await expect(said).toHaveText('upper calf, inner half, right: marked, 5 of 10');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(said).toHaveText('upper calf, inner half, right: marked, 7 of 10');
  await page.keyboard.press('-');
  await expect(said).toHaveText('upper calf, inner half, right: marked, 6 of 10');
  await expect(understood(page)).toContainText('upper calf, inner half, right: 6 of 10');
  // It turned to where the calf is.
  await expect(button(page, 'Back')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('region', { name: 'It may come from' })).toContainText(/, right/);
  await page.keyboard.press('ArrowLeft');
  await expect(said).toHaveText('upper calf, inner half, left: not marked');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('upper calf, inner half, right: not marked');
  await expect(understood(page)).toBeHidden();
});

test('words are shown on the body and in the list, and can be taken from there', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('searchbox').fill('right heel');
  await expect(understood(page)).toContainText('heel, back and underneath, right');
  await page.getByText('Pick from a list').click();
  await page.getByText('Lower leg and foot').click();
  const heel = button(page, 'heel, back and underneath, right');
  await expect(heel).toHaveAttribute('aria-pressed', 'true');
  await heel.click();
  await expect(understood(page)).toBeHidden();
});

test('a tap names the place', async ({ page }) => {
  await open(page);
  await button(page, 'Back').click();
  const { x, y } = await at(page, 0.33, 0.1);
  await page.mouse.click(x, y);
  await expect(page.getByText(/calf.*, right:/).first()).toBeVisible();
  await button(page, 'Mark it').click();
  await expect(understood(page)).toContainText(/calf.*, right/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`painted, with the list open: no violation, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await button(page, 'Back').click();
    await button(page, 'Paint').click();
    await stroke(page, ...calf(0.1));
    await expect(understood(page)).toBeVisible();
    await page.getByText('Pick from a list').click();
    await page.getByText('Lower leg and foot').click();
    await expectAccessible(page);
  });
}

test('without WebGL the list does it all', async ({ baseURL }) => {
  await withoutWebGl(async (page) => {
    await page.goto(`${baseURL ?? ''}/find`);
    await expect(page.getByText('This browser cannot show the body.')).toBeVisible();
    await page.getByText('Lower leg and foot').click();
    await button(page, 'upper calf, inner half, right').click();
    await expect(button(page, 'upper calf, inner half, right')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(page.getByText('Right: 5 of 10, moderate', { exact: true })).toBeVisible();
    await button(page, 'More: upper calf, inner half, right').click();
    await expect(page.getByText('Right: 6 of 10, moderate', { exact: true })).toBeVisible();
    await expect(understood(page)).toContainText('upper calf, inner half, right');
    await expect(page.getByRole('region', { name: 'It may come from' })).toContainText(/, right/);
    await button(page, 'Undo').click();
    await expect(page.getByText('Right: 5 of 10, moderate', { exact: true })).toBeVisible();
  });
});

test('the body is there without a network', async ({ page, context }) => {
  await installed(page);
  await context.setOffline(true);
  await open(page);
  await context.setOffline(false);
});
