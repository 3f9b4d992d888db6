// Two tabs of one browser write at once: both keep everything, and so does the disk.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { expect, planFor, start, target, test } from './unknot';

const count = 4000;

/** A journal of records that this version does not know: kept as they are. */
function journalFile(info: TestInfo): string {
  const file = info.outputPath('other.jsonl');
  const lines = Array.from({ length: count }, (_, i) => {
    const id = `01900000-0000-7000-8000-${String(i).padStart(12, '0')}`;
    const about = 'x'.repeat(200);
    return `{"id":"${id}","at":"2026-01-01T00:00:00Z","device":"d","kind":"from_the_future","version":9,"body":{"about":"${about}"}}\n`;
  });
  writeFileSync(file, lines.join(''));
  return file;
}

async function saved(page: Page): Promise<string[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const file = await (await download).path();
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}

test('a session in one tab, an import in the other: nothing is lost', async ({
  page,
  context,
}, info) => {
  await planFor(page, 'Calves');
  const other = await context.newPage();
  await other.addInitScript(() => {
    // A slow disk, so that the import lasts as long as the session.

    const read = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = async function (this: Blob) {
      await new Promise((go) => setTimeout(go, 1200));
      return read.call(this);
    };
  });
  await other.goto('/you');
  await expect(other.getByRole('heading', { level: 1, name: 'You' })).toBeVisible();

  await other.locator('input[type=file]').setInputFiles(journalFile(info));
  await start(page);
  // Each of these writes; the import goes on meanwhile.
  await target(page).click();
  await expect(other.getByText(/^Reading: /)).toBeVisible();
  await target(page).click();
  await page.getByRole('button', { name: '5', exact: true }).click();
  await target(page).click();
  await page.getByRole('button', { name: '2', exact: true }).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: 'Something came up' }).click();
  await expect(page.getByRole('heading', { name: 'Stopped.' })).toBeVisible();

  await expect(other.getByText(`${count} new records of ${count}.`)).toBeVisible({
    timeout: 30_000,
  });
  await expect(other.getByText(/could not be read/)).toBeHidden();
  const inOther = await saved(other);
  expect(inOther.length).toBeGreaterThan(count + 3);

  await page.getByRole('link', { name: 'See progress' }).click();
  await page.getByRole('link', { name: 'You', exact: true }).click();
  expect(await saved(page)).toEqual(inOther);
  await page.reload();
  expect(await saved(page)).toEqual(inOther);
});

test('a session that another tab has ended is not taken up again', async ({ page, context }) => {
  await planFor(page, 'Calves');
  await start(page);
  const other = await context.newPage();
  await other.goto('/');
  await expect(other.getByRole('link', { name: 'Carry on' })).toBeVisible();
  await target(page).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: 'I have had enough' }).click();
  await expect(other.getByRole('link', { name: 'Carry on' })).toBeHidden();
  await other.goto('/session');
  await expect(other.getByText('No session is running.')).toBeVisible();
});
