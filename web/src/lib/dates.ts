// Days and times as people say them.

const locale = 'en-GB';

/** "22 November 2026", from an instant or a day. */
export function day(text: string): string {
  const date = new Date(text.length === 10 ? `${text}T12:00:00` : text);
  return date.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "Sun 22 Nov" */
export function shortDay(text: string): string {
  const date = new Date(text.length === 10 ? `${text}T12:00:00` : text);
  return date.toLocaleDateString(locale, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** "22 Nov" */
export function dayAndMonth(text: string): string {
  const date = new Date(text.length === 10 ? `${text}T12:00:00` : text);
  return date.toLocaleDateString(locale, { day: 'numeric', month: 'short' });
}

/** The day of the week, from 0 (Sunday), and the part of the day, from 0 (night) to 3 (evening). */
export function dayPart(ms: number): { weekday: number; part: number } {
  // By number: the browser's names of days take a phone a tenth of a second, and this is the first
  // thing that is drawn.
  const date = new Date(ms);
  const hour = date.getHours();
  return { weekday: date.getDay(), part: hour < 5 ? 0 : hour < 12 ? 1 : hour < 17 ? 2 : 3 };
}
