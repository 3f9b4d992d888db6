// The content security policy: the server sends what the app was made for, and no page breaks it.
import { policy } from '../scripts/policy.mjs';
import { expect, test } from './unknot';

test('the server sends the policy of the app with every answer', async ({ request }) => {
  for (const path of ['/', '/find', '/sw.js', '/manifest.webmanifest', '/nothing.txt']) {
    const answer = await request.get(path);
    expect(answer.headers()['content-security-policy']).toBe(policy());
  }
});

test.describe('text', () => {
  test.use({ refusals: true });

  test('never becomes a script or markup', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Choose a region' })).toBeVisible();
    const refused = await page.evaluate(() => {
      const name = (attempt: () => unknown) => {
        try {
          attempt();
          return 'allowed';
        } catch (problem) {
          return (problem as Error).name;
        }
      };
      interface Factory {
        createPolicy: (name: string, rules: object) => unknown;
      }
      const { trustedTypes } = globalThis as unknown as { trustedTypes: Factory };
      return {
        markup: name(() => (document.createElement('p').innerHTML = '<b>x</b>')),
        worker: name(() => new Worker('/sw.js')),
        script: name(() => (document.createElement('script').src = '/sw.js')),
        policy: name(() => trustedTypes.createPolicy('another', {})),
      };
    });
    expect(refused).toEqual({
      markup: 'TypeError',
      worker: 'TypeError',
      script: 'TypeError',
      policy: 'TypeError',
    });
  });
});
