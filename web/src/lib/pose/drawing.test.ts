import { describe, expect, it } from 'vitest';
import { drawingOf } from './drawing';

const drawing =
  '<svg class="unknot-picture" viewBox="0 0 20 30" onload="x()"><title id="u-t">Calf &amp; ball</title>' +
  '<defs><pattern id="u-m" width="2"><path d="M0 0"/></pattern></defs>\n<path fill="url(#u-m)" d="M1 2"/></svg>\n';

describe('drawingOf', () => {
  it('reads shapes, their attributes and their words', () => {
    const svg = drawingOf(drawing);
    expect(svg.tag).toBe('svg');
    expect(svg.attributes).toEqual([
      ['class', 'unknot-picture'],
      ['viewBox', '0 0 20 30'],
    ]);
    expect(svg.children.map(({ tag }) => tag)).toEqual(['title', 'defs', 'path']);
    expect(svg.children[0]?.text).toBe('Calf & ball');
    expect(svg.children[1]?.children[0]?.children[0]?.attributes).toEqual([['d', 'M0 0']]);
  });

  it('takes nothing that could run or load', () => {
    const svg = drawingOf(
      '<svg viewBox="0 0 1 1"><script>go()</script><style>a{}</style><image href="x"/><path onclick="x" d="M0 0"/></svg>',
    );
    expect(svg.children).toEqual([
      { tag: 'path', attributes: [['d', 'M0 0']], children: [], text: '' },
    ]);
  });

  it('refuses what is no drawing', () => {
    for (const text of ['', 'hello', '<html></html>', '<!doctype html><p>Not found</p>']) {
      expect(() => drawingOf(text)).toThrow('no drawing');
    }
  });
});
