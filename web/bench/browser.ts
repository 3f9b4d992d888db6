// A browser as a person has it: nothing that Playwright changes for tests (it keeps pages awake and
// in sight), a loudspeaker of its own that nobody hears, and a voice where the machine has one.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { chromium, type BrowserContext } from '@playwright/test';
import { launch } from '../scripts/chromium.mjs';

const port = 9334;

export interface Person {
  context: BrowserContext;
  /** Whether there is a sound server and a voice; else Chromium plays into nothing, without one. */
  voice: boolean;
  close: () => Promise<void>;
}

const pause = (ms: number) => new Promise<void>((go) => setTimeout(go, ms));

async function until(what: () => boolean | Promise<boolean>, problem: string) {
  for (let i = 0; i < 100; i += 1) {
    if (await what()) {
      return;
    }
    await pause(100);
  }
  throw new Error(problem);
}

export async function person(): Promise<Person> {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-bench-'));
  const own = { ...env, XDG_RUNTIME_DIR: folder, PULSE_SERVER: `unix:${folder}/pulse/native` };
  const started: ChildProcess[] = [];
  const run = (program: string, ...words: string[]) => {
    const process = spawn(program, words, { env: own, stdio: 'ignore' });
    started.push(process);
    return process;
  };

  const voice =
    existsSync('/usr/bin/pulseaudio') &&
    existsSync('/usr/bin/speech-dispatcher') &&
    existsSync('/usr/lib/speech-dispatcher-modules/sd_espeak-ng');
  if (voice) {
    const modules = ['module-null-sink', 'module-native-protocol-unix'];
    run(
      'pulseaudio',
      ...['-n', '--daemonize=no', '--exit-idle-time=-1', '--use-pid-file=no'],
      ...modules.map((each) => `--load=${each}`),
    );
    await until(() => existsSync(`${folder}/pulse/native`), 'The sound server did not start.');
    run('speech-dispatcher', '--run-single', '--timeout', '0', '--log-dir', folder);
    const socket = `${folder}/speech-dispatcher/speechd.sock`;
    await until(() => existsSync(socket), 'The voice did not start.');
  }
  const browser = run(
    launch.executablePath,
    ...launch.args,
    '--headless=new',
    `--remote-debugging-port=${port}`,
    `--user-data-dir=${join(folder, 'profile')}`,
    '--autoplay-policy=no-user-gesture-required',
    '--enable-speech-dispatcher',
    // Browsers slow a page's timers down to one a minute after five minutes out of sight. Here that
    // begins after ten seconds, so that it is measured.
    '--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/10',
    'about:blank',
  );
  const address = `http://127.0.0.1:${port}`;
  await until(
    () =>
      fetch(`${address}/json/version`).then(
        () => true,
        () => false,
      ),
    'Chromium did not start.',
  );
  const connected = await chromium.connectOverCDP(address, { noDefaults: true });
  const [context] = connected.contexts();
  if (!context) {
    throw new Error('Chromium has no window.');
  }
  return {
    context,
    voice,
    close: async () => {
      await connected.close();
      const over = new Promise((gone) => browser.once('exit', gone));
      for (const each of started.reverse()) {
        each.kill();
      }
      await over;
      await pause(500);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
