// Measuring: the phone's readings as the browser tells them, what is refused, and the ways for those
// without a sensor; posture from a picture whose angles are known.
import type { CDPSession, Page } from '@playwright/test';
import { answerNo, expect, expectAccessible, tabTo, target, test } from './unknot';

const shin = '/measure/lunge_shin_angle';
const angle = (page: Page) => page.getByLabel('Angle now');

class Phone {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page) {
    return new Phone(await page.context().newCDPSession(page));
  }

  /** How the phone is held, as the browser tells it. */
  async hold(beta: number, gamma = 0) {
    await this.session.send('DeviceOrientation.setDeviceOrientationOverride', {
      alpha: 77,
      beta,
      gamma,
    });
  }
}

async function answerQuestions(page: Page) {
  await page.goto(`/plan/questions?regions=calves&back=${shin}`);
  await answerNo(page);
  await expect(page).toHaveURL(new RegExp(`${shin}$`));
}

/** From the measure's page to the first cue. */
async function begin(page: Page, side = 'Left') {
  await page.getByLabel(side, { exact: true }).first().check();
  await page.getByRole('link', { name: 'Measure with the phone' }).click();
  await page.getByRole('button', { name: 'Use the sensor' }).click();
}

const wanted = (beta: number, gamma: number) => {
  const [b, g] = [beta, gamma].map((each) => (each * Math.PI) / 180) as [number, number];
  // The shin's lean from upright: the turn about the short edge, beyond a quarter.
  return (Math.atan2(Math.sin(b), Math.cos(b) * Math.cos(g)) * 180) / Math.PI - 90;
};

async function repeat(page: Page, phone: Phone, beta: number, gamma = 0) {
  await expect(page.getByRole('button', { name: 'I am there' })).toBeVisible();
  await phone.hold(beta, gamma);
  await target(page).click();
  await expect(page.getByText('And back. Let go.').or(page.getByText('Done.')).first()).toBeVisible(
    { timeout: 10_000 },
  );
}

test('the angle is right within half a degree, and three of them make a value', async ({
  page,
}) => {
  await answerQuestions(page);
  const phone = await Phone.of(page);
  await phone.hold(0.6);
  await begin(page);
  await expect(page.getByText('First the zero.')).toBeVisible();
  await expect(page.getByRole('timer')).not.toBeEmpty();
  await expect(page.getByRole('button', { name: 'I am in place' })).toBeVisible({
    timeout: 20_000,
  });
  await expectAccessible(page, 'in place');
  await target(page).click();

  // Live, at any tilt within the plane.
  for (const [beta, gamma] of [
    [95, 0],
    [112.3, 4],
    [131.7, -7],
    [90, 60],
  ] as const) {
    await phone.hold(beta, gamma);
    await expect
      .poll(async () => Number.parseFloat((await angle(page).textContent()) ?? ''))
      .toBeCloseTo(wanted(beta, gamma) - 0.6, 0);
    const shown = Number.parseFloat((await angle(page).textContent()) ?? '');
    expect(Math.abs(shown - (wanted(beta, gamma) - 0.6))).toBeLessThan(0.5);
  }
  await repeat(page, phone, 125); // practice
  for (const beta of [128.6, 131.1, 130]) {
    await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
    await target(page).click();
    await repeat(page, phone, beta);
  }
  await expect(page.getByRole('heading', { name: 'Done.' })).toBeVisible();
  await expect(page.getByText('40.5°').first()).toBeVisible();
  await expect(page.getByText('Your first value.')).toBeVisible();
  await expect(page.getByText(/inside the noise of measuring yourself/)).toBeVisible();
  await expectAccessible(page, 'done');
  await page.getByRole('link', { name: 'To this measure' }).click();
  await page.reload();
  await expect(page.getByText('40.5°').first()).toBeVisible();
});

test('a shaky phone and a tilted one are refused until they are not', async ({ page }) => {
  await answerQuestions(page);
  const phone = await Phone.of(page);
  await phone.hold(0);
  await begin(page);
  await target(page).click();
  await expect(page.getByRole('button', { name: 'I am there' })).toBeVisible();
  await target(page).click();
  for (let n = 0; n < 30; n += 1) {
    await phone.hold(n % 2 === 0 ? 126 : 134);
    await page.waitForTimeout(120);
  }
  await expect(page.getByText('That was shaky. Hold still.')).toBeVisible();
  await expect(page.getByText('Hold still.', { exact: true })).toBeVisible();
  await phone.hold(130, 30);
  await expect(page.getByText('The phone is tilted. Straighten it.')).toBeVisible();
  await expectAccessible(page, 'refused');
  await phone.hold(130);
  await expect(page.getByText('And back. Let go.')).toBeVisible({ timeout: 10_000 });
});

test('a warning sign ends it with what to do', async ({ page }) => {
  await answerQuestions(page);
  const phone = await Phone.of(page);
  await phone.hold(0);
  await begin(page);
  await page.getByRole('button', { name: 'Something feels wrong' }).click();
  await page.getByRole('button', { name: /Tingling/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Measure it once more' })).toBeHidden();
});

test('nothing is led before the safety questions', async ({ page }) => {
  const phone = await Phone.of(page);
  await phone.hold(0);
  await page.goto(shin);
  await begin(page);
  await expect(page.getByText(/safety questions need an answer/)).toBeVisible();
  await page.getByRole('link', { name: 'Answer the safety questions' }).click();
  await answerNo(page);
  await expect(page).toHaveURL(new RegExp(`${shin}$`));
});

test.describe('left in the middle', () => {
  /** With the practice and one repeat taken. */
  async function intoTheSecond(page: Page) {
    await answerQuestions(page);
    const phone = await Phone.of(page);
    await phone.hold(0.6);
    await begin(page);
    await expect(target(page)).toHaveText('I am in place', { timeout: 20_000 });
    await target(page).click();
    await repeat(page, phone, 125);
    await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
    await target(page).click();
    await repeat(page, phone, 131.1);
    await expect(page.getByText('Taken: 40.5°')).toBeVisible();
    return phone;
  }
  /** Whether the browser's database holds one. */
  const isKept = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<boolean>((resolve, reject) => {
          const open = indexedDB.open('unknot');
          open.onerror = () => {
            reject(new Error('no database'));
          };
          open.onsuccess = () => {
            const get = open.result.transaction('session').objectStore('session').get('measure');
            get.onsuccess = () => {
              open.result.close();
              resolve(get.result !== undefined);
            };
          };
        }),
    );
  const carryOn = (page: Page) =>
    page.getByRole('button', { name: 'Use the sensor and carry on' }).click();

  test('a reload is carried on with at the same step, with what was taken', async ({ page }) => {
    const phone = await intoTheSecond(page);
    // At the very end of the second, still, but not for long enough to count.
    await target(page).click();
    await phone.hold(140);
    await target(page).click();
    await expect(page.getByText('Hold still.', { exact: true })).toBeVisible();
    await page.goto('/');
    await expect(page.getByRole('heading', { name: /left in the middle/ })).toBeVisible();
    await expect(page.getByText(/Left side, 2 of 3/)).toBeVisible();
    await expectAccessible(page, 'offered on Today');
    await page.getByRole('link', { name: 'Carry on' }).click();
    await expect(page.getByText(/goes on at: Left side, 2 of 3/)).toBeVisible();
    await expectAccessible(page, 'offered');
    await page.waitForTimeout(1500); // still all the while, and read by nobody
    await carryOn(page);
    await expect(target(page)).toHaveText('I am in place');
    await expect(page.getByText('Taken: 40.5°')).toBeVisible();
    await target(page).click();
    await repeat(page, phone, 128.6);
    await expect(page.getByText('Taken: 40.5°, 38.0°')).toBeVisible();
    await target(page).click();
    await repeat(page, phone, 130);
    await expect(page.getByRole('heading', { name: 'Done.' })).toBeVisible();
    await expect(page.getByText('40.5°').first()).toBeVisible();
    await expect.poll(() => isKept(page)).toBe(false);
  });

  test('what is begun anew has nothing of the one before', async ({ page }) => {
    await intoTheSecond(page);
    await page.reload();
    await page.getByRole('button', { name: 'Forget it and begin anew' }).click();
    await page.getByRole('button', { name: 'Use the sensor' }).click();
    await expect(page.getByText('First the zero.')).toBeVisible();
    await expect(page.getByText(/^Taken/)).toBeHidden();
  });

  test('after a day there is nothing to carry on with', async ({ page }) => {
    const left = page.getByRole('heading', { name: /left in the middle/ });
    await intoTheSecond(page);
    await page.goto('/');
    await expect(left).toBeVisible();
    expect(await isKept(page)).toBe(true);
    await page.clock.setSystemTime(Date.now() + 25 * 3_600_000);
    await page.reload();
    await expect.poll(() => isKept(page)).toBe(false);
    await expect(left).toBeHidden();
  });

  test('one whose page was left is forgotten', async ({ page }) => {
    await answerQuestions(page);
    const phone = await Phone.of(page);
    await phone.hold(0);
    await begin(page);
    await expect(page.getByText('First the zero.')).toBeVisible();
    await expect.poll(() => isKept(page)).toBe(true);
    await page.goBack();
    await expect(page.getByRole('link', { name: 'Measure with the phone' })).toBeVisible();
    await expect.poll(() => isKept(page)).toBe(false);
  });
});

test.describe('without the sensor', () => {
  const typeInstead = async (page: Page) => {
    await page.getByRole('link', { name: /type the value/ }).click();
    await expect(page.getByLabel('Value 1, in degrees')).toBeVisible();
  };

  test('a refused permission says so, and the typed way is there', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(DeviceOrientationEvent, {
        requestPermission: () => Promise.resolve('denied'),
      });
    });
    await page.goto(shin);
    await begin(page);
    await expect(page.getByText('The browser does not give the sensor.')).toBeVisible();
    await expectAccessible(page, 'denied');
    await typeInstead(page);
  });

  test('a permission that is given leads on', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(DeviceOrientationEvent, {
        requestPermission: () => Promise.resolve('granted'),
      });
    });
    await answerQuestions(page);
    const phone = await Phone.of(page);
    await phone.hold(0);
    await begin(page);
    await expect(page.getByText('First the zero.')).toBeVisible();
  });

  test('a device without one says so, and the typed way is there', async ({ page }) => {
    await page.goto(shin);
    await begin(page);
    await expect(page.getByText(/This device tells no angle/)).toBeVisible();
    await typeInstead(page);
  });

  test('a page without a secure connection says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'isSecureContext', { get: () => false });
    });
    await page.goto(shin);
    await begin(page);
    await expect(page.getByText(/not opened over a secure connection/)).toBeVisible();
    await typeInstead(page);
  });
});

test('values from a tape are kept, and what cannot be is refused, by keyboard alone', async ({
  page,
}) => {
  await page.goto('/measure');
  await tabTo(page, /Knee to wall: how far the toe/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Knee to wall/ })).toBeVisible({
    timeout: 20_000,
  });
  await tabTo(page, /Value 1/);
  await page.keyboard.type('95');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/lies between/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('9.5');
  await page.keyboard.press('Tab');
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kept.')).toBeVisible();
  await expect(page.getByText('10.0 cm').first()).toBeVisible();
  await page.goto('/measure');
  await expect(page.getByText(/last: Left 10.0 cm/)).toBeVisible();
});

// ---- posture ------------------------------------------------------------------------------------

const width = 900;
const height = 1600;
type Point = readonly [x: number, y: number];
const degrees = (n: number) => (n * Math.PI) / 180;
const from = ([x, y]: Point, by: number, up: number): Point => [
  x - by * Math.cos(degrees(up)), // the person looks to the left
  y - by * Math.sin(degrees(up)),
];

// A stick person from the left: 48 degrees from neck to ear, a trunk that leans 6 forward, straight
// knees.
const hip: Point = [480, 900];
const c7: Point = [500, 420];
const body: Record<string, Point> = {
  Ear: from(c7, 200, 48),
  'Base of the neck': c7,
  'Shoulder tip': [hip[0] - 400 * Math.sin(degrees(6)), hip[1] - 400 * Math.cos(degrees(6))],
  Hip: hip,
  Knee: [480, 1200],
  Ankle: [480, 1500],
};

async function picture(page: Page): Promise<Buffer> {
  const address = await page.evaluate(
    ([points, w, h]) => {
      const canvas = document.createElement('canvas');
      canvas.width = w;
      canvas.height = h;
      const c = canvas.getContext('2d');
      if (!c) throw new Error('no canvas');
      c.fillStyle = '#ddd';
      c.fillRect(0, 0, w, h);
      c.strokeStyle = '#555';
      c.lineWidth = 24;
      c.beginPath();
      for (const [x, y] of points) c.lineTo(x, y);
      c.stroke();
      c.fillStyle = '#b22';
      for (const [x, y] of points) c.fillRect(x - 8, y - 8, 16, 16);
      return canvas.toDataURL('image/png');
    },
    [Object.values(body), width, height] as const,
  );
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
}

const shownPoint = (page: Page) => page.getByRole('application');

async function clickAt(page: Page, [x, y]: Point) {
  const box = await shownPoint(page).locator('canvas').boundingBox();
  if (!box) throw new Error('no picture');
  await page.mouse.click(box.x + (x / width) * box.width, box.y + (y / height) * box.height);
}

async function value(page: Page, name: string): Promise<number> {
  const card = page.getByRole('listitem').filter({ hasText: name });
  return Number.parseFloat((await card.locator('.value').textContent()) ?? '');
}

async function choosePicture(page: Page) {
  await page.goto('/measure/photo?view=side');
  const file = { name: 'me.png', mimeType: 'image/png', buffer: await picture(page) };
  await page.getByLabel('Choose a photo').setInputFiles(file);
  await expect(page.getByRole('heading', { name: /What stands upright/ })).toBeVisible();
}

async function expectAngles(page: Page) {
  await expect(page.getByRole('heading', { name: 'The angles' })).toBeVisible();
  expect(Math.abs((await value(page, 'Head in front of the neck')) - 48)).toBeLessThan(1);
  expect(Math.abs((await value(page, 'Trunk in front of the hips')) - 6)).toBeLessThan(1);
  expect(Math.abs((await value(page, 'Knee in standing')) - 0)).toBeLessThan(1);
}

test('a photo gives its angles within a degree, and is neither kept nor sent', async ({ page }) => {
  await choosePicture(page);
  await expectAccessible(page, 'upright');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByLabel('Place an upright line').check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'Top of the upright line' })).toBeVisible();
  await expectAccessible(page, 'placing');
  const names: [string, Point][] = [
    ['Top of the upright line', [800, 100]],
    ['Bottom of the upright line', [800, 1500]],
    ...Object.entries(body),
    ...Object.entries(body),
  ];
  for (const [name, at] of names) {
    await expect(page.getByRole('heading', { name })).toBeVisible();
    await clickAt(page, at);
    await page.getByRole('button', { name: 'It is there' }).click();
  }
  await expectAngles(page);
  await expect(page.getByText(/Your two placings differ by/).first()).toBeVisible();
  await expect(page.getByText(/physiotherapist or doctor can examine/)).toBeVisible();
  await expectAccessible(page, 'angles');
  await page.getByRole('button', { name: 'Keep the angles' }).click();
  await expect(page.getByText('The photo is not.')).toBeVisible();
  expect(requests).toEqual([]);
  const stored = await page.evaluate(async () => {
    const names = await indexedDB.databases();
    let all = '';
    for (const { name } of names) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const open = indexedDB.open(name ?? '');
        open.onsuccess = () => {
          resolve(open.result);
        };
        open.onerror = () => {
          reject(open.error ?? new Error('closed'));
        };
      });
      for (const store of db.objectStoreNames) {
        all += await new Promise<string>((resolve) => {
          const got = db.transaction(store).objectStore(store).getAll();
          got.onsuccess = () => {
            const kinds = got.result.map((each: unknown) =>
              each instanceof Blob || each instanceof ArrayBuffer ? 'BLOB' : JSON.stringify(each),
            );
            resolve(kinds.join('\n'));
          };
        });
      }
      db.close();
    }
    return all;
  });
  expect(stored).toContain('head_forward');
  expect(stored).not.toContain('BLOB');
  expect(stored).not.toContain('image/png');
});

test('points are placed by arrow keys and by buttons alone', async ({ page }) => {
  await choosePicture(page);
  await page.getByLabel('The phone stood level').check();
  await page.getByRole('button', { name: 'Go on' }).click();
  for (const [name, [x, y]] of [...Object.entries(body), ...Object.entries(body)]) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeFocused();
    const step = height / 800;
    const [across, down] = [x - width / 2, y - height / 2];
    const press = async (key: string, distance: number) => {
      const steps = Math.round(Math.abs(distance) / step);
      for (let n = 0; n < Math.trunc(steps / 10); n += 1) await page.keyboard.press(`Shift+${key}`);
      for (let n = 0; n < steps % 10; n += 1) await page.keyboard.press(key);
    };
    await page.keyboard.press('Tab');
    await expect(shownPoint(page)).toBeFocused();
    await press(across < 0 ? 'ArrowLeft' : 'ArrowRight', across);
    await press(down < 0 ? 'ArrowUp' : 'ArrowDown', down);
    await tabTo(page, /It is there/);
    await page.keyboard.press('Enter');
  }
  await expectAngles(page);

  await page.getByRole('button', { name: 'Place the points again' }).click();
  const before = await shownPoint(page).getAttribute('aria-label');
  await page.getByRole('button', { name: 'Right', exact: true }).click();
  await page.getByRole('button', { name: 'Down', exact: true }).click();
  await expect(shownPoint(page)).not.toHaveAttribute('aria-label', before ?? '');
});

test('points that cannot be are refused in words', async ({ page }) => {
  await choosePicture(page);
  await page.getByLabel('The phone stood level').check();
  await page.getByRole('button', { name: 'Go on' }).click();
  for (let n = 0; n < 12; n += 1) {
    await page.getByRole('button', { name: 'It is there' }).click();
  }
  await expect(page.getByText(/lie in one place/)).toBeVisible();
  await page.getByRole('button', { name: 'Place the points again' }).click();
  await expect(page.getByRole('heading', { name: 'Ear', exact: true })).toBeVisible();
});

test('what is no picture is refused', async ({ page }) => {
  await page.goto('/measure/photo');
  await page
    .getByLabel('Choose a photo')
    .setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await expect(page.getByText(/could not be read as a picture/)).toBeVisible();
});
