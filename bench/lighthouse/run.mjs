// Lighthouse's mobile profile against a running Unknot: prints the scores, and what each point below
// 100 was lost for. `node run.mjs URL`
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, exit, getuid } from 'node:process';
import lighthouse from 'lighthouse';

const url = argv[2] ?? 'http://127.0.0.1:7878/';
const port = 9333;
const profile = await mkdtemp(join(tmpdir(), 'unknot-lighthouse-'));
const flags = [
  '--headless=new', `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`, '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic',
  ...(getuid() === 0 ? ['--no-sandbox'] : []),
];
const chromium = spawn(env.CHROMIUM ?? '/usr/bin/chromium', flags, { stdio: 'ignore' });
const categories = ['performance', 'accessibility', 'best-practices'];
let worst = 100;
try {
  await untilAnswers(`http://127.0.0.1:${port}/json/version`);
  const result = await lighthouse(url, { port, onlyCategories: categories, output: 'json', logLevel: 'error' });
  const report = result.lhr;
  for (const id of categories) {
    const category = report.categories[id];
    const score = Math.round(category.score * 100);
    worst = Math.min(worst, score);
    console.log(`${String(score).padStart(4)}  ${id}`);
    for (const { id: audit, weight } of category.auditRefs) {
      const { score: part, title, displayValue } = report.audits[audit];
      if (weight > 0 && part !== null && part < 1) {
        console.log(`      ${title}: ${displayValue ?? ''} (${Math.round(part * 100)})`);
      }
    }
  }
} finally {
  chromium.kill();
  await new Promise((done) => chromium.once('exit', done));
  await rm(profile, { recursive: true, force: true });
}
exit(worst === 100 ? 0 : 1);

async function untilAnswers(address) {
  for (let i = 0; i < 100; ++i) {
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error('Chromium did not start');
}
