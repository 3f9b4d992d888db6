// A new version waits: a session goes on with the old one, and is offered the new one afterwards.
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, installed, planFor, start, target, test } from './unknot';

const port = 7983;
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
test.use({ baseURL: `http://127.0.0.1:${port}` });
test.describe.configure({ mode: 'serial' });

let folder: string;
let server: ChildProcess;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unknot-update-'));
  cpSync(here('../dist'), folder, { recursive: true });
  server = spawn(process.execPath, [here('../scripts/serve.mjs'), String(port), folder]);
  await expect
    .poll(() =>
      fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
});
test.afterEach(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts a second version in the first one's place. */
function publish() {
  for (const file of ['index.html', 'sw.js']) {
    for (const packed of ['.br', '.gz']) {
      rmSync(join(folder, file + packed), { force: true });
    }
  }
  const edit = (file: string, from: RegExp, to: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  };
  edit('index.html', /<html lang="en"/, '<html lang="en" data-version="second"');
  edit(
    'sw.js',
    /(index\.html",\s*revision:\s*"|revision:\s*"(?=[^"]*",\s*url:\s*"index\.html))/,
    '$1second',
  );
}

const look = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
const isSecond = (page: Page) => expect(page.locator('html[data-version=second]'));

test('a session goes on; afterwards the new version is offered, and taken', async ({ page }) => {
  await installed(page);
  await planFor(page, 'Calves');
  await start(page);
  await target(page).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  publish();
  await look(page);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return registration?.waiting?.state;
      }),
    )
    .toBe('installed');
  await page.waitForTimeout(2000);
  const offer = page.getByText('A new version is ready.');
  await expect(offer).toBeHidden();
  await expect(page.getByRole('timer')).toBeVisible();
  expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: 'I have had enough' }).click();
  await page.getByRole('link', { name: 'Back to Today' }).click();

  await expect(offer).toBeVisible();
  await isSecond(page).not.toBeAttached();
  const other = await page.context().newPage();
  await other.goto('/');
  await isSecond(other).not.toBeAttached();
  await page.getByRole('button', { name: 'Use it now' }).click();
  await isSecond(page).toBeAttached({ timeout: 20_000 });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(offer).toBeHidden();
  // The old version's files are gone, so no tab stays with it.
  await isSecond(other).toBeAttached({ timeout: 20_000 });
});

test('it cannot be taken from under the session of another tab', async ({ page, context }) => {
  await installed(page);
  await planFor(page, 'Calves');
  await start(page);
  const other = await context.newPage();
  await other.goto('/');
  publish();
  await look(other);
  await other.getByRole('button', { name: 'Use it now' }).click();
  await expect(other.getByText('A session is running in another tab.')).toBeVisible();
  await isSecond(other).not.toBeAttached();
  await target(page).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: 'I have had enough' }).click();
  await other.getByRole('button', { name: 'Use it now' }).click();
  await isSecond(other).toBeAttached({ timeout: 20_000 });
});
