import { expect, it } from 'vitest';
import { backOf } from './wishes';

const back = (address: string) => backOf(new URLSearchParams({ back: address }));

it('leads back to Find with its words', () => {
  expect(back('/find')).toBe('/find');
  const say = `/find?${new URLSearchParams({ say: "front of the shoulder, 'ouch' & more" }).toString()}`;
  expect(back(say)).toBe(say);
});

it('leads nowhere else', () => {
  for (const address of [
    '',
    'https://example.org/find',
    '//example.org/find',
    '/\\example.org/find',
    '/finder',
    '/find/../plan/ready',
    '/find?say=a\nb',
    '/find?say=//example.org',
    '/find#session',
    'find',
    'javascript:alert(1)',
  ]) {
    expect(back(address), address).toBeUndefined();
  }
  expect(backOf(new URLSearchParams())).toBeUndefined();
});
