// Draws the PNG icons from public/icon.svg with Chromium. Run by hand when the icon changes.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { launch } from './chromium.mjs';

const at = (path) => new URL(`../public/${path}`, import.meta.url).pathname;
const svg = readFileSync(at('icon.svg'), 'utf8');
// A maskable icon is cut to any shape: paper to the edges, the ball within the safe circle.
const maskable = svg
    .replace(' rx="112"', '')
    .replace('viewBox="0 0 512 512"', 'viewBox="-64 -64 640 640"');
const full = maskable.replace(
    '<rect width="512" height="512"',
    '<rect x="-64" y="-64" width="640" height="640"',
);

const browser = await chromium.launch(launch);
for (const [name, size, picture] of [
    ['icon-192.png', 192, svg],
    ['icon-512.png', 512, svg],
    ['icon-180.png', 180, full],
    ['icon-512-maskable.png', 512, full],
]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${picture}`);
    await page.locator('svg').evaluate((element, px) => {
        element.setAttribute('width', px);
        element.setAttribute('height', px);
    }, size);
    await page.screenshot({ path: at(name), omitBackground: true });
    await page.close();
}
await browser.close();
