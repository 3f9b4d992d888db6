// Writes dist/sw.js: the whole app, engine and font included, is fetched once and then served from
// the cache, so it works without a network. A new version waits until the person asks for it.
import { fileURLToPath } from 'node:url';
import { generateSW } from 'workbox-build';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const { count, size, warnings } = await generateSW({
    globDirectory: dist,
    globPatterns: ['**/*.{html,js,css,woff2,wasm,glb,svg,png,webmanifest}'],
    swDest: `${dist}/sw.js`,
    maximumFileSizeToCacheInBytes: 20 * 1024 * 1024,
    // Files in assets/ carry a hash in their name; they need no second one.
    dontCacheBustURLsMatching: /^assets\//,
    navigateFallback: '/index.html',
    navigateFallbackDenylist: [/\/[^/?]+\.[^/]+$/],
    ignoreURLParametersMatching: [/.*/],
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    skipWaiting: false,
    // One file: a policy with trusted types forbids importScripts.
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
});
for (const warning of warnings) {
    console.warn(warning);
}
console.log(`Service worker: ${count} files, ${Math.round(size / 1024)} KB in the cache`);
