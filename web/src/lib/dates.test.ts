import { describe, expect, it } from 'vitest';
import { day, dayAndMonth, shortDay } from './dates';

const said = (text: string, how: Intl.DateTimeFormatOptions) =>
  new Date(`${text}T12:00:00`).toLocaleDateString('en-GB', how).replace(',', '');

describe('days', () => {
  it('are said as a browser says them', () => {
    for (let month = 1; month <= 12; month += 1) {
      const text = `2026-${String(month).padStart(2, '0')}-0${(month % 9) + 1}`;
      expect(day(text)).toBe(said(text, { day: 'numeric', month: 'long', year: 'numeric' }));
      expect(dayAndMonth(text)).toBe(said(text, { day: 'numeric', month: 'short' }));
      expect(shortDay(text)).toBe(said(text, { weekday: 'short', day: 'numeric', month: 'short' }));
    }
    expect(day('2026-11-22T18:00:00.250')).toBe('22 November 2026');
  });
});
