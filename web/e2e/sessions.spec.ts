// Each region from the first click to the history.
import { expect, planFor, regions, runThrough, start, test } from './unknot';

for (const [, name] of regions) {
  test(`${name}: from the first click to the history`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.clock.install();
    await planFor(page, name);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await start(page);
    await runThrough(page);
    await page.getByRole('link', { name: 'See progress' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible();
    const sessions = page.getByRole('region', { name: 'Sessions' });
    await expect(sessions.getByRole('heading', { name })).toBeVisible();
    await expect(sessions).toContainText('finished');
    // The history rests in the database: it is there after a reload, too.
    await page.reload();
    await expect(sessions.getByRole('heading', { name })).toBeVisible();
  });
}
