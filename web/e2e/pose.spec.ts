// The drawn and the turnable poses: on muscle pages, in a session, without WebGL.
import type { Page } from '@playwright/test';
import {
  answerNo,
  answerNoByKeyboard,
  expect,
  expectAccessible,
  planFor,
  start,
  tabTo,
  test,
  withoutWebGl,
} from './unknot';

const drawing = (page: Page, name: string | RegExp) => page.getByRole('img', { name });
const turnIt = (page: Page) => page.getByRole('button', { name: 'Turn it' });
const pose = (page: Page) => page.getByRole('application', { name: /, to turn$/ });

/** What the canvas shows, as text that changes when it does. */
async function seen(page: Page): Promise<string> {
  return (await pose(page).locator('canvas').screenshot()).toString('base64');
}

async function openMove(page: Page) {
  await page.goto('/muscle/gastrocnemius');
  await page.locator('summary').filter({ hasText: 'Calf on the ball, sitting on' }).click();
  await expect(
    drawing(page, /^Drawing: Calf on the ball/)
      .locator('.kn-body')
      .first(),
  ).toBeVisible();
}

test('a muscle page shows the muscle, where it hurts, and how to lie on the ball', async ({
  page,
}) => {
  await page.goto('/muscle/gastrocnemius');
  const muscle = drawing(page, /where the big calf muscle lies/);
  await expect(muscle.locator('.kn-muscle').first()).toBeAttached();
  await expect(muscle.locator('.kn-site').first()).toBeAttached();
  await expect(page.getByText('Slanting lines: the muscle')).toBeVisible();
  await openMove(page);
});

test('a pose turns by keyboard and finger, rolls and stops', async ({ page }) => {
  await openMove(page);
  await turnIt(page).click();
  await expect(pose(page)).toHaveAttribute('aria-busy', 'false');
  await page.getByRole('button', { name: 'Stop the roll' }).click();
  const still = await seen(page);
  expect(await seen(page)).toBe(still);
  await pose(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => seen(page)).not.toBe(still);
  const turned = await seen(page);
  const box = await pose(page).boundingBox();
  if (!box) {
    throw new Error('There is no picture.');
  }
  await page.mouse.move(box.x + 100, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 110, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => seen(page)).not.toBe(turned);
  await page.getByRole('button', { name: 'Roll the ball' }).click();
  const rolling = await seen(page);
  await expect.poll(() => seen(page)).not.toBe(rolling);
  await page.getByRole('button', { name: 'Back to the drawing' }).click();
  await expect(drawing(page, /^Drawing: Calf on the ball/)).toBeVisible();
});

test('nothing rolls by itself for whoever wants no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMove(page);
  await turnIt(page).click();
  await expect(pose(page)).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByRole('button', { name: 'Roll the ball' })).toBeVisible();
  const still = await seen(page);
  await page.waitForTimeout(400);
  expect(await seen(page)).toBe(still);
});

test('painting the right calf leads to its muscle and into a session with its pose', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/find');
  await expect(page.locator('.around[aria-busy="false"]')).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByRole('button', { name: 'Paint', exact: true }).click();
  const box = await page.locator('canvas').boundingBox();
  if (!box) {
    throw new Error('There is no picture.');
  }
  const pixels = box.height / Math.max(1.98, (1.4 * box.height) / box.width);
  const at = (height: number): [number, number] => [
    box.x + box.width / 2 + 0.1 * pixels,
    box.y + box.height / 2 + (0.875 - height) * pixels,
  ];
  await page.mouse.move(...at(0.38));
  await page.mouse.down();
  await page.mouse.move(...at(0.24), { steps: 8 });
  await page.mouse.up();
  const likely = page.getByRole('region', { name: 'It may come from' });
  await expect(likely).toContainText(/gastrocnemius.*, right/);
  await likely
    .getByRole('link', { name: /big calf muscle/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/big calf muscle/i);
  await expect(
    drawing(page, /where the big calf muscle lies/)
      .locator('.kn-body')
      .first(),
  ).toBeVisible();

  await planFor(page, 'Calves', 8);
  await start(page);
  const shown = drawing(page, /^Drawing: .*, right side$/);
  await expect(shown.locator('.kn-ball').first()).toBeVisible();
  await turnIt(page).click();
  await expect(pose(page)).toHaveAttribute('aria-busy', 'false');
  await page.waitForTimeout(1500); // the session tells the page anew every second
  await expect(pose(page).locator('canvas')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the drawing' }).click();
  await expect(shown).toBeVisible();
});

test('by keyboard alone: from the right calf on the body into the session with its pose', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/find');
  await expect(page.locator('.around[aria-busy="false"]')).toBeVisible();
  await tabTo(page, /^Your body/);
  await page.keyboard.press('End');
  const said = page
    .locator('[aria-live=polite]')
    .filter({ hasText: /marked/ })
    .first();
  for (let i = 0; i < 40; i += 1) {
    if ((await said.textContent())?.startsWith('upper calf, inner half, right')) {
      break;
    }
    await page.keyboard.press('ArrowUp');
  }
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: 'It may come from' })).toContainText(/, right/);
  await tabTo(page, /^gastrocnemius|^big calf muscle/i);
  await tabTo(page, /^(Plan|Set up)/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Next/);
  await page.keyboard.press('Enter');
  await answerNoByKeyboard(page);
  await tabTo(page, /^Start/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/session$/);
  await expect(
    drawing(page, /^Drawing: .*, right side$/)
      .locator('.kn-body')
      .first(),
  ).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`pictures and the turnable pose: no violation, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openMove(page);
    await turnIt(page).click();
    await expect(pose(page)).toHaveAttribute('aria-busy', 'false');
    await expectAccessible(page);
  });
}

test('the drawing is back when the picture is taken away', async ({ page }) => {
  await openMove(page);
  await turnIt(page).click();
  await expect(pose(page)).toHaveAttribute('aria-busy', 'false');
  await expect(drawing(page, /^Drawing: Calf on the ball/)).toBeHidden();
  await pose(page)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
  await expect(pose(page)).toBeHidden();
  await expect(
    drawing(page, /^Drawing: Calf on the ball/)
      .locator('.kn-body')
      .first(),
  ).toBeVisible();
});

test('without WebGL the drawings do, and the drawn body can be marked', async ({ baseURL }) => {
  await withoutWebGl(async (page) => {
    await page.goto(`${baseURL ?? ''}/find`);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    const calf = page.locator('path[data-place="calf_upper_inner.right"]');
    await calf.click();
    await expect(page.getByRole('list', { name: 'Understood' })).toContainText(
      'upper calf, inner half, right',
    );
    const likely = page.getByRole('region', { name: 'It may come from' });
    const calfMuscle = likely.getByRole('listitem').filter({ hasText: 'gastrocnemius' });
    await calfMuscle.getByRole('link').last().click();
    await page.getByRole('button', { name: /Next/ }).click();
    await answerNo(page);
    await start(page);
    await expect(
      drawing(page, /^Drawing: .*, right side$/)
        .locator('.kn-body')
        .first(),
    ).toBeVisible();
    await page.goto(`${baseURL ?? ''}/muscle/gastrocnemius`);
    await page.locator('summary').filter({ hasText: 'Calf on the ball, sitting on' }).click();
    await turnIt(page).click();
    await expect(turnIt(page)).toBeHidden();
    await expect(
      drawing(page, /^Drawing: Calf on the ball/)
        .locator('.kn-body')
        .first(),
    ).toBeVisible();
  });
});
