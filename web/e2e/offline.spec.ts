// After the first visit everything works without a network.
import { expect, installed, planFor, start, target, test } from './unknot';

test('a session without a network', async ({ page, context }) => {
  await installed(page);
  await context.setOffline(true);
  await planFor(page, 'Calves');
  await start(page);
  await target(page).click();
  await context.setOffline(false);
});

test('a new page starts without a network, at any address', async ({ page, context }) => {
  await installed(page);
  await page.close();
  await context.setOffline(true);
  const fresh = await context.newPage();
  for (const [path, heading] of [
    ['/', 'Where is the knot?'],
    ['/region/calves', 'Calves'],
    ['/progress', 'Progress'],
    ['/plan/questions?regions=chest', /any of these\?/],
  ] as const) {
    await fresh.goto(path);
    await expect(fresh.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }
  await context.setOffline(false);
});
