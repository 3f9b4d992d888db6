// A large file that is no journal: read in pieces, refused in plain words, the app as before.
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from './unknot';

const megabyte = 1024 * 1024;
const size = 64 * megabyte;
const most = 24 * megabyte; // that the page may need more while it reads

function file(info: TestInfo, line: number): string {
  const name = info.outputPath('rubbish.jsonl');
  const out = openSync(name, 'w');
  let state = 12345;
  for (let written = 0; written < size; written += megabyte) {
    const piece = Buffer.alloc(megabyte);
    for (let i = 0; i < megabyte; i += 1) {
      state = (state * 1103515245 + 12345) >>> 0;
      piece[i] = state >>> 24;
      if (piece[i] === 10) {
        piece[i] = 11;
      }
      if (line > 0 && (written + i) % line === line - 1) {
        piece[i] = 10;
      }
    }
    writeSync(out, piece);
  }
  closeSync(out);
  return name;
}

/** What scripts and the engine hold, after the browser has tidied up. */
async function held(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  const engine = await page.evaluate(() =>
    (globalThis as unknown as { memories: WebAssembly.Memory[] }).memories.reduce(
      (sum, { buffer }) => sum + buffer.byteLength,
      0,
    ),
  );
  return { scripts: usedSize, engine };
}

for (const [name, line] of [
  ['of short lines', 120],
  ['without a single line end', 0],
] as const) {
  test(`64 MB of rubbish ${name}`, async ({ page }, info) => {
    test.setTimeout(240_000);
    await page.addInitScript(() => {
      const memories: WebAssembly.Memory[] = [];
      Object.assign(globalThis, { memories });
      const { Instance } = WebAssembly;
      WebAssembly.Instance = new Proxy(Instance, {
        construct(made, [module, imports]: [WebAssembly.Module, WebAssembly.Imports]) {
          const instance = new made(module, imports);
          memories.push(instance.exports.memory as WebAssembly.Memory);
          return instance;
        },
      });
    });
    await page.goto('/you');
    await expect(page.getByRole('button', { name: 'Save to a file' })).toBeVisible();
    const before = await held(page);
    await page.locator('input[type=file]').setInputFiles(file(info, line));
    const reading = page.getByText(/^Reading: /);
    await expect(reading).toBeVisible();
    let scripts = 0;
    let engine = 0;
    const from = Date.now();
    while (await reading.isVisible()) {
      const now = await held(page);
      scripts = Math.max(scripts, now.scripts - before.scripts);
      engine = Math.max(engine, now.engine - before.engine);
    }
    const mb = (bytes: number) => `${(bytes / megabyte).toFixed(1)} MB`;
    console.log(
      `64 MB ${name}: ${((Date.now() - from) / 1000).toFixed(1)} s, at most ${mb(scripts)} more in scripts, ${mb(engine)} more in the engine`,
    );
    expect(scripts).toBeLessThan(most);
    expect(engine).toBeLessThan(most);
    await expect(page.getByText(/This is no journal of Unknot/)).toBeVisible();
    await expect(page.getByText(/lines? could not be read/)).toBeVisible();
    // As before: pages, the engine, another import.
    await page.getByRole('link', { name: 'Find', exact: true }).click();
    await page.getByLabel('Say it in your own words').fill('right calf');
    await expect(page.getByRole('heading', { name: 'Understood' })).toBeVisible();
  });
}
