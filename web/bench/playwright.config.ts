import { defineConfig } from '@playwright/test';
import base from '../playwright.config';

// Measurements take real minutes; they are no part of the tests.
export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: '../test-results',
  testMatch: '*.bench.ts',
  workers: 1,
  timeout: 900_000,
});
