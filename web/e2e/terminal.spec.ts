// One journal, two faces: what the browser wrote the terminal reads, and the other way round.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, planFor, regions, runThrough, start, test } from './unknot';
import type { Page } from '@playwright/test';
import type { Progress } from '../src/engine/types';

const program =
  process.env.UNKNOT_PROGRAM ?? fileURLToPath(new URL('../../build/unknot', import.meta.url));
test.skip(!existsSync(program), 'needs the program at build/unknot');

const now = '2026-11-22T18:00:00+01:00';

function terminal(data: string, ...words: string[]) {
  return execFileSync(program, [...words, '--data', data, '--now', now], { encoding: 'utf8' });
}

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'unknot-two-faces-'));

async function save(page: Page) {
  await page.goto('/you');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  return await (await download).path();
}

test('a session in the browser stands in the terminal, and its journal comes back the same', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-22T16:00:00Z') });
  await planFor(page, 'Calves', 6);
  await start(page);
  await runThrough(page);
  const file = await save(page);
  const written = readFileSync(file, 'utf8');

  const data = emptyFolder();
  terminal(data, 'journal', 'import', file);
  expect(terminal(data, 'journal', 'export')).toBe(written);
  const progress = JSON.parse(terminal(data, 'progress', '--json')) as Progress;
  expect(progress.sessions).toHaveLength(1);
  const [session] = progress.sessions;
  expect(session?.outcome).toBe('finished');

  // The browser's own page tells the same session.
  await page.goto('/progress');
  const row = page.getByRole('listitem').filter({ hasText: 'Calves' }).first();
  await expect(row).toContainText('Rest day');
  const tenths = [session?.before_tenths, session?.after_tenths].map((n) => (n ?? 0) / 10);
  await expect(row).toContainText(`${String(tenths[0])} → ${String(tenths[1])}`);
});

test('sessions of all five regions in the terminal stand in the browser', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-22T20:00:00Z') });
  const data = emptyFolder();
  const answers = join(data, 'answers.json');
  const replay = join(data, 'inputs.txt');
  const line = '+20 tap\n+9 tap\n+4 rate 4\n+30 tap\n+3 rate 2\n+60 tick\n+20 tick\n';
  writeFileSync(replay, `${line.repeat(16)}+1 answer no\n`);
  for (const [id] of regions) {
    const asked = JSON.parse(terminal(data, 'screen', '--region', id, '--questions', '--json')) as {
      questions: { question: string }[];
    };
    writeFileSync(
      answers,
      JSON.stringify(Object.fromEntries(asked.questions.map((q) => [q.question, 'no']))),
    );
    terminal(data, 'screen', '--region', id, '--answers', answers, '--json');
    const plan = join(data, `${id}.json`);
    terminal(data, 'plan', '--region', id, '--minutes', '8', '-o', plan, '--json');
    terminal(data, 'session', '--plan', plan, '--replay', replay, '--json');
  }
  const exported = join(data, 'journal.jsonl');
  terminal(data, 'journal', 'export', '-o', exported);

  await page.goto('/you');
  await page.locator('input[type=file]').setInputFiles(exported);
  await expect(page.getByText(/new records of/)).toBeVisible();
  await page.goto('/progress');
  for (const [, name] of regions) {
    await expect(page.getByRole('listitem').filter({ hasText: name }).first()).toBeVisible();
  }
  expect(readFileSync(await save(page), 'utf8')).toBe(readFileSync(exported, 'utf8'));
});

for (const name of ['eight_weeks', 'fullest']) {
  test(`the report of ${name} is one page`, async ({ page }, info) => {
    const data = emptyFolder();
    const at = '2026-11-27T09:00:00+01:00';
    const run = (...words: string[]) =>
      execFileSync(program, [...words, '--data', data, '--now', at], { encoding: 'utf8' });
    const folder = fileURLToPath(new URL('../../engine/handover/testdata/', import.meta.url));
    run('journal', 'import', join(folder, `${name}.jsonl`));
    await page.setContent(run('report'));
    await expect(page.getByRole('heading', { level: 1, name: /a summary/ })).toBeVisible();
    await expect(page.locator('figure svg')).toHaveCount(2);
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({
        format,
        preferCSSPageSize: false,
        path: info.outputPath(`${name}-${format}.pdf`),
      });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
    }
  });
}
