// Takes a picture of every page, as a person may see it, to be looked at:
//   node scripts/shots.mjs FOLDER [NAME...]     (UNKNOT_URL names a running server)
// On a phone, a narrow phone, a desktop, in the dark, with large letters.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { launch } from './chromium.mjs';

const [folder, ...only] = argv.slice(2);
if (!folder) {
    console.error('Which folder shall the pictures go to?  npm run shots -- FOLDER');
    exit(1);
}
mkdirSync(folder, { recursive: true });

const port = 7981;
const server = env.UNKNOT_URL
    ? undefined
    : spawn('node', [fileURLToPath(new URL('serve.mjs', import.meta.url)), String(port)]);
const url = env.UNKNOT_URL ?? `http://127.0.0.1:${port}`;
await new Promise((go) => setTimeout(go, 500));

const looks = {
    phone: { viewport: { width: 390, height: 844 } },
    narrow: { viewport: { width: 320, height: 568 } },
    dark: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
    large: { viewport: { width: 390, height: 844 }, letters: '212.5%' },
    desktop: { viewport: { width: 1280, height: 800 } },
};

const target = (page) => page.locator('button.target').first();

async function toPlan(page, regions = 'calves') {
    await page.goto(`${url}/plan/questions?regions=${regions}`);
    const no = page.getByRole('button', { name: 'None of these' });
    for (let i = 0; i < 60 && page.url().includes('/questions'); i += 1) {
        if (await page.getByRole('button', { name: /nothing has changed/ }).isVisible()) {
            await page.getByRole('button', { name: /nothing has changed/ }).click();
        } else {
            await no.click();
        }
        await page.waitForTimeout(30);
    }
}
async function toSession(page) {
    await toPlan(page);
    await page.getByRole('button', { name: /^Start/ }).click();
    await target(page).waitFor();
}
async function toHold(page) {
    await toSession(page);
    await target(page).click();
    await page.waitForTimeout(100);
    await target(page).click();
    await page.getByRole('button', { name: '5', exact: true }).click();
    await page.getByRole('timer').waitFor();
    await page.waitForTimeout(1500);
}

const at = (path) => (page) => page.goto(url + path);

// The page itself, not the wait before it: its heading, its letters, nothing that is still coming.
async function settled(page) {
    await page.locator('main h1, main [role=alert]').first().waitFor();
    await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    await page.evaluate(async () => {
        const none = () => document.getAnimations().every((each) => each.playState !== 'running');
        await document.fonts.ready;
        for (let i = 0; i < 100 && !none(); i += 1) {
            await new Promise((go) => setTimeout(go, 20));
        }
        await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
    });
}
const pages = {
    today: at('/'),
    find: at('/find'),
    found: at('/find?say=back+of+my+right+calf+blorb'),
    'not-found': at('/find?say=qqqq'),
    region: at('/region/calves'),
    muscle: at('/muscle/gastrocnemius'),
    setup: at('/plan?regions=calves'),
    question: at('/plan/questions?regions=calves'),
    plan: toPlan,
    'still-true': async (page) => {
        await toPlan(page);
        await page.goto(`${url}/plan/questions?regions=calves`);
    },
    'in-full': async (page) => {
        await page.goto(`${url}/plan/questions?regions=calves`);
        await page.getByRole('checkbox').first().check();
        await page.getByRole('button', { name: /^Next/ }).click();
    },
    verdict: async (page) => {
        await page.goto(`${url}/plan/questions?regions=calves`);
        for (let i = 0; i < 20; i += 1) {
            const last = /List (\d+) of \1\b/.test(await page.locator('main').innerText());
            if (last) {
                await page.getByRole('checkbox', { name: /^Pain over six/ }).check();
                await page.getByRole('button', { name: /^Next/ }).click();
                await page.getByRole('button', { name: 'Yes', exact: true }).click();
                return;
            }
            await page.getByRole('button', { name: 'None of these' }).click();
            await page.waitForTimeout(40);
        }
    },
    emergency: async (page) => {
        await page.goto(`${url}/plan/questions?regions=calves`);
        await page.getByRole('checkbox').first().check();
        await page.getByRole('button', { name: /^Next/ }).click();
        await page.getByRole('button', { name: 'Yes', exact: true }).click();
        await page.waitForTimeout(200);
    },
    'session-place': toSession,
    'session-roll': async (page) => {
        await toSession(page);
        await target(page).click();
        await page.waitForTimeout(1500);
    },
    'session-rate': async (page) => {
        await toSession(page);
        await target(page).click();
        await page.waitForTimeout(100);
        await target(page).click();
    },
    'session-hold': toHold,
    'session-paused': async (page) => {
        await toHold(page);
        await page.getByRole('button', { name: 'Pause' }).click();
    },
    'session-stop': async (page) => {
        await toSession(page);
        await page.getByRole('button', { name: 'Something feels wrong' }).click();
        await page.waitForTimeout(300);
    },
    'session-sign': async (page) => {
        await toSession(page);
        await page.getByRole('button', { name: 'Something feels wrong' }).click();
        await page.locator('dialog button.stop').first().click();
    },
    done: async (page) => {
        await toHold(page);
        await target(page).click();
        await page.getByRole('button', { name: '2', exact: true }).click();
        await page.getByRole('button', { name: 'Stop', exact: true }).click();
        await page.getByRole('button', { name: 'I have had enough' }).click();
        await page.waitForTimeout(200);
    },
    progress: async (page) => {
        await pages.done(page);
        await page.goto(`${url}/progress`);
        await page.locator('canvas').first().waitFor();
    },
    'today-after': async (page) => {
        await pages.done(page);
        await page.goto(`${url}/`);
        await page.getByRole('heading', { name: 'This week' }).waitFor();
    },
    'progress-empty': at('/progress'),
    you: at('/you'),
    about: at('/about'),
    sources: at('/sources'),
};

const browser = await chromium.launch(launch);
for (const [name, go] of Object.entries(pages)) {
    for (const [look, { letters, ...options }] of Object.entries(looks)) {
        if (only.length > 0 && !only.some((each) => `${name}-${look}`.startsWith(each))) {
            continue;
        }
        const context = await browser.newContext({
            reducedMotion: 'reduce',
            locale: 'en-GB',
            ...options,
        });
        const page = await context.newPage();
        page.setDefaultTimeout(8000);
        page.on('pageerror', (error) => console.log(`${name} ${look}: ${error.message}`));
        page.on(
            'console',
            (m) => m.type() === 'error' && console.log(`${name} ${look}: ${m.text()}`),
        );
        try {
            await go(page);
            await settled(page);
            if (letters) {
                await page.evaluate((size) => {
                    document.documentElement.style.fontSize = size;
                }, letters);
            }
            await settled(page);
        } catch (problem) {
            console.log(`${name} ${look}: ${String(problem).split('\n')[0]}`);
        }
        // The whole page in one picture, with what is fixed to the screen at its end; of what must
        // fit the screen just that.
        if (!/session|question|emergency/.test(name)) {
            const { width } = options.viewport;
            const height = await page.evaluate(() => document.documentElement.scrollHeight);
            await page.setViewportSize({
                width,
                height: Math.max(options.viewport.height, height),
            });
        }
        await page.screenshot({ path: join(folder, `${name}-${look}.png`) });
        await context.close();
    }
}
await browser.close();
server?.kill();
