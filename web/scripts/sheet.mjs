// A page as a picture: node scripts/sheet.mjs PAGE.html PICTURE.png
import { pathToFileURL } from 'node:url';
import { argv } from 'node:process';
import { chromium } from '@playwright/test';
import { launch } from './chromium.mjs';

const [, , from, to] = argv;
const browser = await chromium.launch(launch);
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(pathToFileURL(from).href);
await page.screenshot({ path: to, fullPage: true });
await browser.close();
