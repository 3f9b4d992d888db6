import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { launch } from './scripts/chromium.mjs';

// Against a running server (UNKNOT_URL), the C++ server where it is built (UNKNOT_PROGRAM), or the
// small one here.
const port = 7979;
const given = process.env.UNKNOT_URL;
const program =
  process.env.UNKNOT_PROGRAM ?? fileURLToPath(new URL('../build/unknot', import.meta.url));
const dist = fileURLToPath(new URL('dist', import.meta.url));
const small = fileURLToPath(new URL('scripts/serve.mjs', import.meta.url));

export default defineConfig({
  testDir: 'e2e',
  workers: 3, // on two cores: some tests mostly wait
  fullyParallel: true,
  retries: 1, // beside compilers, time runs short now and then; a second try is told as one
  timeout: 90_000,
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: given ?? `http://127.0.0.1:${port}`,
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    launchOptions: {
      executablePath: launch.executablePath,
      args: [...launch.args, '--autoplay-policy=no-user-gesture-required'],
    },
    trace: 'off',
  },
  ...(given
    ? {}
    : {
        webServer: {
          command: existsSync(program)
            ? `${program} serve --port ${port} --web ${dist}`
            : `node ${small} ${port}`,
          url: `http://127.0.0.1:${port}/`,
          reuseExistingServer: false,
        },
      }),
});
