// What the person hands over: files for others' programs, a page for a professional; and that
// everything can be erased, wholly.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answerNo, expect, start, test } from './unknot';

const journal = (name: string) =>
  fileURLToPath(new URL(`../../engine/handover/testdata/${name}.jsonl`, import.meta.url));
const someone = journal('eight_weeks');
const now = '2026-11-27T09:00:00+01:00';

async function withJournal(page: Page, file = someone) {
  await page.clock.setSystemTime(new Date(now));
  await page.goto('/you');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText(/\d+ new records of/)).toBeVisible();
}

async function saved(page: Page, button: string) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('each file is there, with its name and what it is for', async ({ page }) => {
  await withJournal(page);
  const table = await saved(page, 'Save as a table');
  expect(table.name).toBe('unknot-2026-11-27.csv');
  expect(table.text.startsWith('\ufefftime (ISO 8601 with zone),day,')).toBe(true);

  const clinic = await saved(page, 'Save for a clinic');
  expect(clinic.name).toBe('unknot-2026-11-27.fhir.json');
  const bundle = JSON.parse(clinic.text) as { resourceType: string; entry: unknown[] };
  expect(bundle.resourceType).toBe('Bundle');
  expect(bundle.entry.length).toBeGreaterThan(300);

  const calendar = await saved(page, 'Save for a calendar');
  expect(calendar.name).toBe('unknot-2026-11-27.ics');
  expect(calendar.text).toContain('BEGIN:VEVENT');

  const journal = await saved(page, 'Save to a file');
  expect(journal.text.trimEnd().split('\n')).toHaveLength(
    readFileSync(someone, 'utf8').trimEnd().split('\n').length,
  );
});

test('where there is nothing yet it says so', async ({ page }) => {
  await page.goto('/you');
  await page.getByRole('button', { name: 'Save for a calendar' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('link', { name: 'One page for a professional' }).click();
  await expect(page.getByRole('alert')).toContainText('nothing to report yet');
});

for (const [paper, theme] of [
  ['A4', 'light'],
  ['Letter', 'dark'],
] as const) {
  test(`the report is one page of ${paper}`, async ({ page }, info) => {
    await page.emulateMedia({ colorScheme: theme });
    await withJournal(page);
    await page.getByRole('link', { name: 'One page for a professional' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /a summary/ })).toBeVisible();
    for (const name of [
      'Where it hurts',
      'Is it changing?',
      'What was done',
      'Questions for you',
    ]) {
      await expect(page.getByRole('heading', { name })).toBeVisible();
    }
    await expect(page.locator('figure svg')).toHaveCount(2);
    await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.screenshot({ path: info.outputPath('report-screen.png'), fullPage: true });

    await page.setViewportSize({ width: 733, height: 990 });
    await page.emulateMedia({ media: 'print', colorScheme: theme });
    await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
    await expect(page.getByRole('navigation')).toBeHidden();
    await page.screenshot({ path: info.outputPath('report-paper.png'), fullPage: true });
    await page.emulateMedia({ media: null, colorScheme: theme });
    const pdf = await page.pdf({ format: paper, path: info.outputPath('report.pdf') });
    expect(pagesOf(pdf)).toBe(1);
  });
}

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

test('with every list full it is one page, too, black on white', async ({ page }, info) => {
  await withJournal(page, journal('fullest'));
  await page.getByRole('link', { name: 'One page for a professional' }).click();
  await expect(page.locator('figure svg')).toHaveCount(2);
  await expect(page.getByText(/\d+ more, \d+ of them getting worse: in the exports/)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ media: 'print', colorScheme });
    const ink = await page.evaluate(() =>
      [document.documentElement, document.body, document.querySelector('h1')].map((each) => {
        const { color, backgroundColor } = getComputedStyle(each ?? document.body);
        return { color, backgroundColor };
      }),
    );
    await page.setViewportSize({ width: 733, height: 990 });
    await page.screenshot({ path: info.outputPath(`full-${colorScheme}.png`), fullPage: true });
    await page.emulateMedia({ media: null, colorScheme });
    expect(ink[0]?.backgroundColor).toMatch(/^(rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\))$/);
    expect(ink[2]?.color).toBe('rgb(0, 0, 0)');
    for (const format of ['A4', 'Letter']) {
      const path = info.outputPath(`full-${colorScheme}-${format}.pdf`);
      expect(pagesOf(await page.pdf({ format, path })), `${format}, ${colorScheme}`).toBe(1);
    }
  }
});

test('erased is erased: the database, the settings, what other tabs hold', async ({
  page,
  context,
}) => {
  await withJournal(page);
  await page.getByLabel('Dark', { exact: true }).check();
  const device = () =>
    page.evaluate(
      () =>
        new Promise((found) => {
          const open = indexedDB.open('unknot');
          open.onsuccess = () => {
            const get = open.result.transaction('meta').objectStore('meta').get('device');
            get.onsuccess = () => {
              found(get.result);
              open.result.close();
            };
          };
        }),
    );
  const before = await device();

  // Another tab, in the middle of a session.
  const other = await context.newPage();
  await other.goto('/plan');
  await other.getByLabel('Hips', { exact: true }).check();
  await other.getByRole('button', { name: /Next/ }).click();
  await other.getByRole('button', { name: 'Yes, nothing has changed' }).click();
  await answerNo(other);
  await start(other);

  await page.bringToFront();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  await other.waitForLoadState();
  await expect(other.getByRole('button', { name: 'Stop', exact: true })).toBeHidden();
  await other.close();

  const left = await page.evaluate(
    () =>
      new Promise<{ stores: Record<string, unknown[]>; local: string[]; caches: string[] }>(
        (done) => {
          const open = indexedDB.open('unknot');
          open.onsuccess = () => {
            const stores: Record<string, unknown[]> = {};
            const names = ['records', 'session', 'meta'];
            const tx = open.result.transaction(names);
            for (const name of names) {
              const all = tx.objectStore(name).getAllKeys();
              all.onsuccess = () => {
                stores[name] = all.result;
              };
            }
            tx.oncomplete = () => {
              open.result.close();
              void caches
                .keys()
                .then((keys) =>
                  Promise.all(keys.map(async (key) => (await caches.open(key)).keys())),
                )
                .then((lists) => {
                  done({
                    stores,
                    local: Object.keys(localStorage).concat(Object.keys(sessionStorage)),
                    caches: lists.flat().map((each) => new URL(each.url).pathname),
                  });
                });
            };
          };
        },
      ),
  );
  expect(left.stores.records).toEqual([]);
  expect(left.stores.session).toEqual([]);
  expect(left.stores.meta).toEqual(expect.arrayContaining(['device']));
  expect(left.local).toEqual([]);
  expect(await device()).not.toBe(before);
  await page.reload();
  await page.goto('/progress');
  await expect(page.getByText('Nothing here yet')).toBeVisible();
});
