// Benchmarks of the engine's module outside a page.
import { defineConfig } from 'vitest/config';
import config from '../vite.config.ts';

export default defineConfig({
  ...(config as object),
  test: {
    include: ['bench/find.bench.ts', 'bench/years.bench.ts'],
    environment: 'node',
    testTimeout: 600_000,
  },
});
