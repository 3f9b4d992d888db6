import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { bodyPath, enginePath, picturesPath } from './scripts/engine-path.mjs';
import { en } from './src/lib/words/en.ts';
import { policy } from './scripts/policy.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The words that index.html shows before the script is there.
const wordsInPage: Plugin = {
  name: 'words-in-page',
  transformIndexHtml: (html) =>
    html
      .replace('%name%', en.name)
      .replace('%fresh%', en.today.fresh)
      .replace('%freshLead%', en.today.freshLead),
};

// The server sends the same policy; this one holds where another server hands the files out.
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy({ inPage: true }) },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  plugins: [svelte(), wordsInPage, policyInPage],
  resolve: {
    alias: [
      { find: /^\$engine\.wasm/, replacement: enginePath },
      { find: /^\$body\.glb/, replacement: bodyPath },
      { find: '$pictures', replacement: picturesPath },
      ...['lib', 'engine', 'store', 'routes'].map((name) => ({
        find: `$${name}`,
        replacement: here(`./src/${name}`),
      })),
    ],
    conditions: ['browser'],
  },
  server: { fs: { allow: ['..'] } },
  build: {
    target: 'es2023',
    // light-dark() is younger than the phones that people have.
    cssTarget: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    // Everything is its own file: data: URLs would be counted twice and need a wider policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What draws in three dimensions is by far the largest library, and fetched only for a body.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'three', test: /node_modules\/three\// }] } },
    },
  },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
  },
} as Parameters<typeof defineConfig>[0]);
