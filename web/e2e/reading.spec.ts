// From a sentence to the start of a session within a minute of reading.
import type { Locator, Page } from '@playwright/test';
import { expect, tabTo, test } from './unknot';

// Adults reading in silence (Brysbaert M, J Mem Lang 2019;109:104047).
const wordsAMinute = 238;

/** What is seen of the page's main part, from one place to another, in reading order. */
function seen(page: Page, from: Locator | undefined, to: Locator | undefined): Promise<string> {
  const mark = async (place: Locator | undefined, as: string) => {
    await place?.evaluate((element, name) => {
      element.setAttribute('data-reading', name);
    }, as);
  };
  return mark(from, 'from')
    .then(() => mark(to, 'to'))
    .then(() =>
      page.locator('main').evaluate((main) => {
        const isSeen = (element: Element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          element.closest('.hidden, details:not([open]) > :not(summary)') === null;
        const first = main.querySelector('[data-reading=from]');
        const last = main.querySelector('[data-reading=to]');
        const { DOCUMENT_POSITION_PRECEDING: before, DOCUMENT_POSITION_FOLLOWING: after } = Node;
        const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        const parts: string[] = [];
        while (walker.nextNode()) {
          const node = walker.currentNode;
          const early = first !== null && (first.compareDocumentPosition(node) & before) !== 0;
          const late =
            last !== null &&
            !last.contains(node) &&
            (last.compareDocumentPosition(node) & after) !== 0;
          if (node.parentElement && isSeen(node.parentElement) && !early && !late) {
            parts.push(node.textContent ?? '');
          }
        }
        main.querySelectorAll('[data-reading]').forEach((each) => {
          each.removeAttribute('data-reading');
        });
        return parts.join(' ');
      }),
    );
}

const count = (text: string) =>
  text.split(/\s+/).filter((each) => /[\p{L}\p{N}]/u.test(each)).length;

// Read are: of what the sentence brought, and of the plan from its heading, all down to the act that
// goes on; of the safety questions every word that is seen from the heading on. What was
// understood of the sentence, the person's own words given back, is counted apart.
for (const by of ['touch', 'keyboard'] as const) {
  test(`a knot after typing: from the sentence to the session by ${by}`, async ({ page }) => {
    const act = async (control: Locator, name: RegExp) => {
      if (by === 'touch') {
        await control.click();
      } else {
        await tabTo(page, name);
        await page.keyboard.press('Enter');
      }
    };
    const read: [string, number][] = [];
    await page.goto('/find');
    await page.getByRole('searchbox').fill('top of my right forearm, worse when gripping');
    const treat = page.getByRole('link', { name: /^Treat this first/ });
    await expect(treat).toBeVisible();
    const understood = page.getByRole('heading', { name: 'Understood' });
    const likely = page.getByRole('heading', { name: 'It may come from' });
    const ownWords =
      count(await seen(page, understood, treat)) - count(await seen(page, likely, treat));
    read.push(['found', count(await seen(page, likely, treat))]);
    await act(treat, /^Treat this first/);

    const none = page.getByRole('button', { name: 'None of these' });
    const list = page.getByText(/^List \d+ of \d+$/);
    await expect(none).toBeVisible();
    for (let i = 0; i < 9 && page.url().includes('/plan/questions'); i += 1) {
      const which = (await list.textContent()) ?? '';
      read.push([
        which,
        count(await seen(page, page.getByRole('heading', { level: 1 }), undefined)),
      ]);
      await act(none, /^None of these/);
      await expect(page.getByText(which, { exact: true })).toHaveCount(0);
    }

    const h1 = page.getByRole('heading', { level: 1 });
    const begin = page.getByRole('button', { name: /^Start/ });
    await expect(begin).toBeVisible();
    read.push(['plan', count(await seen(page, h1, begin))]);
    await act(begin, /^Start/);
    await expect(page).toHaveURL(/\/session$/);
    const words = read.reduce((sum, [, each]) => sum + each, 0);
    console.log(
      `${words} words by ${by}, ${ownWords} more as understood: ${read.map((each) => each.join(' ')).join(', ')}`,
    );
    expect(words).toBeGreaterThan(100);
    expect(words / wordsAMinute, read.join(' ')).toBeLessThan(1);
    expect((words + ownWords) / wordsAMinute).toBeLessThan(1.15);
  });
}
