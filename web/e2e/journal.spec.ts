// The journal belongs to the person: out, gone, and in again.
import { readFileSync } from 'node:fs';
import { expect, planFor, start, target, test } from './unknot';
import type { Page } from '@playwright/test';

async function shortSession(page: Page) {
  await planFor(page, 'Calves');
  await start(page);
  await target(page).click();
  await page.waitForTimeout(2500);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: 'Something came up' }).click();
  await expect(page.getByRole('heading', { name: 'Stopped.' })).toBeVisible();
}

const history = async (page: Page) => {
  await page.goto('/progress');
  await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible();
  return page.locator('main').innerText();
};
const withoutExport = (text: string) => text.replace(/(Last|Never) saved.*$/ms, '');

test('saved to a file, erased, read again: the same progress', async ({ page }) => {
  await shortSession(page);
  const before = await history(page);
  await page.goto('/you');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const file = await (await download).path();
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) {
    expect(Object.keys(JSON.parse(line) as object)).toEqual(
      expect.arrayContaining(['id', 'at', 'device', 'kind', 'version', 'body']),
    );
  }
  await expect(page.getByText(/Last saved to a file/)).toBeVisible();

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  expect(await history(page)).toContain('Nothing here yet');

  await page.goto('/you');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText(`${lines.length} new records`)).toBeVisible();
  expect(withoutExport(await history(page))).toBe(withoutExport(before));

  // The same file again adds nothing.
  await page.goto('/you');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('0 new records')).toBeVisible();
});

test('rubbish is refused line by line, and what is good in it is kept', async ({ page }) => {
  await page.goto('/you');
  await page.locator('input[type=file]').setInputFiles({
    name: 'rubbish.jsonl',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(
      `not json\n{"id":1}\n${'x'.repeat(300_000)}\n{"id":"01900000-0000-7000-8000-000000000001","at":"2026-01-01T00:00:00Z","device":"d","kind":"from_the_future","version":9,"body":{}}\n`,
    ),
  });
  await expect(page.getByText('1 new record of 1.')).toBeVisible();
  await expect(page.getByText('3 lines could not be read.')).toBeVisible();
  await expect(page.getByText(/of a newer version, kept/)).toBeVisible();
});

test('where the browser stores nothing, it says so and offers the file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    });
  });
  await page.goto('/');
  const banner = page.getByRole('alert');
  await expect(banner).toContainText('does not let Unknot store anything');
  await expect(banner.getByRole('button', { name: 'Save the journal' })).toBeVisible();
  // It works on, in memory.
  await page.getByRole('link', { name: 'Choose a region' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Plan a session' })).toBeVisible();
  await expect(banner).toBeVisible();
});
