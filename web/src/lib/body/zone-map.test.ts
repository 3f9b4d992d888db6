import { expect, it } from 'vitest';
import { zoneMapOf } from './zone-map';

it('reads the zones and the lines of a drawn map', () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 200">
<path class="zone" fill="#dab9a3" data-zone="heel" data-side="left" d="M0 0L1 1z"><title>Heel, left</title></path>
<path class="zone" data-zone="heel" data-side="right" d="M2 0L3 1z"/>
<g pointer-events="none"><path class="outline" d="M9 9z"/></g></svg>`;
  expect(zoneMapOf(svg)).toEqual({
    viewBox: '0 0 100 200',
    zones: [
      { zone: 'heel', side: 'left', d: 'M0 0L1 1z' },
      { zone: 'heel', side: 'right', d: 'M2 0L3 1z' },
    ],
    lines: ['M9 9z'],
  });
});

it('finds nothing in what is no map', () => {
  expect(zoneMapOf('hello').zones).toEqual([]);
});
