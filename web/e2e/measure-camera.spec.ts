// A picture by the phone's own camera, with the tilt at that moment. The camera is Chromium's fake.
import { launch } from '../scripts/chromium.mjs';
import { expect, test } from './unknot';

test.use({
  permissions: ['camera', 'accelerometer', 'gyroscope'],
  launchOptions: {
    executablePath: launch.executablePath,
    args: [...launch.args, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  },
});

test('the camera gives a picture and the tilt at its moment, and is let go', async ({ page }) => {
  await page.goto('/measure/photo?view=front');
  const session = await page.context().newCDPSession(page);
  await session.send('DeviceOrientation.setDeviceOrientationOverride', {
    alpha: 0,
    beta: 84,
    gamma: 0,
  });
  await page.getByRole('button', { name: 'Take it here, with the phone’s tilt' }).click();
  const shutter = page.getByRole('button', { name: 'Take it in 10 seconds' });
  await expect(shutter).toBeEnabled();
  await shutter.click();
  await expect(page.getByRole('timer')).toBeVisible();
  await expect(page.getByRole('heading', { name: /What stands upright/ })).toBeVisible({
    timeout: 20_000,
  });
  await expect(page.getByLabel('Use the phone’s tilt')).toBeChecked();
  await expect(page.locator('video')).toHaveCount(0);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'Left ear' })).toBeVisible();
});
